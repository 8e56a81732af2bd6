"""What somebody asks to be corrected of themselves, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import words_of
from api.console.unit.units import named
from api.schemas.declarations.actions import ID_PATTERN
from api.schemas.elements.checked import checked
from api.schemas.people.corrections import CORRECTED, LONGEST_REASON, NewCorrection
from workflow.commands.people.changes import asking
from workflow.errors import AlreadyAsked, FieldError, Invalid, NotFound
from workflow.names import DOCUMENTS
from workflow.queries.people.corrections import list_corrections
from workflow.queries.people.people import get_person, list_affiliations

pages = Pages("my_corrections")

_MOST = 50
_WRITTEN = ("name", "type", "number", "unit", "valid_from", "reason")
_NO_UNIT = {
    "zh": "没有找到这个单位，或有多个同名单位；请填写完整名称。",
    "en": "No unit has exactly this name, or several have; write the whole name.",
}


@pages.page("/my/corrections")
def show_own(visit: Visit) -> Response:
    """Show how one is registered, what one asked for, and the forms to ask."""
    return _page(visit, chosen=visit.query.get("of", ""))


def _page(
    visit: Visit, status: int = 200, *, chosen: str = "", wrong: Sequence[FieldError] = (), said: Any = None
) -> Response:
    person_id = visit.actor.person_id
    if person_id is None:
        raise NotFound()
    service, actor = visit.service, visit.actor
    asked = list_corrections(service, actor, filters={"person_id": person_id}, after=None, limit=_MOST).items
    today = service.clock.today().isoformat()
    ties = list_affiliations(service, actor, person_id, after=None, limit=_MOST).items
    return page(
        visit,
        "corrections/mine.html",
        status,
        person=get_person(service, actor, person_id),
        employers=[
            each
            for each in ties
            if each["type"] == "employment" and (each["valid_to"] is None or each["valid_to"] >= today)
        ],
        asked=list(reversed(asked)),
        waiting_for={each["field"]: each["id"] for each in asked if each["status"] == "open"},
        chosen=chosen if chosen in CORRECTED else "",
        documents=DOCUMENTS,
        most=LONGEST_REASON,
        written={name: visit.value(name) for name in _WRITTEN} if visit.sent else {},
        wrong=wrong,
        said=said,
    )


@pages.page("/my/corrections", "POST")
def ask(visit: Visit) -> Response:
    """Ask for a correction; then show it, where files can be added."""
    of = visit.value("of")
    if visit.actor.person_id is None or of not in CORRECTED:
        raise NotFound()
    try:
        values = checked(NewCorrection, {**_value(visit, of), "reason": visit.value("reason")})
        view = asking.ask_correction(visit.service, visit.actor, visit.actor.person_id, values)
    except Invalid as error:
        return _page(visit, 422, chosen=of, wrong=error.errors)
    except AlreadyAsked as error:
        return _page(visit, 409, chosen=of, said=words_of(error))
    return go(f"/corrections/{view['id']}")


def _value(visit: Visit, of: str) -> dict[str, Any]:
    """The right value as the JSON API takes it. Raises `Invalid` for a unit that is not there."""
    if of == "name":
        return {"name": visit.value("name")}
    if of == "document":
        return {"document": {"type": visit.value("type"), "number": visit.value("number")}}
    written = visit.value("unit")
    if not ID_PATTERN.fullmatch(written):
        unit = named(visit, written) if written else None
        if unit is None:
            raise Invalid(FieldError("/employer/organization_id", "ORGANIZATION_UNKNOWN", _NO_UNIT))
        written = unit["id"]
    return {"employer": {"organization_id": written, "valid_from": visit.value("valid_from")}}
