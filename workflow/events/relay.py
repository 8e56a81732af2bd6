"""The relay: sends the signal of every committed transition at least once, in order per declaration.

The event rows are the outbox. One process at a time relays, under a lock that ends with the process. It
reads committed events that are not announced, sends their signals, and only then marks them as announced:
after a crash they are sent again.
"""

from __future__ import annotations

from typing import Any

import structlog

from workflow.events import notices, signals
from workflow.runtime.service import Service
from workflow.store.database.rows import Record
from workflow.store.events import feed

_LOG = structlog.get_logger()
_BATCH = 500


def announce(service: Service, most: int = _BATCH) -> bool:
    """Send up to `most` signals that are due. Returns whether there may be more.

    Returns False where another process relays.
    """
    with service.store.exclusive("announce") as alone:
        if not alone:
            return False
        with service.store.read() as connection:
            rows = feed.load_unannounced(connection, most)
        if not rows:
            return False
        for row in rows:
            _send(row)
        notices.write(service)  # before the batch counts as announced, so that no notice is lost
        _call(signals.batch_announced, service, service)
        with service.store.write() as connection:
            feed.mark_announced(connection, [row["position"] for row in rows], service.clock.now())
    return len(rows) == most


def announce_all(service: Service) -> None:
    """Send all signals that are due; for a process that has no engine thread."""
    while announce(service):
        pass


def _send(row: Record) -> None:
    transition = transition_of(row)
    for signal in (signals.transitioned, signals.BY_EVENT[transition.event]):
        _call(signal, transition.event, transition.event, transition=transition)


def _call(signal: Any, sender: Any, *arguments: Any, **facts: Any) -> None:
    """Call every receiver in turn, also after one has failed (blinker itself would stop there)."""
    for receiver in list(signal.receivers_for(sender)):
        try:
            receiver(*arguments, **facts)
        except Exception:
            _LOG.exception("receiver_failed", signal=signal.name)


def transition_of(row: Record) -> signals.Transition:
    """The event row as the frozen payload of its signal."""
    payload = row["payload"]
    return signals.Transition(
        event_id=f"{row['declaration_id']}:{row['sequence']}",
        declaration_id=row["declaration_id"],
        sequence=row["sequence"],
        event=payload["event"],
        from_state=payload["from_state"],
        to_state=payload["to_state"],
        at=row["at"],
        person_id=payload["person_id"],
        category=payload["category"],
        actor_id=payload["actor_id"],
        body_id=payload["body_id"],
        edition_id=payload["edition_id"],
        reason_code=payload["reason_code"],
    )
