"""The duties of the background engines, how often each is done, and the import of signal receivers."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module

from workflow.background.beats import Backlog, MissingEngine
from workflow.background.clock_jumps import ClockWatch
from workflow.background.engine import Duty
from workflow.background.log_levels import LevelWatch
from workflow.background.work import Operations
from workflow.commands.declarations.dropped_files import remove_dropped_files
from workflow.commands.declarations.pictures import PictureWalk
from workflow.commands.people.key_rotation import report_unusable_keys
from workflow.commands.people.registered_numbers import NumberWalk
from workflow.events import notices, signals
from workflow.events.relay import Relay
from workflow.events.stuck import StuckWatch
from workflow.queries.operations.figures import figures
from workflow.record.evidence import EvidenceWalk
from workflow.record.sealing import Sealer
from workflow.runtime.service import Service, write_refusals
from workflow.store.database.statistics import keep_statistics
from workflow.usage.tallies import tally_events

_SEAL_SECONDS = 5.0  # what is taken out before it is counted is not missed
_TALLY_SECONDS = 5.0
_STUCK_SECONDS = 15.0
_EVIDENCE_SECONDS = 30.0
_PICTURE_SECONDS = 5.0
_PRESENCE_SECONDS = 5.0
_ENGINE_SECONDS = 2.0  # others miss an engine after ten
_BACKLOG_SECONDS = 5.0
LEVELS_SECONDS = 2.0
_MINUTE_SECONDS = 60.0
_HOUR_SECONDS = 3600.0
_DAY_SECONDS = 24 * 3600.0


def _tally(service: Service) -> bool:
    return tally_events(service.store)


def _keep_statistics(service: Service) -> bool:
    return keep_statistics(service.store)


def _look_at_figures(service: Service) -> bool:
    service.figures.see(figures(service))
    return False


def _be_present(service: Service) -> bool:
    service.store.presence.renew()
    return False


def _show_engine(service: Service) -> bool:
    service.store.presence.renew(engine=True)
    return False


def _end_engine(service: Service) -> None:
    service.store.presence.end_engine()


# Each list has an engine of its own: neither receivers nor a long operation may delay notices.


def telling(written: Callable[[], object]) -> tuple[Duty, ...]:
    """The duties that wait for nobody. `written` is called when there are events for receivers to hear."""

    def write_notices(service: Service) -> bool:
        heard = signals.anybody_hears()
        count = notices.write(service, to_nobody_else=not heard)
        if count and heard:
            written()
        return count == notices.AT_ONCE

    return (
        Duty("notices", write_notices, on_wake=True),
        Duty("seal", Sealer(), every_seconds=_SEAL_SECONDS),
        Duty("tally", _tally, every_seconds=_TALLY_SECONDS),
        Duty("stuck", StuckWatch(), every_seconds=_STUCK_SECONDS),
        Duty("presence", _show_engine, every_seconds=_ENGINE_SECONDS, at_end=_end_engine),
        *_of_process(),
    )


def minding(backlog: Backlog) -> tuple[Duty, ...]:
    """The duties of a process that leaves all others to engines elsewhere."""
    return (
        Duty("presence", _be_present, every_seconds=_PRESENCE_SECONDS),
        Duty("engine", MissingEngine()),
        *_of_process(),
        *answering(backlog),
    )


def _of_process() -> tuple[Duty, ...]:
    """What nobody else can do for a process: it is in its memory, or about it."""
    return (
        Duty("refusals", write_refusals),
        Duty("clock", ClockWatch()),
        Duty("log_levels", LevelWatch(), every_seconds=LEVELS_SECONDS),
    )


def answering(backlog: Backlog) -> tuple[Duty, ...]:
    """What a process looks at because it is asked how things stand, by /readyz and /metrics."""
    return (
        Duty("backlog", backlog, every_seconds=_BACKLOG_SECONDS),
        Duty("figures", _look_at_figures, every_seconds=_MINUTE_SECONDS),
    )


def announcing(deadline: float) -> tuple[Duty, ...]:
    """The duty that calls receivers; one that takes longer than the deadline is left behind."""
    relay = Relay(deadline)
    return (Duty("announce", relay, on_wake=True, interrupt=relay.interrupt, beat_at=relay.beat_at),)


def operations() -> tuple[Duty, ...]:
    """The duties that may take long."""
    work, pictures = Operations(), PictureWalk()
    return (
        Duty("operations", work, on_wake=True, at_end=work.give_back),
        Duty("evidence", EvidenceWalk(), every_seconds=_EVIDENCE_SECONDS),
        Duty("pictures", pictures, every_seconds=_PICTURE_SECONDS, interrupt=pictures.interrupt),
        Duty("dropped", remove_dropped_files, every_seconds=_HOUR_SECONDS),
        Duty("numbers", NumberWalk(), every_seconds=_DAY_SECONDS),
        Duty("keys", report_unusable_keys, every_seconds=_DAY_SECONDS),
        Duty("statistics", _keep_statistics, every_seconds=_HOUR_SECONDS),
    )


def import_receivers() -> None:
    """Import the modules whose receivers hear of transitions; XUESHI_RECEIVERS lists them with commas.

    Raises `ImportError` for a module that does not exist. The built-in notices need none.
    """
    named = [name.strip() for name in os.environ.get("XUESHI_RECEIVERS", "").split(",")]
    for name in filter(None, named):
        import_module(name)
