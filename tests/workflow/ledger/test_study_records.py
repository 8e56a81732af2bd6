"""Records of the city platform: counted without review, once, never beside a declaration (四(二), R24)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.items import paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.ledger.study_records import receive_study_records
from workflow.errors import GuardRefused, NotPermitted

pytestmark = pytest.mark.of_2024

OCTOBER = datetime.fromisoformat("2024-10-15T20:00:00+08:00")
PUBLIC = {"subject": "public", "topic": "数字技术"}


def told(result: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(result.get(name) for name in ("status", "outcome", "code", "public", "professional"))


def test_a_record_counts_without_review(scene: Scene) -> None:
    assert told(scene.record("A")) == ("received", "sync", None, "0", "10")
    assert told(scene.record("B", **PUBLIC, exam_passed_at=OCTOBER)) == (
        "received",
        "sync",
        None,
        "10",
        "0",
    )
    assert (scene.account()["public"], scene.account()["professional"]) == (10, 10)
    assert [row["cause"] for row in scene.rows(tables.ledger_entry)] == ["study_record"] * 2
    assert faults(scene.service) == []


def test_a_public_record_counts_when_its_exam_is_passed(scene: Scene) -> None:
    """二(一): study and exam; the record sent again with the exam replaces the first."""
    assert told(scene.record("A", **PUBLIC)) == ("received", "no_credit", "EXAM_NOT_PASSED", "0", "0")
    assert scene.account()["public"] == 0
    assert told(scene.record("A", **PUBLIC)) == ("unchanged", "no_credit", "EXAM_NOT_PASSED", "0", "0")
    assert told(scene.record("A", **PUBLIC, exam_passed_at=OCTOBER)) == (
        "updated",
        "sync",
        None,
        "10",
        "0",
    )
    assert scene.account()["public"] == 10
    assert told(scene.record("A", **PUBLIC, exam_passed_at=OCTOBER))[0] == "unchanged"
    assert len(scene.rows(tables.ledger_entry)) == 1
    assert len(scene.title_records(scene.rows(tables.study_record)[0]["id"])) == 1
    assert faults(scene.service) == []


def test_a_record_that_is_corrected_moves_the_difference(scene: Scene) -> None:
    scene.record("A", "10")
    scene.record("A", "7.5")
    assert [row["professional"] for row in scene.rows(tables.ledger_entry)] == [10, Decimal("-2.5")]
    assert scene.account()["professional"] == Decimal("7.5")
    scene.record("A", "0.25")
    assert scene.account()["professional"] == 0
    assert faults(scene.service) == []


def test_a_record_that_moves_to_another_year_leaves_the_first_one(scene: Scene) -> None:
    scene.record("A", completed_at=datetime.fromisoformat("2023-12-31T23:30:00+08:00"))
    assert scene.account(2023)["professional"] == 10
    scene.record("A", completed_at=datetime.fromisoformat("2024-01-01T00:10:00+08:00"))
    assert (scene.account(2023)["professional"], scene.account(2024)["professional"]) == (0, 10)
    assert faults(scene.service) == []


def test_a_topic_that_is_not_listed_is_held_for_a_person(scene: Scene) -> None:
    result = scene.record("A", subject="public", topic="烹饪", exam_passed_at=OCTOBER)
    assert told(result) == ("received", "flag", "TOPIC_UNKNOWN", "0", "0")
    assert scene.account()["public"] == 0


def test_a_declaration_of_what_the_platform_has_is_blocked(scene: Scene) -> None:
    scene.record("A", certificate_number="C-1")
    for shared in ({"source_id": "A"}, {"certificate_number": "C-1"}):
        with pytest.raises(GuardRefused) as refused:
            scene.do("submit", scene.applicant, scene.draft(training(**shared)))
        assert [refusal.code for refusal in refused.value.refusals] == ["ALREADY_SYNCED"]


@pytest.mark.parametrize(
    ("declared", "sent"),
    [
        ({"source_id": "A"}, {}),
        ({"certificate_number": "C-1"}, {"certificate_number": "C-1"}),
        ({"filing_number": "F-1"}, {"filing_number": "F-1"}),
    ],
)
def test_a_record_over_an_approved_declaration_dedupes_it(
    scene: Scene, declared: dict[str, str], sent: dict[str, str]
) -> None:
    id_ = scene.approved(training(**declared))
    assert scene.account()["professional"] == 8
    assert told(scene.record("A", "10", **sent)) == ("received", "sync", None, "0", "10")
    view = scene.view(id_)
    assert (view["state"], view["outcome"], view["recognised"]) == ("approved", "dedupe", {})
    assert scene.account()["professional"] == 10
    assert scene.title_records(id_) == []
    assert faults(scene.service) == []


def test_a_record_over_a_synced_declaration_queues_a_correction(scene: Scene) -> None:
    id_ = scene.synced(training(source_id="A"))
    scene.record("A", "10")
    view = scene.view(id_)
    assert (view["state"], view["outcome"], view["recognised"]) == ("synced", "dedupe", {})
    assert scene.account()["professional"] == 10
    sent = scene.title_records(id_)
    assert [(row["kind"], row["year"], row["payload"]["recognised"]) for row in sent] == [
        ("entry", 2024, {"2024": {"public": "0", "professional": "8"}}),
        ("correction", 2024, {}),
    ]
    assert len({row["key"] for row in sent}) == 2
    assert [row["event"] for row in scene.rows(tables.history, declaration_id=id_)][-1] == "hours_changed"
    # Sent again, nothing more happens.
    scene.record("A", "10")
    assert len(scene.title_records(id_)) == 2
    assert faults(scene.service) == []


def test_a_record_over_a_waiting_declaration_is_seen_at_approval(scene: Scene) -> None:
    id_ = scene.claimed(training(source_id="A"))
    scene.record("A", "10")
    approved = scene.do("approve", scene.reviewer, id_)
    assert (approved["state"], approved["outcome"], approved["recognised"]) == ("approved", "dedupe", {})
    assert scene.account()["professional"] == 10
    assert faults(scene.service) == []


def test_what_a_dedupe_frees_refills_the_day(scene: Scene) -> None:
    first = scene.approved(training(("2024-06-03", "6"), source_id="A"))
    second = scene.approved(training(("2024-06-03", "6"), filing_number="F-2"))
    assert scene.view(second)["recognised"]["2024"]["professional"] == "2"
    scene.record("A", "6")
    assert scene.view(first)["recognised"] == {}
    assert scene.view(second)["recognised"]["2024"]["professional"] == "6"
    assert scene.account()["professional"] == 12
    assert faults(scene.service) == []


def test_a_record_that_no_longer_counts_gives_the_declaration_its_hours_back(scene: Scene) -> None:
    id_ = scene.approved(training(source_id="A"))
    scene.record("A", **PUBLIC, exam_passed_at=OCTOBER)
    assert scene.view(id_)["recognised"] == {}
    scene.record("A", **PUBLIC)
    assert scene.view(id_)["recognised"]["2024"]["professional"] == "8"
    assert (scene.account()["public"], scene.account()["professional"]) == (0, 8)
    assert faults(scene.service) == []


def test_each_row_of_a_batch_has_its_own_result(scene: Scene) -> None:
    other = scene.employee(scene.school)
    row = {
        "person_id": scene.applicant.person_id,
        "source_id": "A",
        "subject": "professional",
        "hours": Decimal(5),
        "completed_at": OCTOBER,
    }
    rows = [
        row,
        {**row, "person_id": "01900000-0000-7000-8000-000000000000", "source_id": "B"},
        {**row, "source_id": "C", "person_id": other.person_id},
        {**row, "hours": Decimal(6)},
        {**row},
        {**row, "person_id": other.person_id},
    ]
    results = receive_study_records(scene.service, scene.integrator, rows)
    assert [(r["source_id"], r["status"], r.get("code")) for r in results] == [
        ("A", "received", None),
        ("B", "refused", "INVALID"),
        ("C", "received", None),
        ("A", "refused", "INVALID"),
        ("A", "unchanged", None),
        ("A", "refused", "INVALID"),
    ]
    assert [each["code"] for each in results[1]["errors"]] == ["PERSON_UNKNOWN"]
    assert scene.account()["professional"] == scene.account(applicant=other)["professional"] == 5
    assert faults(scene.service) == []


@pytest.mark.parametrize("again", ["ａ－１", "A-1", " a -1", "A\u3000-\u20091"])
def test_a_source_id_is_one_however_it_is_written(scene: Scene, again: str) -> None:
    assert told(scene.record("a-1", "10"))[0] == "received"
    assert told(scene.record(again, "10"))[0] == "unchanged"
    assert told(scene.record(again, "6")) == ("updated", "sync", None, "0", "6")
    assert [row["source_id"] for row in scene.rows(tables.study_record)] == ["a-1"]
    assert scene.account()["professional"] == 6
    row = {"subject": "professional", "hours": Decimal(6), "completed_at": OCTOBER}
    row["person_id"] = scene.applicant.person_id
    twice = [{**row, "source_id": "b"}, {**row, "source_id": "Ｂ "}]
    results = receive_study_records(scene.service, scene.integrator, twice)
    assert [result["status"] for result in results] == ["received", "unchanged"]
    assert faults(scene.service) == []


def test_a_source_id_may_grow_when_it_is_compared(scene: Scene) -> None:
    """One letter of Arabic stands for a sentence of eighteen."""
    assert told(scene.record("\ufdfa" * 100))[0] == "received"
    assert told(scene.record("\ufdfa" * 100))[0] == "unchanged"


def test_only_the_platform_sends_records(scene: Scene) -> None:
    for actor in (scene.applicant, scene.reviewer, scene.bureau, scene.administrator):
        with pytest.raises(NotPermitted):
            receive_study_records(scene.service, actor, [])


def test_records_of_a_year_that_is_over_are_taken(scene: Scene) -> None:
    scene.service = at(scene.service, "2025-03-01T09:00:00+08:00")
    assert told(scene.record("A")) == ("received", "sync", None, "0", "10")
    scene.service = at(scene.service, "2026-03-01T09:00:00+08:00")
    scene.approved(paper("2026-02-01"))
    assert (scene.account(2024)["professional"], scene.account(2026)["professional"]) == (10, 10)
    assert faults(scene.service) == []
