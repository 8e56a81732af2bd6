"""Counts requests and their time, for /metrics, and logs a line for each: by route, never by path.

A path may hold what is nobody else's business, such as the token of a certificate. What our server answers by
itself, before the application or instead of it, is accounted for by the same function.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Full, Queue

import structlog
from flask import Flask, Response, current_app, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram

from api.http.rate import learn_sender
from api.http.request import request_id
from workflow.access.sender import ACTING
from workflow.values import value

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_LOG = structlog.get_logger(__name__)
NO_ROUTE = "none"  # what isn't there may be asked for by any word
_MOST_WAITING = 1000  # lines for a log that takes them slowly
_END_SECONDS = 1.0


@value
class Answered:
    """A request that was answered."""

    route: str
    method: str
    status: int
    seconds: float
    request_id: str
    principal: str | None = None
    in_thread: bool = True  # else its time is that of a client, or of waiting


class Measures:
    """The measures of one application in one process; a server's processes are told apart by their number."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "xueshi_requests",
            "Requests that were answered",
            ("process", "route", "method", "status"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "xueshi_request_seconds",
            "Time of a request in a thread",
            ("process", "method"),
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._known: dict[tuple[int, str, str, int], tuple[Counter, Histogram]] = {}

    def count(self, answered: Answered, method: str) -> None:
        of = (os.getpid(), answered.route, method, answered.status)
        counted, timed = self._known.get(of) or self._labelled(*of)
        counted.inc()
        if answered.in_thread:
            timed.observe(answered.seconds)

    def _labelled(self, process: int, route: str, method: str, status: int) -> tuple[Counter, Histogram]:
        """The two measures of such requests; to find them by their labels takes as long as to count."""
        found = self._known[process, route, method, status] = (
            self._requests.labels(str(process), route, method, str(status)),
            self._seconds.labels(str(process), method),
        )
        return found


def register(app: Flask) -> None:
    """Measure and log the requests of this application."""
    app.extensions["xueshi_measures"] = Measures()

    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()
        ACTING.set("")

    @app.after_request
    def end(response: Response) -> Response:
        began = g.get("began")
        if began is not None:
            rule, principal = request.url_rule, ACTING.get() or None
            route, seconds = rule.rule if rule is not None else NO_ROUTE, time.perf_counter() - began
            status = response.status_code
            account(current_app, Answered(route, request.method, status, seconds, request_id(), principal))
            learn_sender(ACTING.get())
        return response


def _log(answered: Answered, method: str) -> None:
    """One line of the access log; no body, header, parameter or address is in it."""
    _LOG.info(
        "request",
        request_id=answered.request_id,
        principal=answered.principal,
        method=method,
        route=answered.route,
        status=answered.status,
        ms=round(1000 * answered.seconds, 1),
    )


def account(app: Flask, answered: Answered, log: Callable[[Answered, str], None] = _log) -> None:
    """Count a request that was answered, whoever answered it, and log it."""
    method = answered.method if answered.route != NO_ROUTE else "other"
    app.extensions["xueshi_measures"].count(answered, method)
    if app.config["XUESHI"].access_log:
        log(answered, method)


class OwnAnswers:
    """Accounts for what the server itself answers; a thread writes the lines, for the loop waits for none."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._waiting: Queue[tuple[Answered, str] | None] = Queue(_MOST_WAITING)
        self._lost = 0
        self._thread = threading.Thread(target=self._write, name="access", daemon=True)
        self._thread.start()

    def account(self, answered: Answered) -> None:
        """Count and log an answer; waits for nothing."""
        account(self._app, answered, self._log_behind)

    def end(self) -> None:
        """Write the lines that wait, for a bounded time."""
        with suppress(Full):
            self._waiting.put(None, timeout=_END_SECONDS)
        self._thread.join(_END_SECONDS)

    def _log_behind(self, answered: Answered, method: str) -> None:
        try:
            self._waiting.put_nowait((answered, method))
        except Full:
            self._lost += 1

    def _write(self) -> None:
        while (waited := self._waiting.get()) is not None:
            lost, self._lost = self._lost, 0
            if lost:
                _LOG.error("log_lines_lost", lines=lost)
            _log(*waited)
