"""Runs the WSGI application in a few threads, on whole requests, in turns between those who send them.

Who sends many requests waits for themselves: the next one to run is that of the sender who has waited
longest, and one thread is always left for others. So nobody waits longer than one request of another takes.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import structlog

from api.http.request import request_id_of
from api.resources.operations.measuring import NO_ROUTE
from api.server.problems import problem, status_line
from workflow.runtime.faults import frames_of

WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Headers = list[tuple[str, str]]
_LOG = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back, whole."""

    status: str  # with its phrase, as WSGI says it
    headers: Headers
    body: bytes
    route: str = ""  # of an answer of the server's own: the application accounts for all others


@dataclass(frozen=True, slots=True)
class Request:
    """A whole request: its environ, who sends it, and what is done with its answer (in the thread)."""

    environ: dict[str, Any]
    sender: str
    answered: Callable[[Answer], None]


class Turns:
    """The requests that wait, by sender, in turns."""

    def __init__(self, most_of_one: int) -> None:
        """`most_of_one`: so many requests of one sender run at once."""
        self._most = most_of_one
        self._changed = threading.Condition()
        self._waiting: OrderedDict[str, deque[Request]] = OrderedDict()
        self._running: Counter[str] = Counter()
        self._ended = False

    def put(self, request: Request) -> None:
        """Let the request wait for its turn. A thread is woken only where it may run at once."""
        with self._changed:
            self._waiting.setdefault(request.sender, deque()).append(request)
            if self._running[request.sender] < self._most:
                self._changed.notify()

    def end(self) -> None:
        """Let `take` return None once nothing waits any more."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def take(self, done: Request | None = None) -> Request | None:
        """The next request, after the one that is `done`; waits for one. None: there will be none any more.

        Whoever is done takes what may run instead, so nobody else is woken for it.
        """
        with self._changed:
            if done is not None:
                self._leave(done)
            while (request := self._next()) is None:
                if self._ended and not self._waiting:
                    return None
                self._changed.wait()
            return request

    def _next(self) -> Request | None:
        for sender, requests in self._waiting.items():
            if self._running[sender] < self._most:
                request = requests.popleft()
                self._running[sender] += 1
                del self._waiting[sender]
                if requests:  # behind all others
                    self._waiting[sender] = requests
                return request
        return None

    def _leave(self, request: Request) -> None:
        self._running[request.sender] -= 1
        if not self._running[request.sender]:
            del self._running[request.sender]
        if self._ended:
            self._changed.notify_all()


class Threads:
    """The threads that run the application."""

    def __init__(self, app: WSGIApp, count: int) -> None:
        self.app = app
        self.turns = Turns(max(1, count - 1))
        self._threads = [
            threading.Thread(target=self._work, name=f"request_{n}", daemon=True) for n in range(count)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def end(self, seconds: float) -> None:
        """Wait for running requests to end, for so long in all."""
        self.turns.end()
        for thread in self._threads:
            thread.join(seconds)

    def _work(self) -> None:
        request = None
        while (request := self.turns.take(request)) is not None:
            request.answered(self._call(request.environ))

    def _call(self, environ: dict[str, Any]) -> Answer:
        """Run the application in this thread; returns its whole answer."""
        head: list[Any] = [status_line(500), []]

        def start_response(status: str, headers: Headers, exc_info: Any = None) -> None:
            head[:] = [status, headers]

        try:
            chunks = self.app(environ, start_response)
            try:
                return Answer(head[0], head[1], b"".join(chunks))
            finally:
                getattr(chunks, "close", _do_nothing)()
        except Exception as error:
            number = request_id_of(environ.get("HTTP_X_REQUEST_ID"))
            _LOG.error("request failed", request_id=number, code="INTERNAL", **frames_of(error))
            own = problem(500, "INTERNAL", environ.get("HTTP_ACCEPT_LANGUAGE"), number)
            return Answer(*own, NO_ROUTE)
        finally:
            environ["wsgi.input"].close()


def _do_nothing() -> None:
    pass
