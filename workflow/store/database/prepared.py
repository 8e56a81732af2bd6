"""Statements compiled once per database and run without the layers between.

Only the hot path of a transition uses them.
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
    """One statement. Parameters that its text names are needed at each execution, as are no others."""

    def run(self, connection: Connection, parameters: Mapping[str, Any]) -> Answer:
        """Run it: rows touched and rows read."""
        return together(connection, [(self, parameters)])[0]

    def execute(self, connection: Connection, parameters: Mapping[str, Any]) -> int:
        """Run it; how many rows it touched."""
        return self.run(connection, parameters)[0]

    def all(self, connection: Connection, parameters: Mapping[str, Any]) -> list[Record]:
        """Run it; every row as a mapping."""
        return self.run(connection, parameters)[1]

    def objects(self, connection: Connection, parameters: Mapping[str, Any]) -> list[SimpleNamespace]:
        """Run it; every row by attributes."""
        return [SimpleNamespace(**row) for row in self.all(connection, parameters)]

    def first(self, connection: Connection, parameters: Mapping[str, Any]) -> Record | None:
        """Run it; the first row as a mapping, None where there is none."""
        rows = self.all(connection, parameters)
        return rows[0] if rows else None


BEGIN: Statement = (Prepared(text("BEGIN")), {})


def together(connection: Connection, statements: Sequence[Statement]) -> list[Answer]:
    """Run statements one after the other: rows touched and rows read by each.

    On PostgreSQL they travel in one round trip; each still sees what those before it did.
    """
    return driver_of(connection).run(statements) if statements else []


def spelt(*words: str) -> list[ColumnElement[str]]:
    """Words of ours as they stand in a statement's text, not as its parameters."""
    return [literal_column(f"'{word}'") for word in words]
