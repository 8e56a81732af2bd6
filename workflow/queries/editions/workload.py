"""The workload under an edition: open and decided work by reviewing body and reviewer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from workflow.formats import instant_text
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.editions import usage
from workflow.vocabulary import DECIDING

MOST_BODIES = 100


@dataclass(slots=True)
class _Load:
    """The work of a body, or of one reviewer there."""

    open: int = 0
    overdue: int = 0
    oldest_at: datetime | None = None
    days: Counter[date] = field(default_factory=Counter)
    decided: Counter[str] = field(default_factory=Counter)
    lately: int = 0

    def wait(self, row: Record) -> None:
        self.open += row["count"]
        self.overdue += row["overdue"]
        self.days[row["day"]] += row["count"]
        self.oldest_at = min(self.oldest_at or row["oldest_at"], row["oldest_at"])

    def view(self, today: date) -> dict[str, Any]:
        return {
            "open": self.open,
            "overdue": self.overdue,
            "oldest_at": instant_text(self.oldest_at),
            "age_days": _ages({(today - day).days: count for day, count in self.days.items()}),
            "decided": {event.value: self.decided[event.value] for event in sorted(DECIDING)},
            "decided_lately": self.lately,
        }


_Loads = dict[str, dict[str | None, _Load]]  # body -> reviewer, None: claimed by nobody


def _ages(counts: Mapping[int, int]) -> dict[str, int] | None:
    """Median, 90th percentile and oldest age, each the age of a real item."""
    total = sum(counts.values())
    if not total:
        return None
    return {
        "median": _percentile(counts, total, 50),
        "p90": _percentile(counts, total, 90),
        "oldest": max(counts),
    }


def _percentile(counts: Mapping[int, int], total: int, percent: int) -> int:
    """The least age that `percent` of the items do not exceed."""
    reached = 0
    for age in sorted(counts):
        reached += counts[age]
        if reached * 100 >= total * percent:
            return age
    raise AssertionError("unreachable: all of them are at most as old as the oldest")


def workload(
    connection: Connection,
    edition_id: str,
    decisions: Mapping[tuple[str, str, str], int],
    lately: Mapping[tuple[str, str], int],
    today: date,
) -> dict[str, Any]:
    """Open work under an edition, and what was decided, by body and reviewer; most overdue first.

    `decisions` by body, actor and event; `lately` by body and actor.
    """
    by_body: _Loads = {}
    for row in usage.open_work(connection, edition_id, today):
        _load_of(by_body, row["body_id"], row["assignee_id"]).wait(row)
    for (body_id, actor_id, event), count in decisions.items():
        _load_of(by_body, body_id, actor_id).decided[event] += count
    for (body_id, actor_id), count in lately.items():
        _load_of(by_body, body_id, actor_id).lately += count
    totals = {body_id: _together(parts.values()) for body_id, parts in by_body.items()}
    worst = sorted(totals, key=lambda id_: (-totals[id_].overdue, -totals[id_].open, id_))[:MOST_BODIES]
    return {
        "open": _together(totals.values()).view(today),
        "body_count": len(totals),
        "bodies": _shown(connection, worst, by_body, totals, today),
    }


def _load_of(by_body: _Loads, body_id: str, reviewer_id: str | None) -> _Load:
    return by_body.setdefault(body_id, {}).setdefault(reviewer_id, _Load())


def _shown(
    connection: Connection, worst: list[str], by_body: _Loads, totals: Mapping[str, _Load], today: date
) -> list[dict[str, Any]]:
    names = usage.names_of_bodies(connection, worst)
    people = usage.names_of_principals(
        connection, {id_ for body_id in worst for id_ in by_body[body_id] if id_ is not None}
    )
    return [
        {
            "body_id": body_id,
            "body_name": names.get(body_id),
            **totals[body_id].view(today),
            "unclaimed": by_body[body_id].get(None, _Load()).open,
            "reviewers": _reviewers(by_body[body_id], people, today),
        }
        for body_id in worst
    ]


def _reviewers(
    loads: Mapping[str | None, _Load], names: Mapping[str, str], today: date
) -> list[dict[str, Any]]:
    who = sorted((id_ for id_ in loads if id_ is not None), key=lambda id_: (-loads[id_].open, id_))
    return [
        {"principal_id": id_, "name": names.get(id_), **loads[id_].view(today)} for id_ in who[:MOST_BODIES]
    ]


def _together(loads: Iterable[_Load]) -> _Load:
    total = _Load()
    for load in loads:
        total.open += load.open
        total.overdue += load.overdue
        total.days += load.days
        total.decided += load.decided
        total.lately += load.lately
        known = [at for at in (total.oldest_at, load.oldest_at) if at is not None]
        total.oldest_at = min(known, default=None)
    return total
