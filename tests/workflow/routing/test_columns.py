"""What rows of the routing table can look at and order, with real organizations (四(三))."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.definition import load_editions
from workflow.errors import NotFound
from workflow.ids import new_id
from workflow.process.placement import is_in_share

pytestmark = pytest.mark.of_2024  # its bodies, numbers and days

Rows = Callable[[str], Scene]


@pytest.fixture
def with_rows(scene: Scene, tmp_path: Path) -> Rows:
    """The stage under an edition with these rows above its others."""

    def with_rows(rows: str) -> Scene:
        folder = tmp_path / "definitions"
        shutil.copytree(DEFINITIONS, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        file = folder / "zaozhuang-2024" / "routing.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("routes:\n", f"routes:\n{rows}", 1), "utf-8")
        scene.service = replace(scene.service, editions=load_editions(folder))
        return scene

    return with_rows


def to_bureau(when: str, more: str = "", step: str = "") -> str:
    return f"""  - id: planted
    clause: 四(三)
    mode: active
    document: 枣人社字〔2024〕25号
{more}    when:
{when}    steps:
      - body: bureau
        due_working_days: 5
{step}"""


def sent(scene: Scene, applicant: Actor) -> dict[str, Any]:
    return scene.do("submit", applicant, scene.draft(paper(), applicant))


@pytest.mark.parametrize(
    ("uscc", "kind", "there"),
    [
        ("12370400493912345X", "public_institution", True),
        ("91370400MA30000100", "public_institution", False),
        ("91370400MA30000100", "enterprise", True),
        (None, "enterprise", False),
        (None, "other", False),
    ],
)
def test_the_kind_of_employer_is_told_by_its_code(
    with_rows: Rows, uscc: str | None, kind: str, there: bool
) -> None:
    scene = with_rows(to_bureau(f"      employer_kind: {kind}\n"))
    scene.change(tables.organization, scene.school, uscc=uscc)
    assert (sent(scene, scene.applicant)["body_id"] == scene.bureau_body) == there


@pytest.mark.parametrize(
    ("prefix", "there"), [("3704", True), ("370400", True), ("3705", False), ("37", True)]
)
def test_a_region_is_the_beginning_of_the_employers_code(with_rows: Rows, prefix: str, there: bool) -> None:
    scene = with_rows(to_bureau(f'      region_prefix: ["11", "{prefix}"]\n'))
    assert (sent(scene, scene.applicant)["body_id"] == scene.bureau_body) == there


def test_a_freelancers_region_is_that_of_the_residence(with_rows: Rows) -> None:
    scene = with_rows(to_bureau('      region_prefix: "3702"\n'))
    street = scene.organization("street_station", scene.bureau_body)
    free = scene.freelancer(residence=street)
    assert sent(scene, free)["body_id"] == street
    scene.change(tables.organization, street, region="370202")
    assert sent(scene, free)["body_id"] == scene.bureau_body


@pytest.mark.parametrize(("exam_based", "there"), [(True, True), (False, False)])
def test_a_row_may_look_at_the_title_series(with_rows: Rows, exam_based: bool, there: bool) -> None:
    scene = with_rows(to_bureau("      title_series: exam_based\n"))
    assert scene.applicant.person_id is not None
    scene.change(tables.person, scene.applicant.person_id, exam_based_series=exam_based)
    assert (sent(scene, scene.applicant)["body_id"] == scene.bureau_body) == there


def test_the_row_and_its_document_stay_with_the_declaration(with_rows: Rows) -> None:
    scene = with_rows(to_bureau("      applicant_type: employee\n"))
    route = sent(scene, scene.applicant)["route"]
    assert (route["row"], route["document"]) == ("planted", "枣人社字〔2024〕25号")


def test_a_watched_row_decides_nothing_and_is_noted(with_rows: Rows) -> None:
    row = to_bureau("      applicant_type: employee\n").replace("mode: active", "mode: evaluate")
    scene = with_rows(row)
    view = sent(scene, scene.applicant)
    assert view["body_id"] == scene.school
    assert (view["route"]["row"], view["route"]["watched"]) == ("employee-at-employer", "planted")


def test_alternates_may_act_where_the_step_says_so(with_rows: Rows) -> None:
    group = "        candidate_group: reviewers_and_alternates\n"
    scene = with_rows(to_bureau("      applicant_type: employee\n", step=group))
    alternate = scene.actor("unit_reviewer", scene.bureau_body, alternate=True)
    id_ = sent(scene, scene.applicant)["id"]
    assert scene.do("claim", alternate, id_)["assignee_id"] == alternate.id


def test_elsewhere_they_may_not(with_rows: Rows) -> None:
    second = "      - body: employer\n        due_working_days: 5\n"
    scene = with_rows(to_bureau("      applicant_type: employee\n", step=second))
    alternate = scene.actor("unit_reviewer", scene.bureau_body, alternate=True)
    id_ = sent(scene, scene.applicant)["id"]
    with pytest.raises(NotFound):
        scene.do("claim", alternate, id_)


def test_alternates_may_act_at_the_second_step_alone(with_rows: Rows) -> None:
    second = "      - body: employer\n        due_working_days: 5\n"
    group = second + "        candidate_group: reviewers_and_alternates\n"
    scene = with_rows(to_bureau("      applicant_type: employee\n", step=group))
    alternate = scene.actor("unit_reviewer", scene.school, alternate=True)
    id_ = sent(scene, scene.applicant)["id"]
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    assert scene.do("claim", alternate, id_)["assignee_id"] == alternate.id


@pytest.mark.parametrize(("percent", "sampled"), [(0, False), (100, True)])
def test_spot_checks_are_drawn_at_submission(with_rows: Rows, percent: int, sampled: bool) -> None:
    scene = with_rows(to_bureau("      applicant_type: employee\n", f"    spot_check_percent: {percent}\n"))
    id_ = sent(scene, scene.applicant)["id"]
    assert scene.view(id_)["route"]["spot_check"] is sampled


def test_a_fifth_is_about_a_fifth_and_always_the_same() -> None:
    ids = [new_id() for _ in range(2000)]
    drawn = [id_ for id_ in ids if is_in_share(id_, 20)]
    assert 300 < len(drawn) < 500
    assert drawn == [id_ for id_ in ids if is_in_share(id_, 20)]
    assert set(drawn) <= {id_ for id_ in ids if is_in_share(id_, 40)}
