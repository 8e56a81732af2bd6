"""A server whose log, receivers and stop go wrong: everybody else is served on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.serving import Serving

_RECEIVERS = """
import os, time
from workflow.events.signals import transitioned


@transitioned.connect
def leaves(sender, *, transition):
    raise SystemExit("a receiver's own fault")


@transitioned.connect
def hangs(sender, *, transition):
    while not os.path.exists(os.environ["LET_GO"]):
        time.sleep(0.05)


@transitioned.connect
def hears(sender, *, transition):
    with open(os.environ["HEARD"], "a") as heard:
        heard.write(transition.event_id + "\\n")
"""


class Troubled(Serving):
    """A server with three receivers, whose log may go where nothing can be written."""

    def __init__(self, folder: Path, database_url: str, log: str = "") -> None:
        super().__init__(folder / "data", "--workers", "1", database_url=database_url)
        (folder / "troubled.py").write_text(_RECEIVERS)
        self.heard, self.let_go = folder / "heard", folder / "let_go"
        self.environment |= {
            "XUESHI_RECEIVERS": "troubled",
            "PYTHONPATH": str(folder),
            "HEARD": str(self.heard),
            "LET_GO": str(self.let_go),
        }
        if log:
            self.command = ["sh", "-c", f'exec "$@" >{log} 2>&1', "sh", *self.command]

    def readiness(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.request("GET", "/readyz")[2])
        return found

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_text().splitlines() if line.startswith("{")]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "sqlite":
        yield ""
        return
    with empty_postgres("engines") as url:
        yield url


def tour(server: Serving) -> subprocess.CompletedProcess[str]:
    done = xueshi("demo", "--url", server.url, settings={})
    assert done.returncode == 0, done.stderr
    return done


def notices(server: Serving) -> int:
    key = {"Authorization": f"Bearer {server.demo()['keys']['unit_reviewer']}"}
    return int(json.loads(server.request("GET", "/v1/notices", headers=key)[2])["count"])


@pytest.mark.failures
def test_where_no_line_can_be_written_and_receivers_leave_or_hang_the_others_hear(tmp_path: Path) -> None:
    with Troubled(tmp_path, "", log="/dev/full") as server:
        tour(server)
        assert until(lambda: server.heard.exists() and len(server.heard.read_text().split()) > 30)
        assert until(lambda: notices(server) > 3)
        assert server.readiness()["checks"]["duties"]["ok"]
        os.kill(server.process.pid, signal.SIGTERM)
        assert server.process.wait(PATIENCE_SECONDS) == 0


@pytest.mark.failures
def test_a_stop_says_whom_it_waits_for_and_what_was_not_heard_is_sent_again(tmp_path: Path, url: str) -> None:
    with Troubled(tmp_path, url) as server:
        tour(server)
        assert until(lambda: server.heard.exists() and len(server.heard.read_text().split()) > 30)
        first = server.heard.read_text().split()
        os.kill(server.process.pid, signal.SIGTERM)
        assert server.process.wait(PATIENCE_SECONDS) == 0, "it does not wait for who hangs until the end"
        told = server.lines()
        assert ["troubled.hangs"] in [
            line["receivers"] for line in told if line["event"] == "stop_waits_for_receivers"
        ]
        failed = [line for line in told if line["event"] == "receiver_failed"]
        assert {line["receiver"] for line in failed} == {"troubled.leaves"}
        assert any("troubled.py" in frame for frame in failed[0]["traceback"])
    server.let_go.touch()
    with Troubled(tmp_path, url) as again:
        assert until(lambda: len(again.heard.read_text().split()) > len(first))
        assert until(lambda: again.readiness()["checks"]["events"]["detail"]["oldest_seconds"] == 0)
        assert set(again.heard.read_text().split()) >= set(first)
