"""Logging: one JSON line per event on standard error. A line never holds a body, header or parameter."""

from __future__ import annotations

import logging
import sys

import structlog


def configure() -> None:
    """Set structlog up; calling it again changes nothing."""
    if structlog.is_configured():
        return
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
