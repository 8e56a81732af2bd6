"""A replay writes nothing but its own report, can be stopped, and goes on after a crash."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson
import pytest

from tests.support.bookkeeping import contents
from tests.support.clock import later
from tests.support.editions import PAPERS_CAP_15, SHIPPED, files_of
from tests.support.year import Town
from workflow.background.kinds import WALKS
from workflow.background.work import run_pending_operations
from workflow.commands.editions import replay as replays
from workflow.commands.editions.definitions import create_edition
from workflow.commands.editions.replay import REPLAY, replay_edition
from workflow.commands.operations import operations
from workflow.commands.operations.operations import Counted
from workflow.definition import EditionHasErrors
from workflow.errors import NotFound
from workflow.queries.operations.operations import get_operation

NEXT = "zaozhuang-2024-b"


@pytest.fixture
def two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small portions, so that five people are three of them."""
    monkeypatch.setattr(replays, "PEOPLE_AT_ONCE", 2)


@pytest.fixture
def draft(town: Town) -> str:
    made = create_edition(town.service, town.actors["administrator"], files_of(PAPERS_CAP_15))
    return str(made["id"])


def taken_on(town: Town, edition_id: str, **options: Any) -> str:
    return str(replay_edition(town.service, town.actors["administrator"], edition_id, **options)["id"])


def seen(town: Town, operation_id: str) -> dict[str, Any]:
    return get_operation(town.service, town.actors["administrator"], operation_id)


def without_moment(report: dict[str, Any]) -> dict[str, Any]:
    return {**report, "scope": {**report["scope"], "until": ""}}


def test_nothing_is_written_but_the_operation(town: Town, draft: str) -> None:
    before = contents(town.service)
    town.replay(draft)
    after = contents(town.service)
    assert after.pop("operation") != before.pop("operation")
    assert after == before


@pytest.mark.usefixtures("two_at_once")
def test_the_size_of_a_portion_makes_no_difference(town: Town, draft: str) -> None:
    small = town.replay(draft)
    replays.PEOPLE_AT_ONCE = 100
    assert without_moment(town.replay(draft)) == without_moment(small)


@pytest.mark.usefixtures("two_at_once")
def test_no_more_is_counted_while_somebody_waits_and_all_as_it_begins(
    town: Town, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the bound of a large registry."""
    monkeypatch.setattr(replays, "MOST_ITEMS", 1)
    accepted = replay_edition(town.service, town.actors["administrator"], draft)
    assert accepted["total"] == 1
    run_pending_operations(town.service)
    view = seen(town, accepted["id"])
    assert view["total"] == view["done"] > 1


@pytest.mark.usefixtures("two_at_once")
def test_a_worker_that_died_is_followed_by_one_that_counts_nobody_twice(
    town: Town, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = without_moment(town.replay(draft))
    operation_id = taken_on(town, draft)
    portions: list[int] = []

    def dies_in_the_second(*asked: Any) -> Counted:
        counted = REPLAY.portion(*asked)
        portions.append(counted[0])
        if len(portions) == 2:
            raise SystemExit("killed")
        return counted

    with monkeypatch.context() as patch:
        patch.setitem(WALKS, REPLAY.name, replace(REPLAY, portion=dies_in_the_second))  # type: ignore[arg-type]
        with pytest.raises(SystemExit):
            run_pending_operations(town.service)
    kept = seen(town, operation_id)
    assert (kept["status"], kept["done"]) == ("running", portions[0])
    while run_pending_operations(town.service):
        pass
    assert seen(town, operation_id)["done"] == portions[0], "nobody takes in, for the lease still stands"
    run_pending_operations(later(town.service, minutes=5))
    ended = seen(town, operation_id)
    assert (ended["status"], ended["done"]) == ("done", ended["total"])
    assert without_moment(ended["report"]) == whole


@pytest.mark.usefixtures("two_at_once")
def test_a_cancelled_replay_keeps_what_it_found(
    town: Town, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled_meanwhile(*asked: Any) -> Counted:
        operations.cancel(town.service, town.actors["administrator"], operation_id)
        return REPLAY.portion(*asked)

    monkeypatch.setitem(WALKS, REPLAY.name, replace(REPLAY, portion=cancelled_meanwhile))  # type: ignore[arg-type]
    operation_id = taken_on(town, draft)
    run_pending_operations(town.service)
    ended = seen(town, operation_id)
    assert ended["status"] == "cancelled"
    assert 0 < ended["done"] < ended["total"]
    groups = (ended["report"]["submitted"], ended["report"]["drafts"])
    assert sum(group["judged"] for group in groups) == ended["done"]


def test_what_is_submitted_after_it_began_is_not_in_it(town: Town) -> None:
    accepted = replay_edition(town.service, town.actors["administrator"], SHIPPED)
    service = later(town.service, minutes=1)
    town.act(service, "employee", "submit", "ready")
    run_pending_operations(service)
    ended = seen(town, accepted["id"])
    assert ended["status"] == "done"
    assert ended["done"] == ended["total"] == accepted["total"] - 1


def test_the_report_holds_ids_and_no_personal_data(town: Town, draft: str) -> None:
    """What is kept of it; its names are looked up for each reader, as far as that one may know them."""
    report = town.replay(draft)
    told = orjson.dumps({name: part for name, part in report.items() if name != "names"}).decode()
    assert "示范" not in told
    assert "3704" not in told.replace(SHIPPED, "")


@pytest.mark.parametrize("edition_id", ["no-such-edition", ""])
def test_an_edition_that_is_not_there_is_not_replayed(town: Town, edition_id: str) -> None:
    with pytest.raises(NotFound):
        taken_on(town, edition_id)


def test_a_draft_with_errors_is_not_replayed(town: Town) -> None:
    files = {**files_of(), "rules.yaml": "categories: {}\n"}
    create_edition(town.service, town.actors["administrator"], files)
    with pytest.raises(EditionHasErrors):
        taken_on(town, NEXT)
