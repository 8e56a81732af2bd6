"""Runs the background engines beside the server. A request that writes wakes them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import structlog
from flask import Flask, Response, request

from api.configuration.settings import Settings
from workflow.background.beats import Backlog, duties_check
from workflow.background.duties import announcing, import_receivers, operations, telling
from workflow.background.engine import Engine, Watch
from workflow.record.sealing import seal_rest
from workflow.runtime.faults import frames_of
from workflow.runtime.service import Service, write_refusals

_LOG = structlog.get_logger()
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_ACCEPTED = 202  # an operation was begun
_STOP_SECONDS = 8.0  # for all engines together


def _leave_to_engine(service: Service) -> None:
    """Do nothing: the engine's thread announces what was committed and counts what was refused."""


@contextmanager
def background_engines(app: Flask) -> Iterator[None]:
    """Run the engines on the application's service for as long as the block lasts."""
    import_receivers()
    service = replace(app.extensions["xueshi"], on_commit=_leave_to_engine, on_refusal=_leave_to_engine)
    app.extensions["xueshi"] = service
    settings: Settings = app.config["XUESHI"]
    patiently, backlog = (
        replace(service, store=service.store.patient()),
        Backlog(settings.events_late_seconds),
    )
    hearing = Engine(patiently, announcing(settings.receiver_seconds), "announcing")
    told = Engine(patiently, telling(hearing.wake, backlog), "telling")
    working = Engine(patiently, operations(), "operations")
    engines = (told, hearing, working)
    watch = Watch(engines)
    service.readiness.add("duties", duties_check(engines))
    service.readiness.add("events", backlog.check)

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            told.wake()
            if response.status_code == _ACCEPTED:
                working.wake()
        return response

    with ExitStack() as stack:
        # After the engines have ended: the last refusals, and the seal of what came last.
        stack.callback(_at_last, seal_rest, service)
        stack.callback(_at_last, write_refusals, service)
        stack.callback(_stop, engines)
        for engine in engines:
            engine.start()
        watch.start()
        stack.callback(watch.stop)
        yield


def _stop(engines: tuple[Engine, ...]) -> None:
    ends = time.monotonic() + _STOP_SECONDS
    for engine in engines:
        engine.ask_to_stop()
    for engine in engines:
        engine.stop(max(0.0, ends - time.monotonic()))


def _at_last(write: Callable[[Service], object], service: Service) -> None:
    """Write what the engines left. Where the database is away, the stop goes on all the same."""
    try:
        write(service)
    except Exception as error:
        _LOG.error("not_written_at_stop", what=write.__name__, **frames_of(error))
