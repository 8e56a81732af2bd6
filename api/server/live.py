"""Keeps who follows the changes at their bodies waiting in the event loop, where no thread is taken by it.

One thread looks for new events while anybody waits. There is a limit of its own, so that any number of open
pages leaves other requests their threads and their connections.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import structlog
from flask import Flask

from api.console.reviewer import live
from api.http import json_body
from api.http.request import request_id_of
from api.server.heads import Head
from api.server.problems import problem, status_line
from api.server.threads import Answer
from workflow.queries.declarations.changes import changes_since, last_change
from workflow.runtime.faults import frames_of

MOST = 500  # of one process
WAIT_SECONDS = 25.0  # then the page asks again, which also finds out who is gone
LOOK_SECONDS = 0.5
_AFTER_A_FAULT_SECONDS = 2.0
_LOG = structlog.get_logger(__name__)


@dataclass(eq=False)
class Listener:
    """A page that waits for a change at its bodies."""

    bodies: frozenset[str]
    after: int
    answered: Callable[[Answer], None]
    number: str  # of the request
    timer: asyncio.TimerHandle | None = field(default=None)


class Live:
    """The pages that wait, and what has changed where. All but `_look` runs in the event loop."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._listeners: set[Listener] = set()
        self._changed: dict[str, int] = {}  # by body, the position of its last event
        self._from = self._last = 0  # what is known: the events behind `_from`, up to `_last`
        self._wanted = threading.Event()
        self._ended = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        threading.Thread(target=self._look, name="live", daemon=True).start()

    def end(self) -> None:
        """Answer everybody: the server stops."""
        self._ended = True
        for listener in list(self._listeners):
            self.answer(listener)

    def listen(self, head: Head, answered: Callable[[Answer], None]) -> Listener | Answer | None:
        """A listener, which is answered later; or the answer at once; None for another request."""
        path, _, query = head.target.partition(b"?")
        if head.method != "GET" or not path.startswith(live.PATH.encode()):
            return None
        key = self._app.config["XUESHI"].secret_key
        bodies = live.bodies_in(key, path[len(live.PATH) :].decode("latin-1"))
        if bodies is None:
            return _refusal(head, 404, "NOT_FOUND")
        after = live.position_in(next(iter(parse_qs(query.decode("latin-1")).get("after", ())), None))
        if self._is_changed(bodies, after):
            return _answer(self._last, _number(head), changed=True)
        if len(self._listeners) >= MOST or self._ended or self._loop is None:
            return _refusal(head, 503, "BUSY")
        listener = Listener(bodies, after, answered, _number(head))
        listener.timer = self._loop.call_later(WAIT_SECONDS, lambda: self.answer(listener))
        self._listeners.add(listener)
        self._wanted.set()
        return listener

    def answer(self, listener: Listener) -> None:
        """Answer now that nothing has changed."""
        self._tell(listener, changed=False)

    def forget(self, listener: Listener) -> None:
        """Nobody waits for this answer any more."""
        self._listeners.discard(listener)
        if listener.timer is not None:
            listener.timer.cancel()
        if not self._listeners:
            self._wanted.clear()

    def _is_changed(self, bodies: frozenset[str], after: int) -> bool:
        """Whether something is known to have changed; what lies before what is known counts as changed."""
        if after < self._from:
            return True
        return any(self._changed.get(body, 0) > after for body in bodies)

    def _tell(self, listener: Listener, *, changed: bool) -> None:
        if listener in self._listeners:
            self.forget(listener)
            answer = _answer(max(self._last, listener.after), listener.number, changed=changed)
            listener.answered(answer)

    def _learn(self, last: int, bodies: dict[str, int]) -> None:
        self._last = last
        self._changed |= bodies
        for listener in list(self._listeners):
            if self._is_changed(listener.bodies, listener.after):
                self._tell(listener, changed=True)

    def _look(self) -> None:
        """Look for new events while somebody waits; what happened while nobody did is not known."""
        pause, known = threading.Event(), None
        while not self._ended:
            self._wanted.wait()
            try:
                service = self._app.extensions["xueshi"]
                if known is None:
                    known = last_change(service)
                    self._in_loop(self._begin, known)
                known, bodies = changes_since(service, known)
                if bodies:
                    self._in_loop(self._learn, known, bodies)
                pause.wait(LOOK_SECONDS)
            except Exception as error:  # the database is away: the pages wait, and ask again
                _LOG.debug("live_not_looked", **frames_of(error))
                pause.wait(_AFTER_A_FAULT_SECONDS)

    def _begin(self, position: int) -> None:
        self._from = self._last = position
        self._learn(position, {})

    def _in_loop(self, call: Callable[..., Any], *values: Any) -> None:
        if self._loop is not None and not self._ended:
            self._loop.call_soon_threadsafe(call, *values)


def _number(head: Head) -> str:
    return request_id_of(_text(head.first(b"x-request-id")))


def _answer(after: int, number: str, *, changed: bool) -> Answer:
    body = json_body.write({"after": after, "changed": changed})
    headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Request-Id", number),
    ]
    return Answer(status_line(200), headers, body, live.ROUTE)


def _refusal(head: Head, status: int, code: str) -> Answer:
    language, number = (head.first(name) for name in (b"accept-language", b"x-request-id"))
    return Answer(*problem(status, code, _text(language), _text(number)), live.ROUTE)


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("latin-1")
