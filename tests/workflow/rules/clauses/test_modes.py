"""A rule that is only watched, or switched off, cuts nothing; one that an edition adds counts as it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.editions import SHIPPED, edition
from tests.support.items import Item, digital, exam, expert, paper, posting, training, undated_training
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions
from workflow.rules.interface.reading import MOST_MINUTES


def instead(*changes: tuple[str, str, str]) -> Editions:
    """The shipped edition with texts replaced, as the only one there is."""
    return Editions([edition(*changes, id_=SHIPPED)])


def mode_of(code: str, clause: str, mode: str) -> tuple[str, str, str]:
    said = f"  {code}:\n    clause: {clause}\n"
    return "rules", said, f"{said}    mode: {mode}\n"


def hours(item: dict[str, Any]) -> str:
    worth: str = item["by_year"].get("2024", {"professional": "0"})["professional"]
    return worth


@pytest.mark.parametrize(
    ("mode", "worth", "trims"),
    [("active", "8", ["DAILY_CAP"]), ("evaluate", "10", []), ("disabled", "10", [])],
)
def test_a_cap_of_the_day_cuts_only_where_it_is_active(
    ask: Ask, mode: str, worth: str, trims: list[str]
) -> None:
    long_day = training(("2024-06-03", "10"))
    own = mode_of("DAILY_CAP", "附件1", mode)
    shared = mode_of("PERSON_DAY_CAP", "附件1", mode)
    [item] = ask(long_day, editions=instead(own, shared))["items"]
    assert (hours(item), [trim["code"] for trim in item["trims"]]) == (worth, trims)


@pytest.mark.parametrize(
    ("mode", "worth", "trims"),
    [("active", "0", ["ANNUAL_CAP"]), ("evaluate", "10", []), ("disabled", "10", [])],
)
def test_a_cap_of_the_year_cuts_only_where_it_is_active(
    ask: Ask, mode: str, worth: str, trims: list[str]
) -> None:
    papers = [paper(f"2024-05-{day}", certificate_number=f"P-{day}") for day in (10, 11, 12, 13)]
    answer = ask(*papers, editions=instead(mode_of("ANNUAL_CAP", "附件2", mode)))
    last = answer["items"][-1]
    assert (hours(last), [trim["code"] for trim in last["trims"]]) == (worth, trims)


def test_a_row_that_is_watched_hits_nobody_whose_facts_it_does_not_fit(ask: Ask) -> None:
    """Where no row fits at all, none would have been hit instead either (R11)."""
    watched = ("routing", "routes:\n", ROUTE_OF_TRANSFEREES)
    answer = ask(training(), person={"type": "freelancer"}, editions=instead(watched))
    assert answer["route"]["to"] is None
    assert [refusal["code"] for refusal in answer["items"][0]["refusals"]] == ["NO_REVIEWING_BODY"]


def test_a_row_that_is_watched_changes_nothing_for_whom_it_does_not_mean(ask: Ask) -> None:
    watched = ("routing", "routes:\n", ROUTE_OF_TRANSFEREES)
    assert ask(training(), editions=instead(watched))["route"]["to"] == "employer"


ROUTE_OF_TRANSFEREES = """routes:
  - id: transferees-to-the-bureau
    clause: 四(三)
    mode: evaluate
    when:
      transferee: true
    steps:
      - body: bureau
        due_working_days: 5
"""


def test_a_number_of_hours_does_not_replace_what_goes_by_months(ask: Ask) -> None:
    """R23: an override of hours per item leaves a posting as it is; beside it a cap still counts."""
    document, days = "鲁人社〔2024〕1号", {"from": "2024-01-01", "to": "2024-12-31"}
    override = {"category": "aid_posting", "document": document, **days, "hours_per_item": "5"}
    [item] = ask(posting(("2024-01-01", "2024-12-31")), overrides=[override])["items"]
    assert (hours(item), item["override"]) == ("60", None)


def test_hours_are_of_the_subject_that_the_edition_says(ask: Ask) -> None:
    """R1 is a reading: another edition may credit a category as public."""
    exams = "  qualification_exam:\n    clause: 附件2\n    credits: "
    public = instead(("rules", f"{exams}professional", f"{exams}public"))
    [item] = ask(exam(), editions=public)["items"]
    assert item["by_year"]["2024"] == {"public": "16", "professional": "0"}


@pytest.mark.parametrize("item", [exam(None), digital(day=None)])
def test_what_has_no_certificate_yet_is_worth_nothing(ask: Ask, item: dict[str, Any]) -> None:
    """`certificate_date` may be null; where its lack is only watched, there are no hours yet."""
    editions = instead(mode_of("EVIDENCE_MISSING", "附件7", "evaluate"))
    [judged] = ask(item, editions=editions)["items"]
    assert judged["refusals"] == []
    assert hours(judged) == "0"


@pytest.mark.parametrize("declared", [training, expert])
def test_hours_of_an_override_are_spread_over_the_days(ask: Ask, declared: Callable[..., Item]) -> None:
    """R23, R5: twenty hours on two days, eight of each count."""
    item = declared(("2024-06-03", "1"), ("2024-06-04", "1"))
    document, days = "鲁人社〔2024〕1号", {"from": "2024-01-01", "to": "2024-12-31"}
    override = {"category": item["category"], "document": document, **days, "hours_per_item": "20"}
    [judged] = ask(item, overrides=[override])["items"]
    assert (hours(judged), {trim["hours"] for trim in judged["trims"]}) == ("16", {"2"})


def test_hours_of_an_override_are_spread_over_a_period(ask: Ask) -> None:
    """R23: what is stated without days has every day of its period."""
    item = undated_training("2024-06-03", "2024-06-04", "1")
    days = {"from": "2024-01-01", "to": "2024-12-31"}
    override = {"category": "training", "document": "鲁人社〔2024〕1号", **days, "hours_per_item": "20"}
    [judged] = ask(item, overrides=[override])["items"]
    assert hours(judged) == "16"


@pytest.mark.parametrize("minutes", [-1, MOST_MINUTES + 1])
def test_minutes_that_no_year_has_are_no_hours(ask: Ask, minutes: int) -> None:
    """R25: the pointer names the day."""
    [judged] = ask(training(days=[{"date": "2024-06-03", "minutes": minutes}]))["items"]
    assert [(each["code"], each["pointer"]) for each in judged["refusals"]] == [
        ("HOURS_INVALID", "/items/0/days/0/minutes")
    ]
