"""The list of people in the order in which they were entered, as far as a reader sees them.

Whoever is looked for by a number or by a name that few have is found by that. Else the list goes through
everybody, or through the people whom a body employs; both are read in the order of an index.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, or_, select, union

from workflow.store.database.lists import (
    MOST_COUNTED,
    First,
    Listed,
    is_among,
    listed_by_ids,
    looked_for,
)
from workflow.store.declarations.person_names import first_named, is_or_was
from workflow.store.people.affiliations import current_on
from workflow.store.people.document_indexes import is_found
from workflow.store.people.people import SHOWN
from workflow.tables import affiliation, person

FEW = 100  # a list of so many is read as a whole
MOST_NAMESAKES = 300


@dataclass(frozen=True, slots=True)
class Reach:
    """Which people a reader sees: everybody, or themselves and whom bodies employ."""

    everybody: bool = False
    person_id: str | None = None
    bodies: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a list asks for; None asks for nothing. Employment is that of the day `on`."""

    on: date
    name_prefix: str | None = None
    organization_id: str | None = None
    indexes: Mapping[str, str] | None = None  # of a document number


def list_people(
    connection: Connection, reach: Reach, wanted: Wanted, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    """Some people, one page. Raises `SearchTooBroad` where those who are wanted are too scattered."""
    behind = after[0] if after else None
    few = _few(connection, wanted)
    if few is not None:
        return _page_of(connection, _chosen(connection, few, reach, wanted), behind, limit)
    first = _first_seen(connection, reach, wanted)
    elsewhere = wanted.organization_id is not None and not _is_within(reach, wanted.organization_id)
    if wanted.name_prefix or elsewhere:
        hits, count, exact = looked_for(
            first, lambda ids: _chosen(connection, ids, reach, wanted), behind, limit
        )
        return _page(connection, hits, limit, count, exact=exact)
    few = first(None, FEW + 1)
    if len(few) <= FEW:  # then these are all
        return _page_of(connection, few, behind, limit)
    count = _count_seen(connection, reach, wanted)
    ids = first(behind, limit + 1)
    return _page(connection, ids, limit, min(count, MOST_COUNTED), exact=count <= MOST_COUNTED)


def seen_after(
    connection: Connection, reach: Reach, wanted: Wanted, behind: str | None, most: int
) -> tuple[Sequence[str], str | None]:
    """Of the next `most` whom the reader sees, those who are wanted; and who was the last, None at the end.

    Who was merged into another is left out.

    However few are wanted, it costs the same: whoever asks goes on behind the last one.
    """
    ids = _first_seen(connection, reach, wanted)(behind, most + 1)
    entered = person.c.merged_into.is_(None)
    chosen = _chosen(connection, ids[:most], reach, wanted, entered)
    return chosen, ids[most - 1] if len(ids) > most else None


def _few(connection: Connection, wanted: Wanted) -> Sequence[str] | None:
    """Those who have the number or the name, where they are few; None where they are not, or nobody asked."""
    if wanted.indexes:
        found = select(person.c.id).where(is_found(wanted.indexes))
        return connection.execute(found).scalars().all()
    if wanted.name_prefix:
        named = first_named(connection, wanted.name_prefix, MOST_NAMESAKES + 1)
        return named if len(named) <= MOST_NAMESAKES else None
    return None


def _chosen(
    connection: Connection,
    ids: Sequence[str],
    reach: Reach,
    wanted: Wanted,
    *more: ColumnElement[bool],
) -> Sequence[str]:
    """Of these people, those whom the reader sees and the filters choose, in the order of the list."""
    if not ids:
        return []
    among = is_among(person.c.id, connection.dialect.name)
    found = select(person.c.id).where(among, *_conditions(reach, wanted), *more).order_by(person.c.id)
    return connection.execute(found, {"ids": list(ids)}).scalars().all()


def _conditions(reach: Reach, wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if not reach.everybody:
        own = person.c.id == reach.person_id if reach.person_id else false()
        conditions.append(or_(own, _is_employed_by(reach.bodies, wanted.on)))
    if wanted.organization_id:
        conditions.append(_is_employed_by([wanted.organization_id], wanted.on))
    if wanted.name_prefix:
        conditions.append(is_or_was(person.c.id, wanted.name_prefix))
    return conditions


def _is_within(reach: Reach, organization_id: str) -> bool:
    """Whether the reader sees all whom the organization employs."""
    return reach.everybody or organization_id in reach.bodies


def _employed_by(organization_ids: Collection[str], on: date) -> ColumnElement[bool]:
    return and_(
        affiliation.c.organization_id.in_(organization_ids),
        affiliation.c.type == "employment",
        current_on(on),
    )


def _is_employed_by(organization_ids: Collection[str], on: date) -> ColumnElement[bool]:
    return exists().where(affiliation.c.person_id == person.c.id, _employed_by(organization_ids, on))


# --- In the order of the list ---------------------------------------------------------------------


def _whose(reach: Reach, wanted: Wanted) -> tuple[list[str] | None, str | None]:
    """The bodies whose employees the list goes through (None: it goes through everybody), and the reader."""
    if wanted.organization_id is not None and _is_within(reach, wanted.organization_id):
        return [wanted.organization_id], None
    return (None, None) if reach.everybody else (sorted(reach.bodies), reach.person_id)


def _first_seen(connection: Connection, reach: Reach, wanted: Wanted) -> First:
    """Reads the ids of those whom the reader sees; where it can be, only of those whom the body employs."""
    bodies, own = _whose(reach, wanted)
    parts = [select(person.c.id)] if bodies is None else [_employees(each, wanted.on) for each in bodies]

    def first(behind: str | None, most: int) -> Sequence[str]:
        found = {own} if own is not None and (behind is None or own > behind) else set()
        for part in parts:
            (key,) = part.selected_columns
            wanted_part = part if behind is None else part.where(key > behind)
            found.update(connection.execute(wanted_part.order_by(key).limit(most)).scalars())
        return sorted(found)[:most]

    return first


def _count_seen(connection: Connection, reach: Reach, wanted: Wanted) -> int:
    """The number of those whom the list goes through, cut at 1,001; whoever is in two parts counts once."""
    bodies, own = _whose(reach, wanted)
    parts = [select(person.c.id)] if bodies is None else [_employees(each, wanted.on) for each in bodies]
    cut = [part.order_by(*part.selected_columns).limit(MOST_COUNTED + 1).subquery() for part in parts]
    whom = [select(part.c[0]) for part in cut]
    if own is not None:
        whom.append(select(person.c.id).where(person.c.id == own))
    every = union(*whom).subquery() if len(whom) > 1 else cut[0]
    return int(connection.execute(select(func.count()).select_from(every)).scalar_one())


def _employees(body_id: str, on: date) -> Select[Any]:
    return select(affiliation.c.person_id).distinct().where(_employed_by([body_id], on))


def _page_of(connection: Connection, ids: Sequence[str], behind: str | None, limit: int) -> Listed:
    """A page of the people whose ids are all there are."""
    rest = [id_ for id_ in ids if behind is None or id_ > behind]
    return _page(connection, rest[: limit + 1], limit, len(ids), exact=True)


def _page(connection: Connection, ids: Sequence[str], limit: int, count: int, *, exact: bool) -> Listed:
    return listed_by_ids(connection, select(*SHOWN), person.c.id, ids, limit, count, exact=exact)
