"""Who follows the changes at their bodies is told of them, and takes nothing from others."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import threading
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from api.configuration.settings import Settings
from api.console.reviewer.live import PATH, token_of
from api.server import live
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.databases import empty_postgres
from tests.support.servers.serving import Serving
from tests.support.world import picture


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("live") / "data"
    with contextlib.ExitStack() as stack:
        postgresql = request.param == "postgresql"
        url = stack.enter_context(empty_postgres("live")) if postgresql else ""
        serving = stack.enter_context(Serving(folder, database_url=url))
        submit(serving)
        yield serving


DAYS = count(1)


def call(server: Serving, who: str, method: str, path: str, body: Any = None) -> Any:
    headers = {"Authorization": f"Bearer {server.demo()['keys'][who]}", "Content-Type": "application/json"}
    sent = None if body is None else json.dumps(body).encode()
    _, _, content = server.request(method, path, headers=headers, body=sent)
    return json.loads(content)


def token(server: Serving, *bodies: str) -> str:
    return token_of(Settings(folder=server.folder).secret_key, bodies)


def asks(server: Serving, path: str) -> tuple[int, Any]:
    status, _, content = server.request("GET", path)
    return status, json.loads(content)


def last(server: Serving, body: str) -> int:
    """The position that a page would have seen: of the last event anywhere."""
    answer = asks(server, f"{PATH}{token(server, body)}?after=0")[1]
    return int(answer["after"])


def declare(server: Serving) -> str:
    """A new draft of the demonstration's employee."""
    person = server.demo()["people"]["employee"]["id"]
    days = [{"date": f"2024-05-{next(DAYS):02d}", "hours": "4"}]
    item = {"category": "training", "filing_number": "ZZ-1", "days": days}
    made = call(server, "employee", "POST", "/v1/declarations", {"person_id": person, "item": item})
    return str(made["id"])


def waiting(server: Serving, path: str) -> tuple[threading.Thread, list[tuple[int, Any]]]:
    """A thread that asks, and what it was answered."""
    told: list[tuple[int, Any]] = []

    def ask() -> None:
        with contextlib.suppress(OSError, http.client.HTTPException):  # the server ends before it tells
            told.append(asks(server, path))

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    return thread, told


def test_a_token_of_ones_own_making_is_not_taken(server: Serving) -> None:
    body = server.demo()["organizations"]["employer"]["id"]
    forged = token_of(b"another key", [body])
    for wrong in (forged, "x", "", "Ā".encode().hex()):
        assert asks(server, f"{PATH}{wrong}?after=0")[0] in (404, 401)


def test_a_change_is_told_at_once_at_its_body_and_not_elsewhere(server: Serving) -> None:
    organizations = server.demo()["organizations"]
    here, elsewhere = organizations["employer"]["id"], organizations["personnel_agency"]["id"]
    after = last(server, here)
    thread, told = waiting(server, f"{PATH}{token(server, here)}?after={after}")
    _, told_elsewhere = waiting(server, f"{PATH}{token(server, elsewhere)}?after={after}")
    submit(server)
    thread.join(PATIENCE_SECONDS)
    assert told and told[0][0] == 200 and told[0][1]["changed"] and told[0][1]["after"] > after
    assert not told_elsewhere


def submit(server: Serving) -> None:
    declaration_id = declare(server)
    key = {"Authorization": f"Bearer {server.demo()['keys']['employee']}"}
    boundary = "b"
    parts = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="kind"\r\n\r\npass_certificate\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    ).encode()
    content = parts + picture(next(DAYS)) + f"\r\n--{boundary}--\r\n".encode()
    headers = {**key, "Content-Type": f"multipart/form-data; boundary={boundary}"}
    status, _, text = server.request(
        "POST", f"/v1/declarations/{declaration_id}/evidence", headers=headers, body=content
    )
    assert status == 201, text
    path = f"/v1/declarations/{declaration_id}/actions/submit"
    done = call(server, "employee", "POST", path, {"attested": True})
    assert done["state"] == "submitted", done


def test_who_waits_takes_no_thread_from_others(server: Serving) -> None:
    body = server.demo()["organizations"]["employer"]["id"]
    path = f"{PATH}{token(server, body)}?after={last(server, body)}"
    held = [open_listener(server, path) for _ in range(60)]  # more than all threads of all processes
    try:
        assert asks(server, "/healthz")[0] == 200
        assert "items" in call(server, "unit_reviewer", "GET", "/v1/queue")
    finally:
        for each in held:
            each.close()


def open_listener(server: Serving, path: str) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port))
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    return connection


def test_who_leaves_gives_the_place_back_at_once(server: Serving) -> None:
    body = server.demo()["organizations"]["employer"]["id"]
    connection = open_listener(server, f"{PATH}{token(server, body)}?after={last(server, body)}")
    connection.settimeout(PATIENCE_SECONDS)
    began = time.monotonic()
    connection.shutdown(socket.SHUT_WR)
    assert connection.recv(4096).startswith(b"HTTP/1.1 200 ")
    assert time.monotonic() - began < live.WAIT_SECONDS - 1


def test_more_than_there_is_room_for_are_asked_to_come_again(server: Serving) -> None:
    body = server.demo()["organizations"]["employer"]["id"]
    path = f"{PATH}{token(server, body)}?after={last(server, body)}"
    held = [open_listener(server, path) for _ in range(2 * live.MOST + 50)]  # of two processes
    try:
        assert until(lambda: any(_has_answer(each) for each in held))
        answered = next(each for each in held if _has_answer(each))
        assert re.match(rb"HTTP/1.1 503 ", answered.recv(4096))
        assert asks(server, "/healthz")[0] == 200
    finally:
        for each in held:
            each.close()


def _has_answer(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return bool(connection.recv(1, socket.MSG_PEEK))
    except BlockingIOError:
        return False


def test_a_stopping_server_answers_who_waits(tmp_path: Any) -> None:
    with Serving(tmp_path / "data") as server:
        submit(server)
        body = server.demo()["organizations"]["employer"]["id"]
        path = f"{PATH}{token(server, body)}?after={last(server, body)}"
        thread, told = waiting(server, path)
        assert "items" in call(server, "unit_reviewer", "GET", "/v1/queue")
        os.kill(server.process.pid, signal.SIGTERM)
        thread.join(PATIENCE_SECONDS)
        assert told and told[0][1]["changed"] is False
