"""Rows as plain mappings, for modules that know nothing of SQL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Result

Record = Mapping[str, Any]


def all_rows(result: Result[Any]) -> list[Record]:
    """Every row as a mapping by column name."""
    names = tuple(result.keys())
    return [dict(zip(names, row, strict=True)) for row in result]


def first_row(result: Result[Any]) -> Record | None:
    """The first row as a mapping by column name; None where there is none."""
    row = result.first()
    return None if row is None else dict(zip(result.keys(), row, strict=True))
