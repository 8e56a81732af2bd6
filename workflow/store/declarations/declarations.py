"""Rows of declarations: one declaration, a person's dossier, and the writes of drafts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, literals, run_together
from workflow.store.database.rows import Record
from workflow.store.ledger.accounts import books_of
from workflow.store.ledger.whose import WHOSE
from workflow.tables import declaration, history, organization, person, study_record
from workflow.vocabulary import DECIDING

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
    _body.c.active.label("body_active"),
).select_from(_FROM)

_LOAD = Prepared(WITH_NAMES.where(declaration.c.id == bindparam("declaration_id")))
# What settling is judged by; nobody else changes the row until the transaction ends.
_LOAD_TO_SETTLE = Prepared(
    WITH_NAMES.add_columns(*books_of(declaration.c.person_id))
    .where(declaration.c.id == bindparam("declaration_id"))
    .with_for_update(of=declaration, key_share=True)
)


def _dossier(whose: ColumnElement[Any]) -> Select[Any]:
    return select(
        declaration.c.id,
        declaration.c.state,
        declaration.c.first_year,
        declaration.c.last_year,
        declaration.c.facts,
        declaration.c.evidence,
        declaration.c.granted_hours,
        declaration.c.granted_reason,
        declaration.c.recognised,
        declaration.c.revision,
        declaration.c.edition_id,
        declaration.c.overrides,
        # Only where the years differ: the route has the edition to which each of them is pinned.
        case((declaration.c.first_year != declaration.c.last_year, declaration.c.route)).label("route"),
        declaration.c.approval_order,
        declaration.c.submitted_at,
    ).where(
        declaration.c.person_id == whose,
        # Not an IN: for one of more than two values, SQLite fills a temporary table at every execution.
        or_(*[declaration.c.state == state for state in literals(*_LIVE)]),
    )


_DOSSIER = Prepared(_dossier(WHOSE["person_id"]))
_BESIDE = Prepared(
    _dossier(WHOSE["declaration_id"]).where(declaration.c.id != bindparam("declaration_id", type_=String))
)
_RECORDS = Prepared(select(study_record).where(study_record.c.person_id == bindparam("person_id")))


def load(connection: Connection, declaration_id: str) -> Record | None:
    """The declaration's row with `person_name` and `body_name`."""
    return _LOAD.first(connection, {"declaration_id": declaration_id})


_HOLD = Prepared(select(declaration).where(declaration.c.id == bindparam("declaration_id")).with_for_update())


def hold(connection: Connection, declaration_ids: Iterable[str]) -> dict[str, Record]:
    """The rows of these declarations as they are now, by id; they stay so until this transaction ends."""
    asked = [(_HOLD, {"declaration_id": each}) for each in sorted(declaration_ids)]
    rows = [row for _, found in run_together(connection, asked) for row in found]
    return {row["id"]: row for row in rows}


def load_statement(declaration_id: str) -> Statement:
    """The statement of `load`, to be run together with others."""
    return _LOAD, {"declaration_id": declaration_id}


def load_to_settle_statement(declaration_id: str) -> Statement:
    """As `load_statement`, with what `accounts.books_statement` reads.

    The row stays as it is until this transaction ends, which has to hold the lock of the accounts.
    """
    return _LOAD_TO_SETTLE, {"declaration_id": declaration_id}


_LOAD_TO_EDIT = Prepared(
    WITH_NAMES.where(declaration.c.id == bindparam("declaration_id")).with_for_update(
        of=declaration, key_share=True
    )
)


def load_to_edit_statement(declaration_id: str) -> Statement:
    """As `load_statement`; the row stays as it is until this transaction ends."""
    return _LOAD_TO_EDIT, {"declaration_id": declaration_id}


def dossier_statement(person_id: str) -> Statement:
    """The statement that reads a person's declarations which hold or may come to hold hours.

    These are in review, approved or synced, and in no order.
    """
    return _DOSSIER, {"person_id": person_id}


