"""A head that could be read in two ways is refused; what the server says itself is a problem document."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.messages.problem_texts import PROBLEM_TEXTS
from api.server.connection import HEAD_SECONDS
from api.server.receiving import Receiver
from tests.support.patience import PATIENCE_SECONDS
from tests.support.servers.serving import Serving

ASSESSED = b'{"id":"x","as_of":"2024-11-20T09:00:00+08:00","person":{"type":"employee"}}'
REST = b"Connection: close\r\n\r\n"
HOST = b"Host: x\r\n"
UNREADABLE, WRONG_NAME, TOO_LARGE = "HEAD_UNREADABLE", "WRONG_HEADER_NAME", "HEAD_TOO_LARGE"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with Serving(tmp_path_factory.mktemp("heads") / "data") as serving:
        yield serving


def answers(port: int, *raw: bytes, end: bool = False) -> bytes:
    """All that the server says to these bytes until it closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS) as client:
        for part in raw:
            client.sendall(part)
        if end:
            client.shutdown(socket.SHUT_WR)
        said = b""
        while part := client.recv(65536):
            said += part
    return said


def problem(said: bytes) -> tuple[int, str, dict[str, str]]:
    """Status, code and headers of an answer that is a problem document."""
    head, _, body = said.partition(b"\r\n\r\n")
    line, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (text.partition(": ") for text in lines)}
    document = json.loads(body)
    assert headers["content-type"] == "application/problem+json"
    assert int(headers["content-length"]) == len(body)
    assert {"type", "title", "status", "detail", "code", "instance"} <= set(document)
    assert document["instance"] == f"urn:xueshi:request:{headers['x-request-id']}"
    assert document["code"] in PROBLEM_TEXTS and document["type"] == f"/docs#{document['code']}"
    return int(line.split(" ")[1]), document["code"], headers


