"""Counts requests and their time, for /metrics: by route, method and status, and by nobody who asks."""

from __future__ import annotations

import os
import time

from flask import Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


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

    def count(self, route: str, method: str, status: int, seconds: float) -> None:
        process = str(os.getpid())
        self._requests.labels(process, route, method, str(status)).inc()
        self._seconds.labels(process, method).observe(seconds)


def register(app: Flask) -> None:
    """Measure the requests of this application."""
    measures = app.extensions["xueshi_measures"] = Measures()

    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()

    @app.after_request
    def end(response: Response) -> Response:
        rule, began = request.url_rule, g.get("began")
        method = (
            request.method if rule is not None else "other"
        )  # what isn't there may be asked for by any word
        if began is not None:
            route = rule.rule if rule is not None else "none"
            measures.count(route, method, response.status_code, time.perf_counter() - began)
        return response
