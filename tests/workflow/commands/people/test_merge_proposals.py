"""A unit proposes a merge with an entry elsewhere: it learns nothing of that one, and the bureau decides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support import town
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.people.changes import merging
from workflow.commands.people.changes.proposing import accept_proposal, propose_merge, refuse_proposal
from workflow.errors import (
    AlreadyAsked,
    Invalid,
    NotFound,
    NotPermitted,
    PersonMerged,
    SelfReview,
    VersionMismatch,
    WrongState,
)
from workflow.personal_data import Keyring
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.notices import list_notices
from workflow.queries.people.proposals import count_proposed, get_proposal, list_proposals
from workflow.record.audit import verify_record
from workflow.runtime.service import Service

pytestmark = pytest.mark.of_2024

LISTED: dict[str, Any] = {"after": None, "limit": 20}
NOBODY = "01900000-0000-7000-8000-000000000000"
CARD = "resident_identity_card"


@pytest.fixture
def service(service: Service, tmp_path: Path) -> Service:
    """The service with keys in a file, so that people are found by their numbers."""
    return replace(service, keyring=Keyring.load(tmp_path / "keys", {}))


@pytest.fixture
def here(scene: Scene) -> str:
    """Somebody of the school."""
    return str(scene.applicant.person_id)


@pytest.fixture
def there(scene: Scene) -> tuple[str, str]:
    """Somebody of the hospital, with their number."""
    [(person_id, number)] = town.numbered(scene.service, 1).items()
    scene.tie(person_id, "employment", scene.hospital)
    return person_id, number


def propose(scene: Scene, person_id: str, actor: Actor | None = None, **named: Any) -> dict[str, Any]:
    values = {"reason": "The same card", **named}
    return propose_merge(scene.service, actor or scene.unit_administrator, person_id, values)


def accept(scene: Scene, proposal: dict[str, Any], gone: str, into: str, **more: Any) -> dict[str, Any]:
    digest = preview_merge(scene.service, scene.bureau, gone, into=into)["digest"]
    sent = {"into": into, "digest_seen": digest, **more}
    return accept_proposal(scene.service, scene.bureau, proposal["id"], **sent)


def told(scene: Scene, who: Actor) -> list[str]:
    found = list_notices(scene.service, who, filters={}, **LISTED).items
    return [each["kind"] for each in found if "merge_" in each["kind"]]


def document(number: str) -> dict[str, Any]:
    return {"document": {"type": CARD, "number": number}}


def alike(view: dict[str, Any]) -> dict[str, Any]:
    """What doesn't differ from one proposal to the next."""
    return {name: value for name, value in view.items() if name not in ("id", "proposed_at", "named")}


def test_an_entry_that_is_there_is_answered_as_one_that_is_not(
    scene: Scene, here: str, there: tuple[str, str]
) -> None:
    unknown = town.card()
    answers, kept = [], []
    for named in (
        document(there[1]),
        document(unknown),
        {"other_id": there[0]},
        {"other_id": NOBODY},
        {"other_id": here},
    ):
        view = propose(scene, here, **named)
        answers.append(alike(view))
        read = get_proposal(scene.service, scene.unit_administrator, view["id"])
        assert read == view
        [row] = scene.rows(tables.merge_proposal, id=view["id"])
        kept.append(row["other_id"])
        refuse_proposal(scene.service, scene.bureau, view["id"], comment="No")
    assert all(each == answers[0] for each in answers)
    assert (answers[0]["entries"], answers[0]["merge_id"]) == ([], None)
    assert kept == [there[0], None, there[0], None, here]  # the bureau alone has it
    assert there[1] not in str(scene.rows(tables.merge_proposal))


def test_the_bureau_sees_both_and_merges_them(scene: Scene, here: str, there: tuple[str, str]) -> None:
    proposal = propose(scene, here, **document(there[1]))
    assert told(scene, scene.bureau) == ["person.merge_proposed"]
    assert count_proposed(scene.service, scene.bureau) == 1
    assert count_proposed(scene.service, scene.unit_administrator) == 0
    [listed] = list_proposals(scene.service, scene.bureau, filters={}, **LISTED).items
    assert (listed["id"], listed["status"]) == (proposal["id"], "open")
    seen = get_proposal(scene.service, scene.bureau, proposal["id"])
    assert [each["id"] for each in seen["entries"]] == [here, there[0]]
    done = accept(scene, proposal, there[0], here)
    assert (done["status"], done["merge_id"] is not None) == ("accepted", True)
    [row] = scene.rows(tables.person, id=there[0])
    assert row["merged_into"] == here
    assert told(scene, scene.unit_administrator) == ["person.merge_accepted"]
    read = get_proposal(scene.service, scene.unit_administrator, proposal["id"])
    assert (read["status"], read["entries"], read["merge_id"]) == ("accepted", [], None)
    events = [row["event"] for row in scene.rows(tables.person_change, person_id=here)]
    assert events == ["merge_proposed", "merged"]
    assert verify_record(scene.service, files=False).findings == []
    assert list_proposals(scene.service, scene.bureau, filters={}, **LISTED).items == []


def test_a_refusal_tells_the_unit_why(scene: Scene, here: str, there: tuple[str, str]) -> None:
    proposal = propose(scene, here, **document(there[1]))
    done = refuse_proposal(scene.service, scene.bureau, proposal["id"], comment="Two people of one name")
    assert (done["status"], done["comment"]) == ("refused", "Two people of one name")
    [notice] = [
        each
        for each in list_notices(scene.service, scene.unit_administrator, filters={}, **LISTED).items
        if each["kind"] == "person.merge_refused"
    ]
    assert "Two people of one name" in notice["texts"]["en"]
    assert scene.rows(tables.person_merge) == []
    for act in (
        lambda: accept(scene, proposal, there[0], here),
        lambda: refuse_proposal(scene.service, scene.bureau, proposal["id"], comment="Again"),
    ):
        with pytest.raises(WrongState):
            act()
    assert propose(scene, here, **document(there[1]))["status"] == "open"  # after that, anew