REFUSED: dict[str, tuple[bytes, int, str]] = {
    "two hosts": (b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\n" + REST, 400, "WRONG_HOST"),
    "the same host twice": (b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: x\r\n" + REST, 400, "WRONG_HOST"),
    "no host": (b"GET /healthz HTTP/1.1\r\n" + REST, 400, "WRONG_HOST"),
    "an empty host": (b"GET /healthz HTTP/1.1\r\nHost:\r\n" + REST, 400, "WRONG_HOST"),
    "a host with a path": (b"GET /healthz HTTP/1.1\r\nHost: x/y\r\n" + REST, 400, "WRONG_HOST"),
    "another host in the line": (b"GET http://y/healthz HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_HOST"),
    "bare line feeds": (b"GET /healthz HTTP/1.1\nHost: x\n\n", 400, UNREADABLE),
    "one bare line feed": (b"GET /healthz HTTP/1.1\r\nHost: x\n" + REST, 400, UNREADABLE),
    "a bare carriage return": (b"GET /healthz HTTP/1.1\r\nA: b\rHost: x\r\n" + REST, 400, UNREADABLE),
    "a folded header": (b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n" + REST, 400, UNREADABLE),
    "a blank before the colon": (b"GET /healthz HTTP/1.1\r\nHost : x\r\n" + REST, 400, UNREADABLE),
    "a control character": (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: \x01\r\n" + REST,
        400,
        UNREADABLE,
    ),
    "raw text in the address": (b"GET /\xe5\xad\xa6 HTTP/1.1\r\n" + HOST + REST, 400, UNREADABLE),
    "another protocol": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, UNREADABLE),
    "another version": (b"GET /healthz HTTP/2.0\r\n" + HOST + REST, 400, UNREADABLE),
    "two slashes first": (b"GET //v1/declarations HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_TARGET"),
    "two slashes later": (b"GET /v1//declarations HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_TARGET"),
    "a fragment": (b"GET /healthz#x HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_TARGET"),
    "a proxy's verb": (b"CONNECT x:443 HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_TARGET"),
    "an asterisk": (b"OPTIONS * HTTP/1.1\r\n" + HOST + REST, 400, "WRONG_TARGET"),
    "underscores": (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nX_Request_Id: a\r\n" + REST,
        400,
        WRONG_NAME,
    ),
    "one underscore": (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nIf_Match: a\r\n" + REST,
        400,
        WRONG_NAME,
    ),
    "an unknown verb": (b"BREW /healthz HTTP/1.1\r\n" + HOST + REST, 405, "METHOD_NOT_ALLOWED"),
    "many headers": (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 100 + REST,
        431,
        TOO_LARGE,
    ),
    "a long header": (
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + b"b" * 70_000 + b"\r\n" + REST,
        431,
        TOO_LARGE,
    ),
    "a long address": (
        b"GET /healthz?" + b"b" * 70_000 + b" HTTP/1.1\r\n" + HOST + REST,
        431,
        TOO_LARGE,
    ),
    "chunks": (
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        411,
        "LENGTH_REQUIRED",
    ),
    "length and chunks": (
        b"POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        400,
        UNREADABLE,
    ),
    "two lengths": (
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        400,
        UNREADABLE,
    ),
    "a length beyond all": (
        b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{}",
        413,
        "TOO_LARGE",
    ),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_could_be_read_in_two_ways_is_refused_as_a_problem(server: Serving, name: str) -> None:
    raw, status, code = REFUSED[name]
    assert problem(answers(server.port, raw))[:2] == (status, code)


def test_half_a_body_is_a_problem_and_is_not_carried_out(server: Serving) -> None:
    raw = b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"
    assert problem(answers(server.port, raw, end=True))[:2] == (400, "BODY_UNREADABLE")


def test_a_refusal_speaks_the_sender_s_language_and_bears_its_number(server: Serving) -> None:
    head = (
        b"GET /healthz HTTP/1.1\r\nAccept-Language: zh-CN\r\nX-Request-Id: mine-1\r\nHost: x\r\nHost: y\r\n"
    )
    said = answers(server.port, head + REST)
    _, _, headers = problem(said)
    assert (headers["content-language"], headers["x-request-id"]) == ("zh", "mine-1")
    assert "请求须有且仅有一个" in said.decode()


def test_a_browser_whose_form_is_too_large_is_shown_a_page(server: Serving) -> None:
    """As of an evidence file, where no script has looked at its size before."""
    head = (
        b"POST /my/declarations/x/evidence HTTP/1.1\r\nAccept: text/html\r\nContent-Length: 99999999999\r\n"
    )
    said = answers(server.port, head + HOST + b"\r\n").decode()
    headers, _, page = said.partition("\r\n\r\n")
    assert "413" in headers.partition("\r\n")[0] and "text/html; charset=utf-8" in headers
    assert "Content-Security-Policy: default-src 'none'" in headers
    assert "内容过大" in page and "Too large" in page and "后退" in page


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /healthz HTTP/1.1\r\nHost: [::1]:8000\r\n" + REST,
        b"GET http://x/healthz HTTP/1.1\r\n" + HOST + REST,
        b"\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n" + REST,
        b"GET /healthz HTTP/1.0\r\n\r\n",
        b"GET http://X/healthz HTTP/1.1\r\n" + HOST + REST,
        b"GET http://x/healthz HTTP/1.1\r\nHost: X\r\n" + REST,
        b"GET /healthz?q=a//b HTTP/1.1\r\nHost: x\r\n" + REST,
    ],
)
def test_what_can_be_read_in_one_way_is_answered(server: Serving, raw: bytes) -> None:
    assert answers(server.port, raw).startswith(b"HTTP/1.1 200 OK\r\n")


def test_an_absolute_target_without_a_path_is_the_first_page(server: Serving) -> None:
    first = answers(server.port, b"GET / HTTP/1.1\r\n" + HOST + REST).partition(b"\r\n")[0]
    for target in (b"http://x", b"http://x?a=b", b"http://x/?a=b"):
        said = answers(server.port, b"GET " + target + b" HTTP/1.1\r\n" + HOST + REST)
        assert said.partition(b"\r\n")[0] == first


UPGRADE = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"


def test_who_asks_for_another_protocol_is_answered_in_this_one(server: Serving) -> None:
    """Java's own client asks so on each plain connection."""
    key = f"Authorization: Bearer {server.demo()['keys']['employee']}\r\n".encode()
    read = b"GET /v1/declarations HTTP/1.1\r\n" + HOST + UPGRADE + key + b"\r\n"
    kind = b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    post = b"POST /v1/assessments HTTP/1.1\r\n" + HOST + UPGRADE + key + kind % len(ASSESSED)
    plain = b"POST /v1/assessments HTTP/1.1\r\n" + HOST + key + kind % len(ASSESSED)
    last = b"GET /healthz HTTP/1.1\r\n" + HOST + REST
    for parts in (
        [read + post + ASSESSED + plain + ASSESSED + last],
        [read, post, ASSESSED[:5], ASSESSED[5:], plain, ASSESSED, last],
        [read + post + ASSESSED[:9], ASSESSED[9:] + plain + ASSESSED[:1], ASSESSED[1:] + last],
    ):
        statuses = re.findall(rb"HTTP/1.1 (\d+)", answers(server.port, *parts))
        assert statuses == [b"200", b"200", b"200", b"200"]


def test_a_body_behind_a_wish_for_another_protocol_is_a_body(server: Serving) -> None:
    """It is no request of its own, whatever stands in it."""
    hidden = b"GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"
    head = b"POST /healthz HTTP/1.1\r\n" + HOST + UPGRADE + b"Content-Length: %d\r\n\r\n" % len(hidden)
    said = answers(server.port, head + hidden + b"GET /healthz HTTP/1.1\r\n" + HOST + REST)
    assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"405", b"200"]


