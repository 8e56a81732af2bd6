"""Who may be the same person, which merges there were, and what an undo would do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits, require
from workflow.access.visibility import person_subject, require_on_person, subject_of
from workflow.errors import FieldError, Invalid, NotFound
from workflow.formats import instant_text, name_key
from workflow.personal_data import identity_of
from workflow.process.union import Having, having, left_out
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import people as person_rows
from workflow.store.people.changes import merges as rows

UNDONE_WITHIN = timedelta(days=1)
MOST_NAMESAKES = 50
_FOR_THE_BUREAU = {
    "zh": "两份档案中有的已有登录账号，或与其他单位有关，不能由本单位合并：请建议由人社部门合并。",
    "en": "One of the two has an account, or is tied to another body: propose to the bureau to merge them.",
}
After = tuple[Any, ...] | None


def require_merger(actor: Actor) -> bool:
    """Whether the actor may merge anybody. Raises `NotPermitted` for who administers no unit either."""
    if permits(actor, "person.merge", Subject()):
        return True
    if not actor.bodies(Role.unit_administrator):
        require(actor, "person.merge", Subject())
    return False


def require_theirs_alone(actor: Actor, today: date, *both: Having) -> None:
    """Raise `Invalid` for what a unit's administrator may not merge by herself, but propose to the bureau.

    Whoever acts by an account of the one would act for the other, and whoever is tied to another body, today
    or later, concerns that body too.
    """
    if permits(actor, "person.merge", Subject()):
        return
    units = actor.bodies(Role.unit_administrator)
    for each in both:
        ties = [row for row in each.affiliations if row["valid_to"] is None or row["valid_to"] >= today]
        if each.principals or any(row["organization_id"] not in units for row in ties):
            raise Invalid(FieldError("/into", "FOR_THE_BUREAU", _FOR_THE_BUREAU))


def readable(connection: Connection, actor: Actor, *person_ids: str) -> frozenset[str] | None:
    """The ids of the declarations of these people that the actor may read; None: of all."""
    if permits(actor, "person.merge", Subject()):
        return None
    # How many there are was told as it was then: an answer that is repeated asks for no right to each again.
    asking = replace(actor, permitted=None)
    found = rows.bodies_of_declarations(connection, person_ids)
    return frozenset(row["id"] for row in found if permits(asking, "declaration.read", subject_of(row)))


def merge_candidates(service: Service, actor: Actor, person_id: str) -> list[dict[str, Any]]:
    """Who may be the same person, by indexed look-ups: people of the same name, now or before.

    Each with why: SAME_BIRTH_DATE, SAME_LAST_DIGITS, or SAME_NAME alone. No number is told. To who merges for
    a unit, those whom it employs, and nothing of their numbers that is not shown to it.
    """
    anybody, today = require_merger(actor), service.clock.today()
    employers = None if anybody else actor.bodies(Role.unit_administrator)
    with service.store.read() as connection:
        own = require_on_person(connection, actor, "person.merge", person_id, today)
        found = [
            each
            for each in rows.namesakes(connection, name_key(own.name), MOST_NAMESAKES, employers, today)
            if each.id != person_id
        ]
        cipher = person_rows.cipher_of(connection, person_id) if anybody else None
    born = _birth_date(service, person_id, own.document_type, cipher)
    last = own.document_masked[-4:]
    views = []
    for each in found:
        why = ["SAME_NAME"]
        if born and born == _birth_date(service, each.id, each.document_type, each.document_cipher):
            why.append("SAME_BIRTH_DATE")
        if "*" not in last and last == each.document_masked[-4:]:
            why.append("SAME_LAST_DIGITS")
        views.append({"id": each.id, "name": each.name, "document_number": each.document_masked, "why": why})
    return sorted(views, key=lambda view: (-len(view["why"]), view["id"]))


def _birth_date(service: Service, person_id: str, document_type: str, cipher: bytes | None) -> str | None:
    """The birth date in a resident identity number; None for other documents."""
    if cipher is None:
        return None
    number = service.keyring.decrypt(cipher, table="person", column="document_cipher", row_id=person_id)
    kind, bare = identity_of(document_type, number)
    return bare[6:14] if kind == "resident_identity_card" and len(bare) == 18 else None


def get_merge(service: Service, actor: Actor, merge_id: str) -> dict[str, Any]:
    """A merge; while the actor can undo it, with what would go back and what came since and stays."""
    require_merger(actor)
    with service.store.snapshot() as connection:
        row = visible_merge(service, connection, actor, merge_id)
        seen = readable(connection, actor, row.from_id, row.into_id)
        view = merge_view(row, service.clock.now(), seen)
        may_undo = permits(actor, "person.undo_merge", undo_subject(service, connection, actor, row))
        if view["undo_until"] is not None and may_undo:
            view["undo"] = _undo_of(connection, row, seen)
    return view


def undo_subject(service: Service, connection: Connection, actor: Actor, row: AnyRow) -> Subject:
    """A merge as a subject of permissions: the kept person, and who merged the two."""
    kept_one = person_subject(connection, actor, row.into_id, service.clock.today())
    return replace(kept_one, sender_id=row.merged_by)


def visible_merge(service: Service, connection: Connection, actor: Actor, merge_id: str) -> AnyRow:
    """The row of a merge. Raises `NotFound` unless the actor could merge the two persons themselves."""
    row = rows.find_merge(connection, merge_id)
    if row is None or not _may_read(service, connection, actor, row.from_id):
        raise NotFound()
    require_on_person(connection, actor, "person.merge", row.into_id, service.clock.today())
    return row


def _may_read(service: Service, connection: Connection, actor: Actor, *people: str) -> bool:
    today = service.clock.today()
    return all(
        permits(actor, "person.merge", person_subject(connection, actor, each, today)) for each in people
    )


def list_merges(
    service: Service, actor: Actor, person_id: str, *, into: bool, after: After, limit: int
) -> Page:
    """The merges of a person into another; `into`: of others into the person. Only with whom may be read."""
    require_merger(actor)
    with service.store.read() as connection:
        require_on_person(connection, actor, "person.merge", person_id, service.clock.today())
        found = rows.list_merges(connection, person_id, into=into, after=after, limit=limit)
        theirs = [
            row for row in found.rows if _may_read(service, connection, actor, row.from_id, row.into_id)
        ]
        if len(theirs) < len(found.rows):
            found = replace(found, rows=theirs, count=len(theirs), count_is_exact=False)
        of_them = {person_id, *(row.from_id for row in found.rows), *(row.into_id for row in found.rows)}
        seen = readable(connection, actor, *sorted(of_them))
    now = service.clock.now()
    return paged(found, lambda row: merge_view(row, now, seen))


def merge_view(row: AnyRow, now: datetime, seen: Collection[str] | None = None) -> dict[str, Any]:
    """A merge; `undo_until` is None once it was undone, or a day is over.

    `seen`: the declarations that alone are counted, where the reader may not read all.
    """
    until = row.merged_at + UNDONE_WITHIN
    declarations = [id_ for id_ in row.moved["declarations"] if seen is None or id_ in seen]
    return {
        "id": row.id,
        "version": row.version,
        "from_id": row.from_id,
        "from_name": row.from_name,
        "into_id": row.into_id,
        "into_name": row.into_name,
        "reason": row.reason,
        "merged_at": instant_text(row.merged_at),
        "merged_by_name": row.merged_by_name,
        "moved": {
            "declarations": len(declarations),
            "study_records": len(row.moved["records"]),
            "affiliations": len(row.moved["affiliations"]),
            "affiliations_dropped": len(row.moved["affiliations_removed"]),
            "accounts": len(row.moved["principals"]) if seen is None else None,
        },
        "undo_until": instant_text(until) if row.undone_at is None and now <= until else None,
        "undone_at": instant_text(row.undone_at),
        "affiliations_left_out": len(row.moved.get("affiliations_left_out", ())),
        "undo": None,
    }


def _undo_of(connection: Connection, row: AnyRow, seen: Collection[str] | None) -> dict[str, Any]:
    """What would go back, and what came after the merge and stays with the kept person."""
    kept, gone = having(connection, row.into_id), having(connection, row.from_id)
    moved, records = set(row.moved["declarations"]), set(row.moved["records"])
    there = [id_ for id_, _, _ in kept.declarations if seen is None or id_ in seen]
    return {
        "declarations": sum(id_ in moved for id_ in there),
        "study_records": sum(each["id"] in records for each in kept.records),
        "declarations_since": sum(id_ > row.id for id_ in there if id_ not in moved),
        "affiliations_left_out": len(left_out(row.moved, kept, gone)),
        "study_records_since": sum(each["id"] > row.id for each in kept.records if each["id"] not in records),
    }
