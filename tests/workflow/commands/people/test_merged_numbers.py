"""The document numbers of two entries that are merged: one can be given to the kept one, and goes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support import town
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.people.changes import merging
from workflow.commands.people.key_rotation import check_keys, drop_unused_keys, rotate_keys
from workflow.commands.people.people import change_person, create_person
from workflow.errors import DocumentRegistered, MergeOver
from workflow.personal_data import Keyring
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.people import get_person
from workflow.runtime.service import Service
from workflow.store.people import document_indexes

pytestmark = pytest.mark.of_2024

CARD = "resident_identity_card"
People = dict[str, str]  # id -> number


@pytest.fixture
def service(service: Service, tmp_path: Path) -> Service:
    """The service with keys in a file, as in an embedded run."""
    return replace(service, keyring=Keyring.load(tmp_path / "keys", {}))


@pytest.fixture
def people(scene: Scene) -> People:
    """Three people and their numbers."""
    rotate_keys(scene.service)  # so that the scene's own are found by their numbers, too
    return town.numbered(scene.service, 3)


def merge(scene: Scene, gone: str, kept: str) -> dict[str, Any]:
    seen = preview_merge(scene.service, scene.bureau, gone, into=kept)["digest"]
    return merging.merge_people(
        scene.service, scene.bureau, gone, into=kept, digest_seen=seen, reason="One person"
    )


def undo(scene: Scene, merged: dict[str, Any]) -> None:
    merging.undo_merge(scene.service, scene.bureau, merged["id"])


def number_to(scene: Scene, person_id: str, number: str) -> None:
    version = get_person(scene.service, scene.bureau, person_id)["version"]
    changes = {"document": {"type": CARD, "number": number}}
    change_person(scene.service, scene.bureau, person_id, version=version, changes=changes)


def holder(scene: Scene, number: str) -> str | None:
    with scene.service.store.read() as connection:
        return document_indexes.find_person(connection, scene.service.keyring.blind_indexes(CARD, number))


def test_the_kept_one_can_get_the_number_of_the_other(scene: Scene, people: People) -> None:
    gone, kept, third = people
    merge(scene, gone, kept)
    assert holder(scene, people[gone]) == kept  # it leads there, and is nobody's to take
    with pytest.raises(DocumentRegistered):
        number_to(scene, third, people[gone])
    number_to(scene, kept, people[gone])
    assert holder(scene, people[gone]) == kept
    assert holder(scene, people[kept]) is None
    with pytest.raises(DocumentRegistered):
        number_to(scene, third, people[gone])


def test_so_it_can_at_the_end_of_two_merges(scene: Scene, people: People) -> None:
    first, second, third = people
    merge(scene, first, second)
    merge(scene, second, third)
    number_to(scene, third, people[first])
    assert holder(scene, people[first]) == third
    assert holder(scene, people[second]) == third


def test_the_number_goes_back_where_nobody_has_it(scene: Scene, people: People) -> None:
    gone, kept, _ = people
    merged = merge(scene, gone, kept)
    number_to(scene, kept, people[gone])
    with pytest.raises(MergeOver) as refused:
        undo(scene, merged)
    assert refused.value.facts["why"] == "NUMBER_TAKEN"
    assert "更正证件号码" in refused.value.text["zh"]
    assert "Correct the number" in refused.value.text["en"]
    number_to(scene, kept, people[kept])
    undo(scene, merged)
    assert [holder(scene, people[each]) for each in (gone, kept)] == [gone, kept]


def test_a_number_that_somebody_else_was_entered_with_does_not_go_back(scene: Scene, people: People) -> None:
    gone, kept, _ = people
    merged = merge(scene, gone, kept)
    number_to(scene, kept, people[gone])
    number_to(scene, kept, people[kept])
    document = {"type": CARD, "number": people[gone]}
    other = create_person(
        scene.service,
        scene.bureau,
        {"name": "李四", "applicant_type": "employee", "document": document},
    )
    with pytest.raises(MergeOver):
        undo(scene, merged)
    assert holder(scene, people[gone]) == other["id"]
    assert get_person(scene.service, scene.bureau, gone)["merged_into"] == kept


@pytest.mark.parametrize("given", [True, False])
def test_keys_are_rotated_whoever_has_the_number(scene: Scene, people: People, given: bool) -> None:
    gone, kept, _ = people
    merged = merge(scene, gone, kept)
    if given:
        number_to(scene, kept, people[gone])
    assert rotate_keys(scene.service, batch=2).moved == len(scene.rows(tables.person))
    drop_unused_keys(scene.service)
    assert len(scene.service.keyring.index_key_ids) == 1
    check_keys(scene.service)
    assert holder(scene, people[gone]) == kept
    if given:
        number_to(scene, kept, people[kept])
    undo(scene, merged)
    assert [holder(scene, people[each]) for each in (gone, kept)] == [gone, kept]