def test_of_very_many_requests_at_once_the_first_are_answered_and_no_other_is_blamed(server: Serving) -> None:
    said = answers(server.port, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 40)
    assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"200"] * 16
    assert said.lower().count(b"connection: close") == 1


def test_a_word_to_go_on_waits_for_the_answers_before_it(server: Serving) -> None:
    head = b"POST /v1/assessments HTTP/1.1\r\n" + HOST + b"Expect: 100-continue\r\nContent-Length: 2\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_SECONDS) as client:
        client.sendall(b"GET /openapi.json HTTP/1.1\r\n" + HOST + b"\r\n" + head + REST)
        said = b""
        while not said.endswith(b"HTTP/1.1 100 Continue\r\n\r\n"):
            said += client.recv(65536)
        answer, _, body = said.partition(b"\r\n\r\n")
        length = int(re.search(rb"(?i)content-length: (\d+)", answer)[1])  # type: ignore[index]
        assert body[length:] == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(b"{}")
        assert client.recv(4096).startswith(b"HTTP/1.1 401 ")


def test_an_empty_line_behind_a_body_is_no_request() -> None:
    received = Receiver(1000, lambda head, length: None)
    received.feed(b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}")
    received.feed(b"\r\n")
    assert not received.is_amid
    received.feed(b"GET /y HTTP/1.1\r\nHost: x\r\n\r\n")
    assert [head.target for head, _ in received.whole] == [b"/x", b"/y"]


def test_requests_behind_one_another_are_answered_in_order(server: Serving) -> None:
    raw = b"".join(
        b"GET /%s HTTP/1.1\r\nHost: x\r\n\r\n" % name for name in (b"healthz", b"nowhere", b"healthz")
    )
    said = answers(server.port, raw + b"GET //x HTTP/1.1\r\nHost: x\r\n\r\n")
    assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"200", b"404", b"200", b"400"]


def test_a_client_that_asks_first_is_told_to_go_on(server: Serving) -> None:
    head = b"POST /v1/assessments HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_SECONDS) as client:
        client.sendall(head + REST)
        assert client.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(b"{}")
        assert client.recv(4096).startswith(b"HTTP/1.1 401 ")


def test_a_body_in_pieces_is_the_same_body(server: Serving) -> None:
    body = json.dumps({"login": "nobody", "password": "x" * 12}).encode()
    head = b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
    pieces = [bytes([byte]) for byte in head % len(body) + REST + body]
    assert problem(answers(server.port, *pieces))[:2] == (401, "NOT_AUTHENTICATED")


def test_half_a_head_does_not_delay_the_end(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        half = [socket.create_connection(("127.0.0.1", serving.port)) for _ in range(20)]
        for number, client in enumerate(half):
            client.sendall(b"GET /healthz HTTP/1.1\r\nHos" if number % 2 else b"")
        time.sleep(0.5)
        os.kill(serving.process.pid, signal.SIGTERM)
        assert serving.process.wait(HEAD_SECONDS - 1) == 0
        for client in half:
            client.close()
