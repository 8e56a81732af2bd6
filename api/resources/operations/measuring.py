"""Counts requests and their time, for /metrics, and logs a line for each: by route, never by path.

A path may hold what is nobody else's business, such as the token of a certificate.
"""

from __future__ import annotations

import os
import time

import structlog
from flask import Flask, Response, current_app, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram

from api.http.rate import learn_sender
from api.http.request import request_id
from workflow.access.sender import ACTING

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_LOG = structlog.get_logger("xueshi.access")


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

    def count(self, route: str, method: str, status: int, seconds: float) -> None:
        of = (os.getpid(), route, method, status)
        counted, timed = self._known.get(of) or self._labelled(*of)
        counted.inc()
        timed.observe(seconds)

    def _labelled(self, process: int, route: str, method: str, status: int) -> tuple[Counter, Histogram]:
        """The two measures of such requests; to find them by their labels takes as long as to count."""
        found = self._known[process, route, method, status] = (
            self._requests.labels(str(process), route, method, str(status)),
            self._seconds.labels(str(process), method),
        )
        return found


def register(app: Flask) -> None:
    """Measure and log the requests of this application."""
    measures = app.extensions["xueshi_measures"] = Measures()

    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()
        ACTING.set("")

    @app.after_request
    def end(response: Response) -> Response:
        began = g.get("began")
        if began is not None:
            rule, seconds = request.url_rule, time.perf_counter() - began
            # What isn't there may be asked for by any word.
            route, method = (rule.rule, request.method) if rule is not None else ("none", "other")
            measures.count(route, method, response.status_code, seconds)
            learn_sender(ACTING.get())
            if current_app.config["XUESHI"].access_log:
                _log(route, method, response, seconds)
        return response


def _log(route: str, method: str, response: Response, seconds: float) -> None:
    """One line of the access log; no body, header, parameter or address is in it."""
    _LOG.info(
        "request",
        request_id=request_id(),
        principal=ACTING.get() or None,
        method=method,
        route=route,
        status=response.status_code,
        ms=round(1000 * seconds, 1),
    )
