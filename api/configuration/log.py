"""Logging: one JSON line per event on standard error. A line never holds a body, header or parameter.

Each line names the module that tells it, and each module has a level of its own (`workflow/log_levels.py`).

Logging never fails: who tells of something goes on, also where the disk is full or nobody reads any more.
What is lost is counted, and told as soon as a line can be written again.
"""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
from collections.abc import MutableMapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, TextIO, cast

import orjson
import structlog

from workflow.log_levels import LEVELS, OTHERS, levels


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
        told = {"lines": self.lost, "event": "log_lines_lost", "level": "error"}
        told |= {"logger": __name__, "timestamp": now}
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


class Teller:
    """What one module tells, on its way to the lines."""

    def __init__(self, name: str, lines: Lines) -> None:
        self.name = name
        self.log = self.debug = self.info = self.warning = lines.write
        self.error = self.critical = self.exception = self.msg = lines.write


_FROM = {level: structlog.make_filtering_bound_logger(level) for level in LEVELS.values()}


def _at_its_level(teller: Any, processors: Any, context: Any) -> Any:
    """A logger that passes what the module's level lets through now; structlog makes one for each line."""
    kind: Any = _FROM[levels.of(teller.name)]
    return kind(teller, processors, context)


def _named(teller: Any, _: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    line["logger"] = teller.name
    return line


def configure() -> None:
    """Set structlog up; calling it again changes nothing."""
    if structlog.is_configured():
        return
    lines = Lines(sys.stderr)
    for other in OTHERS:  # also where a receiver lets everything be logged
        logging.getLogger(other).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            _named,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=cast("type[structlog.typing.BindableLogger]", _at_its_level),
        logger_factory=cache(lambda *names: Teller(".".join(names), lines)),
    )
