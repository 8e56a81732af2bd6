"""Carries out long operations, portion by portion; one worker at a time has an operation.

A worker holds a lease. Each of its transactions also checks the lease, so that a worker that was only slow
can't do an item a second time. When a worker has died, another one goes on where it stopped: at once where
the worker's process is known to be gone, else after the lease. One that is told to stop gives it back. Of a
walk that is shared, workers for whom no operation waits do portions as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol

import structlog

from workflow.access.permissions import Subject
from workflow.access.sender import require_still
from workflow.background.kinds import KINDS, WALKS, Kind, Results
from workflow.background.leases import LEASE, is_free
from workflow.background.sharing import Portion, Portions
from workflow.commands.operations import idempotency
from workflow.commands.operations.operations import AnyWalk, Progress, SharedWalk, Walk, actor_of
from workflow.errors import LostRace, Refused
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.fencing import FencedStore
from workflow.store.database.rows import Record
from workflow.store.operations import operations as rows
from workflow.store.operations import portions

_LOG = structlog.get_logger(__name__)
_PAUSE_SECONDS = 0.05  # until others have done what is left


def run_pending_operations(service: Service) -> bool:
    """Work on one waiting operation to its end, else on a portion of another worker's; delete old keys.

    Returns whether there may be more to do.
    """
    lease = _next_lease(service.current())
    if lease is None:
        return _help(service.current())
    running = Running(lease)
    while running.portion():
        pass
    return True


class Operations:
    """The duty: a portion of an operation at each call. The lease of an operation is kept between them."""

    def __init__(self) -> None:
        self._running: Running | None = None

    def __call__(self, service: Service) -> bool:
        """Do a portion: of the operation at hand, else of one that waits, else of another worker's.

        Returns whether there may be more.
        """
        if self._running is None:
            lease = _next_lease(service.current())
            if lease is None:
                return _help(service.current())
            self._running = Running(lease)
        if not self._running.portion():
            self._running = None
        return True

    def give_back(self, service: Service) -> None:
        """Give the lease back, so that whoever comes next goes on at once."""
        if self._running is not None:
            self._running.lease.give_back()
            self._running = None


def _next_lease(service: Service) -> Lease | None:
    """The lease of an operation that nobody works on, the oldest first; None where there is none."""
    idempotency.purge(service)
    with service.store.read() as connection:
        waiting = _free(service, connection)
    if waiting is None:
        return None
    return take(service, waiting) or _next_lease(service)  # another worker was faster


def _free(service: Service, connection: Connection) -> Record | None:
    return next((row for row in rows.unfinished(connection) if is_free(service, connection, row)), None)


def _help(service: Service) -> bool:
    """Do a portion of an operation that another worker has. Returns whether there may be more."""
    with service.store.read() as connection:
        shared = portions.shared(connection, service.editions.digest)
    for row in shared:
        walk = WALKS.get(row["kind"])
        try:
            if isinstance(walk, SharedWalk) and Portions(service, row, walk).do_one():
                return True
        except LostRace:
            return True
        except Refused:
            continue  # whoever has the operation is refused as well, and ends it
    return False


def take(service: Service, waiting: Record) -> Lease | None:
    """Take the lease of a waiting operation; None where another worker has taken it."""
    until, holder = service.clock.now() + LEASE, service.store.presence.number()
    with service.store.write() as connection:
        if not rows.lease(connection, waiting["id"], waiting["version"], holder, until):
            return None
        row = rows.find(connection, waiting["id"])
    _LOG.debug("lease_taken", operation_id=waiting["id"], holder=holder)
    return None if row is None else Lease(service, row)


class Work(Protocol):
    """The rest of an operation."""

    def portion(self) -> bool:
        """Do the next portion and save its results. Returns whether there is more."""


class Running:
    """An operation in the hands of a worker."""

    def __init__(self, lease: Lease) -> None:
        self.lease = lease
        self._work: Work | None = None
        self._is_done = False

    def portion(self) -> bool:
        """Do the next portion. Returns whether there is more; else the operation has ended, or is another's.

        After an exception it can be called again: it goes on from the progress that was saved last.
        """
        try:
            if self._is_done:
                return self._end("done")
            if self._work is None:
                self.lease = self.lease.as_saved()
                self._work = self.lease.work()
            if self.lease.is_cancelled():
                return self._end("cancelled")
            row = self.lease.row
            with self.lease.service.followed(f"operation {row['kind']}", operation_id=row["id"]):
                more = self._work.portion()
            if more:
                _LOG.debug("operation_goes_on", operation_id=row["id"])
                return True
            self._is_done = True
            return self._end("done")
        except LostRace:
            _LOG.debug("lease_lost", operation_id=self.lease.row["id"])
            return False  # another worker has the lease now, and does the rest
        except Refused as refused:
            _LOG.warning("operation_failed", operation_id=self.lease.row["id"], code=refused.code)
            return self._end("failed", refused.code)  # trying again would be refused again
        except BaseException:
            self._work = None  # what it has in mind may not be what was saved
            raise

    def _end(self, status: str, failure: str | None = None) -> bool:
        self.lease.finish(status, failure)
        _LOG.debug("operation_ended", operation_id=self.lease.row["id"], status=status)
        return False


@dataclass(frozen=True, slots=True)
class Lease:
    """The right of one worker to work on one operation, until another worker raises the row's version."""

    service: Service
    row: Record

    def work(self) -> Work:
        """The rest of the operation, from the progress that was saved last."""
        walk = WALKS.get(self.row["kind"])
        if isinstance(walk, SharedWalk):
            return _Sharing(self, walk)
        return _Walking(self, walk) if walk else _Listed(self, KINDS[self.row["kind"]])

    def fenced(self, save_progress: Callable[[Connection, str, int], bool]) -> Service:
        """The service with a store whose every write also runs `save_progress` on this operation.

        A write raises `LostRace` where the lease is lost.
        """
        operation_id, version = self.row["id"], self.row["version"]
        store = FencedStore(
            self.service.store, lambda connection: save_progress(connection, operation_id, version)
        )
        return replace(self.service, store=store)

    def as_saved(self) -> Lease:
        """The lease with the operation as it is saved now. Raises `LostRace` where it is lost."""
        with self.service.store.read() as connection:
            row = rows.find(connection, self.row["id"])
        if row is None or row["version"] != self.row["version"]:
            raise LostRace()
        return replace(self, row=row)

    def give_back(self) -> None:
        """End the lease amid the work."""
        with self.service.store.write() as connection:
            rows.give_back(connection, self.row["id"], self.row["version"])

    def save(self, save_progress: Callable[[Connection, str, int], bool]) -> None:
        """Run `save_progress` on this operation, without another write. Raises `LostRace`."""
        with self.fenced(save_progress).store.write():
            pass

    @property
    def until(self) -> Any:
        """When the lease ends if it is renewed now."""
        return self.service.clock.now() + LEASE

    def is_cancelled(self) -> bool:
        return bool(self.as_saved().row["cancel_requested"])

    def finish(self, status: str, failure: str | None = None) -> None:
        now = self.service.clock.now()
        with self.service.store.write() as connection:
            rows.finish(connection, self.row["id"], self.row["version"], status, failure, now)


