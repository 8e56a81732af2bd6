"""/healthz: whether this process serves, with which database and which clock."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app

from api.configuration.settings import VERSION
from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from workflow.formats import instant_text
from workflow.queries.operations.health import database_answers

health = Group("health", "Whether the service serves")

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


@health.operation("GET", "/healthz", verb="", answers={200: _HEALTH, 503: _HEALTH})
def healthz(call: Call) -> Response:
    """Say whether requests can be served."""
    settings, clock, reachable = (
        current_app.config["XUESHI"],
        call.service.clock,
        database_answers(call.service),
    )
    view = {
        "status": "ok" if reachable else "unavailable",
        "version": VERSION,
        "database": {"kind": call.service.store.engine.dialect.name, "reachable": reachable},
        "clock": {
            "now": instant_text(clock.now()),
            "today": clock.today().isoformat(),
            "set_to": settings.now.isoformat() if settings.now else None,
        },
        "demo": settings.demo,
    }
    return answer(view, 200 if reachable else 503)
