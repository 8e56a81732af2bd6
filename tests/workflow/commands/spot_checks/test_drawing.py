"""A draw: from what it is made, that anybody can make it anew, and that nobody can choose it."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.items import paper
from tests.support.registry import Registry
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.spot_checks import draw
from workflow.commands.spot_checks.drawing import Asked, draw_campaign, preview_campaign
from workflow.errors import Invalid, NotFound, NotPermitted
from workflow.queries.spot_checks.campaigns import get_campaign, get_population, list_campaigns
from workflow.queries.spot_checks.items import list_items
from workflow.runtime.service import Service

pytestmark = pytest.mark.of_2024


def asked(**more: Any) -> Asked:
    given: dict[str, Any] = {"name": "抽查", "year": 2024, "size": {"count": 2}, "due_working_days": 20}
    return Asked(**{**given, **more})


def drawn(scene: Scene, **more: Any) -> list[str]:
    view = draw_campaign(scene.service, scene.bureau, asked(**more))
    page = list_items(scene.service, scene.bureau, view["id"], limit=500)
    return [item["declaration_id"] for item in page.items]


def test_what_is_decided_in_the_year_is_drawn_from_and_nothing_else(scene: Scene) -> None:
    approved, synced = scene.approved(paper("2024-05-11")), scene.synced(paper("2024-05-12"))
    for state in ("draft", "submitted", "unit_review", "rejected"):
        scene.in_state(state)
    everything = {"size": {"percent": 100}}
    assert sorted(drawn(scene, **everything)) == sorted([approved, synced])
    assert drawn(scene, state="approved", **everything) == [approved]
    assert drawn(scene, state="synced", **everything) == [synced]
    assert sorted(drawn(scene, body_id=scene.school, **everything)) == sorted([approved, synced])
    assert sorted(drawn(scene, region="3704", category="achievement", **everything)) == sorted(
        [approved, synced]
    )
    for nothing in (
        {"year": 2023},
        {"category": "training"},
        {"body_id": scene.hospital},
        {"region": "11"},
        {"region": "3704", "body_id": scene.hospital},
    ):
        with pytest.raises(Invalid) as refused:
            drawn(scene, **everything, **nothing)
        assert refused.value.errors[0].code == "NOTHING_FITS"
    assert faults(scene.service) == []


def test_a_draw_can_be_made_anew_by_hand(scene: Scene, tmp_path: Path) -> None:
    """With what the campaign shows, and with tools that every system has."""
    ids = [scene.approved(paper(f"2024-05-{day:02}")) for day in range(10, 16)]
    view = draw_campaign(scene.service, scene.bureau, asked(size={"count": 3}))
    page = list_items(scene.service, scene.bureau, view["id"])
    population = get_population(scene.service, scene.bureau, view["id"])
    assert population == sorted(ids) and view["population"] == 6
    told = "".join(f"{each}\n" for each in population)
    assert hashlib.sha256(told.encode()).hexdigest() == view["population_digest"]
    (tmp_path / "population.txt").write_text(told)
    recipe = Path("docs/spot-checks.md").read_text(encoding="utf-8").split("```sh\n")[1].split("```")[0]
    recipe = recipe.replace("SEED", view["seed"]).replace("COUNT", "3")
    done = subprocess.run(["sh", "-c", recipe], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] == view["population_digest"]
    by_hand = [line.split() for line in done.stdout.splitlines()[1:]]
    assert by_hand == [[item["draw"], item["declaration_id"]] for item in page.items]
    assert [item["position"] for item in page.items] == [1, 2, 3]


def test_each_draw_has_a_seed_and_a_number_of_its_own_and_stays_listed(scene: Scene) -> None:
    scene.approved()
    views = [draw_campaign(scene.service, scene.bureau, asked()) for _ in range(3)]
    assert [view["number"] for view in views] == [1, 2, 3]
    assert len({view["seed"] for view in views}) == 3
    assert len({view["population_digest"] for view in views}) == 1
    page = list_campaigns(scene.service, scene.administrator, filters={}, limit=2)
    assert ([each["number"] for each in page.items], page.count, page.next) == ([3, 2], 3, (2,))
    rest = list_campaigns(scene.service, scene.administrator, filters={}, after=page.next)
    assert [each["number"] for each in rest.items] == [1]
    assert rest.items[0] == get_campaign(scene.service, scene.bureau, views[0]["id"]) == views[0]


def test_a_preview_tells_how_many_and_draws_nothing(scene: Scene) -> None:
    for day in (11, 12, 13):
        scene.approved(paper(f"2024-05-{day}"))
    told = preview_campaign(scene.service, scene.bureau, asked(size={"percent": 34}))
    assert told == {"population": 3, "drawn": 2, "due_on": "2024-12-18"}
    assert scene.rows(tables.spot_check_campaign) == []


@pytest.mark.parametrize(
    ("size", "population", "count"),
    [
        ({"count": 5}, 4, 4),
        ({"count": 4}, 4, 4),
        ({"percent": 1}, 1, 1),
        ({"percent": 50}, 3, 2),
        ({"percent": 100}, 3, 3),
        ({"percent": 5}, 100, 5),
        ({"percent": 5}, 101, 6),
    ],
)
def test_a_share_is_rounded_up_and_never_more_than_there_are(
    size: dict[str, int], population: int, count: int
) -> None:
    assert draw.count_of(size, population) == count


def test_the_bureau_draws_and_administrators_read(scene: Scene) -> None:
    scene.approved()
    for actor in (scene.administrator, scene.reviewer, scene.applicant, scene.integrator):
        for refused in (draw_campaign, preview_campaign):
            with pytest.raises(NotPermitted):
                refused(scene.service, actor, asked())
    id_ = draw_campaign(scene.service, scene.bureau, asked())["id"]
    assert get_campaign(scene.service, scene.administrator, id_)["number"] == 1
    for actor in (scene.reviewer, scene.unit_administrator, scene.applicant, scene.integrator):
        for read in (get_campaign, get_population, list_items):
            with pytest.raises(NotPermitted):
                read(scene.service, actor, id_)
        with pytest.raises(NotPermitted):
            list_campaigns(scene.service, actor, filters={})
    for read in (get_campaign, get_population, list_items):
        with pytest.raises(NotFound):
            read(scene.service, scene.bureau, scene.school)


def test_what_is_drawn_is_bounded(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = Registry(service, 900)
    bureau = Actor(registry.principal_id, "bureau", grants=(Grant(Role.bureau),))
    fit = [
        row["id"]
        for row in registry.declarations
        if row["state"] in ("approved", "synced") and row["first_year"] <= 2022 <= row["last_year"]
    ]
    view = draw_campaign(service, bureau, asked(year=2022, size={"count": 100}))
    assert get_population(service, bureau, view["id"]) == sorted(fit) and len(fit) > 100
    assert preview_campaign(service, bureau, asked(year=2022))["population"] == len(fit)
    of_region = asked(year=2022, region="3704", size={"count": 1})
    assert preview_campaign(service, bureau, of_region)["population"] <= len(fit)
    module = "workflow.commands.spot_checks.drawing"
    for name, most, code in (
        ("MOST_DRAWN", 99, "TOO_MANY"),
        ("MOST_POPULATION", len(fit) - 1, "TOO_MANY_FIT"),
    ):
        with monkeypatch.context() as bounded:
            bounded.setattr(f"{module}.{name}", most)
            for refused in (draw_campaign, preview_campaign):
                with pytest.raises(Invalid) as told:
                    refused(service, bureau, asked(year=2022, size={"count": 100}))
                assert told.value.errors[0].code == code
    with monkeypatch.context() as bounded:
        bounded.setattr("workflow.store.spot_checks.population.MOST_BODIES", 1)
        with pytest.raises(Invalid) as told:
            preview_campaign(service, bureau, of_region)
        assert told.value.errors[0].code == "TOO_LARGE"
