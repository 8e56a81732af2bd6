"""A server that leaves the work to engines elsewhere says so where there is none."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from api.server.background import engines_alone, no_engines
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.reader import Reader
from tests.support.servers.command import XUESHI, environment
from tests.support.servers.databases import empty_postgres
from tests.support.servers.serving import Serving
from tests.support.world import World
from workflow.background.beats import MissingEngine
from workflow.store.surroundings.engines import EngineSight

REPLAY = "/v1/definitions/zaozhuang-2024/replay"


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(world: World) -> Seconds:
    """The clock of the sight of engines, which looks of this test's own go by."""
    clock = Seconds()
    world.service.store.engines = EngineSight(clock)
    return clock


def none_for(world: World, clock: Seconds, seconds: int) -> None:
    for _ in range(seconds + 1):
        clock.now += 1
        world.service.store.engines.saw(None)


def test_what_is_accepted_carries_a_warning_where_nobody_does_it(world: World, clock: Seconds) -> None:
    def warned() -> str | None:
        got = world.administrator.post(REPLAY, {"year": 2024})
        assert got.status_code == 202
        return got.headers.get("Warning")

    assert warned() is None, "nobody has looked"
    none_for(world, clock, 10)
    assert warned() is None
    none_for(world, clock, 1)
    told = warned()
    assert told is not None and told.startswith('199 - "NO_ENGINE: ')
    assert world.administrator.get("/v1/operations").headers.get("Warning") is None
    world.service.store.engines.saw(0.1)
    assert warned() is None


def test_the_page_of_an_operation_says_that_nobody_does_it(world: World, clock: Seconds) -> None:
    with no_engines(world.app):  # so that it is not done within the request
        begun = world.administrator.post(REPLAY, {"year": 2024})
        reader = Reader(world, "administrator", "en")
        reader.opens(f"/operations/{begun.json['id']}")
        assert not reader.nodes("//*[@data-waits]")
        none_for(world, clock, 11)
        reader.opens(f"/operations/{begun.json['id']}")
        assert "goes on when one is" in reader.says("//*[@data-waits]")


def test_readiness_says_that_no_engine_is_there_and_how_to_start_one(world: World, clock: Seconds) -> None:
    with no_engines(world.app):
        none_for(world, clock, 10)
        assert world.nobody.get("/readyz").json["checks"]["engine"]["ok"]
        none_for(world, clock, 1)
        got = world.nobody.get("/readyz")
        check = got.json["checks"]["engine"]
        assert (got.status_code, check["ok"], check["code"]) == (503, False, "NO_ENGINE")
        assert all("xueshi worker" in check["text"][language] for language in ("zh", "en"))


