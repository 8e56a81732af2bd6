"""Fills a year with a given number of declarations: eight typical people, each copied in SQL.

The eight people go through the product first. Its commands submit, claim, approve, synchronise or reject
their declarations, and receive records of the city platform for them. Each copy is another person with other
ids. Everything else, accounts included, is as the product wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from bench.rows.backlog import POSTGRESQL, SQLITE, Dialect, multiply, run_in_bulk
from bench.rows.ours import OwnDatabase
from bench.rows.population import Draft, declaration_row, evidence_piece, person_row, principal_row
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.declarations.actions import perform
from workflow.commands.ledger.study_records import receive_study_records
from workflow.ids import new_id
from workflow.process.reading import ActionBody
from workflow.vocabulary import WARNINGS

Item = Mapping[str, Any]
PAPER: Item = {"category": "achievement", "kind": "paper", "date": "2024-05-10", "published": True}
PATENT: Item = {"category": "achievement", "kind": "patent", "date": "2024-06-01", "granted": True}
EXAM: Item = {"category": "qualification_exam", "kind": "national", "certificate_date": "2024-04-10"}
STUDY: Item = {
    "category": "learning",
    "kind": "unit_study",
    "study_archive": True,
    "periods": [{"from": "2024-03-01", "to": "2024-06-30", "hours": "24"}],
}
POSTING: Item = {
    "category": "aid_posting",
    "dispatched_by": "government",
    "periods": [{"from": "2024-03-01", "to": "2024-08-31"}],
}
CONTEST: Item = {
    "category": "competition",
    "date": "2024-06-20",
    "organiser": "industry_department",
    "hr_recognised": True,
}


def training(number: str, first: int, days: int) -> Item:
    """Return a training in September of `days` days of eight hours each; `first` is its first day."""
    held = [{"date": f"2024-09-{day:02}", "hours": "8"} for day in range(first, first + days)]
    return {"category": "training", "filing_number": f"ZZ-{number}", "days": held}


def expert(first: int) -> Item:
    """Return three days of work as an invited expert; `first` is the first day in October."""
    held = [{"date": f"2024-10-{day:02}", "hours": "6"} for day in range(first, first + 3)]
    return {"category": "expert_activity", "invited": True, "days": held}


_LOOKED = ActionBody(acknowledged=WARNINGS)
EVIDENCE: Mapping[str, tuple[str, ...]] = {
    "achievement": ("cover", "contents", "body"),
    "qualification_exam": ("qualification_certificate",),
    "learning": ("study_archive",),
    "aid_posting": ("dispatch_document",),
    "competition": ("plaque",),
    "training": ("pass_certificate",),
    "expert_activity": ("stamped_proof",),
}
# The declarations of each of the eight, three on average, and the state each reaches. Rules refuse a few.
PEOPLE: Sequence[Sequence[tuple[Item, str]]] = (
    ((PAPER, "approved"),),
    ((training("1", 2, 5), "synced"),),
    ((STUDY, "approved"), (EXAM, "submitted")),
    ((training("2", 2, 3), "approved"), (training("3", 9, 3), "approved"), (PAPER, "submitted")),
    ((PAPER, "approved"), ({**PATENT, "granted": False}, "rejected"), (CONTEST, "unit_review")),
    ((training("4", 2, 5), "synced"), (expert(10), "approved"), (CONTEST, "approved"), (PAPER, "draft")),
    ((POSTING, "approved"), (PAPER, "approved"), (PATENT, "submitted"), (expert(14), "draft")),
    (
        (PAPER, "approved"),
        ({**PAPER, "date": "2024-07-01"}, "approved"),
        ({**PAPER, "date": "2024-08-01"}, "approved"),
        ({**PAPER, "date": "2024-09-01"}, "approved"),
        (training("5", 2, 5), "synced"),
        (expert(20), "unit_review"),
    ),
)
PER_EIGHT = sum(len(declared) for declared in PEOPLE)
_STEPS = {
    "draft": (),
    "submitted": ("submit",),
    "unit_review": ("submit", "claim"),
    "approved": ("submit", "claim", "approve"),
    "synced": ("submit", "claim", "approve", "sync"),
    "rejected": ("submit", "claim", "reject"),
}


def declare(database: OwnDatabase, count: int) -> int:
    """Insert at least `count` declarations of the year. Return how many there are."""
    people = [_person(database, declared) for declared in PEOPLE]
    copies = -(-count // PER_EIGHT) - 1
    dialect = SQLITE if database.is_sqlite else POSTGRESQL
    run_in_bulk(database, list(_copies(database, dialect, people, copies)))
    return PER_EIGHT * (copies + 1)


def _person(database: OwnDatabase, declared: Sequence[tuple[Item, str]]) -> str:
    """Make one of the eight people, at the population's employer, with all declarations. Return the id."""
    population, service = database.population, database.service
    applicant = Actor(new_id(), "Applicant", new_id(), (Grant(Role.applicant),))
    drafts = [(Draft(new_id(), applicant), item, state) for item, state in declared]
    with service.store.write() as connection:
        connection.execute(tables.person.insert(), person_row(applicant, service.keyring))
        connection.execute(tables.affiliation.insert(), population.employment(applicant))
        connection.execute(tables.principal.insert(), principal_row(applicant))
        connection.execute(tables.declaration.insert(), [_row(draft, item) for draft, item, _ in drafts])
    integrator = Actor(new_id(), "City platform", None, (Grant(Role.integrator),))
    receive_study_records(service, integrator, _records(str(applicant.person_id)))
    for draft, _, state in drafts:
        _take_to_state(database, draft, state)
    return str(applicant.person_id)


