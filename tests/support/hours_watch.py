"""Whether every change of recognised hours is explained: by a history row, an event and a notice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import select

from workflow.events.relay import announce_all
from workflow.runtime.service import Service
from workflow.tables import declaration, event, history, notice

_OWN = {"approve", "undo", "revoke"}  # what a declaration's own events do is told by themselves


class HoursWatch:
    """Looks at what all declarations hold, again and again: `unexplained` is what nobody was told."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.held = self._held()
        self.explained = 0  # changes by something else than the declaration's own events

    def unexplained(self) -> list[str]:
        """What changed since the last look, without one row, event and notice that say so."""
        before, self.held = self.held, self._held()
        announce_all(self.service)
        faults: list[str] = []
        for id_, (_, hours) in self.held.items():
            was_at, was = before.get(id_, (0, {}))
            rows = [row for row in self._rows(history, id_) if row["sequence"] > was_at]
            told = [row for row in rows if row["event"] == "hours_changed"]
            self.explained += len(told)
            faults += [fault for row in told for fault in self._untold(id_, row)]
            if not _OWN & {row["event"] for row in rows}:
                faults += _gaps(id_, [was, *_steps(told), hours])
        return faults

    def _held(self) -> dict[str, tuple[int, dict[str, Any]]]:
        with self.service.store.read() as connection:
            rows = connection.execute(
                select(declaration.c.id, declaration.c.sequence, declaration.c.recognised)
            )
            return {row.id: (row.sequence, row.recognised or {}) for row in rows}

    def _rows(self, table: Any, declaration_id: str) -> list[Any]:
        with self.service.store.read() as connection:
            found = select(table).where(table.c.declaration_id == declaration_id)
            return list(connection.execute(found).mappings())

    def _untold(self, id_: str, row: Any) -> list[str]:
        events = [each for each in self._rows(event, id_) if each["sequence"] == row["sequence"]]
        notices = [each for each in self._rows(notice, id_) if each["event_id"] == f"{id_}:{row['sequence']}"]
        faults = []
        if [each["payload"].get("detail") for each in events] != [row["detail"]]:
            faults.append(f"{id_} #{row['sequence']}: no event says the same")
        if len(notices) != 1 or not _names_both(notices[0]["texts"], row["detail"]):
            faults.append(f"{id_} #{row['sequence']}: no notice has both numbers")
        return faults


def _names_both(texts: dict[str, str], detail: dict[str, Any]) -> bool:
    what = "requirement" if "requirement_before" in detail else "hours"
    sums = [
        format((Decimal(hours["public"]) + Decimal(hours["professional"])).normalize(), "f")
        for when in ("before", "after")
        for hours in detail[f"{what}_{when}"].values()
    ]
    return all(f"{number}学时" in texts["zh"] and f"{number} hours" in texts["en"] for number in sums)


def _steps(rows: list[Any]) -> list[Any]:
    return [
        detail[name] for row in rows for detail in [row["detail"]] for name in ("hours_before", "hours_after")
    ]


def _gaps(id_: str, chain: list[dict[str, Any]]) -> list[str]:
    """Each row begins with the hours that the one before left."""
    pairs = list(zip(chain[::2], chain[1::2], strict=True))
    return [f"{id_}: from {left} to {right}" for left, right in pairs if _bare(left) != _bare(right)]


def _bare(hours: dict[str, Any]) -> dict[str, Any]:
    return {year: each for year, each in hours.items() if set(each.values()) != {"0"}}
