"""Rows of declarations: one declaration, a person's dossier, and the writes of drafts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    bindparam,
    case,
    delete,
    insert,
    or_,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, literals, run_together
from workflow.store.database.rows import Record
from workflow.store.ledger.accounts import account_editions_of, has_study_records
from workflow.tables import declaration, organization, person, study_record

_LIVE = ("submitted", "unit_review", "approved", "synced")
_body = organization.alias("body")

_FROM = declaration.join(person, person.c.id == declaration.c.person_id).outerjoin(
    _body, _body.c.id == declaration.c.body_id
)
WITH_NAMES = select(
    declaration,
    person.c.name.label("person_name"),
    person.c.exam_based_series,
    _body.c.name.label("body_name"),
).select_from(_FROM)

_LOAD = Prepared(WITH_NAMES.where(declaration.c.id == bindparam("declaration_id")))
_which = declaration.alias("which")
# Whose rows a statement reads: those of a person, or of the person of a declaration.
WHOSE: dict[str, ColumnElement[Any]] = {
    "person_id": bindparam("person_id", type_=String),
    "declaration_id": select(_which.c.person_id)
    .where(_which.c.id == bindparam("declaration_id"))
    .scalar_subquery(),
}


def _dossier(whose: ColumnElement[Any]) -> Prepared:
    return Prepared(
        select(
            declaration.c.id,
            declaration.c.state,
            declaration.c.first_year,
            declaration.c.last_year,
            declaration.c.facts,
            declaration.c.evidence,
            declaration.c.granted_hours,
            declaration.c.recognised,
            declaration.c.revision,
            declaration.c.edition_id,
            declaration.c.overrides,
            # Only where the years differ: the route has the edition to which each of them is pinned.
            case((declaration.c.first_year != declaration.c.last_year, declaration.c.route)).label("route"),
            declaration.c.approval_order,
            declaration.c.submitted_at,
            account_editions_of(whose).label("account_editions"),
            has_study_records(whose).label("has_study_records"),
        ).where(
            declaration.c.person_id == whose,
            # Not an IN: for one of more than two values, SQLite fills a temporary table at every execution.
            or_(*[declaration.c.state == state for state in literals(*_LIVE)]),
        )
    )


_DOSSIER = {name: _dossier(whose) for name, whose in WHOSE.items()}
_RECORDS = Prepared(select(study_record).where(study_record.c.person_id == bindparam("person_id")))


def load(connection: Connection, declaration_id: str) -> Record | None:
    """The declaration's row with `person_name` and `body_name`."""
    return _LOAD.first(connection, {"declaration_id": declaration_id})


def load_statement(declaration_id: str) -> Statement:
    """The statement of `load`, to be run together with others."""
    return _LOAD, {"declaration_id": declaration_id}


def dossier_statement(**whose: str) -> Statement:
    """The statement that reads a person's declarations which hold or may come to hold hours.

    These are in review, approved or synced, and in no order. The person is `person_id`, or the one of
    `declaration_id`. Each row also has the editions that the person's accounts follow, and whether there are
    study records.
    """
    (name,) = whose
    return _DOSSIER[name], whose


def load_study_records(connection: Connection, person_id: str) -> list[Record]:
    """The person's records of the city platform, in no order."""
    return _RECORDS.all(connection, {"person_id": person_id})


def load_dossier(connection: Connection, person_id: str) -> tuple[list[Record], list[Record]]:
    """The rows of `dossier_statement` and of `load_study_records`."""
    statements = [dossier_statement(person_id=person_id), (_RECORDS, {"person_id": person_id})]
    (_, declarations), (_, records) = run_together(connection, statements)
    return declarations, records


def insert_draft(connection: Connection, row: Record) -> None:
    connection.execute(insert(declaration), dict(row))


_EDIT = (
    update(declaration)
    .where(
        declaration.c.id == bindparam("declaration_id"),
        declaration.c.state == "draft",
        declaration.c.version == bindparam("seen_version"),
    )
    .values(version=declaration.c.version + 1)
)


def edit_draft(connection: Connection, declaration_id: str, version: int, changes: Record) -> bool:
    """Change a draft. Returns whether it still had `version`."""
    statement = _EDIT.values({name: bindparam(f"new_{name}") for name in changes})
    parameters = {f"new_{name}": value for name, value in changes.items()}
    result = connection.execute(
        statement, {"declaration_id": declaration_id, "seen_version": version, **parameters}
    )
    return result.rowcount == 1


def delete_draft(connection: Connection, declaration_id: str, version: int) -> bool:
    """Delete a draft that was never submitted. Returns whether it still had `version`."""
    result = connection.execute(
        delete(declaration).where(
            declaration.c.id == declaration_id,
            declaration.c.state == "draft",
            declaration.c.sequence == 0,
            declaration.c.version == version,
        )
    )
    return result.rowcount == 1
