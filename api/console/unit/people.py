"""People: who is short of the year's hours, and by how much. They are reminded and exported from here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.console.unit.sheets import download
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.actions import ID_PATTERN
from api.schemas.people.shortfalls import PeopleAccountsFilters
from workflow.access.permissions import Role, require_any
from workflow.commands.people.reminders import MOST, remind
from workflow.errors import NotFound
from workflow.queries.ledger.shortfalls import count_short, export_people_accounts, list_people_accounts
from workflow.queries.people.organizations import get_organization

pages = Pages("people")

ROWS = 50
_QUERY = PeopleAccountsFilters()
_KEPT = ("year", "short", "organization_id", "name_prefix")
OFFICES = (Role.unit_administrator, Role.unit_reviewer, Role.bureau, Role.administrator)
_HEADS = {
    "zh": (
        *("姓名", "证件号码（遮蔽）", "工作单位", "年度"),
        *("公需已认定", "公需要求", "公需尚差", "专业已认定", "专业要求", "专业尚差", "最近提醒"),
    ),
    "en": (
        *("Name", "Document (masked)", "Employer", "Year", "Public recognised", "Public required"),
        *("Public short", "Professional recognised", "Professional required", "Professional short"),
        "Last reminded",
    ),
}


@pages.page("/people")
def show_people(visit: Visit) -> Response:
    """List people with what the year still asks of them; who is short alone, unless told."""
    return people_page(visit)


def people_page(visit: Visit, told: Counter[str] | None = None) -> Response:
    """The list; `told` is what became of reminders."""
    require_any(visit.actor, "account.read", *OFFICES)
    call = _call(visit)
    found = list_people_accounts(visit.service, visit.actor, filters=filters(call), **paging(call))
    asked = {name: call.query[name] for name in ("year", "organization_id") if name in call.query}
    return page(
        visit,
        "unit/people.html",
        shown=page_view(call, found),
        query=call.query,
        kept=urlencode(_kept(call.query)),
        counted=count_short(visit.service, visit.actor, filters=asked),
        units=_units(visit, call.query.get("organization_id")),
        everybody=visit.actor.has(Role.bureau) or visit.actor.has(Role.administrator),
        reminds=visit.actor.has(Role.bureau) or visit.actor.has(Role.unit_administrator),
        years=range(visit.service.clock.today().year, visit.service.clock.today().year - 5, -1),
        told=told,
    )


def _call(visit: Visit) -> Call:
    """The request as the JSON API reads it: this year, and who is short, unless told."""
    asked = {name: value for name, value in visit.query.items() if value and name in (*_KEPT, "cursor")}
    if asked.get("short") == "all":
        del asked["short"]
    elif "short" not in asked:
        asked["short"] = "true"
    asked.setdefault("year", str(visit.service.clock.today().year))
    return Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **asked}))


def _kept(query: Mapping[str, Any]) -> dict[str, str]:
    """The filters as the address of this page has them."""
    kept = {name: str(query[name]) for name in ("year", "organization_id", "name_prefix") if name in query}
    return kept | {"short": "true" if query.get("short") else "all"}


def _units(visit: Visit, chosen: str | None) -> list[dict[str, Any]]:
    """The organizations to choose from: the actor's own, and the one that is chosen."""
    own = visit.actor.bodies(Role.unit_administrator, Role.unit_reviewer)
    ids = sorted({*own, *([chosen] if chosen else [])})
    found = []
    for id_ in ids[:50]:
        try:
            found.append(get_organization(visit.service, visit.actor, id_))
        except NotFound:
            continue
    return found


@pages.page("/people/remind", "POST")
def remind_people(visit: Visit) -> Response:
    """Remind those who were chosen, and say what became of each."""
    ids = [id_ for id_ in visit.sent.get("person", ()) if ID_PATTERN.fullmatch(id_)][:MOST]
    done = remind(visit.service, visit.actor, ids, _call(visit).query["year"])
    return people_page(visit, Counter(each["status"] for each in done))


@pages.page("/people/export/<kind>")
def export_people(visit: Visit, kind: str) -> Response:
    """The list as a file, the first 10,000 people of it."""
    require_any(visit.actor, "account.read", *OFFICES)
    if kind not in ("xlsx", "csv"):
        raise NotFound()
    query = _call(visit).query
    found = export_people_accounts(
        visit.service, visit.actor, filters={name: query[name] for name in _KEPT if name in query}
    )
    return download(kind, f"people-{query['year']}", _HEADS[visit.language], _rows(found))


def _rows(found: Iterator[dict[str, Any]]) -> Iterator[list[str]]:
    for each in found:
        person, account = each["person"], each["account"]
        names = "、".join(employer["name"] for employer in each["employers"])
        hours = [
            account[kind][subject]
            for subject in ("public", "professional")
            for kind in ("recognised", "required", "short")
        ]
        row = [person["name"], person["document_number"], names, str(account["year"]), *hours]
        yield [*row, each["reminded_at"] or ""]
