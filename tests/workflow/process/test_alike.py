"""What is alike elsewhere besides numbers and files: titles, and days of one activity (R29; decision 9)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.items import competition, expert, learning, paper, training
from tests.support.scene import Scene
from tests.workflow.process.test_warnings import queued, submitted, told
from workflow.rules.interface.reading import title_key
from workflow.store.declarations.likeness import MOST_WITH

TITLE = "《基于 BIM 的施工测量：方法与应用》"

pytestmark = pytest.mark.of_2024


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("基于BIM的施工测量 方法与应用", True),
        ("基于ｂｉｍ的施工测量——方法与应用。", True),
        ("基于BIM的施工测量方法与应用（二）", False),
        ("基于BIM+GIS的施工测量：方法与应用", False),
    ],
)
def test_titles_are_compared_without_width_case_blanks_and_punctuation(written: str, same: bool) -> None:
    assert (title_key(written) == title_key(TITLE)) is same


@pytest.mark.parametrize("nothing", [None, "", " 　", "《——》"])
def test_what_is_only_punctuation_is_no_title(nothing: str | None) -> None:
    assert title_key(nothing) is None


def test_a_work_that_somebody_else_declares_is_told_to_both_reviewers(scene: Scene) -> None:
    colleague = scene.employee(scene.school)
    first = submitted(scene, paper(title=TITLE, author_position=1), colleague)
    assert told(scene, first) == {}
    id_ = submitted(scene, paper("2024-07-01", title=TITLE.strip("《》"), author_position=2))
    assert told(scene, id_) == {"SAME_TITLE_ELSEWHERE": [first]}
    assert queued(scene, first) == queued(scene, id_) == ["SAME_TITLE_ELSEWHERE"]
    assert told(scene, id_, scene.applicant) == {}, "never to who declares"
    assert told(scene, submitted(scene, paper("2024-08-01", title="另一篇论文"))) == {}


@pytest.mark.parametrize("item", [training, learning, expert, competition])
def test_what_many_take_part_in_bears_one_title_without_a_word(scene: Scene, item: Any) -> None:
    submitted(scene, item(title=TITLE), scene.employee(scene.school))
    assert "SAME_TITLE_ELSEWHERE" not in told(scene, submitted(scene, item(title=TITLE)))


def test_another_item_of_one_title_of_the_same_person_is_told(scene: Scene) -> None:
    first = submitted(scene, training(title=TITLE))
    id_ = submitted(scene, competition(title=TITLE))
    assert told(scene, id_) == told(scene, id_, scene.applicant) == {"SAME_TITLE": [first]}
    assert told(scene, submitted(scene, paper(title="另一篇论文"))) == {}


def test_a_work_that_was_rejected_is_known_by_its_title(scene: Scene) -> None:
    first = scene.claimed(paper(title=TITLE))
    scene.do("reject", scene.reviewer, first, comment="不是公开发表")
    assert told(scene, submitted(scene, paper("2024-09-01", title=TITLE))) == {"REJECTED_BEFORE": [first]}


def others(scene: Scene, item: dict[str, Any], count: int) -> list[str]:
    return [submitted(scene, item, scene.employee(scene.school)) for _ in range(count)]


@pytest.mark.parametrize(
    ("item", "mine"),
    [
        (training(("2024-06-03", "8")), training(("2024-06-03", "8"), ("2024-06-04", "8"))),
        (training(("2024-06-03", "8")), training(("2024-06-03", "6"), filing_number="zz—ba 1")),
        (training(("2024-06-03", "8")), training(("2024-06-05", "8"))),
        (competition("2024-06-20", title=TITLE), competition("2024-06-21", title=TITLE)),
    ],
)
def test_other_days_or_hours_than_others_declare_of_one_activity_are_told(
    scene: Scene, item: dict[str, Any], mine: dict[str, Any]
) -> None:
    said = others(scene, item, 2)
    id_ = submitted(scene, mine)
    assert told(scene, id_) == {"OTHER_DAYS_ELSEWHERE": sorted(said)}
    assert told(scene, id_, scene.applicant) == {}
    assert told(scene, said[0]) == {}, "of two who say the same, nobody is warned of the third"


def test_one_other_alone_says_nothing_about_who_is_right(scene: Scene) -> None:
    others(scene, training(("2024-06-03", "8")), 1)
    assert told(scene, submitted(scene, training(("2024-06-03", "6")))) == {}


@pytest.mark.parametrize(
    "mine",
    [
        training(("2024-06-03", "8")),  # the same
        training(("2024-06-03", "6"), filing_number="ZZ-BA-2"),  # another filing
        competition("2024-06-03"),
    ],
)
def test_who_says_the_same_or_was_elsewhere_is_not_told(scene: Scene, mine: dict[str, Any]) -> None:
    others(scene, training(("2024-06-03", "8")), 2)
    assert told(scene, submitted(scene, mine)) == {}


def test_others_of_whom_each_says_something_else_say_nothing(scene: Scene) -> None:
    for day in ("2024-06-03", "2024-06-04", "2024-06-05"):
        others(scene, training((day, "8")), 1)
    assert told(scene, submitted(scene, training(("2024-06-06", "8")))) == {}


def test_as_many_who_say_the_same_as_otherwise_are_enough(scene: Scene) -> None:
    others(scene, training(("2024-06-03", "8")), 2)
    others(scene, training(("2024-06-03", "6")), 2)
    assert told(scene, submitted(scene, training(("2024-06-03", "6")))) == {}


def test_no_more_are_read_than_are_told(scene: Scene) -> None:
    others(scene, training(("2024-06-03", "8")), MOST_WITH + 2)
    refs = told(scene, submitted(scene, training(("2024-06-03", "6"))))["OTHER_DAYS_ELSEWHERE"]
    assert len(refs) == MOST_WITH
