"""Which duties run beside the server, and how a request wakes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask, Response, request

from workflow.announce import announce
from workflow.commands import idempotency
from workflow.engine import Duty, Engine
from workflow.service import Service

_HOUR = 3600.0
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def _purge_idempotency_keys(service: Service) -> bool:
    idempotency.purge(service)
    return False


DUTIES = (
    Duty("announce", announce, on_wake=True),
    Duty("purge_idempotency_keys", _purge_idempotency_keys, every_seconds=_HOUR),
)


@contextmanager
def background_engine(app: Flask) -> Iterator[Engine]:
    """The engine on the application's service, for as long as the block lasts."""
    engine = Engine(app.extensions["xueshi"], DUTIES)

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            engine.wake()
        return response

    engine.start()
    try:
        yield engine
    finally:
        engine.stop()
