"""The tests begin at one instant, and a service can be taken to others."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from workflow.clock import Clock

if TYPE_CHECKING:
    from workflow.runtime.service import Service

NOVEMBER_2024 = datetime.fromisoformat("2024-11-20T09:00:00+08:00")


def at(service: Service, instant: str) -> Service:
    """The same service at another instant (ISO 8601)."""
    return replace(service, clock=Clock.starting_at(datetime.fromisoformat(instant)))


def later(service: Service, **delta: float) -> Service:
    """The same service some time later."""
    return replace(service, clock=Clock(service.clock.offset + timedelta(**delta)))
