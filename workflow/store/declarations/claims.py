"""Who has claimed what, apart from the declarations: an index of theirs would be written anew at each claim.

The rows say what the declarations say, and are written together with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import CTE, Connection, String, bindparam, delete, func, insert, select

from workflow.store.database.compiled import Statement
from workflow.store.database.lists import is_among
from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record
from workflow.tables import claimed, declaration

_NEW = {
    "assignee_id": bindparam("new_assignee_id", type_=String),
    "declaration_id": bindparam("declaration_id", type_=String),
}
_OLD = (
    claimed.c.assignee_id == bindparam("seen_assignee_id", type_=String),
    claimed.c.declaration_id == _NEW["declaration_id"],
)
_ADD, _REMOVE = Prepared(insert(claimed).values(_NEW)), Prepared(delete(claimed).where(*_OLD))


class Change(NamedTuple):
    """Whether a claim ends with a transition, and whether one begins."""

    ends: bool
    begins: bool


UNCHANGED = Change(False, False)


def change_of(seen: Record, changes: Record, changed: Iterable[str]) -> Change:
    """What becomes of claims when these columns are `changed`."""
    if "assignee_id" not in changed:
        return UNCHANGED
    return Change(seen["assignee_id"] is not None, changes["assignee_id"] is not None)


def statements(change: Change, parameters: Record) -> list[Statement]:
    """The statements that write it; `parameters`: declaration_id, seen_assignee_id, new_assignee_id."""
    written: list[Statement] = []
    if change.ends:
        written.append((_REMOVE, parameters))
    if change.begins:
        written.append((_ADD, parameters))
    return written


def parts(change: Change, moved: CTE) -> list[CTE]:
    """PostgreSQL: the same as parts of one statement, done where `moved` has a row."""
    written = []
    if change.ends:
        gone = delete(claimed).where(*_OLD, select(moved.c.id).exists())
        written.append(gone.returning(claimed.c.declaration_id).cte("claim_ended"))
    if change.begins:
        new: Any = insert(claimed).from_select(list(_NEW), select(*_NEW.values()).select_from(moved))
        written.append(new.returning(claimed.c.declaration_id).cte("claim_begun"))
    return written


def held_at(connection: Connection, body_id: str, assignee_ids: Sequence[str]) -> dict[str, int]:
    """Who of these holds how many declarations that wait at the body; who holds none is left out."""
    found = (
        select(claimed.c.assignee_id, func.count())
        .select_from(claimed.join(declaration, declaration.c.id == claimed.c.declaration_id))
        .where(is_among(claimed.c.assignee_id, connection.dialect.name), declaration.c.body_id == body_id)
        .group_by(claimed.c.assignee_id)
    )
    return {row[0]: int(row[1]) for row in connection.execute(found, {"ids": list(assignee_ids)})}
