"""Figures of the whole: how much waits, is overdue, is stuck, and what the background has before it."""

from __future__ import annotations

from workflow.runtime.service import Service
from workflow.store.declarations import in_states
from workflow.store.events import feed
from workflow.store.operations import operations
from workflow.store.people import stuck
from workflow.vocabulary import State

WAITING = (State.SUBMITTED, State.UNIT_REVIEW)


def figures(service: Service) -> dict[str, float]:
    """What waits for review, of it what is overdue, what is stuck, and the lag of the background.

    It tells numbers only, of everybody together; counts are cut at 100,000.
    """
    now, today = service.clock.now(), service.clock.today()
    with service.store.read() as connection:
        waiting = sum(in_states.how_many(connection, state.value) for state in WAITING)
        oldest = feed.load_unannounced(connection, 1)
        return {
            "waiting": min(waiting, in_states.MOST_COUNTED),
            "overdue": in_states.how_many_overdue(connection, today),
            "stuck": len(stuck.told_about(connection)),
            "operations_unfinished": operations.how_many_unfinished(connection, in_states.MOST_COUNTED),
            "event_lag_seconds": max(0.0, (now - oldest[0]["at"]).total_seconds()) if oldest else 0.0,
        }
