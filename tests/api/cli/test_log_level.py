"""`xueshi log-level` changes what a server and a worker log while they go on, and it ends by itself."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import XUESHI, xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.serving import Serving
from workflow.clock import Clock
from workflow.store import Store
from workflow.tables import log_level

ENGINE = "workflow.background.engine"


@contextmanager
def working(server: Serving, log: Path) -> Iterator[None]:
    with log.open("wb") as stream:
        worker = subprocess.Popen(
            [XUESHI, "worker"], env=server.environment, stderr=stream, start_new_session=True
        )
    try:
        assert until(lambda: "worker_started" in log.read_text())
        yield
    finally:
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait(PATIENCE_SECONDS)


def told(log: Path, event: str) -> list[dict[str, object]]:
    lines = [line for line in log.read_text().splitlines() if line.startswith("{") and line.endswith("}")]
    return [line for line in map(json.loads, lines) if line["event"] == event]


def changes(log: Path) -> list[object]:
    return [line["logs_from"] for line in told(log, "log_level_changed")]


def has_fallen_silent(log: Path) -> bool:
    before = len(told(log, "duty_done"))
    return not until(lambda: len(told(log, "duty_done")) > before, 3.0)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_server_and_a_worker_log_more_for_a_time_and_less_again(kind: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        url = stack.enter_context(empty_postgres("loglevel")) if kind == "postgresql" else ""
        server = stack.enter_context(Serving(tmp_path / "data", "--no-engine", database_url=url))
        logs = server.log, tmp_path / "worker.log"
        stack.enter_context(working(server, logs[1]))
        assert not any(told(log, "duty_done") for log in logs)

        asked = xueshi("log-level", ENGINE, "debug", "--minutes", "5", settings=server.environment)
        assert asked.returncode == 0, asked.stderr
        assert f"{ENGINE} logs from debug on, until " in asked.stdout
        for log in logs:
            assert until(lambda log=log: told(log, "duty_done"))
            assert told(log, "duty_done")[0]["logger"] == ENGINE
            # two processes serve on PostgreSQL
            assert set(changes(log)) == {"debug"}
        listed = xueshi("--lang", "zh", "log-level", settings=server.environment)
        assert f"{ENGINE}  debug  (至 " in listed.stdout and "其他模块：info" in listed.stdout

        store = Store.at(url or f"sqlite:///{tmp_path / 'data' / 'xueshi.db'}")
        with store.write() as connection:  # as if its time had passed
            connection.execute(update(log_level).values(until=Clock().now()))
        store.engine.dispose()
        for log in logs:
            assert until(lambda log=log: None in changes(log))
        assert until(lambda: all(map(has_fallen_silent, logs)))

        for level in ("debug", "usual"):
            assert xueshi("log-level", "workflow", level, settings=server.environment).returncode == 0
            shown = xueshi("log-level", ENGINE, settings=server.environment)
            assert shown.stdout == f"{ENGINE}  {'debug' if level == 'debug' else 'info'}\n"


def test_levels_of_the_start_hold_from_the_first_line_on(tmp_path: Path) -> None:
    server = Serving(tmp_path / "data")
    server.environment["XUESHI_LOG_LEVELS"] = f"{ENGINE}=debug"
    with server:
        assert until(lambda: told(server.log, "duty_done"))
        listed = xueshi("log-level", settings=server.environment)
        assert listed.stdout == f"{ENGINE}  debug  (at start)\nall others: info\n"


@pytest.mark.parametrize(
    ("arguments", "en", "zh"),
    [
        (("workflow.backgruond", "debug"), "workflow.background was meant?", "是否指 workflow.background？"),
        (("sqlalchemy", "debug"), "there is no module “sqlalchemy”", "没有模块“sqlalchemy”"),
        (("api", "loud"), "there is no level “loud”", "没有级别“loud”"),
    ],
)
def test_what_is_no_module_or_no_level_is_told(
    arguments: tuple[str, ...], en: str, zh: str, tmp_path: Path
) -> None:
    settings = {"XUESHI_DATA": str(tmp_path / "data")}
    for language, said in (("en", en), ("zh", zh)):
        done = xueshi("--lang", language, "log-level", *arguments, settings=settings)
        assert done.returncode == 1 and said in done.stderr
    assert not (tmp_path / "data").exists()
