"""Counts from the log how tables do: rows hit, what watched rules would have decided, decisions.

A transition writes nothing for this. Committed events are counted later, in portions, by the process that
has the lock. A query itself counts the events that no portion has counted yet, with the same function.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from workflow.clock import civil_date
from workflow.store import Store
from workflow.store.database.rows import Record
from workflow.store.editions import tallies as rows
from workflow.vocabulary import DECIDING, EDITION_MOVED, SPOT_CHECKED, Event

PORTION = 2_000
_ROUTING = frozenset({Event.SUBMIT.value, EDITION_MOVED})  # a row of an edition's table is hit
_ROUTING_TYPES = frozenset(f"declaration.{event}" for event in _ROUTING)
_DECIDING_TYPES = frozenset(f"declaration.{event}" for event in DECIDING)


class Aspect(StrEnum):
    """The aspects of a route that are counted."""

    ROW = "row"
    WATCHED_ROW = "watched_row"
    WATCHED_CODE = "watched_code"
    SPOT_CHECK = "spot_check"
    SPOT_CHECKED = "spot_checked"


@dataclass(slots=True)
class Tallies:
    """Routes by (edition, day, aspect, name), decisions by (edition, day, body, actor, event)."""

    routes: Counter[tuple[str, date, str, str]] = field(default_factory=Counter)
    decisions: Counter[tuple[str, date, str, str, str]] = field(default_factory=Counter)

    def add(self, events: Iterable[Record]) -> None:
        """Count events as `rows.events_after` reads them."""
        for event in events:
            payload, day = event["payload"], civil_date(event["at"])
            if payload["event"] in _ROUTING:
                self._add_route(payload["edition_id"], day, event["route"])
            elif payload["event"] == SPOT_CHECKED:
                self.routes[payload["edition_id"], day, Aspect.SPOT_CHECKED, ""] += 1
            elif event["body_before"] is not None:
                who = (event["body_before"], payload["actor_id"], payload["event"])
                self.decisions[payload["edition_id"], day, *who] += 1

    def _add_route(self, edition_id: str, day: date, route: Mapping[str, Any] | None) -> None:
        """Count the route as it is now: a declaration submitted again before the count counts twice here."""
        if route is None:
            return
        self.routes[edition_id, day, Aspect.ROW, route.get("row") or ""] += 1
        if route.get("watched"):
            self.routes[edition_id, day, Aspect.WATCHED_ROW, route["watched"]] += 1
        for code in route.get("watched_codes") or ():
            self.routes[edition_id, day, Aspect.WATCHED_CODE, code] += 1
        if route.get("spot_check"):
            self.routes[edition_id, day, Aspect.SPOT_CHECK, ""] += 1


def tally_events(store: Store, most: int = PORTION) -> bool:
    """Count up to `most` more events. Returns whether there may be more; False if another process counts."""
    with store.exclusive("tally") as alone:
        return alone and _tally(store, most)


def _tally(store: Store, most: int) -> bool:
    with store.read() as connection:
        seen = rows.position(connection)
        events = uncounted(connection, seen, most, only_settled=True)
    if not events:
        return False
    counted = Tallies()
    counted.add(events)
    with store.write() as connection:
        if not rows.move_position(connection, seen, events[-1]["position"]):
            return False
        rows.add_routes(connection, counted.routes)
        rows.add_decisions(connection, counted.decisions)
    return len(events) == most


def uncounted(connection: Any, position: int, most: int, *, only_settled: bool = False) -> list[Record]:
    """The events after a position, with the facts that `Tallies` needs."""
    return rows.events_after(
        connection,
        position,
        most,
        routing=_ROUTING_TYPES,
        deciding=_DECIDING_TYPES,
        only_settled=only_settled,
    )
