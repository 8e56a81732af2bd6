"""Logging: one JSON line per event on standard error. A line never holds a body, header or parameter.

Logging never fails: who tells of something goes on, also where the disk is full or nobody reads any more.
What is lost is counted, and told as soon as a line can be written again.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
from datetime import UTC, datetime
from typing import TextIO

import orjson
import structlog


class Lines:
    """Writes lines to a stream, past its buffer: what could not be written is not kept for later."""

    def __init__(self, stream: TextIO) -> None:
        self.lost = 0  # lines since the last one that was written
        self._stream = stream
        self._lock = threading.Lock()
        self._is_cut = False  # the last line ends in its middle

    def write(self, line: str) -> None:
        """Write the line, or count it as lost. Never raises."""
        with self._lock:
            told = ("\n" if self._is_cut else "") + self._loss() + line + "\n"
            try:
                self._put(told.encode("utf-8", "backslashreplace"))
            except (OSError, ValueError):  # no room, nobody reads, closed
                self.lost += 1
            else:
                self.lost, self._is_cut = 0, False

    def _loss(self) -> str:
        if not self.lost:
            return ""
        now = datetime.now(UTC)
        told = {"lines": self.lost, "event": "log_lines_lost", "level": "error", "timestamp": now}
        return orjson.dumps(told, option=orjson.OPT_UTC_Z).decode() + "\n"

    def _put(self, told: bytes) -> None:
        try:
            target = self._stream.fileno()
        except io.UnsupportedOperation:  # not a file: somebody who starts us listens in their own way
            self._stream.write(told.decode())
            return
        while told:
            written = os.write(target, told)
            told, self._is_cut = told[written:], True

    # The names by which structlog calls it.
    log = debug = info = warning = error = critical = exception = msg = write


def configure() -> None:
    """Set structlog up; calling it again changes nothing."""
    if structlog.is_configured():
        return
    lines = Lines(sys.stderr)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *names: lines,
    )
