"""Dates: when a body is due, until when a returned submission may be mended (R14), which edition binds."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from api.configuration.settings import DEFINITIONS
from tests.support.clock import at
from tests.support.items import paper, training, without
from tests.support.scene import Scene, piece
from workflow import tables
from workflow.commands.declarations.drafts import edit_declaration
from workflow.definition import Editions, load_editions
from workflow.errors import GuardRefused
from workflow.queries.declarations.declarations import list_actions

# Returned on Friday 24 January 2025: Sunday 26 January is a make-up working day, Tuesday 28 January to
# 4 February the Spring Festival, Saturday 8 February a make-up day; the 15th working day is 20 February.
RETURNED = "2025-01-24T10:00:00+08:00"
LAST_DAY = "2025-02-20T23:59:59+08:00"
TOO_LATE = "2025-02-21T00:00:00+08:00"

pytestmark = pytest.mark.of_2024  # its bodies, numbers and days


def returned(scene: Scene, event: str = "return_for_correction", instant: str = RETURNED) -> str:
    """A paper of 2024, submitted in time and back with the applicant."""
    id_ = scene.claimed()
    scene.do(event, scene.reviewer, id_, service=at(scene.service, instant), comment="缺目录")
    if event == "reject":
        scene.do("revise", scene.applicant, id_, service=at(scene.service, instant))
    return id_


def submit(scene: Scene, id_: str, instant: str) -> list[str]:
    """The state after submitting at that instant, or the codes of the refusal."""
    try:
        return [scene.do("submit", scene.applicant, id_, service=at(scene.service, instant))["state"]]
    except GuardRefused as refused:
        return [refusal.code for refusal in refused.refusals]


@pytest.mark.parametrize("event", ["return_for_correction", "reject"])
@pytest.mark.parametrize(
    ("instant", "told"),
    [("2025-02-10T09:00:00+08:00", "submitted"), (LAST_DAY, "submitted"), (TOO_LATE, "YEAR_CLOSED")],
)
def test_what_came_back_is_mended_within_15_working_days(
    scene: Scene, event: str, instant: str, told: str
) -> None:
    assert submit(scene, returned(scene, event), instant) == [told]


@pytest.mark.parametrize(("instant", "told"), [(LAST_DAY, "submitted"), (TOO_LATE, "YEAR_CLOSED")])
def test_what_was_withdrawn_has_the_same_time(scene: Scene, instant: str, told: str) -> None:
    id_ = scene.submitted()
    scene.do("withdraw", scene.applicant, id_, service=at(scene.service, RETURNED))
    assert submit(scene, id_, instant) == [told]


LATER = "2025-02-10T09:00:00+08:00"
FILED = training(("2024-06-03", "8"), ("2024-06-04", "8"), filing_number="ZZ-BA-1")


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (training(("2024-06-03", "6"), filing_number="ZZ-BA-2"), "submitted"),  # a day in common
        (training(("2024-07-01", "8"), filing_number="编号：zz ba 1"), "submitted"),  # the number (R29)
        (training(("2024-07-01", "8"), filing_number="ZZ-BA-2"), "YEAR_CLOSED"),
        (paper("2024-06-03"), "YEAR_CLOSED"),  # another category on the same day
    ],
)
@pytest.mark.parametrize("event", ["return_for_correction", "withdraw", "reject"])
def test_only_the_same_activity_is_mended(scene: Scene, item: dict[str, Any], told: str, event: str) -> None:
    id_ = scene.claimed(FILED)
    who = scene.applicant if event == "withdraw" else scene.reviewer
    back = at(scene.service, RETURNED)
    scene.do(event, who, id_, service=back, **({} if event == "withdraw" else {"comment": "请更正"}))
    if event == "reject":
        scene.do("revise", scene.applicant, id_, service=back)
    facts = without(item, "evidence")
    version = scene.view(id_)["version"]
    edit_declaration(scene.service, scene.applicant, id_, version=version, item=facts)
    kinds = [piece(kind) for kind in item["evidence"]]
    scene.change(tables.declaration, id_, evidence=kinds, attested=True)
    assert submit(scene, id_, LATER) == [told]


def test_what_is_mended_twice_has_the_time_each_time_it_comes_back(scene: Scene) -> None:
    id_ = returned(scene)
    assert submit(scene, id_, LATER) == ["submitted"]
    scene.do("withdraw", scene.applicant, id_, service=at(scene.service, LATER))
    assert submit(scene, id_, "2025-02-28T09:00:00+08:00") == ["submitted"]


def told_of(scene: Scene, event: str, id_: str, instant: str, **body: Any) -> list[str]:
    service = at(scene.service, instant)
    who = scene.applicant if event in ("withdraw", "revise", "appeal") else scene.reviewer
    verdict = scene.do(event, who, id_, service=service, dry_run=True, **body)
    listed = {row["event"]: row for row in list_actions(service, who, id_)}
    if not body:
        assert listed[event]["consequences"] == verdict["consequences"]
    assert all(each["text"]["zh"] and each["text"]["en"] for each in verdict["consequences"])
    return [each["code"] for each in verdict["consequences"]]


def test_a_verdict_says_what_can_not_be_taken_back(scene: Scene) -> None:
    id_ = scene.claimed()
    assert told_of(scene, "withdraw", id_, "2025-01-31T09:00:00+08:00") == []
    assert told_of(scene, "withdraw", id_, LATER) == ["WINDOW_OVER"]
    assert told_of(scene, "return_for_correction", id_, LATER, comment="缺目录") == ["WINDOW_OVER"]
    assert told_of(scene, "reject", id_, LATER, comment="缺目录", final=True) == ["REJECTION_FINAL"]
    scene.do("reject", scene.reviewer, id_, comment="缺目录")
    assert told_of(scene, "revise", id_, LATER) == ["DEADLINE_MISSED"]


def test_a_revision_in_time_takes_nothing_away(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.do("reject", scene.reviewer, id_, service=at(scene.service, RETURNED), comment="缺目录")
    assert told_of(scene, "revise", id_, LAST_DAY) == []
    assert told_of(scene, "revise", id_, TOO_LATE) == ["DEADLINE_MISSED"]


def test_a_withdrawal_says_that_another_body_reviews_from_then_on(scene: Scene) -> None:
    id_ = scene.submitted()
    [tie] = scene.rows(tables.affiliation, person_id=scene.applicant.person_id)
    scene.change(tables.affiliation, tie["id"], organization_id=scene.hospital)
    assert told_of(scene, "withdraw", id_, RETURNED) == ["ROUTE_CHANGES"]


def test_what_was_never_submitted_in_time_has_no_such_time(scene: Scene) -> None:
    assert submit(scene, scene.draft(), "2025-02-10T09:00:00+08:00") == ["YEAR_CLOSED"]


def test_inside_the_window_mending_takes_as_long_as_it_takes(scene: Scene) -> None:
    id_ = returned(scene, instant="2024-11-21T10:00:00+08:00")
    assert submit(scene, id_, "2025-01-31T20:00:00+08:00") == ["submitted"]


def test_what_is_mended_may_have_ended_since_the_first_submission(scene: Scene) -> None:
    """R26 asks whether it is over on the day on which it is submitted; R14 counts it as made on the first."""
    id_ = returned(scene, instant="2024-11-21T10:00:00+08:00")
    [row] = scene.rows(tables.declaration, id=id_)
    facts = {**row["facts"], "date": "2024-12-01"}
    with scene.service.store.write() as connection:
        connection.execute(
            update(tables.declaration).where(tables.declaration.c.id == id_).values(facts=facts)
        )
    assert submit(scene, id_, "2024-11-30T09:00:00+08:00") == ["NOT_YET_DONE"]
    assert submit(scene, id_, "2024-12-03T09:00:00+08:00") == ["submitted"]


def test_where_the_calendar_is_not_loaded_mending_goes_on_as_long_as_that_is_certain(scene: Scene) -> None:
    """Fifteen working days are fifteen days at least: more is never guessed, and nothing breaks (R13)."""
    scene.service = at(scene.service, "2031-01-20T09:00:00+08:00")
    id_ = scene.claimed(paper("2030-05-15"))
    assert scene.view(id_)["due_on"] is None
    scene.do("return_for_correction", scene.reviewer, id_, comment="缺目录")
    late = at(scene.service, "2031-02-05T00:00:01+08:00")
    with pytest.raises(GuardRefused) as refused:
        scene.do("submit", scene.applicant, id_, service=late)
    assert [refusal.code for refusal in refused.value.refusals] == ["YEAR_CLOSED"]
    in_time = at(scene.service, "2031-02-04T23:59:00+08:00")
    assert scene.do("submit", scene.applicant, id_, service=in_time)["state"] == "submitted"


def test_a_body_has_15_working_days_from_when_its_turn_begins(scene: Scene) -> None:
    id_ = scene.submitted()
    assert scene.view(id_)["due_on"] == "2024-12-11"
    friday = at(scene.service, RETURNED)
    scene.do("claim", scene.reviewer, id_, service=friday)
    assert scene.view(id_)["due_on"] == "2024-12-11", "claiming does not prolong"
    moved = scene.do("forward", scene.reviewer, id_, service=friday, comment="x", to=scene.hospital)
    assert moved["due_on"] == "2025-02-20"


@pytest.mark.parametrize("state", ["draft", "rejected", "approved", "synced"])
def test_what_waits_for_no_body_is_due_on_no_day(scene: Scene, state: str) -> None:
    assert scene.view(scene.in_state(state))["due_on"] is None


@pytest.fixture
def next_edition(tmp_path: Path) -> Editions:
    """The editions of 2024 and of 2025, in which a paper is worth 12 hours."""
    folder = tmp_path / "definitions"
    shutil.copytree(DEFINITIONS, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    new = folder / "zaozhuang-2025"
    shutil.copytree(folder / "zaozhuang-2024", new)
    for name, pattern, by in (
        ("edition", r"id: zaozhuang-2024\nyear: 2024", "id: zaozhuang-2025\nyear: 2025"),
        ("rules", r'(clause: 附件3\n    credits: professional\n    hours_per_item: )"10"', r'\1"12"'),
    ):
        file = new / f"{name}.yaml"
        changed, count = re.subn(pattern, by, file.read_text(encoding="utf-8"))
        assert count == 1
        file.write_text(changed, encoding="utf-8")
    return load_editions(folder)


def test_a_declaration_is_pinned_to_the_edition_it_was_submitted_under(
    scene: Scene, next_edition: Editions
) -> None:
    id_ = scene.draft(paper("2025-01-10"))
    january = at(scene.service, "2025-01-20T09:00:00+08:00")
    scene.do("submit", scene.applicant, id_, service=january)
    assert scene.view(id_)["edition"] == "zaozhuang-2024", "2025 had no edition yet"
    scene.service = replace(january, editions=next_edition)
    scene.do("claim", scene.reviewer, id_)
    assert scene.do("approve", scene.reviewer, id_)["edition"] == "zaozhuang-2024"
    assert {row["edition_id"] for row in scene.rows(tables.history)} == {"zaozhuang-2024"}
    other = scene.approved(paper("2025-01-11"))
    assert scene.view(other)["edition"] == "zaozhuang-2025"
    assert scene.view(other)["recognised"]["2025"]["professional"] == "12"


def test_an_item_over_the_year_end_is_pinned_to_its_last_year_and_split(
    scene: Scene, next_edition: Editions
) -> None:
    scene.service = at(replace(scene.service, editions=next_edition), "2025-01-20T09:00:00+08:00")
    id_ = scene.approved(training(("2024-12-31", "6"), ("2025-01-01", "4")))
    view = scene.view(id_)
    assert view["edition"] == "zaozhuang-2025"
    assert view["recognised"] == {
        "2024": {"public": "0", "professional": "6"},
        "2025": {"public": "0", "professional": "4"},
    }
    assert scene.account(2024)["edition_id"] == "zaozhuang-2024"
    assert scene.account(2025)["edition_id"] == "zaozhuang-2025"
