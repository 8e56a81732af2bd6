"""Where a declaration stands on its way, as a line of six stations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.names import STATES, Words
from workflow.values import value
from workflow.vocabulary import Event, State

_WAY = (State.DRAFT, State.SUBMITTED, State.UNIT_REVIEW, State.REJECTED, State.APPROVED, State.SYNCED)


@value
class Station:
    """A state: `is_here`, or passed, or still to come; and the instant at which it was last reached."""

    state: str
    words: Words
    is_here: bool
    was_passed: bool
    at: str | None


def line_of(view: Mapping[str, Any], history: Sequence[Mapping[str, Any]] = ()) -> list[Station]:
    """The six stations in the order of the way; passed is what was reached since it was last submitted."""
    reached = {State.DRAFT.value: view["created_at"]}
    for row in history:
        if row["event"] == Event.SUBMIT:
            reached = {State.DRAFT.value: reached[State.DRAFT.value]}
        if row["from_state"] != row["to_state"] or row["to_state"] not in reached:
            reached[row["to_state"]] = row["at"]
    here = _WAY.index(State(view["state"]))
    passed = reached if history else {each.value: None for each in _WAY[: here + 1] if each != State.REJECTED}
    return [
        Station(
            each.value,
            STATES[each.value],
            each == view["state"],
            each != view["state"] and each.value in passed,
            reached.get(each.value),
        )
        for each in _WAY
    ]
