"""Traces by OpenTelemetry, where an address for them is set; without one, nothing of it is loaded.

A span is a request: its route, status, number and principal. No path, query, address or name is in it.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import structlog
from flask import Flask, Response, g, request

from api.configuration.settings import VERSION, Settings, WrongSetting
from api.http.request import request_id
from workflow.access.sender import ACTING

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

_LOG = structlog.get_logger("xueshi.traces")
_QUIET_SECONDS = 60.0
_END_MILLISECONDS = 2000


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
    from opentelemetry.propagate import extract
    from opentelemetry.trace import SpanKind

    tracer = provider.get_tracer("xueshi", VERSION)

    @app.before_request
    def begin() -> None:
        rule = request.url_rule
        route = rule.rule if rule is not None else "none"
        method = request.method if rule is not None else "other"
        sent = {
            name: request.headers[name] for name in ("traceparent", "tracestate") if name in request.headers
        }
        g.span = tracer.start_span(
            f"{method} {route}",
            context=extract(sent),
            kind=SpanKind.SERVER,
            attributes={"http.request.method": method, "http.route": route},
        )

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


def send_what_is_left(app: Flask) -> None:
    """Send the spans that wait, for a bounded time; for a process that ends."""
    provider = app.extensions.get("xueshi_traces")
    if provider is not None:
        provider.force_flush(_END_MILLISECONDS)


def _provider(settings: Settings) -> TracerProvider:
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
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
        sampler=ParentBased(TraceIdRatioBased(settings.traces_percent / 100)),
        resource=Resource.create({"service.name": "xueshi", "service.version": VERSION}),
    )
    exporter = OTLPSpanExporter(endpoint=settings.traces_url, timeout=10)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return provider
