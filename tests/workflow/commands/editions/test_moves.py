"""What becomes of declarations in review when an edition is published over them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.editions import NEXT, PAPERS_12, SEVERAL, SHIPPED, Change
from tests.support.items import competition, exam, paper, training
from tests.support.stage import MOVE_ALL, Stage
from workflow import tables
from workflow.commands.editions import moves, rollback
from workflow.commands.editions.publishing import move_work, publish_edition
from workflow.queries.operations.operations import get_operation
from workflow.trials.move_plan import InFlight, Plan


def history(stage: Stage, id_: str) -> list[tuple[Any, ...]]:
    rows = stage.rows(tables.history, declaration_id=id_)
    return [(row["event"], row["from_state"], row["to_state"], row["edition_id"]) for row in rows]


def test_what_is_unchanged_is_moved_where_it_is(stage: Stage) -> None:
    id_ = stage.submitted(exam())
    before = stage.view(id_)
    report = stage.publish(*SEVERAL)
    after = stage.view(id_)
    assert report["moved"] == {"unchanged": 1, "rerouted": 0, "blocked": 0, "hours": 0}
    assert (after["edition"], after["version"]) == (NEXT, before["version"] + 1)
    same = ("state", "body_id", "step", "due_on", "claimed_hours", "outcome", "submitted_at", "assignee_id")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert after["route"] == {**before["route"], "editions": {"2024": NEXT}}
    assert history(stage, id_) == [
        ("submit", "draft", "submitted", SHIPPED),
        ("move_edition", "submitted", "submitted", NEXT),
    ]
    [row] = stage.rows(tables.history, declaration_id=id_, sequence=2)
    assert (row["reason_code"], row["actor_id"]) == ("UNCHANGED", stage.bureau.id)
    assert faults(stage.service) == []


def test_other_hours_are_forecast_and_recognised(stage: Stage) -> None:
    id_ = stage.claimed(paper())
    assert stage.view(id_)["claimed_hours"] == "10"
    assert stage.publish(*SEVERAL)["moved"]["hours"] == 1
    view = stage.view(id_)
    assert (view["state"], view["assignee_id"], view["claimed_hours"]) == (
        "unit_review",
        stage.reviewer.id,
        "12",
    )
    assert view["forecast"]["by_year"]["2024"]["professional"] == "12"
    approved = stage.do("approve", stage.reviewer, id_)
    assert approved["recognised"]["2024"]["professional"] == "12"
    assert faults(stage.service) == []


def test_another_body_reviews_from_now_on(stage: Stage) -> None:
    id_ = stage.submitted(training())
    assert stage.publish(*SEVERAL)["moved"]["rerouted"] == 1
    view = stage.view(id_)
    assert (view["state"], view["body_id"], view["step"]) == ("submitted", stage.bureau_body, 0)
    assert view["due_on"] == "2024-11-27", "five working days from the day of the move"
    assert view["route"]["row"] == "to-the-bureau"
    stage.do("claim", stage.bureau, id_)
    assert stage.do("approve", stage.bureau, id_)["state"] == "approved"
    assert faults(stage.service) == []


def test_a_claimed_one_is_released_by_its_arrow_before_it_goes_elsewhere(stage: Stage) -> None:
    id_ = stage.claimed(training())
    report = stage.publish(*SEVERAL)
    assert (report["moved"]["rerouted"], report["released"]) == (1, 1)
    view = stage.view(id_)
    assert (view["state"], view["assignee_id"], view["body_id"]) == ("submitted", None, stage.bureau_body)
    assert history(stage, id_)[2:] == [
        ("release", "unit_review", "submitted", SHIPPED),
        ("move_edition", "submitted", "submitted", NEXT),
    ]
    assert faults(stage.service) == []


def test_what_the_new_rules_refuse_waits_where_it_is_and_cannot_be_approved(stage: Stage) -> None:
    id_ = stage.claimed(competition())
    assert stage.publish(*SEVERAL)["moved"]["blocked"] == 1
    view = stage.view(id_)
    assert (view["state"], view["edition"], view["forecast"]["outcome"]) == (
        "unit_review",
        NEXT,
        "block_submit",
    )
    told = stage.do("approve", stage.reviewer, id_, dry_run=True)
    assert [guard["code"] for guard in told["guards"]] == ["EVIDENCE_MISSING"]
    assert stage.do("return_for_correction", stage.reviewer, id_, comment="x")["state"] == "draft"


@pytest.mark.parametrize("kept", list(InFlight))
def test_each_class_is_kept_or_moved_as_the_publisher_chooses(stage: Stage, kept: InFlight) -> None:
    items = {
        InFlight.UNCHANGED: exam(),
        InFlight.HOURS: paper(),
        InFlight.REROUTED: training(),
        InFlight.BLOCKED: competition(),
    }
    ids = {meaning: stage.submitted(item) for meaning, item in items.items()}
    report = stage.publish(*SEVERAL, plan=Plan(frozenset(InFlight) - {kept}))
    pinned = {meaning: stage.view(id_)["edition"] for meaning, id_ in ids.items()}
    assert pinned == {meaning: SHIPPED if meaning == kept else NEXT for meaning in InFlight}
    assert report["kept"] == {meaning.value: int(meaning == kept) for meaning in InFlight}
    assert faults(stage.service) == []


def test_nothing_moves_unless_it_is_chosen(stage: Stage) -> None:
    id_ = stage.submitted(paper())
    assert stage.begin(*SEVERAL, plan=Plan()) is None
    assert stage.view(id_)["edition"] == SHIPPED


def test_what_is_not_in_review_is_left_alone(stage: Stage) -> None:
    ids = [stage.draft(exam()), stage.approved(paper()), stage.rejected(paper("2024-05-16"))]
    before = [stage.view(id_) for id_ in ids]
    assert sum(stage.publish(*SEVERAL)["moved"].values()) == 0
    assert [stage.view(id_) for id_ in ids] == before


def test_where_a_person_put_it_it_stays(stage: Stage) -> None:
    """R22: a forwarded declaration is worth what the new rules say, and is reviewed where it was sent."""
    id_ = stage.claimed(training())
    stage.do("forward", stage.reviewer, id_, to=stage.hospital, comment="x")
    report = stage.publish(*SEVERAL)
    assert report["moved"] == {"unchanged": 1, "rerouted": 0, "blocked": 0, "hours": 0}
    view = stage.view(id_)
    assert (view["edition"], view["body_id"], view["state"]) == (NEXT, stage.hospital, "submitted")


def test_another_service_time_is_counted_from_the_day_on_which_the_turn_began(stage: Stage) -> None:
    id_ = stage.submitted(exam())
    assert stage.view(id_)["due_on"] == "2024-12-11"
    employer = "      - body: employer\n        due_working_days: "
    stage.publish(("routing", f"{employer}15", f"{employer}3"))
    assert stage.view(id_)["due_on"] == "2024-11-25"


def test_a_second_publication_takes_over_from_both_editions_before(stage: Stage) -> None:
    kept = stage.submitted(exam())
    stage.publish(PAPERS_12, plan=Plan())
    newer = stage.submitted(paper())
    third = "zaozhuang-2024-c"
    report = stage.publish(*SEVERAL, id_=third, replaces=NEXT)
    assert report["moved"] == {"unchanged": 2, "rerouted": 0, "blocked": 0, "hours": 0}
    assert [stage.view(id_)["edition"] for id_ in (kept, newer)] == [third, third]


def test_a_canary_reaches_the_same_bodies_and_more_when_it_is_widened(stage: Stage) -> None:
    numbered = [f"00000000-0000-7000-8000-{n:012}" for n in range(12)]  # the draw goes by the body's id
    schools = [stage.organization("employer", stage.bureau_body, id=id_) for id_ in numbered]
    for school in schools:
        stage.staff(school)
    ids = [stage.submitted(exam(), stage.employee(school)) for school in schools]
    report = stage.publish(*SEVERAL, plan=Plan(frozenset(InFlight), canary_percent=50))
    moved = {id_ for id_ in ids if stage.view(id_)["edition"] == NEXT}
    assert len(moved) == report["moved"]["unchanged"] == 12 - report["outside_share"]
    assert moved == {ids[n] for n in (0, 2, 3, 7, 8, 9)}
    stage.carried_out(move_work(stage.service, stage.bureau, NEXT, canary_percent=100))
    assert {stage.view(id_)["edition"] for id_ in ids} == {NEXT}
    assert len(stage.rows(tables.edition_move)) == 12, "each of them once"


# --- routes of several steps, and years ---------------------------------------------------------------

_EMPLOYER = "      - body: employer\n        due_working_days: 15\n"
_BUREAU = "      - body: bureau\n        due_working_days: 5\n"
THEN_THE_BUREAU: Change = ("routing", _EMPLOYER, _EMPLOYER + _BUREAU)
BEFORE_THE_BUREAU: Change = ("routing", _EMPLOYER, _BUREAU + _EMPLOYER)


def test_whoever_reviews_it_first_anyway_goes_on(stage: Stage) -> None:
    """A second body is added behind: rerouted, and yet the reviewer keeps it, with the due date."""
    id_ = stage.claimed(exam())
    before = stage.view(id_)
    report = stage.publish(THEN_THE_BUREAU)
    assert (report["moved"]["rerouted"], report["released"]) == (1, 0)
    view = stage.view(id_)
    same = ("state", "assignee_id", "body_id", "step", "due_on")
    assert {name: view[name] for name in same} == {name: before[name] for name in same}
    approved = stage.do("approve", stage.reviewer, id_)
    assert (approved["state"], approved["body_id"], approved["step"]) == ("submitted", stage.bureau_body, 1)
    assert faults(stage.service) == []


def test_what_a_body_has_approved_is_not_asked_of_it_again(stage: Stage) -> None:
    stage.publish(THEN_THE_BUREAU)
    id_ = stage.claimed(exam())
    stage.do("approve", stage.reviewer, id_)
    again = _EMPLOYER + _BUREAU + "      - body: employer\n        due_working_days: 3\n"
    before = stage.view(id_)
    report = stage.publish(("routing", _EMPLOYER, again), id_="zaozhuang-2024-c", replaces=NEXT)
    assert report["moved"]["rerouted"] == 1
    view = stage.view(id_)
    assert (view["step"], view["body_id"], view["due_on"]) == (1, stage.bureau_body, before["due_on"])
    assert len(view["route"]["bodies"]) == 3


def test_where_all_of_the_new_bodies_have_approved_the_last_one_decides(stage: Stage) -> None:
    stage.publish(THEN_THE_BUREAU)
    id_ = stage.claimed(exam())
    stage.do("approve", stage.reviewer, id_, recognised_hours=Decimal("8"), comment="x")
    assert stage.view(id_)["granted_hours"] == "8"
    stage.publish(id_="zaozhuang-2024-c", replaces=NEXT)
    view = stage.view(id_)
    assert (view["step"], view["body_id"], view["granted_hours"]) == (0, stage.school, None)
    stage.do("claim", stage.reviewer, id_)
    assert stage.do("approve", stage.reviewer, id_)["state"] == "approved"
    assert faults(stage.service) == []


def test_a_body_that_comes_first_now_begins(stage: Stage) -> None:
    id_ = stage.claimed(exam())
    assert stage.publish(BEFORE_THE_BUREAU)["released"] == 1
    view = stage.view(id_)
    assert (view["state"], view["step"], view["body_id"]) == ("submitted", 0, stage.bureau_body)


def test_an_edition_of_one_year_takes_over_that_year(stage: Stage) -> None:
    """Over the year's end: where 2024's edition stood in, 2025's own takes over, and only there (R18)."""
    stage.service = at(stage.service, "2025-01-10T09:00:00+08:00")
    both = stage.submitted(training(("2024-12-31", "4"), ("2025-01-02", "6")))
    old, new = stage.submitted(exam("2024-04-10")), stage.submitted(exam("2025-01-05"))
    stage.approved(paper("2024-05-10"))
    stage.approved(paper("2025-01-04"))
    of_2025 = "zaozhuang-2025"
    stage.write(("edition", "year: 2024", "year: 2025"), id_=of_2025)
    plan = Plan(MOVE_ALL.moves, accounts=True)
    view = publish_edition(stage.service, stage.bureau, of_2025, replaces=None, plan=plan)
    stage.service = stage.service.current()
    report = stage.carried_out(view["operation"])
    assert (report["moved"]["unchanged"], report["accounts_moved"]) == (2, 1)
    pinned = {id_: stage.view(id_)["route"]["editions"] for id_ in (both, old, new)}
    assert pinned == {
        both: {"2024": SHIPPED, "2025": of_2025},
        old: {"2024": SHIPPED},
        new: {"2025": of_2025},
    }
    assert stage.view(both)["edition"] == of_2025
    assert (stage.account(2024)["edition_id"], stage.account(2025)["edition_id"]) == (SHIPPED, of_2025)
    stage.roll_back(of_2025)
    assert stage.view(both)["route"]["editions"] == {"2024": SHIPPED, "2025": SHIPPED}
    assert faults(stage.service) == []


def test_no_more_is_counted_while_somebody_waits_and_all_as_the_work_begins(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the bound of a large registry: the number of an operation is then that of its first portion."""
    for module in (moves, rollback):
        monkeypatch.setattr(module, "MOST_ITEMS", 1)
        monkeypatch.setattr(module, "PORTION", 2)
    stage.approved(paper())
    for day in ("2024-04-10", "2024-04-11", "2024-04-12"):
        stage.submitted(exam(day))
    moving = stage.begin(*SEVERAL, plan=Plan(MOVE_ALL.moves, accounts=True))
    assert _totals(stage, moving) == (1, 4, 4)
    undoing = rollback.roll_back_edition(stage.service, stage.bureau, NEXT)
    stage.service = stage.service.current()
    assert _totals(stage, undoing) == (1, 4, 4)


def _totals(stage: Stage, operation: Mapping[str, Any] | None) -> tuple[int, int, int]:
    """The total of an operation as it is accepted; how many it has done, and the total, at its end."""
    assert operation is not None
    stage.carried_out(operation)
    view = get_operation(stage.service, stage.bureau, operation["id"])
    return operation["total"], view["done"], view["total"]
