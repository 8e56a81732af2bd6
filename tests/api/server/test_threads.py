"""Requests take turns between their senders, and a fault is told by its place without anybody's data."""

from __future__ import annotations

import io
import json
import queue
import time
from threading import Barrier, Event, Thread
from typing import Any

import pytest

from api.server.threads import Answer, Request, Threads, Turns
from tests.support.patience import PATIENCE_SECONDS


def request(sender: str, number: int = 0) -> Request:
    return Request({"number": number}, sender, lambda answer: None)


def test_a_sender_of_many_waits_for_themselves() -> None:
    turns = Turns(most_of_one=9)
    for number in range(5):
        turns.put(request("many", number))
    turns.put(request("one"))
    taken = [turns.take() for _ in range(3)]
    assert [each.sender for each in taken if each] == ["many", "one", "many"]


def test_one_thread_is_left_for_others() -> None:
    turns = Turns(most_of_one=2)
    for number in range(4):
        turns.put(request("many", number))
    first, second = turns.take(), turns.take()
    assert (first and first.sender, second and second.sender) == ("many", "many")
    turns.put(request("one"))
    third = turns.take()
    assert third is not None and third.sender == "one"
    fourth = turns.take(first)
    assert fourth is not None and fourth.environ == {"number": 2}


def test_what_waits_at_the_end_is_served_still() -> None:
    served: queue.SimpleQueue[Answer] = queue.SimpleQueue()

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        return [b"done"]

    threads = Threads(app, 2)
    for number in range(20):
        threads.turns.put(Request({"wsgi.input": io.BytesIO()}, f"s{number % 3}", served.put))
    threads.start()
    threads.end(PATIENCE_SECONDS)
    assert [served.get(timeout=PATIENCE_SECONDS).body for _ in range(20)] == [b"done"] * 20


def test_a_fault_of_the_application_is_a_problem_with_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        raise ValueError("110105199003078510")

    answered: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    threads = Threads(app, 1)
    environ = {"wsgi.input": io.BytesIO(), "HTTP_X_REQUEST_ID": "mine-2", "HTTP_ACCEPT_LANGUAGE": "zh"}
    threads.turns.put(Request(environ, "s", answered.put))
    threads.start()
    threads.end(PATIENCE_SECONDS)
    answer = answered.get(timeout=PATIENCE_SECONDS)
    assert answer.status == "500 Internal Server Error"
    document, headers = json.loads(answer.body), dict(answer.headers)
    assert (document["code"], headers["X-Request-Id"]) == ("INTERNAL", "mine-2")
    assert document["title"] == "内部错误"
    assert headers["Content-Type"] == "application/problem+json"


def test_whoever_sends_whenever_is_answered() -> None:
    """A thread that sleeps is woken for what it may run, and whoever is done takes what may run instead."""

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        time.sleep(environ["number"] % 3 / 1000)
        return [b"done"]

    answered: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    threads = Threads(app, 3)
    threads.start()

    def send(sender: str) -> None:
        for number in range(40):
            environ = {"wsgi.input": io.BytesIO(), "number": number}
            threads.turns.put(Request(environ, sender, answered.put))
            time.sleep(number % 4 / 2000)

    senders = [Thread(target=send, args=(name,)) for name in ("many", "some", "many", "one", "many")]
    for sender in senders:
        sender.start()
    assert [answered.get(timeout=30).body for _ in range(200)] == [b"done"] * 200
    for sender in senders:
        sender.join()
    threads.end(10)


def test_requests_of_one_sender_run_side_by_side() -> None:
    running, both = Event(), Barrier(2, timeout=30)

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        running.set()
        both.wait()
        return [b"done"]

    answered: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    threads = Threads(app, 3)
    threads.start()
    for number in range(2):
        threads.turns.put(Request({"wsgi.input": io.BytesIO(), "number": number}, "one", answered.put))
        assert running.wait(30)
    assert [answered.get(timeout=60).status for _ in range(2)] == ["200 OK"] * 2
    threads.end(10)
