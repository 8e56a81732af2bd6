"""What somebody decided on that is at another body now, or back with its applicant: they read it on.

What is still where it was decided is found by its body. So a row comes when a declaration leaves a body, and
goes when it comes back there; where it stays, nothing is written.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, String, bindparam, delete, select

from workflow.store.database.compiled import Statement
from workflow.store.database.engine import INSERT
from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record
from workflow.store.declarations.declarations import BEFORE, DECISIONS, IS_DECISION
from workflow.tables import decided_elsewhere, history

_asked = {name: bindparam(name, type_=String) for name in ("of_declaration", "of_body")}
_deciders = (
    select(history.c.actor_id, history.c.declaration_id, BEFORE.c.body_id)
    .select_from(DECISIONS)
    .where(
        history.c.declaration_id == _asked["of_declaration"],
        BEFORE.c.body_id == _asked["of_body"],
        IS_DECISION,
    )
    .distinct()
)
_LEAVES = {
    dialect: Prepared(
        INSERT[dialect](decided_elsewhere)
        .from_select(["principal_id", "declaration_id", "body_id"], _deciders)
        .on_conflict_do_nothing()
    )
    for dialect in INSERT
}
_COMES_BACK = Prepared(
    delete(decided_elsewhere).where(
        decided_elsewhere.c.declaration_id == _asked["of_declaration"],
        decided_elsewhere.c.body_id == _asked["of_body"],
    )
)


def moved_statements(dialect: str, before: Record, body_id: str | None) -> list[Statement]:
    """The statements that note who decided, for a declaration that goes to `body_id`; none where it stays.

    They are run after the history row of the transition was written.
    """
    left = before["body_id"]
    if body_id == left:
        return []
    noted: list[Statement] = []
    if left is not None:
        noted.append((_LEAVES[dialect], {"of_declaration": before["id"], "of_body": left}))
    if body_id is not None and before["sequence"]:
        noted.append((_COMES_BACK, {"of_declaration": before["id"], "of_body": body_id}))
    return noted


def left_by(principal_id: str, bodies: Collection[str]) -> Select[Any]:
    """The ids of declarations that the principal decided and that have left one of these bodies."""
    decided = decided_elsewhere.c
    of_theirs = (decided.principal_id == principal_id, decided.body_id.in_(bodies))
    return select(decided.declaration_id).where(*of_theirs)
