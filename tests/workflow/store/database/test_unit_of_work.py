"""A unit of work tells of itself only when it holds nothing any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from api.configuration import log
from workflow.log_levels import levels
from workflow.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.at(f"sqlite:///{tmp_path / 'x.db'}")
    with made.write() as connection:
        connection.exec_driver_sql("CREATE TABLE told (number INTEGER)")
    log.configure()
    levels.ask({"workflow.store": ("debug", 600.0)})
    yield made
    levels.ask({})
    made.engine.dispose()


@pytest.mark.parametrize("fails", [False, True])
def test_whoever_reads_its_line_slowly_holds_up_no_other(store: Store, fails: bool) -> None:
    lines: list[Any] = []

    def reads(_: Any, __: str, line: Any) -> Any:
        lines.append(line)
        if len(lines) == 1:
            with store.write() as another:
                another.exec_driver_sql("INSERT INTO told VALUES (2)")
        raise structlog.DropEvent

    processors = structlog.get_config()["processors"]
    usual, processors[:] = list(processors), [reads]
    try:
        with store.write() as connection:
            connection.exec_driver_sql("INSERT INTO told VALUES (1)")
            if fails:
                raise ZeroDivisionError
    except ZeroDivisionError:
        assert fails
    finally:
        processors[:] = usual
    assert [(line["event"], line["failed"]) for line in lines] == [
        ("unit_of_work", fails),
        ("unit_of_work", False),
    ]
    with store.read() as connection:
        found = connection.exec_driver_sql("SELECT number FROM told ORDER BY number").scalars().all()
    assert found == ([2] if fails else [1, 2])
