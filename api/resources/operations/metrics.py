"""/metrics: figures of this process, and of the whole, for Prometheus."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator

from flask import Response, current_app
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily

from api.http.answers import safe_headers
from api.http.call import Call
from api.http.group import Group
from api.http.origin import is_from
from api.openapi.operation import Content
from workflow.errors import NotPermitted
from workflow.runtime.service import Service

metrics = Group("metrics", "Figures for those who watch the service")

_HELP = {
    "waiting": "Declarations that wait for review (at most 100,000 are counted)",
    "overdue": "Of these, those past their day",
    "stuck": "Of these, those that nobody can review",
    "operations_unfinished": "Long operations that have not ended",
    "event_lag_seconds": "Age of the oldest event that receivers were not told of",
}
_TEXT = Content(types={"text/plain": {"type": "string"}}, headers={})


@metrics.operation("GET", "/metrics", verb="", answers={200: _TEXT}, refuses=(403,), from_memory=True)
def read_metrics(call: Call) -> Response:
    """Give the figures of the process that answers, in the text format of Prometheus.

    Only addresses of XUESHI_METRICS_FROM may read it (loopback, where nothing is set): there is no key.
    Requests are counted by `process`. Each looks at the figures of the whole once a minute by itself: they
    come with their age, and are left out where the last look is two minutes ago.
    """
    if not is_from(current_app.config["XUESHI"].metrics_from):
        raise NotPermitted()
    measures = current_app.extensions["xueshi_measures"].registry
    body = generate_latest(measures) + generate_latest(_of_the_whole(call.service))
    return Response(body, headers=safe_headers(), content_type=CONTENT_TYPE_PLAIN_0_0_4)


class _Whole:
    """The figures of the service, and whether each check of readiness is well."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def collect(self) -> Iterator[GaugeMetricFamily]:
        figures, age = self._service.figures.found()
        for name, figure in figures.items():
            yield GaugeMetricFamily(f"xueshi_{name}", _HELP[name], value=figure)
        if math.isfinite(age):
            yield GaugeMetricFamily("xueshi_figures_age_seconds", "Age of these figures", value=age)
        ready = GaugeMetricFamily(
            "xueshi_ready", "Whether a check of /readyz is well", labels=("process", "check")
        )
        for name, found in self._service.readiness.found().items():
            ready.add_metric((str(os.getpid()), name), float(found.ok))
        yield ready


def _of_the_whole(service: Service) -> CollectorRegistry:
    registry = CollectorRegistry()
    registry.register(_Whole(service))
    return registry