class _Saved:
    """The progress of a walk, from what was saved last."""

    def __init__(self, lease: Lease, walk: AnyWalk) -> None:
        row, request = lease.row, lease.row["request"]
        self._lease, self._verb = lease, walk.verb
        self._actor, self._options = actor_of(request["actor"]), request["options"]
        self._progress = Progress(row["cursor"], row["done"], row["failed"], row["report"])

    def _save_progress(self, connection: Connection, operation_id: str, version: int) -> bool:
        require_still(self._lease.service, connection, self._actor, self._verb, Subject())
        values = {**asdict(self._progress), "leased_until": self._lease.until}
        if values["total"] is None:
            del values["total"]
        return rows.keep_progress(connection, operation_id, version, values)


class _Walking(_Saved):
    """The rest of a walk."""

    def __init__(self, lease: Lease, walk: Walk) -> None:
        super().__init__(lease, walk)
        self._walk, self._service = walk, lease.fenced(self._save_progress)

    def portion(self) -> bool:
        more = self._walk.portion(self._service, self._actor, self._options, self._progress)
        self._lease.save(self._save_progress)
        return more


class _Sharing(_Saved):
    """The rest of a shared walk, for the worker that takes in what all have done."""

    def __init__(self, lease: Lease, walk: SharedWalk) -> None:
        super().__init__(lease, walk)
        self._walk, self._portions = walk, Portions(lease.service, lease.row, walk)
        if self._progress.cursor is None:
            with lease.service.store.read() as connection:
                self._progress.total = walk.count(connection, self._options)
        editions = lease.service.editions.digest
        if lease.row["editions_digest"] != editions:
            lease.save(lambda connection, id_, version: portions.share(connection, id_, version, editions))

    def portion(self) -> bool:
        dealt = self._take_in_what_is_done()
        try:
            portion = self._portions.take(dealt, self._cursor)
        except LostRace:
            return True  # unless the operation is lost, which shows at the next look at it
        if portion is not None:
            with self._portions.at_hand(portion):
                self._do(portion)
            return True
        if dealt:
            time.sleep(_PAUSE_SECONDS)
        return bool(dealt)

    def _do(self, portion: Portion) -> None:
        counted = self._portions.judge(portion)
        if portion.after == self._cursor:
            self._take_in(portion.last, *counted)
            self._save([(portion.after, portion.version)])
        else:
            self._portions.hand_in(portion, counted)

    @property
    def _cursor(self) -> str:
        return self._progress.cursor or ""

    def _take_in_what_is_done(self) -> Sequence[Record]:
        """Take in portions up to the first that is not done. Returns that one and those behind it."""
        dealt, taken = self._portions.dealt(), []
        for row in dealt:
            if row["after"] != self._cursor or row["done"] is None:
                break
            self._take_in(row["last"], row["done"], self._portions.part(row))
            taken.append((row["after"], row["version"]))
        if taken:
            self._save(taken)
        return dealt[len(taken) :]

    def _take_in(self, last: str, done: int, part: Mapping[str, Any]) -> None:
        self._walk.merge(self._progress.report, part)
        self._progress.cursor, self._progress.done = last, self._progress.done + done

    def _save(self, taken: Sequence[tuple[str, int]]) -> None:
        """Save the report and remove what is in it, both or neither."""
        self._lease.save(
            lambda connection, id_, version: (
                self._save_progress(connection, id_, version) and portions.remove(connection, id_, taken)
            )
        )


