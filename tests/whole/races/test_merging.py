"""Merging two persons while others act for them: nothing is left behind, and of two merges one is done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.support import town
from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.people.changes.merging import merge_people
from workflow.commands.people.changes.proposing import accept_proposal, propose_merge, refuse_proposal
from workflow.commands.people.roster import import_roster
from workflow.errors import Refused
from workflow.queries.people.merge_preview import preview_merge
from workflow.record.audit import verify_record
from workflow.runtime.service import Service
from workflow.store.people.changes import merges

pytestmark = pytest.mark.of_2024


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


def _at_once(*acts: Callable[[], Any]) -> list[str]:
    """What became of each act, all begun together: done, or the code of its refusal."""
    told = [""] * len(acts)
    gate = threading.Barrier(len(acts))

    def run(number: int, act: Callable[[], Any]) -> None:
        gate.wait()
        try:
            act()
            told[number] = "done"
        except Refused as refused:
            told[number] = refused.code
        except Exception as fault:
            told[number] = repr(fault)

    threads = [threading.Thread(target=run, args=each) for each in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


@pytest.mark.parametrize("round_", range(3))
def test_what_is_declared_and_decided_during_a_merge_is_the_kept_persons(scene: Scene, round_: int) -> None:
    kept, gone = scene.applicant, scene.employee(scene.school)
    assert gone.person_id is not None
    assert kept.person_id is not None
    waiting, draft = scene.claimed(applicant=gone), scene.draft(paper("2024-02-10"), applicant=gone)
    seen = preview_merge(scene.service, scene.bureau, gone.person_id, into=kept.person_id)

    def merge() -> None:
        sent = {"digest_seen": seen["digest"], "reason": "One person"}
        merge_people(scene.service, scene.bureau, str(gone.person_id), into=str(kept.person_id), **sent)

    def declare() -> None:
        facts = {name: value for name, value in paper("2024-03-10").items() if name != "evidence"}
        create_declaration(scene.service, gone, person_id=str(gone.person_id), item=facts)

    told = _at_once(
        merge,
        declare,
        lambda: scene.do("approve", scene.reviewer, waiting),
        lambda: scene.do("submit", gone, draft),
    )
    assert told[0] in ("done", "VERSION_MISMATCH"), told
    whose = {row["person_id"] for row in scene.rows(tables.declaration)}
    assert whose == ({kept.person_id} if told[0] == "done" else {gone.person_id}), told
    assert not [each for each in told if "(" in each], told  # no fault of ours
    assert verify_record(scene.service, files=False).findings == []


def test_of_two_merges_at_once_one_is_done(scene: Scene) -> None:
    one, other = scene.applicant, scene.employee(scene.school)
    scene.approved(applicant=one)
    scene.approved(paper("2024-02-10"), applicant=other)
    pairs = [(str(a.person_id), str(b.person_id)) for a, b in ((one, other), (other, one))]
    seen = [preview_merge(scene.service, scene.bureau, a, into=b)["digest"] for a, b in pairs]

    def merge(number: int) -> None:
        gone, kept = pairs[number]
        merge_people(
            scene.service, scene.bureau, gone, into=kept, digest_seen=seen[number], reason="One person"
        )

    told = _at_once(lambda: merge(0), lambda: merge(1))
    assert sorted(told) == ["PERSON_MERGED", "done"]
    assert len({row["person_id"] for row in scene.rows(tables.declaration)}) == 1
    assert len(scene.rows(tables.person_merge)) == 1
    assert verify_record(scene.service, files=False).findings == []


def test_a_roster_beside_a_merge_employs_the_kept_one(scene: Scene) -> None:
    """The import has read who has the number, and waits for that entry while it is merged."""
    number, other = town.card(), town.card()
    gone = town.person(scene.service, document={"type": "resident_identity_card", "number": number})
    kept = town.person(scene.service, document={"type": "resident_identity_card", "number": other})
    row = {
        "name": "张三",
        "document": {"type": "resident_identity_card", "number": number},
        "exam_based_series": False,
        "valid_from": date(2024, 1, 1),
        "valid_to": None,
    }
    told: list[dict[str, Any]] = []

    def employ() -> None:
        told.extend(
            import_roster(scene.service, scene.unit_administrator, scene.school, [row], dry_run=False)
        )

    importing = threading.Thread(target=employ)
    with scene.service.store.write() as connection:
        merges.lock_people(connection, gone, kept)
        importing.start()
        importing.join(0.5)  # by then it waits
        assert importing.is_alive()
        merges.set_merged(connection, gone, kept)
    importing.join()
    assert [(each["status"], each["person_id"]) for each in told] == [("employed", kept)]
    assert [each["person_id"] for each in scene.rows(tables.affiliation, valid_from=row["valid_from"])] == [
        kept
    ]


def test_who_changes_units_while_a_merge_waits_is_not_the_units_to_merge(scene: Scene) -> None:
    """Whose both are is looked at once they are locked."""
    gone, kept = (scene.person() for _ in range(2))  # as whom nobody signs in
    for each in (gone, kept):
        scene.tie(each, "employment", scene.school)
    digest = preview_merge(scene.service, scene.unit_administrator, gone, into=kept)["digest"]
    told: list[str] = []

    def merge() -> None:
        try:
            merge_people(
                scene.service,
                scene.unit_administrator,
                gone,
                into=kept,
                digest_seen=digest,
                reason="One person",
            )
        except Refused as refused:
            told.append(refused.code)

    merging = threading.Thread(target=merge)
    with scene.service.store.write() as connection:
        merges.lock_people(connection, kept)
        merging.start()
        merging.join(0.5)  # by then it waits
        assert merging.is_alive()
        moved = tables.affiliation.update().where(tables.affiliation.c.person_id == kept)
        connection.execute(moved.values(organization_id=scene.hospital))
    merging.join()
    assert told == ["NOT_FOUND"]
    assert scene.rows(tables.person_merge) == []


def test_of_an_acceptance_and_a_refusal_at_once_one_is_done(scene: Scene) -> None:
    here, there = str(scene.applicant.person_id), str(scene.employee(scene.hospital).person_id)
    values = {"other_id": there, "reason": "One person"}
    proposal = propose_merge(scene.service, scene.unit_administrator, here, values)["id"]
    digest = preview_merge(scene.service, scene.bureau, there, into=here)["digest"]
    told = _at_once(
        lambda: accept_proposal(scene.service, scene.bureau, proposal, into=here, digest_seen=digest),
        lambda: refuse_proposal(scene.service, scene.bureau, proposal, comment="No"),
    )
    assert sorted(told) == ["WRONG_STATE", "done"], told
    [row] = scene.rows(tables.merge_proposal)
    assert (row["status"] == "accepted") == bool(scene.rows(tables.person_merge))


def test_what_is_merged_while_an_acceptance_waits_is_told_to_be(scene: Scene) -> None:
    here, there, third = (
        str(scene.employee(unit).person_id) for unit in (scene.school, scene.hospital, scene.hospital)
    )
    values = {"other_id": there, "reason": "One person"}
    proposal = propose_merge(scene.service, scene.unit_administrator, here, values)["id"]
    digest = preview_merge(scene.service, scene.bureau, there, into=here)["digest"]
    told: list[str] = []

    def accept() -> None:
        try:
            accept_proposal(scene.service, scene.bureau, proposal, into=here, digest_seen=digest)
        except Refused as refused:
            told.append(refused.code)

    accepting = threading.Thread(target=accept)
    with scene.service.store.write() as connection:
        merges.lock_people(connection, there, third)
        accepting.start()
        accepting.join(0.5)  # by then it waits
        assert accepting.is_alive()
        merges.set_merged(connection, there, third)
    accepting.join()
    assert told[0] in ("PERSON_MERGED", "VERSION_MISMATCH")
    [row] = scene.rows(tables.merge_proposal)
    assert row["status"] == "open"
