"""Judging takes no more than the units that are counted before it begins: steps are counted, not seconds."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, timedelta
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.schemas.declarations.assessment import load_assessment
from tests.support import ROOT
from tests.workflow.rules.requests import REQUESTS
from workflow.definition import load_editions
from workflow.errors import TooMuch
from workflow.rules import assess
from workflow.rules.interface.workload import MOST_UNITS, require_bounded, units_of_question

EDITIONS = load_editions(ROOT / "definitions")
CALLS_OF_UNIT, BYTES_OF_UNIT = 30, 400
CALLS_ANYHOW, BYTES_ANYHOW = 3_000, 6_000  # of a question without items
REF = "长" * 190
Question = dict[str, Any]


def calls_of(work: Callable[[], Any]) -> tuple[int, Any]:
    """How many functions `work` calls, and what it returns."""
    count = 0

    def on_call(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(on_call)
    try:
        result = work()
    finally:
        sys.setprofile(None)
    return count, result


def require_proportionate(question: Question) -> None:
    """The calls and the answer of this question are within what its units allow."""
    units, request = units_of_question(question), load_assessment(question)
    calls, answer = calls_of(lambda: assess(request, EDITIONS).to_mapping())
    assert calls <= CALLS_ANYHOW + CALLS_OF_UNIT * units
    size = len(json.dumps(answer, ensure_ascii=False).encode())
    assert size <= BYTES_ANYHOW + BYTES_OF_UNIT * units


@given(REQUESTS, st.integers(1, 12))
@settings(max_examples=60, deadline=None)
def test_whatever_is_asked_costs_no_more_than_its_units(question: Question, times: int) -> None:
    items = [{**item, "ref": f"{REF}{n}"} for n, item in enumerate(question["items"] * times)]
    require_proportionate({**question, "items": items})


def day(number: int) -> str:
    return (date(2005, 1, 1) + timedelta(days=number)).isoformat()


def question(items: list[dict[str, Any]], **more: Any) -> Question:
    named = [{"ref": f"{REF}{n}", **item} for n, item in enumerate(items)]
    person = {"type": "employee"}
    return {"id": "x", "as_of": "2024-11-20T09:00:00+08:00", "person": person, "items": named, **more}


def training(number: int, **more: Any) -> dict[str, Any]:
    return {"category": "training", "filing_number": str(number), "status": "approved", **more}


def off(**more: Any) -> dict[str, Any]:
    return {"category": "special_circumstance", "kind": "sick_leave", "unit_approved": True, **more}


TWENTY_YEARS = {"from": "2005-01-01", "to": "2024-12-31"}
YEARS = [{"from": f"{year}-06-01", "to": f"{year}-06-02"} for year in range(1900, 2200)]
POSTING = {"category": "aid_posting", "dispatched_by": "party", "status": "approved"}
STAMPED = {"file_sha256": ["A" * 64], "evidence": ["stamped_proof"]}
OVERRIDE = {"category": "competition", "hours_per_item": "8", "document": REF, **TWENTY_YEARS}
LOST = {"category": "competition", "organiser": "other", "hr_recognised": False, "declared_year": 2000}
EXTREMES: dict[str, Question] = {
    "two years": question(
        [training(n, hours="2928", **{"from": "2023-01-01", "to": "2024-12-31"}) for n in range(12)]
    ),
    "days": question(
        [training(n, days=[{"date": day(d), "hours": "9"} for d in range(366)]) for n in range(12)]
    ),
    "refusals": question([{**LOST, "date": "2030-01-01", "claimed_hours": "x"}] * 200),
    "one sheet": question([training(n, days=[{"date": day(n), "hours": "8"}], **STAMPED) for n in range(60)]),
    "postings": question([{**POSTING, "periods": [TWENTY_YEARS]}] * 40),
    "short postings": question(
        [{**POSTING, "periods": [{"from": day(40 * n), "to": day(40 * n)}]} for n in range(150)]
    ),
    "one period many times": question([off(periods=[TWENTY_YEARS] * 60)]),
    "many periods": question(
        [off(periods=[{"from": day(2 * n), "to": day(2 * n)} for n in range(366)])] * 12
    ),
    "a day in every year": question([off(periods=YEARS), {**POSTING, "periods": YEARS}] * 6),
    "overrides": question([{**LOST, "date": "2024-06-03"}] * 100, overrides=[OVERRIDE] * 200),
    "records": question(
        [],
        study_records=[
            {
                "ref": f"{REF}{n}",
                "source_id": f"{n}",
                "subject": "public",
                "hours": "8",
                "completed_at": f"{1900 + n % 300}-06-03T10:00:00+08:00",
            }
            for n in range(600)
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(EXTREMES))
def test_no_extreme_costs_more_than_its_units(name: str) -> None:
    require_proportionate(EXTREMES[name])


def test_the_bound_itself_is_allowed_and_one_more_is_not() -> None:
    require_bounded(MOST_UNITS)
    with pytest.raises(TooMuch) as caught:
        require_bounded(MOST_UNITS + 1)
    assert caught.value.facts == {"units": MOST_UNITS + 1, "bound": MOST_UNITS}


@pytest.mark.parametrize(
    "items", [None, 1, "x", [None], [[]], [{"days": 1, "periods": [1, {"from": 1, "to": None}], "from": "x"}]]
)
def test_what_cannot_be_read_is_counted_without_fault(items: Any) -> None:
    assert units_of_question({"items": items, "study_records": items, "overrides": items}) < 200
