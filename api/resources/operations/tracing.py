"""Traces by OpenTelemetry, where an address for them is set; without one, nothing of it is loaded.

A span is a request: its route, status, number and principal. No path, query, address or name is in it. Beside
it, a duty of the background is one, and a portion of a long operation. In each of them, what is asked of the
database is one, too: operation and table, and never a text or a value.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from random import random
from typing import TYPE_CHECKING, Any

import structlog
from flask import Flask, Response, g, request

from api.configuration.settings import VERSION, Settings, WrongSetting
from api.http.request import request_id
from workflow.access.sender import ACTING

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, SpanKind, Tracer

_LOG = structlog.get_logger(__name__)
_QUIET_SECONDS = 60.0
_END_SECONDS = 2.0
_MOST_NAMES = 20
_NOTHING = nullcontext()
_begun: list[TracerProvider] = []  # of this process: a worker has no application that would know them


class _NotSent(logging.Handler):
    """Says once a minute that traces do not arrive; whoever is asked goes on all the same."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._said = float("-inf")

    def emit(self, record: logging.LogRecord) -> None:
        now = time.monotonic()
        if now - self._said >= _QUIET_SECONDS:
            self._said = now
            _LOG.warning("traces_not_sent")


def register(app: Flask, settings: Settings) -> None:
    """Trace the requests of this application. Raises `WrongSetting` where the library is not installed."""
    if not settings.traces_url:
        return
    provider = app.extensions["xueshi_traces"] = _provider(settings)
    from opentelemetry import context
    from opentelemetry.propagate import extract
    from opentelemetry.trace import SpanKind, StatusCode, get_current_span, set_span_in_context

    tracer = provider.get_tracer("xueshi", VERSION)
    share = settings.traces_percent / 100
    nobodys = context.Context()
    _trace_work(app, _Parts(tracer, share))

    @app.before_request
    def begin() -> None:
        # Decided here, and not by a sampler: for that, all of a span would be made first.
        parent, headers = nobodys, request.headers
        if "traceparent" in headers:
            parent = extract(
                {name: headers[name] for name in ("traceparent", "tracestate") if name in headers}
            )
        is_sent = parent is not nobodys and get_current_span(parent).get_span_context().is_valid
        if not is_sent and random() >= share:
            return
        rule = request.url_rule
        route = rule.rule if rule is not None else "none"
        method = request.method if rule is not None else "other"
        g.span = tracer.start_span(
            f"{method} {route}",
            context=parent,
            kind=SpanKind.SERVER,
            attributes={"http.request.method": method, "http.route": route},
        )
        g.traced = context.attach(set_span_in_context(g.span))

    @app.after_request
    def end(response: Response) -> Response:
        span: Any = g.pop("span", None)
        if span is not None:
            span.set_attribute("http.response.status_code", response.status_code)
            span.set_attribute("xueshi.request_id", request_id())
            if principal := ACTING.get():
                span.set_attribute("xueshi.principal", principal)
            span.end()
        return response

    @app.teardown_request
    def leave(error: BaseException | None) -> None:
        span: Any = g.pop("span", None)
        if span is not None:  # there was no answer that would have ended it
            span.set_status(StatusCode.ERROR, type(error).__name__ if error is not None else None)
            span.end()
        token = g.pop("traced", None)
        if token is not None:
            context.detach(token)


class _Parts:
    """Spans within a request, and within the work in the background."""

    def __init__(self, tracer: Tracer, share: float) -> None:
        from opentelemetry import trace

        self._share = share
        self._tracer, self._kinds, self._current = tracer, trace.SpanKind, trace.get_current_span
        self._failed = trace.StatusCode.ERROR

    def work(self, part: str, facts: Mapping[str, str]) -> AbstractContextManager[object]:
        """A span of a part of the work in the background."""
        if not self._current().is_recording() and random() >= self._share:
            return _NOTHING
        told = {f"xueshi.{name}": fact for name, fact in facts.items()}
        return self._span(part, self._kinds.INTERNAL, told)

    def statements(self, names_of: Callable[[], Sequence[str]]) -> AbstractContextManager[object]:
        """A span of statements that go to the database together, where it is a part of another."""
        if not self._current().is_recording():
            return _NOTHING
        names = names_of()
        first = next((name for name in names if " " in name), names[0])
        operation, _, table = first.partition(" ")
        told: dict[str, Any] = {"db.operation.name": operation, "db.collection.name": table}
        if len(names) > 1:
            distinct = list(dict.fromkeys(names))[:_MOST_NAMES]
            told |= {"db.operation.batch.size": len(names), "xueshi.statements": distinct}
        return self._span(first, self._kinds.CLIENT, told)

    @contextmanager
    def _span(self, name: str, kind: SpanKind, told: Mapping[str, Any]) -> Iterator[Span]:
        # What an exception says may quote values: only its class is told.
        with self._tracer.start_as_current_span(
            name, kind=kind, attributes=told, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield span
            except BaseException as error:
                span.set_status(self._failed, type(error).__name__)
                raise


def _trace_work(app: Flask, parts: _Parts) -> None:
    service = app.extensions["xueshi"]
    service.store.observe(parts.statements)
    app.extensions["xueshi"] = replace(service, follow=parts.work)


def send_what_is_left() -> None:
    """Send the spans of this process that wait, for a bounded time; for a process that ends."""
    # Of the library, `force_flush` takes a time and ignores it; a daemon thread holds up no end.
    sending = threading.Thread(target=_send, name="xueshi-traces", daemon=True)
    sending.start()
    sending.join(_END_SECONDS)


def _send() -> None:
    for provider in _begun:
        provider.force_flush()


def _provider(settings: Settings) -> TracerProvider:
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.sampling import ALWAYS_ON, ParentBased
    except ImportError as error:
        raise WrongSetting(
            "设置了 XUESHI_TRACES，但未安装 OpenTelemetry：请执行 "
            "pip install --require-hashes -r requirements/traces.txt，或去掉 XUESHI_TRACES。",
            "XUESHI_TRACES is set, and OpenTelemetry is not installed: "
            "pip install --require-hashes -r requirements/traces.txt, or leave XUESHI_TRACES out.",
        ) from error
    told = logging.getLogger("opentelemetry")
    told.handlers, told.propagate = [_NotSent()], False
    provider = TracerProvider(
        sampler=ParentBased(ALWAYS_ON),
        resource=Resource.create({"service.name": "xueshi", "service.version": VERSION}),
        shutdown_on_exit=False,  # that would wait without a bound for whoever takes the spans
    )
    exporter = OTLPSpanExporter(endpoint=settings.traces_url, timeout=10)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    _begun.append(provider)
    return provider