def test_of_one_person_one_proposal_waits(scene: Scene, here: str, there: tuple[str, str]) -> None:
    propose(scene, here, other_id=NOBODY)
    with pytest.raises(AlreadyAsked):
        propose(scene, here, **document(there[1]))


def test_a_unit_proposes_for_its_own_people_alone(scene: Scene, here: str, there: tuple[str, str]) -> None:
    for who, person_id, refusal in (
        (scene.unit_administrator, there[0], NotFound),
        (scene.unit_administrator, NOBODY, NotFound),
        (scene.reviewer, here, NotPermitted),
        (scene.bureau, here, NotPermitted),
        (scene.applicant, here, NotPermitted),
        (scene.actor("unit_administrator", scene.hospital), here, NotFound),
    ):
        with pytest.raises(refusal):
            propose(scene, person_id, who, other_id=NOBODY)
    assert scene.rows(tables.merge_proposal) == []


def test_a_proposal_is_read_by_the_unit_that_made_it_and_the_bureau(
    scene: Scene, here: str, there: tuple[str, str]
) -> None:
    proposal = propose(scene, here, **document(there[1]))
    elsewhere = scene.actor("unit_administrator", scene.hospital)
    for who in (elsewhere, scene.reviewer, scene.applicant):
        with pytest.raises(NotFound):
            get_proposal(scene.service, who, proposal["id"])
        assert list_proposals(scene.service, who, filters={}, **LISTED).items == []
    of_here = {"person_id": here}
    listed = list_proposals(scene.service, scene.unit_administrator, filters=of_here, **LISTED).items
    assert [each["id"] for each in listed] == [proposal["id"]]
    [tie] = scene.rows(tables.affiliation, person_id=here)
    scene.change(tables.affiliation, tie["id"], organization_id=scene.hospital)
    assert list_proposals(scene.service, elsewhere, filters=of_here, **LISTED).items == []
    for who in (scene.unit_administrator, scene.reviewer):
        for decide in (
            lambda who=who: refuse_proposal(scene.service, who, proposal["id"], comment="No"),
            lambda who=who: accept_proposal(
                scene.service, who, proposal["id"], into=here, digest_seen="0" * 64
            ),
        ):
            with pytest.raises(NotPermitted):
                decide()


def test_what_is_accepted_is_what_was_looked_at(scene: Scene, here: str, there: tuple[str, str]) -> None:
    proposal = propose(scene, here, **document(there[1]))
    third = scene.person()
    digest = preview_merge(scene.service, scene.bureau, there[0], into=here)["digest"]
    for into, seen, version, refusal in (
        (third, digest, 1, Invalid),
        (here, "0" * 64, 1, VersionMismatch),
        (here, digest, 7, VersionMismatch),
    ):
        with pytest.raises(refusal):
            accept_proposal(
                scene.service, scene.bureau, proposal["id"], into=into, digest_seen=seen, version=version
            )
    assert get_proposal(scene.service, scene.bureau, proposal["id"])["status"] == "open"
    assert scene.rows(tables.person_merge) == []


def test_entries_that_were_merged_meanwhile_are_what_they_are_by_now(
    scene: Scene, here: str, there: tuple[str, str]
) -> None:
    proposal, third = propose(scene, here, **document(there[1])), scene.person()
    digest = preview_merge(scene.service, scene.bureau, there[0], into=third)["digest"]
    merging.merge_people(scene.service, scene.bureau, there[0], into=third, digest_seen=digest, reason="One")
    seen = get_proposal(scene.service, scene.bureau, proposal["id"])
    assert [each["id"] for each in seen["entries"]] == [here, third]
    digest = preview_merge(scene.service, scene.bureau, third, into=here)["digest"]
    merging.merge_people(scene.service, scene.bureau, third, into=here, digest_seen=digest, reason="One")
    seen = get_proposal(scene.service, scene.bureau, proposal["id"])
    assert [each["id"] for each in seen["entries"]] == [here]
    with pytest.raises(Invalid):
        accept_proposal(scene.service, scene.bureau, proposal["id"], into=here, digest_seen="0" * 64)
    refuse_proposal(scene.service, scene.bureau, proposal["id"], comment="They are one already")


def test_nobody_decides_about_their_own_entry(scene: Scene, here: str, there: tuple[str, str]) -> None:
    proposal = propose(scene, here, **document(there[1]))
    own = replace(scene.bureau, person_id=there[0])
    digest = preview_merge(scene.service, scene.bureau, there[0], into=here)["digest"]
    for decide in (
        lambda: refuse_proposal(scene.service, own, proposal["id"], comment="No"),
        lambda: accept_proposal(scene.service, own, proposal["id"], into=here, digest_seen=digest),
    ):
        with pytest.raises(SelfReview):
            decide()


def test_nothing_is_proposed_of_who_was_merged(scene: Scene, here: str, there: tuple[str, str]) -> None:
    gone = str(scene.employee(scene.school).person_id)
    digest = preview_merge(scene.service, scene.bureau, gone, into=here)["digest"]
    merging.merge_people(scene.service, scene.bureau, gone, into=here, digest_seen=digest, reason="One")
    with pytest.raises(PersonMerged):
        propose(scene, gone, other_id=there[0])


def test_a_number_that_can_not_be_is_refused(scene: Scene, here: str) -> None:
    with pytest.raises(Invalid):
        propose(scene, here, **document("110105194912310020"))
