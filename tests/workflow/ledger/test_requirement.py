"""Special circumstances scale what a year requires (附件6, R8, R19), and stop doing so when revoked."""

from __future__ import annotations

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.items import off, posting
from tests.support.scene import Scene
from workflow import tables

pytestmark = pytest.mark.of_2024

MATERNITY = off("maternity", ("2024-03-01", "2024-08-31"))


def required(scene: Scene, year: int = 2024) -> tuple[object, ...]:
    account = scene.account(year)
    return account["required_public"], account["required_professional"], account["off_months"]


def test_an_approved_circumstance_scales_the_requirement_and_a_revoked_one_restores_it(scene: Scene) -> None:
    id_ = scene.approved(MATERNITY)
    assert required(scene) == (15, 30, 6)
    assert scene.view(id_)["outcome"] == "approve"
    assert scene.rows(tables.ledger_entry) == []
    scene.do("sync", scene.bureau, id_)
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")
    assert required(scene) == (30, 60, 0)
    assert faults(scene.service) == []


def test_undo_restores_it_as_well(scene: Scene) -> None:
    id_ = scene.approved(MATERNITY)
    scene.do("undo", scene.reviewer, id_)
    assert required(scene) == (30, 60, 0)
    scene.do("approve", scene.reviewer, id_)
    assert required(scene) == (15, 30, 6)


def test_two_circumstances_unite_their_months(scene: Scene) -> None:
    first = scene.approved(MATERNITY)
    scene.approved(off("maternity", ("2024-07-01", "2024-09-30")))
    assert required(scene) == (12.5, 25, 7)
    scene.do("revoke", scene.bureau, first, comment="x")
    assert required(scene) == (22.5, 45, 3)


def test_a_circumstance_over_the_year_end_scales_both_years(scene: Scene) -> None:
    scene.service = at(scene.service, "2025-01-10T09:00:00+08:00")
    id_ = scene.approved(off("maternity", ("2024-11-01", "2025-02-28")))
    assert required(scene, 2024) == (25, 50, 2)
    assert required(scene, 2025) == (25, 50, 2)
    scene.do("revoke", scene.bureau, id_, comment="x")
    assert required(scene, 2024) == required(scene, 2025) == (30, 60, 0)


def test_a_posting_takes_its_months_from_a_circumstance(scene: Scene) -> None:
    """R19: the posting's benefit comes first, and the other returns when the posting is revoked."""
    scene.approved(MATERNITY)
    posted = scene.approved(posting(("2024-07-01", "2024-12-31")))
    assert required(scene) == (20, 40, 4)
    assert (scene.account()["public"], scene.account()["professional"]) == (15, 30)
    scene.do("revoke", scene.bureau, posted, comment="x")
    assert required(scene) == (15, 30, 6)
    assert faults(scene.service) == []


def test_the_scaled_requirement_stays_when_other_hours_move(scene: Scene) -> None:
    scene.approved(MATERNITY)
    paper = scene.approved()
    scene.record("A")
    assert required(scene) == (15, 30, 6)
    scene.do("revoke", scene.bureau, paper, comment="x")
    assert required(scene) == (15, 30, 6)
    assert faults(scene.service) == []
