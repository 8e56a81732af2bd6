"""Decides corrections: approving changes the person, and the value from before stays on record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from workflow.access.permissions import Actor, Subject, permits
from workflow.commands.people.changes.asking import open_correction
from workflow.commands.people.changes.number_rotation import FIELD
from workflow.commands.people.changes.told import correction_notice
from workflow.commands.people.people import change_locked
from workflow.commands.people.texts import invalid
from workflow.errors import (
    AlreadyExists,
    LostRace,
    ManyEmployments,
    NotFound,
    PerhapsOnePerson,
    SelfReview,
)
from workflow.formats import date_text
from workflow.ids import new_id
from workflow.queries.people.corrections import correction_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.events.notices import add_notices
from workflow.store.people import affiliations
from workflow.store.people import people as person_rows
from workflow.store.people.changes import corrections as rows
from workflow.store.people.changes.history import add_change

_OWN = {
    "zh": "任何人不得办理本人的更正申请，须由单位其他管理员或人社部门办理。",
    "en": "Nobody decides what they asked for: another administrator of the unit or the bureau does.",
}


def approve_correction(
    service: Service,
    actor: Actor,
    correction_id: str,
    *,
    version: int | None = None,
    comment: str | None = None,
) -> dict[str, Any]:
    """Approve a correction, by which the person is changed at once.

    Raises `SelfReview`, `PerhapsOnePerson` where somebody else has the number, `ManyEmployments`, and what
    `open_correction` raises.
    """
    service.fonts.read()
    try:
        with service.store.write() as connection:
            row = _to_decide(service, connection, actor, correction_id, version)
            now = service.clock.now()
            person = person_rows.find_person(connection, row.person_id, lock=True)
            if person is None:
                raise NotFound()
            more = _changed(service, connection, actor, row, person, now)
            return _decide(
                service, connection, actor, row, "approved", now, {"comment": comment or None, **more}
            )
    except (AlreadyExists, IntegrityError) as error:
        raise PerhapsOnePerson() from error


def reject_correction(
    service: Service,
    actor: Actor,
    correction_id: str,
    *,
    version: int | None = None,
    comment: str | None = None,
) -> dict[str, Any]:
    """Reject a correction for a reason that the person reads; nothing is changed."""
    service.fonts.read()
    with service.store.write() as connection:
        row = _to_decide(service, connection, actor, correction_id, version)
        if not comment:
            raise invalid("/comment", "COMMENT_REQUIRED")
        more = {"comment": comment, "document_cipher": None}
        return _decide(service, connection, actor, row, "rejected", service.clock.now(), more)


def reveal_numbers(service: Service, actor: Actor, correction_id: str, *, purpose: str) -> dict[str, Any]:
    """Both numbers of an open correction in full, for who decides: {before, after}: {type, number}.

    The access log of the person first records who asked, when and for what.
    """
    with service.store.write() as connection:
        row = _to_decide(service, connection, actor, correction_id, None)
        now_cipher = person_rows.cipher_of(connection, row.person_id)
        asked_cipher = rows.cipher_of(connection, row.id)
        person = person_rows.find_person(connection, row.person_id)
        if row.field != "document" or now_cipher is None or asked_cipher is None or person is None:
            raise NotFound()
        keyring = service.keyring
        of_person = {"table": "person", "column": "document_cipher", "row_id": row.person_id}
        numbers = {
            "before": {"type": person.document_type, "number": keyring.decrypt(now_cipher, **of_person)},
            "after": {
                "type": row.after["type"],
                "number": keyring.decrypt(asked_cipher, **FIELD, row_id=row.id),
            },
        }
        person_rows.add_access(
            connection,
            at=service.clock.now(),
            principal_id=actor.id,
            person_id=row.person_id,
            field="document_number",
            purpose=purpose,
        )
    return numbers


def _to_decide(
    service: Service, connection: Connection, actor: Actor, correction_id: str, version: int | None
) -> AnyRow:
    """The correction, for the unit as far as the person is still there, else for the bureau."""
    row = open_correction(connection, actor, "correction.decide", correction_id, version)
    if row.field != "employer" and not permits(actor, "correction.decide", Subject()):
        employers = affiliations.employer_ids(connection, row.person_id, service.clock.today())
        if row.organization_id not in employers:
            raise NotFound()
    if actor.person_id is not None and actor.person_id == row.person_id:
        raise SelfReview(_OWN, verb="correction.decide")
    return row


def _changed(
    service: Service, connection: Connection, actor: Actor, row: AnyRow, person: AnyRow, now: datetime
) -> dict[str, Any]:
    """Change the person as asked. Returns columns of the correction: how it was, as it is now found."""
    if row.field == "name":
        change_locked(service, connection, actor, person, {"name": row.after["name"]})
        return {"before": {"name": person.name}}
    if row.field == "document":
        return _renumber(service, connection, actor, row, person)
    before = _employ(connection, row, person, now)
    if person.applicant_type != "employee":
        change_locked(service, connection, actor, person, {"applicant_type": "employee"})
    return {"before": {"employers": before}}


def _renumber(
    service: Service, connection: Connection, actor: Actor, row: AnyRow, person: AnyRow
) -> dict[str, Any]:
    """The number that was asked for becomes the person's; the correction keeps the one from before."""
    keyring = service.keyring
    asked = rows.cipher_of(connection, row.id)
    former = person_rows.cipher_of(connection, person.id)
    if asked is None or former is None:
        raise NotFound()
    number = keyring.decrypt(asked, **FIELD, row_id=row.id)
    document = {"type": row.after["type"], "number": number}
    change_locked(service, connection, actor, person, {"document": document})
    old = keyring.decrypt(former, table="person", column="document_cipher", row_id=person.id)
    return {
        "before": {"type": person.document_type, "number": person.document_masked},
        "document_cipher": keyring.encrypt(old, **FIELD, row_id=row.id),
    }


