"""What becomes of records of the city platform: in their rows and history, and who is told of it (四(二))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workflow.definition import Edition
from workflow.events.record_notices import record_notice
from workflow.formats import hours_text, instant_text
from workflow.ledger.accounts import Cause, Row
from workflow.ledger.changes import hours_between
from workflow.ledger.title_records import title_record
from workflow.store import Connection
from workflow.store.events import notices
from workflow.store.ledger import accounts as store
from workflow.store.ledger import study_records
from workflow.vocabulary import HOURS_CHANGED, RecordEvent

_FACTS = ("subject", "topic", "certificate_number", "filing_number", "release")
_TOLD_BY_THE_MERGE = (RecordEvent.MERGE_OUT, RecordEvent.MERGE_IN)
_TOLD_ALWAYS = (RecordEvent.MOVE_OUT, RecordEvent.MOVE_IN, RecordEvent.WITHDRAW)


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record and what becomes of it: {outcome, code, recognised, revision}; `gone` from its person."""

    row: Row
    now: Mapping[str, Any]
    gone: bool = False

    @property
    def moves_hours(self) -> bool:
        return bool(self.now["revision"] != self.row["revision"])

    def columns(self) -> dict[str, Any]:
        """What is set in the record's row."""
        set_ = {"of_id": self.row["id"], "new_sequence": self.row["sequence"] + 1}
        return set_ | {f"new_{name}": value for name, value in self.now.items()}

    def title_record(self, person_id: str, at: datetime) -> dict[str, Any]:
        """The record for the title system: of what it holds now, or a withdrawal of what it held."""
        kind = "withdrawal" if self.gone else "entry"
        hours = self.row["recognised"] or {} if self.gone else self.now["recognised"]
        return title_record(kind, person_id, self.row["id"], self.now["revision"], hours, at)

    def logged(self, person_id: str, cause: Cause, at: datetime) -> dict[str, Any]:
        """The row of its history."""
        row, event = self.row, cause.events.get(self.row["id"])
        return {
            "record_id": row["id"],
            "sequence": row["sequence"] + 1,
            "source_id": row["source_id"],
            "source_digest": row["source_digest"] or "",
            "event": event or HOURS_CHANGED,
            "person_id": person_id,
            "actor_id": cause.actor_id,
            "at": at,
            "detail": {
                **{name: row[name] for name in _FACTS},
                "hours": hours_text(row["hours"]),
                "completed_at": instant_text(row["completed_at"]),
                "exam_passed_at": instant_text(row["exam_passed_at"]),
                "outcome": self.now["outcome"],
                "code": self.now["code"],
                **hours_between(row["recognised"], self.now["recognised"]),
                **({} if event else {"cause": cause.of_record(row)}),
            },
        }


def write_records(
    connection: Connection,
    changes: Sequence[RecordChange],
    person_id: str,
    cause: Cause,
    at: datetime,
    edition: Edition,
) -> list[dict[str, Any]]:
    """Write what becomes of a person's records, and tell the person. Returns rows for the title system."""
    store.set_record_outcomes(connection, [each.columns() for each in changes])
    logged = [each.logged(person_id, cause, at) for each in changes]
    study_records.insert_changes(connection, logged)
    told = [row for row, each in zip(logged, changes, strict=True) if _is_told(row, each)]
    if told:
        notices.add_notices(connection, [record_notice(edition, row) for row in told])
    return [each.title_record(person_id, at) for each in changes if each.moves_hours]


def _is_told(logged: Row, change: RecordChange) -> bool:
    """Whether the person gets a notice: not of a record that comes in, but of each that changes or goes."""
    event = logged["event"]
    if event in _TOLD_BY_THE_MERGE:
        return False
    return event in _TOLD_ALWAYS or (event != RecordEvent.RECEIVE and change.moves_hours)
