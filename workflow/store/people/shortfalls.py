"""How many people are short of a year's hours, counted up to a bound."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    exists,
    func,
    or_,
    select,
    true,
)

from workflow.store.database.lists import is_among
from workflow.store.database.rows import Record, all_rows
from workflow.store.people.affiliations import current_on
from workflow.tables import account, affiliation, organization, person

_merged = person.alias("merged")


def count_short(
    connection: Connection,
    bodies: Collection[str] | None,
    on: date,
    year: int,
    required: tuple[Decimal, Decimal],
    most: int,
) -> tuple[int, int, bool]:
    """(people, those of them who are short) among the first `most` whom these bodies employ, None: of all.

    And whether these are all. Who was merged into another is nobody; that is asked of each row, so that the
    ids come from an index alone.

    `required`: the public and professional hours of the year for who has no account yet.
    """
    people = _people(bodies, on).limit(most).subquery()
    held = people.outerjoin(account, and_(account.c.person_id == people.c.id, account.c.year == year))
    gone = exists().where(_merged.c.id == people.c.id, _merged.c.merged_into.is_not(None))
    there = true() if bodies is not None else ~gone
    each, short = case((there, 1), else_=0), case((and_(there, _is_short(required)), 1), else_=0)
    sums = (func.coalesce(func.sum(one), 0) for one in (each, short))
    found = connection.execute(select(func.count(), *sums).select_from(held)).one()
    return int(found[1]), int(found[2]), int(found[0]) < most


def _people(bodies: Collection[str] | None, on: date) -> Select[Any]:
    if bodies is None:
        return select(person.c.id).order_by(person.c.id)
    employed = select(affiliation.c.person_id.label("id")).distinct()
    where = (affiliation.c.organization_id.in_(sorted(bodies)), affiliation.c.type == "employment")
    return employed.where(*where, current_on(on))


def _is_short(required: tuple[Decimal, Decimal]) -> ColumnElement[bool]:
    missing = or_(
        account.c.public < account.c.required_public,
        account.c.professional < account.c.required_professional,
    )
    none = account.c.person_id.is_(None)
    return or_(none, missing) if any(required) else and_(~none, missing)


def short_by_region(
    connection: Connection, on: date, year: int, required: tuple[Decimal, Decimal], most: int
) -> list[Record]:
    """(region, people, short) of whom organizations employ, among the first `most` employments."""
    employed = (
        select(affiliation.c.person_id.label("id"), organization.c.region)
        .select_from(affiliation.join(organization, organization.c.id == affiliation.c.organization_id))
        .where(affiliation.c.type == "employment", current_on(on))
        .limit(most)
        .subquery("first_employed")
    )
    return _grouped(connection, employed, employed.c.region, year, required)


def short_by_unit(
    connection: Connection, unit_ids: Sequence[str], on: date, year: int, required: tuple[Decimal, Decimal]
) -> list[Record]:
    """(unit_id, people, short) of those of these organizations that employ anybody."""
    among = is_among(affiliation.c.organization_id, connection.dialect.name)
    employed = (
        select(affiliation.c.person_id.label("id"), affiliation.c.organization_id.label("unit_id"))
        .where(among, affiliation.c.type == "employment", current_on(on))
        .subquery()
    )
    return _grouped(connection, employed, employed.c.unit_id, year, required, ids=list(unit_ids))


def _grouped(
    connection: Connection,
    people: Subquery,
    by: ColumnElement[Any],
    year: int,
    required: tuple[Decimal, Decimal],
    **parameters: Any,
) -> list[Record]:
    held = people.outerjoin(account, and_(account.c.person_id == people.c.id, account.c.year == year))
    short = func.coalesce(func.sum(case((_is_short(required), 1), else_=0)), 0).label("short")
    found = select(by, func.count().label("people"), short).select_from(held).group_by(by).order_by(by)
    return all_rows(connection.execute(found, parameters))
