"""Health is answered whatever the database does: no request can take the thread that answers."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.outage import OwnPostgres, own_postgres
from tests.support.servers.serving import Serving

CLIENTS = 32


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    with own_postgres() as found:
        yield found


@pytest.fixture(scope="module")
def server(postgres: OwnPostgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("health") / "data"
    with Serving(folder, "--workers", "1", database_url=postgres.url) as serving:
        yield serving


def asked(server: Serving, path: str) -> tuple[int, dict[str, str], Any]:
    status, headers, body = server.request("GET", path)
    return status, headers, json.loads(body)


def is_ready(server: Serving) -> bool:
    return asked(server, "/readyz")[0] == 200


class BusyClients:
    """So many requests at once that each thread of each process waits for the database."""

    def __init__(self, server: Serving) -> None:
        self._server = server
        self._key = {"Authorization": f"Bearer {server.demo()['keys']['employee']}"}
        self.answered = threading.Event()  # at least one of them
        self._threads = [threading.Thread(target=self._ask, daemon=True) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def _ask(self) -> None:
        with contextlib.suppress(OSError):
            self._server.request("GET", "/v1/declarations", headers=self._key)
        self.answered.set()

    def end(self) -> None:
        for thread in self._threads:
            thread.join(PATIENCE_SECONDS)


def told_while_others_wait(server: Serving, clients: BusyClients) -> int:
    """How often whoever asks for health is answered before any of the clients is."""
    told = 0
    while not clients.answered.is_set():
        told += asked(server, "/healthz")[0] == asked(server, "/healthz?verbose")[0] == 200
    return told


def test_a_database_that_hangs_takes_no_health_away(server: Serving, postgres: OwnPostgres) -> None:
    for _ in range(3):  # on a machine that stands still, nobody waits any more: it is known already
        assert until(lambda: is_ready(server))
        with postgres.stopped():
            clients = BusyClients(server)
            if told := told_while_others_wait(server, clients) > 3:
                break
        clients.end()
    assert told, "who asks for health is answered again and again while all others wait"


def test_a_database_that_hangs_is_told(server: Serving, postgres: OwnPostgres) -> None:
    assert until(lambda: is_ready(server))
    with postgres.stopped():
        clients = BusyClients(server)
        assert until(lambda: not is_ready(server))
        status, headers, view = asked(server, "/readyz")
        assert (status, headers["retry-after"], view["status"]) == (503, "1", "unavailable")
        assert view["checks"]["database"]["code"] == "UNAVAILABLE"
        assert view["checks"]["database"]["text"]["zh"]
        status, _, view = asked(server, "/healthz")
        assert (status, view["status"], view["database"]["reachable"]) == (200, "unavailable", False)
    assert until(lambda: is_ready(server))
    clients.end()


def test_a_database_that_takes_no_writes_is_not_ready(server: Serving, postgres: OwnPostgres) -> None:
    assert until(lambda: is_ready(server))
    with psycopg.connect(postgres.plain_url, autocommit=True) as admin:
        admin.execute("ALTER DATABASE outage SET default_transaction_read_only = on")
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = 'outage' AND pid <> pg_backend_pid()"
        )
        assert until(lambda: not is_ready(server))
        checks = asked(server, "/readyz")[2]["checks"]
        assert (checks["database"]["ok"], checks["writes"]["code"]) == (True, "READ_ONLY")
        admin.execute("SET default_transaction_read_only = off")
        admin.execute("ALTER DATABASE outage SET default_transaction_read_only = off")
        assert until(lambda: is_ready(server))


def test_head_of_health_has_no_body(server: Serving) -> None:
    status, headers, body = server.request("HEAD", "/healthz?verbose")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > 0


def test_the_application_says_the_same_without_our_server(world: Any) -> None:
    got = world.nobody.get("/readyz")
    assert (got.status_code, got.json["status"]) == (200, "ready")
    assert set(got.json["checks"]) >= {"database", "writes"}
    world.service.readiness.add("broken", lambda: 1 / 0)
    got = world.nobody.get("/readyz")
    assert (got.status_code, got.headers["Retry-After"]) == (503, "1")
    assert got.json["checks"]["broken"] == {
        "ok": False,
        "detail": {},
        "code": "INTERNAL",
        "text": got.json["checks"]["broken"]["text"],
    }