def _row(draft: Draft, item: Item) -> dict[str, Any]:
    kinds = ("grant_certificate",) if item.get("kind") == "patent" else EVIDENCE[item["category"]]
    evidence = [evidence_piece(draft, kind) for kind in kinds]
    return {**declaration_row(draft), "category": item["category"], "facts": item, "evidence": evidence}


def _records(person_id: str) -> list[dict[str, Any]]:
    at = datetime.fromisoformat("2024-10-15T20:00:00+08:00")
    shared = {"person_id": person_id, "hours": Decimal(10), "completed_at": at, "exam_passed_at": at}
    return [
        {**shared, "source_id": f"{person_id}-1", "subject": "public", "topic": "数字技术"},
        {**shared, "source_id": f"{person_id}-2", "subject": "professional"},
    ]


def _take_to_state(database: OwnDatabase, draft: Draft, state: str) -> None:
    administrator = Actor(database.population.reviewer.id, "", None, (Grant(Role.administrator),))
    for event in _STEPS[state]:
        actor = draft.applicant if event == "submit" else database.population.reviewer
        actor = administrator if event == "sync" else actor
        body = ActionBody(reason_code="EVIDENCE_INVALID") if event == "reject" else _LOOKED
        view = perform(database.service, actor, draft.id, event, body)
    assert not _STEPS[state] or view["state"] == state, (state, view["state"])


def _copies(database: OwnDatabase, dialect: Dialect, people: Iterable[str], count: int) -> Iterator[str]:
    """Yield the statement that inserts the copies, for each row of the eight people."""
    with database.service.store.read() as connection:
        for number, person_id in enumerate(people):
            own = _id(dialect, number)
            names = {"id": own, "document_index": own}
            yield multiply(tables.person, {"id": person_id}, dialect, count, names)
            yield multiply(tables.account, {"person_id": person_id}, dialect, count, {"person_id": own})
            for table in (tables.affiliation, tables.declaration, tables.study_record):
                found = connection.execute(select(table.c.id).where(table.c.person_id == person_id))
                for row, id_ in enumerate(found.scalars(), start=1):
                    names = {"person_id": own, "id": _id(dialect, number, row)}
                    names["source_id"] = names["id"]
                    yield multiply(table, {"id": id_}, dialect, count, names)


def _id(dialect: Dialect, person: int, row: int = 0) -> str:
    """Return the SQL of a copy's id. Ids are ordered by copy, so that the eight kinds of people are mixed."""
    return dialect.id.format(f"n * 256 + {person * 32 + row}")
