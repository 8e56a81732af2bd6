"""Which duties run beside the server, and how a request wakes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from flask import Flask, Response, request

from workflow.announce import announce
from workflow.audit import seal
from workflow.commands.operations import run_pending_operations
from workflow.engine import Duty, Engine

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_SEAL_SECONDS = 60.0

# A thread each: an operation of many thousand items must not keep announcements waiting.
THREADS = (
    (Duty("announce", announce, on_wake=True), Duty("seal", seal, every_seconds=_SEAL_SECONDS)),
    (Duty("operations", run_pending_operations, on_wake=True),),
)


@contextmanager
def background_engines(app: Flask) -> Iterator[None]:
    """The engines on the application's service, for as long as the block lasts."""
    engines = [Engine(app.extensions["xueshi"], duties) for duties in THREADS]

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            for engine in engines:
                engine.wake()
        return response

    with ExitStack() as stack:
        for engine in engines:
            engine.start()
            stack.callback(engine.stop)
        yield
