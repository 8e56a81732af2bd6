"""Drafts: what an applicant (or an integrator for them) writes before submission."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.access.visibility import may_read, require_scope, subject_of, visible_declaration
from workflow.clock import civil_date, not_before
from workflow.commands.declarations.marks import mark_statements
from workflow.errors import (
    FieldError,
    Invalid,
    LostRace,
    NotFound,
    PersonUnknown,
    VersionMismatch,
    WrongState,
)
from workflow.evidence.inspection import inspect
from workflow.formats import instant_text
from workflow.ids import new_id
from workflow.process import attestation
from workflow.queries.declarations.views import declaration_view, evidence_view
from workflow.rules import item_from_mapping
from workflow.rules.interface.workload import MOST_UNITS_OF_ITEM, require_bounded, units_of_item
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations, likeness
from workflow.store.evidence import dropped, pictures
from workflow.store.people import people
from workflow.vocabulary import Category, EvidenceKind, State

# What everybody who is in one journal or book has alike: nobody is warned of that.
_OF_MANY = frozenset({EvidenceKind.COVER, EvidenceKind.CONTENTS, EvidenceKind.INDEX})
_UNKNOWN_KIND = {"zh": "没有此种材料类别。", "en": "This kind of evidence is not known."}
_TOO_MANY_PIECES = {
    "zh": "材料已达{most}份的上限，请将同类材料合并为一个多页 PDF，或先删除不需要的材料。",
    "en": "There are {most} pieces already; put those of one kind into one PDF, or remove one first.",
}


def create_declaration(
    service: Service, actor: Actor, *, person_id: str, item: Mapping[str, Any], attested: bool = False
) -> dict[str, Any]:
    """A new draft for the person. `item`: an assessment's item without ref, status, evidence, files."""
    require_scope(actor, "declaration.write")
    now = service.clock.now()
    with service.store.write(begin=False) as connection:
        _require_person(connection, actor, person_id, service)
        draft: dict[str, Any] = {
            "id": new_id(),
            "person_id": person_id,
            "state": State.DRAFT.value,
            "evidence": [],
            "created_by": actor.id,
            "created_at": now,
            "updated_at": now,
            **_facts_columns(item, civil_date(now).year),
        }
        if attested:
            draft |= attestation.attested(actor, draft, now)
        if not may_read(connection, actor, {**draft, "body_id": None, "alternate": False}):
            raise NotFound()
        written = [
            declarations.draft_statement(draft),
            *mark_statements(draft["id"], draft, new=True),
            declarations.load_statement(draft["id"]),
        ]
        answers = run_together(connection, [*written, *service.store.ends])
        [row] = answers[len(written) - 1][1]
        return declaration_view(row, actor)


def edit_declaration(
    service: Service,
    actor: Actor,
    declaration_id: str,
    *,
    version: int,
    item: Mapping[str, Any] | None = None,
    attested: bool | None = None,
) -> dict[str, Any]:
    """Replace the draft's item and set its attestation, where they are given. Returns the draft.

    Another item takes an earlier attestation back.
    """
    now = service.clock.now()
    changes: dict[str, Any] = {"updated_at": now}
    with service.store.write(begin=False) as connection:
        row = _draft_to_edit(service, connection, actor, declaration_id, version)
        if item is not None:
            # These were worked out from the old facts, and no longer hold.
            changes.update(_facts_columns(item, civil_date(now).year))
            changes.update(claimed_hours=None, forecast=None, outcome=None, route=None, overrides=None)
            if changes["facts"] != row["facts"]:
                changes.update(attestation.NOT_ATTESTED)
        if attested is not None:
            changed = {**row, **changes}
            changes.update(
                attestation.attested(actor, changed, now) if attested else attestation.NOT_ATTESTED
            )
        return _edit(service, connection, actor, row, changes)


def delete_declaration(service: Service, actor: Actor, declaration_id: str, *, version: int) -> None:
    """Delete a draft that was never submitted. Raises `WrongState` for another one: its history is kept."""
    with service.store.write() as connection:
        row = _writable_draft(connection, actor, declaration_id, version)
        if row["sequence"]:
            raise WrongState(
                "It was submitted before; its history is kept.",
                state=row["state"],
                event="delete",
                possible=[],
            )
        likeness.set_marks(connection, declaration_id, ())
        if not declarations.delete_draft(connection, declaration_id, row["version"]):
            raise LostRace()
        dropped.drop(connection, [piece["sha256"] for piece in row["evidence"]], service.clock.now())


