"""The roster of a unit: people are entered and employed, row by row, after all rows were looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.people.people import add_checked_person, checked_document
from workflow.errors import FieldError, Invalid, NotFound, Refused
from workflow.formats import name_key
from workflow.ids import new_id
from workflow.personal_data import CheckedDocument
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.people import affiliations, document_indexes, organizations, people
from workflow.typesetting.names import checked_name

MOST_ROWS = 500
_TRIES = 5
STATUSES = ("created", "employed", "changed", "unchanged", "refused")
# {name, document: {type, number}, exam_based_series, valid_from, valid_to}; or {errors}
Values = Mapping[str, Any]

_TEXTS = {
    "NAME_DIFFERS": (
        "该证件号码已登记，姓名与表中不同。请核对；登记有误的，请本人申请更正",
        "This number is registered under another name. Check it; where the register is wrong, the person asks"
        " for a correction",
    ),
    "EMPLOYED_ELSEWHERE": (
        "该人员在此期间另有聘用单位。请先由原单位或人社部门结束原聘用关系",
        "Somebody else employs this person on some of these days. That employment has to be ended first",
    ),
    "OTHER_DAYS": (
        "该人员已登记在本单位，但起止日期与表中不同，且不只是补填离职日期。请由人社部门更正",
        "The person is registered here for other days, and more than the last day would change."
        " Ask the bureau",
    ),
    "TWICE": ("同一证件号码在表中出现两次", "The same number is in the table twice"),
    "PERIOD_ORDER": ("离职日期早于入职日期", "The last day is before the first"),
    "LOST": ("办理时情况已有变化，请重新导入这一行", "It changed meanwhile: import this row again"),
}


_TOO_MANY_ROWS = {
    "zh": f"一次最多{MOST_ROWS}行，本次共{{count}}行。请分几次导入。",
    "en": f"At most {MOST_ROWS} rows are taken at once, and there are {{count}}: send them in parts.",
}


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a row would do: `created`, `employed`, `changed`, `unchanged`, or `refused` for what is wrong."""

    status: str
    wrong: tuple[FieldError, ...] = ()
    document: CheckedDocument | None = None
    person_id: str | None = None
    employment: AnyRow | None = None
    warned: tuple[FieldError, ...] = ()  # of a new person's name; it refuses nothing


def import_roster(
    service: Service, actor: Actor, organization_id: str, rows: Sequence[Values], *, dry_run: bool
) -> list[dict[str, Any]]:
    """One result per row, in their order: {status, person_id, errors, warnings}.

    With `dry_run`, nothing is written.

    A row enters a person who is not known and employs them, employs somebody who is, or sets the last day of
    an employment. Nothing else of somebody who is registered is changed here. A refused row stops no other.
    Raises `NotFound`, `NotPermitted`, and `Invalid` for too many rows.
    """
    require(actor, "roster.write", Subject(organization_id=organization_id))
    if len(rows) > MOST_ROWS:
        texts = {key: text.format(count=len(rows)) for key, text in _TOO_MANY_ROWS.items()}
        raise Invalid(FieldError("/rows", "TOO_MANY_ROWS", texts))
    service.fonts.read()
    with service.store.read() as connection:
        if organizations.find_organization(connection, organization_id) is None:
            raise NotFound()
        plans = [_plan(service, connection, organization_id, row) for row in rows]
    plans = _each_once(plans)
    if dry_run:
        return [_told(plan) for plan in plans]
    return [
        _told(plan) if plan.wrong else _take(service, organization_id, row)
        for row, plan in zip(rows, plans, strict=True)
    ]


def _told(plan: _Plan) -> dict[str, Any]:
    told = {"status": plan.status, "person_id": plan.person_id, "errors": list(plan.wrong)}
    return {**told, "warnings": list(plan.warned)}


def _refused(pointer: str, code: str) -> _Plan:
    zh, en = _TEXTS[code]
    return _Plan("refused", (FieldError(pointer, code, {"zh": zh, "en": en}),))


def _each_once(plans: Sequence[_Plan]) -> list[_Plan]:
    """The plans; a number that came before is refused."""
    seen: set[tuple[str, str]] = set()
    found = []
    for plan in plans:
        identity = plan.document.identity if plan.document else None
        found.append(_refused("/document/number", "TWICE") if identity in seen else plan)
        if identity is not None:
            seen.add(identity)
    return found


