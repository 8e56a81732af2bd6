"""Two persons who are one: what moves, what the hours come to, a whole record, and undoing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.support.items import off, paper
from tests.support.paper import needs_fonts
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.ledger.certificates import issue_certificate
from workflow.commands.people.changes import merging
from workflow.commands.people.people import change_person
from workflow.errors import (
    Invalid,
    MergeOver,
    NotPermitted,
    PersonMerged,
    PersonUnknown,
    SelfReview,
    VersionMismatch,
)
from workflow.queries.ledger.certificates import get_certificate
from workflow.queries.people import merges
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.notices import list_notices
from workflow.queries.people.people import get_person
from workflow.record.audit import verify_record

pytestmark = pytest.mark.of_2024

Merge = Callable[..., dict[str, Any]]


@pytest.fixture
def gone(scene: Scene) -> Actor:
    """Somebody who is entered a second time, at the same school, with an account of their own."""
    return scene.employee(scene.school)


@pytest.fixture
def kept(scene: Scene) -> Actor:
    return scene.applicant


def of(one: Actor) -> str:
    assert one.person_id is not None
    return one.person_id


def merge(scene: Scene, one: Actor, into: Actor, actor: Actor | None = None) -> dict[str, Any]:
    seen = preview_merge(scene.service, scene.bureau, of(one), into=of(into))
    return merging.merge_people(
        scene.service,
        actor or scene.bureau,
        of(one),
        into=of(into),
        digest_seen=seen["digest"],
        reason="One person",
    )


def undo(scene: Scene, merged: dict[str, Any]) -> dict[str, Any]:
    return merging.undo_merge(scene.service, scene.bureau, merged["id"], version=merged["version"])


def faults(scene: Scene) -> list[str]:
    return [str(each) for each in verify_record(scene.service, files=False).findings]


def hours(scene: Scene, who: Actor) -> tuple[Any, Any]:
    row = scene.account(applicant=who)
    return (row["public"], row["professional"]) if row else (0, 0)


def whose(scene: Scene) -> dict[str, str]:
    return {row["id"]: row["person_id"] for row in scene.rows(tables.declaration)}


def a_year_of(scene: Scene, who: Actor, serial: str) -> list[str]:
    """Something in every state, and a record of the city platform."""
    scene.record(f"platform-{serial}", person_id=of(who))
    return [
        scene.draft(applicant=who),
        scene.submitted(applicant=who),
        scene.approved(paper("2024-02-10"), applicant=who),
        scene.synced(paper("2024-03-10"), applicant=who),
        scene.synced(off("maternity", ("2024-03-01", "2024-05-31")), applicant=who),
    ]


def test_all_that_the_one_has_is_the_others_and_goes_back(scene: Scene, gone: Actor, kept: Actor) -> None:
    theirs, own = a_year_of(scene, gone, "gone"), [scene.synced(applicant=kept)]
    before = hours(scene, gone), hours(scene, kept)
    assert before[0] != (0, 0)
    merged = merge(scene, gone, kept)
    assert whose(scene) == dict.fromkeys([*theirs, *own], of(kept))
    assert {row["person_id"] for row in scene.rows(tables.study_record)} == {of(kept)}
    assert hours(scene, gone) == (0, 0)
    assert hours(scene, kept) != before[1]
    assert faults(scene) == []
    undone = undo(scene, merged)
    assert undone["undone_at"] is not None
    assert whose(scene) == {**dict.fromkeys(theirs, of(gone)), **dict.fromkeys(own, of(kept))}
    assert (hours(scene, gone), hours(scene, kept)) == before
    assert faults(scene) == []


def test_the_preview_tells_the_hours_that_the_merge_then_gives(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    a_year_of(scene, gone, "gone")
    a_year_of(scene, kept, "kept")
    seen = preview_merge(scene.service, scene.bureau, of(gone), into=of(kept))
    [year] = seen["years"]
    assert (seen["certificates"], seen["corrections_closed"]) == (0, 0)
    assert seen["declarations"] == {"draft": 1, "submitted": 1, "approved": 1, "synced": 2}
    merge(scene, gone, kept)
    public, professional = hours(scene, kept)
    assert (year["after"]["public"], year["after"]["professional"]) == (f"{public:f}", f"{professional:f}")
    changed = {each["id"]: each["after"] for each in seen["changed"]}
    told = {row["id"]: row["recognised"] or {} for row in scene.rows(tables.declaration)}
    assert {id_: told[id_] for id_ in changed if id_ in told} == {
        id_: after for id_, after in changed.items() if id_ in told
    }
    assert faults(scene) == []


def test_what_was_declared_twice_counts_once(scene: Scene, gone: Actor, kept: Actor) -> None:
    """R24: the same activity under both entries is one."""
    scene.approved(applicant=kept)
    scene.approved(applicant=gone)
    before = hours(scene, kept)
    seen = preview_merge(scene.service, scene.bureau, of(gone), into=of(kept))
    merge(scene, gone, kept)
    assert seen["years"][0]["after"]["professional"] == f"{hours(scene, kept)[1]:f}"
    assert before <= hours(scene, kept)
    assert faults(scene) == []


def test_the_title_system_withdraws_of_the_one_and_records_of_the_other(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    synced = scene.synced(applicant=gone)
    merge(scene, gone, kept)
    told = [(row["kind"], row["person_id"]) for row in scene.title_records(synced)]
    assert told == [("entry", of(gone)), ("withdrawal", of(gone)), ("entry", of(kept))]
    scene.do("revoke", scene.bureau, synced, reason_code="NOT_FILED")
    assert scene.title_records(synced)[-1]["kind"] == "withdrawal"
    assert faults(scene) == []


def test_what_came_after_the_merge_stays_with_the_kept_person(scene: Scene, gone: Actor, kept: Actor) -> None:
    theirs = scene.approved(applicant=gone)
    merged = merge(scene, gone, kept)
    later = scene.approved(paper("2024-04-10"), applicant=kept)
    told = merges.get_merge(scene.service, scene.bureau, merged["id"])["undo"]
    assert (told["declarations"], told["declarations_since"]) == (1, 1)
    undo(scene, merged)
    assert whose(scene) == {theirs: of(gone), later: of(kept)}
    assert faults(scene) == []


@pytest.mark.parametrize(("hours_later", "refused"), [(24, False), (25, True)])
def test_a_merge_is_undone_within_a_day(
    scene: Scene, gone: Actor, kept: Actor, hours_later: int, refused: bool, turn_clock: Any
) -> None:
    merged = merge(scene, gone, kept)
    turn_clock(scene, timedelta(hours=hours_later) - timedelta(seconds=60))
    if refused:
        with pytest.raises(MergeOver):
            undo(scene, merged)
    else:
        assert undo(scene, merged)["undone_at"]


@pytest.fixture
def turn_clock() -> Any:
    def turn(scene: Scene, by: timedelta) -> None:
        now = scene.service.clock.now()
        scene.service = replace(scene.service, clock=type(scene.service.clock).starting_at(now + by))

    return turn


def test_a_merge_is_undone_once(scene: Scene, gone: Actor, kept: Actor) -> None:
    merged = merge(scene, gone, kept)
    undo(scene, merged)
    with pytest.raises((MergeOver, VersionMismatch)):
        undo(scene, merged)
    merge(scene, gone, kept)  # and they can be merged again
    assert faults(scene) == []


def test_one_is_merged_into_the_next_and_undone_in_the_other_order(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    third = scene.employee(scene.school)
    theirs = scene.approved(applicant=gone)
    first = merge(scene, gone, kept)
    second = merge(scene, kept, third)
    assert whose(scene) == {theirs: of(third)}
    with pytest.raises(MergeOver):
        undo(scene, first)
    with pytest.raises(PersonMerged):
        merge(scene, gone, third)
    undo(scene, second)
    undo(scene, first)
    assert whose(scene) == {theirs: of(gone)}
    assert faults(scene) == []


def test_a_preview_that_something_has_overtaken_merges_nobody(scene: Scene, gone: Actor, kept: Actor) -> None:
    seen = preview_merge(scene.service, scene.bureau, of(gone), into=of(kept))
    scene.submitted(applicant=gone)
    with pytest.raises(VersionMismatch):
        merging.merge_people(
            scene.service, scene.bureau, of(gone), into=of(kept), digest_seen=seen["digest"], reason="One"
        )
    assert get_person(scene.service, scene.bureau, of(gone))["merged_into"] is None


def test_the_old_id_is_read_and_nothing_is_done_to_it(scene: Scene, gone: Actor, kept: Actor) -> None:
    merge(scene, gone, kept)
    assert get_person(scene.service, scene.bureau, of(gone))["merged_into"] == of(kept)
    version = get_person(scene.service, scene.bureau, of(gone))["version"]
    with pytest.raises(PersonMerged) as refused:
        change_person(scene.service, scene.bureau, of(gone), version=version, changes={"name": "李四"})
    assert refused.value.facts["merged_into"] == of(kept)
    with pytest.raises(PersonUnknown):
        scene.draft(applicant=gone)
    assert scene.record("after", person_id=of(gone))["status"] == "received"  # the platform knows the old id
    [record] = scene.rows(tables.study_record, source_id="after")
    assert record["person_id"] == of(kept)


def test_the_account_acts_as_the_kept_person_and_reads_what_both_were_told(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    scene.service.committed()
    merged = merge(scene, gone, kept)
    [row] = scene.rows(tables.principal, id=gone.id)
    assert row["person_id"] == of(kept)
    now = replace(gone, person_id=of(kept))
    told = list_notices(scene.service, now, filters={}, after=None, limit=20).items
    assert {each["person_id"] for each in told} == {of(gone), of(kept)}
    undo(scene, merged)
    [row] = scene.rows(tables.principal, id=gone.id)
    assert row["person_id"] == of(gone)


def test_employments_on_the_same_days_stay_behind_and_come_back(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    scene.tie(of(gone), "residence", scene.hospital, valid_from=date(2023, 1, 1))
    before = {row["id"]: row["person_id"] for row in scene.rows(tables.affiliation)}
    merged = merge(scene, gone, kept)
    ties = scene.rows(tables.affiliation, person_id=of(kept))
    assert sorted(row["type"] for row in ties) == ["employment", "residence"]
    assert scene.rows(tables.affiliation, person_id=of(gone)) == []
    undo(scene, merged)
    assert {row["id"]: row["person_id"] for row in scene.rows(tables.affiliation)} == before


def test_who_may_not_merge(scene: Scene, gone: Actor, kept: Actor) -> None:
    for actor in (scene.reviewer, kept, scene.integrator):
        with pytest.raises(NotPermitted):
            merge(scene, gone, kept, actor)
    with pytest.raises(SelfReview):
        merge(scene, gone, kept, replace(scene.bureau, person_id=of(gone)))
    with pytest.raises(Invalid):
        preview_merge(scene.service, scene.bureau, of(gone), into=of(gone))


def test_a_merge_that_nobody_did_is_found(scene: Scene, gone: Actor, kept: Actor) -> None:
    scene.change(tables.person, of(gone), merged_into=of(kept))
    assert any("merged_into" in each for each in faults(scene))


def test_a_row_that_is_taken_out_of_a_persons_history_is_missed(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    undo(scene, merge(scene, gone, kept))
    assert faults(scene) == []
    with scene.service.store.write() as connection:
        first = tables.person_change.c.sequence == 1
        connection.execute(tables.person_change.delete().where(first))
    assert any("person_change" in each for each in faults(scene))


def test_a_declaration_that_was_given_to_somebody_without_a_merge_is_found(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    moved = scene.approved(applicant=gone)
    merge(scene, gone, kept)
    scene.change(tables.declaration, moved, person_id=of(gone))
    assert any("person_id" in each for each in faults(scene))


@needs_fonts
def test_a_certificate_of_the_one_is_superseded_and_holds_again_after_the_undo(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    scene.approved(applicant=gone)
    issued = issue_certificate(scene.service, scene.bureau, of(gone), [2024])
    merged = merge(scene, gone, kept)
    stands = get_certificate(scene.service, scene.bureau, issued["id"])
    assert (stands["status"], stands["superseded_by"]) == ("superseded", "account_changed")
    undo(scene, merged)
    assert get_certificate(scene.service, scene.bureau, issued["id"])["status"] == "valid"
