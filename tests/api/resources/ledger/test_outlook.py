"""What a year would come to, over HTTP: the room under each cap (R23), what is planned, and a trial."""

from __future__ import annotations

from typing import Any

from tests.api.written import published
from tests.support.editions import NEXT
from tests.support.world import World

OTHER_CAPS = """overrides:
  - id: contests-here
    category: competition
    clause: 附件5
    document: 鲁人社字〔2024〕1号
    from: 2024-01-01
    to: 2024-06-30
    when:
      region_prefix: ["3704"]
    annual_cap: "50"
  - id: papers
    category: achievement
    document: 鲁人社字〔2024〕2号
    from: 2023-01-01
    to: 2024-03-31
    when:
      kind: paper
    annual_cap: "40"
  - id: papers-of-others
    category: achievement
    document: 鲁人社字〔2024〕3号
    from: 2024-01-01
    to: 2024-12-31
    when:
      applicant_type: freelancer
    annual_cap: "90"
  - id: papers-of-next-year
    category: achievement
    document: 鲁人社字〔2024〕4号
    from: 2025-01-01
    to: 2025-12-31
    annual_cap: "80"
  - id: training
    category: training
    document: 鲁人社字〔2024〕5号
    from: 2024-12-31
    to: 2025-12-31
    annual_cap: "20"
"""
PAPER = {"category": "achievement", "kind": "paper", "date": "2024-03-10", "published": True}


def outlook(world: World, who: str = "applicant") -> Any:
    return world.callers[who].get(f"/v1/people/{world.ids['li']}/accounts/2024/outlook")


def room(world: World) -> dict[str, dict[str, Any]]:
    return {each["category"]: each for each in outlook(world).json["room"]}


def test_the_room_under_a_cap_is_what_the_year_does_not_hold_yet(world: World) -> None:
    world.draft(PAPER)
    told = room(world)["achievement"]
    assert (told["cap"], told["used"], told["left"], told["overrides"]) == ("30", "10", "20", [])
    assert "training" not in room(world)


def test_another_cap_is_told_with_its_days_document_and_what_it_is_for(offices: World) -> None:
    assert published(offices, ("rules", "overrides: []\n", OTHER_CAPS)).status_code == 200
    offices.draft(PAPER)
    told = room(offices)
    [papers] = told["achievement"]["overrides"]
    assert papers == {
        "document": "鲁人社字〔2024〕2号",
        "clause": told["achievement"]["clause"],
        "from": "2023-01-01",
        "to": "2024-03-31",
        "when": {"kind": ["paper"]},
        "cap": "40",
        "left": "30",
    }
    [contests] = told["competition"]["overrides"]
    assert (contests["when"], contests["cap"], contests["clause"]) == ({}, "50", "附件5")
    training = told["training"]  # has no cap by itself; the last day of the year is enough to have one
    assert (training["cap"], training["left"]) == (None, None)
    assert [each["cap"] for each in training["overrides"]] == ["20"]
    assert outlook(offices).json["requirement"]["edition"] == NEXT


def test_a_trial_says_what_it_would_add_and_stores_nothing(world: World) -> None:
    url = f"/v1/people/{world.ids['li']}/accounts/2024/outlook"
    got = world.applicant.post(url, {"item": PAPER})
    assert got.status_code == 200, got.text
    assert got.json["trial"]["by_year"] == {"2024": {"public": "0", "professional": "10"}}
    assert outlook(world).json["trial"] is None and outlook(world).json["planned"]["professional"] == "0"


def test_whoever_may_not_read_the_account_learns_nothing_of_it(world: World) -> None:
    assert outlook(world, "other_applicant").status_code == 404


def test_a_draft_is_nobody_elses_to_read(world: World) -> None:
    draft, submitted = world.draft(PAPER), world.submitted()
    assert set(outlook(world).json["forecasts"]) == {draft["id"], submitted["id"]}
    for who in ("reviewer", "unit_administrator"):
        told = outlook(world, who).json
        assert told["forecasts"] == {} and told["in_review"]["professional"] == "14.5"
