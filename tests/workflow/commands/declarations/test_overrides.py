"""An override with a scope in the life of a declaration: settled at submission, and kept (R22, R23)."""

from __future__ import annotations

import pytest

from tests.support.editions import NEXT, edition, under
from tests.support.items import competition
from tests.support.scene import Scene
from workflow import tables

pytestmark = pytest.mark.of_2024

SCHOOLS = """overrides:
  - id: schools
    category: competition
    document: 鲁人社字〔2024〕1号
    from: 2024-01-01
    to: 2024-12-31
    hours_per_item: "20"
    when:
      employer_kind: public_institution
"""
PUBLIC, PRIVATE = "12370400493912345X", "91370400MA30000100"


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """The school is a public institution, and contests of such are worth 20 hours."""
    scene.service = under(scene.service, edition(("rules", "overrides: []\n", SCHOOLS)))
    scene.change(tables.organization, scene.school, uscc=PUBLIC)
    return scene


def hours(scene: Scene, id_: str) -> str | None:
    recognised = scene.view(id_)["recognised"]
    return recognised["2024"]["professional"] if recognised else None


def kept(scene: Scene, id_: str) -> list[str] | None:
    [row] = scene.rows(tables.declaration, id=id_)
    overrides: list[str] | None = row["overrides"]
    return overrides


def test_it_is_for_those_whom_it_means_and_cites_its_document(scene: Scene) -> None:
    id_ = scene.submitted(competition())
    view = scene.view(id_)
    assert view["forecast"]["override"] == "鲁人社字〔2024〕1号"
    assert (kept(scene, id_), view["edition"]) == (["schools"], NEXT)
    other = scene.employee(scene.hospital)
    elsewhere = scene.submitted(competition(), other)
    assert scene.view(elsewhere)["forecast"]["override"] is None and kept(scene, elsewhere) is None


def test_what_was_settled_at_submission_is_what_is_recognised(scene: Scene) -> None:
    id_ = scene.claimed(competition())
    scene.change(tables.organization, scene.school, uscc=PRIVATE)
    scene.do("approve", scene.reviewer, id_)
    assert hours(scene, id_) == "20"
    assert scene.account()["professional"] == 20


def test_who_becomes_one_of_those_later_gains_nothing(scene: Scene) -> None:
    scene.change(tables.organization, scene.school, uscc=PRIVATE)
    id_ = scene.claimed(competition())
    scene.change(tables.organization, scene.school, uscc=PUBLIC)
    scene.do("approve", scene.reviewer, id_)
    assert hours(scene, id_) == "10"


def test_others_of_the_dossier_keep_theirs_when_hours_are_settled_anew(scene: Scene) -> None:
    """20 of 30, so that the second contest gets 10; when the first is revoked, it has its 20 again."""
    first = scene.approved(competition("2024-06-20"))
    second = scene.claimed(competition("2024-06-21"))
    scene.change(tables.organization, scene.school, uscc=PRIVATE)
    scene.do("approve", scene.reviewer, second)
    third = scene.approved(competition("2024-06-22"))
    assert [hours(scene, id_) for id_ in (first, second, third)] == ["20", "10", None]
    scene.do("revoke", scene.bureau, first, comment="x")
    assert [hours(scene, id_) for id_ in (first, second, third)] == [None, "20", "10"]


def test_a_resubmission_settles_anew(scene: Scene) -> None:
    id_ = scene.submitted(competition())
    scene.do("withdraw", scene.applicant, id_)
    scene.change(tables.organization, scene.school, uscc=PRIVATE)
    scene.do("submit", scene.applicant, id_)
    assert scene.view(id_)["forecast"]["override"] is None
    assert kept(scene, id_) is None
