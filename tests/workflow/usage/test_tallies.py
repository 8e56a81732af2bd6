"""Rows, decisions and open work of a table in use: counted behind the log, and read as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.support.clock import later
from tests.support.editions import NEXT, edition, under
from tests.support.items import paper, training
from tests.support.patience import until
from tests.support.scene import Scene
from tests.support.stage import Stage, with_registry
from workflow import tables
from workflow.errors import Invalid
from workflow.queries.editions import usage as queries
from workflow.queries.editions.usage import get_usage
from workflow.queries.editions.workload import _ages
from workflow.runtime.service import Service
from workflow.store.editions import tallies
from workflow.trials.move_plan import Plan
from workflow.usage.tallies import PORTION, tally_events

pytestmark = pytest.mark.of_2024

EDITION = "zaozhuang-2024"


def of(
    scene: Scene, service: Service | None = None, edition_id: str = EDITION, **period: date
) -> dict[str, Any]:
    return get_usage(service or scene.service, scene.administrator, edition_id, **period)


def rows(told: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["row"]: row for row in told["rows"]}


def tallied(scene: Scene) -> None:
    """Count everything; other tests' transactions on the same server may hold it up for a moment."""
    last = scene.rows(tables.event)[-1]["position"]

    def is_counted() -> bool:
        tally_events(scene.service.store)
        with scene.service.store.read() as connection:
            return tallies.position(connection) >= last

    assert until(is_counted), "it is never settled"


def busy(scene: Scene) -> None:
    """Six papers: two that the reviewer decided, one the second; one claimed, one waiting, one taken back."""
    scene.approved(paper("2024-05-11"))
    scene.do("reject", scene.reviewer, scene.claimed(paper("2024-05-12")), comment="x")
    second = scene.submitted(paper("2024-05-13"))
    scene.do("claim", scene.second_reviewer, second)
    scene.do("return_for_correction", scene.second_reviewer, second, comment="x")
    scene.claimed(paper("2024-05-14"))
    scene.submitted(paper("2024-05-15"))
    scene.do("withdraw", scene.applicant, scene.submitted(paper("2024-05-16")))


def test_what_is_not_counted_yet_is_counted_along(scene: Scene) -> None:
    busy(scene)
    fresh = of(scene)
    assert scene.rows(tables.route_tally) == []
    assert (fresh["submissions"], fresh["counted_until"]) == (6, None)
    tallied(scene)
    assert of(scene) == fresh, "counted behind it is the same"
    tallied(scene)
    assert of(scene) == fresh, "and stays the same"
    scene.submitted(paper("2024-05-17"))
    assert of(scene)["submissions"] == 7


def test_portions_come_to_the_whole(scene: Scene) -> None:
    busy(scene)
    whole = of(scene)
    portions = 0
    while portions < 5:
        portions += tally_events(scene.service.store, most=2)
    assert of(scene) == whole


def test_of_two_who_count_at_once_one_counts(scene: Scene) -> None:
    busy(scene)
    with scene.service.store.write() as connection:
        assert tallies.move_position(connection, 0, 5)
    with scene.service.store.write() as connection:
        assert not tallies.move_position(connection, 0, 9)
        assert tallies.move_position(connection, 5, 9)
        assert not tallies.move_position(connection, 5, 9)
        assert tallies.position(connection) == 9


