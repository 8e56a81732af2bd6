"""What clients of the server are told while its database is out of reach, and after."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import xueshi
from tests.support.servers.outage import OwnPostgres, own_postgres
from tests.support.servers.ports import free_port
from tests.support.servers.proxy import Proxy
from tests.support.servers.serving import Serving

NOTICED = 9.5  # one deadline of 5 s, and not two


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    with own_postgres() as found:
        yield found


@pytest.fixture(scope="module")
def way(postgres: OwnPostgres) -> Iterator[Proxy]:
    with Proxy(("127.0.0.1", postgres.port)) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def server(postgres: OwnPostgres, way: Proxy, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("outage") / "data"
    with Serving(folder, "--workers", "1", database_url=way.url(postgres.url)) as serving:
        yield serving


@pytest.fixture(autouse=True)
def open_way(way: Proxy) -> Iterator[None]:
    """Whatever became of a test, the next one finds the way open."""
    yield
    way.recover()


def create(server: Serving, name: str, key: str) -> tuple[int, dict[str, str], Any]:
    headers = {"Authorization": f"Bearer {server.demo()['keys']['administrator']}", "Idempotency-Key": key}
    headers["Content-Type"] = "application/json"
    body = json.dumps({"name": name, "kind": "employer", "region": "370400"}).encode()
    status, told, said = server.request("POST", "/v1/organizations", body, headers)
    return status, told, json.loads(said)


def named(server: Serving, name: str) -> int:
    key = {"Authorization": f"Bearer {server.demo()['keys']['administrator']}"}
    status, _, body = server.request("GET", "/v1/organizations?limit=100", None, key)
    return sum(each["name"] == name for each in json.loads(body)["items"]) if status == 200 else -1


def soon(true: Callable[[], bool]) -> None:
    assert until(true)


def is_ready(server: Serving) -> bool:
    return server.request("GET", "/readyz")[0] == 200


def test_requests_are_answered_while_the_way_is_blocked_and_done_after(server: Serving, way: Proxy) -> None:
    key = {"Authorization": f"Bearer {server.demo()['keys']['employee']}"}
    answers: list[tuple[float, int, dict[str, str], bytes]] = []

    def ask() -> None:
        began = time.monotonic()
        answer = server.request("GET", "/v1/declarations", headers=key)
        answers.append((time.monotonic() - began, *answer))

    soon(lambda: is_ready(server))
    assert server.request("GET", "/v1/declarations", headers=key)[0] == 200
    way.swallow()
    clients = [threading.Thread(target=ask, daemon=True) for _ in range(24)]
    for client in clients:
        client.start()
    for client in clients:
        client.join(PATIENCE_SECONDS)
    assert len(answers) == 24
    for seconds, status, headers, body in answers:
        assert (status, headers["retry-after"], json.loads(body)["code"]) == (503, "1", "UNAVAILABLE")
        assert seconds < NOTICED
    began = time.monotonic()
    ask()
    assert answers[-1][1] == 503 and time.monotonic() - began < 4  # known by now: no deadline is waited for
    way.recover()
    soon(lambda: server.request("GET", "/v1/declarations", headers=key)[0] == 200)
    log = server.log.read_text()
    assert "Traceback" not in log and '"traceback"' not in log
    assert log.count("database_fails") < 5


@pytest.mark.failures
def test_what_was_being_saved_is_said_to_be_unknown_and_done_once(server: Serving, way: Proxy) -> None:
    soon(lambda: is_ready(server))
    assert create(server, "before", "before")[0] == 201
    way.last_words = [b"not done"]  # they reach the server, and nothing comes back
    began = time.monotonic()
    status, headers, problem = create(server, "not done", "k1")
    assert (status, headers["retry-after"], problem["code"]) == (503, "1", "UNAVAILABLE")
    assert time.monotonic() - began < NOTICED
    way.recover()
    soon(lambda: named(server, "not done") == 0)
    soon(lambda: create(server, "not done", "k1")[0] == 201)  # the same key works at once
    assert named(server, "not done") == 1
    way.last_words = [b"in doubt", b"COMMIT"]
    began = time.monotonic()
    status, headers, problem = create(server, "in doubt", "k2")
    assert (status, headers["retry-after"], problem["code"]) == (503, "1", "OUTCOME_UNKNOWN")
    assert time.monotonic() - began < NOTICED
    way.recover()
    soon(lambda: is_ready(server) and named(server, "in doubt") == 1)
    status, _, again = create(server, "in doubt", "k2")
    assert (status, again["code"]) == (409, "IDEMPOTENCY_ANSWER_LOST")
    assert named(server, "in doubt") == 1


def test_sessions_that_became_read_only_are_not_kept(server: Serving, postgres: OwnPostgres) -> None:
    soon(lambda: is_ready(server))
    with psycopg.connect(postgres.plain_url, autocommit=True) as admin:
        admin.execute("ALTER DATABASE outage SET default_transaction_read_only = on")
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = 'outage' AND pid <> pg_backend_pid()"
        )
        try:
            soon(lambda: create(server, "read only", "r1")[2]["code"] == "READ_ONLY")
            soon(lambda: not is_ready(server))
            log = len(server.log.read_text())
            for number in range(20):
                status, headers, problem = create(server, "read only", f"r{number}")
                assert (status, headers["retry-after"], problem["code"]) == (503, "1", "READ_ONLY")
            assert "traceback" not in server.log.read_text()[log:]
        finally:
            admin.execute("SET default_transaction_read_only = off")
            admin.execute("ALTER DATABASE outage SET default_transaction_read_only = off")
        soon(lambda: create(server, "writable again", "w1")[0] in (201, 409))
        soon(lambda: is_ready(server))
        for number in range(20):
            assert create(server, f"writable {number}", f"w{number + 2}")[0] == 201


@pytest.mark.failures
def test_a_start_against_a_silent_server_ends_with_one_sentence(tmp_path: Path) -> None:
    with Proxy(("127.0.0.1", free_port())) as silent, contextlib.ExitStack():
        silent.swallow()
        url = silent.url("postgresql://nobody@127.0.0.1/nothing")
        began = time.monotonic()
        settings = {"XUESHI_DATA": str(tmp_path / "data"), "DATABASE_URL": url}
        ended = xueshi("serve", "--port", str(free_port()), settings=settings)
        assert time.monotonic() - began < 60  # the system's own bound is twice that
    assert ended.returncode != 0
    assert len(ended.stderr.strip().splitlines()) == 1, ended.stderr
    assert "database" in ended.stderr
