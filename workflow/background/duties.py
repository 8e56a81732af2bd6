"""What is done beside requests, and how often; and whose receivers hear of it."""

from __future__ import annotations

import os
from importlib import import_module

from workflow.background.engine import Duty
from workflow.background.work import run_pending_operations
from workflow.events.relay import announce
from workflow.record.audit import seal
from workflow.runtime.service import Service, write_refusals
from workflow.usage.tallies import tally_events

_SEAL_SECONDS = 60.0
_TALLY_SECONDS = 5.0


def _tally(service: Service) -> bool:
    return tally_events(service.store)


# Each has an engine of its own: an operation of many thousand items must not keep announcements waiting.
TELLING = (
    Duty("announce", announce, on_wake=True),
    Duty("seal", seal, every_seconds=_SEAL_SECONDS),
    Duty("tally", _tally, every_seconds=_TALLY_SECONDS),
    Duty("refusals", write_refusals),
)
OPERATIONS = (Duty("operations", run_pending_operations, on_wake=True),)


def import_receivers() -> None:
    """Import the modules whose receivers hear of transitions: XUESHI_RECEIVERS names them, with commas.

    Raises `ImportError` for one that is not there. The built-in notices are written by the relay itself.
    """
    named = [name.strip() for name in os.environ.get("XUESHI_RECEIVERS", "").split(",")]
    for name in filter(None, named):
        import_module(name)