def _plan(service: Service, connection: Connection, organization_id: str, row: Values) -> _Plan:
    if "errors" in row:
        return _Plan("refused", tuple(row["errors"]))
    if row["valid_to"] is not None and row["valid_to"] < row["valid_from"]:
        return _refused("/valid_to", "PERIOD_ORDER")
    try:
        warned = checked_name(service.fonts, row["name"])
        document = checked_document(service, row["document"])
    except Invalid as error:
        return _Plan("refused", error.errors)
    indexes = service.keyring.blind_indexes(*document.identity)
    person_id = document_indexes.find_person(connection, indexes)
    if person_id is None:
        return _Plan("created", document=document, warned=warned)
    person = people.find_person(connection, person_id, lock=False)
    if person is None or name_key(person.name) != name_key(row["name"]):
        return _refused("/name", "NAME_DIFFERS")
    return _employ(connection, organization_id, row, document, person_id)


def _employ(
    connection: Connection, organization_id: str, row: Values, document: CheckedDocument, person_id: str
) -> _Plan:
    first: date = row["valid_from"]
    last: date | None = row["valid_to"]
    others = affiliations.employments_overlapping(connection, person_id, first, last)
    if not others:
        return _Plan("employed", document=document, person_id=person_id)
    here = [each for each in others if each.organization_id == organization_id]
    if len(here) != len(others):
        return _refused("/valid_from", "EMPLOYED_ELSEWHERE")
    [*_, known] = here
    if len(here) > 1 or known.valid_from != first or (known.valid_to is not None and known.valid_to != last):
        return _refused("/valid_from", "OTHER_DAYS")
    status = "unchanged" if known.valid_to == last else "changed"
    return _Plan(status, document=document, person_id=person_id, employment=known)


def _take(service: Service, organization_id: str, row: Values) -> dict[str, Any]:
    """Do what the row asks for, as things are now: anew where who was waited for is somebody else by then."""
    for _ in range(_TRIES):
        told = _taken(service, organization_id, row)
        if told is not None:
            return told
    return _told(_refused("/name", "LOST"))


def _taken(service: Service, organization_id: str, row: Values) -> dict[str, Any] | None:
    """Do what the row asks for; None, and nothing, where the person was merged while they were waited for.

    Then nobody stays locked: who locks both of a merge does it in the order of their ids.
    """
    try:
        with service.store.write() as connection:
            document_indexes.hold_keys(connection)
            plan = _plan(service, connection, organization_id, row)
            if plan.person_id is not None:  # two employments that come at once follow one another
                held = plan.person_id
                people.find_person(connection, held, lock=True)
                plan = _plan(service, connection, organization_id, row)
                if plan.person_id not in (None, held):
                    return None
            person_id = plan.person_id
            if plan.status == "created" and plan.document is not None:
                person_id = add_checked_person(service, connection, _person(row), plan.document)
            if plan.status in ("created", "employed") and person_id is not None:
                affiliations.add_affiliation(
                    connection, _employment(service, organization_id, person_id, row)
                )
            if plan.status == "changed" and plan.employment is not None:
                known, changes = plan.employment, {"valid_to": row["valid_to"]}
                if not affiliations.change_affiliation(connection, known.id, known.version, changes):
                    return _told(_refused("/name", "LOST"))
            return {**_told(plan), "person_id": person_id}
    except IntegrityError:
        return _told(_refused("/name", "LOST"))
    except Refused as error:
        return _told(_Plan("refused", getattr(error, "errors", ()) or _refused("/name", "LOST").wrong))


def _person(row: Values) -> dict[str, Any]:
    return {
        "name": row["name"],
        "applicant_type": "employee",
        "exam_based_series": row["exam_based_series"],
    }


def _employment(service: Service, organization_id: str, person_id: str, row: Values) -> dict[str, Any]:
    return {
        "id": new_id(),
        "person_id": person_id,
        "organization_id": organization_id,
        "type": "employment",
        "origin_region": None,
        "valid_from": row["valid_from"],
        "valid_to": row["valid_to"],
        "created_at": service.clock.now(),
    }
