"""Corrections that people ask for themselves: of their name, their document, or their employer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.access.visibility import require_on_person
from workflow.commands.people.changes.number_rotation import FIELD
from workflow.commands.people.changes.told import correction_notice
from workflow.commands.people.people import checked_document
from workflow.commands.people.texts import invalid
from workflow.errors import AlreadyAsked, LostRace, NotFound, VersionMismatch, WrongState
from workflow.evidence.accepted import MOST_FILES
from workflow.evidence.inspection import inspect
from workflow.formats import date_text
from workflow.ids import new_id
from workflow.queries.people.corrections import correction_view, evidence_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.events.notices import add_notices
from workflow.store.people import affiliations, document_indexes, organizations
from workflow.store.people import people as person_rows
from workflow.store.people.changes import corrections as rows
from workflow.store.people.changes.history import add_change
from workflow.typesetting.names import checked_name

File = tuple[str, bytes]  # name and content


def ask_correction(
    service: Service, actor: Actor, person_id: str, values: Mapping[str, Any], files: Sequence[File] = ()
) -> dict[str, Any]:
    """Ask for a correction: {reason, and one of name, document: {type, number}, employer}.

    An employer is {organization_id, valid_from}. One correction of each may be open. Whether somebody else
    has the number is found out by whoever decides. Raises `Invalid`, `AlreadyAsked`, `NotPermitted`.
    """
    pieces = [_piece(service, name, content) for name, content in files]
    field = next(name for name in ("name", "document", "employer") if name in values)
    service.fonts.read()
    try:
        with service.store.write() as connection:
            today = service.clock.today()
            document_indexes.hold_keys(connection)  # under which a number is kept meanwhile
            person = require_on_person(connection, actor, "correction.request", person_id, today, lock=True)
            if rows.is_open(connection, person_id, field):
                raise AlreadyAsked(field=field)
            id_, now = new_id(), service.clock.now()
            row: dict[str, Any] = {
                "id": id_,
                "person_id": person_id,
                "field": field,
                "status": "open",
                "organization_id": next(
                    iter(sorted(affiliations.employer_ids(connection, person_id, today))), None
                ),
                "reason": values["reason"],
                "asked_by": actor.id,
                "asked_at": now,
                **_wanted(service, connection, person, id_, field, values[field]),
            }
            rows.add_correction(connection, row)
            for piece in pieces:
                rows.add_evidence(connection, {**piece, "correction_id": id_})
            asked = _found(connection, id_)
            _log(connection, asked, "correction_asked", actor, now)
            return correction_view(asked, service.fonts, rows.evidence_of(connection, id_))
    except IntegrityError as error:
        raise AlreadyAsked(field=field) from error


def withdraw_correction(
    service: Service, actor: Actor, correction_id: str, *, version: int | None = None
) -> dict[str, Any]:
    """Take back what was asked, as long as nobody has decided it."""
    service.fonts.read()
    with service.store.write() as connection:
        row = open_correction(connection, actor, "correction.withdraw", correction_id, version)
        now = service.clock.now()
        done = {"status": "withdrawn", "decided_by": actor.id, "decided_at": now, "document_cipher": None}
        if not rows.change_correction(connection, row.id, row.version, done):
            raise LostRace()
        after = _found(connection, row.id)
        _log(connection, after, "correction_withdrawn", actor, now)
        return correction_view(after, service.fonts, rows.evidence_of(connection, row.id))


def add_evidence(
    service: Service, actor: Actor, correction_id: str, *, filename: str, content: bytes
) -> dict[str, Any]:
    """Add a file to a correction that is open; it is inspected first. Raises `Invalid` for a refused one."""
    with service.store.read() as connection:
        open_correction(connection, actor, "correction.request", correction_id, None, lock=False)
    piece = _piece(service, filename, content)
    with service.store.write() as connection:
        row = open_correction(connection, actor, "correction.request", correction_id, None)
        if len(rows.evidence_of(connection, row.id)) >= MOST_FILES:
            raise invalid("/file", "TOO_MANY_FILES")
        rows.add_evidence(connection, {**piece, "correction_id": row.id})
        added = [each for each in rows.evidence_of(connection, row.id) if each.id == piece["id"]]
        return evidence_view(added[0])


def open_correction(
    connection: Connection,
    actor: Actor,
    verb: str,
    correction_id: str,
    version: int | None,
    *,
    lock: bool = True,
) -> AnyRow:
    """A correction that is open, its person locked first, as at every change of a person.

    Raises `NotFound` where the actor may not see it, `NotPermitted`, `VersionMismatch`, `WrongState`.
    """
    seen = rows.find_correction(connection, correction_id)
    if seen is None:
        raise NotFound()
    subject = subject_of(seen)
    require_read(actor, subject)
    require(actor, verb, subject)
    if lock:
        person_rows.find_person(connection, seen.person_id, lock=True)
    row = _found(connection, correction_id)  # again, now that the person is locked
    if version is not None and row.version != version:
        raise VersionMismatch(current=row.version)
    if row.status != "open":
        raise WrongState(_DECIDED, state=row.status, event=verb.rpartition(".")[2], possible=[])
    return row


def subject_of(row: AnyRow) -> Subject:
    """A correction as a subject of permissions."""
    return Subject(person_id=row.person_id, organization_id=row.organization_id)


def require_read(actor: Actor, subject: Subject) -> None:
    """Raise `NotFound` unless the actor may see it."""
    if not permits(actor, "correction.read", subject):
        raise NotFound()


_DECIDED = {
    "zh": "这项更正申请已经办结或撤回，不能再办理；需要时请另行申请。",
    "en": "This request was decided or withdrawn, and nothing more is done with it; ask anew where needed.",
}


def _wanted(
    service: Service, connection: Connection, person: AnyRow, id_: str, field: str, value: Any
) -> dict[str, Any]:
    """How it is and how it ought to be: columns of the correction. Raises `Invalid`."""
    if field == "name":
        checked_name(service.fonts, value)
        if value == person.name:
            raise invalid("/name", "NOTHING_TO_CORRECT")
        return {"before": {"name": person.name}, "after": {"name": value}}
    if field == "document":
        return _other_number(service, connection, person, id_, value)
    return _other_employer(service, connection, person, value)


def _other_number(
    service: Service, connection: Connection, person: AnyRow, id_: str, value: Mapping[str, Any]
) -> dict[str, Any]:
    document = checked_document(service, value)
    cipher = person_rows.cipher_of(connection, person.id)
    known = cipher and service.keyring.decrypt(
        cipher, table="person", column="document_cipher", row_id=person.id
    )
    if (person.document_type, known) == (document.type, document.number):
        raise invalid("/document/number", "NOTHING_TO_CORRECT")
    return {
        "before": {"type": person.document_type, "number": person.document_masked},
        "after": {"type": document.type, "number": document.masked},
        "document_cipher": service.keyring.encrypt(document.number, **FIELD, row_id=id_),
    }


def _other_employer(
    service: Service, connection: Connection, person: AnyRow, value: Mapping[str, Any]
) -> dict[str, Any]:
    """The new unit reviews a change of employer."""
    first: date = value["valid_from"]
    unit = organizations.find_organization(connection, value["organization_id"])
    if unit is None or not unit.active:
        raise invalid("/employer/organization_id", "ORGANIZATION_UNKNOWN")
    employed = affiliations.employments_overlapping(connection, person.id, first, None)
    if any(each.organization_id == unit.id and each.valid_from <= first for each in employed):
        raise invalid("/employer/organization_id", "NOTHING_TO_CORRECT")
    named = [organizations.find_organization(connection, each.organization_id) for each in employed]
    before = [
        {
            "organization_id": each.organization_id,
            "organization_name": of.name if of else "",
            "valid_from": date_text(each.valid_from),
            "valid_to": date_text(each.valid_to),
        }
        for each, of in zip(employed, named, strict=True)
    ]
    after = {
        "organization_id": unit.id,
        "organization_name": unit.name,
        "valid_from": date_text(first),
        "valid_to": None,
    }
    return {"before": {"employers": before}, "after": {"employers": [after]}, "organization_id": unit.id}


def _piece(service: Service, filename: str, content: bytes) -> dict[str, Any]:
    """A file that was inspected and stored, as a row of evidence."""
    upload = inspect(content, filename, service.evidence_limits)
    return {
        "id": new_id(),
        "filename": upload.filename,
        "media_type": upload.media_type,
        "size": len(content),
        "pages": upload.pages,
        "sha256": service.files.put(content),
        "uploaded_at": service.clock.now(),
    }


def _log(connection: Connection, row: AnyRow, event: str, actor: Actor, at: Any) -> None:
    """The history row, and the notice to whoever reviews."""
    detail = {"correction_id": row.id, "field": row.field, "before": row.before, "after": row.after}
    add_change(connection, row.person_id, event, actor_id=actor.id, at=at, detail=detail)
    to = row.organization_id or organizations.find_bureau(connection)
    if to is not None:
        add_notices(connection, [correction_notice(row, event, at, organization_id=to)])


def _found(connection: Connection, correction_id: str) -> AnyRow:
    row = rows.find_correction(connection, correction_id)
    if row is None:
        raise NotFound()
    return row
