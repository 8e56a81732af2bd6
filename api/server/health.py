"""Answers /healthz and /readyz in the event loop: no thread is needed, and nothing is waited for."""

from __future__ import annotations

from typing import Any

from flask import Flask

from api.http import json_body
from api.http.request import request_id_of
from api.resources.operations.health import health_view, readiness_view
from api.server.heads import Head
from api.server.problems import status_line
from api.server.threads import Answer
from workflow.runtime.service import Service
from workflow.store.surroundings.watch import SILENT_SECONDS

_METHODS = ("GET", "HEAD")
_RETRY = ("Retry-After", "1")


class HealthAnswers:
    """The answers of one application, as its own operations would give them."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    def keep_looking(self) -> None:
        """Have the database looked at from now on; waits a moment, for who asks first."""
        watch = self._service.store.watch
        watch.keep_looking()
        watch.seen(SILENT_SECONDS)

    def answer(self, head: Head) -> Answer | None:
        """The answer to a request that asks for health; None for all others."""
        if head.method not in _METHODS:
            return None
        path = head.target.partition(b"?")[0]
        if path == b"/healthz":
            return _answer(head, "/healthz", *health_view(self._service, self._app.config["XUESHI"]))
        if path == b"/readyz":
            return _answer(head, "/readyz", *readiness_view(self._service))
        return None

    @property
    def _service(self) -> Service:
        service: Service = self._app.extensions["xueshi"]
        return service


def _answer(head: Head, route: str, view: dict[str, Any], status: int) -> Answer:
    body = json_body.write(view)
    given = head.first(b"x-request-id")
    number = request_id_of(None if given is None else given.decode("latin-1"))
    headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Request-Id", number),
    ]
    return Answer(status_line(status), [*headers, _RETRY] if status == 503 else headers, body, route)
