"""Records of a person: what the city platform sent, and what the title system was told."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.formats import hours_text, instant_text
from workflow.queries.ledger.accounts import Row, _require_readable
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store.ledger import accounts, study_records


def list_title_records(service: Service, actor: Actor, person_id: str) -> list[dict[str, Any]]:
    """What the title system was told of a person, in order."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "title_record.read")
        rows = accounts.load_title_records(connection, person_id)
    shown = ("id", "key", "kind", "person_id", "year", "source_id", "payload")
    return [
        {**{name: row[name] for name in shown}, "recorded_at": instant_text(row["recorded_at"])}
        for row in rows
    ]


def list_study_records(
    service: Service, actor: Actor, person_id: str, *, after: tuple[Any, ...] | None = None, limit: int = 20
) -> Page:
    """A person's records of the city platform and what became of each."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "study_record.read")
        rows, count = study_records.list_records(connection, person_id, after, limit)
    shown = rows[:limit]
    following = (shown[-1]["id"],) if len(rows) > limit else None
    items = [_record_view(row) for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _record_view(row: Row) -> dict[str, Any]:
    names = (
        "id",
        "person_id",
        "source_id",
        "subject",
        "topic",
        "certificate_number",
        "filing_number",
        "outcome",
        "code",
        "recognised",
    )
    return {
        **{name: row[name] for name in names},
        "hours": hours_text(row["hours"]),
        "completed_at": instant_text(row["completed_at"]),
        "exam_passed_at": instant_text(row["exam_passed_at"]),
        "received_at": instant_text(row["received_at"]),
    }
