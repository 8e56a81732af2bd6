"""Tells where a request comes from: the address behind trusted proxies, TLS or not, and a known device.

A device that has signed in with a login before is known by a cookie: the guesses of others don't brake it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from base64 import urlsafe_b64encode
from ipaddress import ip_address

from flask import Response, current_app, request

from api.configuration.settings import Network

SESSION_PATH = "/v1/session"
_SECONDS = 180 * 24 * 3600
_ID_BYTES = 12
# By each of these it is known that somebody has passed a request on.
_PASSED_ON = ("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via")


def client_address() -> str:
    """The sender's address: behind trusted proxies, the last one in X-Forwarded-For that is none of them.

    Each proxy adds the address that it was called from at the right. What stands to the left of the first
    stranger was written by the stranger, and what no address can be read from ends the search.
    """
    address = request.remote_addr or ""
    networks: tuple[Network, ...] = current_app.config["XUESHI"].trusted_proxies
    if not networks:
        return address
    for entry in reversed(request.headers.get("X-Forwarded-For", "").split(",")):
        if not _is_trusted(address, networks):
            break
        before = _address_in(entry)
        if before is None:
            break
        address = before
    return address


def came_over_tls() -> bool:
    """Whether the sender's request came over TLS, to us or to a trusted proxy (X-Forwarded-Proto)."""
    if request.is_secure:
        return True
    trusted = _is_trusted(request.remote_addr or "", current_app.config["XUESHI"].trusted_proxies)
    return trusted and request.headers.get("X-Forwarded-Proto", "").strip().lower() == "https"


def own_address() -> str:
    """The address of this service as browsers know it: as it is set, else as this request came."""
    settings = current_app.config["XUESHI"]
    known: str = settings.public_url or (settings.oidc.own_url if settings.oidc else "")
    return known or f"{'https' if came_over_tls() else 'http'}://{request.host}"


def is_from(networks: tuple[Network, ...]) -> bool:
    """Whether the sender's own address is in one of the networks.

    What somebody else has passed on is from nobody that is known, where that proxy is not trusted, or names
    no address.
    """
    if any(name in request.headers for name in _PASSED_ON):
        proxies = current_app.config["XUESHI"].trusted_proxies
        named = _address_in(request.headers.get("X-Forwarded-For", "").rpartition(",")[2])
        if named is None or not _is_trusted(request.remote_addr or "", proxies):
            return False
    return _is_trusted(client_address(), networks)


def _is_trusted(address: str, networks: tuple[Network, ...]) -> bool:
    try:
        found = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return any((mapped or found) in network for network in networks)


def _address_in(entry: str) -> str | None:
    """The address in an entry, which may have a port: `192.0.2.1:80`, `[2001:db8::1]:80`; None for others."""
    text = entry.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        return str(ip_address(text))
    except ValueError:
        return None


def known_device(login: str) -> str | None:
    """The id of the sender's device; None where it has not signed in with this login, or long ago."""
    device, _, rest = request.cookies.get(_name(login), "").partition(".")
    ends, _, mac = rest.partition(".")
    if not ends.isascii() or not ends.isdigit() or len(ends) > 12 or int(ends) < time.time():
        return None
    return device if hmac.compare_digest(mac.encode(), _mac(login, device, ends).encode()) else None


def remember_device(
    response: Response, login: str, device: str | None, *, secure: bool, path: str = SESSION_PATH
) -> None:
    """Let the browser say from now on, at this path, that it is this device, or a new one."""
    device = device or urlsafe_b64encode(secrets.token_bytes(_ID_BYTES)).decode()
    ends = str(int(time.time()) + _SECONDS)
    response.set_cookie(
        _name(login),
        f"{device}.{ends}.{_mac(login, device, ends)}",
        max_age=_SECONDS,
        path=path,
        httponly=True,
        samesite="Strict",
        secure=secure,
    )


def _name(login: str) -> str:
    return f"xueshi_device_{_keyed(f'name:{login}')[:12]}"


def _mac(login: str, device: str, ends: str) -> str:
    return _keyed(f"mac:{device}.{ends}.{login}")


def _keyed(text: str) -> str:
    key: bytes = current_app.config["XUESHI"].secret_key
    return hmac.digest(key, b"device:" + text.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()
