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
    """What waits for review, of it what is overdue (of 5,000 a state), stuck, and the lag of the background.

    It tells numbers only, of everybody together; counts are cut at 100,000.
    """
    now, today = service.clock.now(), service.clock.today()
    waiting = overdue = 0
    with service.store.read() as connection:
        for state in WAITING:
            count, some = in_states.count_in(connection, state.value)
            waiting += min(count, in_states.MOST_COUNTED)
            overdue += int(in_states.ages_of(connection, some, [now], today)["overdue"])
        oldest = feed.load_unannounced(connection, 1)
        return {
            "waiting": waiting,
            "overdue": overdue,
            "stuck": len(stuck.told_about(connection)),
            "operations_unfinished": len(operations.unfinished(connection)),
            "event_lag_seconds": max(0.0, (now - oldest[0]["at"]).total_seconds()) if oldest else 0.0,
        }