def add_evidence(
    service: Service, actor: Actor, declaration_id: str, *, kind: str, filename: str, content: bytes
) -> dict[str, Any]:
    """Attach a file to a draft, which is to be attested anew then; the upload is inspected first.

    Raises `Invalid` for a refused file.
    """
    if kind not in frozenset(EvidenceKind):
        raise Invalid(FieldError("/kind", "UNKNOWN_EVIDENCE_KIND", _UNKNOWN_KIND))
    with service.store.read() as connection:
        _require_room(service, _writable_draft(connection, actor, declaration_id, None))
    upload = inspect(content, filename, service.evidence_limits)
    sha256 = service.files.put(content)
    with service.store.write(begin=False) as connection:
        row = _draft_to_edit(service, connection, actor, declaration_id, None)
        _require_room(service, row)
        now = service.clock.now()
        piece = {
            "id": new_id(),
            "kind": kind,
            "filename": upload.filename,
            "media_type": upload.media_type,
            "size": len(content),
            "pages": upload.pages,
            "sha256": sha256,
            "uploaded_at": instant_text(now),
            "uploaded_by": actor.id,
        }
        _edit(
            service,
            connection,
            actor,
            row,
            {"evidence": [*row["evidence"], piece], "updated_at": now, **attestation.NOT_ATTESTED},
            [pictures.wait_statement(piece)] if kind not in _OF_MANY else [],
        )
    return evidence_view(piece)


def remove_evidence(
    service: Service, actor: Actor, declaration_id: str, evidence_id: str, *, version: int | None = None
) -> None:
    """Remove a file from a draft."""
    with service.store.write(begin=False) as connection:
        row = _draft_to_edit(service, connection, actor, declaration_id, version)
        left = [piece for piece in row["evidence"] if piece["id"] != evidence_id]
        if len(left) == len(row["evidence"]):
            raise NotFound()
        if not row["sequence"]:  # else somebody may have decided on it
            gone = [piece["sha256"] for piece in row["evidence"] if piece not in left]
            dropped.drop(connection, gone, service.clock.now())
        _edit(
            service,
            connection,
            actor,
            row,
            {"evidence": left, "updated_at": service.clock.now(), **attestation.NOT_ATTESTED},
        )


def _facts_columns(item: Mapping[str, Any], this_year: int) -> dict[str, Any]:
    require_bounded(units_of_item(item), MOST_UNITS_OF_ITEM)
    category = Category(item["category"])
    years = item_from_mapping(item, ref="").facts.years or (this_year,)
    declared = item.get("declared_year")
    return {
        "category": category.value,
        "facts": dict(item),
        "declared_year": declared,
        "first_year": years[0],
        "last_year": years[-1],
    }


def _require_person(connection: Connection, actor: Actor, person_id: str, service: Service) -> None:
    subject = Subject(person_id=person_id)
    *_, (_, known) = run_together(connection, [*service.store.begins, people.known_statement(person_id)])
    if not known or not permits(actor, "declaration.write", subject):
        if known and permits(actor, "person.read", subject):
            require(actor, "declaration.write", subject)
        raise PersonUnknown()


def _draft_to_edit(
    service: Service, connection: Connection, actor: Actor, declaration_id: str, version: int | None
) -> Record:
    """The draft, which nobody else changes until this transaction ends: it begins here."""
    asked = declarations.load_to_edit_statement(declaration_id)
    *_, (_, found) = run_together(connection, [*service.store.begins, asked])
    if not found or not may_read(connection, actor, found[0]):
        raise NotFound()
    return _require_writable(actor, found[0], version)


def _writable_draft(connection: Connection, actor: Actor, declaration_id: str, version: int | None) -> Record:
    return _require_writable(actor, visible_declaration(connection, actor, declaration_id), version)


def _require_writable(actor: Actor, row: Record, version: int | None) -> Record:
    require(actor, "declaration.write", subject_of(row))
    if version is not None and version != row["version"]:
        raise VersionMismatch(current=row["version"])
    if row["state"] != State.DRAFT:
        raise WrongState("Only a draft can be changed.", state=row["state"], event="edit", possible=[])
    return row


def _require_room(service: Service, row: Mapping[str, Any]) -> None:
    most = service.evidence_limits.pieces
    if len(row["evidence"]) >= most:
        told = {language: text.format(most=most) for language, text in _TOO_MANY_PIECES.items()}
        raise Invalid(FieldError("/file", "TOO_MUCH_EVIDENCE", told))


def _edit(
    service: Service,
    connection: Connection,
    actor: Actor,
    row: Mapping[str, Any],
    changes: Mapping[str, Any],
    besides: Sequence[Statement] = (),
) -> dict[str, Any]:
    """Write the change of a draft that this transaction holds, and what else goes with it, and end it."""
    changes = {**changes, "updated_at": not_before(changes["updated_at"], row["updated_at"])}
    written = [declarations.edit_statement(row["id"], row["version"], changes)]
    if "facts" in changes or "evidence" in changes:
        written += mark_statements(row["id"], {**row, **changes})
    if run_together(connection, [*written, *besides, *service.store.ends])[0][0] != 1:
        raise LostRace()
    return declaration_view({**row, **changes, "version": row["version"] + 1}, actor)
