"""Does portions of a walk that several processes share, each under a lease of its own.

One worker has the operation, as any other operation: it takes the parts into the report, in their order, and
ends it. It does portions too; whoever has nothing else to do does others. A portion is dealt out behind the
last one, while the operation's row is held. Who dies loses a portion only, which another does anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import structlog

from workflow.background.leases import LEASE, is_free
from workflow.commands.operations.operations import Counted, SharedWalk, actor_of
from workflow.errors import LostRace
from workflow.runtime.service import Service
from workflow.store.database.rows import Record
from workflow.store.operations import portions as rows

_LOG = structlog.get_logger(__name__)
MOST_DEALT = 50  # the report waits for the first of them: nobody goes on far ahead of one that hangs


@dataclass(frozen=True, slots=True)
class Portion:
    """What is behind the key `after` up to `last`, in our hands until another worker raises its version."""

    after: str
    last: str
    version: int


class Portions:
    """The portions of an operation, for one worker. `row`: its id, version, request and cursor."""

    def __init__(self, service: Service, row: Record, walk: SharedWalk) -> None:
        self._service, self._walk = service, walk
        self._id, self._version, self._cursor = row["id"], row["version"], row["cursor"] or ""
        self._actor, self._options = actor_of(row["request"]["actor"]), row["request"]["options"]

    def do_one(self) -> bool:
        """Do a portion that nobody has. Returns whether there was one. Raises `LostRace` as `take` does."""
        portion = self.take(self.dealt(), self._cursor)
        if portion is None:
            return False
        part = f"operation {self._walk.name}"
        with self._service.followed(part, operation_id=self._id), self.at_hand(portion):
            self.hand_in(portion, self.judge(portion))
        return True

    def dealt(self) -> Sequence[Record]:
        """What is dealt out and not taken in, in order."""
        with self._service.store.read() as connection:
            return rows.dealt(connection, self._id)

    def take(self, dealt: Sequence[Record], cursor: str) -> Portion | None:
        """Lease the first portion that nobody has, or one behind all that are dealt out; None: there is none.

        Raises `LostRace` where another worker was faster, or the operation is not shared any more.
        """
        with self._service.store.read() as connection:
            left = (row for row in dealt if row["done"] is None and is_free(self._service, connection, row))
            row = next(left, None)
            if row is not None:
                again, portion = True, Portion(row["after"], row["last"], row["version"] + 1)
            else:
                after = _end(dealt, cursor)
                last = self._walk.cut(connection, self._options, after) if len(dealt) < MOST_DEALT else None
                if last is None:
                    return None
                again, portion = False, Portion(after, last, 1)
        if not self._lease(portion, again=again):
            raise LostRace()
        _LOG.debug("portion_leased", operation_id=self._id, again=again)
        return portion

    def _lease(self, portion: Portion, *, again: bool) -> bool:
        until, holder = self._service.clock.now() + LEASE, self._service.store.presence.number()
        with self._service.store.write() as connection:
            held = rows.hold(connection, self._id, self._version, self._service.editions.digest)
            if held is None:
                return False
            if again:
                return rows.lease(connection, self._id, portion.after, portion.version - 1, holder, until)
            if _end(rows.dealt(connection, self._id), held["cursor"] or "") != portion.after:
                return False
            rows.deal(connection, self._id, portion.after, portion.last, holder, until)
            return True

    def judge(self, portion: Portion) -> Counted:
        """The number of items of the portion, and its part."""
        return self._walk.portion(self._service, self._actor, self._options, portion.after, portion.last)

    @contextmanager
    def at_hand(self, portion: Portion) -> Iterator[None]:
        """Whatever is raised in the block, also by a database that is away, gives the portion back."""
        try:
            yield
        except BaseException:
            self._give_back(portion)
            raise

    def _give_back(self, portion: Portion) -> None:
        """End the lease. Where the database is away, all claims of this process become void instead."""
        try:
            with self._service.store.write() as connection:
                rows.give_back(connection, self._id, portion.after, portion.version)
        except Exception as error:
            _LOG.warning("portion_given_up", operation_id=self._id, error=type(error).__name__)
            self._service.store.presence.give_up()

    def hand_in(self, portion: Portion, counted: Counted) -> None:
        """Keep the part until it is taken in. It is lost where somebody else does the portion by now."""
        done, part = counted
        with self._service.store.write() as connection:
            rows.hand_in(connection, self._id, portion.after, portion.version, done, part)

    def part(self, row: Record) -> Mapping[str, Any]:
        """The part that was handed in."""
        with self._service.store.read() as connection:
            return rows.part(connection, self._id, row["after"])


def _end(dealt: Sequence[Record], cursor: str) -> str:
    """The key behind which nothing is dealt out yet."""
    last: str = dealt[-1]["last"] if dealt else cursor
    return last
