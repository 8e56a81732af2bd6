"""Finds who looks at a page, by the session: also of an administrator who looks at pages as somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from workflow.access.credentials import digest
from workflow.access.permissions import Actor, Subject, permits
from workflow.access.sender import actor_of
from workflow.clock import civil_date
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.prepared import run_together
from workflow.store.people import identity

IDLE = timedelta(hours=2)  # a session of pages ends so long after the last request
_TOUCHED = timedelta(minutes=5)  # a request within so long after one that was noted is not noted


@dataclass(frozen=True, slots=True)
class PageSession:
    """A session of pages. `viewed` is as whom the pages are shown, where an administrator only looks."""

    id: str
    actor: Actor
    ends_at: datetime
    idle_at: datetime | None
    via: str | None = None
    viewed: Actor | None = None
    view_ended: bool = False
    preferences: Mapping[str, Any] = field(default_factory=dict)

    def ends(self) -> datetime:
        """When the session ends, if no request comes."""
        return self.ends_at if self.idle_at is None else min(self.ends_at, self.idle_at)

    def to_touch(self, now: datetime) -> datetime | None:
        """The new idle end, where this request is to be noted: one in some minutes is."""
        until = min(now + IDLE, self.ends_at)
        stale = self.idle_at is not None and self.idle_at < until - _TOUCHED
        return until if stale or self.view_ended else None


def open_session(service: Service, token: str) -> PageSession:
    """The session of a token. Raises `NotAuthenticated` where it has ended."""
    now = service.clock.now()
    with service.store.read() as connection:
        statement = identity.page_session_statement(digest(token), now, civil_date(now))
        [(_, found)] = run_together(connection, [statement])
        actor = actor_of(found)
        of_it = found[0]
        looks = of_it["stage"] == "view" and of_it["viewed_until"] > now
        viewed = _viewed(connection, actor, of_it["viewed_id"], now) if looks else None
    ended = of_it["stage"] == "view" and viewed is None
    return PageSession(
        id=of_it["session_id"],
        actor=actor,
        ends_at=of_it["expires_at"],
        idle_at=of_it["idle_at"],
        via=of_it["via"],
        viewed=viewed,
        view_ended=ended,
        preferences=of_it["preferences"] or {},
    )


def _viewed(connection: Connection, actor: Actor, principal_id: str, now: datetime) -> Actor | None:
    """As whom pages are shown; None where the administrator may no more, or the other is not active."""
    if not permits(actor, "principal.view_as", Subject()):
        return None
    again = identity.holder_again_statement(principal_id, None, now, civil_date(now))
    [(_, found)] = run_together(connection, [again])
    return actor_of(found) if found else None
