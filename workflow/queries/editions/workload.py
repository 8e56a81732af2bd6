"""The workload under an edition: open and decided work by reviewing body and reviewer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from workflow.formats import instant_text
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.editions import usage
from workflow.store.people import names
from workflow.vocabulary import DECIDING

MOST_BODIES = 100
MOST_OPEN = 1000  # declarations that are read; of more, those that are due first


@dataclass(slots=True)
class _Load:
    """The work of a body, or of one reviewer there."""

    overdue: int = 0
    oldest_at: datetime | None = None
    days: list[str] = field(default_factory=list)  # of each open item, when it was submitted
    decided: dict[str, int] = field(default_factory=dict)
    lately: int = 0

    @property
    def open(self) -> int:
        return len(self.days)

    def wait(self, row: Record) -> None:
        self.overdue += row["overdue"]
        self.days += row["days"]
        self.oldest_at = row["oldest_at"]

    def view(self, today: date) -> dict[str, Any]:
        return {
            "open": self.open,
            "overdue": self.overdue,
            "oldest_at": instant_text(self.oldest_at),
            "age_days": _ages(self.days, today),
            "decided": {event: self.decided.get(event, 0) for event in _DECIDING},
            "decided_lately": self.lately,
        }


_DECIDING = sorted(event.value for event in DECIDING)
_Loads = dict[str, dict[str | None, _Load]]  # body -> reviewer, None: claimed by nobody


def _ages(days: Iterable[str], today: date) -> dict[str, int] | None:
    """Median, 90th percentile and oldest age, each the age of a real item; not one between two."""
    newest_first = sorted(days, reverse=True)
    if not newest_first:
        return None

    def age(percent: int) -> int:
        reached = -(-len(newest_first) * percent // 100)
        return (today - date.fromisoformat(newest_first[reached - 1])).days

    return {"median": age(50), "p90": age(90), "oldest": age(100)}


def workload(
    connection: Connection,
    edition_id: str,
    decisions: Mapping[tuple[str, str, str], int],
    lately: Mapping[tuple[str, str], int],
    today: date,
) -> dict[str, Any]:
    """Open work under an edition, and what was decided, by body and reviewer; most overdue first.

    `decisions` by body, actor and event; `lately` by body and actor. Open work is exact up to `MOST_OPEN`
    declarations; of more, it is what is due first.
    """
    by_body: _Loads = {}
    waiting = usage.open_work(connection, edition_id, today, MOST_OPEN + 1)
    for row in waiting:
        _load_of(by_body, row["body_id"], row["assignee_id"]).wait(row)
    for (body_id, actor_id, event), count in decisions.items():
        _load_of(by_body, body_id, actor_id).decided[event] = count
    for (body_id, actor_id), count in lately.items():
        _load_of(by_body, body_id, actor_id).lately = count
    totals = {body_id: _together(parts.values()) for body_id, parts in by_body.items()}
    worst = sorted(totals, key=lambda id_: (-totals[id_].overdue, -totals[id_].open, id_))[:MOST_BODIES]
    return {
        "open": _together(totals.values()).view(today),
        "open_is_exact": sum(len(row["days"]) for row in waiting) <= MOST_OPEN,
        "body_count": len(totals),
        "bodies": _shown(connection, worst, by_body, totals, today),
    }


def _load_of(by_body: _Loads, body_id: str, reviewer_id: str | None) -> _Load:
    of_body = by_body.get(body_id)
    if of_body is None:
        of_body = by_body[body_id] = {}
    found = of_body.get(reviewer_id)
    if found is None:
        found = of_body[reviewer_id] = _Load()
    return found


def _shown(
    connection: Connection, worst: list[str], by_body: _Loads, totals: Mapping[str, _Load], today: date
) -> list[dict[str, Any]]:
    named = names.organizations_among(connection, worst)
    people = names.principals_among(
        connection, {id_ for body_id in worst for id_ in by_body[body_id] if id_ is not None}
    )
    return [
        {
            "body_id": body_id,
            "body_name": named.get(body_id),
            **totals[body_id].view(today),
            "unclaimed": by_body[body_id].get(None, _Load()).open,
            "reviewers": _reviewers(by_body[body_id], people, today),
        }
        for body_id in worst
    ]


def _reviewers(
    loads: Mapping[str | None, _Load], named: Mapping[str, str], today: date
) -> list[dict[str, Any]]:
    who = sorted((id_ for id_ in loads if id_ is not None), key=lambda id_: (-loads[id_].open, id_))
    return [
        {"principal_id": id_, "name": named.get(id_), **loads[id_].view(today)} for id_ in who[:MOST_BODIES]
    ]


def _together(loads: Iterable[_Load]) -> _Load:
    total = _Load()
    for load in loads:
        total.overdue += load.overdue
        total.days += load.days
        for event, count in load.decided.items():
            total.decided[event] = total.decided.get(event, 0) + count
        total.lately += load.lately
        known = [at for at in (total.oldest_at, load.oldest_at) if at is not None]
        total.oldest_at = min(known, default=None)
    return total
