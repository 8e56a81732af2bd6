"""An account follows its own edition: another one in force changes neither its caps nor what it requires."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from tests.support.bookkeeping import faults
from tests.support.editions import NEXT, PAPERS_12, PAPERS_CAP_15, REQUIRES_40, SHIPPED, edition, under
from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.queries.ledger.accounts import get_account

pytestmark = pytest.mark.of_2024

STRICTER = edition(PAPERS_CAP_15, REQUIRES_40)
OCTOBER = datetime.fromisoformat("2024-10-15T20:00:00+08:00")


def change_rules(scene: Scene) -> None:
    scene.service = under(scene.service, STRICTER)


def hours(scene: Scene, id_: str) -> str:
    return str(scene.view(id_)["recognised"].get("2024", {}).get("professional", "0"))


def required(scene: Scene, applicant: object = None) -> tuple[Decimal, Decimal]:
    account = scene.account(2024, applicant)  # type: ignore[arg-type]
    return account["required_public"], account["required_professional"]


def test_a_forecast_stays_within_the_caps_of_the_account(scene: Scene) -> None:
    scene.approved(paper("2024-05-10"))
    change_rules(scene)
    id_ = scene.submitted(paper("2024-05-11"))
    view = scene.view(id_)
    assert (view["edition"], view["forecast"]["outcome"]) == (NEXT, "approve")


def test_an_approval_stays_within_the_caps_of_the_account(scene: Scene) -> None:
    scene.approved(paper("2024-05-10"))
    change_rules(scene)
    ids = [scene.approved(paper(f"2024-05-{day}")) for day in (11, 12, 13)]
    assert [hours(scene, id_) for id_ in ids] == ["10", "10", "0"], "the cap is still 30"
    assert required(scene) == (30, 60)
    assert scene.account()["edition_id"] == SHIPPED
    assert {row["edition_id"] for row in scene.rows(tables.ledger_entry)} == {SHIPPED}
    assert faults(scene.service) == []


def test_a_new_account_follows_the_edition_in_force(scene: Scene) -> None:
    scene.approved(paper("2024-05-10"))
    change_rules(scene)
    other = scene.employee(scene.school)
    assert [hours(scene, scene.approved(paper(f"2024-05-{day}"), other)) for day in (11, 12)] == ["10", "5"]
    assert required(scene, other) == (20, 40)
    assert scene.account(2024, other)["edition_id"] == NEXT
    assert faults(scene.service) == []


def test_without_an_account_a_forecast_follows_the_edition_in_force(scene: Scene) -> None:
    change_rules(scene)
    for day in (11, 12):
        id_ = scene.submitted(paper(f"2024-05-{day}"))
    assert scene.view(id_)["forecast"]["outcome"] == "approve_trimmed"


@pytest.mark.parametrize("event", ["undo", "revoke"])
def test_what_is_refilled_stays_within_the_caps_of_the_account(scene: Scene, event: str) -> None:
    ids = [scene.approved(paper(f"2024-05-{day}")) for day in (10, 11, 12, 13)]
    change_rules(scene)
    actor = scene.reviewer if event == "undo" else scene.bureau
    scene.do(event, actor, ids[0], comment="x")
    assert [hours(scene, id_) for id_ in ids[1:]] == ["10", "10", "10"]
    assert required(scene) == (30, 60)
    assert faults(scene.service) == []


def test_the_last_item_leaves_the_requirement_of_the_account(scene: Scene) -> None:
    id_ = scene.approved(paper())
    change_rules(scene)
    scene.do("revoke", scene.bureau, id_, comment="x")
    assert required(scene) == (30, 60)


def test_a_study_record_leaves_caps_and_requirement_alone(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-05-{day}")) for day in (10, 11, 12)]
    change_rules(scene)
    scene.record("A")
    assert [hours(scene, id_) for id_ in ids] == ["10", "10", "10"]
    assert required(scene) == (30, 60)
    assert {row["edition_id"] for row in scene.rows(tables.ledger_entry)} == {SHIPPED}
    assert faults(scene.service) == []


def test_a_study_record_is_read_by_the_edition_of_the_account(scene: Scene) -> None:
    """二(一): a topic that the next edition adds is still unknown to an account of the one before."""
    scene.record("A")
    more = edition(("catalogue", "数字技术", "烹饪"))
    scene.service = under(scene.service, more)
    facts = {"subject": "public", "topic": "烹饪", "exam_passed_at": OCTOBER}
    assert scene.record("B", **facts)["code"] == "TOPIC_UNKNOWN"
    scene.applicant = scene.employee(scene.school)
    assert scene.record("C", **facts)["outcome"] == "sync"


def test_what_an_item_is_worth_follows_the_item(scene: Scene) -> None:
    """Twelve hours each under the edition of its submission, thirty together as the account says."""
    first = scene.approved(paper("2024-05-10"))
    scene.service = under(scene.service, edition(PAPERS_12))
    rest = [scene.approved(paper(f"2024-05-{day}")) for day in (11, 12)]
    assert [hours(scene, id_) for id_ in (first, *rest)] == ["10", "12", "8"]
    assert faults(scene.service) == []


def test_the_account_says_which_edition_it_follows_and_when_that_ones_study_closes(scene: Scene) -> None:
    assert scene.applicant.person_id is not None
    scene.approved(paper())
    closes = "study_closes:\n  years_after: 0\n  month: "
    sooner = edition(("policy", f"{closes}12\n  day: 31", f"{closes}11\n  day: 30"))
    scene.service = under(scene.service, sooner)
    told = get_account(scene.service, scene.applicant, scene.applicant.person_id, 2024)
    assert (told["edition"], told["study_closes_on"]) == (SHIPPED, "2024-12-31")
