"""Rows by which declarations are known again: marks of their evidence, and traces of what was rejected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    String,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
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
from workflow.tables import declaration, declaration_mark, history, picture_alike
from workflow.vocabulary import HALF_OF_MARK, MarkKind

REJECTED, SAID_SAME, PICTURE = "rejected", "said_same", "picture"
MOST_ALIKE = 50  # other people's declarations that are told of one likeness
MOST_WITH = 10  # of an activity that many took part in: of those who say the same, and on either side of it
_LIVE = ("submitted", "unit_review", "approved", "synced")
_Json = declaration.c.warnings.type
_id = bindparam("declaration_id", type_=String)
_person = select(declaration.c.person_id).where(declaration.c.id == _id).scalar_subquery()
_own = declaration_mark.alias("own")


def _shown(kind: Any, key: Any) -> list[Any]:
    named = ("id", "person_id", "body_id", "alternate", "state", "warnings")
    return [kind.label("kind"), key.label("key"), *[declaration.c[name] for name in named]]


def _elsewhere(kind: str, same: Any, most: int, told_as: str = "") -> Any:
    """Live declarations of other people with a mark of this kind that is the `same`: `most` of them.

    Each is one range of an index, whatever many people have in common.
    """
    [known] = literals(kind)
    found = (
        select(*_shown(literals(told_as or kind)[0], declaration_mark.c.key))
        .select_from(
            _own.join(declaration_mark, same & (declaration_mark.c.declaration_id != _id)).join(
                declaration, declaration.c.id == declaration_mark.c.declaration_id
            )
        )
        .where(
            _own.c.declaration_id == _id,
            _own.c.kind == known,
            declaration_mark.c.kind == known,
            declaration.c.person_id != _person,
            or_(*[declaration.c.state == state for state in literals(*_LIVE)]),
        )
        .limit(literal_column(str(most)))
        .subquery()
    )
    return select(found, type_coerce(null(), _Json).label("rejected_as"))


def _with_alike_pictures() -> Any:
    """Live declarations, also of the same person, with a file of which a page shows the same as one's own."""
    [file] = literals(MarkKind.FILE)
    found = (
        select(*_shown(literals(PICTURE)[0], declaration_mark.c.key))
        .select_from(
            _own.join(picture_alike, picture_alike.c.sha256 == _own.c.key)
            .join(declaration_mark, declaration_mark.c.key == picture_alike.c.other_sha256)
            .join(declaration, declaration.c.id == declaration_mark.c.declaration_id)
        )
        .where(
            _own.c.declaration_id == _id,
            _own.c.kind == file,
            declaration_mark.c.kind == file,
            declaration_mark.c.declaration_id != _id,
            or_(*[declaration.c.state == state for state in literals(*_LIVE)]),
        )
        .limit(literal_column(str(MOST_ALIKE)))
        .subquery()
    )
    return select(found, type_coerce(null(), _Json).label("rejected_as"))


_KEY, _OWN_KEY = declaration_mark.c.key, _own.c.key
_ACTIVITY = func.substr(_OWN_KEY, literal_column("1"), literal_column(str(HALF_OF_MARK)))
_END = _ACTIVITY.concat(literals("g")[0])  # digits and a to f come before it
_PARTS = (
    *[
        _elsewhere(kind, _KEY == _OWN_KEY, MOST_ALIKE)
        for kind in (MarkKind.FILE, MarkKind.NUMBER, MarkKind.TITLE)
    ],
    _with_alike_pictures(),
    _elsewhere(MarkKind.ACTIVITY, _KEY == _OWN_KEY, MOST_WITH, SAID_SAME),
    # The range of one activity, without what is said as here.
    _elsewhere(MarkKind.ACTIVITY, (_KEY > _OWN_KEY) & (_KEY < _END), MOST_WITH),
    _elsewhere(MarkKind.ACTIVITY, (_KEY >= _ACTIVITY) & (_KEY < _OWN_KEY), MOST_WITH),
)
_BEFORE = select(*_shown(*literals(REJECTED, "")), declaration.c.rejected_as).where(
    declaration.c.person_id == _person,
    declaration.c.id != _id,
    declaration.c.rejected_as.is_not(None),
    *[declaration.c.state != state for state in literals("approved", "synced")],
)
# One statement, so that a submission and an approval read no more often than they must.
_ALIKE = Prepared(union_all(_BEFORE, *_PARTS))


def alike_statement(declaration_id: str) -> Statement:
    """The statement that reads what the declaration may be like: a row per likeness, with `kind` and `key`.

    "number", "file" and "title": a live declaration of another person has the same mark. "activity": one of
    another person is of the same activity, on other days or with other hours; "said_same": on the same.
    "picture": one of anybody has a page that shows the same. Of
    each, no more are read than the constants say. "rejected": another declaration of the person, which holds
    nothing, was rejected before, with the traces of that.
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


_HOLD = Prepared(
    select(declaration.c.id, declaration.c.state, declaration.c.warnings)
    .where(declaration.c.id == _id)
    .with_for_update(key_share=True)
)


def hold(connection: Connection, declaration_ids: Iterable[str]) -> dict[str, Record]:
    """State and warnings of these declarations, by id; they stay so until this transaction ends."""
    asked = [(_HOLD, {"declaration_id": each}) for each in sorted(declaration_ids)]
    return {row["id"]: row for _, found in run_together(connection, asked) for row in found}


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
