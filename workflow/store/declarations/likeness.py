"""Rows by which declarations are known again: marks of their evidence, and traces of what was rejected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    String,
    bindparam,
    delete,
    insert,
    null,
    or_,
    select,
    type_coerce,
    union_all,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, literals, run_together
from workflow.store.database.rows import Record, all_rows
from workflow.tables import declaration, declaration_mark, history

REJECTED = "rejected"
_LIVE = ("submitted", "unit_review", "approved", "synced")
_Json = declaration.c.warnings.type
_id = bindparam("declaration_id", type_=String)
_person = select(declaration.c.person_id).where(declaration.c.id == _id).scalar_subquery()
_own = declaration_mark.alias("own")


def _shown(kind: Any, traces: Any) -> list[Any]:
    named = ("id", "person_id", "body_id", "alternate", "state", "warnings")
    return [kind.label("kind"), *[declaration.c[name] for name in named], traces.label("rejected_as")]


_ELSEWHERE = (
    select(*_shown(declaration_mark.c.kind, type_coerce(null(), _Json)))
    .select_from(
        _own.join(
            declaration_mark,
            (declaration_mark.c.kind == _own.c.kind)
            & (declaration_mark.c.key == _own.c.key)
            & (declaration_mark.c.declaration_id != _own.c.declaration_id),
        ).join(declaration, declaration.c.id == declaration_mark.c.declaration_id)
    )
    .where(
        _own.c.declaration_id == _id,
        declaration.c.person_id != _person,
        or_(*[declaration.c.state == state for state in literals(*_LIVE)]),
    )
)
_BEFORE = select(*_shown(literals("rejected")[0], declaration.c.rejected_as)).where(
    declaration.c.person_id == _person,
    declaration.c.id != _id,
    declaration.c.rejected_as.is_not(None),
    *[declaration.c.state != state for state in literals("approved", "synced")],
)
# One statement, so that a submission and an approval read no more often than they must.
_ALIKE = Prepared(union_all(_ELSEWHERE, _BEFORE))


def alike_statement(declaration_id: str) -> Statement:
    """The statement that reads what the declaration may be like: one row per likeness, with its `kind`.

    "number" and "file": a live declaration of another person has the same mark. "rejected": another
    declaration of the person, which holds nothing, was rejected before, with the traces of that.
    """
    return _ALIKE, {"declaration_id": declaration_id}


_CLEAR = Prepared(delete(declaration_mark).where(declaration_mark.c.declaration_id == _id))


_ADD = Prepared(
    insert(declaration_mark).values(
        {name: bindparam(name, type_=String) for name in ("kind", "key", "declaration_id")}
    )
)


def mark_statements(
    declaration_id: str, marks: Iterable[tuple[str, str]], *, new: bool = False
) -> list[Statement]:
    """The statements that make these the marks of the declaration's evidence: (kind, key).

    A `new` declaration has none yet.
    """
    written: list[Statement] = [] if new else [(_CLEAR, {"declaration_id": declaration_id})]
    rows = [{"kind": kind, "key": key, "declaration_id": declaration_id} for kind, key in sorted(set(marks))]
    return [*written, *[(_ADD, row) for row in rows]]


def set_marks(connection: Connection, declaration_id: str, marks: Iterable[tuple[str, str]]) -> None:
    """Make these the marks of the declaration's evidence: (kind, key)."""
    run_together(connection, mark_statements(declaration_id, marks))


_WARN = Prepared(
    update(declaration)
    .where(declaration.c.id == _id, declaration.c.due_on.is_not(None))
    .values(warnings=bindparam("new_warnings", type_=_Json))
)


def warn_statement(declaration_id: str, warnings: Sequence[Record]) -> Statement:
    """The statement that keeps what the reviewer of a waiting declaration should look at now."""
    return _WARN, {"declaration_id": declaration_id, "new_warnings": list(warnings)}


def set_rejected_as(connection: Connection, declaration_id: str, traces: Sequence[Record]) -> None:
    connection.execute(
        update(declaration).where(declaration.c.id == declaration_id).values(rejected_as=list(traces))
    )


def all_after(connection: Connection, after: str, limit: int) -> list[Record]:
    """The next declarations by id: id, person_id, state, facts, evidence."""
    columns = [declaration.c[name] for name in ("id", "person_id", "state", "facts", "evidence")]
    found = select(*columns).where(declaration.c.id > after).order_by(declaration.c.id).limit(limit)
    return all_rows(connection.execute(found))


def rejected_among(connection: Connection, declaration_ids: Sequence[str]) -> set[str]:
    """Which of these declarations were ever rejected or revoked."""
    found = select(history.c.declaration_id).where(
        history.c.declaration_id.in_(declaration_ids), history.c.event.in_(("reject", "revoke"))
    )
    return set(connection.execute(found).scalars())
