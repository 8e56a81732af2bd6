"""As which the kept one declares after a merge, and who can be appointed to what."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support import town
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.people.changes import merging
from workflow.commands.people.identity import create_principal
from workflow.commands.people.organizations import add_reviewer
from workflow.errors import Invalid, PersonMerged
from workflow.queries.ledger.shortfalls import count_short
from workflow.queries.people.merge_preview import preview_merge

pytestmark = pytest.mark.of_2024


def merge(scene: Scene, gone: str, kept: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The preview, and what was done."""
    seen = preview_merge(scene.service, scene.bureau, gone, into=kept)
    sent = {"into": kept, "digest_seen": seen["digest"], "reason": "One person"}
    return seen, merging.merge_people(scene.service, scene.bureau, gone, **sent)


def standing(scene: Scene, person_id: str) -> tuple[str, bool]:
    [row] = scene.rows(tables.person, id=person_id)
    return row["applicant_type"], row["exam_based_series"]


@pytest.mark.parametrize(
    ("last_day", "expected"),
    [
        (None, "employee"),
        (date(2024, 11, 1), "freelancer"),
        (date(2099, 12, 31), "employee"),
    ],
)
def test_who_gets_an_employment_that_is_not_over_is_an_employee(
    scene: Scene, last_day: date | None, expected: str
) -> None:
    gone, kept = scene.person("employee"), scene.person("freelancer")
    scene.tie(gone, "employment", scene.school, valid_to=last_day)
    seen, merged = merge(scene, gone, kept)
    assert seen["standing"]["into"]["applicant_type"] == "freelancer"
    assert seen["standing"]["after"]["applicant_type"] == expected
    assert standing(scene, kept) == (expected, False)
    merging.undo_merge(scene.service, scene.bureau, merged["id"])
    assert standing(scene, kept) == ("freelancer", False)


@pytest.mark.parametrize(("one", "other"), [(True, False), (False, True), (False, False)])
def test_the_series_is_exam_based_if_either_is(scene: Scene, one: bool, other: bool) -> None:
    gone = scene.person(exam_based_series=one)
    kept = scene.person(exam_based_series=other)
    seen, merged = merge(scene, gone, kept)
    assert seen["standing"]["after"]["exam_based_series"] == (one or other)
    assert standing(scene, kept) == ("employee", one or other)
    merging.undo_merge(scene.service, scene.bureau, merged["id"])
    assert standing(scene, kept) == ("employee", other)


def test_what_was_set_since_stays_at_an_undo(scene: Scene) -> None:
    gone, kept = scene.person(exam_based_series=True), scene.person("freelancer")
    _, merged = merge(scene, gone, kept)
    scene.change(tables.person, kept, applicant_type="employee")
    merging.undo_merge(scene.service, scene.bureau, merged["id"])
    assert standing(scene, kept) == ("employee", True)


def test_nobody_acts_as_an_old_entry_or_is_appointed_by_it(scene: Scene) -> None:
    gone, kept = scene.person(), scene.person()
    merge(scene, gone, kept)
    with pytest.raises(PersonMerged) as refused:
        create_principal(scene.service, town.ADMINISTRATOR, {"name": "张三", "person_id": gone})
    assert refused.value.facts["merged_into"] == kept
    with pytest.raises(PersonMerged):
        add_reviewer(
            scene.service,
            town.ADMINISTRATOR,
            scene.school,
            {"role": "unit_reviewer", "person_id": gone},
        )
    with pytest.raises(Invalid):  # a unit learns nothing of somebody who is not its own
        add_reviewer(
            scene.service,
            scene.unit_administrator,
            scene.school,
            {"role": "unit_reviewer", "person_id": gone},
        )
    assert scene.rows(tables.principal, person_id=gone) == []
    create_principal(scene.service, town.ADMINISTRATOR, {"name": "张三", "person_id": kept})
    assert len(scene.rows(tables.principal, person_id=kept)) == 1


def test_an_old_entry_is_nobody_who_is_short_of_hours(scene: Scene) -> None:
    gone, kept = scene.person(), scene.person()
    before = count_short(scene.service, scene.bureau, filters={"year": 2024})
    merge(scene, gone, kept)
    after = count_short(scene.service, scene.bureau, filters={"year": 2024})
    assert (after["people"], after["short"]) == (before["people"] - 1, before["short"] - 1)
