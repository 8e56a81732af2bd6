"""Corrections that people ask for, and the history of a person, as far as the reader may see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from workflow.access.permissions import Actor, Role, Subject, permits
from workflow.access.visibility import is_older_self, require_on_person, require_scope
from workflow.errors import NotFound
from workflow.evidence.showing import Shown, show
from workflow.formats import instant_text
from workflow.personal_data import identity_of
from workflow.queries.listed import page_by, paged
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import document_indexes
from workflow.store.people.changes import corrections as rows
from workflow.store.people.changes.history import list_changes
from workflow.store.people.changes.merged import own_ids
from workflow.typesetting.fonts import Fonts
from workflow.typesetting.names import name_warnings

After = tuple[Any, ...] | None
MOST_COUNTED = 100


def get_correction(service: Service, actor: Actor, correction_id: str) -> dict[str, Any]:
    """A correction. To who may see everybody, `same_number` is who else has the number that is asked for."""
    with service.store.read() as connection:
        row = _visible(connection, actor, correction_id)
        view = correction_view(row, service.fonts, rows.evidence_of(connection, correction_id))
        if row.field == "document" and row.status == "open" and permits(actor, "person.read", Subject()):
            view["same_number"] = _same_number(service, connection, row)
        return view


def list_corrections(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: After, limit: int
) -> Page:
    """Corrections in the order in which they were asked. Filters: person_id, status (open unless told).

    A person lists their own, a unit's administrator those that the unit decides, the bureau all.
    """
    require_scope(actor, "correction.read")
    person_id, status = filters.get("person_id"), filters.get("status")
    everybody = permits(actor, "correction.read", Subject())
    units = None if everybody else actor.bodies(Role.unit_administrator)
    if person_id is None and not everybody and not units:
        person_id = actor.person_id  # whoever decides nothing lists their own
    with service.store.read() as connection:
        if person_id is not None:
            own = actor.person_id == person_id or is_older_self(connection, actor, person_id)
            if not everybody and not own:
                raise NotFound()
            found = rows.list_of_person(connection, own_ids(connection, person_id), status, after, limit)
        else:
            found = rows.list_of_units(connection, units, status or "open", after, limit)
    return paged(found, lambda row: correction_view(row, service.fonts))


def count_waiting(service: Service, actor: Actor) -> int:
    """How many corrections wait for the actor to decide them, up to 100."""
    everybody = permits(actor, "correction.decide", Subject())
    units = actor.bodies(Role.unit_administrator)
    if not everybody and not units:
        return 0
    with service.store.read() as connection:
        return rows.count_open(connection, None if everybody else units, MOST_COUNTED)


def read_evidence(
    service: Service, actor: Actor, correction_id: str, evidence_id: str
) -> tuple[dict[str, Any], bytes]:
    """The facts of a file, and its bytes. Raises `NotFound`, `EvidenceDamaged`."""
    with service.store.read() as connection:
        _visible(connection, actor, correction_id)
        pieces = rows.evidence_of(connection, correction_id)
    for piece in pieces:
        if piece.id == evidence_id:
            return evidence_view(piece), service.files.read(piece.sha256)
    raise NotFound()


def show_evidence(
    service: Service,
    actor: Actor,
    correction_id: str,
    evidence_id: str,
    task: Literal["preview", "text"],
    page: int,
) -> Shown:
    """One page of a file as a picture or as text. Raises `NotFound`, `EvidenceDamaged`, `Invalid`."""
    view, content = read_evidence(service, actor, correction_id, evidence_id)
    return show(task, content, view["media_type"], page, service.evidence_limits)


def list_person_changes(service: Service, actor: Actor, person_id: str, *, after: After, limit: int) -> Page:
    """What became of a person, in order: corrections asked and decided, merges.

    What moved in a merge, by ids, is for the person and for who merges people of all units.
    """
    with service.store.read() as connection:
        require_on_person(connection, actor, "person_change.read", person_id, service.clock.today())
        found, count = list_changes(connection, person_id, after, limit)
        everything = permits(actor, "person.merge", Subject()) or person_id in own_ids(
            connection, actor.person_id
        )
    return page_by(found, count, limit, change_view if everything else _without_ids)


def _without_ids(row: Mapping[str, Any]) -> dict[str, Any]:
    detail = {name: value for name, value in row["detail"].items() if name != "moved"}
    return change_view({**row, "detail": detail})


def _visible(connection: Connection, actor: Actor, correction_id: str) -> AnyRow:
    row = rows.find_correction(connection, correction_id)
    if row is None:
        raise NotFound()
    subject = Subject(person_id=row.person_id, organization_id=row.organization_id)
    if permits(actor, "correction.read", subject):
        return row
    if is_older_self(connection, actor, row.person_id):
        own = Subject(person_id=actor.person_id, organization_id=row.organization_id)
        if permits(actor, "correction.read", own):
            return row
    raise NotFound()


def _same_number(service: Service, connection: Connection, row: AnyRow) -> str | None:
    """The id of somebody else who is registered with the number that is asked for."""
    cipher = rows.cipher_of(connection, row.id)
    if cipher is None:
        return None
    field = {"table": "correction", "column": "document_cipher"}
    number = service.keyring.decrypt(cipher, **field, row_id=row.id)
    indexes = service.keyring.blind_indexes(*identity_of(row.after["type"], number))
    found = document_indexes.find_person(connection, indexes)
    return None if found == row.person_id else found


def correction_view(row: AnyRow, fonts: Fonts, evidence: Sequence[AnyRow] = ()) -> dict[str, Any]:
    """A correction; numbers are masked. `same_number` is None for who may not see everybody.

    `warnings_text`: what of the name that is asked for no certificate could show, by code.
    """
    of_name = name_warnings(fonts, row.after["name"]) if row.field == "name" else ()
    return {
        "id": row.id,
        "version": row.version,
        "person_id": row.person_id,
        "person_name": row.person_name,
        "person_document": row.person_document,
        "field": row.field,
        "status": row.status,
        "organization_id": row.organization_id,
        "organization_name": row.organization_name,
        "before": dict(row.before),
        "after": dict(row.after),
        "reason": row.reason,
        "evidence": [evidence_view(piece) for piece in evidence],
        "asked_at": instant_text(row.asked_at),
        "decided_at": instant_text(row.decided_at),
        "decided_by_name": row.decided_by_name,
        "comment": row.comment,
        "same_number": None,
        "warnings_text": {each.code: dict(each.text) for each in of_name},
    }


def evidence_view(piece: AnyRow) -> dict[str, Any]:
    return {
        "id": piece.id,
        "filename": piece.filename,
        "media_type": piece.media_type,
        "size": piece.size,
        "pages": piece.pages,
        "sha256": piece.sha256,
        "uploaded_at": instant_text(piece.uploaded_at),
    }


def change_view(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a person's history."""
    return {
        "position": row["position"],
        "sequence": row["sequence"],
        "event": row["event"],
        "at": instant_text(row["at"]),
        "actor_id": row["actor_id"],
        "actor_name": row["actor_name"],
        "detail": row["detail"],
    }
