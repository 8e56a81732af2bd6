"""The rows that are written with every change of a declaration: its chained history row and its event row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.evidence.digest import evidence_digest
from workflow.formats import instant_text
from workflow.record import chain

Row = Mapping[str, Any]


def history_row(
    before: Row,
    changes: Row,
    event: str,
    *,
    actor_id: str,
    at: datetime,
    reason_code: str | None = None,
    comment: str | None = None,
    detail: Row | None = None,
) -> dict[str, Any]:
    """The row of the log, whose hash is chained to the row before: who did what, why, under which edition.

    `detail`: what else the event settled, as JSON without personal data; None or empty where nothing.
    """
    row = {
        "declaration_id": before["id"],
        "sequence": changes["sequence"],
        "event": event,
        "from_state": before["state"],
        "to_state": changes.get("state", before["state"]),
        "actor_id": actor_id,
        "at": instant_text(at),
        "reason_code": reason_code,
        "comment": comment,
        "detail": detail or None,
        "body_id": changes.get("body_id") or before["body_id"],
        "edition_id": changes.get("edition_id") or before["edition_id"],
        "evidence_digest": evidence_digest(before["facts"], before["evidence"]),
        "previous_hash": before["head_hash"],
    }
    row["hash"] = chain.row_hash(row["previous_hash"], row)
    row["at"] = at
    return row


def _whose(before: Row, logged: Row) -> str:
    """The person of the declaration: after a merge, whose it is now."""
    merge: Row | None = (logged["detail"] or {}).get("merge")
    return str(merge["to_person_id"] if merge else before["person_id"])


def event_row(before: Row, logged: Row) -> dict[str, Any]:
    """The event row that belongs to a history row.

    It has only ids and values and no personal data, because events are kept long and sent to many receivers.
    """
    return {
        "declaration_id": logged["declaration_id"],
        "sequence": logged["sequence"],
        "at": logged["at"],
        "type": f"declaration.{logged['event']}",
        "payload": {
            "event": logged["event"],
            "from_state": logged["from_state"],
            "to_state": logged["to_state"],
            "person_id": _whose(before, logged),
            "category": before["category"],
            "actor_id": logged["actor_id"],
            "body_id": logged["body_id"],
            "edition_id": logged["edition_id"],
            "reason_code": logged["reason_code"],
            **({"detail": logged["detail"]} if logged["detail"] else {}),
        },
    }
