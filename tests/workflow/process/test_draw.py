"""The draw of spot checks (抽查): keyed, so that nobody knows it; the same for the same activity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.items import exam, paper, training, undated_training
from workflow.personal_data import Keyring
from workflow.process.placement import is_drawn
from workflow.rules import item_from_mapping
from workflow.rules.interface.items import Item

KEYRING = Keyring.generate()
DAYS = st.lists(st.dates().map(str), min_size=1, max_size=5, unique=True)


def item(facts: dict[str, Any], ref: str = "") -> Item:
    return item_from_mapping({k: v for k, v in facts.items() if k != "evidence"}, ref=ref)


def places(facts: dict[str, Any], person_id: str = "p", ref: str = "") -> list[bool]:
    """Whether the activity is drawn, at every share."""
    return [is_drawn(KEYRING, person_id, item(facts, ref), percent) for percent in range(101)]


@given(days=DAYS, order=st.randoms(), ref=st.text())
@settings(max_examples=60, deadline=None)
def test_the_same_activity_is_drawn_alike_however_it_is_written_anew(
    days: list[str], order: Any, ref: str
) -> None:
    told = places(training(*[(day, "8") for day in days]))
    order.shuffle(days)
    again = training(*[(day, "2.5") for day in days], filing_number="ANOTHER", certificate_number="7")
    assert places(again, ref=ref) == told
    assert told == sorted(told), "a larger share adds activities"
    assert (told[0], told[100]) == (False, True)


def test_days_one_by_one_or_from_to_are_the_same_days() -> None:
    one_by_one = training(("2024-06-05", "2"), ("2024-06-03", "8"), ("2024-06-04", "6.5"))
    assert places(one_by_one) == places(undated_training("2024-06-03", "2024-06-05", "16.5"))


def test_where_there_is_no_day_the_number_is_drawn_as_it_is_compared() -> None:
    """R29: labels, dashes, width and case do not make another number of it."""
    one, other = (exam(None, certificate_number=n) for n in ("编号：ＡＢ-12", "ab 12"))
    assert places(one) == places(other)
    assert any(places(exam(None, certificate_number=str(n))) != places(one) for n in range(9))


def test_a_fifth_is_about_a_fifth_of_people_and_of_days() -> None:
    people = sum(is_drawn(KEYRING, f"p{n}", item(paper()), 20) for n in range(3000))
    days = sum(
        is_drawn(KEYRING, "p", item(paper(f"{1900 + n // 12}-{n % 12 + 1:02}-01")), 20) for n in range(3000)
    )
    assert 480 < people < 720 and 480 < days < 720


def test_another_installation_draws_others() -> None:
    facts = [item(paper(f"2024-05-{day:02}")) for day in range(1, 31)]
    here, there = ([is_drawn(k, "p", f, 50) for f in facts] for k in (KEYRING, Keyring.generate()))
    assert here != there


def test_nothing_that_is_stated_beside_the_activity_matters() -> None:
    told = item(training())
    claimed = replace(told, claimed=None, claim_stated=True, files=("f" * 64,), source_id="s")
    for percent in range(101):
        assert is_drawn(KEYRING, "p", told, percent) == is_drawn(KEYRING, "p", claimed, percent)
