"""How somebody signs in, as they see it themselves: sessions, second factor, what happened, preferences."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotAuthenticated
from workflow.formats import instant_text
from workflow.names import SIGN_IN_EVENTS, name_of
from workflow.runtime.service import Service
from workflow.store.database.lists import AnyRow
from workflow.store.people import identity
from workflow.store.people.sign_in import events, federated, preferences, second_factors, sessions

_MOST = 50


def own_sign_in(service: Service, actor: Actor, session_id: str | None) -> dict[str, Any]:
    """Everything about the actor's own way to sign in; the session that asks is marked."""
    require(actor, "sign_in.change", Subject())
    now = service.clock.now()
    with service.store.read() as connection:
        known = identity.password_by_id(connection, actor.id)
        if known is None:
            raise NotAuthenticated()
        factor = second_factors.factor_of(connection, actor.id)
        linked = federated.identity_of(connection, actor.id)
        return {
            "login": known.login,
            "has_password": known.password_hash is not None,
            "second_factor": _factor_view(factor, second_factors.codes_left(connection, actor.id)),
            "provider": None if linked is None else linked.issuer,
            "sessions": [
                _session_view(row, session_id) for row in sessions.sessions_of(connection, actor.id, now)
            ],
            "events": [_event_view(row) for row in events.events_of(connection, actor.id, _MOST)],
            "preferences": dict(preferences.preferences_of(connection, actor.id)),
        }


def preferences_of(service: Service, actor: Actor) -> dict[str, Any]:
    """What the actor chose for their pages."""
    with service.store.read() as connection:
        return dict(preferences.preferences_of(connection, actor.id))


def _factor_view(row: AnyRow | None, codes_left: int) -> dict[str, Any] | None:
    if row is None or row.enabled_at is None:
        return None
    return {"enabled_at": instant_text(row.enabled_at), "codes_left": codes_left}


def _session_view(row: AnyRow, session_id: str | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "browser": row.browser,
        "via": row.via,
        "created_at": instant_text(row.created_at),
        "ends_at": instant_text(row.expires_at),
        "idle_at": instant_text(row.idle_at),
        "is_this": row.id == session_id,
    }


def _event_view(row: AnyRow) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "text": name_of(SIGN_IN_EVENTS, row.kind),
        "at": instant_text(row.at),
        "by_id": row.by_id,
        "by_name": row.by_name,
        "detail": row.detail,
    }