def test_a_reader_counts_a_bounded_number_along_and_says_so(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy(scene)
    monkeypatch.setattr(queries, "MOST_UNCOUNTED", 3)
    told = of(scene)
    assert told["counted_until"] is not None
    assert told["submissions"] < 6
    tallied(scene)
    assert of(scene)["submissions"] == 6


def test_open_and_decided_work_by_body_and_reviewer(scene: Scene) -> None:
    busy(scene)
    told = of(scene)
    [school] = told["bodies"]
    assert (school["body_id"], told["body_count"]) == (scene.school, 1)
    assert (school["open"], school["unclaimed"], school["overdue"]) == (2, 1, 0)
    assert school["decided"] == {"approve": 1, "forward": 0, "reject": 1, "return_for_correction": 1}
    load = {row["principal_id"]: row for row in school["reviewers"]}
    assert set(load) == {scene.reviewer.id, scene.second_reviewer.id}
    assert (load[scene.reviewer.id]["open"], load[scene.reviewer.id]["decided_lately"]) == (1, 2)
    assert load[scene.second_reviewer.id]["decided"]["return_for_correction"] == 1
    assert told["open"]["open"] == 2


def test_a_decision_is_its_bodys_also_where_the_work_goes_on_elsewhere(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.do("forward", scene.reviewer, id_, to=scene.hospital, comment="x")
    told = {row["body_id"]: row for row in of(scene)["bodies"]}
    assert told[scene.school]["decided"]["forward"] == 1
    assert (told[scene.school]["open"], told[scene.hospital]["open"]) == (0, 1)
    assert told[scene.hospital]["decided"]["forward"] == 0


def test_decisions_are_those_of_the_last_days_unless_a_first_day_is_told(scene: Scene) -> None:
    scene.approved(paper("2024-05-11"))
    told = [
        [(body["decided"]["approve"], body["decided_lately"]) for body in of(scene, at, **period)["bodies"]]
        for at, period in (
            (later(scene.service, days=7), {}),
            (later(scene.service, days=8), {}),
            (later(scene.service, days=30), {}),
            (later(scene.service, days=31), {}),
            (later(scene.service, days=31), {"first": date(2024, 11, 20)}),
        )
    ]
    assert told == [[(1, 1)], [(1, 0)], [(1, 0)], [], [(1, 0)]]
    tallied(scene)
    assert of(scene, later(scene.service, days=31))["bodies"] == []


def test_age_is_told_in_days_and_what_is_late_is_counted(scene: Scene) -> None:
    scene.submitted(paper("2024-05-11"))
    scene.submitted(paper("2024-05-12"))
    week = later(scene.service, days=7)
    scene.do("submit", scene.applicant, scene.draft(paper("2024-05-13")), service=week)
    [due] = {row["due_on"] for row in scene.rows(tables.declaration) if row["due_on"] < date(2024, 12, 12)}
    assert due == date(2024, 12, 11)
    on_the_day = of(scene, later(scene.service, days=21))
    assert on_the_day["open"]["overdue"] == 0
    day_after = of(scene, later(scene.service, days=22))["bodies"][0]
    assert day_after["overdue"] == 2
    assert day_after["age_days"] == {"median": 22, "p90": 22, "oldest": 22}
    assert day_after["oldest_at"].startswith("2024-11-20")


@pytest.mark.parametrize(
    ("counts", "median", "p90"),
    [
        ({4: 1}, 4, 4),
        ({1: 5, 9: 5}, 1, 9),
        ({1: 9, 9: 1}, 1, 1),
        ({1: 89, 9: 11}, 1, 9),
        ({0: 1, 1: 1, 2: 1}, 1, 2),
    ],
)
def test_percentiles_are_ages_of_real_items(counts: dict[int, int], median: int, p90: int) -> None:
    today = date(2024, 11, 20)
    days = [(today - timedelta(days=age)).isoformat() for age, count in counts.items() for _ in range(count)]
    for order in (days, days[::-1]):
        assert _ages(order, today) == {"median": median, "p90": p90, "oldest": max(counts)}


def test_nothing_waits_and_nothing_has_an_age(scene: Scene) -> None:
    assert _ages([], date(2024, 11, 20)) is None
    told = of(scene)
    assert told["open"]["age_days"] is None and told["bodies"] == []


def test_a_day_in_shanghai_begins_at_midnight_there(scene: Scene) -> None:
    late = later(scene.service, hours=14)  # 23:00 there; the first hour of the 21st is another day here too
    scene.do("submit", scene.applicant, scene.draft(paper("2024-05-11")), service=late)
    early = later(scene.service, hours=16)
    scene.do("submit", scene.applicant, scene.draft(paper("2024-05-12")), service=early)
    told = of(scene, later(scene.service, days=2))["open"]["age_days"]
    assert told == {"median": 1, "p90": 2, "oldest": 2}
    assert of(scene, last=date(2024, 11, 20))["submissions"] == 1


def test_hits_are_of_the_period_and_rows_die_when_they_are_hit_no_more(scene: Scene) -> None:
    scene.submitted(paper("2024-05-11"))
    tallied(scene)
    told = rows(of(scene))
    row = told["employee-at-employer"]
    assert (row["hits"], row["last_hit_on"], row["last_hit_under"]) == (1, "2024-11-20", EDITION)
    assert not row["dead"] and not row["died"]
    assert told["freelancer-at-agency"]["dead"] and not told["freelancer-at-agency"]["died"]
    month = later(scene.service, days=30)
    assert not rows(of(scene, month))["employee-at-employer"]["died"], "on the thirtieth day not yet"
    after = rows(of(scene, later(scene.service, days=31)))["employee-at-employer"]
    assert after["died"] and not after["dead"] and after["hits"] == 1
    since = rows(of(scene, first=date(2024, 11, 21)))["employee-at-employer"]
    assert (since["hits"], since["died"]) == (0, True)


def test_a_row_that_was_hit_under_the_edition_before_dies_when_that_is_a_month_ago(scene: Scene) -> None:
    """Nobody reaches it under the new edition; where its last hit was minutes ago, that says nothing."""
    scene.submitted(paper("2024-05-11"))
    tallied(scene)
    new = edition()
    now = scene.service.clock.now()
    values = {"status": "published", "approver_id": scene.administrator.id, "replaces": EDITION}
    scene._insert(
        tables.edition,
        id=NEXT,
        region=new.region,
        year=2024,
        checksum="x",
        files={},
        authors=[],
        effective_from=date(2024, 11, 20),
        published_at=now,
        updated_at=now,
        **values,
    )
    told = rows(of(scene, under(scene.service, new), NEXT))
    assert told["employee-at-employer"] == {
        "row": "employee-at-employer",
        "mode": "active",
        "mode_text": {"zh": "启用", "en": "active"},
        "hits": 0,
        "would_have_hit": 0,
        "last_hit_on": "2024-11-20",
        "last_hit_under": EDITION,
        "dead": True,
        "died": False,
    }
    assert not told["freelancer-at-agency"]["died"]
    month = rows(of(scene, later(under(scene.service, new), days=31), NEXT))
    assert month["employee-at-employer"]["died"]


def test_of_two_editions_that_hit_a_row_on_one_day_the_later_one_is_told(service: Service) -> None:
    """Whatever their ids are: on the day of a publication both have hits."""
    stage = Stage(with_registry(service))
    stage.submitted(paper("2024-05-11"))
    stage.publish(id_="a-2024", plan=Plan())
    stage.submitted(paper("2024-05-12"))
    row = rows(of(stage, edition_id="a-2024"))["employee-at-employer"]
    assert (row["hits"], row["last_hit_on"], row["last_hit_under"]) == (1, "2024-11-20", "a-2024")


def test_a_resubmission_hits_its_row_again(scene: Scene) -> None:
    id_ = scene.submitted(training())
    scene.do("withdraw", scene.applicant, id_)
    scene.do("submit", scene.applicant, id_)
    assert of(scene)["submissions"] == 2


def test_a_period_that_ends_before_it_begins_is_refused(scene: Scene) -> None:
    with pytest.raises(Invalid):
        of(scene, first=date(2024, 11, 21), last=date(2024, 11, 20))
    assert of(scene, first=date(2024, 11, 20), last=date(2024, 11, 20))["submissions"] == 0


def test_what_an_open_transaction_may_still_precede_is_not_passed_by(scene: Scene) -> None:
    """Serial positions commit out of order on PostgreSQL; a counter that moves on would miss the late one."""
    if scene.service.store.is_sqlite:  # one writer at a time: there is no such case
        return
    scene.submitted(paper("2024-05-11"))
    [first] = scene.rows(tables.event)
    told = {name: value for name, value in first.items() if name not in ("position", "transaction_id")}
    store = scene.service.store
    with store.write() as slow:
        slow.execute(tables.event.insert(), {**told, "sequence": 9})
        scene.submitted(paper("2024-05-12"))
        tally_events(scene.service.store)
        assert of(scene)["submissions"] == 2, "a reader sees what is there"
    tallied(scene)
    assert sum(row["count"] for row in scene.rows(tables.route_tally)) == 3


def test_a_portion_is_small(scene: Scene) -> None:
    assert PORTION <= 5_000
    assert replace(scene.service).refusals is scene.service.refusals, "a request's service shares the counts"
