"""The ledger after every kind of event: what is recognised is the sum of the entries, whatever happened."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.items import exam, expert, learning, paper, posting, training
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.errors import GuardRefused, LostRace, WrongState
from workflow.ledger.accounts import Cause
from workflow.ledger.changes import Changed, write_changed
from workflow.ledger.settlement import Settlement
from workflow.process.dossier import Dossier, holdings
from workflow.queries.ledger.accounts import get_account, list_accounts, list_ledger_entries
from workflow.queries.page import Page
from workflow.rules.interface.result import ItemResult
from workflow.store.declarations import declarations
from workflow.vocabulary import Outcome

pytestmark = pytest.mark.of_2024


def hours(scene: Scene, id_: str, year: str = "2024") -> str:
    """The professional hours that a declaration holds."""
    held = scene.view(id_)["recognised"] or {}
    return str(held.get(year, {}).get("professional", "0"))


def total(scene: Scene, year: int = 2024, applicant: Actor | None = None) -> Decimal:
    return Decimal(scene.account(year, applicant).get("professional", 0))


def test_the_books_balance_after_every_event(scene: Scene) -> None:
    id_ = scene.draft(training(("2024-06-03", "8"), ("2024-06-04", "6.5")))
    hearing = scene.actor("bureau", scene.bureau_body)  # whoever revoked does not hear the appeal
    steps: list[tuple[str, Actor, dict[str, Any], str]] = [
        ("submit", scene.applicant, {}, "0"),
        ("withdraw", scene.applicant, {}, "0"),
        ("submit", scene.applicant, {}, "0"),
        ("claim", scene.reviewer, {}, "0"),
        ("approve", scene.reviewer, {}, "14.5"),
        ("undo", scene.reviewer, {}, "0"),
        ("approve", scene.reviewer, {"recognised_hours": Decimal("9.5"), "comment": "x"}, "9.5"),
        ("sync", scene.bureau, {}, "9.5"),
        ("revoke", scene.bureau, {"reason_code": "SPOT_CHECK_FAILED"}, "0"),
        ("revise", scene.applicant, {}, "0"),
        ("submit", scene.applicant, {}, "0"),
        ("claim", scene.reviewer, {}, "0"),
        ("approve", scene.reviewer, {}, "14.5"),
        ("revoke", scene.bureau, {"reason_code": "SPOT_CHECK_FAILED", "final": True}, "0"),
        ("appeal", scene.applicant, {}, "0"),
        ("claim", hearing, {}, "0"),
        ("approve", hearing, {}, "14.5"),
    ]
    for event, actor, body, expected in steps:
        scene.do(event, actor, id_, **body)
        assert hours(scene, id_) == expected, event
        assert total(scene) == Decimal(expected), event
        assert faults(scene.service) == [], event
    person_id = scene.applicant.person_id or ""
    entries = list_ledger_entries(scene.service, scene.applicant, person_id, 2024).items
    assert [row["professional"] for row in entries] == [
        "14.5",
        "-14.5",
        "9.5",
        "-9.5",
        "14.5",
        "-14.5",
        "14.5",
    ]
    assert [row["cause"] for row in entries] == [
        "approve",
        "undo",
        "approve",
        "revoke",
        "approve",
        "revoke",
        "approve",
    ]
    assert [row["revision"] for row in entries] == list(range(1, 8))


def test_an_approval_that_is_refused_opens_no_account(scene: Scene) -> None:
    id_ = scene.claimed(paper(published=False))
    with pytest.raises(GuardRefused):
        scene.do("approve", scene.reviewer, id_)
    assert scene.rows(tables.account) == []
    assert scene.rows(tables.ledger_entry) == []


def test_the_account_tells_what_is_short_and_how_long_there_is(scene: Scene) -> None:
    assert scene.applicant.person_id is not None
    scene.approved(exam())
    account = get_account(scene.service, scene.applicant, scene.applicant.person_id, 2024)
    assert account["recognised"] == {"public": "0", "professional": "16", "total": "16"}
    assert account["short"] == {"public": "30", "professional": "44"}
    assert (account["compliant"], account["off_months"]) == (False, 0)
    # 20 November to 31 December 2024: no public holiday lies between.
    assert account["days_left"] == {"calendar": 41, "working": 29}


# --- refill (R10) ------------------------------------------------------------------------------------


def test_a_revoked_item_lets_trimmed_and_zero_items_refill_in_order_of_approval(scene: Scene) -> None:
    """C40: approval order, not order of submission, fills the bucket."""
    waiting = [scene.claimed(paper(f"2024-05-{10 + n}")) for n in range(5)]
    order = [waiting[n] for n in (4, 0, 3, 1, 2)]
    outcomes = [scene.do("approve", scene.reviewer, id_)["outcome"] for id_ in order]
    assert outcomes == ["approve"] * 3 + ["approve_zero"] * 2
    scene.do("revoke", scene.bureau, order[1], reason_code="SPOT_CHECK_FAILED")
    assert [hours(scene, id_) for id_ in order] == ["10", "0", "10", "10", "0"]
    assert [scene.view(id_)["outcome"] for id_ in order[3:]] == ["approve", "approve_zero"]
    assert total(scene) == 30
    scene.do("undo", scene.reviewer, order[0])
    assert [hours(scene, id_) for id_ in order] == ["0", "0", "10", "10", "10"]
    assert total(scene) == 30
    entry = scene.rows(tables.ledger_entry, source_id=order[4])[-1]
    assert (entry["cause"], entry["cause_id"]) == ("undo", order[0])
    assert faults(scene.service) == []


def test_a_trimmed_item_gets_back_what_the_cap_took(scene: Scene) -> None:
    first = scene.approved(learning("30"))
    second = scene.approved(learning("20", "2024-07-01", "2024-09-30"))
    view = scene.view(second)
    assert (view["outcome"], hours(scene, second)) == ("approve_trimmed", "10")
    scene.do("revoke", scene.bureau, first, comment="档案不实")
    assert (scene.view(second)["outcome"], hours(scene, second)) == ("approve", "20")
    assert total(scene) == 20
    assert faults(scene.service) == []


def test_the_persons_day_is_shared_across_declarations_and_refills(scene: Scene) -> None:
    course = scene.approved(training(("2024-06-03", "6")))
    service = scene.approved(expert(("2024-06-03", "5"), ("2024-06-04", "3")))
    assert (hours(scene, course), hours(scene, service)) == ("6", "5")
    assert scene.view(service)["outcome"] == "approve_trimmed"
    scene.do("undo", scene.reviewer, course)
    assert hours(scene, service) == "8"
    assert scene.do("approve", scene.reviewer, course)["recognised"]["2024"]["professional"] == "3"
    assert total(scene) == 11
    assert faults(scene.service) == []


def test_a_refill_changes_the_version_so_that_an_old_view_loses(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-05-{10 + n}")) for n in range(4)]
    seen = scene.view(ids[3])["version"]
    scene.do("revoke", scene.bureau, ids[0], comment="x")
    assert scene.view(ids[3])["version"] == seen + 1
    assert scene.view(ids[1])["version"] == scene.view(ids[2])["version"]


def test_people_do_not_share_a_cap(scene: Scene) -> None:
    other = scene.employee(scene.school)
    for n in range(4):
        scene.approved(paper(f"2024-05-{10 + n}"))
    scene.approved(paper(), other)
    assert (total(scene), total(scene, applicant=other)) == (30, 10)


# --- years -------------------------------------------------------------------------------------------


def test_an_item_over_the_year_end_is_split_between_two_accounts(scene: Scene) -> None:
    scene.service = at(scene.service, "2025-01-10T09:00:00+08:00")
    id_ = scene.approved(training(("2024-12-30", "4"), ("2024-12-31", "8"), ("2025-01-02", "7")))
    assert (total(scene, 2024), total(scene, 2025)) == (12, 7)
    assert scene.view(id_)["recognised"] == {
        "2024": {"public": "0", "professional": "12"},
        "2025": {"public": "0", "professional": "7"},
    }
    scene.do("revoke", scene.bureau, id_, comment="x")
    assert (total(scene, 2024), total(scene, 2025)) == (0, 0)
    assert faults(scene.service) == []


def test_the_last_item_of_an_earlier_year_can_be_revoked(scene: Scene) -> None:
    """Nothing of that year is left then, and its account is empty, not an error."""
    id_ = scene.approved(paper("2024-05-15"))
    scene.do("revoke", scene.bureau, id_, service=at(scene.service, "2025-06-01T09:00:00+08:00"), comment="x")
    assert total(scene, 2024) == 0
    assert scene.account(2024)["required_professional"] == 60
    other = scene.approved(paper("2024-05-16"))
    scene.do("undo", scene.reviewer, other, service=at(scene.service, "2026-06-01T09:00:00+08:00"))
    assert total(scene, 2024) == 0
    assert faults(scene.service) == []


def test_nothing_is_carried_over(scene: Scene) -> None:
    """R9: four papers of 2024 leave one at zero, and the next year's bucket is its own."""
    assert scene.applicant.person_id is not None
    scene.service = at(scene.service, "2025-01-20T09:00:00+08:00")
    for n in range(4):
        scene.approved(paper(f"2024-05-{10 + n}"))
    scene.approved(paper("2025-01-05"))
    bank = list_accounts(scene.service, scene.applicant, scene.applicant.person_id).items
    assert [(row["year"], row["recognised"]["professional"]) for row in bank] == [(2024, "30"), (2025, "10")]
    assert faults(scene.service) == []


