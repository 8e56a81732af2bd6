"""Where something has changed: for pages that show who holds what without being loaded anew."""

from __future__ import annotations

from workflow.runtime.service import Service
from workflow.store.events import feed

_AT_ONCE = 1000


def last_change(service: Service) -> int:
    """The position of the last event that readers of the feed may see; 0 before the first."""
    with service.store.read() as connection:
        return feed.last_settled(connection)


def changes_since(service: Service, after: int) -> tuple[int, dict[str, int]]:
    """The position of the last event after `after`, and that of the last one at each reviewing body.

    At most the next 1,000 events are looked at. An event that moves a declaration is at both bodies.
    """
    with service.store.read() as connection:
        rows = feed.places_of_events(connection, after, _AT_ONCE)
    bodies: dict[str, int] = {}
    for row in rows:
        bodies |= {body: row["position"] for body in (row["body_id"], row["earlier_body_id"]) if body}
    return rows[-1]["position"] if rows else after, bodies
