"""Whatever changes the hours of a decided declaration is told: by history, event and notice (R10, R24)."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.bookkeeping import faults
from tests.support.editions import NEXT, PAPERS_CAP_15, REQUIRES_40, edition, under
from tests.support.hours_watch import HoursWatch
from tests.support.items import expert, off, paper, posting, training
from tests.support.meanwhile import held_open
from tests.support.scene import Scene
from tests.support.stage import Stage
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.ledger.record_acts import release_study_record, withdraw_study_record
from workflow.commands.ledger.study_records import receive_study_records
from workflow.errors import Refused
from workflow.events.relay import announce_all
from workflow.events.signals import hours_changed
from workflow.ledger.accounts import Cause
from workflow.queries.declarations.history import get_history
from workflow.trials.move_plan import Plan
from workflow.vocabulary import Event

ACCOUNTS = Plan(accounts=True)
MATERNITY = off("maternity", ("2024-03-01", "2024-08-31"))


def told(scene: Scene, id_: str) -> list[dict[str, Any]]:
    """The rows of changed hours, as the history shows them."""
    rows = get_history(scene.service, scene.applicant, id_).items
    return [row for row in rows if row["event"] == "hours_changed"]


def professional(row: dict[str, Any]) -> tuple[str, str]:
    year_before, year_after = row["hours_before"]["2024"], row["hours_after"]["2024"]
    return year_before["professional"], year_after["professional"]


@pytest.mark.of_2024
def test_a_record_over_a_decided_declaration_is_told_in_its_history(scene: Scene) -> None:
    id_ = scene.approved(training(source_id="A"))
    scene.record("A")
    (row,) = told(scene, id_)
    (record,) = scene.rows(tables.study_record)
    assert row["hours_before"] == {"2024": {"public": "0", "professional": "8"}}
    assert row["hours_after"] == {"2024": {"public": "0", "professional": "0"}}
    assert row["cause"] == {"kind": "study_record", "id": record["id"]}
    assert (row["reason_code"], row["actor_id"]) == ("ALREADY_SYNCED", scene.integrator.id)
    assert (row["from_state"], row["to_state"]) == ("approved", "approved")
    assert faults(scene.service) == []


@pytest.mark.of_2024
def test_of_several_records_the_one_that_covers_the_declaration_is_its_cause(scene: Scene) -> None:
    id_ = scene.approved(training(certificate_number="C-7"))
    rows = [
        {
            "person_id": scene.applicant.person_id,
            "source_id": source_id,
            "subject": "professional",
            "hours": scene.account()["professional"],
            "completed_at": datetime.fromisoformat("2024-10-15T20:00:00+08:00"),
            "certificate_number": number,
        }
        for source_id, number in (("A", "C-6"), ("B", "证书编号：c 7"), ("C", None))
    ]
    receive_study_records(scene.service, scene.integrator, rows)
    (record,) = scene.rows(tables.study_record, source_id="B")
    assert [row["cause"]["id"] for row in told(scene, id_)] == [record["id"]]


@pytest.mark.of_2024
def test_a_revocation_refills_and_the_applicant_reads_both_numbers(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-05-1{day}")) for day in range(4)]
    scene.do("revoke", scene.bureau, ids[0], reason_code="NOT_PUBLISHED")
    assert [len(told(scene, id_)) for id_ in ids] == [0, 0, 0, 1]
    (row,) = told(scene, ids[3])
    assert professional(row) == ("0", "10")
    assert row["cause"] == {"kind": "declaration", "id": ids[0]}
    assert row["reason_code"] == "REFILLED"
    announce_all(scene.service)
    (notice,) = scene.rows(tables.notice, kind="declaration.hours_changed")
    assert (notice["declaration_id"], notice["person_id"]) == (ids[3], scene.applicant.person_id)
    assert notice["texts"]["zh"].startswith("您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。")
    assert "from 0 hours in 2024 to 10 hours in 2024." in notice["texts"]["en"]


@pytest.mark.of_2024
def test_hours_that_another_refill_takes_are_told_with_the_cap(scene: Scene) -> None:
    """A day of expert work is revoked: the training of that day refills, and leaves a later one less."""
    capped = edition(
        ("rules", "    minutes_per_hour: 45\n", '    minutes_per_hour: 45\n    annual_cap: "40"\n')
    )
    scene.service = under(scene.service, capped)
    work = scene.approved(expert(("2024-06-03", "8")))
    days = [("2024-06-03", "8"), ("2024-06-04", "8"), ("2024-06-05", "8"), ("2024-06-06", "8")]
    first = scene.approved(training(*days, filing_number="F-1"))
    later = scene.approved(training(("2024-07-01", "8"), ("2024-07-02", "8"), filing_number="F-2"))
    scene.do("revoke", scene.bureau, work, reason_code="SPOT_CHECK_FAILED")
    assert [(professional(row), row["reason_code"]) for row in told(scene, first)] == [
        (("24", "32"), "REFILLED")
    ]
    assert [(professional(row), row["reason_code"]) for row in told(scene, later)] == [
        (("16", "8"), "ANNUAL_CAP")
    ]
    assert faults(scene.service) == []


@pytest.mark.of_2024
def test_a_record_that_counts_in_place_of_a_withdrawn_one_is_told_with_that(scene: Scene) -> None:
    """R24, R29: one certificate under two source ids counts once: the second, when the first is gone."""
    scene.record("A", certificate_number="C-9")
    assert scene.record("B", certificate_number="c 9")["outcome"] == "flag"
    first, second = (scene.rows(tables.study_record, source_id=name)[0]["id"] for name in ("A", "B"))
    withdraw_study_record(scene.service, scene.integrator, "A")
    row = scene.rows(tables.study_record_change, record_id=second)[-1]
    assert (row["event"], row["detail"]["outcome"]) == ("hours_changed", "sync")
    assert row["detail"]["cause"] == {"kind": "study_record", "id": first}
    assert row["detail"]["hours_after"] == {"2024": {"public": "0", "professional": "10"}}
    assert scene.account()["professional"] == 10
    assert faults(scene.service) == []


def test_receivers_hear_of_it(scene: Scene) -> None:
    id_ = scene.approved(training(source_id="A"))
    heard: list[Any] = []

    def hear(sender: str, *, transition: Any) -> None:
        heard.append(transition)

    with hours_changed.connected_to(hear):
        scene.record("A")
        announce_all(scene.service)
    assert [(each.declaration_id, each.event, each.detail["cause"]["kind"]) for each in heard] == [
        (id_, "hours_changed", "study_record")
    ]


@pytest.mark.of_2024
def test_another_requirement_is_told_of_a_special_circumstance(scene: Scene) -> None:
    """R19: a posting takes its months; the circumstance holds no hours, but its years require others."""
    away = scene.synced(MATERNITY)
    posted = scene.approved(posting(("2024-07-01", "2024-12-31")))
    (row,) = told(scene, away)
    assert row["cause"] == {"kind": "requirement", "id": posted}
    assert row["reason_code"] == "REQUIREMENT_CHANGED"
    assert (row["hours_before"], row["hours_after"]) == ({}, {})
    assert row["requirement_before"]["2024"]["professional"] == "30"
    assert row["requirement_after"]["2024"]["professional"] == "40"
    announce_all(scene.service)
    texts = [row["texts"]["zh"] for row in scene.rows(tables.notice, declaration_id=away)]
    assert "您因特殊情况调整后的年度学时要求已报送职称系统。" in texts
    assert any("学时要求由2024年45学时变为2024年60学时" in text for text in texts)


def test_a_moved_account_and_its_rollback_are_told_with_the_edition(stage: Stage) -> None:
    watch = HoursWatch(stage.service)
    ids = [stage.synced(paper(f"2024-05-{day}")) for day in (10, 11)]
    away = stage.approved(MATERNITY)
    assert watch.unexplained() == []
    stage.publish(PAPERS_CAP_15, REQUIRES_40, plan=ACCOUNTS)
    assert watch.unexplained() == []
    stage.roll_back()
    assert watch.unexplained() == []
    assert watch.explained == 4
    rows = told(stage, ids[1])
    assert [professional(row) for row in rows] == [("10", "5"), ("5", "10")]
    assert [row["cause"] for row in rows] == [
        {"kind": "edition", "id": NEXT},
        {"kind": "edition", "id": "zaozhuang-2024"},
    ]
    assert [row["cause"]["kind"] for row in told(stage, away)] == ["requirement"] * 2
    assert faults(stage.service) == []


def test_a_sync_that_is_not_committed_yet_is_waited_for(scene: Scene) -> None:
    """The accounts are not locked by it: the row itself is."""
    id_ = scene.approved(training(source_id="A"))
    results: list[str] = []
    arrival = threading.Thread(target=lambda: results.append(scene.record("A")["status"]))
    with held_open(scene, Event.SYNC, scene.bureau, id_):
        arrival.start()
        arrival.join(0.5)
        assert results == []
    arrival.join()
    assert results == ["received"]
    rows = get_history(scene.service, scene.applicant, id_).items
    assert [row["event"] for row in rows][-2:] == ["sync", "hours_changed"]
    assert [row["kind"] for row in scene.title_records(id_)] == ["entry", "correction"]
    assert scene.view(id_)["recognised"] == {}
    assert faults(scene.service) == []


def test_records_that_change_places_at_once_wait_for_each_other(scene: Scene) -> None:
    """The accounts of both people are locked in one order, whoever has the record."""
    people = [scene.applicant.person_id, scene.employee(scene.school).person_id]
    for turn in range(4):
        for place, person_id in enumerate(people):
            scene.record(f"{turn}-{place}", person_id=person_id)
        results: list[str] = []

        def move(source_id: str, person_id: Any, told: list[str] = results) -> None:
            told.append(scene.record(source_id, person_id=person_id)["status"])

        moves = [
            threading.Thread(target=move, args=(f"{turn}-{place}", people[1 - place])) for place in (0, 1)
        ]
        for each in moves:
            each.start()
        for each in moves:
            each.join()
        assert results == ["moved", "moved"]
    assert faults(scene.service) == []


ITEMS = (
    training(("2024-06-03", "6"), source_id="S1", filing_number="F-1"),
    training(("2024-06-03", "5"), ("2024-06-04", "8"), certificate_number="C-2", filing_number="F-2"),
    expert(("2024-06-03", "7"), ("2024-06-04", "4")),
    *[paper(f"2024-05-{day}") for day in range(11, 16)],
    posting(("2024-07-01", "2024-12-31")),
    MATERNITY,
)
STEP = st.one_of(
    st.tuples(st.just("approve"), st.integers(0, len(ITEMS) - 1)),
    st.tuples(st.sampled_from(("sync", "undo", "revoke")), st.integers(0, 9)),
    st.tuples(st.just("record"), st.integers(0, 3), st.sampled_from(("0", "0.5", "6", "12"))),
    st.tuples(st.sampled_from(("withdraw", "move", "release")), st.integers(0, 3)),
)
RECORDS: tuple[dict[str, Any], ...] = (
    {"source_id": "S1"},
    {"source_id": "s 1"},
    {"source_id": "X", "certificate_number": "C—2"},
    {"source_id": "Y", "certificate_number": "c2"},
)


class Life:
    """What one person does, and what is done to them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.who = scene, scene.employee(scene.school)
        self.stranger = scene.employee(scene.school)
        self.suffix = str(self.who.person_id)
        self.ids: list[str] = []

    def take(self, verb: str, *facts: Any) -> None:
        with suppress(Refused):
            if verb == "approve":
                self.ids.append(self.scene.approved(self._named(ITEMS[facts[0]]), self.who))
            elif verb == "record":
                self.scene.record(
                    hours=facts[1], **self._named(RECORDS[facts[0]]), person_id=self.who.person_id
                )
            elif verb in ("withdraw", "move", "release"):
                self._act_on_record(verb, self._named(RECORDS[facts[0]]))
            elif self.ids:
                self._act(verb, self.ids[facts[0] % len(self.ids)])

    def _act_on_record(self, verb: str, named: dict[str, Any]) -> None:
        if verb == "withdraw":
            withdraw_study_record(self.scene.service, self.scene.integrator, named["source_id"])
        elif verb == "release":
            release_study_record(self.scene.service, self.scene.bureau, named["source_id"])
        else:
            self.scene.record(**named, person_id=self.stranger.person_id)

    def _act(self, verb: str, id_: str) -> None:
        actor: Actor = self.scene.reviewer if verb == "undo" else self.scene.bureau
        self.scene.do(verb, actor, id_, comment="x")

    def _named(self, facts: dict[str, Any]) -> dict[str, Any]:
        """Numbers of the platform are everybody's; here each person has their own."""
        names = {"source_id", "certificate_number", "filing_number"} & facts.keys()
        return facts | {name: facts[name] + self.suffix for name in names}


@pytest.mark.of_2024
@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEP, min_size=6, max_size=14))
def test_whatever_is_done_each_difference_of_hours_is_explained(
    scene: Scene, steps: list[tuple[Any, ...]]
) -> None:
    life, watch = Life(scene), HoursWatch(scene.service)
    for step in steps:
        life.take(*step)
        assert watch.unexplained() == [], step
    assert faults(scene.service) == []


def test_hours_that_change_by_a_merge_name_the_merge(scene: Scene) -> None:
    cause = Cause("merge_person", "d", scene.service.clock.now(), "a", edition=None, merge="m")
    assert cause.of({"facts": paper()}) == {"kind": "merge", "id": "m"}
