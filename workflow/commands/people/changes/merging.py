"""Merges two persons who are one, and undoes it within a day.

All that the one has becomes the other's in one transaction, under locks of both. What moved is kept with the
merge, so that it can go back; what came afterwards stays where it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import Actor, require
from workflow.access.visibility import require_on_person
from workflow.clock import not_before
from workflow.commands.people.changes.giving import move_back, move_rest
from workflow.commands.people.changes.merge_notices import tell_merge
from workflow.commands.people.changes.moving import Move, move
from workflow.errors import (
    FieldError,
    Invalid,
    LostRace,
    MergeOver,
    NotFound,
    PersonMerged,
    SelfReview,
    VersionMismatch,
)
from workflow.ids import new_id
from workflow.process.union import digest, having
from workflow.queries.people.merges import (
    UNDONE_WITHIN,
    merge_view,
    readable,
    require_merger,
    require_theirs_alone,
    undo_subject,
    visible_merge,
)
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people.changes import merges as rows
from workflow.store.people.changes.history import add_change

_SAME = {"zh": "不能与自己合并。", "en": "Somebody can't be merged with themselves."}
_OWN = {
    "zh": "任何人不得合并本人的档案，须由其他经办人办理。",
    "en": "Nobody merges entries of their own; somebody else does.",
}


def merge_people(
    service: Service, actor: Actor, person_id: str, *, into: str, digest_seen: str, reason: str
) -> dict[str, Any]:
    """Merge a person into another: all that the one has is the other's from now on.

    `digest_seen` is that of the preview that was on screen. Raises `VersionMismatch` where anything of the
    two has changed since, `PersonMerged` where one of them was merged already, `SelfReview`, `NotFound`,
    `NotPermitted`.
    """
    require_merger(actor)
    with service.store.write() as connection:
        merge_id = merge_within(service, connection, actor, person_id, into, digest_seen, reason)
        view = _view(service, connection, actor, merge_id)
    service.committed()
    return view


def merge_within(
    service: Service,
    connection: Connection,
    actor: Actor,
    person_id: str,
    into: str,
    digest_seen: str,
    reason: str,
    **more: Any,
) -> str:
    """Merge within a larger transaction, which tells `service.committed()`; see `merge_people`.

    Returns the id of the merge. `more`: what the histories of both tell besides.
    """
    if person_id == into:
        raise Invalid(FieldError("/into", "SAME_PERSON", _SAME))
    gone_row, kept_row = _both(service, connection, actor, person_id, into)
    gone, kept = having(connection, person_id), having(connection, into)
    require_theirs_alone(actor, service.clock.today(), gone, kept)
    if digest(gone, kept) != digest_seen:
        raise VersionMismatch()
    at = not_before(service.clock.now(), gone.settled_at, kept.settled_at)
    merge_id = new_id()
    what = Move(
        merge_id,
        actor.id,
        at,
        gone,
        kept,
        frozenset(id_ for id_, _, _ in gone.declarations),
        frozenset(row["id"] for row in gone.records),
    )
    move(service, connection, what)
    moved = {
        "declarations": sorted(what.declarations),
        "records": sorted(what.records),
        **move_rest(connection, actor, gone, kept, gone_row, kept_row, at),
    }
    rows.set_merged(connection, person_id, into)
    row = {"id": merge_id, "from_id": person_id, "into_id": into, "reason": reason, "moved": moved}
    rows.add_merge(connection, {**row, "merged_by": actor.id, "merged_at": at})
    _log(connection, "merged", merge_id, actor, at, gone_row, kept_row, moved, reason=reason, **more)
    tell_merge(connection, "merged", merge_id, at, gone, kept, gone_row, kept_row)
    return merge_id


def undo_merge(
    service: Service, actor: Actor, merge_id: str, *, version: int | None = None
) -> dict[str, Any]:
    """Undo a merge within a day: what moved goes back, what came afterwards stays.

    A unit's administrator undoes what she has merged. Raises `NotPermitted`, `SelfReview`, `MergeOver` after
    a day, or where it was undone or the other was merged on, `VersionMismatch`.
    """
    require_merger(actor)
    with service.store.write() as connection:
        seen = visible_merge(service, connection, actor, merge_id)
        people = rows.lock_people(connection, seen.from_id, seen.into_id)
        row = visible_merge(service, connection, actor, merge_id)
        gone_row, kept_row = people[row.from_id], people[row.into_id]
        require(actor, "person.undo_merge", undo_subject(service, connection, actor, row))
        if actor.person_id in (row.from_id, row.into_id) and actor.person_id is not None:
            raise SelfReview(_OWN, verb="person.undo_merge")
        if version is not None and row.version != version:
            raise VersionMismatch(current=row.version)
        _require_undoable(row, gone_row, kept_row, service.clock.now())
        has, gets = having(connection, row.into_id), having(connection, row.from_id)
        at = not_before(service.clock.now(), has.settled_at, gets.settled_at, row.merged_at)
        moved = row.moved
        what = Move(
            merge_id,
            actor.id,
            at,
            has,
            gets,
            frozenset(moved["declarations"]) & {id_ for id_, _, _ in has.declarations},
            frozenset(moved["records"]) & {each["id"] for each in has.records},
            undo=True,
        )
        move(service, connection, what)
        lost = move_back(service, connection, has, gets, moved, at)
        rows.set_merged(connection, row.from_id, None)
        done = {"undone_by": actor.id, "undone_at": at, "moved": {**moved, "affiliations_left_out": lost}}
        if not rows.undo_merge(connection, merge_id, row.version, done):
            raise LostRace()
        back = {"declarations": sorted(what.declarations), "records": sorted(what.records)}
        back["affiliations_left_out"] = lost
        _log(connection, "merge_undone", merge_id, actor, at, gone_row, kept_row, back)
        tell_merge(connection, "merge_undone", merge_id, at, gets, has, gone_row, kept_row)
        view = _view(service, connection, actor, merge_id)
    service.committed()
    return view


def _require_undoable(row: AnyRow, gone: AnyRow, kept: AnyRow, now: datetime) -> None:
    if row.undone_at is not None:
        raise MergeOver(why="UNDONE")
    if now - row.merged_at > UNDONE_WITHIN:
        raise MergeOver(why="DAY_OVER")
    if kept.merged_into is not None or gone.merged_into != kept.id:
        raise MergeOver(why="MERGED_ON")


def _both(
    service: Service, connection: Connection, actor: Actor, person_id: str, into: str
) -> tuple[AnyRow, AnyRow]:
    """Both persons, locked, so that their employers stay. Raises `SelfReview`, `NotFound`, `PersonMerged`."""
    people = rows.lock_people(connection, person_id, into)
    if actor.person_id is not None and actor.person_id in people:
        raise SelfReview(_OWN, verb="person.merge")
    for id_ in (person_id, into):
        require_on_person(connection, actor, "person.merge", id_, service.clock.today())
    for each in people.values():
        if each.merged_into is not None:
            raise PersonMerged(merged_into=each.merged_into)
    return people[person_id], people[into]


def _log(
    connection: Connection,
    event: str,
    merge_id: str,
    actor: Actor,
    at: datetime,
    gone: AnyRow,
    kept: AnyRow,
    moved: Mapping[str, Any],
    **more: Any,
) -> None:
    """A row in the history of both."""
    detail = {"merge_id": merge_id, "from_id": gone.id, "into_id": kept.id, "moved": dict(moved), **more}
    for each in (gone, kept):
        add_change(connection, each.id, event, actor_id=actor.id, at=at, detail=detail)


def _view(service: Service, connection: Connection, actor: Actor, merge_id: str) -> dict[str, Any]:
    """The merge as far as the actor may read it."""
    row = rows.find_merge(connection, merge_id)
    if row is None:
        raise NotFound()
    return merge_view(row, service.clock.now(), readable(connection, actor, row.from_id, row.into_id))
