"""Somebody is entered, employed or signs in at the moment of a merge, an undo or a correction."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.support import town
from tests.support.patience import PATIENCE_SECONDS
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.people.changes.asking import ask_correction
from workflow.commands.people.changes.deciding import approve_correction
from workflow.commands.people.people import add_checked_person, checked_document
from workflow.commands.people.roster import import_roster
from workflow.commands.people.sign_in.federated import Told, principal_for
from workflow.errors import Refused
from workflow.runtime.service import Service
from workflow.store.people.changes import merges

pytestmark = pytest.mark.of_2024

_BLOCKED_SECONDS = 0.5
CARD = "resident_identity_card"


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


class Waiting:
    """Something that is begun in a thread, and waits for what is held."""

    def __init__(self, act: Callable[[], Any]) -> None:
        self.told: Any = None
        self._act = act
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        self._thread.join(_BLOCKED_SECONDS)
        assert self._thread.is_alive(), self.told

    def _run(self) -> None:
        try:
            self.told = self._act()
        except Refused as refused:
            self.told = refused.code
        except Exception as fault:
            self.told = repr(fault)

    def end(self) -> Any:
        self._thread.join(PATIENCE_SECONDS)
        return self.told


def _numbered(scene: Scene) -> tuple[str, str, str]:
    """(kept, gone, the number of the gone one); the kept one has the lower id."""
    numbers = [town.card(), town.card()]
    kept, gone = (town.person(scene.service, document={"type": CARD, "number": each}) for each in numbers)
    assert kept < gone
    return kept, gone, numbers[1]


def test_a_roster_and_an_undo_behind_a_merge_do_not_wait_for_each_other(scene: Scene) -> None:
    """Both wait for the two of a merge; whoever locks both does it in the order of their ids."""
    kept, gone, number = _numbered(scene)
    row = {
        "name": "张三",
        "document": {"type": CARD, "number": number},
        "exam_based_series": False,
        "valid_from": date(2024, 1, 1),
        "valid_to": None,
    }

    def employ() -> Any:
        return import_roster(scene.service, scene.unit_administrator, scene.school, [row], dry_run=False)

    def lock_both() -> str:
        with scene.service.store.write() as connection:
            merges.lock_people(connection, kept, gone)
        return "locked"

    with scene.service.store.write() as connection:
        merges.lock_people(connection, kept, gone)
        importing, undoing = Waiting(employ), Waiting(lock_both)
        merges.set_merged(connection, gone, kept)
    assert undoing.end() == "locked"
    [told] = importing.end()
    assert (told["status"], told["person_id"]) == ("employed", kept)
    ties = scene.rows(tables.affiliation, valid_from=row["valid_from"])
    assert [each["person_id"] for each in ties] == [kept]


def test_who_signs_in_by_a_provider_during_a_merge_is_the_kept_one(scene: Scene) -> None:
    kept, gone, number = _numbered(scene)
    told = Told(issuer="https://id.example", subject="1", name="张三", claim=number)

    def sign_in() -> str:
        return principal_for(scene.service, told, maps_to="document", create=True)

    with scene.service.store.write() as connection:
        merges.lock_people(connection, gone, kept)
        signing_in = Waiting(sign_in)
        merges.set_merged(connection, gone, kept)
    [principal] = scene.rows(tables.principal, id=signing_in.end())
    assert principal["person_id"] == kept


def test_a_number_that_somebody_is_just_entered_with_is_perhaps_of_one_person(scene: Scene) -> None:
    number = town.card()
    document = {"type": CARD, "number": number}
    values = {"document": document, "reason": "It was typed wrong"}
    asked = ask_correction(scene.service, scene.applicant, str(scene.applicant.person_id), values)
    entered = {"name": "李四", "applicant_type": "employee", "exam_based_series": False}
    with scene.service.store.write() as connection:
        add_checked_person(scene.service, connection, entered, checked_document(scene.service, document))
        approving = Waiting(lambda: approve_correction(scene.service, scene.bureau, asked["id"]))
    assert approving.end() == "PERHAPS_ONE_PERSON"
    [row] = scene.rows(tables.correction)
    assert row["status"] == "open"