class _Listed:
    """Items of a list, from the first without a result."""

    def __init__(self, lease: Lease, kind: Kind) -> None:
        request = lease.row["request"]
        self._lease, self._kind = lease, kind
        self._actor, self._options = actor_of(request["actor"]), request["options"]
        self._items: Sequence[Any] = request["items"]
        self._results: Results = list(lease.row["results"])
        self._done: int = lease.row["done"]
        self._recover()

    def _recover(self) -> None:
        """Add the results of items whose effect the worker before us committed before it died."""
        for item in self._items[len(self._results) : self._done]:
            self._results.append(self._kind.recover(self._lease.service, self._actor, item))

    def portion(self) -> bool:
        at = len(self._results)
        self._results += self._do(self._items[at : at + self._kind.portion], at)
        self._done = max(self._done, len(self._results))
        self._lease.save(self._save_progress)
        return len(self._results) < len(self._items)

    def _do(self, portion: Sequence[Any], at: int) -> Results:
        if not self._kind.marks_items:
            return self._kind.carry_out(self._under_lease(at), self._actor, portion, self._options)
        results: Results = []
        for position, item in enumerate(portion, start=at + 1):
            results += self._kind.carry_out(self._under_lease(position), self._actor, [item], self._options)
        return results

    def _under_lease(self, position: int) -> Service:
        self._done = done = max(self._done, position)
        return self._lease.fenced(
            lambda connection, id_, version: rows.advance(connection, id_, version, done)
        )

    def _save_progress(self, connection: Connection, operation_id: str, version: int) -> bool:
        failed = sum(result["status"] == "refused" for result in self._results)
        until = self._lease.until
        return rows.record(
            connection, operation_id, version, results=self._results, failed=failed, until=until
        )
