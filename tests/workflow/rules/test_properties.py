"""What is true of every answer, whatever is asked."""

import copy
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.schemas.declarations.assessment import load_assessment
from tests.support import ROOT
from tests.support.items import paper, posting, training
from tests.workflow.rules.requests import REQUESTS
from workflow.definition import load_editions
from workflow.rules import AssessmentRequest, assess
from workflow.vocabulary import Outcome, Subject

EDITIONS = load_editions(ROOT / "definitions")
APPROVED = {Outcome.APPROVE, Outcome.APPROVE_TRIMMED, Outcome.APPROVE_ZERO}
BASE: dict[str, Any] = {"id": "p", "as_of": "2024-07-01T00:00:00+08:00", "person": {"type": "employee"}}
MANY = settings(max_examples=120, deadline=None)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    return assess(load_assessment(request), EDITIONS).to_mapping()


def numbered(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"ref": str(place)} | item for place, item in enumerate(items)]


def hours(by_year: dict[str, dict[str, str]]) -> Decimal:
    return sum((Decimal(subject) for year in by_year.values() for subject in year.values()), Decimal(0))


@given(REQUESTS)
@MANY
def test_every_question_has_an_answer_in_json(request: dict[str, Any]) -> None:
    before = copy.deepcopy(request)
    given_back = json.loads(json.dumps(answer(request)))
    assert request == before
    assert given_back == answer(request)
    assert [item["ref"] for item in given_back["items"]] == [item["ref"] for item in request["items"]]


@given(REQUESTS)
@MANY
def test_recognised_hours_are_on_the_grid_and_never_above_the_claim(request: dict[str, Any]) -> None:
    for item in answer(request)["items"]:
        recognised = hours(item["by_year"])
        assert recognised >= 0 and recognised % Decimal("0.5") == 0
        if item["claimed"] is not None:
            assert recognised <= Decimal(item["claimed"])


@given(REQUESTS)
@MANY
def test_refused_items_recognise_nothing_and_say_why(request: dict[str, Any]) -> None:
    for asked, item in zip(request["items"], answer(request)["items"], strict=True):
        if asked.get("status") == "revoked":
            assert hours(item["by_year"]) == 0
        elif item["outcome"] not in APPROVED:
            assert hours(item["by_year"]) == 0
            assert item["outcome"] == "dedupe" or item["refusals"]
            assert item["outcome"] == "dedupe" or item["title"] is None
        else:
            assert not item["refusals"]
        for refusal in item["refusals"]:
            assert refusal["clause"] and refusal["text"]["zh"] and refusal["text"]["en"]
            assert refusal["pointer"].startswith("/items/")


@given(REQUESTS)
@MANY
def test_outcomes_follow_hours_and_trims(request: dict[str, Any]) -> None:
    for item in answer(request)["items"]:
        if item["outcome"] == "approve_zero":
            assert hours(item["by_year"]) == 0
        if item["outcome"] == "approve":
            assert not item["trims"]
        if item["outcome"] == "approve_trimmed":
            assert item["trims"] and hours(item["by_year"]) > 0


@given(REQUESTS)
@MANY
def test_years_are_the_sums_of_items_and_records(request: dict[str, Any]) -> None:
    result = answer(request)
    for subject in Subject:
        total = sum(Decimal(year["recognised"][subject]) for year in result["years"].values())
        items = sum(Decimal(year[subject]) for item in result["items"] for year in item["by_year"].values())
        records = sum(Decimal(row[subject]) for row in result["study_records"])
        assert total == items + records


@given(REQUESTS)
@MANY
def test_buckets_of_a_year_are_never_exceeded(request: dict[str, Any]) -> None:
    request = request | {"overrides": []}
    held: dict[tuple[str, str], Decimal] = {}
    for asked, item in zip(request["items"], answer(request)["items"], strict=True):
        for year, subjects in item["by_year"].items():
            key = (asked["category"], year)
            held[key] = held.get(key, Decimal(0)) + Decimal(subjects["professional"])
    caps = {"learning": 40, "achievement": 30, "competition": 30, "aid_posting": 60}
    for (category, _), total in held.items():
        assert total <= caps.get(category, total)


@given(REQUESTS)
@MANY
def test_the_required_hours_follow_the_months_off(request: dict[str, Any]) -> None:
    for year in answer(request)["years"].values():
        on_post = 12 - year["off_months"]
        assert 0 <= on_post <= 12
        assert Decimal(year["required"]["public"]) == Decimal("2.5") * on_post
        assert Decimal(year["required"]["professional"]) == 5 * on_post
        met = all(Decimal(short) == 0 for short in year["short"].values())
        assert year["compliant"] == met


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 40)), min_size=1, max_size=8))
@MANY
def test_a_persons_day_never_holds_more_than_eight_hours(stated: list[tuple[int, int]]) -> None:
    items = [training((f"2024-06-0{day}", str(halves / 2))) for day, halves in stated]
    request: dict[str, Any] = dict(BASE)
    request["items"] = numbered(items)
    by_day: dict[int, Decimal] = {}
    for (day, _), item in zip(stated, answer(request)["items"], strict=True):
        by_day[day] = by_day.get(day, Decimal(0)) + hours(item["by_year"])
    wanted = {day: min(8, sum(Decimal(h) / 2 for d, h in stated if d == day)) for day in by_day}
    assert by_day == wanted


@given(
    st.permutations(
        [
            paper(),
            paper(claimed_hours="4"),
            paper(),
            paper("2025-01-05"),
            posting(("2024-01-01", "2024-02-20")),
            posting(("2024-02-10", "2024-05-31")),
        ]
    )
)
@MANY
def test_the_order_moves_hours_between_items_but_not_the_year(items: list[dict[str, Any]]) -> None:
    request: dict[str, Any] = dict(BASE)
    request["items"] = numbered(items)
    years = answer(request)["years"]
    assert years["2024"]["recognised"] == {"public": "12.5", "professional": "49", "total": "61.5"}


@given(REQUESTS)
@MANY
def test_a_revoked_item_is_as_if_it_had_never_been(request: dict[str, Any]) -> None:
    gone = request | {"items": [item for item in request["items"] if item.get("status") != "revoked"]}
    there, left = answer(request), answer(gone)
    without = [
        item
        for item, asked in zip(there["items"], request["items"], strict=True)
        if asked.get("status") != "revoked"
    ]

    def bare(items: list[dict[str, Any]]) -> list[Any]:
        return [(item["ref"], item["outcome"], item["by_year"], item["trims"]) for item in items]

    assert bare(without) == bare(left["items"])
    assert {year: there["years"][year] for year in left["years"]} == left["years"]


@given(st.text(max_size=40))
@MANY
def test_any_claim_at_all_is_judged(claim: str) -> None:
    try:
        item = training(claimed_hours=claim) | {"ref": "i"}
        outcome = answer(BASE | {"items": [item]})["items"][0]["outcome"]
    except Exception as error:
        assert type(error).__name__ == "ValidationError"
    else:
        assert outcome in ("approve", "block_submit")


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_same_mapping_is_the_same_question(edition: Any) -> None:
    mapping = {
        "id": "p",
        "edition": edition.id,
        "as_of": "2024-07-01T00:00:00+08:00",
        "person": {"type": "employee"},
    }
    assert AssessmentRequest.from_mapping(mapping) == load_assessment(mapping, EDITIONS)
