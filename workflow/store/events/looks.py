"""Rows of what reviewers last saw of a declaration."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from workflow.store.database.engine import INSERT
from workflow.store.database.rows import Record, first_row
from workflow.tables import look


def last_look(connection: Connection, principal_id: str, declaration_id: str) -> Record | None:
    """`{sequence, seen}` of the principal's last look; None before the first."""
    statement = select(look.c.sequence, look.c.seen).where(
        look.c.principal_id == principal_id, look.c.declaration_id == declaration_id
    )
    return first_row(connection.execute(statement))


def keep(
    connection: Connection,
    principal_id: str,
    declaration_id: str,
    sequence: int,
    seen: Mapping[str, Any],
    at: datetime,
) -> None:
    """Put this look in the place of the one before, unless that saw more."""
    values = {"sequence": sequence, "seen": seen, "at": at}
    statement = INSERT[connection.dialect.name](look).values(
        principal_id=principal_id, declaration_id=declaration_id, **values
    )
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["principal_id", "declaration_id"],
            set_=values,
            where=look.c.sequence <= statement.excluded.sequence,
        )
    )