def test_a_posting_credits_both_subjects(scene: Scene) -> None:
    scene.approved(posting(("2024-01-01", "2024-06-30")))
    assert (scene.account()["public"], scene.account()["professional"]) == (15, 30)
    assert faults(scene.service) == []


def test_a_decision_twice_counts_once(scene: Scene) -> None:
    id_ = scene.approved()
    with pytest.raises(WrongState):
        scene.do("approve", scene.reviewer, id_)
    assert len(scene.rows(tables.ledger_entry)) == 1


def test_what_was_read_before_another_settlement_is_not_written(scene: Scene) -> None:
    """Whoever read without the lock of the accounts loses, and writes nothing."""
    id_ = scene.approved()
    editions, person_id = scene.service.editions, scene.applicant.person_id or ""
    with pytest.raises(LostRace), scene.service.store.write() as connection:
        rows, records = declarations.load_dossier(connection, person_id)
        stale = [{**row, "revision": row["revision"] - 1, "recognised": {}} for row in rows]
        dossier = Dossier(stale, records)
        now = scene.service.clock.now()
        edition = "zaozhuang-2024"
        judged = holdings(editions, dossier, dossier.holding, now, exam_based_series=False, edition=edition)
        cause = Cause("study_record", None, now, scene.integrator.id)
        settlement = Settlement(connection, editions, person_id, judged, cause, [2024], {2024: edition})
        settlement.settle(dossier.holding, None, records)
    assert hours(scene, id_) == "10"
    assert faults(scene.service) == []


