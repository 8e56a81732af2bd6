"""Runs the background engines, beside the server or alone. A request that writes wakes those beside it."""

from __future__ import annotations

import atexit
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from threading import Lock
from typing import NamedTuple

import structlog
from flask import Flask, Response, request

from api.configuration.settings import Settings
from workflow.background.beats import Backlog, duties_check, engine_check
from workflow.background.duties import announcing, answering, import_receivers, minding, operations, telling
from workflow.background.engine import Duty, Engine, Watch, followed
from workflow.record.sealing import seal_rest
from workflow.runtime.faults import frames_of
from workflow.runtime.service import Service, write_refusals
from workflow.runtime.surroundings import clock_check, disk_of, revision_check

_LOG = structlog.get_logger(__name__)
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_ACCEPTED = 202  # an operation was begun
_STOP_SECONDS = 8.0  # for all engines together


def _leave_to_engine(service: Service) -> None:
    """Do nothing: an engine's thread announces what was committed and counts what was refused."""


class _All(NamedTuple):
    """The engines of a process that does all the work."""

    telling: Engine
    announcing: Engine
    operations: Engine


def _left_to_engines(app: Flask) -> Service:
    """Let requests leave to engines what comes behind them. Returns the service of the application."""
    service: Service = app.extensions["xueshi"]
    service = replace(service, on_commit=_leave_to_engine, on_refusal=_leave_to_engine)
    app.extensions["xueshi"] = service
    return service


def _all_engines(service: Service, settings: Settings, *, is_asked: bool) -> _All:
    """`is_asked`: there is a server beside them, which tells how things stand."""
    patiently = replace(service, store=service.store.patient())
    backlog = Backlog(settings.events_late_seconds)
    hearing = _engine(patiently, "announcing", announcing(settings.receiver_seconds))
    asked = answering(backlog) if is_asked else ()
    engines = _All(
        _engine(patiently, "telling", (*telling(hearing.wake), *asked)),
        hearing,
        _engine(patiently, "operations", operations()),
    )
    _add_checks(service, settings, engines, backlog)
    return engines


def _engine(service: Service, name: str, duties: tuple[Duty, ...]) -> Engine:
    return Engine(service, followed(service, duties), name)


def _minding_engine(service: Service, settings: Settings) -> Engine:
    """What a process needs that leaves all other work to engines elsewhere."""
    backlog = Backlog(settings.events_late_seconds)
    engine = _engine(replace(service, store=service.store.patient()), "minding", minding(backlog))
    _add_checks(service, settings, (engine,), backlog)
    return engine


def _add_checks(service: Service, settings: Settings, engines: tuple[Engine, ...], backlog: Backlog) -> None:
    disk = disk_of(service.store, settings.folder, settings.free_bytes)
    disk.look()
    service.store.watch.besides["disk"] = disk.look
    service.readiness.add("migrations", revision_check(service.store))
    service.readiness.add("disk", disk.check)
    service.readiness.add("clock", clock_check(service.store))
    service.readiness.add("engine", engine_check(service.store))
    service.readiness.add("duties", duties_check(engines))
    service.readiness.add("events", backlog.check)


@contextmanager
def background_engines(app: Flask) -> Iterator[None]:
    """Run the engines on the application's service for as long as the block lasts."""
    import_receivers()
    service = _left_to_engines(app)
    engines = _all_engines(service, app.config["XUESHI"], is_asked=True)

    @app.after_request
    def wake(response: Response) -> Response:
        if request.method not in _SAFE and response.status_code < 400:
            engines.telling.wake()
            if response.status_code == _ACCEPTED:
                engines.operations.wake()
        return response

    with _running(service, engines, at_last=(write_refusals, seal_rest)):
        yield


@contextmanager
def engines_alone(service: Service, settings: Settings) -> Iterator[None]:
    """Run the engines without a server for as long as the block lasts."""
    import_receivers()
    service = replace(service, on_commit=_leave_to_engine, on_refusal=_leave_to_engine)
    service.files.clear_away()
    engines = _all_engines(service, settings, is_asked=False)
    with _running(service, engines, at_last=(write_refusals, seal_rest)):
        yield


@contextmanager
def no_engines(app: Flask) -> Iterator[None]:
    """Leave the work to engines in other processes; see whether there are any, as long as the block lasts."""
    service = _left_to_engines(app)
    with _running(service, (_minding_engine(service, app.config["XUESHI"]),), at_last=(write_refusals,)):
        yield


def leave_to_workers(app: Flask) -> None:
    """Do as `no_engines`, under a server that is not ours: from the first request on, until the process ends.

    Servers fork after they have loaded the application, and no thread survives a fork.
    """
    service, begun_in, lock = _left_to_engines(app), 0, Lock()

    @app.before_request
    def begin() -> None:
        nonlocal begun_in
        if begun_in == os.getpid():
            return
        with lock:
            if begun_in == os.getpid():
                return
            service.store.watch.keep_looking()
            engine, stack = _minding_engine(service, app.config["XUESHI"]), ExitStack()
            stack.enter_context(_running(service, (engine,), at_last=(write_refusals,)))
            atexit.register(stack.close)
            begun_in = os.getpid()


@contextmanager
def _running(
    service: Service, engines: tuple[Engine, ...], at_last: tuple[Callable[[Service], object], ...]
) -> Iterator[None]:
    """Run the engines. What is to be done `at_last` is done when they have ended."""
    watch = Watch(engines)
    with ExitStack() as stack:
        for write in reversed(at_last):
            stack.callback(_at_last, write, service)
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
