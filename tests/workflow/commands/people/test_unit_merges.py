"""A unit's administrator merges two of her own people, and is told nothing that she may not read of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.people.changes import merging
from workflow.errors import Invalid, MergeOver, NotFound, NotPermitted, PersonMerged, SelfReview
from workflow.queries.people import merges
from workflow.queries.people.corrections import list_person_changes
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.people import get_person
from workflow.record.audit import verify_record

pytestmark = pytest.mark.of_2024

LISTED: dict[str, Any] = {"after": None, "limit": 20}


def of(one: Actor) -> str:
    return str(one.person_id)


def without_account(scene: Scene, who: Actor) -> Actor:
    """Somebody who acts, as the tests need it, but for whom nobody signs in."""
    scene.change(tables.principal, who.id, person_id=None)
    return who


@pytest.fixture
def gone(scene: Scene) -> Actor:
    return without_account(scene, scene.employee(scene.school))


@pytest.fixture
def kept(scene: Scene) -> Actor:
    return without_account(scene, scene.applicant)


def merge(scene: Scene, gone: str, kept: str, actor: Actor | None = None) -> dict[str, Any]:
    """Merged by the unit's administrator, unless by somebody else."""
    seen = preview_merge(scene.service, scene.bureau, gone, into=kept)
    sent = {"into": kept, "digest_seen": seen["digest"], "reason": "One person"}
    return merging.merge_people(scene.service, actor or scene.unit_administrator, gone, **sent)


def undo(scene: Scene, merged: dict[str, Any], actor: Actor) -> dict[str, Any]:
    return merging.undo_merge(scene.service, actor, merged["id"], version=merged["version"])


def leaves(scene: Scene, who: Actor, for_: str) -> None:
    """The person is of another unit now."""
    [tie] = scene.rows(tables.affiliation, person_id=of(who), type="employment")
    scene.change(tables.affiliation, tie["id"], organization_id=for_)


