"""The server itself: slow clients, odd requests, starting, stopping and being killed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import struct
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from api.server.connection import BODY_SECONDS, WRITE_SECONDS
from tests.support import ROOT
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.ports import free_port
from tests.support.servers.serving import Serving

SLOW = 200
_ORGANIZATION = b'{"name": "A", "kind": "employer", "region": "370400"}'


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with Serving(tmp_path_factory.mktemp("server") / "data") as serving:
        yield serving


def unfinished(port: int, head: bytes) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS)
    client.sendall(head)
    return client


@pytest.mark.parametrize(
    "head",
    [
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Le",
    ],
    ids=["body", "chunks", "head"],
)
def test_clients_that_never_finish_don_t_keep_the_others_waiting(server: Serving, head: bytes) -> None:
    slow = [unfinished(server.port, head) for _ in range(SLOW)]
    try:
        for _ in range(20):
            began = time.monotonic()
            assert server.request("GET", "/healthz")[0] == 200
            assert time.monotonic() - began < 5  # half of what is given to a head
    finally:
        for client in slow:
            client.close()


def test_clients_that_hang_up_before_their_answer_cost_no_thread(server: Serving) -> None:
    at_once = struct.pack("ii", 1, 0)  # with a reset: what is sent to them then fails
    for _ in range(SLOW):
        client = unfinished(server.port, b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n")
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        client.close()
    for _ in range(20):
        assert server.request("GET", "/healthz")[0] == 200
    assert "Traceback" not in server.log.read_text()


def test_what_never_comes_is_waited_for_in_bounded_time(server: Serving) -> None:
    """A body that stays away is answered; behind half a head there is nobody to answer: it is hung up on."""
    line = b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Le"
    began = time.monotonic()
    with (
        unfinished(server.port, line) as of_head,
        unfinished(server.port, line + b"ngth: 10\r\n\r\n{") as of_body,
    ):
        while of_head.recv(4096):
            pass
        answer = of_body.recv(4096)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"BODY_TOO_SLOW" in answer
    assert time.monotonic() - began < 2 * BODY_SECONDS


def test_a_body_that_is_too_large_is_refused(server: Serving) -> None:
    head = b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (40 * 1024 * 1024)
    with unfinished(server.port, head) as client:
        assert client.recv(4096).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("sent", [b"", b"zz\r\n", b"1a\r\n", b"2\r\n{}\r\n", b"2\r\n{}\r\n0\r\n\r\n"])
def test_a_body_of_unknown_length_is_never_carried_out(server: Serving, sent: bytes) -> None:
    """Where chunks break off nobody tells us: an action would be taken with its conditions lost."""
    key = server.demo()["keys"]["administrator"]
    head = f"POST /v1/organizations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\n"
    head += "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    with unfinished(server.port, head.encode() + sent) as client:
        answer = client.recv(4096)
    assert answer.startswith(b"HTTP/1.1 411 ")
    assert b"LENGTH_REQUIRED" in answer


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"GET /%2541 HTTP/1.1\r\nHost: x\r\n\r\n", 404),
        (b"GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n", 404),
        (b"GET /healthz?q=%00 HTTP/1.1\r\nHost: x\r\n\r\n", 0),
        (b"GET /healthz?q=\xe5\xad\xa6 HTTP/1.1\r\nHost: x\r\n\r\n", 0),
        (b"GET /healthz?q=\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", 0),
        (b"GET /v1/declarations?\xe5\xad\xa6=1 HTTP/1.1\r\nHost: x\r\n\r\n", 0),
        (b"GET /\xe5\xad\xa6\xff HTTP/1.1\r\nHost: x\r\n\r\n", 0),
        (b"GET /v1/declarations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \xff\xfe\r\n\r\n", 401),
        (b"GET /healthz HTTP/1.1\r\nHost: \xe5\xad\xa6\r\n\r\n", 0),
        (b"BREW /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 405),
        (b"HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 200),
        (b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}", 0),
    ],
)
def test_odd_requests_get_an_answer_that_is_not_a_5xx(server: Serving, raw: bytes, status: int) -> None:
    with unfinished(server.port, raw) as client:
        answer = client.recv(4096)
    found = int(answer.split(b" ")[1])
    assert found < 500
    assert not status or found == status


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (b"Idempotency-Key: \xe9", 400),
        (b"Idempotency-Key: \xe9\x94\xae", 400),
        (b"Idempotency-Key: a\tb", 400),
        (b"Idempotency-Key: a\x01b", 400),
        (b"Idempotency-Key: " + b"k" * 201, 400),
        (b"Idempotency-Key: " + b"k" * 200, 201),
        (b"User-Agent: \xe9\r\nCookie: a=\xe9\r\nAccept-Language: \xe9", 201),
    ],
)
def test_a_header_that_cannot_be_read_is_not_passed_over(server: Serving, header: bytes, status: int) -> None:
    key, body = server.demo()["keys"]["administrator"].encode(), _ORGANIZATION
    head = b"POST /v1/organizations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n%s\r\n" % (key, header)
    head += b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    with unfinished(server.port, head + body) as client:
        answer = client.recv(4096)
    assert int(answer.split(b" ")[1]) == status
    # Control characters never reach us: the server's own parser refuses the request.
    assert status == 201 or b"\x01" in header or b'"code":"WRONG_HEADER"' in answer


@pytest.mark.parametrize("padding", [0, 2_000_000], ids=["in memory", "on disk"])
def test_a_body_that_ends_early_is_never_taken_for_the_whole(server: Serving, padding: int) -> None:
    """What was sent so far is JSON already: it must not be carried out all the same."""
    key, name = server.demo()["keys"]["administrator"], f"cut behind {padding}"
    body = json.dumps({"name": name, "kind": "employer", "region": "370400"}).encode() + b" " * padding
    head = b"POST /v1/organizations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n" % key.encode()
    head += b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (len(body) + 1)
    with unfinished(server.port, head + body) as client:
        client.shutdown(socket.SHUT_WR)
        answer = client.recv(4096)
    assert not answer or int(answer.split(b" ")[1]) in (400, 413)
    time.sleep(0.2)
    status, _, known = server.request(
        "GET", "/v1/organizations?limit=100", None, {"Authorization": f"Bearer {key}"}
    )
    assert (status, name in known.decode()) == (200, False)


def test_an_if_match_that_cannot_be_read_is_not_passed_over(server: Serving) -> None:
    key = {"Authorization": f"Bearer {server.demo()['keys']['administrator']}", "If-Match": "é"}
    url = "/v1/organizations/01900000-0000-7000-8000-000000000000"
    body = json.dumps({"name": "A"}).encode()
    status, _, said = server.request("PATCH", url, body, key | {"Content-Type": "application/json"})
    assert (status, json.loads(said)["code"]) == (400, "WRONG_HEADER")


def test_paths_are_decoded_once(server: Serving) -> None:
    status, _, body = server.request("GET", "/%2568ealthz")
    assert status == 404, body


def test_a_second_server_on_the_port_says_so_and_ends(server: Serving, tmp_path: Path) -> None:
    second = Serving(tmp_path / "second")
    second.command[second.command.index("--port") + 1] = str(server.port)
    with pytest.raises(RuntimeError, match="choose another port"):
        second.__enter__()


def test_it_stops_when_told_and_what_was_there_is_there_again(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as first:
        told = first.demo()
        os.kill(first.process.pid, signal.SIGTERM)
        assert first.process.wait(PATIENCE_SECONDS) == 0
    with Serving(tmp_path / "data") as second:
        assert second.demo() == told
        key = {"Authorization": f"Bearer {told['keys']['employee']}"}
        assert second.request("GET", "/v1/declarations", headers=key)[0] == 200


def test_stopping_does_not_wait_for_clients_that_never_finish(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        head = b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"
        with unfinished(serving.port, head):
            time.sleep(0.2)
            os.kill(serving.process.pid, signal.SIGTERM)
            assert serving.process.wait(BODY_SECONDS - 2) == 0


def test_stopping_does_not_wait_for_clients_that_never_read(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving, socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", serving.port))
        deaf.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 30)
        time.sleep(1)
        os.kill(serving.process.pid, signal.SIGTERM)
        assert serving.process.wait(WRITE_SECONDS / 2) == 0


def test_the_demonstration_s_identities_are_good_for_nothing_outside_of_it(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        key = {"Authorization": f"Bearer {serving.demo()['keys']['administrator']}"}
        assert serving.request("GET", "/v1/declarations", headers=key)[0] == 200
        clock = json.loads(serving.request("GET", "/healthz")[2])["clock"]["today"]
        assert clock == "2024-11-20"
    with Serving(tmp_path / "data", demo=False) as serving:
        assert serving.request("GET", "/v1/declarations", headers=key)[0] == 401
    with Serving(tmp_path / "data") as serving:
        assert serving.request("GET", "/v1/declarations", headers=key)[0] == 200


def test_a_receiver_of_a_third_party_hears_of_a_submission(tmp_path: Path) -> None:
    document = (ROOT / "docs" / "signals.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", document, re.DOTALL)
    (tmp_path / "payroll.py").write_text(example)
    serving = Serving(tmp_path / "data")
    settings = {"XUESHI_RECEIVERS": "payroll", "PYTHONPATH": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    serving.environment |= settings
    with serving:
        tour = xueshi("demo", "--url", serving.url, settings={})
        assert tour.returncode == 0, tour.stderr
        approved = re.compile(r"^\S+:\d+ \S+ approved$", re.MULTILINE)
        assert until(lambda: len(approved.findall(serving.log.read_text())) > 3)


def test_the_applicant_and_the_body_are_told_in_the_app(server: Serving) -> None:
    tour = xueshi("demo", "--url", server.url, settings={})
    assert tour.returncode == 0, tour.stderr
    key = {"Authorization": f"Bearer {server.demo()['keys']['unit_reviewer']}"}
    assert until(lambda: json.loads(server.request("GET", "/v1/notices", headers=key)[2])["items"])


def test_several_processes_serve_one_postgresql_and_end_with_their_parent(tmp_path: Path) -> None:
    with empty_postgres("server") as url, Serving(tmp_path / "data", database_url=url) as serving:
        parent = psutil.Process(serving.process.pid)
        assert until(lambda: len(parent.children()) >= 2)
        workers = parent.children()
        workers[0].kill()
        workers[0].wait(PATIENCE_SECONDS)
        assert until(lambda: len(parent.children()) >= len(workers))
        assert workers[0] not in parent.children()
        assert serving.request("GET", "/healthz")[0] == 200
        workers = parent.children()
        parent.kill()
        _, alive = psutil.wait_procs(workers, timeout=PATIENCE_SECONDS)
        assert alive == []


def test_it_does_not_start_over_numbers_whose_keys_are_lost(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with Serving(folder):
        pass
    (folder / "keys.json").unlink()
    refused = xueshi(
        "serve", "--port", str(free_port()), settings={"XUESHI_DATA": str(folder), "XUESHI_DEMO": "1"}
    )
    assert refused.returncode == 1
    assert "needs the key" in refused.stderr and "Traceback" not in refused.stderr
