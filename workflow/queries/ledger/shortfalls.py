"""Who is short of a year's hours, and by how much: the accounts of many people, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import people_seen, require_scope
from workflow.formats import instant_text
from workflow.queries.ledger.accounts import account_view, empty_account
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.events.notices import last_of_kind
from workflow.store.ledger import accounts
from workflow.store.people import listing, people, shortfalls
from workflow.store.people.affiliations import employers_among

After = tuple[Any, ...] | None
REMINDED = "account.reminder"
MOST_LOOKED_AT = 1000  # people of whom a page finds those who are short
MOST_COUNTED = 20_000
MOST_EXPORTED = 10_000
_AT_ONCE = 500


def list_people_accounts(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: After = None, limit: int = 20
) -> Page:
    """People whom the actor may see, each with the account of the year.

    Filters: year, short (only who is short), organization_id, name_prefix. With `short`, a page is of the
    next 1,000 people: it may hold fewer than `limit`, or nobody, and be followed by another. Raises
    `SearchTooBroad`.
    """
    require_scope(actor, "account.read")
    year, today = filters["year"], service.clock.today()
    reach = people_seen(actor)
    wanted = listing.Wanted(today, filters.get("name_prefix"), filters.get("organization_id"))
    with service.store.read() as connection:
        if not filters.get("short"):
            found = listing.list_people(connection, reach, wanted, after, limit)
            views = _views(service, connection, found.rows, year)
            return Page(views, found.next, found.count, found.count_is_exact)
        behind = after[0] if after else None
        ids, last = listing.seen_after(connection, reach, wanted, behind, MOST_LOOKED_AT)
        short = _short_among(service, connection, ids, year)
        shown = short[:limit]
        views = _views(service, connection, people.people_among(connection, shown), year)
    if len(short) > limit:
        last = shown[-1]
    complete = after is None and last is None
    return Page(views, (last,) if last else None, min(len(short), COUNT_LIMIT), complete)


def _short_among(service: Service, connection: Connection, ids: Sequence[str], year: int) -> list[str]:
    held, nothing = accounts.accounts_among(connection, ids, year), empty_account(service, year)
    return [id_ for id_ in ids if is_short(held.get(id_, nothing))]


def is_short(row: Mapping[str, Any]) -> bool:
    """Whether an account holds less than its year requires."""
    return bool(row["public"] < row["required_public"] or row["professional"] < row["required_professional"])


def _views(service: Service, connection: Connection, rows: Sequence[Any], year: int) -> list[dict[str, Any]]:
    """The people of a page with their accounts, employers and reminders: four statements, however many."""
    ids = [row.id for row in rows]
    held, nothing = accounts.accounts_among(connection, ids, year), empty_account(service, year)
    employers = employers_among(connection, ids, service.clock.today())
    reminded = last_of_kind(connection, REMINDED, ids)
    return [
        {
            "person": {"id": row.id, "name": row.name, "document_number": row.document_masked},
            "employers": [
                {"id": id_, "name": name} for id_, name in sorted(employers.get(row.id, {}).items())
            ],
            "account": account_view(service, row.id, held.get(row.id, nothing)),
            "reminded_at": instant_text(reminded.get(row.id)),
        }
        for row in rows
    ]


def count_short(service: Service, actor: Actor, *, filters: Mapping[str, Any]) -> dict[str, Any]:
    """{people, short, is_exact}: of whom the actor may see, of the filters year and organization_id."""
    require_scope(actor, "account.read")
    reach, asked = people_seen(actor), filters.get("organization_id")
    bodies = None if reach.everybody else sorted(reach.bodies)
    if asked is not None:
        bodies = [asked] if reach.everybody or asked in reach.bodies else []
    nothing = empty_account(service, filters["year"])
    required = nothing["required_public"], nothing["required_professional"]
    with service.store.read() as connection:
        today = service.clock.today()
        of_all, short, is_exact = shortfalls.count_short(
            connection, bodies, today, filters["year"], required, MOST_COUNTED
        )
    return {"people": of_all, "short": short, "is_exact": is_exact}


def export_people_accounts(
    service: Service, actor: Actor, *, filters: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """The same people as the list, page after page: the first 10,000 of them."""
    after, left = None, MOST_EXPORTED
    while left:
        found = list_people_accounts(service, actor, filters=filters, after=after, limit=min(_AT_ONCE, left))
        yield from found.items
        after, left = found.next, left - len(found.items)
        if after is None:
            return
