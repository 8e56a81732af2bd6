"""Accounts: what a person has, what the year requires, what is missing, and the days left (二, 六)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, permits
from workflow.access.visibility import person_subject, visible_declaration
from workflow.definition.calendar import CalendarMissing
from workflow.errors import NotFound
from workflow.formats import hours_text, instant_text
from workflow.names import CAUSES, SOURCES, name_of
from workflow.queries.listed import page_by
from workflow.queries.page import LONG_PAGE, Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.ledger import accounts
from workflow.store.people.standing_rows import standing

Row = Mapping[str, Any]
_ZERO = Decimal(0)


def get_account(service: Service, actor: Actor, person_id: str, year: int) -> dict[str, Any]:
    """The account of one year; where nothing was ever recognised, an empty one under the year's edition."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "account.read")
        row = accounts.load_account(connection, person_id, year)
    return account_view(service, person_id, row or empty_account(service, year))


def accounts_beside(
    service: Service, actor: Actor, declaration_id: str, years: Iterable[int]
) -> list[dict[str, Any]]:
    """The person's accounts of the years of a declaration, for whoever may read it: it is decided by them.

    A body that reviews somebody need not employ them. Raises `NotFound`.
    """
    with service.store.read() as connection:
        person_id = visible_declaration(connection, actor, declaration_id)["person_id"]
        rows = {year: accounts.load_account(connection, person_id, year) for year in years}
    return [
        account_view(service, person_id, row or empty_account(service, year)) for year, row in rows.items()
    ]


def list_accounts(
    service: Service,
    actor: Actor,
    person_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """The hour bank: every year's account of a person, oldest first."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "account.read")
        rows, count = accounts.list_accounts(connection, person_id, after, limit)
    return page_by(rows, count, limit, lambda row: account_view(service, person_id, row), key="year")


def list_ledger_entries(
    service: Service,
    actor: Actor,
    person_id: str,
    year: int,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """The entries that add up to the account, in the order in which they were appended."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "account.read")
        rows, count = accounts.list_entries(connection, person_id, year, after, limit)
    return page_by(rows, count, limit, _entry_view)


def _require_readable(
    service: Service, connection: Connection, actor: Actor, person_id: str, verb: str
) -> None:
    today = service.clock.today()
    subject = person_subject(connection, actor, person_id, today)
    if standing(connection, person_id, today) is None or not permits(actor, verb, subject):
        raise NotFound()


def empty_account(service: Service, year: int) -> Row:
    """The account of somebody who has none: nothing, under the year's edition."""
    edition = service.editions.for_year(year)[0]
    required = edition.policy.requirement
    return {
        "year": year,
        "edition_id": edition.id,
        "public": _ZERO,
        "professional": _ZERO,
        "required_public": required.public,
        "required_professional": required.professional,
        "off_months": 0,
        "version": 0,
        "updated_at": None,
    }


def account_view(service: Service, person_id: str, row: Row) -> dict[str, Any]:
    """An account: what is recognised, required and short, and the days that are left."""
    short_public = max(_ZERO, row["required_public"] - row["public"])
    short_professional = max(_ZERO, row["required_professional"] - row["professional"])
    return {
        "person_id": person_id,
        "year": row["year"],
        "edition": row["edition_id"],
        "version": row["version"],
        "recognised": {
            "public": hours_text(row["public"]),
            "professional": hours_text(row["professional"]),
            "total": hours_text(row["public"] + row["professional"]),
        },
        "required": {
            "public": hours_text(row["required_public"]),
            "professional": hours_text(row["required_professional"]),
        },
        "short": {"public": hours_text(short_public), "professional": hours_text(short_professional)},
        "off_months": row["off_months"],
        "compliant": not short_public and not short_professional,
        **_days_left(service, row["year"], row["edition_id"]),
        "updated_at": instant_text(row["updated_at"]),
    }


def _days_left(service: Service, year: int, edition_id: str) -> dict[str, Any]:
    """Days from tomorrow to the day on which study closes (R14); never below zero.

    `working` is None where the working-day calendar is not loaded (R13).
    """
    today = service.clock.today()
    closes = service.editions.get(edition_id).policy.study_closes.of(year)
    calendar_days = max(0, (closes - today).days)
    working_days: int | None
    try:
        working_days = _working_days(service, today, closes) if calendar_days else 0
    except CalendarMissing:
        working_days = None
    return {
        "study_closes_on": closes.isoformat(),
        "days_left": {"calendar": calendar_days, "working": working_days},
    }


def _working_days(service: Service, today: date, closes: date) -> int:
    return service.editions.calendar.between(today, closes)


def _entry_view(row: Row) -> dict[str, Any]:
    return {
        "position": row["position"],
        "year": row["year"],
        "source_type": row["source_type"],
        "source_type_text": name_of(SOURCES, row["source_type"]),
        "source_id": row["source_id"],
        "revision": row["revision"],
        "public": hours_text(row["public"]),
        "professional": hours_text(row["professional"]),
        "cause": row["cause"],
        "cause_text": name_of(CAUSES, row["cause"]),
        "cause_id": row["cause_id"],
        "edition": row["edition_id"],
        "at": instant_text(row["at"]),
    }
