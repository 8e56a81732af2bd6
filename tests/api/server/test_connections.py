"""How many connections there may be, who gives way, and who is waited for."""

from __future__ import annotations

import asyncio
import errno
import json
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from api.resources.operations.measuring import OwnAnswers
from api.server import connection as connections
from api.server import serve as serving
from api.server.connection import Connection
from api.server.health import HealthAnswers
from api.server.live import Live
from api.server.serve import Server
from api.server.threads import Threads
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.serving import Serving

HEALTH = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
OTHER = b"GET /v1/declarations HTTP/1.1\r\nHost: x\r\n\r\n"
UNFINISHED = b"GET /v1/declarations HTTP/1.1\r\nHost: "
ROOM = 3


class Lock:
    """An application whose requests wait until they are let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.bodies: list[bytes] = []

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        self.let_go.wait(PATIENCE_SECONDS)
        self.bodies.append(environ["wsgi.input"].read())
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]


@contextmanager
def listening(app: Any, flask: Flask, room: int) -> Iterator[int]:
    """The port of a server of our own in this process, with room for so many connections."""
    own = OwnAnswers(flask)
    server = Server(Threads(app, 2), HealthAnswers(flask), Live(flask), own, 1_000_000, room)
    ready: list[int] = []

    async def run() -> None:
        server.loop = asyncio.get_running_loop()
        server.run, server.in_loop = server.threads.turns.put, server.loop.call_soon_threadsafe
        server.threads.start()
        server.live.start(server.loop)
        opened = await server.loop.create_server(lambda: Connection(server), "127.0.0.1", 0)
        ready.append(opened.sockets[0].getsockname()[1])
        await stopped.wait()
        opened.close()
        server.live.end()
        for each in list(server.connections):
            each.transport.abort()

    stopped = asyncio.Event()
    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    assert until(lambda: ready)
    try:
        yield ready[0]
    finally:
        server.loop.call_soon_threadsafe(stopped.set)
        thread.join()
        server.threads.end(10)
        own.end()


def connected(port: int, *parts: bytes) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS)
    for part in parts:
        client.sendall(part)
    return client


def told(client: socket.socket) -> tuple[int, dict[str, str], Any]:
    """The next answer of a JSON document."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        part = client.recv(1)  # no more than this answer: the next one may be here already
        assert part, head
        head += part
    headers = {name.lower(): value for name, value in re.findall(r"(?m)^([\w-]+): (.*?)\r$", head.decode())}
    body = b""
    while len(body) < int(headers["content-length"]):
        body += client.recv(int(headers["content-length"]) - len(body))
    return int(head.split(b" ")[1]), headers, json.loads(body)


@pytest.fixture
def port(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setattr(serving, "GIVES_WAY_SECONDS", 0.0)
    with listening(app, app, ROOM) as found:
        yield found


def test_who_is_idle_longest_gives_way(port: int) -> None:
    with ExitStack() as stack:
        idle = [stack.enter_context(connected(port, OTHER)) for _ in range(ROOM)]
        assert [told(client)[0] for client in idle] == [401] * ROOM
        idle[0].sendall(OTHER)
        assert told(idle[0])[0] == 401  # not the one that is idle longest any more
        for _ in range(2):
            assert told(stack.enter_context(connected(port, OTHER)))[0] == 401
        assert [client.recv(1) for client in idle[1:]] == [b"", b""]
        idle[0].sendall(OTHER)
        assert told(idle[0])[0] == 401


def test_who_has_sent_nothing_yet_gives_way_too(port: int) -> None:
    with ExitStack() as stack:
        silent = [stack.enter_context(connected(port)) for _ in range(ROOM)]
        assert told(stack.enter_context(connected(port, OTHER)))[0] == 401
        assert silent[0].recv(1) == b""


def test_who_came_just_now_gives_way_to_nobody(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "GIVES_WAY_SECONDS", PATIENCE_SECONDS)
    with ExitStack() as stack:
        new = [stack.enter_context(connected(port)) for _ in range(ROOM)]
        assert told(stack.enter_context(connected(port, OTHER)))[2]["code"] == "BUSY"
        for client in new:
            client.sendall(OTHER)
            assert told(client)[0] == 401


@pytest.fixture
def full(port: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of a server whose places are taken by requests that are never finished."""
    monkeypatch.setattr(serving, "GIVES_WAY_SECONDS", PATIENCE_SECONDS)
    with ExitStack() as stack:
        for _ in range(ROOM):
            stack.enter_context(connected(port, UNFINISHED))
        assert until(lambda: _status(port, OTHER) == 503)
        yield port


def test_health_is_answered_where_all_places_are_taken(full: int) -> None:
    port = full
    with ExitStack() as stack:
        client = stack.enter_context(connected(port, HEALTH))
        assert told(client)[0] == 200
        client.sendall(HEALTH + OTHER + OTHER)
        assert told(client)[0] == 200
        status, headers, problem = told(client)
        assert (status, problem["code"], headers["retry-after"]) == (503, "BUSY", "1")
        assert client.recv(1) == b""


def _status(port: int, request: bytes) -> int:
    with connected(port, request) as client:
        return told(client)[0]


def test_beyond_that_each_is_told_to_come_again(full: int) -> None:
    with ExitStack() as stack:
        for _ in range(64):
            stack.enter_context(connected(full, UNFINISHED))
        with connected(full) as client:
            assert told(client)[2]["code"] == "BUSY"


def test_a_server_takes_as_many_as_it_may_open_files(tmp_path: Path) -> None:
    """Whatever comes, no duty fails for want of a descriptor, and health is answered."""
    server = Serving(tmp_path / "data")
    server.command = ["sh", "-c", f"ulimit -n 1000 && exec {' '.join(server.command)}"]
    with server, ExitStack() as stack:
        for _ in range(700):
            client = stack.enter_context(connected(server.port))
            with suppress(OSError):  # it was one too many
                client.sendall(UNFINISHED)
        assert until(lambda: _answered(server.port, HEALTH) == 200)
        assert until(lambda: _answered(server.port, OTHER) == 401)  # who has not finished is told so by then
        log = server.log.read_text()
        assert "duty_failed" not in log and "Traceback" not in log and "Too many open files" not in log
        assert log.count("connections_lowered") == 1 and '"wanted": 2048' in log


def _answered(port: int, request: bytes) -> int | None:
    with suppress(OSError, AssertionError):
        return _status(port, request)
    return None


def test_where_no_descriptor_is_left_the_connection_ends_at_once(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_is_left(handle: int) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as full:
        full.setattr("os.dup", none_is_left)
        with connected(port) as client, suppress(ConnectionResetError):
            assert client.recv(1) == b""
    assert _status(port, OTHER) == 401


def test_who_is_not_read_is_not_waited_for(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client has sent all that it was let: the time for its body begins when it is read again."""
    monkeypatch.setattr(connections, "BODY_SECONDS", 1.5)
    waiting = Lock()
    post = b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
    long = b"x" * 900_000
    with listening(waiting, app, ROOM) as port, connected(port) as client:
        sender = threading.Thread(
            target=client.sendall, args=((post % 2 + b"ok") * 3 + post % len(long) + long,)
        )
        sender.start()
        assert not waiting.let_go.wait(2.5)
        waiting.let_go.set()
        said = b""
        while said.count(b"HTTP/1.1 ") < 4:
            part = client.recv(65536)
            assert part, said
            said += part
        sender.join()
        assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"200"] * 4
    assert waiting.bodies == [b"ok"] * 3 + [long]
