"""What was uploaded is looked at in the background: a paper saved anew is known again (decision 9)."""

from __future__ import annotations

import os
import time
from typing import Any

import pytest

from tests.support.certificates import ANEW, as_jpeg, as_pdf, as_png, certificate
from tests.support.clock import later
from tests.support.items import exam, training, without
from tests.support.scene import Scene
from tests.workflow.process.test_warnings import queued, told
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.drafts import add_evidence, remove_evidence
from workflow.commands.declarations.dropped_files import KEPT_HOURS, remove_dropped_files
from workflow.commands.declarations.pictures import MOST_TRIES, PictureWalk
from workflow.store.evidence import pictures

MINE, YOURS = certificate("王建国", "ZZ-PX-2024-0017"), certificate("李秀英", "ZZ-PX-2024-0018")
ANOTHER_WAY = ANEW["made smaller to 60 %"]

pytestmark = pytest.mark.of_2024


def submitted(
    scene: Scene, content: bytes, who: Actor | None = None, item: dict[str, Any] | None = None
) -> str:
    who, item = who or scene.applicant, item or training()
    id_ = scene.draft(without(item, "evidence"), who)
    [kind] = item["evidence"]
    add_evidence(scene.service, who, id_, kind=kind, filename="证书", content=content)
    scene.do("submit", who, id_, attested=True)
    return id_


def looked(scene: Scene) -> None:
    walk = PictureWalk()
    for _ in range(MOST_TRIES):
        while walk(scene.service):
            pass
    assert scene.rows(tables.picture_waiting) == []


def test_a_paper_that_somebody_else_saved_anew_is_told_to_both(scene: Scene) -> None:
    first = submitted(scene, as_png(MINE), scene.employee(scene.school))
    looked(scene)
    assert queued(scene, first) == []
    second = submitted(scene, ANOTHER_WAY(MINE))
    third = submitted(scene, as_jpeg(YOURS), scene.employee(scene.school))
    looked(scene)
    assert queued(scene, first) == queued(scene, second) == ["ALIKE_PICTURE_ELSEWHERE"]
    assert queued(scene, third) == [], "another certificate of the same template"
    assert told(scene, first) == {"ALIKE_PICTURE_ELSEWHERE": [second]}
    assert told(scene, second) == {"ALIKE_PICTURE_ELSEWHERE": [first]}
    assert told(scene, second, scene.applicant) == {}, "never to who declares"


def test_a_page_of_a_document_is_found_and_what_is_there_already_warns_at_once(scene: Scene) -> None:
    first = submitted(scene, as_pdf(YOURS, MINE), scene.employee(scene.school))
    id_ = scene.draft(without(training(), "evidence"))
    content = as_jpeg(MINE)
    add_evidence(scene.service, scene.applicant, id_, kind="pass_certificate", filename="x", content=content)
    looked(scene)
    scene.do("submit", scene.applicant, id_, attested=True)
    assert queued(scene, id_) == queued(scene, first) == ["ALIKE_PICTURE_ELSEWHERE"]


def test_one_paper_for_two_of_the_same_person_is_told_as_that(scene: Scene) -> None:
    first = submitted(scene, as_png(MINE))
    second = submitted(scene, ANOTHER_WAY(MINE), None, exam(evidence=["qualification_certificate"]))
    looked(scene)
    assert told(scene, first) == {"ALIKE_PICTURE": [second]}
    assert told(scene, second)["ALIKE_PICTURE"] == [first]
    assert "ALIKE_PICTURE" in queued(scene, first) and "ALIKE_PICTURE" in queued(scene, second)


def test_what_can_not_be_seen_is_passed_over(scene: Scene) -> None:
    """A damaged file keeps nobody else waiting."""
    damaged = submitted(scene, as_png(YOURS))
    [piece] = scene.view(damaged)["evidence"]
    scene.service.files.path(piece["sha256"]).write_bytes(b"")
    submitted(scene, as_png(MINE), scene.employee(scene.school))
    looked(scene)
    assert scene.rows(tables.picture, sha256=piece["sha256"]) == [], "it is looked at where it comes again"
    assert {row["page"] for row in scene.rows(tables.picture)} == {0, 1}


def test_a_file_that_is_removed_leaves_no_hash(scene: Scene) -> None:
    first = scene.draft(without(training(), "evidence"))
    piece = add_evidence(
        scene.service, scene.applicant, first, kind="pass_certificate", filename="x", content=as_png(MINE)
    )
    submitted(scene, ANOTHER_WAY(MINE), scene.employee(scene.school))
    looked(scene)
    assert len(scene.rows(tables.picture_alike)) == 2
    remove_evidence(scene.service, scene.applicant, first, piece["id"])
    ago = time.time() - 2 * KEPT_HOURS * 3600
    os.utime(scene.service.files.path(piece["sha256"]), (ago, ago))
    remove_dropped_files(later(scene.service, hours=KEPT_HOURS + 1))
    left = [scene.rows(table) for table in (tables.picture, tables.picture_band)]
    assert all(row["sha256"] != piece["sha256"] for rows in left for row in rows)
    assert scene.rows(tables.picture_alike) == []


def test_only_so_many_of_one_part_are_read(scene: Scene) -> None:
    parts = list(range(8))
    with scene.service.store.write() as connection:
        for number in range(pictures.MOST_OF_BAND + 5):
            pictures.remember(connection, f"{number:064x}", "image/png", {1: ("0" * 32, parts)})
    with scene.service.store.read() as connection:
        found = pictures.near(connection, "f" * 64, parts)
    assert pictures.MOST_OF_BAND <= len(found) <= pictures.MOST_OF_BAND + 5
