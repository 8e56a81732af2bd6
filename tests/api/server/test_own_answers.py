"""What the server itself answers is counted and logged as what the application answers."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import structlog
from flask import Flask
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from api.application import configure
from api.console.reviewer.live import PATH, ROUTE, token_of
from api.resources.operations import measuring
from api.resources.operations.measuring import Answered, Measures, OwnAnswers
from api.server import connection as connections
from api.server import live, receiving
from api.server import serve as serving
from tests.api.server.test_connections import OTHER, ROOM, connected, listening
from tests.support.patience import PATIENCE_SECONDS, until

POST = b"POST /v1/declarations HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\n"
Line = dict[str, Any]


@pytest.fixture(autouse=True)
def measured_anew(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.extensions, "xueshi_measures", Measures())


@pytest.fixture
def app_with_log(app: Flask) -> Flask:
    configure(app, replace(app.config["XUESHI"], access_log=True), app.extensions["xueshi"])
    return app


@pytest.fixture
def port(app_with_log: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setattr(serving, "GIVES_WAY_SECONDS", PATIENCE_SECONDS)
    with listening(app_with_log, app_with_log, ROOM) as found:
        yield found


def counted(app: Flask, route: str, method: str, status: int) -> float:
    text = generate_latest(app.extensions["xueshi_measures"].registry).decode()
    asked = f'method="{method}",process="\\d+",route="{re.escape(route)}",status="{status}"'
    return sum(float(found) for found in re.findall(rf"xueshi_requests_total\{{{asked}\}} (\S+)", text))


def timed(app: Flask) -> float:
    text = generate_latest(app.extensions["xueshi_measures"].registry).decode()
    return sum(float(found) for found in re.findall(r"(?m)^xueshi_request_seconds_count.* (\S+)$", text))


def said(port: int, raw: bytes) -> tuple[int, str]:
    """Status and number of the answer to these bytes."""
    with connected(port, raw) as client:
        return _answer(client)


def _answer(client: socket.socket) -> tuple[int, str]:
    told = b""
    while b"\r\n\r\n" not in told:
        part = client.recv(65536)
        assert part, told
        told += part
    number = re.search(rb"(?im)^x-request-id: (\S+)\r$", told)
    return int(told.split(b" ")[1]), number[1].decode() if number else ""


def accounted(app: Flask, port: int, raw: bytes, route: str, method: str = "other") -> tuple[int, list[Line]]:
    """The status of the answer, which is counted once; and its lines."""
    before = timed(app)
    with capture_logs() as lines:
        status, number = said(port, raw)
        assert until(lambda: [line for line in lines if line["event"] == "request"])
    found = [line for line in lines if line["event"] == "request"]
    assert counted(app, route, method, status) == 1
    assert [(line["request_id"], line["route"], line["method"]) for line in found] == [
        (number, route, method)
    ]
    assert timed(app) == before, "its time is the client's"
    return status, found


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"nonsense of somebody\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"BREW /secret HTTP/1.1\r\nHost: x\r\n\r\n", 405),
        (b"GET /secret HTTP/1.1\r\nHost: ", 408),
        (POST + b"Content-Length: 5\r\n\r\nab", 408),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n", 411),
        (POST + b"Content-Length: 1000001\r\n\r\n", 413),
        (POST + b"X: " + b"secret" * 12_000 + b"\r\n\r\n", 431),
    ],
)
def test_what_is_refused_before_the_application(
    app_with_log: Flask, port: int, raw: bytes, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if status == 408:  # any other is not to end by itself on a slow machine
        monkeypatch.setattr(connections, "HEAD_SECONDS", 0.3)
        monkeypatch.setattr(connections, "BODY_SECONDS", 0.3)
    answered, [line] = accounted(app_with_log, port, raw, "none")
    assert answered == line["status"] == status
    assert line["principal"] is None and line["ms"] >= 0
    if b"mine" in raw:
        assert line["request_id"] == "mine"
    assert "secret" not in str(line) and "somebody" not in str(line)


def test_a_connection_too_many(app_with_log: Flask, port: int) -> None:
    with ExitStack() as stack:
        monkeyed = [stack.enter_context(connected(port)) for _ in range(ROOM)]
        assert len(monkeyed) == ROOM
        assert until(lambda: said(port, OTHER)[0] == 503)
        before = counted(app_with_log, "none", "other", 503)
        assert said(port, OTHER)[0] == 503
        assert until(lambda: counted(app_with_log, "none", "other", 503) == before + 1)


def test_a_body_that_finds_no_room(app_with_log: Flask, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiving, "_MEMORY_BYTES", 1)
    monkeypatch.setattr(receiving, "_spool", partial(Path("/dev/full").open, "wb", buffering=0))
    status, _ = accounted(app_with_log, port, POST + b"Content-Length: 5\r\n\r\nabcde", "none")
    assert status == 503


def test_health(app_with_log: Flask, port: int) -> None:
    for route in ("/healthz", "/readyz"):
        raw = f"GET {route}?secret HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\n\r\n".encode()
        status, [line] = accounted(app_with_log, port, raw, route, "GET")
        assert (line["status"], line["request_id"]) == (status, "mine")


def test_pages_that_wait_for_a_change(
    app_with_log: Flask, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = app_with_log.config["XUESHI"].secret_key
    raw = f"GET {PATH}%s?after=9 HTTP/1.1\r\nHost: x\r\n\r\n"
    mine, another = token_of(key, ["body"]), token_of(b"another", ["body"])
    assert accounted(app_with_log, port, (raw % another).encode(), ROUTE, "GET")[0] == 404
    with capture_logs() as lines, connected(port, (raw % mine).encode()) as client:
        client.shutdown(socket.SHUT_WR)  # it is left, so that nobody waits on
        status, number = _answer(client)
        assert until(lambda: [line for line in lines if line["event"] == "request"])
    [line] = [line for line in lines if line["event"] == "request"]
    assert (status, number, line["route"]) == (200, line["request_id"], ROUTE)
    assert counted(app_with_log, ROUTE, "GET", 200) == 1 and mine not in str(line)
    monkeypatch.setattr(live, "MOST", 0)
    assert accounted(app_with_log, port, (raw % mine).encode(), ROUTE, "GET")[0] == 503


def test_an_application_that_fails_whole(app_with_log: Flask) -> None:
    def fails(environ: Any, start_response: Any) -> list[bytes]:
        raise ValueError

    with listening(fails, app_with_log, ROOM) as port:
        assert accounted(app_with_log, port, OTHER, "none")[0] == 500


def test_what_the_application_answers_is_counted_once(app_with_log: Flask, port: int) -> None:
    assert said(port, OTHER)[0] == 401
    assert until(lambda: counted(app_with_log, "/v1/declarations", "GET", 401) == 1)
    assert counted(app_with_log, "none", "other", 401) == 0


def test_without_the_access_log_it_is_only_counted(app: Flask) -> None:
    assert not app.config["XUESHI"].access_log
    with listening(app, app, ROOM) as port, capture_logs() as lines:
        assert said(port, b"nonsense\r\n\r\n")[0] == 400
        assert until(lambda: counted(app, "none", "other", 400) == 1)
    assert [line for line in lines if line["event"] == "request"] == []


def test_a_log_that_nobody_reads_holds_up_nobody_and_what_is_lost_is_told(
    app_with_log: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, taken = threading.Event(), []

    def read_at_last(teller: Any, method: str, line: Any) -> Any:
        go_on.wait(PATIENCE_SECONDS)
        taken.append(line)
        raise structlog.DropEvent

    monkeypatch.setattr(measuring, "_MOST_WAITING", 2)
    processors = structlog.get_config()["processors"]
    monkeypatch.setattr(measuring, "_END_SECONDS", PATIENCE_SECONDS)
    usual, processors[:] = list(processors), [read_at_last]
    try:
        own = OwnAnswers(app_with_log)
        for number in range(10):
            own.account(Answered("none", "GET", 400, 0.0, str(number), in_thread=False))
        assert counted(app_with_log, "none", "other", 400) == 10 and not taken
        go_on.set()
        own.end()
    finally:
        processors[:] = usual
    lost = sum(line["lines"] for line in taken if line["event"] == "log_lines_lost")
    told = [line for line in taken if line["event"] == "request"]
    assert len(told) in (2, 3) and len(told) + lost == 10
