"""The duties of the background engines, how often each is done, and the import of signal receivers."""

from __future__ import annotations

import os
from importlib import import_module

from workflow.background.engine import Duty
from workflow.background.work import run_pending_operations
from workflow.events.relay import announce
from workflow.record.audit import EvidenceWalk, seal
from workflow.runtime.service import Service, write_refusals
from workflow.usage.tallies import tally_events

_SEAL_SECONDS = 60.0
_TALLY_SECONDS = 5.0
_EVIDENCE_SECONDS = 30.0


def _tally(service: Service) -> bool:
    return tally_events(service.store)


# Each list has an engine of its own: an operation of many thousand items must not delay announcements.
TELLING = (
    Duty("announce", announce, on_wake=True),
    Duty("seal", seal, every_seconds=_SEAL_SECONDS),
    Duty("tally", _tally, every_seconds=_TALLY_SECONDS),
    Duty("refusals", write_refusals),
)
OPERATIONS = (
    Duty("operations", run_pending_operations, on_wake=True),
    Duty("evidence", EvidenceWalk(), every_seconds=_EVIDENCE_SECONDS),
)


def import_receivers() -> None:
    """Import the modules whose receivers hear of transitions; XUESHI_RECEIVERS lists them with commas.

    Raises `ImportError` for a module that does not exist. The relay writes the built-in notices itself.
    """
    named = [name.strip() for name in os.environ.get("XUESHI_RECEIVERS", "").split(",")]
    for name in filter(None, named):
        import_module(name)
