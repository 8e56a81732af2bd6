"""Long operations: more than 500 items at once, carried out in the background, item by item.

A worker holds a lease. Whatever it writes for an item, it writes under the lease in the same transaction, so
that a worker that was only slow can't do an item a second time; one that died is followed by another, which
goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from workflow.commands import idempotency
from workflow.commands.operation_kinds import KINDS, Kind
from workflow.errors import FieldError, Invalid, LostRace, NotFound, Refused
from workflow.ids import new_id
from workflow.permissions import Actor, Grant, Role
from workflow.queries.operations import operation_view
from workflow.service import Service
from workflow.store import Store
from workflow.store import operations as rows

_LOG = structlog.get_logger()
LEASE = timedelta(seconds=120)
MOST_ITEMS = 10_000

Results = list[dict[str, Any]]


def accept(service: Service, actor: Actor, kind: str, items: Sequence[Any], **options: Any) -> dict[str, Any]:
    """Take on an operation; it is carried out with the rights that the actor has now."""
    if len(items) > MOST_ITEMS:
        too_many = {"zh": f"最多{MOST_ITEMS}项。", "en": f"At most {MOST_ITEMS} items."}
        raise Invalid(FieldError("", "TOO_MANY_ITEMS", too_many))
    operation_id = new_id()
    row = {
        "id": operation_id,
        "principal_id": actor.id,
        "kind": KINDS[kind].name,
        "status": "pending",
        "request": {"items": list(items), "options": options, "actor": _actor_facts(actor)},
        "total": len(items),
        "results": [],
        "created_at": service.clock.now(),
    }
    with service.store.write() as connection:
        rows.insert_operation(connection, row)
        found = rows.find(connection, operation_id)
    if found is None:
        raise LostRace()
    return operation_view(found)


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


def run_pending_operations(service: Service) -> bool:
    """Work on one waiting operation, to its end; whether there may be more. Forgets old idempotency keys."""
    service = service.current()
    idempotency.purge(service)
    now = service.clock.now()
    with service.store.read() as connection:
        waiting = rows.next_to_run(connection, now)
    if waiting is None:
        return False
    with service.store.write() as connection:
        if not rows.lease(connection, waiting["id"], waiting["version"], now + LEASE):
            return True  # another worker was faster
        row = rows.find(connection, waiting["id"])
    if row is not None:
        _Work(service, row, KINDS[row["kind"]]).run()
    return True


@dataclass
class _Work:
    """One operation in the hands of one worker."""

    service: Service
    row: Mapping[str, Any]
    kind: Kind

    def __post_init__(self) -> None:
        self._done: int = self.row["done"]

    def run(self) -> None:
        request, results = self.row["request"], list(self.row["results"])
        actor, items, options = _actor(request["actor"]), request["items"], request["options"]
        self._recover(actor, items, results)
        try:
            while len(results) < len(items):
                if self._is_cancelled():
                    return self._finish("cancelled")
                portion = items[len(results) : len(results) + self.kind.portion]
                done = self._do(actor, portion, options, len(results))
                results += done
                self._done = max(self._done, len(results))
                self._record(results)
        except LostRace:
            return None  # the lease is another worker's now, and so is the rest
        except Refused as refused:
            _LOG.warning("operation_failed", operation_id=self.row["id"], code=refused.code)
            return self._finish("failed")  # refused as a whole: trying again would be refused again
        return self._finish("done")

    def _do(self, actor: Actor, portion: Sequence[Any], options: Mapping[str, Any], at: int) -> Results:
        if not self.kind.marks_items:
            return self.kind.carry_out(self._under_lease(None), actor, portion, options)
        results: Results = []
        for position, item in enumerate(portion, start=at + 1):
            results += self.kind.carry_out(self._under_lease(position), actor, [item], options)
        return results

    def _recover(self, actor: Actor, items: Sequence[Any], results: Results) -> None:
        """Items whose effect was committed when the worker before us died, before it kept their results."""
        for item in items[len(results) : self.row["done"]]:
            results.append(self.kind.recover(self.service, actor, item))

    def _under_lease(self, position: int | None) -> Service:
        """The service, whose every write also advances this operation, or fails when the lease is lost."""
        return replace(self.service, store=_LeasedStore(self.service.store, self._guard(position)))

    def _guard(self, position: int | None) -> Callable[[Connection], bool]:
        operation_id, version = self.row["id"], self.row["version"]
        self._done = max(self._done, position or 0)
        done = self._done
        return lambda connection: rows.advance(connection, operation_id, version, done)

    def _is_cancelled(self) -> bool:
        with self.service.store.read() as connection:
            row = rows.find(connection, self.row["id"])
        if row is None or row["version"] != self.row["version"]:
            raise LostRace()
        return bool(row["cancel_requested"])

    def _record(self, results: Results) -> None:
        failed = sum(result["status"] == "refused" for result in results)
        until = self.service.clock.now() + LEASE
        with self.service.store.write() as connection:
            kept = rows.record(
                connection, self.row["id"], self.row["version"], results=results, failed=failed, until=until
            )
        if not kept:
            raise LostRace()

    def _finish(self, status: str) -> None:
        with self.service.store.write() as connection:
            rows.finish(connection, self.row["id"], self.row["version"], status, self.service.clock.now())


class _LeasedStore(Store):
    def __init__(self, store: Store, still_ours: Callable[[Connection], bool]) -> None:
        self.__dict__.update(store.__dict__)
        self.writes_alone = False  # the advance must be in the transaction of the effect
        self._still_ours = still_ours

    @contextmanager
    def write(self) -> Iterator[Connection]:
        with super().write() as connection:
            yield connection
            if not self._still_ours(connection):
                raise LostRace()


def _actor_facts(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "person_id": actor.person_id,
        "grants": [[g.role.value, g.organization_id, g.alternate] for g in actor.grants],
        "scopes": None if actor.scopes is None else sorted(actor.scopes),
    }


def _actor(facts: Mapping[str, Any]) -> Actor:
    grants = tuple(Grant(Role(role), body, alternate) for role, body, alternate in facts["grants"])
    scopes = facts["scopes"]
    return Actor(
        facts["id"], facts["name"], facts["person_id"], grants, None if scopes is None else frozenset(scopes)
    )
