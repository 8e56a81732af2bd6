"""The ledger: a person's lasting account of hours, as entries that are appended and never edited.

At every change that can move hours the dossier is assessed as a whole, and for every source the
difference to what the ledger holds is appended. Trimming, refill (R10), dedupe (R24) and revocation
are this one computation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.definition import Editions
from workflow.rules.interface.result import NO_HOURS, SubjectHours
from workflow.store.database.compiled import Statement
from workflow.store.ledger import accounts as store
from workflow.values import value

Row = Mapping[str, Any]


@value
class Cause:
    """What moved the hours: an event of a declaration, or the arrival of study records."""

    event: str
    id: str | None
    at: datetime


def recognised_view(by_year: Mapping[int, SubjectHours]) -> dict[str, dict[str, str]]:
    """Hours by year and subject as JSON, years in order; years without hours are left out."""
    return {str(year): hours.to_mapping() for year, hours in sorted(by_year.items()) if hours != NO_HOURS}


def held_hours(recognised: Mapping[str, Mapping[str, str]] | None) -> dict[int, SubjectHours]:
    return {
        int(year): SubjectHours(_halves(hours["public"]), _halves(hours["professional"]))
        for year, hours in (recognised or {}).items()
    }


def _halves(hours: Decimal | str) -> int:
    return int(Decimal(hours) * 2)


def lock_statements(
    dialect: str,
    editions: Editions,
    person_id: str,
    years: Iterable[int],
    at: datetime,
    region: str | None = None,
) -> list[Statement]:
    """The statements that lock the person's accounts for a transaction and open missing ones of `years`.

    A new account follows the edition in force; an existing one keeps its own edition.
    """
    new = []
    for year in sorted(set(years)):
        edition = editions.for_year(year, region)[0]
        required = edition.policy.requirement
        new.append(
            {
                "person_id": person_id,
                "year": year,
                "edition_id": edition.id,
                "required_public": required.public,
                "required_professional": required.professional,
                "updated_at": at,
            }
        )
    return store.lock_statements(dialect, new)
