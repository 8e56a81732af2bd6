"""The files of drafts that were never submitted are removed a day later, and none that is needed is."""

from __future__ import annotations

import os
import time

import pytest
from structlog.testing import capture_logs

from tests.support.clock import later
from tests.support.items import paper, training, without
from tests.support.scene import Scene
from tests.support.world import picture
from workflow import tables
from workflow.commands.declarations.drafts import add_evidence, delete_declaration, remove_evidence
from workflow.commands.declarations.dropped_files import KEPT_HOURS, remove_dropped_files
from workflow.commands.declarations.pictures import PictureWalk

pytestmark = pytest.mark.of_2024
CONTENT = picture(4711)


def attached(scene: Scene, id_: str | None = None) -> tuple[str, str, str]:
    """A draft with the file: the ids of both, and the file's SHA-256."""
    id_ = id_ or scene.draft(paper())
    photo = {"kind": "photo", "filename": "a.png", "content": CONTENT}
    view = add_evidence(scene.service, scene.applicant, id_, **photo)
    return id_, view["id"], view["sha256"]


def deleted(scene: Scene, id_: str) -> None:
    delete_declaration(scene.service, scene.applicant, id_, version=scene.view(id_)["version"])


def aged(scene: Scene, sha256: str) -> None:
    """Nobody has stored the file for two days."""
    ago = time.time() - 2 * KEPT_HOURS * 3600
    os.utime(scene.service.files.path(sha256), (ago, ago))


def a_day_later(scene: Scene) -> None:
    assert remove_dropped_files(later(scene.service, hours=KEPT_HOURS + 1)) is False


def test_the_file_of_a_deleted_draft_is_removed_a_day_later(scene: Scene) -> None:
    id_, _, sha256 = attached(scene)
    deleted(scene, id_)
    aged(scene, sha256)
    remove_dropped_files(later(scene.service, hours=KEPT_HOURS - 1))
    assert scene.service.files.is_whole(sha256)
    a_day_later(scene)
    assert not scene.service.files.path(sha256).exists()
    assert scene.rows(tables.evidence_dropped) == []


def test_nobody_looks_at_a_file_that_is_removed(scene: Scene) -> None:
    """A piece may have waited for longer than its draft was there: that is no damage."""
    draft = scene.draft(without(training(), "evidence"))
    piece = {"kind": "pass_certificate", "filename": "a.png", "content": CONTENT}
    sha256 = add_evidence(scene.service, scene.applicant, draft, **piece)["sha256"]
    deleted(scene, draft)
    aged(scene, sha256)
    a_day_later(scene)
    with capture_logs() as logs:
        PictureWalk()(scene.service)
    assert logs == [] and scene.rows(tables.picture_waiting) == []


def test_so_is_a_piece_that_was_taken_out_of_a_draft(scene: Scene) -> None:
    id_, evidence_id, sha256 = attached(scene)
    remove_evidence(scene.service, scene.applicant, id_, evidence_id)
    aged(scene, sha256)
    a_day_later(scene)
    assert not scene.service.files.is_whole(sha256)


def test_a_file_that_another_declaration_has_stays(scene: Scene) -> None:
    id_, _, sha256 = attached(scene)
    attached(scene)
    deleted(scene, id_)
    aged(scene, sha256)
    a_day_later(scene)
    assert scene.service.files.is_whole(sha256)


def test_a_file_that_is_stored_again_stays_before_anything_refers_to_it(scene: Scene) -> None:
    """An upload stores the bytes first, and commits what refers to them a moment later."""
    id_, _, sha256 = attached(scene)
    deleted(scene, id_)
    aged(scene, sha256)
    assert scene.service.files.put(CONTENT) == sha256
    a_day_later(scene)
    assert scene.service.files.is_whole(sha256)


def test_what_was_submitted_once_stays_whatever_becomes_of_it(scene: Scene) -> None:
    id_, evidence_id, sha256 = attached(scene)
    scene.do("submit", scene.applicant, id_, attested=True)
    scene.do("withdraw", scene.applicant, id_)
    remove_evidence(scene.service, scene.applicant, id_, evidence_id)
    aged(scene, sha256)
    a_day_later(scene)
    assert scene.service.files.is_whole(sha256)


def test_a_file_that_the_database_does_not_know_stays(scene: Scene) -> None:
    """As under a database of an earlier day, or another one."""
    sha256 = scene.service.files.put(CONTENT)
    aged(scene, sha256)
    a_day_later(scene)
    assert scene.service.files.is_whole(sha256)
