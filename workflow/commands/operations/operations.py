"""Accepts long operations; `workflow.background.work` carries them out.

One kind is given a list of items, more than 500 of them. The other kind, a walk, finds its items in the
database, in the order of a key, and keeps a report of bounded size instead of a result per item.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workflow.access.permissions import Actor, Grant, Role
from workflow.errors import FieldError, Invalid, LostRace, NotFound
from workflow.ids import new_id
from workflow.queries.operations.operations import operation_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.operations import operations as rows

MOST_ITEMS = 10_000

Options = Mapping[str, Any]
Report = dict[str, Any]
Counted = tuple[int, Report]


@dataclass(slots=True)
class Progress:
    """How far a walk is: the key after which it goes on, how many items are done and failed, its report.

    `cursor` and `report` are ready for JSON; `cursor` is None before the first item.
    """

    cursor: Any
    done: int
    failed: int
    report: Report
    total: int | None = None  # as it is counted by the walk itself; None: as when it was accepted


@dataclass(frozen=True, slots=True)
class Walk:
    """An operation that finds its items as it goes, for as long as its actor may do `verb`.

    `begin` counts the items when the operation is accepted: (total, first report). `portion` does the next
    items and returns whether there are more. It updates the progress itself, and each of its transactions
    saves the progress reached at its end, so that an effect and its count are committed together. After a
    crash the next worker goes on from the progress that was saved last.
    """

    name: str
    verb: str
    begin: Callable[[Connection, Service, Actor, Options], Counted]
    portion: Callable[[Service, Actor, Options, Progress], bool]


@dataclass(frozen=True, slots=True)
class SharedWalk:
    """A walk that writes nothing but its report: several processes may do its portions at once.

    `begin` need not count further than somebody should wait; `count` counts all, for the worker that begins.
    A portion is what lies behind one key up to another. `cut` finds the last key of the next one, None where
    nothing is left. `portion` returns how many items lie between two keys, and their part of the report.
    `merge` adds a part to the report: added in the order of their keys, parts make the same report wherever
    the portions were cut.
    """

    name: str
    verb: str
    begin: Callable[[Connection, Service, Actor, Options], Counted]
    count: Callable[[Connection, Options], int]
    cut: Callable[[Connection, Options, str], str | None]
    portion: Callable[[Service, Actor, Options, str, str], Counted]
    merge: Callable[[Report, Mapping[str, Any]], None]


AnyWalk = Walk | SharedWalk


def accept(service: Service, actor: Actor, kind: str, items: Sequence[Any], **options: Any) -> dict[str, Any]:
    """Accept an operation; each item is carried out with the rights that the actor has by then."""
    if len(items) > MOST_ITEMS:
        too_many = {"zh": f"最多{MOST_ITEMS}项。", "en": f"At most {MOST_ITEMS} items."}
        raise Invalid(FieldError("", "TOO_MANY_ITEMS", too_many))
    request = {"items": list(items), "options": options}
    with service.store.write() as connection:
        return _insert(connection, service, actor, kind, request, total=len(items))


def accept_walk(service: Service, actor: Actor, walk: AnyWalk, **options: Any) -> dict[str, Any]:
    """Accept a walk; each item is carried out with the rights that the actor has by then."""
    counted = count_walk(service, actor, walk, **options)
    with service.store.write() as connection:
        return begin_walk(connection, service, actor, walk, counted=counted, **options)


def count_walk(service: Service, actor: Actor, walk: AnyWalk, **options: Any) -> Counted:
    """The total and the first report of a walk, counted before a transaction that makes others wait."""
    with service.store.read() as connection:
        return walk.begin(connection, service, actor, options)


def begin_walk(
    connection: Connection,
    service: Service,
    actor: Actor,
    walk: AnyWalk,
    *,
    counted: Counted | None = None,
    **options: Any,
) -> dict[str, Any]:
    """Accept a walk within a larger transaction; the walk begins only if that is committed.

    `counted` is the result of `count_walk`; without it, the items are counted here.
    """
    total, report = counted or walk.begin(connection, service, actor, options)
    request = {"options": options}
    return _insert(connection, service, actor, walk.name, request, total=total, report=report)


def cancel(service: Service, actor: Actor, operation_id: str) -> dict[str, Any]:
    """Stop an operation after the portion at hand; what is done stays done."""
    with service.store.write() as connection:
        if rows.find(connection, operation_id, actor.id) is None:
            raise NotFound()
        rows.request_cancel(connection, operation_id)
        row = rows.find(connection, operation_id, actor.id)
    if row is None:
        raise NotFound()
    return operation_view(row)


def _insert(
    connection: Connection,
    service: Service,
    actor: Actor,
    kind: str,
    request: Mapping[str, Any],
    **values: Any,
) -> dict[str, Any]:
    row = {
        "id": new_id(),
        "principal_id": actor.id,
        "kind": kind,
        "status": "pending",
        "request": {**request, "actor": _actor_facts(actor)},
        "results": [],
        "created_at": service.clock.now(),
        **values,
    }
    rows.insert_operation(connection, row)
    found = rows.find(connection, row["id"])
    if found is None:
        raise LostRace()
    return operation_view(found)


def _actor_facts(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "person_id": actor.person_id,
        "grants": [[g.role.value, g.organization_id, g.alternate] for g in actor.grants],
        "scopes": None if actor.scopes is None else sorted(actor.scopes),
        "key_id": actor.key_id,
    }


def actor_of(facts: Mapping[str, Any]) -> Actor:
    """The actor of an operation's request, with the rights that they had then: what is done asks anew."""
    grants = tuple(Grant(Role(role), body, alternate) for role, body, alternate in facts["grants"])
    scopes = None if facts["scopes"] is None else frozenset(facts["scopes"])
    key_id = facts.get("key_id")  # unknown of one that was accepted by an earlier version
    return Actor(facts["id"], facts["name"], facts["person_id"], grants, scopes, key_id)
