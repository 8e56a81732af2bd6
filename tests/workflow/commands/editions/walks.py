"""A test chooses the moment of a move or a rollback, and looks at what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from tests.support.clock import later
from tests.support.editions import NEXT, SHIPPED
from tests.support.stage import MOVE_ALL, Stage
from workflow import tables
from workflow.background.work import Work, take
from workflow.commands.editions.moves import _Mover
from workflow.commands.operations.operations import Progress
from workflow.store.editions import moves
from workflow.store.operations import operations

_WORTH = {SHIPPED: "10", NEXT: "12"}
EVERYTHING = replace(MOVE_ALL, accounts=True)
# Every write of a row counts these on; they are not restored.
_COUNTERS = ("version", "sequence", "head_hash", "updated_at", "revision", "seal")


@contextmanager
def move_held_open(stage: Stage, id_: str) -> Iterator[None]:
    """A move that is written but not committed until the block is left."""
    options = {"edition": NEXT, "plan": MOVE_ALL.to_mapping()}
    mover = _Mover(stage.service, stage.bureau, options, Progress(None, 0, 0, {}))
    with stage.service.store.write() as connection:
        assert moves.hold_edition(connection, NEXT, "published")
        mover._declaration(id_, connection)
        yield


def decided_under(stage: Stage, id_: str, event: str = "approve") -> str:
    """The edition that the log names for the decision; the declaration says the same, and is worth it."""
    [row] = stage.rows(tables.history, declaration_id=id_, event=event)
    view = stage.view(id_)
    assert row["edition_id"] == view["edition"]
    if event == "approve":
        assert view["recognised"]["2024"]["professional"] == _WORTH[view["edition"]]
    edition: str = row["edition_id"]
    return edition


def behind(monkeypatch: pytest.MonkeyPatch, where: Any, name: str, act: Callable[[], Any]) -> None:
    """Do `act` once, behind the first reading by this name: before whoever reads has compared anything."""
    read, left = getattr(where, name), [act]

    def reads(*asked: Any, **more: Any) -> Any:
        found = read(*asked, **more)
        if left:
            left.pop()()
        return found

    monkeypatch.setattr(where, name, reads)


def worker(stage: Stage, operation_id: str, minutes: int = 0) -> Work:
    """An operation in the hands of a worker, some minutes from now."""
    service = later(stage.service.current(), minutes=minutes)
    with service.store.read() as connection:
        waiting = operations.find(connection, operation_id)
    assert waiting is not None
    lease = take(service, waiting)
    assert lease is not None
    return lease.work()


def to_the_end(work: Work) -> None:
    while work.portion():
        pass


def rows_of(stage: Stage) -> dict[str, list[dict[str, Any]]]:
    """Declarations and accounts, without what every write counts on."""
    found: dict[str, list[dict[str, Any]]] = {}
    with stage.service.store.read() as connection:
        for table in (tables.declaration, tables.account):
            rows = connection.execute(select(table).order_by(*table.primary_key)).mappings()
            found[table.name] = [
                {name: value for name, value in row.items() if name not in _COUNTERS} for row in rows
            ]
    return found
