"""One person: where they work, what the year still asks of them, and what they declared."""

from __future__ import annotations

from collections import Counter
from typing import Any

from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.console.unit.people import OFFICES
from api.schemas.elements.fields import EARLIEST_YEAR, LATEST_YEAR
from workflow.access.permissions import Role, require_any
from workflow.commands.people.reminders import remind
from workflow.errors import NotFound, NotPermitted
from workflow.names import AFFILIATIONS, PERSON_CHANGES
from workflow.queries.declarations.declarations import list_declarations
from workflow.queries.declarations.outlook import get_outlook
from workflow.queries.ledger.accounts import get_account, list_accounts
from workflow.queries.people.corrections import list_person_changes
from workflow.queries.people.people import get_person, list_affiliations

pages = Pages("person")

_MOST = 50
_IN_CHARGE = (Role.bureau, Role.unit_administrator, Role.administrator)


@pages.page("/people/<id:person_id>")
def show_person(visit: Visit, person_id: str) -> Response:
    """Show a person, with the account of a year and what was declared for it."""
    return _page(visit, person_id)


@pages.page("/people/<id:person_id>/remind", "POST")
def remind_person(visit: Visit, person_id: str) -> Response:
    """Remind the person of what the year still asks of them."""
    [done] = remind(visit.service, visit.actor, [person_id], _year(visit))
    if done["status"] == "unknown":
        raise NotFound()
    return _page(visit, person_id, Counter([done["status"]]))


def _page(visit: Visit, person_id: str, told: Counter[str] | None = None) -> Response:
    require_any(visit.actor, "person.read", *OFFICES)
    service, actor, year = visit.service, visit.actor, _year(visit)
    person = get_person(service, actor, person_id)
    declared = list_declarations(
        service, actor, filters={"person_id": person_id, "year": year}, after=None, limit=_MOST
    )
    known = {each["year"] for each in list_accounts(service, actor, person_id).items}
    return page(
        visit,
        "unit/person.html",
        person=person,
        affiliations=list_affiliations(service, actor, person_id, after=None, limit=_MOST).items,
        account=get_account(service, actor, person_id, year),
        outlook=get_outlook(service, actor, person_id, year),
        declared=declared.items,
        year=year,
        years=sorted(known | {service.clock.today().year, year}, reverse=True),
        ties=AFFILIATIONS,
        changes=_changes(visit, person_id),
        changed=PERSON_CHANGES,
        corrects=actor.has(Role.bureau) or actor.has(Role.administrator),
        merges=any(map(actor.has, _IN_CHARGE)),
        reminds=actor.has(Role.bureau) or actor.has(Role.unit_administrator),
        certifies=any(map(actor.has, _IN_CHARGE)),
        told=told,
    )


def _changes(visit: Visit, person_id: str) -> list[dict[str, Any]]:
    """What became of the person, as far as the reader may know of it."""
    try:
        return list_person_changes(visit.service, visit.actor, person_id, after=None, limit=_MOST).items
    except NotPermitted:
        return []


def _year(visit: Visit) -> int:
    """The year that is asked for; this one unless told. Raises `NotFound` for one that can't be."""
    text = visit.query.get("year", "")
    if not text:
        return visit.service.clock.today().year
    if not (
        text.isascii() and text.isdigit() and len(text) == 4 and EARLIEST_YEAR <= int(text) <= LATEST_YEAR
    ):
        raise NotFound()
    return int(text)
