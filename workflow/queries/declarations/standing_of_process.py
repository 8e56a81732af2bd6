"""How the process stands: its states, with how many are there and since when, and the arrows between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.formats import instant_text
from workflow.names import EVENTS, STATES, name_of
from workflow.process.machine import ARROWS
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import in_states
from workflow.vocabulary import State

AGE_DAYS = (1, 5, 15, 30)  # up to so many days; what is older is counted behind them


def get_process(service: Service, actor: Actor) -> dict[str, Any]:
    """{at, states, arrows}. Counts are cut at 100,000 a state, and ages are of at most 5,000 of each."""
    require(actor, "process.read", Subject())
    now, today = service.clock.now(), service.clock.today()
    with service.store.read() as connection:
        states = [_state_view(connection, state.value, now, today) for state in State]
    return {"at": instant_text(now), "states": states, "arrows": _arrows()}


def _state_view(connection: Connection, state: str, now: datetime, today: date) -> dict[str, Any]:
    count, some = in_states.count_in(connection, state)
    since = [now - timedelta(days=days) for days in AGE_DAYS]
    found = in_states.ages_of(connection, some, since, today)
    ages = [
        {"up_to_days": days, "count": int(found[f"age_{number}"])}
        for number, days in enumerate([*AGE_DAYS, None])
    ]
    return {
        "state": state,
        "state_text": name_of(STATES, state),
        "count": min(count, in_states.MOST_COUNTED),
        "count_is_exact": count <= in_states.MOST_COUNTED,
        "looked_at": len(some),
        "oldest_at": instant_text(found["oldest_at"]),
        "overdue": int(found["overdue"]),
        "ages": ages,
    }


def _arrows() -> list[Mapping[str, Any]]:
    """Each arrow of the machine: from where, by which event, to where, and what it asks for."""
    return [
        {
            "event": arrow.event,
            "event_text": name_of(EVENTS, arrow.event),
            "from_state": state,
            "to_state": arrow.target,
            "guards": list(arrow.guards),
        }
        for state, by_event in ARROWS.items()
        for arrows in by_event.values()
        for arrow in arrows
    ]