def _employ(connection: Connection, row: AnyRow, person: AnyRow, now: datetime) -> list[Mapping[str, Any]]:
    """End the employment on the day before, or replace one that began later; then employ the person.

    Returns the employment that was ended or replaced.
    """
    [wanted] = row.after["employers"]
    first = date.fromisoformat(wanted["valid_from"])
    overlapping = affiliations.employments_overlapping(connection, person.id, first, None)
    if len(overlapping) > 1:
        raise ManyEmployments()
    before: list[Mapping[str, Any]] = []
    for each in overlapping:
        known = affiliations.find_affiliation(connection, each.id)
        before.append(
            {
                "organization_id": each.organization_id,
                "organization_name": known.organization_name if known else "",
                "valid_from": date_text(each.valid_from),
                "valid_to": date_text(each.valid_to),
            }
        )
        if each.valid_from < first:
            ended = {"valid_to": first - timedelta(days=1)}
            done = affiliations.change_affiliation(connection, each.id, each.version, ended)
        else:
            done = affiliations.remove_affiliation(connection, each.id, each.version)
        if not done:
            raise LostRace()
    values = {"id": new_id(), "person_id": person.id, "type": "employment", "origin_region": None}
    values |= {"organization_id": wanted["organization_id"], "valid_from": first, "valid_to": None}
    affiliations.add_affiliation(connection, {**values, "created_at": now})
    return before


def _decide(
    service: Service,
    connection: Connection,
    actor: Actor,
    row: AnyRow,
    status: str,
    now: datetime,
    more: Mapping[str, Any],
) -> dict[str, Any]:
    """Write the decision, its history row, and who is told of it."""
    done = {"status": status, "decided_by": actor.id, "decided_at": now, **more}
    if not rows.change_correction(connection, row.id, row.version, done):
        raise LostRace()
    after = rows.find_correction(connection, row.id)
    if after is None:
        raise NotFound()
    event = f"correction_{status}"
    detail = {"correction_id": row.id, "field": row.field, "before": after.before, "after": after.after}
    if after.comment:
        detail["comment"] = after.comment
    add_change(connection, row.person_id, event, actor_id=actor.id, at=now, detail=detail)
    told = [correction_notice(after, event, now, person_id=row.person_id)]
    if status == "approved" and row.field == "employer":
        left = {each["organization_id"] for each in after.before["employers"]} - {after.organization_id}
        told += [
            correction_notice(after, "left_by_correction", now, organization_id=unit) for unit in sorted(left)
        ]
    add_notices(connection, told)
    return correction_view(after, service.fonts, rows.evidence_of(connection, row.id))
