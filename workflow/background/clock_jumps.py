"""Notices that the machine's clock was set: wall time beside time that only goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

import structlog

from workflow.runtime.service import Service

_LOG = structlog.get_logger(__name__)
_JUMP_SECONDS = 1.0


class ClockWatch:
    """A duty that logs each jump of the clock of more than a second, forward or back, once."""

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall, self._steady = wall, steady
        self._apart = self._now_apart()

    def __call__(self, service: Service) -> bool:
        """Compare the clocks with the last look. Returns False: there is never more to do."""
        apart = self._now_apart()
        jumped, self._apart = apart - self._apart, apart
        if abs(jumped) > _JUMP_SECONDS:
            _LOG.warning("clock_jumped", seconds=round(jumped, 1))
        return False

    def _now_apart(self) -> float:
        before = self._steady()
        wall = self._wall()
        return wall - (before + self._steady()) / 2  # a thread may wait between two looks