def test_a_declaration_that_moved_meanwhile_is_not_told_of(scene: Scene) -> None:
    scene.approved()
    [row] = scene.rows(tables.declaration)
    item = ItemResult(row["id"], Outcome.APPROVE_ZERO, None, {})
    now = {"recognised": {}, "revision": row["revision"] + 1, "outcome": item.outcome.value, "trims": []}
    cause = Cause("study_record", None, scene.service.clock.now(), scene.integrator.id, edition="x")
    with pytest.raises(LostRace), scene.service.store.write() as connection:
        stale = {**row, "version": row["version"] - 1}
        write_changed(connection, [Changed(stale, now)], {row["id"]: item}, cause, cause.at)
    assert [each["event"] for each in scene.rows(tables.history)][-1] == "approve"


def test_entries_are_read_page_by_page(scene: Scene) -> None:
    id_ = scene.approved()
    scene.do("undo", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    person_id = scene.applicant.person_id or ""

    def read(**part: Any) -> Page:
        return list_ledger_entries(scene.service, scene.applicant, person_id, 2024, **part)

    whole, first = read(), read(limit=2)
    assert (whole.next, whole.count) == (None, len(whole.items))
    assert first.items == whole.items[:2]
    second = read(limit=2, after=first.next)
    assert second.items == whole.items[2:4]
    assert (second.next, second.count, second.count_is_exact) == (None, 3, True)
