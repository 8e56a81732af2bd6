"""Who holds what, live: a page asks whether anything has changed at its bodies, and what its rows are now.

`/queue/changes/<token>` says no more than that something has changed. Our server answers it from memory and
keeps it open until there is an answer (`api/server/live.py`); another server answers at once.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import Any

import orjson
from flask import Response

from api.console.frame.pages import Pages
from api.console.frame.visit import Visit
from api.http.answers import answer
from api.schemas.declarations.actions import ID_PATTERN
from workflow.access.permissions import Actor, Role
from workflow.errors import NotFound
from workflow.queries.declarations.changes import changes_since, last_change
from workflow.queries.declarations.worklist import get_holders

pages = Pages("live")

PATH = "/queue/changes/"
ROUTE = f"{PATH}<token>"
_MOST_ROWS = 100
_MOST_BODIES = 50
_MAC_BYTES = 16


def live_of(visit: Visit) -> dict[str, Any]:
    """What a page needs to follow the changes at the actor's bodies: the address, and from which position."""
    bodies = _bodies(visit.actor)
    return {
        "address": PATH + token_of(visit.settings.secret_key, bodies),
        "after": last_change(visit.service),
    }


def _bodies(actor: Actor) -> list[str]:
    return sorted(actor.bodies(Role.unit_reviewer, Role.unit_administrator, Role.bureau))[:_MOST_BODIES]


def token_of(key: bytes, bodies: Iterable[str]) -> str:
    """A token that lets its bearer know when something changes at these bodies."""
    named = orjson.dumps(list(bodies))
    return urlsafe_b64encode(named + _mac(key, named)).decode().rstrip("=")


def bodies_in(key: bytes, token: str) -> frozenset[str] | None:
    """The bodies of a token of ours; None for any other text."""
    try:
        sealed = urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
    except ValueError:
        return None
    named, mac = sealed[:-_MAC_BYTES], sealed[-_MAC_BYTES:]
    return frozenset(orjson.loads(named)) if hmac.compare_digest(mac, _mac(key, named)) else None


def _mac(key: bytes, named: bytes) -> bytes:
    return hmac.digest(key, b"live:" + named, hashlib.sha256)[:_MAC_BYTES]


def position_in(text: str | None) -> int:
    """The position that a page has seen; 0 for what is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 18 else 0


@pages.page(ROUTE, public=True)
def show_changes(visit: Visit, token: str) -> Response:
    """Say whether something has changed at the bodies of the token since a position."""
    bodies = bodies_in(visit.settings.secret_key, token)
    if bodies is None:
        raise NotFound()
    last, changed = changes_since(visit.service, position_in(visit.query.get("after")))
    return answer({"after": last, "changed": not bodies.isdisjoint(changed)})


@pages.page("/queue/holders")
def show_holders(visit: Visit) -> Response:
    """Say who holds the items `ids` (with commas) now, as far as they wait at the actor's bodies."""
    ids = [each for each in visit.query.get("ids", "").split(",") if ID_PATTERN.fullmatch(each)][:_MOST_ROWS]
    held = get_holders(visit.service, visit.actor, ids)
    items = {id_: {**each, "state_text": each["state_text"][visit.language]} for id_, each in held.items()}
    return answer({"items": items})
