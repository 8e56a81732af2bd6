"""Refused executions are counted by edition, event, guard and day, and counting never gets in the way."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.clock import later
from tests.support.items import paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.declarations.batch import perform_batch
from workflow.errors import GuardRefused
from workflow.process.reading import ActionBody
from workflow.queries.editions.usage import get_usage
from workflow.runtime.service import Service, write_refusals
from workflow.store import Store
from workflow.usage.refusals import RefusalCounts

pytestmark = pytest.mark.of_2024

EDITION = "zaozhuang-2024"
TODAY = date(2024, 11, 20)


def refuse(
    scene: Scene, event: str, actor: Any, id_: str, service: Service | None = None, **body: Any
) -> None:
    with pytest.raises(GuardRefused):
        scene.do(event, actor, id_, service=service, **body)


def counted(scene: Scene) -> dict[tuple[str, str], int]:
    refusals = get_usage(scene.service, scene.administrator, EDITION)["refusals"]
    return {(row["event"], row["code"]): row["count"] for row in refusals}


def test_each_guard_that_refuses_counts_once(scene: Scene) -> None:
    bare = scene.draft({**paper(), "evidence": []}, attested=False)
    refuse(scene, "submit", scene.applicant, bare)
    assert counted(scene) == {("submit", "ATTESTATION_MISSING"): 1, ("submit", "EVIDENCE_MISSING"): 1}
    refuse(scene, "submit", scene.applicant, bare)
    [first, second] = scene.rows(tables.refusal_tally)
    assert (first["count"], second["count"]) == (2, 2)
    assert (first["edition_id"], first["day"], first["event"]) == (EDITION, TODAY, "submit")
    assert (first["category"], first["row"]) == ("achievement", "employee-at-employer")


def test_what_is_taken_and_what_is_only_tried_count_nothing(scene: Scene) -> None:
    refused = scene.draft(attested=False)
    scene.do("submit", scene.applicant, refused, dry_run=True)
    unfiled = scene.claimed(training(filing_number=None))
    perform_batch(scene.service, scene.reviewer, "approve", [unfiled], ActionBody(), dry_run=True)
    scene.approved()
    assert scene.rows(tables.refusal_tally) == []


def test_a_wrong_state_or_somebody_elses_is_no_guards_refusal(scene: Scene) -> None:
    with pytest.raises(Exception, match=r"\w"):
        scene.do("approve", scene.reviewer, scene.draft())
    with pytest.raises(Exception, match=r"\w"):
        scene.do("reject", scene.second_reviewer, scene.claimed(), comment="x")
    assert scene.rows(tables.refusal_tally) == []


def test_batches_count_each_item_that_is_refused(scene: Scene) -> None:
    ids = [scene.submitted(training((day, "8"), filing_number=None)) for day in ("2024-06-03", "2024-06-04")]
    ids.append(scene.submitted())
    done = perform_batch(scene.service, scene.reviewer, "approve", ids, ActionBody())
    assert [row["status"] for row in done] == ["refused", "refused", "done"]
    assert counted(scene) == {("approve", "NOT_FILED"): 2}


def test_what_a_reviewer_forgets_counts_too(scene: Scene) -> None:
    refuse(scene, "reject", scene.reviewer, scene.claimed())
    assert counted(scene) == {("reject", "REASON_REQUIRED"): 1}


def test_days_and_categories_are_told_apart_and_a_period_chooses(scene: Scene) -> None:
    draft = scene.draft(attested=False)
    other = scene.draft(training(), attested=False)
    refuse(scene, "submit", scene.applicant, draft)
    tomorrow = later(scene.service, days=1)
    refuse(scene, "submit", scene.applicant, other, tomorrow)

    def of(**period: date) -> dict[str, Any]:
        return get_usage(scene.service, scene.administrator, EDITION, **period)

    [both] = of()["refusals"]
    assert (both["count"], both["last_on"]) == (2, "2024-11-21")
    assert both["by_category"] == {"achievement": 1, "training": 1}
    assert both["by_row"] == {"employee-at-employer": 2}
    assert of()["refusals_by_day"] == [
        {"day": "2024-11-20", "count": 1},
        {"day": "2024-11-21", "count": 1},
    ]
    assert [row["count"] for row in of(last=TODAY)["refusals"]] == [1]
    assert [row["count"] for row in of(first=TODAY, last=TODAY)["refusals"]] == [1]
    assert of(first=date(2024, 11, 22))["refusals"] == []


def test_beside_a_server_refusals_are_gathered_and_written_by_its_engine(scene: Scene) -> None:
    served = replace(scene.service, on_refusal=lambda service: None)
    draft = scene.draft(attested=False)
    for _ in range(3):
        refuse(scene, "submit", scene.applicant, draft, served)
    assert scene.rows(tables.refusal_tally) == []
    assert write_refusals(served) is False
    assert counted(scene) == {("submit", "ATTESTATION_MISSING"): 3}
    write_refusals(served)
    assert counted(scene) == {("submit", "ATTESTATION_MISSING"): 3}, "what is written is not written again"


class _Failing(Store):
    """A store that can't be written to, after `good` writes."""

    def __init__(self, store: Store, good: int) -> None:
        self.__dict__.update(store.__dict__)
        self.good = good

    @contextmanager
    def write(self, **how: Any) -> Iterator[Any]:
        if not self.good:
            raise RuntimeError("no room")
        self.good -= 1
        with super().write(**how) as connection:
            yield connection


def test_who_is_refused_hears_it_whatever_becomes_of_the_count(scene: Scene) -> None:
    draft = scene.draft(attested=False)
    broken = replace(scene.service, store=_Failing(scene.service.store, 1))  # the refused transaction itself
    refuse(scene, "submit", scene.applicant, draft, broken)
    assert scene.rows(tables.refusal_tally) == []
    write_refusals(scene.service)
    assert counted(scene) == {("submit", "ATTESTATION_MISSING"): 1}, "it waited for the next time"


def test_processes_add_to_the_same_counters(scene: Scene) -> None:
    def one(_: int) -> None:
        process = RefusalCounts()
        for code in ("B", "A", "C"):
            process.add(EDITION, TODAY, "submit", [code], "training", None)
        process.write(scene.service.store)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(one, range(24)))
    assert [row["count"] for row in scene.rows(tables.refusal_tally)] == [24, 24, 24]
