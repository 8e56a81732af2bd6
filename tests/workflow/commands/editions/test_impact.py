"""Before publishing: every open declaration in its class, and nothing written."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import contents
from tests.support.clock import later
from tests.support.editions import NEXT, PAPERS_12, PAPERS_CAP_15, SEVERAL, SHIPPED, files_of, to_the_bureau
from tests.support.items import competition, exam, paper, training
from tests.support.stage import MOVE_ALL, Stage
from workflow.background.work import run_pending_operations
from workflow.commands.editions import definitions, impact
from workflow.definition import EditionHasErrors
from workflow.errors import NotFound, NotPermitted
from workflow.queries.operations.operations import get_operation
from workflow.trials.move_plan import InFlight, Plan

ONE_OF_EACH = {"unchanged": 1, "rerouted": 1, "blocked": 1, "hours": 1}


def ask(stage: Stage, id_: str = NEXT, **more: Any) -> dict[str, Any]:
    report, operation = impact.impact_of(stage.service, stage.bureau, id_, **more)
    assert report is not None and operation is None
    return report


def in_review(stage: Stage) -> dict[str, str]:
    """One declaration of each class under `SEVERAL`."""
    return {
        "unchanged": stage.submitted(exam()),
        "rerouted": stage.claimed(training()),
        "blocked": stage.submitted(competition()),
        "hours": stage.submitted(paper()),
    }


def test_every_open_declaration_is_in_one_class(stage: Stage) -> None:
    ids = in_review(stage)
    for left_out in (stage.draft(paper()), stage.approved(exam()), stage.rejected(exam())):
        assert left_out not in ids.values()
    report = ask(stage, stage.write(*SEVERAL))
    assert (report["declarations"], report["classes"]) == (4, ONE_OF_EACH)
    assert report["claimed"] == {"unchanged": 0, "rerouted": 1, "blocked": 0, "hours": 0}
    assert report["bodies"] == {stage.school: {"name": "employer", **ONE_OF_EACH}}
    told = {meaning: found[0] for meaning, found in report["examples"].items()}
    assert {meaning: each["declaration_id"] for meaning, each in told.items()} == ids
    assert told["rerouted"]["bodies"] == [stage.bureau_body]
    assert told["blocked"]["refused"] == ["EVIDENCE_MISSING"]
    assert told["hours"]["gained"] == {"2024": {"public": "0", "professional": "2"}}
    assert report["account_count"] == 1


def test_nothing_is_written(stage: Stage) -> None:
    in_review(stage)
    stage.write(*SEVERAL)
    before = contents(stage.service)
    ask(stage)
    assert contents(stage.service) == before


def test_an_edition_that_says_the_same_changes_nothing(stage: Stage) -> None:
    in_review(stage)
    report = ask(stage, stage.write())
    assert report["classes"] == {"unchanged": 4, "rerouted": 0, "blocked": 0, "hours": 0}


def test_what_is_told_is_what_is_done(stage: Stage) -> None:
    in_review(stage)
    told = ask(stage, stage.write(*SEVERAL, id_="zaozhuang-2024-c"), accounts="keep")
    assert stage.publish(*SEVERAL)["moved"] == told["classes"]


def test_blocked_comes_before_rerouted_and_rerouted_before_hours(stage: Stage) -> None:
    """A paper that goes to the bureau and is worth more; one that is refused there."""
    rows = to_the_bureau("achievement")
    route = ("routing", "routes:\n", rows)
    stage.submitted(paper())
    assert ask(stage, stage.write(PAPERS_12, route))["classes"]["rerouted"] == 1
    refuse = ("policy", 'maximum: "2928"', 'maximum: "100"')
    stage.submitted(paper("2024-05-16", claimed_hours="101"))
    report = ask(stage, stage.write(PAPERS_12, route, refuse, id_="zaozhuang-2024-c"))
    assert (report["classes"]["rerouted"], report["classes"]["blocked"]) == (1, 1)


def test_what_is_refused_no_more_is_worth_other_hours(stage: Stage) -> None:
    """A reviewer would refuse an unpublished paper; the next edition asks for no publication."""
    stage.submitted(paper(published=False))
    lenient = ("rules", "    published_kinds:\n      - paper\n", "    published_kinds:\n")
    report = ask(stage, stage.write(lenient))
    assert report["classes"]["hours"] == 1
    assert report["examples"]["hours"][0]["refused"] == []


def test_caps_are_those_of_the_account_unless_it_moves_as_well(stage: Stage) -> None:
    stage.approved(paper("2024-05-10"))
    stage.submitted(paper("2024-05-11"))
    stage.write(PAPERS_CAP_15)
    assert ask(stage)["classes"]["unchanged"] == 1
    assert ask(stage, accounts="move")["classes"]["hours"] == 1


def test_of_an_edition_in_force_it_tells_what_was_kept(stage: Stage) -> None:
    in_review(stage)
    stage.publish(*SEVERAL, plan=Plan(MOVE_ALL.moves - {InFlight.HOURS}))
    report = ask(stage)
    assert report["classes"] == {"unchanged": 0, "rerouted": 0, "blocked": 0, "hours": 1}
    stage.submitted(exam("2024-04-11"))
    assert ask(stage)["declarations"] == 1, "what is pinned to it already is none of its business"


def test_more_than_a_request_should_wait_for_becomes_an_operation(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_review(stage)
    stage.write(*SEVERAL)
    at_once = ask(stage)
    monkeypatch.setattr(impact, "AT_ONCE", 3)
    monkeypatch.setattr(impact, "PORTION", 2)
    report, operation = impact.impact_of(stage.service, stage.bureau, NEXT)
    assert report is None and operation is not None
    assert (operation["kind"], operation["total"]) == ("edition_impact", 4)
    ended = stage.carried_out(operation)
    assert ended == at_once
    view = get_operation(stage.service, stage.bureau, operation["id"])
    assert (view["status"], view["done"]) == ("done", 4)


def test_an_edition_that_is_edited_meanwhile_is_not_told_of_half_and_half(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_review(stage)
    stage.write(*SEVERAL)
    monkeypatch.setattr(impact, "AT_ONCE", 3)
    _, operation = impact.impact_of(stage.service, stage.bureau, NEXT)
    assert operation is not None
    files = {"rules.yaml": files_of()["rules.yaml"]}
    version = definitions.check_edition(stage.service, stage.administrator, NEXT)["edition"]["version"]
    definitions.edit_edition(stage.service, stage.administrator, NEXT, version=version, files=files)
    run_pending_operations(later(stage.service, minutes=5))
    view = get_operation(stage.service, stage.bureau, operation["id"])
    assert (view["status"], view["failure"]) == ("failed", "EDITION_CHANGED")


def test_who_may_not_read_editions_is_not_told(stage: Stage) -> None:
    stage.write(*SEVERAL)
    for actor in (stage.reviewer, stage.applicant, stage.integrator):
        with pytest.raises(NotPermitted):
            impact.impact_of(stage.service, actor, NEXT)
    with pytest.raises(NotFound):
        ask(stage, "nothing")
    assert ask(stage, SHIPPED)["declarations"] == 0


def test_an_edition_with_errors_has_no_impact(stage: Stage) -> None:
    broken = files_of(("rules", "clause: 附件1", "clause: 附件0"))
    definitions.create_edition(stage.service, stage.administrator, broken)
    with pytest.raises(EditionHasErrors):
        ask(stage)


@pytest.mark.parametrize("bound", ["MOST_OPEN", "MOST_ACCOUNTS"])
def test_what_cannot_be_counted_at_once_is_counted_by_an_operation(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    in_review(stage)
    stage.approved(paper())
    other = stage.employee(stage.school)
    stage.approved(paper("2024-06-30"), other)
    stage.write(*SEVERAL)
    at_once = ask(stage)
    assert at_once["account_count"] > 1
    monkeypatch.setattr(impact, bound, 1)
    report, operation = impact.impact_of(stage.service, stage.bureau, NEXT)
    assert report is None and operation is not None
    assert operation["total"] == (1 if bound == "MOST_OPEN" else 4)
    assert operation["report"]["account_count"] == 0
    assert stage.carried_out(operation) == at_once
    view = get_operation(stage.service, stage.bureau, operation["id"])
    assert (view["done"], view["total"]) == (4, 4)
