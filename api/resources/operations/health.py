"""/healthz and /readyz: whether this process lives, and whether it can do its work now.

Both are answered from memory: how the database is was seen by a thread of its own.
"""

from __future__ import annotations

from typing import Any

from flask import Response, current_app

from api.configuration.settings import VERSION, Settings
from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.problems import RETRY_SECONDS
from api.messages.texts import with_words
from workflow.formats import instant_text
from workflow.runtime.readiness import Found
from workflow.runtime.service import Service

health = Group("health", "Whether the service lives, and whether it can do its work")

_LOOK_SECONDS = 1.0  # another server than ours has nobody who looks all the time: it waits for a look

_HEALTH: dict[str, Any] = {
    "type": "object",
    "required": ["status", "version", "database", "clock"],
    "properties": {
        "status": {"enum": ["ok", "unavailable"]},
        "version": {"type": "string"},
        "database": {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "reachable": {"type": "boolean"}},
        },
        "clock": {
            "type": "object",
            "required": ["now", "set_to"],
            "properties": {
                "now": {"type": "string", "format": "date-time"},
                "today": {"type": "string", "format": "date"},
                "set_to": {
                    "type": ["string", "null"],
                    "description": "XUESHI_NOW; null: the machine's own time",
                },
            },
        },
        "demo": {"type": "boolean"},
    },
}
_CHECK: dict[str, Any] = {
    "type": "object",
    "required": ["ok", "detail"],
    "properties": {
        "ok": {"type": "boolean"},
        "code": {"type": "string", "description": "Why it is not well; programs go by it"},
        "text": {
            "type": "object",
            "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
            "description": "The same in Chinese and English, with the way out",
        },
        "detail": {"type": "object", "description": "Figures of this check"},
    },
}
_READINESS: dict[str, Any] = {
    "type": "object",
    "required": ["status", "checks"],
    "properties": {
        "status": {"enum": ["ready", "unavailable"]},
        "checks": {
            "type": "object",
            "description": "Each thing that is needed, by its name; more may be added",
            "additionalProperties": _CHECK,
        },
    },
}


@health.operation("GET", "/healthz", verb="", answers={200: _HEALTH, 503: _HEALTH}, from_memory=True)
def healthz(call: Call) -> Response:
    """Say that this process lives, with which database and which clock.

    It is answered at once, also while the database is away: `database.reachable` is false then, and the
    status 200, because another process would find it no better. 503: the database is not set up.
    """
    call.service.store.watch.seen(_LOOK_SECONDS)
    return answer(*health_view(call.service, current_app.config["XUESHI"]))


@health.operation("GET", "/readyz", verb="", answers={200: _READINESS, 503: _READINESS}, from_memory=True)
def readyz(call: Call) -> Response:
    """Say whether this process can do its work now: read, write, and what else is checked, by name.

    It is answered at once; what is needed is looked at in the background, at most a second before.
    """
    call.service.store.watch.seen(_LOOK_SECONDS)
    view, status = readiness_view(call.service)
    response = answer(view, status)
    if status == 503:
        response.headers["Retry-After"] = RETRY_SECONDS
    return response


def health_view(service: Service, settings: Settings) -> tuple[dict[str, Any], int]:
    """What /healthz answers, and its status."""
    clock, seen = service.clock, service.store.watch.seen()
    view = {
        "status": "unavailable" if seen.code else "ok",
        "version": VERSION,
        "database": {
            "kind": service.store.engine.dialect.name,
            "reachable": not seen.code,
        },
        "clock": {
            "now": instant_text(clock.now()),
            "today": clock.today().isoformat(),
            "set_to": settings.now.isoformat() if settings.now else None,
        },
        "demo": settings.demo,
    }
    return view, 503 if seen.code == "NO_TABLES" else 200


def readiness_view(service: Service) -> tuple[dict[str, Any], int]:
    """What /readyz answers, and its status."""
    checks = service.readiness.found()
    ready = all(found.ok for found in checks.values())
    view = {
        "status": "ready" if ready else "unavailable",
        "checks": {name: _check_view(found) for name, found in checks.items()},
    }
    return view, 200 if ready else 503


def _check_view(found: Found) -> dict[str, Any]:
    view = {"ok": found.ok, "detail": dict(found.detail)}
    return view if found.ok else with_words({**view, "code": found.code})
