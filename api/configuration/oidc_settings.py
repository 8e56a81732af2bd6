"""The settings of an identity provider (OpenID Connect), by which people may sign in too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

MapsTo = Literal["login", "document"]
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class OidcSettings:
    """The provider, this service as its client, and which claim tells who somebody is."""

    issuer: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    claim: str = "preferred_username"
    maps_to: MapsTo = "login"
    scope: str = "openid profile"
    create: bool = False
    name: str = ""
    own_url: str = ""


def oidc_settings(env: Mapping[str, str]) -> OidcSettings | None:
    """The settings of XUESHI_OIDC_*; None where no issuer is named. Raises `ValueError` with the reason."""
    issuer = env.get("XUESHI_OIDC_ISSUER", "")
    if not issuer:
        return None
    _require_address("XUESHI_OIDC_ISSUER", issuer)
    own_url = env.get("XUESHI_OIDC_OWN_URL", "").rstrip("/")
    if own_url:
        _require_address("XUESHI_OIDC_OWN_URL", own_url)
    client_id = env.get("XUESHI_OIDC_CLIENT_ID", "")
    if not client_id:
        raise ValueError("XUESHI_OIDC_CLIENT_ID")
    maps_to = env.get("XUESHI_OIDC_MAPS_TO") or "login"
    if maps_to not in ("login", "document"):
        raise ValueError("XUESHI_OIDC_MAPS_TO (login, document)")
    return OidcSettings(
        issuer=issuer,
        client_id=client_id,
        client_secret=env.get("XUESHI_OIDC_CLIENT_SECRET", ""),
        claim=env.get("XUESHI_OIDC_CLAIM") or "preferred_username",
        maps_to="document" if maps_to == "document" else "login",
        scope=env.get("XUESHI_OIDC_SCOPE") or "openid profile",
        create=env.get("XUESHI_OIDC_CREATE") == "1",
        name=env.get("XUESHI_OIDC_NAME", ""),
        own_url=own_url,
    )


def _require_address(name: str, address: str) -> None:
    """An address over TLS without query; on this machine itself also without TLS."""
    parts = urlsplit(address)
    over_tls = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not (over_tls and parts.hostname) or parts.query or parts.fragment or parts.username:
        raise ValueError(f"{name} (https://…)")
