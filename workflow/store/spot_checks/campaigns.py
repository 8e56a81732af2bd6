"""Rows of campaigns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from workflow.store.database.lists import MOST_COUNTED, Part, is_among
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import (
    spot_check_campaign,
    spot_check_closing,
    spot_check_outcome,
)

_CLOSED = spot_check_closing.c.closed_at.is_not(None)


def _whole() -> Select[Any]:
    """Campaigns with who closed them, and when."""
    ended = spot_check_closing.c
    return select(spot_check_campaign, ended.closed_by, ended.closed_at).select_from(
        spot_check_campaign.outerjoin(spot_check_closing, ended.campaign_id == spot_check_campaign.c.id)
    )


def last_number(connection: Connection) -> int:
    found = select(func.max(spot_check_campaign.c.number))
    return int(connection.execute(found).scalar() or 0)


def add(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(spot_check_campaign), dict(row))


def find(connection: Connection, campaign_id: str) -> Record | None:
    """The campaign; `closed_by` and `closed_at` are None while it is open."""
    return first_row(connection.execute(_whole().where(spot_check_campaign.c.id == campaign_id)))


def close(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(spot_check_closing), dict(row))


def list_campaigns(
    connection: Connection, filters: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Part:
    """Campaigns, the latest first, after a number. Filters: year, status."""
    own, chosen = spot_check_campaign.c, _whole()
    if filters.get("year") is not None:
        chosen = chosen.where(own.year == filters["year"])
    if filters.get("status") is not None:
        chosen = chosen.where(_CLOSED if filters["status"] == "closed" else ~_CLOSED)
    counted = chosen.with_only_columns(own.number).order_by(own.number).limit(MOST_COUNTED + 1).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    behind = chosen if after is None else chosen.where(own.number < after[0])
    return all_rows(connection.execute(behind.order_by(own.number.desc()).limit(limit + 1))), int(count)


def settled_among(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    """How many items of each of these campaigns have an outcome."""
    own = spot_check_outcome.c
    among = is_among(own.campaign_id, connection.dialect.name)
    counted = select(own.campaign_id, func.count().label("settled")).where(among).group_by(own.campaign_id)
    rows: Sequence[Any] = connection.execute(counted, {"ids": list(ids)}).all() if ids else ()
    return {row.campaign_id: int(row.settled) for row in rows}
