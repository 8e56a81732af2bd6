"""What stays under the old id is read by the person; corrections that a merge closes; days that are taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.people.changes import merging
from workflow.commands.people.changes.asking import ask_correction, withdraw_correction
from workflow.commands.people.people import change_person
from workflow.errors import NotFound, PersonMerged, Refused
from workflow.queries.ledger.certificates import list_certificates
from workflow.queries.people import merges
from workflow.queries.people.corrections import get_correction, list_corrections, list_person_changes
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.people import get_person, list_accesses, list_affiliations

pytestmark = pytest.mark.of_2024
LISTED: dict[str, Any] = {"after": None, "limit": 20}


def of(one: Actor) -> str:
    return str(one.person_id)


@pytest.fixture
def gone(scene: Scene) -> Actor:
    return scene.employee(scene.school)


@pytest.fixture
def kept(scene: Scene) -> Actor:
    return scene.applicant


def merge(scene: Scene, gone: str, kept: str) -> dict[str, Any]:
    seen = preview_merge(scene.service, scene.bureau, gone, into=kept)
    sent = {"into": kept, "digest_seen": seen["digest"], "reason": "One person"}
    return merging.merge_people(scene.service, scene.bureau, gone, **sent)


def renamed(scene: Scene, who: Actor) -> dict[str, Any]:
    return ask_correction(scene.service, who, of(who), {"reason": "So it is", "name": "李四"})


def read_all(scene: Scene, who: Actor, old: str, correction: str) -> None:
    service = scene.service
    assert get_person(service, who, old)["id"] == old
    assert get_correction(service, who, correction)["person_id"] == old
    found = list_corrections(service, who, filters={"person_id": old}, **LISTED).items
    assert [each["id"] for each in found] == [correction]
    list_certificates(service, who, old)
    list_accesses(service, who, old, **LISTED)
    list_affiliations(service, who, old, **LISTED)
    assert list_person_changes(service, who, old, **LISTED).items


@pytest.mark.parametrize("steps", [1, 2])
def test_the_person_reads_what_stays_under_an_old_id(
    scene: Scene, gone: Actor, kept: Actor, steps: int
) -> None:
    asked = renamed(scene, gone)["id"]
    merge(scene, of(gone), of(kept))
    last = of(kept)
    if steps == 2:
        last = of(scene.employee(scene.school))
        merge(scene, of(kept), last)
    now = replace(kept, person_id=last)
    read_all(scene, now, of(gone), asked)
    own = list_corrections(scene.service, now, filters={}, **LISTED).items
    assert [each["id"] for each in own] == [asked]


def test_nobody_else_does_and_nothing_is_changed_by_it(scene: Scene, gone: Actor, kept: Actor) -> None:
    asked = renamed(scene, gone)["id"]
    somebody = scene.employee(scene.school)
    merge(scene, of(gone), of(kept))
    for who in (somebody, replace(somebody, person_id=None)):
        with pytest.raises(Refused):
            read_all(scene, who, of(gone), asked)
        with pytest.raises(NotFound):
            get_correction(scene.service, who, asked)
        with pytest.raises(NotFound):
            list_corrections(scene.service, who, filters={"person_id": of(gone)}, **LISTED)
    with pytest.raises(Refused):
        ask_correction(scene.service, kept, of(gone), {"reason": "So it is", "name": "李四"})
    with pytest.raises(PersonMerged):
        change_person(scene.service, scene.bureau, of(gone), version=2, changes={"name": "李四"})


def test_who_is_merged_into_the_person_is_not_read_under_the_kept_id_after_an_undo(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    merging.undo_merge(scene.service, scene.bureau, merge(scene, of(gone), of(kept))["id"])
    with pytest.raises(NotFound):
        get_person(scene.service, kept, of(gone))


def test_a_correction_that_a_merge_closes_says_why_and_what_to_do(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    asked, own = renamed(scene, gone)["id"], renamed(scene, kept)["id"]
    merge(scene, of(gone), of(kept))
    closed = get_correction(scene.service, kept, asked)
    assert closed["status"] == "withdrawn"
    assert "重新申请" in closed["comment"]
    assert "ask anew" in closed["comment"]
    assert of(kept) not in closed["comment"]
    assert get_correction(scene.service, kept, own)["status"] == "open"
    events = [row["event"] for row in scene.rows(tables.person_change, person_id=of(gone))]
    assert events == ["correction_asked", "correction_closed", "merged"]
    told = [
        (row["kind"], row["person_id"], row["organization_id"])
        for row in scene.rows(tables.notice)
        if "_closed" in row["kind"]
    ]
    assert sorted(told) == [
        ("person.correction_closed", of(gone), None),
        ("person.correction_closed_here", None, scene.school),
    ]
    with pytest.raises(Refused):
        withdraw_correction(scene.service, gone, asked)


def employments(scene: Scene, person_id: str) -> list[tuple[date, date | None]]:
    rows = scene.rows(tables.affiliation, person_id=person_id, type="employment")
    return sorted((row["valid_from"], row["valid_to"]) for row in rows)


@pytest.mark.parametrize(("first", "taken"), [(date(2024, 1, 1), False), (date(2023, 12, 31), True)])
def test_an_undo_leaves_out_an_employment_whose_days_others_cover_by_now(
    scene: Scene, first: date, taken: bool
) -> None:
    gone, kept = scene.person(), scene.person()
    moves = scene.tie(gone, "employment", scene.school, valid_from=date(2024, 6, 1))
    days = {"valid_from": date(2023, 1, 1), "valid_to": date(2023, 12, 31)}
    scene.tie(gone, "employment", scene.school, **days)
    scene.tie(kept, "employment", scene.hospital, **days)
    merged = merge(scene, gone, kept)
    scene.change(tables.affiliation, moves, valid_from=first)
    told = merges.get_merge(scene.service, scene.bureau, merged["id"])["undo"]
    assert told["affiliations_left_out"] == taken
    undone = merging.undo_merge(scene.service, scene.bureau, merged["id"])
    assert undone["affiliations_left_out"] == taken
    dropped = [] if taken else [(days["valid_from"], days["valid_to"])]
    assert employments(scene, gone) == sorted([*dropped, (first, None)])
    change = scene.rows(tables.person_change, person_id=gone)[-1]
    assert len(change["detail"]["moved"]["affiliations_left_out"]) == taken
