"""Shapes of how the process stands."""

from __future__ import annotations

from api.schemas.elements.json_schema import (
    FLAG,
    INSTANT,
    TEXT,
    WHOLE,
    WORDS,
    list_of,
    nullable,
    one_of,
    record,
)
from workflow.vocabulary import Event, State

_AGE = record(
    "How many have been there for so long",
    up_to_days=nullable({**WHOLE, "description": "null: longer than all before"}),
    count=WHOLE,
)
_STATE = record(
    "A state of the process, and what is in it",
    state=one_of(State),
    state_text=WORDS,
    count={**WHOLE, "description": "At most 100,000"},
    count_is_exact=FLAG,
    looked_at={**WHOLE, "description": "Of how many the ages are, at most 5,000"},
    oldest_at=nullable(
        {**INSTANT, "description": "What waits: since its submission; else since its last change"}
    ),
    overdue={**WHOLE, "description": "Of those looked at"},
    ages=list_of(_AGE),
)
_ARROW = record(
    "An arrow of the process",
    event=one_of(Event),
    event_text=WORDS,
    from_state=one_of(State),
    to_state=one_of(State),
    guards=list_of({**TEXT, "description": "What has to hold"}),
)
PROCESS = record("How the process stands", at=INSTANT, states=list_of(_STATE), arrows=list_of(_ARROW))
