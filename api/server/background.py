"""Runs the background engines beside the server. A request that writes wakes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from flask import Flask, Response, request

from workflow.background.duties import OPERATIONS, TELLING, import_receivers
from workflow.background.engine import Engine
from workflow.runtime.service import Service, write_refusals

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_ACCEPTED = 202  # an operation was begun


def _leave_to_engine(service: Service) -> None:
    """Do nothing: the engine's thread announces what was committed and counts what was refused."""


@contextmanager
def background_engines(app: Flask) -> Iterator[None]:
    """Run the engines on the application's service for as long as the block lasts."""
    import_receivers()
    service = replace(app.extensions["xueshi"], on_commit=_leave_to_engine, on_refusal=_leave_to_engine)
    app.extensions["xueshi"] = service
    telling, operations = Engine(service, TELLING), Engine(service, OPERATIONS)

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            telling.wake()
            if response.status_code == _ACCEPTED:
                operations.wake()
        return response

    with ExitStack() as stack:
        stack.callback(write_refusals, service)  # the last refusals, after the engines have ended
        for engine in (telling, operations):
            engine.start()
            stack.callback(engine.stop)
        yield
