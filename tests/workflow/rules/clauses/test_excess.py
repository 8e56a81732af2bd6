"""What is far too much: trimmed where a cap takes it, refused where none would (R5, R23, R25)."""

import pytest

from tests.support.items import codes, origin, posting, professional, training, trims
from tests.workflow.rules.asking import Ask


def digital(hours: str, **rest: object) -> dict[str, object]:
    return {
        "category": "digital_engineer",
        "certificate_date": "2024-06-01",
        "hours": hours,
        "evidence": ["pass_certificate"],
    } | rest


@pytest.mark.parametrize(("hours", "refused"), [("2928", []), ("2928.5", ["HOURS_INVALID"])])
def test_what_is_printed_is_the_claim_where_no_other_is_made(
    ask: Ask, hours: str, refused: list[str]
) -> None:
    assert codes(ask(digital(hours))["items"][0]) == refused
    certified = origin(public="0", professional=hours)
    assert codes(ask(certified, person={"type": "employee", "transferee": True})["items"][0]) == refused


def test_a_claim_below_what_is_printed_stands(ask: Ask) -> None:
    assert professional(ask(digital("3000", claimed_hours="60"))["items"][0]) == "60"


def test_minutes_beyond_a_day_are_trimmed_like_hours(ask: Ask) -> None:
    answer = ask(training(days=[{"date": "2024-06-03", "minutes": 1500}]))["items"][0]
    assert (answer["outcome"], professional(answer), codes(answer)) == ("approve_trimmed", "8", [])
    assert trims(answer) == [("DAILY_CAP", "25")]


def test_an_override_is_cited_only_where_it_decides(ask: Ask) -> None:
    dates = {"from": "2024-01-01", "to": "2024-12-31"}
    cap = {"category": "aid_posting", "annual_cap": "30", "document": "A"} | dates
    both = {"category": "aid_posting", "annual_cap": "60", "hours_per_item": "5", "document": "B"} | dates
    assert ask(posting(("2024-01-01", "2024-07-31")), overrides=[cap, both])["items"][0]["override"] == "A"
