"""Which duties run beside the server, and how a request wakes them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from importlib import import_module

from flask import Flask, Response, request

from workflow.announce import announce
from workflow.audit import seal
from workflow.commands.operation_work import run_pending_operations
from workflow.engine import Duty, Engine
from workflow.service import Service, write_refusals
from workflow.tallies import tally_events

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_SEAL_SECONDS = 60.0
_TALLY_SECONDS = 5.0
_ACCEPTED = 202  # an operation was begun


def _tally(service: Service) -> bool:
    return tally_events(service.store)


# A thread each: an operation of many thousand items must not keep announcements waiting.
_TELLING = (
    Duty("announce", announce, on_wake=True),
    Duty("seal", seal, every_seconds=_SEAL_SECONDS),
    Duty("tally", _tally, every_seconds=_TALLY_SECONDS),
    Duty("refusals", write_refusals),
)
_OPERATIONS = (Duty("operations", run_pending_operations, on_wake=True),)


# Modules whose receivers hear of transitions; XUESHI_RECEIVERS names more, separated by commas.
_RECEIVERS = ("workflow.notify",)


def import_receivers() -> None:
    """Import every module with receivers. Raises `ImportError` for a named one that is not there."""
    named = [name.strip() for name in os.environ.get("XUESHI_RECEIVERS", "").split(",")]
    for name in (*_RECEIVERS, *filter(None, named)):
        import_module(name)


def _the_engine_does(service: Service) -> None:
    """What was committed is announced, and what was refused is counted, by the engine's thread."""


@contextmanager
def background_engines(app: Flask) -> Iterator[None]:
    """The engines on the application's service, for as long as the block lasts."""
    import_receivers()
    service = replace(app.extensions["xueshi"], on_commit=_the_engine_does, on_refusal=_the_engine_does)
    app.extensions["xueshi"] = service
    telling, operations = Engine(service, _TELLING), Engine(service, _OPERATIONS)

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            telling.wake()
            if response.status_code == _ACCEPTED:
                operations.wake()
        return response

    with ExitStack() as stack:
        stack.callback(write_refusals, service)  # the last ones, when the engines have ended
        for engine in (telling, operations):
            engine.start()
            stack.callback(engine.stop)
        yield
