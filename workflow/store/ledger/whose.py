"""Whose rows a statement reads: those of a person, or of the person of a declaration."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, select

from workflow.tables import declaration

_which = declaration.alias("which")
WHOSE: dict[str, ColumnElement[Any]] = {
    "person_id": bindparam("person_id", type_=String),
    "declaration_id": select(_which.c.person_id)
    .where(_which.c.id == bindparam("declaration_id"))
    .scalar_subquery(),
}
