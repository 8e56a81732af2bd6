"""Principals: who may act, in which roles; made, changed, locked out at once."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import words_of
from api.console.session.account import require_no_identity
from api.http.body import read_shape
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.people.identity import NewPrincipal, PrincipalChanges, PrincipalFilters
from workflow.access.permissions import Role
from workflow.commands.people import identity as commands
from workflow.errors import AlreadyExists, Invalid, LostRace, NotFound, Refused, VersionMismatch
from workflow.names import ROLES
from workflow.queries.people import identity as queries
from workflow.queries.people.organizations import list_organizations

pages = Pages("principals")

_QUERY = PrincipalFilters()
_ROWS = 50
_ORGANIZATIONS = 100
_UNITED = (Role.unit_reviewer, Role.unit_administrator, Role.bureau)
_FIELDS = ("name", "login")


@pages.page("/principals")
def show_principals(visit: Visit) -> Response:
    """List who may act."""
    return _list_page(visit)


def _list_page(visit: Visit, status: int = 200, **more: Any) -> Response:
    asked = {name: value for name, value in visit.query.items() if value}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": _ROWS, **asked}))
    found = queries.list_principals(visit.service, visit.actor, filters=filters(call), **paging(call))
    return page(
        visit,
        "administration/principals.html",
        status,
        shown=page_view(call, found),
        chosen=asked,
        roles=ROLES,
        organizations=_organizations(visit),
        united=_UNITED,
        **{"written": {}, "wrong": None, **more},
    )


def _organizations(visit: Visit) -> dict[str, str]:
    found = list_organizations(visit.service, visit.actor, filters={}, after=None, limit=_ORGANIZATIONS)
    return {each["id"]: each["name"] for each in found.items}


@pages.page("/principals", "POST")
def make_principal(visit: Visit) -> Response:
    """Make a principal with one role."""
    written = {name: visit.value(name) for name in ("name", "login", "role", "organization_id")}
    try:
        body = _typed(visit)
        values = read_shape(NewPrincipal, body | {"grants": _grants(visit)})
        view = commands.create_principal(visit.service, visit.actor, values)
    except (Invalid, AlreadyExists, NotFound) as error:
        return _list_page(visit, 422, written=written, wrong=_said(error))
    return go(f"/principals/{view['id']}")


def _typed(visit: Visit) -> dict[str, Any]:
    """The fields that are not empty. A password is taken as it was typed, spaces too: so is it at sign-in."""
    fields: dict[str, Any] = {name: text for name in _FIELDS if (text := visit.value(name))}
    password = next(iter(visit.sent.get("password", ())), "")
    return {**fields, "password": password} if password else fields


def _grants(visit: Visit) -> list[dict[str, Any]]:
    role = visit.value("role")
    if not role:
        return []
    body = visit.value("organization_id")
    return [{"role": role, **({"organization_id": body} if body else {})}]


def _said(error: Refused) -> list[dict[str, Any]]:
    """What was refused: the fields, or the refusal as a whole."""
    if isinstance(error, Invalid):
        return [{"pointer": each.pointer, "text": each.text} for each in error.errors]
    return [{"pointer": "", "text": words_of(error)}]


@pages.page("/principals/<id:principal_id>")
def show_principal(visit: Visit, principal_id: str) -> Response:
    """Show one principal with its roles and keys."""
    return one_page(visit, principal_id)


def one_page(visit: Visit, principal_id: str, status: int = 200, **more: Any) -> Response:
    """The page of one principal."""
    view = queries.get_principal(visit.service, visit.actor, principal_id)
    keys = queries.list_api_keys(
        visit.service, visit.actor, filters={"principal_id": principal_id}, after=None, limit=_ROWS
    )
    return page(
        visit,
        "administration/principal.html",
        status,
        view=view,
        keys=keys.items,
        roles=ROLES,
        organizations=_organizations(visit),
        united=_UNITED,
        **{"written": {}, "wrong": None, "stale": False, **more},
    )


@pages.page("/principals/<id:principal_id>", "POST")
def change_principal(visit: Visit, principal_id: str) -> Response:
    """Change name, login or password, add a role, or lock out and let in again."""
    act = visit.value("act")
    view = queries.get_principal(visit.service, visit.actor, principal_id)
    sent = _typed(visit)
    if act == "deactivate" or "login" in sent or "password" in sent:
        require_no_identity(visit, view["login"])
    if act in ("deactivate", "activate"):
        sent = {"active": act == "activate"}
    elif act in ("add", "remove"):
        sent = {"grants": _changed_grants(visit, view, act)}
    try:
        changes = read_shape(PrincipalChanges, sent)
        commands.change_principal(
            visit.service, visit.actor, principal_id, version=visit.version() or 0, changes=changes
        )
    except (VersionMismatch, LostRace):
        return one_page(visit, principal_id, 412, written=sent, stale=True)
    except (Invalid, AlreadyExists, NotFound) as error:
        return one_page(visit, principal_id, 422, written=sent, wrong=_said(error))
    return go(f"/principals/{principal_id}")


def _changed_grants(visit: Visit, view: dict[str, Any], act: str) -> list[dict[str, Any]]:
    """All roles as the API takes them, with one more or one less."""
    names = ("role", "organization_id", "alternate", "valid_from", "valid_to")
    kept = [
        {name: grant[name] for name in names if grant.get(name) is not None}
        for grant in view["grants"]
        if act != "remove" or grant["id"] != visit.value("grant")
    ]
    return [*kept, *_grants(visit)] if act == "add" else kept
