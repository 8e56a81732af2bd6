"""What else a person has besides declarations and records: given at a merge, given back by an undo."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import Actor
from workflow.clock import civil_date
from workflow.commands.people.changes.told import CLOSED_BY_MERGE, log_closed
from workflow.commands.people.registered_numbers import indexes_of
from workflow.errors import MergeOver, NotFound
from workflow.formats import date_text, name_key
from workflow.ids import new_id
from workflow.process.union import Having, left_out, overlapping, standing_as_one, tie_of
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.declarations.person_names import keep_name
from workflow.store.people import affiliations, document_indexes
from workflow.store.people import people as person_rows
from workflow.store.people.changes import merges as rows

_NUMBER_TAKEN = {
    "zh": "原档案的证件号码已登记在合并后的档案或另一人名下，现在撤销将使两份档案号码相同，未予撤销。"
    "请先在该档案上更正证件号码，再撤销合并。",
    "en": "The number of the old entry is that of the kept one or of somebody else by now, and undoing would"
    " give it to two. Correct the number there first, then undo the merge.",
}


def move_rest(
    connection: Connection,
    actor: Actor,
    gone: Having,
    kept: Having,
    gone_row: AnyRow,
    kept_row: AnyRow,
    at: datetime,
) -> dict[str, Any]:
    """Move what else there is. Returns what moved, and the affiliations that could not, as they were."""
    whose, to = gone.person_id, kept.person_id
    barred = overlapping(gone, kept)
    barred_ids = {row["id"] for row in barred}
    ties = [row["id"] for row in gone.affiliations if row["id"] not in barred_ids]
    rows.give_affiliations(connection, ties, whose, to)
    rows.remove_affiliations(connection, sorted(barred_ids))
    principals = [each.id for each in gone.principals]
    rows.give_principals(connection, principals, whose, to)
    names = rows.former_name_ids(connection, whose)
    rows.give_former_names(connection, names, whose, to)
    added = None
    if name_key(gone_row.name) != name_key(kept_row.name):
        added = new_id()
        name = {"id": added, "person_id": to, "name": gone_row.name, "until": at, "changed_by": actor.id}
        keep_name(connection, name)
    standing = standing_as_one(gone, kept, civil_date(at))
    if standing != kept.standing:
        rows.set_standing(connection, to, standing)
    closed = rows.open_correction_ids(connection, whose)
    done = {"decided_by": actor.id, "decided_at": at, "comment": CLOSED_BY_MERGE}
    rows.close_corrections(connection, closed, done)
    for id_ in closed:
        log_closed(connection, id_, actor, at)
    return {
        "affiliations": ties,
        "affiliations_removed": [_kept(row) for row in barred],
        "principals": principals,
        "standing": {"before": dict(kept.standing), "after": standing},
        "former_names": names,
        "former_name_added": added,
        "corrections_closed": closed,
    }


_OF_A_TIE = ("id", "organization_id", "type", "origin_region")


def _kept(row: Mapping[str, Any]) -> dict[str, Any]:
    """An affiliation as JSON, to be made again by an undo."""
    days = {name: date_text(row[name]) for name in ("valid_from", "valid_to")}
    return {**{name: row[name] for name in _OF_A_TIE}, **days}


def move_back(
    service: Service,
    connection: Connection,
    has: Having,
    gets: Having,
    moved: Mapping[str, Any],
    at: datetime,
) -> list[str]:
    """Give back what was not a declaration or a record, as far as the other still has it.

    Returns the ids of employments that are left out, because others cover their days by now. Raises
    `MergeOver` where somebody has the number by now.
    """
    person_id, into = gets.person_id, has.person_id
    _number_anew(service, connection, person_id)
    rows.give_affiliations(connection, moved["affiliations"], into, person_id)
    lost = {tie["id"] for tie in left_out(moved, has, gets)}
    for tie in map(tie_of, moved["affiliations_removed"]):
        if tie["id"] not in lost:
            affiliations.add_affiliation(connection, {**tie, "person_id": person_id, "created_at": at})
    standing = moved.get("standing")
    if standing and rows.standing_of(connection, into) == standing["after"] != standing["before"]:
        rows.set_standing(connection, into, standing["before"])
    rows.give_principals(connection, moved["principals"], into, person_id)
    rows.give_former_names(connection, moved["former_names"], into, person_id)
    if moved["former_name_added"] is not None:
        rows.remove_former_name(connection, moved["former_name_added"])
    return sorted(lost)


def _number_anew(service: Service, connection: Connection, person_id: str) -> None:
    """Let the person be found by their number again, where the kept one had it since the merge."""
    document_indexes.hold_keys(connection)
    if document_indexes.indexes_of(connection, person_id):
        return
    person = person_rows.find_person(connection, person_id)
    cipher = person_rows.cipher_of(connection, person_id)
    if person is None or cipher is None:
        raise NotFound()
    number = service.keyring.decrypt(cipher, table="person", column="document_cipher", row_id=person_id)
    indexes, _ = indexes_of(connection, service.keyring, person_id, person.document_type, number)
    if document_indexes.find_person(connection, indexes) is not None:
        raise MergeOver(_NUMBER_TAKEN, why="NUMBER_TAKEN")
    document_indexes.replace_indexes(connection, person_id, indexes)
