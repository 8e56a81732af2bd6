"""Whoever sends too much is told how much may come, and what to do then."""

from __future__ import annotations

import pytest

from tests.support.scene import Scene
from tests.support.world import picture
from workflow.commands.people.changes.asking import add_evidence, ask_correction
from workflow.commands.people.roster import MOST_ROWS, import_roster
from workflow.errors import Invalid
from workflow.evidence import accepted

pytestmark = pytest.mark.of_2024


def test_a_correction_has_so_many_files(scene: Scene) -> None:
    assert scene.applicant.person_id is not None
    wanted = {"name": "王建国", "reason": "写错了"}
    content, most = picture(1), accepted.MOST_FILES
    files = [("a.png", content)] * (most - 1)
    asked = ask_correction(scene.service, scene.applicant, scene.applicant.person_id, wanted, files)
    add_evidence(scene.service, scene.applicant, asked["id"], filename="a.png", content=content)
    with pytest.raises(Invalid) as refused:
        add_evidence(scene.service, scene.applicant, asked["id"], filename="a.png", content=content)
    [error] = refused.value.errors
    assert error.code == "TOO_MANY_FILES"
    assert str(most) in error.text["zh"] and "撤回" in error.text["zh"]
    assert str(most) in error.text["en"] and "withdraw" in error.text["en"]


def test_a_roster_has_so_many_rows(scene: Scene) -> None:
    rows = [{"errors": ()}] * (MOST_ROWS + 1)
    who = scene.unit_administrator
    assert len(import_roster(scene.service, who, scene.school, rows[:-1], dry_run=True)) == MOST_ROWS
    with pytest.raises(Invalid) as refused:
        import_roster(scene.service, who, scene.school, rows, dry_run=True)
    [error] = refused.value.errors
    assert error.code == "TOO_MANY_ROWS"
    for text in error.text.values():
        assert f"{MOST_ROWS}" in text and f"{MOST_ROWS + 1}" in text