def beside_statement(declaration_id: str) -> Statement:
    """As `dossier_statement`, of the person of a declaration and without that one."""
    return _BESIDE, {"declaration_id": declaration_id}


_TURN = Prepared(
    select(func.pg_advisory_xact_lock(func.hashtextextended(WHOSE["declaration_id"], 0)).label("turn"))
)


def turn_statement(declaration_id: str) -> Statement:
    """PostgreSQL: the statement that waits for the turn of the declaration's person, until the commit.

    Whoever submits reads what else the person holds only then, so that of two submissions the later one sees
    the earlier (R16; 四(三)).
    """
    return _TURN, {"declaration_id": declaration_id}


# Each decision with the row before it, which names the body that decided: its own may name where it leads.
BEFORE = history.alias("before")
DECISIONS = history.join(
    BEFORE,
    (BEFORE.c.declaration_id == history.c.declaration_id) & (BEFORE.c.sequence == history.c.sequence - 1),
)
IS_DECISION = or_(*[history.c.event == event for event in literals(*sorted(DECIDING))])

_DECIDED_FOR = Prepared(
    select(BEFORE.c.body_id)
    .select_from(DECISIONS)
    .where(
        history.c.declaration_id == bindparam("declaration_id", type_=String),
        history.c.actor_id == bindparam("principal_id", type_=String),
        IS_DECISION,
    )
)


def bodies_decided_for(connection: Connection, declaration_id: str, principal_id: str) -> set[str]:
    """The bodies for which the principal decided a step of the declaration.

    A decision's own row of the history may name the body to which it leads; the row before has the one that
    it was made for.
    """
    asked = {"declaration_id": declaration_id, "principal_id": principal_id}
    return {row["body_id"] for row in _DECIDED_FOR.all(connection, asked) if row["body_id"]}


def load_study_records(connection: Connection, person_id: str) -> list[Record]:
    """The person's records of the city platform, in no order."""
    return _RECORDS.all(connection, {"person_id": person_id})


def load_dossier(connection: Connection, person_id: str) -> tuple[list[Record], list[Record]]:
    """The rows of `dossier_statement` and of `load_study_records`."""
    statements = [dossier_statement(person_id), (_RECORDS, {"person_id": person_id})]
    (_, declarations), (_, records) = run_together(connection, statements)
    return declarations, records


@cache
def _insert_of(names: tuple[str, ...]) -> Prepared:
    """The insertion of these columns. Few sets occur."""
    return Prepared(insert(declaration).values(_given(names)))


def draft_statement(row: Record) -> Statement:
    """The statement that inserts a draft."""
    return _insert_of(tuple(row)), row


@cache
def _edit_of(names: tuple[str, ...]) -> Prepared:
    """The change of these columns of a draft. Few sets occur."""
    return Prepared(
        update(declaration)
        .where(
            declaration.c.id == bindparam("declaration_id"),
            declaration.c.state == "draft",
            declaration.c.version == bindparam("seen_version"),
        )
        .values(version=declaration.c.version + 1, **_given(names, "new_"))
    )


def _given(names: Iterable[str], prefix: str = "") -> dict[str, Any]:
    """Columns, each as a parameter of its name."""
    return {name: bindparam(prefix + name, type_=declaration.c[name].type) for name in names}


def edit_statement(declaration_id: str, version: int, changes: Record) -> Statement:
    """The statement that changes a draft; it touches one row if the draft still has `version`."""
    parameters = {f"new_{name}": value for name, value in changes.items()}
    return _edit_of(tuple(changes)), {
        **parameters,
        "declaration_id": declaration_id,
        "seen_version": version,
    }


def edit_draft(connection: Connection, declaration_id: str, version: int, changes: Record) -> bool:
    """Change a draft. Returns whether it still had `version`."""
    [(touched, _)] = run_together(connection, [edit_statement(declaration_id, version, changes)])
    return touched == 1


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
