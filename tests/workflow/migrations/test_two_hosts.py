"""Two hosts of one database are upgraded one after the other under load, and nobody gets an error."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import XUESHI, environment
from tests.support.servers.databases import empty_postgres
from tests.support.servers.load import Answer, Load
from tests.support.servers.next_version import EXPANDS, next_version
from tests.support.servers.ports import free_port
from tests.support.servers.serving import START_SECONDS
from workflow import migrations
from workflow.store import Store

pytestmark = pytest.mark.failures


class Host:
    """`xueshi serve` of some version, on a port that stays the same."""

    def __init__(self, settings: dict[str, str], log: Path) -> None:
        self.settings, self.log, self.port = settings, log, free_port()

    def start(self, command: list[str]) -> None:
        arguments = ["serve", "--port", str(self.port), "--workers", "1"]
        with self.log.open("ab") as log:
            surroundings = environment(**self.settings)
            self.process = subprocess.Popen([*command, *arguments], env=surroundings, stdout=log, stderr=log)
        assert until(lambda: self.process.poll() is not None or self._serves(), START_SECONDS), (
            self.log.read_text()
        )
        assert self.process.poll() is None, self.log.read_text()

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE_SECONDS)

    def _serves(self) -> bool:
        try:
            return self.ask("GET", "/healthz", None, {})[0] == 200
        except OSError:
            return False

    def ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request(
                method, path, body, {**headers, "Connection": "close", "Accept-Encoding": "identity"}
            )
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()


class Hosts:
    """Both, asked in turn. Where nobody listens, the other is asked, as a proxy does; no more than that."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.folder = folder / "data"
        self.folder.mkdir()
        settings = {"XUESHI_DATA": str(self.folder), "DATABASE_URL": database_url, "XUESHI_DEMO": "1"}
        self.both = [Host(settings, folder / f"host-{number}.log") for number in (1, 2)]
        self._turns = count()

    def demo(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "demo.json").read_text())
        return found

    def ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        turn = next(self._turns) % 2
        try:
            return self.both[turn].ask(method, path, body, headers)
        except ConnectionRefusedError:
            return self.both[1 - turn].ask(method, path, body, headers)


@pytest.fixture
def hosts(tmp_path: Path) -> Iterator[Hosts]:
    with empty_postgres("hosts") as url:
        made = Hosts(tmp_path, url)
        try:
            for host in made.both:
                host.start([str(XUESHI)])
            yield made
        finally:
            for host in made.both:
                if hasattr(host, "process"):
                    host.process.kill()
                    host.process.wait(PATIENCE_SECONDS)


def test_hosts_are_upgraded_in_turn_under_load(hosts: Hosts, tmp_path: Path) -> None:
    newer = next_version(tmp_path / "next", EXPANDS)
    store = Store.at(hosts.both[0].settings["DATABASE_URL"])
    with Load(hosts.ask, hosts.demo()) as load:
        for host in hosts.both:
            load.go_on()
            host.stop()
            host.start(newer)
            with store.read() as connection:
                assert migrations.current_revision(connection) == "9000"
        load.go_on()
    assert load.wrong == []
    with store.read() as connection:
        there = set(connection.execute(text("SELECT id FROM declaration WHERE version = 2")).scalars())
    assert {path.rpartition("/")[2] for path in load.made} <= there, "what was acknowledged is there"
    old = subprocess.run(
        [XUESHI, "serve", "--no-migrate", "--port", str(free_port())],
        env=environment(**hosts.both[0].settings),
        capture_output=True,
        text=True,
    )
    assert (old.returncode, "9000" in old.stderr) == (1, True)
    store.engine.dispose()
