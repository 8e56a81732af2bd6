"""`xueshi db upgrade --plan` and `db downgrade`: what is told in both languages, and what is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli.command import cli
from api.cli.serving.upgrade_plan import lines_of
from tests.support.servers.databases import empty_postgres
from workflow import migrations
from workflow.migrations import Plan
from workflow.migrations.plan import Held, Step
from workflow.store import Store

EXPANDS = Step(
    "0037",
    "Rooms",
    (Held("person", "SHARE", 600_000, 2.0), Held("file", "ROW EXCLUSIVE", 3, 0.0)),
    ("room",),
    (),
    2.0,
)
BREAKS = Step(
    "0038", "No names", (Held("person", "ACCESS EXCLUSIVE", 9, 0.0),), (), ("DROP TABLE name",), 0.0
)


def told(*steps: Step, together: bool = False, on_sqlite: bool = False) -> str:
    plan = Plan("0036", "0038", steps, together, ("room",))
    return "\n".join(lines_of(plan, on_sqlite=on_sqlite))


def test_locks_are_told_with_their_kind_the_rows_and_the_time() -> None:
    plan = told(EXPANDS)
    assert "new tables: room" in plan
    assert "person: SHARE (nobody writes), 600000 rows, about 2.0 s" in plan
    assert "file: ROW EXCLUSIVE (only the rows that are written), 3 rows, instant" in plan
    assert "Servers of the former version may go on meanwhile" in plan
    assert "xueshi db downgrade 0036 --yes" in plan and "lost: room" in plan


def test_when_servers_must_be_stopped_is_told() -> None:
    plan = told(EXPANDS, BREAKS)
    assert "an older version can't work beside it: DROP TABLE name" in plan
    assert "person: ACCESS EXCLUSIVE (nobody reads or writes), 9 rows, instant" in plan
    assert "Stop all servers of older versions first" in plan and "may go on" not in plan
    assert "stop all servers first" in told(EXPANDS, together=True)
    assert "everybody reads meanwhile" in told(EXPANDS, on_sqlite=True)


def run(url: str, folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, env={"XUESHI_DATA": str(folder), "DATABASE_URL": url})


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_upgrade_is_told_done_and_taken_back(tmp_path: Path, kind: str) -> None:
    with empty_postgres("plan") as server:
        url = server if kind == "postgresql" else f"sqlite:///{tmp_path / 'xueshi.db'}"
        store = Store.at(url)
        migrations.upgrade(store.engine, "0035")
        assert "0036" in run(url, tmp_path, "db", "upgrade", "--plan").output
        chinese = run(url, tmp_path, "--lang", "zh", "db", "upgrade", "--plan").output
        assert "新建表：look" in chinese and "退回" in chinese
        assert "database: 0035" in run(url, tmp_path, "db", "revision").output
        assert run(url, tmp_path, "db", "upgrade").exit_code == 0
        assert "nothing to do" in run(url, tmp_path, "db", "upgrade", "--plan").output
        refused = run(url, tmp_path, "db", "downgrade", "0035")
        assert (refused.exit_code, "look" in refused.output) == (1, True)
        with store.read() as connection:
            assert migrations.current_revision(connection) == migrations.head_revision()
        assert run(url, tmp_path, "db", "downgrade", "0035", "--yes").exit_code == 0
        assert "database: 0035" in run(url, tmp_path, "db", "revision").output
        store.engine.dispose()
