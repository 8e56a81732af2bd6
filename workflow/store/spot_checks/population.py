"""What a campaign draws from: the ids of decided declarations of a year, and how they are kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from workflow.store.database.lists import begins
from workflow.store.declarations import ranges
from workflow.tables import organization, spot_check_population

MOST_BODIES = 1000
_RANGES_AT_ONCE = 20_000
_BYTES_OF_ID = 16


def bodies_of_region(connection: Connection, region: str) -> list[str]:
    """The ids of the organizations whose region begins so, one more than `MOST_BODIES` where there are."""
    found = select(organization.c.id).where(begins(organization.c.region, region)).limit(MOST_BODIES + 1)
    return list(connection.execute(found).scalars())


def matching(
    connection: Connection, filters: Mapping[str, Any], states: Sequence[str], bodies: Sequence[str] | None
) -> Iterable[ranges.Range]:
    """The ranges of the index that hold the year's declarations in these states, at bodies or anywhere."""
    asked = {"year": filters["year"], "category": filters.get("category")}
    for state in states:
        _, settled = ranges.of_kinds(connection, {**asked, "state": state}, bodies)
        yield from settled


def ids_of(connection: Connection, found: Iterable[ranges.Range], most: int) -> list[str]:
    """The ids of the declarations of these ranges in order; one more than `most` where there are."""
    ids: list[str] = []
    for some in _parts(found):
        ids += ranges.some(connection, some, most + 1 - len(ids))
        if len(ids) > most:
            break
    return sorted(ids)


def count(connection: Connection, found: Iterable[ranges.Range], most: int) -> int:
    """How many declarations the ranges hold; one more than `most` where there are more."""
    counted = 0
    for some in _parts(found):
        counted += ranges.count(connection, some, most + 1 - counted)
        if counted > most:
            break
    return counted


def _parts(found: Iterable[ranges.Range]) -> Iterator[list[ranges.Range]]:
    left = iter(found)
    while part := list(islice(left, _RANGES_AT_ONCE)):
        yield part


def keep(connection: Connection, campaign_id: str, ids: Sequence[str]) -> None:
    packed = zlib.compress(b"".join(UUID(each).bytes for each in ids))
    connection.execute(insert(spot_check_population), {"campaign_id": campaign_id, "ids": packed})


def kept(connection: Connection, campaign_id: str) -> list[str]:
    """The ids from which the campaign was drawn, in order."""
    found = select(spot_check_population.c.ids).where(spot_check_population.c.campaign_id == campaign_id)
    packed = zlib.decompress(connection.execute(found).scalar_one())
    return [str(UUID(bytes=packed[at : at + _BYTES_OF_ID])) for at in range(0, len(packed), _BYTES_OF_ID)]