def test_two_of_a_unit_are_merged_by_its_administrator_who_undoes_it(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    theirs = scene.approved(applicant=gone)
    merged = merge(scene, of(gone), of(kept))
    assert [row["person_id"] for row in scene.rows(tables.declaration)] == [of(kept)]
    assert get_person(scene.service, scene.unit_administrator, of(gone))["merged_into"] == of(kept)
    told = merges.get_merge(scene.service, scene.unit_administrator, merged["id"])
    assert told["undo"]["declarations"] == 1
    undo(scene, merged, scene.unit_administrator)
    assert [(row["id"], row["person_id"]) for row in scene.rows(tables.declaration)] == [(theirs, of(gone))]
    assert verify_record(scene.service, files=False).findings == []


@pytest.mark.parametrize("foreign", ["gone", "kept"])
def test_somebody_of_another_unit_is_as_unknown_as_nobody(scene: Scene, foreign: str) -> None:
    here, there = of(scene.employee(scene.school)), of(scene.employee(scene.hospital))
    nobody = "01900000-0000-7000-8000-000000000000"
    told = []
    for other in (there, nobody):
        pair = (other, here) if foreign == "gone" else (here, other)
        for act in (
            lambda pair=pair: preview_merge(scene.service, scene.unit_administrator, pair[0], into=pair[1]),
            lambda pair=pair: merging.merge_people(
                scene.service,
                scene.unit_administrator,
                pair[0],
                into=pair[1],
                digest_seen="0" * 64,
                reason="One",
            ),
        ):
            with pytest.raises(NotFound) as refused:
                act()
            told.append((refused.value.message, refused.value.facts))
    assert len(told) == 4
    assert all(each == told[0] for each in told)
    assert scene.rows(tables.person_merge) == []


def test_somebody_whom_another_unit_employs_too_is_not_hers_alone(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    scene.tie(of(gone), "employment", scene.hospital)
    with pytest.raises(NotPermitted):
        merge(scene, of(gone), of(kept))
    both = scene.grant(scene.unit_administrator, "unit_administrator", scene.hospital)
    assert merge(scene, of(gone), of(kept), both)["into_id"] == of(kept)


def test_who_left_or_is_employed_nowhere_is_not_hers(scene: Scene, gone: Actor, kept: Actor) -> None:
    nowhere = scene.person()
    with pytest.raises(NotFound):
        merge(scene, nowhere, of(kept))
    [tie] = scene.rows(tables.affiliation, person_id=of(gone))
    scene.change(tables.affiliation, tie["id"], valid_to=date(2024, 11, 20))  # today is the last day
    merge(scene, of(gone), of(kept))
    other = scene.employee(scene.school)
    [tie] = scene.rows(tables.affiliation, person_id=of(other))
    scene.change(tables.affiliation, tie["id"], valid_to=date(2024, 11, 19))
    with pytest.raises(NotFound):
        merge(scene, of(other), of(kept))


def refused(scene: Scene, gone: str, kept: str) -> str:
    """The code by which both the preview and the merge are refused to the unit's administrator."""
    codes = set()
    for act in (
        lambda: preview_merge(scene.service, scene.unit_administrator, gone, into=kept),
        lambda: merge(scene, gone, kept),
    ):
        with pytest.raises(Invalid) as told:
            act()
        codes |= {error.code for error in told.value.errors}
    [code] = codes
    return str(code)


@pytest.mark.parametrize("whose", ["gone", "kept"])
def test_whoever_signs_in_is_merged_by_the_bureau_alone(
    scene: Scene, gone: Actor, kept: Actor, whose: str
) -> None:
    """Else an administrator could let one of her people act for another."""
    who = gone if whose == "gone" else kept
    scene.change(tables.principal, who.id, person_id=of(who))
    assert refused(scene, of(gone), of(kept)) == "FOR_THE_BUREAU"
    assert merge(scene, of(gone), of(kept), scene.bureau)["into_id"] == of(kept)


def test_who_will_be_elsewhere_or_has_a_contract_there_is_not_hers_alone(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    tie = scene.tie(of(gone), "employment", scene.hospital, valid_from=date(2025, 1, 1))
    assert refused(scene, of(gone), of(kept)) == refused(scene, of(kept), of(gone)) == "FOR_THE_BUREAU"
    scene.change(tables.affiliation, tie, valid_to=date(2024, 11, 19), valid_from=date(2024, 1, 1))
    assert merge(scene, of(gone), of(kept))["into_id"] == of(kept)


def test_what_the_bureau_has_undone_tells_a_unit_nothing_of_somebody_elsewhere(
    scene: Scene, kept: Actor
) -> None:
    there = scene.employee(scene.hospital)
    merged = merge(scene, of(there), of(kept), scene.bureau)
    undo(scene, merged, scene.bureau)
    for into in (True, False):
        found = merges.list_merges(scene.service, scene.unit_administrator, of(kept), into=into, **LISTED)
        assert (found.items, found.count) == ([], 0)
    with pytest.raises(NotFound):
        merges.get_merge(scene.service, scene.unit_administrator, merged["id"])


def test_nobody_merges_their_own_entry(scene: Scene, gone: Actor, kept: Actor) -> None:
    with pytest.raises(SelfReview):
        merge(scene, of(gone), of(kept), replace(scene.unit_administrator, person_id=of(gone)))


def test_whoever_was_merged_already_is_told_to_be(scene: Scene, gone: Actor, kept: Actor) -> None:
    merge(scene, of(gone), of(kept))
    third = without_account(scene, scene.employee(scene.school))
    with pytest.raises(PersonMerged):
        preview_merge(scene.service, scene.unit_administrator, of(gone), into=of(third))
    with pytest.raises(PersonMerged):
        merging.merge_people(
            scene.service,
            scene.unit_administrator,
            of(gone),
            into=of(third),
            digest_seen="0" * 64,
            reason="One",
        )


def test_a_preview_tells_her_what_she_may_read_and_no_more(scene: Scene, gone: Actor, kept: Actor) -> None:
    scene.draft(paper("2024-02-10"), applicant=gone)
    waiting = scene.submitted(paper("2024-03-10"), applicant=gone)
    scene.change(tables.declaration, waiting, body_id=scene.hospital)  # where it was forwarded to
    scene.approved(applicant=kept)
    twice = scene.approved(applicant=gone)  # the same activity: it counts once
    whole = preview_merge(scene.service, scene.bureau, of(gone), into=of(kept))
    assert (whole["complete"], whole["declarations"]) == (
        True,
        {"draft": 1, "submitted": 1, "approved": 1},
    )
    assert whole["accounts"] == []
    seen = preview_merge(scene.service, scene.unit_administrator, of(gone), into=of(kept))
    assert (seen["complete"], seen["declarations"]) == (False, {"approved": 1})
    assert (seen["accounts"], seen["notices"]) == (None, None)
    assert (seen["years"], seen["digest"]) == (whole["years"], whole["digest"])
    scene.change(tables.declaration, twice, body_id=scene.hospital)
    now = preview_merge(scene.service, scene.unit_administrator, of(gone), into=of(kept))
    assert now["declarations"] == {}
    assert twice not in [each["id"] for each in now["changed"]]


def test_a_merge_counts_for_her_what_she_may_read(scene: Scene, gone: Actor, kept: Actor) -> None:
    scene.draft(paper("2024-02-10"), applicant=gone)
    scene.approved(applicant=gone)
    merged = merge(scene, of(gone), of(kept))
    later = scene.draft(paper("2024-04-10"), applicant=kept)
    assert (merged["moved"]["declarations"], merged["moved"]["accounts"]) == (1, None)
    told = merges.get_merge(scene.service, scene.unit_administrator, merged["id"])
    assert (told["undo"]["declarations"], told["undo"]["declarations_since"]) == (1, 0)
    [listed] = merges.list_merges(
        scene.service, scene.unit_administrator, of(kept), into=True, **LISTED
    ).items
    assert listed["moved"] == merged["moved"]
    whole = merges.get_merge(scene.service, scene.bureau, merged["id"])
    assert (whole["moved"]["declarations"], whole["moved"]["accounts"]) == (2, 0)
    assert (whole["undo"]["declarations"], whole["undo"]["declarations_since"]) == (2, 1)
    assert later


def test_the_history_names_no_ids_to_her_of_what_moved(scene: Scene, gone: Actor, kept: Actor) -> None:
    scene.draft(applicant=gone)
    merge(scene, of(gone), of(kept))
    now = replace(kept, person_id=of(kept))
    for who, told in ((scene.unit_administrator, False), (scene.bureau, True), (now, True)):
        for person_id in (of(gone), of(kept)):
            [row] = list_person_changes(scene.service, who, person_id, **LISTED).items
            assert row["event"] == "merged"
            assert ("moved" in row["detail"]) == told


def test_she_undoes_what_she_has_merged_and_nobody_elses(scene: Scene, gone: Actor, kept: Actor) -> None:
    colleague = scene.actor("unit_administrator", scene.school)
    merged = merge(scene, of(gone), of(kept))
    assert merges.get_merge(scene.service, colleague, merged["id"])["undo"] is None
    with pytest.raises(NotPermitted):
        undo(scene, merged, colleague)
    undo(scene, merged, scene.bureau)
    with pytest.raises(MergeOver):
        merging.undo_merge(scene.service, scene.unit_administrator, merged["id"])
    merged = merge(scene, of(gone), of(kept), scene.bureau)
    with pytest.raises(NotPermitted):
        undo(scene, merged, scene.unit_administrator)


def test_what_she_has_merged_is_no_more_hers_once_the_person_is_elsewhere(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    merged = merge(scene, of(gone), of(kept))
    leaves(scene, kept, scene.hospital)
    with pytest.raises(NotFound):
        merges.get_merge(scene.service, scene.unit_administrator, merged["id"])
    with pytest.raises(NotFound):
        undo(scene, merged, scene.unit_administrator)
    there = scene.actor("unit_administrator", scene.hospital)
    with pytest.raises(NotPermitted):
        undo(scene, merged, there)
    assert undo(scene, merged, scene.bureau)["undone_at"]


def test_candidates_are_of_her_unit_and_tell_nothing_of_their_numbers(
    scene: Scene, gone: Actor, kept: Actor
) -> None:
    there = scene.employee(scene.hospital)
    former = scene.employee(scene.school)
    with scene.service.store.write() as connection:
        name = {"id": "1", "person_id": of(former), "name": "张三", "changed_by": scene.bureau.id}
        connection.execute(
            tables.former_name.insert(), {**name, "until": scene.service.clock.now(), "name_key": "张三"}
        )
    scene.change(tables.person, of(former), name="李四", name_key="李四")
    whole = merges.merge_candidates(scene.service, scene.bureau, of(kept))
    assert of(there) in [each["id"] for each in whole]
    found = merges.merge_candidates(scene.service, scene.unit_administrator, of(kept))
    assert {each["id"] for each in found} == {of(gone), of(former)}
    with pytest.raises(NotFound):
        merges.merge_candidates(scene.service, scene.unit_administrator, of(there))
    assert not {"SAME_BIRTH_DATE"} & {why for each in found for why in each["why"]}


def test_who_administers_no_unit_merges_nobody(scene: Scene, gone: Actor, kept: Actor) -> None:
    for who in (scene.reviewer, kept, scene.integrator, scene.other_reviewer):
        for ask in (
            lambda who=who: merges.merge_candidates(scene.service, who, of(gone)),
            lambda who=who: preview_merge(scene.service, who, of(gone), into=of(kept)),
            lambda who=who: merge(scene, of(gone), of(kept), who),
            lambda who=who: merges.list_merges(scene.service, who, of(kept), into=True, **LISTED),
        ):
            with pytest.raises(NotPermitted):
                ask()
