"""Rows for the title system: the hours of a source, and an adjusted requirement (附件6, R8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.formats import hours_text
from workflow.ids import new_id

Row = Mapping[str, Any]

_REQUIREMENT = ("required_public", "required_professional", "off_months")


def title_record(
    kind: str, person_id: str, source_id: str, revision: int, hours: Row, at: datetime
) -> dict[str, Any]:
    """A row for the title system; its key makes a second sending of the same revision harmless."""
    years = sorted(int(year) for year in hours) or [at.year]
    return {
        "id": new_id(),
        "key": f"{source_id}:{revision}:{kind}",
        "kind": kind,
        "person_id": person_id,
        "year": years[0],
        "source_id": source_id,
        "payload": {"recognised": dict(hours)},
        "recorded_at": at,
    }


def declaration_record(
    kind: str, declaration: Row, revision: int, hours: Row, at: datetime, **more: Any
) -> dict[str, Any]:
    """A row about a declaration, with `more` besides its hours; a row without hours is of the last year."""
    row = title_record(kind, declaration["person_id"], declaration["id"], revision, hours, at)
    row["payload"].update(more)
    return row if hours else {**row, "year": declaration["last_year"]}


def requirement_view(declaration: Row, accounts: Mapping[int, Row]) -> dict[str, Any]:
    """What the years of the declaration require by their accounts: hours by subject, and months off."""
    years = range(declaration["first_year"], declaration["last_year"] + 1)
    return {
        str(year): {
            "public": hours_text(accounts[year]["required_public"]),
            "professional": hours_text(accounts[year]["required_professional"]),
            "off_months": accounts[year]["off_months"],
        }
        for year in years
        if year in accounts
    }


def requirement_moved(declaration: Row, before: Mapping[int, Row], after: Mapping[int, Row]) -> bool:
    """Whether the accounts of a year of the declaration require something else than before."""
    years = range(declaration["first_year"], declaration["last_year"] + 1)
    return any(
        before[year][name] != after[year][name]
        for year in years
        if year in before and year in after
        for name in _REQUIREMENT
    )
