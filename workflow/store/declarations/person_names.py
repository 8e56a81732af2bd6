"""Names of people: whose begin with a text, and which ones they had before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, false, insert, or_, select

from workflow.formats import instant_text, name_key
from workflow.store.database.lists import begins
from workflow.store.database.rows import Record, all_rows
from workflow.tables import declaration, former_name, person


def first_named(connection: Connection, prefix: str, most: int, *, among: str | None = None) -> list[str]:
    """The ids of at most so many people one of whose names, now or before, begins with the text.

    Width, case, blanks and the dots between the parts of a name don't matter. `among`: only this person.
    """
    key = name_key(prefix)
    if not key:
        return []
    if among is not None:
        found = select(person.c.id).where(person.c.id == among, is_or_was(person.c.id, prefix))
        return list(connection.execute(found).scalars())
    parts = [
        select(person.c.id).where(begins(person.c.name_key, key)).limit(most),
        select(former_name.c.person_id).where(begins(former_name.c.name_key, key)).limit(most),
    ]
    return sorted({id_ for part in parts for id_ in connection.execute(part).scalars()})[:most]


def is_named(prefix: str) -> ColumnElement[bool]:
    """The condition that the person of a declaration is or was called so, looked up for each declaration."""
    return is_or_was(declaration.c.person_id, prefix)


def is_or_was(person_id: ColumnElement[Any], prefix: str) -> ColumnElement[bool]:
    """The condition that the person of this id is or was called so, looked up for each row."""
    key = name_key(prefix)
    if not key:
        return false()
    who, before = person.alias("who"), former_name.alias("before")
    now = select(who.c.name_key).where(who.c.id == person_id).scalar_subquery()
    was = exists().where(before.c.person_id == person_id, begins(before.c.name_key, key))
    return or_(begins(now, key), was)


def former_names(connection: Connection, person_ids: Collection[str]) -> Mapping[str, list[Record]]:
    """The names that each of the people had before, the latest first: {name, until}."""
    statement = (
        select(former_name.c.person_id, former_name.c.name, former_name.c.until)
        .where(former_name.c.person_id.in_(list(person_ids)))
        .order_by(former_name.c.id.desc())
    )
    found: dict[str, list[Record]] = {}
    for row in all_rows(connection.execute(statement)) if person_ids else ():
        shown = {"name": row["name"], "until": instant_text(row["until"])}
        found.setdefault(row["person_id"], []).append(shown)
    return found


def keep_name(connection: Connection, values: Record) -> None:
    """Keep the name that a person had: {id, person_id, name, until, changed_by}."""
    connection.execute(insert(former_name), {**values, "name_key": name_key(values["name"])})
