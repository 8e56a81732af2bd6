"""Statements that are compiled once per database and run without SQLAlchemy's layers.

They are for hot paths, such as a transition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal_column, text

from workflow.store.database.compiled import Compilable, Statement
from workflow.store.database.driver import Answer, driver_of
from workflow.store.database.rows import Record


class Prepared(Compilable):
    """One statement. Each execution needs exactly the parameters that its text names."""

    def run(self, connection: Connection, parameters: Mapping[str, Any]) -> Answer:
        """Run it. Returns the number of rows touched, and the rows read."""
        return run_together(connection, [(self, parameters)])[0]

    def execute(self, connection: Connection, parameters: Mapping[str, Any]) -> int:
        """Run it. Returns the number of rows touched."""
        return self.run(connection, parameters)[0]

    def all(self, connection: Connection, parameters: Mapping[str, Any]) -> list[Record]:
        """Run it. Returns every row as a mapping."""
        return self.run(connection, parameters)[1]

    def objects(self, connection: Connection, parameters: Mapping[str, Any]) -> list[SimpleNamespace]:
        """Run it. Returns every row as an object with attributes."""
        return [SimpleNamespace(**row) for row in self.all(connection, parameters)]

    def first(self, connection: Connection, parameters: Mapping[str, Any]) -> Record | None:
        """Run it. Returns the first row as a mapping, or None."""
        rows = self.all(connection, parameters)
        return rows[0] if rows else None


BEGIN: Statement = (Prepared(text("BEGIN")), {})
COMMIT: Statement = (Prepared(text("COMMIT")), {})


def run_together(connection: Connection, statements: Sequence[Statement]) -> list[Answer]:
    """Run statements one after the other. Returns the number of rows touched and the rows read, of each.

    On PostgreSQL they need one round trip; each still sees the effects of those before it.
    """
    return driver_of(connection).run(statements) if statements else []


def literals(*words: str) -> list[ColumnElement[str]]:
    """Constant words to be written into a statement's text, instead of parameters."""
    return [literal_column(f"'{word}'") for word in words]
