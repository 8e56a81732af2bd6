"""What a request says: who sends it, its headers, its number. Bodies are read in `api/operation.py`."""

from __future__ import annotations

import os
import re

from flask import current_app, g, request

from api.refusals import CrossSite
from workflow.errors import NotAuthenticated
from workflow.permissions import Actor
from workflow.queries import identity
from workflow.service import Service

SESSION_COOKIE = "xueshi_session"
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def service() -> Service:
    """The service of the running application, with the editions that are in force now."""
    built: Service = current_app.extensions["xueshi"]
    return built.current()


def request_id() -> str:
    """The number of this request: the caller's X-Request-Id where that is a plain token, else a fresh one."""
    known: str | None = g.get("request_id")
    if known is None:
        given = request.headers.get("X-Request-Id", "")
        known = given if _REQUEST_ID.fullmatch(given) else os.urandom(8).hex()
        g.request_id = known
    return known


def current_actor() -> Actor:
    """Who acts: the principal of the bearer key, else of the session cookie. Raises `NotAuthenticated`."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme:
        actor = identity.actor_by_key(service(), secret.strip()) if scheme.lower() == "bearer" else None
    else:
        actor = _actor_of_session()
    if actor is None:
        raise NotAuthenticated()
    return actor


def _actor_of_session() -> Actor | None:
    token = request.cookies.get(SESSION_COOKIE)
    if not token:
        return None
    if request.method in _UNSAFE and _comes_from_another_site():
        raise CrossSite()
    return identity.actor_by_session(service(), token)


def _comes_from_another_site() -> bool:
    """Whether a browser says so. A cookie is sent without its owner's will; a key never is."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return origin is not None and origin != f"{request.scheme}://{request.host}"
