"""Credit hours on the wire: what the document describes is what is read, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api.schemas.declarations.actions import ACTION_BODY, action_body
from api.schemas.elements.credit_hours import SENT_HOURS, decimal_hours
from tests.support.world import World
from workflow.errors import Invalid

_DESCRIBED = jsonschema_rs.validator_for(SENT_HOURS)
_BODY = jsonschema_rs.validator_for(ACTION_BODY)
_TEXTS = st.one_of(
    st.from_regex(r"[0-9]{0,5}(\.[0-9]{0,7})?", fullmatch=True),
    st.decimals(-10, 3000, allow_nan=False).map(str),
    st.text(max_size=6),
)
_VALUES = st.one_of(
    _TEXTS,
    st.integers(-10, 3000),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(0, 3000),
    st.booleans(),
    st.none(),
    st.lists(st.integers(), max_size=1),
)


@given(_VALUES)
@example("2928")
@example("2928.0")
@example("2928.000001")
@example(2928)
@example(2928.5)
@example(-0.5)
@example(-0.0)
@example(5e-324)
@example("17.5\n")
@example("１７")
@example("1e1")
def test_what_is_described_is_what_is_read(value: Any) -> None:
    text = decimal_hours(value)
    assert (text is not None) == _DESCRIBED.is_valid(value)
    if text is not None:
        assert Decimal(text) == Decimal(str(value)) and 0 <= Decimal(text) <= 2928


@pytest.mark.parametrize(
    "hours", ["17.5", 17.5, 17, "0", 0, "2928", 2928, None, "2928.5", 2929, -1, "-1", True]
)
def test_an_action_takes_the_hours_that_its_schema_describes(hours: Any) -> None:
    body = {"recognised_hours": hours}
    if not _BODY.is_valid(body):
        with pytest.raises(Invalid):
            action_body(body)
    else:
        assert action_body(body).recognised_hours == (None if hours is None else Decimal(str(hours)))


@pytest.mark.parametrize("hours", ["5.5", 5.5])
def test_a_number_and_a_text_are_the_same_hours(world: World, hours: Any) -> None:
    waiting = world.submitted()
    path = f"/v1/declarations/{waiting['id']}/actions"
    world.reviewer.post(f"{path}/claim")
    approved = world.reviewer.post(f"{path}/approve", {"recognised_hours": hours, "comment": "x"})
    assert approved.json["recognised"]["2024"]["professional"] == "5.5"
