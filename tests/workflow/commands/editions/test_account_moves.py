"""An account is moved where a publisher chose it, and settled anew: nothing is edited, no cap is exceeded."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from tests.support.bookkeeping import faults
from tests.support.editions import NEXT, PAPERS_CAP_15, REQUIRES_40, SHIPPED
from tests.support.items import off, paper
from tests.support.stage import MOVE_ALL, Stage
from workflow import tables
from workflow.trials.move_plan import Plan

ACCOUNTS = Plan(accounts=True)
STRICTER = (PAPERS_CAP_15, REQUIRES_40)


def hours(stage: Stage, id_: str) -> str:
    return str(stage.view(id_)["recognised"].get("2024", {}).get("professional", "0"))


def account(stage: Stage) -> tuple[Any, ...]:
    row = stage.account()
    return tuple(
        row[name] for name in ("edition_id", "professional", "required_public", "required_professional")
    )


def test_a_moved_account_has_the_caps_and_the_requirement_of_its_new_edition(stage: Stage) -> None:
    ids = [stage.approved(paper(f"2024-05-{day}")) for day in (10, 11, 12)]
    report = stage.publish(*STRICTER, plan=ACCOUNTS)
    assert (report["accounts_moved"], report["title_records"]) == (1, 0)
    assert account(stage) == (NEXT, 15, 20, 40)
    assert [hours(stage, id_) for id_ in ids] == ["10", "5", "0"]
    entries = stage.rows(tables.ledger_entry)
    assert [entry["professional"] for entry in entries] == [10, 10, 10, -5, -10]
    assert [(entry["cause"], entry["edition_id"]) for entry in entries[3:]] == [("move_edition", NEXT)] * 2
    assert faults(stage.service) == []


def test_an_account_stays_unless_it_is_chosen(stage: Stage) -> None:
    stage.approved(paper())
    stage.publish(*STRICTER, plan=MOVE_ALL)
    assert account(stage) == (SHIPPED, 10, 30, 60)
    assert len(stage.rows(tables.ledger_entry)) == 1


def test_what_is_synced_stays_synced_and_is_corrected(stage: Stage) -> None:
    ids = [stage.synced(paper(f"2024-05-{day}")) for day in (10, 11)]
    assert stage.publish(*STRICTER, plan=ACCOUNTS)["title_records"] == 1
    assert [stage.view(id_)["state"] for id_ in ids] == ["synced", "synced"]
    told = stage.title_records(ids[1])
    assert [row["kind"] for row in told] == ["entry", "correction"]
    assert told[1]["payload"]["recognised"]["2024"]["professional"] == "5"
    assert faults(stage.service) == []


def test_the_title_system_hears_of_another_requirement(stage: Stage) -> None:
    """R8: half a year off, of forty hours instead of sixty."""
    id_ = stage.synced(off("maternity", ("2024-03-01", "2024-08-31")))
    assert stage.publish(REQUIRES_40, plan=ACCOUNTS)["title_records"] == 1
    told = stage.title_records(id_)
    assert [row["kind"] for row in told] == ["adjustment", "correction"]
    required = [row["payload"]["requirement"]["2024"]["professional"] for row in told]
    assert required == ["30", "20"]
    assert stage.view(id_)["state"] == "synced"
    assert faults(stage.service) == []


def test_accounts_move_with_the_last_body(stage: Stage) -> None:
    """They belong to none, so that a canary leaves them where they are."""
    stage.approved(paper())
    stage.publish(*STRICTER, plan=replace(MOVE_ALL, accounts=True, canary_percent=50))
    assert account(stage)[0] == SHIPPED


def test_an_account_of_another_year_is_another_editions(stage: Stage) -> None:
    """2023 has no edition of its own: the earliest one stands in for it, and that is of 2024 (R18)."""
    stage.approved(paper())
    stage.publish(*STRICTER, plan=ACCOUNTS)
    rows = stage.rows(tables.edition_move)
    assert [(row["person_id"], row["year"]) for row in rows] == [(stage.applicant.person_id, 2024)]
    assert rows[0]["before"]["edition_id"] == SHIPPED


def test_declarations_are_judged_by_the_caps_of_the_moved_account(stage: Stage) -> None:
    stage.approved(paper("2024-05-10"))
    waiting = stage.submitted(paper("2024-05-11"))
    plan = replace(MOVE_ALL, accounts=True)
    assert stage.publish(*STRICTER, plan=plan)["moved"]["hours"] == 0, "the account moved before it"
    assert stage.view(waiting)["forecast"]["outcome"] == "approve_trimmed"
    stage.do("claim", stage.reviewer, waiting)
    stage.do("approve", stage.reviewer, waiting)
    assert stage.account()["professional"] == Decimal(15)
    assert faults(stage.service) == []
