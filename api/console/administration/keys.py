"""API keys: made, with the secret shown this once; listed; revoked."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.people.identity import ApiKeyFilters, NewApiKey
from workflow.access.permissions import SCOPES
from workflow.commands.people import identity as commands
from workflow.errors import Invalid, LostRace, NotFound, VersionMismatch
from workflow.queries.people import identity as queries

pages = Pages("keys")

_QUERY = ApiKeyFilters()
_ROWS = 50
_MOST = 100
_CHANGED = "changed"  # in an address: a key that was to be revoked is another by now
_NO_PRINCIPAL = {"zh": "没有此账号。", "en": "There is no such principal."}


@pages.page("/keys")
def show_keys(visit: Visit) -> Response:
    """List the keys, also those that are revoked or have expired."""
    return _shown(visit)


def _shown(visit: Visit, status: int = 200, **more: Any) -> Response:
    asked = {name: value for name, value in visit.query.items() if value and name != _CHANGED}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": _ROWS, **asked}))
    found = queries.list_api_keys(visit.service, visit.actor, filters=filters(call), **paging(call))
    principals = queries.list_principals(visit.service, visit.actor, filters={}, after=None, limit=_MOST)
    return page(
        visit,
        "administration/keys.html",
        status,
        shown=page_view(call, found),
        chosen=asked,
        changed=_CHANGED in visit.query,
        principals=principals.items,
        scopes=sorted(SCOPES),
        **{"made": None, "written": {}, "wrong": None, **more},
    )


@pages.page("/keys", "POST")
def make_key(visit: Visit) -> Response:
    """Make a key. The page that answers is the only place where its secret is ever shown."""
    written: dict[str, Any] = {
        name: text for name in ("principal_id", "label", "expires_at") if (text := visit.value(name))
    }
    if visit.sent.get("scopes"):
        written["scopes"] = visit.sent["scopes"]
    sent = dict(written)
    if "expires_at" in sent:
        sent["expires_at"] += "T23:59:59+08:00"
    try:
        made = commands.create_api_key(visit.service, visit.actor, **read_shape(NewApiKey, sent))
    except Invalid as error:
        return _shown(visit, 422, written=written, wrong=[each.text for each in error.errors])
    except NotFound:
        return _shown(visit, 422, written=written, wrong=[_NO_PRINCIPAL])
    return _shown(visit, 201, made=made)


@pages.page("/keys/<id:key_id>/revoke", "POST")
def revoke_key(visit: Visit, key_id: str) -> Response:
    """Revoke a key; it stays listed."""
    try:
        commands.revoke_api_key(visit.service, visit.actor, key_id, version=visit.version() or 0)
    except (VersionMismatch, LostRace):
        return go(f"/keys?{_CHANGED}=1")
    return go("/keys")
