"""What evidence is known by: written with the draft, and completed where a database is older than that."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.support.items import exam, paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.declarations.drafts import delete_declaration, edit_declaration, remove_evidence
from workflow.commands.declarations.marks import ACTIVITIES_SINCE, SINCE, complete

FILE = "f" * 64

pytestmark = pytest.mark.of_2024


def marks(scene: Scene, id_: str) -> set[tuple[str, str]]:
    return {(row["kind"], row["key"]) for row in scene.rows(tables.declaration_mark, declaration_id=id_)}


def emptied(scene: Scene) -> None:
    """As an older version left the rows."""
    with scene.service.store.write() as connection:
        connection.execute(tables.declaration_mark.delete())
        connection.execute(tables.declaration.update().values(rejected_as=None, warnings=None))


def completed(scene: Scene, before: str = "0008") -> list[Any]:
    with capture_logs() as logs, scene.service.store.write() as connection:
        complete(connection, before)
    return [log["declaration_ids"] for log in logs if log["event"] == "numbers_are_equal_now"]


def test_marks_follow_the_draft(scene: Scene) -> None:
    id_ = scene.draft(exam(certificate_number="ZS-1"), sha256=[FILE])
    first = marks(scene, id_)
    assert {kind for kind, _ in first} == {"number", "file"} and ("file", FILE) in first
    other = exam(certificate_number="证书编号：zs 1")
    del other["evidence"]
    view = edit_declaration(
        scene.service, scene.applicant, id_, version=scene.view(id_)["version"], item=other
    )
    assert marks(scene, id_) == first, "it is the same number (R29)"
    remove_evidence(scene.service, scene.applicant, id_, view["evidence"][0]["id"])
    assert {kind for kind, _ in marks(scene, id_)} == {"number"}
    delete_declaration(scene.service, scene.applicant, id_, version=scene.view(id_)["version"])
    assert marks(scene, id_) == set()


def test_a_migration_completes_marks_and_traces(scene: Scene) -> None:
    ids = [
        scene.draft(training(certificate_number="ZS-1"), sha256=[FILE]),
        scene.submitted(exam(certificate_number="ZS-2")),
        scene.rejected(paper()),
    ]
    revised = scene.rejected(paper("2024-05-16"))
    scene.do("revise", scene.applicant, revised)
    names = ("declaration_id", "kind", "key")
    before = [scene.rows(tables.declaration_mark)] + [scene.view(id_) for id_ in ids]
    traces = {row["id"]: row["rejected_as"] for row in scene.rows(tables.declaration)}
    assert {id_ for id_, trace in traces.items() if trace} == {ids[2], revised}
    emptied(scene)
    assert completed(scene) == []
    assert [scene.rows(tables.declaration_mark)] + [scene.view(id_) for id_ in ids] == before, names
    assert {row["id"]: row["rejected_as"] for row in scene.rows(tables.declaration)} == traces


def test_numbers_that_are_equal_now_are_reported_and_not_changed(scene: Scene) -> None:
    """R29: two live declarations of one person; other people and what holds nothing are not meant."""
    ids = [scene.approved(exam(f"2024-04-{10 + n}", certificate_number=f"ZS-{n}")) for n in range(2)]
    others = [
        scene.submitted(exam(certificate_number="ZS-0"), scene.employee(scene.school)),
        scene.draft(exam(certificate_number="ZS-0")),
    ]
    [row] = scene.rows(tables.declaration, id=ids[1])
    scene.change(tables.declaration, ids[1], facts={**row["facts"], "certificate_number": "No. zs 0"})
    before = [scene.view(id_)["state"] for id_ in (*ids, *others)]
    assert completed(scene) == [sorted(ids)]
    assert [scene.view(id_)["state"] for id_ in (*ids, *others)] == before


@pytest.mark.parametrize("before", ["", ACTIVITIES_SINCE])
def test_a_new_database_and_a_current_one_have_nothing_to_complete(scene: Scene, before: str) -> None:
    scene.submitted(exam(certificate_number="ZS-1"))
    emptied(scene)
    completed(scene, before)
    assert scene.rows(tables.declaration_mark) == []


def test_a_database_without_activities_gets_them(scene: Scene) -> None:
    id_ = scene.submitted(training())
    known = marks(scene, id_)
    emptied(scene)
    assert completed(scene, SINCE) == []
    assert marks(scene, id_) == known and "activity" in {kind for kind, _ in known}
