"""Rows of what was drawn, and of the evidence that is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select

from workflow.store.database.lists import is_among
from workflow.store.database.rows import Record, all_rows
from workflow.tables import (
    declaration,
    organization,
    person,
    spot_check_answer,
    spot_check_campaign,
    spot_check_closing,
    spot_check_item,
    spot_check_outcome,
    spot_check_request,
)

MOST_OF_DECLARATION = 200
_NOTHING: Mapping[str, Any] = dict.fromkeys(("outcome", "remark", "decided_by", "decided_at"))
_OF_DECLARATION = ("person_id", "category", "state", "body_id", "route")


def _named() -> Select[Any]:
    """Items with what is shown of their declarations."""
    return (
        select(
            spot_check_item,
            *[declaration.c[name] for name in _OF_DECLARATION],
            declaration.c.decided_by.label("approved_by"),
            person.c.name.label("person_name"),
            organization.c.name.label("body_name"),
        )
        .select_from(spot_check_item.join(declaration, declaration.c.id == spot_check_item.c.declaration_id))
        .join(person, person.c.id == declaration.c.person_id)
        .outerjoin(organization, organization.c.id == declaration.c.body_id)
    )


def add(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    connection.execute(insert(spot_check_item), [dict(row) for row in rows])


def of_campaign(connection: Connection, campaign_id: str) -> list[Record]:
    """All items of a campaign in the order of the draw; a campaign has few hundred at most."""
    found = _named().where(spot_check_item.c.campaign_id == campaign_id)
    rows = all_rows(connection.execute(found.order_by(spot_check_item.c.position)))
    return _with_outcomes(connection, rows, spot_check_outcome.c.campaign_id == campaign_id)


def find(connection: Connection, campaign_id: str, item_id: str) -> Record | None:
    own = spot_check_item.c
    rows = all_rows(connection.execute(_named().where(own.id == item_id, own.campaign_id == campaign_id)))
    found = _with_outcomes(connection, rows, spot_check_outcome.c.item_id == item_id)
    return found[0] if found else None


def _with_outcomes(
    connection: Connection, rows: Sequence[Record], which: ColumnElement[bool]
) -> list[Record]:
    """The items with what came of them. Not a join: outcomes may be read before there are any statistics."""
    own = spot_check_outcome.c
    chosen = select(own.item_id, *[own[name] for name in _NOTHING]).where(which)
    found = {row["item_id"]: row for row in all_rows(connection.execute(chosen))}
    return [{**row, **_NOTHING, **found.get(row["id"], {})} for row in rows]


def settle(connection: Connection, row: Mapping[str, Any]) -> None:
    """Write the outcome of an item. Raises `IntegrityError` where it has one."""
    connection.execute(insert(spot_check_outcome), dict(row))


def version_of(connection: Connection, item_id: str) -> int:
    """How often the item has changed, and 1: each request, answer and outcome is one change."""
    asked, given, found = spot_check_request.c, spot_check_answer.c, spot_check_outcome.c
    requests = select(asked.id).where(asked.item_id == item_id)
    counted = [
        select(func.count()).select_from(spot_check_request).where(asked.item_id == item_id),
        select(func.count()).select_from(spot_check_answer).where(given.request_id.in_(requests)),
        select(func.count()).select_from(spot_check_outcome).where(found.item_id == item_id),
    ]
    row = connection.execute(select(*[each.scalar_subquery() for each in counted])).one()
    return 1 + sum(row)


def ask(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(spot_check_request), dict(row))


def answer(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(spot_check_answer), dict(row))


def requests_among(connection: Connection, item_ids: Collection[str]) -> list[Record]:
    """What was asked for of these items, of each in order."""
    if not item_ids:
        return []
    own = spot_check_request.c
    among = is_among(own.item_id, connection.dialect.name)
    found = select(spot_check_request).where(among).order_by(own.item_id, own.id)  # as its index has them
    return all_rows(connection.execute(found, {"ids": list(item_ids)}))


def requests_of(connection: Connection, declaration_id: str) -> list[Record]:
    """What was asked for of a declaration in all campaigns, the latest first, with its item and campaign."""
    own = spot_check_item.c
    found = (
        select(
            spot_check_request,
            own.campaign_id,
            own.declaration_id,
            spot_check_campaign.c.number,
            spot_check_outcome.c.outcome,
            spot_check_closing.c.closed_at,
        )
        .select_from(spot_check_item.join(spot_check_request, spot_check_request.c.item_id == own.id))
        .join(spot_check_campaign, spot_check_campaign.c.id == own.campaign_id)
        .outerjoin(spot_check_outcome, spot_check_outcome.c.item_id == own.id)
        .outerjoin(spot_check_closing, spot_check_closing.c.campaign_id == own.campaign_id)
        .where(own.declaration_id == declaration_id)
        .order_by(spot_check_request.c.id.desc())
        .limit(MOST_OF_DECLARATION)
    )
    return all_rows(connection.execute(found))


def answers_among(connection: Connection, request_ids: Collection[str]) -> list[Record]:
    """What was given for these requests, in order."""
    if not request_ids:
        return []
    own = spot_check_answer.c
    among = is_among(own.request_id, connection.dialect.name)
    found = select(spot_check_answer).where(among).order_by(own.request_id)
    rows = all_rows(connection.execute(found, {"ids": list(request_ids)}))
    return sorted(rows, key=lambda row: row["id"])
