"""What the accounts of a person say of some years: the words of a certificate, as of now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from workflow.clock import civil_date
from workflow.formats import hours_text
from workflow.names import CATEGORIES, KINDS, Words, name_of
from workflow.process.dossier import Dossier
from workflow.queries.ledger.accounts import account_view, empty_account
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts
from workflow.store.people.affiliations import employers_among
from workflow.vocabulary import Category, Code, Subject

Row = Mapping[str, Any]
Statement = dict[str, Any]
_ZERO = Decimal(0)
_PLATFORM: Words = {"zh": "学习平台记录", "en": "study on the platform"}
_NUMBERS = ("filing_number", "certificate_number", "work_id")
_DAYS = ("date", "certificate_date")


def statements(
    service: Service, connection: Connection, person: AnyRow, each_years: Sequence[Sequence[int]]
) -> list[Statement]:
    """One statement for each of several lists of years; the person's rows are read once."""
    declared, records = declarations.load_dossier(connection, person.id)
    held = {row["year"]: row for row in accounts.load_accounts(connection, person.id)}
    employers = employers_among(connection, [person.id], service.clock.today()).get(person.id, {})
    holding = Dossier(declared, records).holding
    found: dict[int, dict[str, Any]] = {}
    for year in sorted({year for years in each_years for year in years}):
        account = account_view(service, person.id, held.get(year) or empty_account(service, year))
        items = [*_declared(service, holding, year), *_recorded(service, account, records, year)]
        found[year] = {
            **{name: account[name] for name in ("year", "edition", "off_months", "compliant")},
            **{name: account[name] for name in ("recognised", "required")},
            "items": sorted(items, key=lambda item: (item["date"] or "9", item["source_id"])),
        }
    document = {"type": person.document_type, "number": person.document_masked}
    who = {"name": person.name, "document": document, "employers": sorted(employers.values())}
    return [_statement(service, who, [found[year] for year in sorted(set(years))]) for years in each_years]


def what_counts(statement: Statement) -> Any:
    """What of a statement has to be as it is for the certificate to be valid: whose it is, and its hours."""
    person = statement["person"]
    return [
        [person["name"], person["document"]["type"], person["document"]["number"]],
        [
            [year["year"], year["recognised"], year["required"], [_hours_of(item) for item in year["items"]]]
            for year in statement["years"]
        ],
    ]


def _hours_of(item: Row) -> list[str]:
    return [item["source_id"], item["public"], item["professional"]]


def _statement(service: Service, who: Row, years: Sequence[Row]) -> Statement:
    basis = [text for year in years for text in service.editions.get(year["edition"]).basis]
    sums = {
        subject.value: sum((Decimal(year["recognised"][subject]) for year in years), _ZERO)
        for subject in Subject
    }
    totals = {**sums, "total": sum(sums.values(), _ZERO)}
    return {
        "person": dict(who),
        "years": list(years),
        "totals": {name: hours_text(hours) for name, hours in totals.items()},
        "basis": list(dict.fromkeys(basis)),
    }


def _declared(service: Service, rows: Sequence[Row], year: int) -> Iterator[dict[str, Any]]:
    """The declarations that hold hours of the year."""
    for row in rows:
        hours, facts = (row["recognised"] or {}).get(str(year)), row["facts"]
        if hours is None:
            continue
        category = facts["category"]
        edition = service.editions.find(row["edition_id"] or "") or service.editions.for_year(year)[0]
        yield {
            "source_type": "declaration",
            "source_id": row["id"],
            "category": category,
            "category_text": dict(name_of(CATEGORIES, category) or {}),
            "clause": edition.categories[Category(category)].clause,
            "kind_text": name_of(KINDS, facts.get("kind")),
            "topic": None,
            "certified_by": next((str(facts[name]) for name in _NUMBERS if facts.get(name)), None),
            "date": _first_day(facts, year),
            **_subjects(hours),
        }


def _recorded(service: Service, account: Row, rows: Sequence[Row], year: int) -> Iterator[dict[str, Any]]:
    """The records of the study platform that hold hours of the year (四(二))."""
    edition = service.editions.get(account["edition"])
    for row in rows:
        hours = (row["recognised"] or {}).get(str(year))
        if hours is None:
            continue
        yield {
            "source_type": "study_record",
            "source_id": row["id"],
            "category": None,
            "category_text": dict(_PLATFORM),
            "clause": edition.clause_of(Code.ALREADY_SYNCED),
            "kind_text": None,
            "topic": row["topic"],
            "certified_by": row["certificate_number"],
            "date": civil_date(row["completed_at"]).isoformat(),
            **_subjects(hours),
        }


def _subjects(hours: Row) -> dict[str, str | None]:
    return {subject.value: hours_text(Decimal(hours[subject])) for subject in Subject}


def _first_day(facts: Row, year: int) -> str | None:
    """The first day of an activity in the year; None for one that has no day."""
    rows = [*facts.get("days", ()), *facts.get("periods", ())]
    days = sorted(max(str(row.get("date") or row["from"]), f"{year}-01-01") for row in rows)
    within = [day for day in days if day[:4] == str(year)]
    return next(iter(within), None) or next((facts[name] for name in _DAYS if facts.get(name)), None)