def test_the_log_tells_it_once_a_minute(
    world: World, clock: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    duty = MissingEngine(clock)

    def told(seconds: int) -> list[str]:
        with capture_logs() as lines:
            for _ in range(seconds):
                none_for(world, clock, 0)
                duty(world.service)
        return [line["event"] for line in lines]

    assert told(10) == []
    assert told(60) == ["no_engine"]
    assert told(60) == ["no_engine"]
    world.service.store.engines.saw(0.1)
    with capture_logs() as lines:
        duty(world.service)
        duty(world.service)
    assert [line["event"] for line in lines] == ["engine_is_back"]


def test_requests_leave_what_comes_behind_them_to_an_engine(world: World) -> None:
    def told() -> int:
        return int(world.reviewer.get("/v1/notices").json["count"])

    with no_engines(world.app):
        world.submitted()
        assert told() == 0, "nothing was written within the request"
        left = world.service.files.folder / ".incoming" / "left"
        left.parent.mkdir(exist_ok=True)
        left.write_bytes(b"half")
        os.utime(left, (1, 1))
        with engines_alone(world.service, world.app.config["XUESHI"]):
            assert not left.exists(), "what killed writers left is removed where no server starts"
            assert until(lambda: told() > 0)


class Processes:
    """A server without an engine, and workers that come and go."""

    def __init__(self, server: Serving, folder: Path) -> None:
        self.server, self.folder = server, folder
        folder.mkdir()

    def worker(self) -> subprocess.Popen[bytes]:
        """A worker that is at work: one that has just been started may be ended by a signal yet."""
        log = self.folder / f"worker-{len(list(self.folder.iterdir()))}"
        with log.open("wb") as told:
            worker = subprocess.Popen(
                [XUESHI, "worker"], env=self.server.environment, stderr=told, start_new_session=True
            )
        assert until(lambda: "worker_started" in log.read_text()), log.read_text()
        return worker

    def post(self) -> tuple[str, str | None]:
        """Begin a replay: its address, and the warning."""
        headers = {**self._key(), "Content-Type": "application/json"}
        status, headers, body = self.server.request("POST", REPLAY, b'{"year": 2024}', headers)
        assert status == 202, body
        return headers["location"], headers.get("warning")

    def post_until(self, *, warned: bool) -> str:
        """Begin until it is warned, or not: each process looks for engines at moments of its own."""
        ends = time.monotonic() + PATIENCE_SECONDS
        place, warning = self.post()
        while (warning is not None) is not warned:
            assert time.monotonic() < ends
            time.sleep(0.2)
            place, warning = self.post()
        return place

    def is_done(self, place: str) -> bool:
        return bool(json.loads(self.server.request("GET", place, headers=self._key())[2])["status"] == "done")

    def _key(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.server.demo()['keys']['administrator']}"}

    def engine(self) -> Any:
        return json.loads(self.server.request("GET", "/readyz")[2])["checks"]["engine"]


@pytest.fixture(params=["sqlite", "postgresql"])
def processes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Processes]:
    if request.param == "sqlite":
        with Serving(tmp_path / "data", "--no-engine") as server:
            yield Processes(server, tmp_path / "workers")
        return
    with (
        empty_postgres("workers") as url,
        Serving(tmp_path / "data", "--no-engine", "--workers", "2", database_url=url) as server,
    ):
        yield Processes(server, tmp_path / "workers")


@pytest.mark.failures
def test_a_worker_does_what_a_server_accepts_and_is_missed_when_it_is_killed(processes: Processes) -> None:
    assert until(lambda: not processes.engine()["ok"])
    place = processes.post_until(warned=True)
    assert not processes.is_done(place)
    first, second = processes.worker(), processes.worker()
    try:
        assert until(lambda: processes.is_done(place))
        assert until(lambda: processes.engine()["ok"])
        os.kill(first.pid, signal.SIGTERM)
        assert first.wait(PATIENCE_SECONDS) == 0
        place = processes.post_until(warned=False)  # another is at work
        assert until(lambda: processes.is_done(place))
        os.kill(second.pid, signal.SIGKILL)
        assert until(lambda: processes.engine().get("code") == "NO_ENGINE")
    finally:
        for worker in (first, second):
            if worker.poll() is None:
                os.killpg(worker.pid, signal.SIGKILL)
            worker.wait(PATIENCE_SECONDS)


@pytest.mark.failures
def test_a_worker_that_stands_still_is_missed(processes: Processes) -> None:
    worker = processes.worker()
    try:
        assert until(lambda: processes.engine()["detail"]["seconds_since"] is not None)
        os.killpg(worker.pid, signal.SIGSTOP)
        assert until(lambda: processes.engine().get("code") == "NO_ENGINE")
        os.killpg(worker.pid, signal.SIGCONT)
        assert until(lambda: processes.engine()["ok"])
    finally:
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait(PATIENCE_SECONDS)


def test_another_wsgi_server_forks_and_sees_whether_an_engine_is_there(
    environment_of_wsgi: dict[str, str],
) -> None:
    """In a process of its own, for it forks and its threads are those of a server."""
    code = (
        "import os, wsgi\n"
        "if os.fork():\n"
        "    raise SystemExit(os.waitstatus_to_exitcode(os.wait()[1]))\n"
        "got = wsgi.app.test_client().get('/readyz').get_json()\n"
        "assert {'engine', 'duties', 'events'} <= set(got['checks']), got\n"
        "assert set(got['checks']['duties']['detail']['seconds_since']) >= {'engine', 'refusals'}, got\n"
    )
    done = subprocess.run(
        [XUESHI.with_name("python"), "-c", code], env=environment_of_wsgi, text=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def environment_of_wsgi(tmp_path: Path) -> dict[str, str]:
    return environment(XUESHI_DATA=str(tmp_path))
