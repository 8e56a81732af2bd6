"""The service, the credential, the number and the stated version of a request. `body` reads the bodies."""

from __future__ import annotations

import os
import re

from flask import current_app, g, request

from api.http.origin import came_over_tls
from api.messages.refusals import CrossSite, IfMatchRequired, WrongHeader
from workflow.access import sender
from workflow.access.sender import Credential
from workflow.errors import NotAuthenticated, VersionMismatch
from workflow.runtime.service import Service

SESSION_COOKIE = "xueshi_session"
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
# An entity tag (RFC 9110) is the version of a row.
_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]*"')
# Proxies that compress weaken our tags, or add how they compressed.
_OURS = re.compile(r'(?:W/)?"([1-9][0-9]{0,8})(?:-gzip|-br|-zstd)?"')
_UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def service() -> Service:
    """The service of the running application, with the editions that are in force now."""
    return service_as_it_is().current()


def service_as_it_is() -> Service:
    """The service of the running application, without a look at which editions are in force."""
    built: Service = current_app.extensions["xueshi"]
    return built


def request_id_of(given: str | None) -> str:
    """What the sender calls the request if that is a plain token, else a new number."""
    return given if given is not None and _REQUEST_ID.fullmatch(given) else os.urandom(8).hex()


def request_id() -> str:
    """Return the request's number: the caller's X-Request-Id if it is a plain token, else a new one."""
    known: str | None = g.get("request_id")
    if known is None:
        known = g.request_id = request_id_of(request.headers.get("X-Request-Id"))
    return known


def credential(service: Service) -> Credential:
    """Return the sender's credential, not checked yet: the bearer key, else the session cookie.

    Raises `NotAuthenticated` where there is neither. Raises `CrossSite` where another site caused a request
    that writes, and the browser added the cookie.
    """
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme:
        if scheme.lower() == "bearer":
            return sender.of_key(service, secret.strip())
    elif token := request.cookies.get(SESSION_COOKIE):
        if request.method in _UNSAFE:
            require_same_site()
        return sender.of_session(service, token)
    raise NotAuthenticated()


def require_same_site() -> None:
    """Raise `CrossSite` where the browser's headers say that another site caused this request."""
    if _comes_from_another_site():
        raise CrossSite()


def _comes_from_another_site() -> bool:
    """Whether the browser's headers say that another site caused this request.

    A browser sends a cookie by itself, without its owner's will. It never sends a key by itself.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    scheme = "https" if came_over_tls() else "http"
    return origin is not None and origin != f"{scheme}://{request.host}"


def if_match(*, required: bool) -> int | None:
    """Return the version in If-Match; None where the header is missing, or is `*` (any version).

    Raises `IfMatchRequired` where a version is `required` but missing, `VersionMismatch` for a
    foreign tag, which can't match, and `WrongHeader` for a value that is no entity tag.
    """
    sent = request.headers.get("If-Match")
    if sent is None:
        if required:
            raise IfMatchRequired()
        return None
    sent = sent.strip()
    if sent == "*":
        if required:
            raise IfMatchRequired("Name the version that you have read: * is not accepted here.")
        return None
    if not _TAG.fullmatch(sent):
        raise WrongHeader("If-Match takes one entity tag, as ETag gave it.")
    ours = _OURS.fullmatch(sent)
    if ours is None:
        raise VersionMismatch()
    return int(ours[1])
