"""What waits under an edition is read by reviewer, so that a thousand declarations cost as a few dozen do."""

from __future__ import annotations

from collections import Counter
from datetime import date

from tests.support.registry import Registry
from workflow.clock import civil_date
from workflow.runtime.service import Service
from workflow.store.editions.usage import open_work

TODAY = date(2024, 11, 20)


def test_open_work_is_one_row_for_each_body_and_reviewer(service: Service) -> None:
    registry = Registry(service, 1500, people=100)
    waiting = [row for row in registry.declarations if row["due_on"] is not None]
    with service.store.read() as connection:
        found = open_work(connection, "zaozhuang-2024", TODAY, 1001)
    assert len(found) == len({(row["body_id"], row["assignee_id"]) for row in waiting}) < 10 < len(waiting)
    for row in found:
        theirs = [
            each for each in waiting if all(each[name] == row[name] for name in ("body_id", "assignee_id"))
        ]
        assert Counter(row["days"]) == Counter(
            civil_date(each["submitted_at"]).isoformat() for each in theirs
        )
        assert row["overdue"] == sum(each["due_on"] < TODAY for each in theirs)
        assert row["oldest_at"] == min(each["submitted_at"] for each in theirs)


def test_of_more_open_work_what_is_due_first_is_told(service: Service) -> None:
    registry = Registry(service, 1500, people=100)
    due = sorted(row["due_on"] for row in registry.declarations if row["due_on"] is not None)
    with service.store.read() as connection:
        found = open_work(connection, "zaozhuang-2024", due[30], 20)
    assert sum(len(row["days"]) for row in found) == 20
    assert sum(row["overdue"] for row in found) == len([day for day in due[:20] if day < due[30]])
