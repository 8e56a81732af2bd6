"""The fonts of the machine are read before a transaction begins: it takes a second, and others would wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.items import paper
from tests.support.scene import Scene
from workflow.commands.ledger.certificates import issue_certificate
from workflow.commands.people.changes.asking import ask_correction, withdraw_correction
from workflow.commands.people.changes.deciding import approve_correction, reject_correction
from workflow.commands.people.people import change_person, create_person
from workflow.commands.people.roster import import_roster
from workflow.errors import FontsMissing
from workflow.typesetting import fonts
from workflow.typesetting.fonts import Fonts

NUMBER = {"type": "passport", "number": "E12345678"}
WAIT_SECONDS = 1.0

pytestmark = pytest.mark.of_2024


def asked(scene: Scene) -> str:
    person_id = scene.applicant.person_id
    assert person_id is not None
    wanted = {"name": "王建国", "reason": "写错了"}
    return str(ask_correction(scene.service, scene.applicant, person_id, wanted)["id"])


def _entered(scene: Scene) -> None:
    values = {"name": "李秀英", "applicant_type": "employee", "document": NUMBER}
    create_person(scene.service, scene.bureau, values)


def _renamed(scene: Scene) -> None:
    assert scene.applicant.person_id is not None
    changes = {"name": "王建国"}
    change_person(scene.service, scene.bureau, scene.applicant.person_id, version=1, changes=changes)


def _imported(scene: Scene) -> None:
    first = scene.service.clock.today()
    days = {"valid_from": first, "valid_to": None}
    row = {"name": "李秀英", "document": NUMBER, "exam_based_series": False, **days}
    [done] = import_roster(scene.service, scene.unit_administrator, scene.school, [row], dry_run=False)
    assert done["status"] == "created"


def _certified(scene: Scene) -> None:
    assert scene.applicant.person_id is not None
    with pytest.raises(FontsMissing):
        issue_certificate(scene.service, scene.applicant, scene.applicant.person_id, [2024])


COMMANDS: dict[str, Callable[[Scene, str], Any]] = {
    "a person is entered": lambda scene, _: _entered(scene),
    "a person is renamed": lambda scene, _: _renamed(scene),
    "a roster is imported": lambda scene, _: _imported(scene),
    "a certificate is issued": lambda scene, _: _certified(scene),
    "a correction is withdrawn": lambda scene, id_: withdraw_correction(scene.service, scene.applicant, id_),
    "a correction is approved": lambda scene, id_: approve_correction(
        scene.service, scene.unit_administrator, id_
    ),
    "a correction is rejected": lambda scene, id_: reject_correction(
        scene.service, scene.unit_administrator, id_, comment="看不清"
    ),
}


@pytest.fixture
def written(scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether somebody else could write, each time that fonts were read. From now on, they were not read."""
    found: list[bool] = []

    def write(done: threading.Event) -> None:
        with scene.service.store.write():
            done.set()

    def regular(folders: tuple[Path, ...]) -> dict[str, Any]:
        done = threading.Event()
        threading.Thread(target=write, args=(done,)).start()
        found.append(done.wait(WAIT_SECONDS))
        return {}

    monkeypatch.setattr(fonts, "_regular", regular)
    scene.service = replace(scene.service, fonts=Fonts((tmp_path,)))
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_nobody_waits_for_the_fonts(scene: Scene, written: list[bool], command: str) -> None:
    id_ = asked(scene) if "correction" in command else scene.approved(paper())
    fonts._held.cache_clear()
    written.clear()
    COMMANDS[command](scene, id_)
    assert written == [True]


def test_nor_where_a_correction_is_asked_for(scene: Scene, written: list[bool]) -> None:
    asked(scene)
    assert written == [True]
