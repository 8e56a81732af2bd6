"""The replay of a year's declarations under an edition, to try it before it is published."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.schemas.editions.replay import ReplayScope
from api.schemas.elements.json_schema import ref
from workflow.commands.editions import replay as commands

replay = Group("replay", "What another edition would have decided for past declarations")


@replay.operation(
    "POST",
    "/v1/definitions/<edition:edition_id>/replay",
    verb="definition.read",
    takes=ReplayScope,
    optional_body=True,
    answers={202: ref("ReplayOperation")},
    location=True,
)
def replay_edition(call: Call, edition_id: str) -> Response:
    """Replay a year's declarations under an edition, published or not; nothing is written but the report."""
    view = commands.replay_edition(call.service, call.actor, edition_id, **call.body)
    return answer(view, 202, location=f"/v1/operations/{view['id']}")
