"""Publication of editions: the impact on open work, moving it, retirement and rollback."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.editions.definitions import EDITION
from api.schemas.editions.publishing import (
    MOVE,
    PUBLISHED,
    FurtherMoves,
    ImpactQuestion,
    MovesPage,
    Publication,
    Retirement,
)
from api.schemas.elements.json_schema import ref
from api.schemas.elements.lists import page_of
from workflow.commands.editions import publishing as commands
from workflow.commands.editions.impact import impact_of
from workflow.commands.editions.rollback import roll_back_edition
from workflow.queries.editions.moves import list_moves
from workflow.trials.move_plan import Plan

publishing = Group("publishing", "Putting editions in force over work in flight, and taking them back")

_ONE = "/v1/definitions/<edition:edition_id>"


def _taken_on(operation: dict[str, Any]) -> Response:
    return answer(operation, 202, location=f"/v1/operations/{operation['id']}")


@publishing.operation(
    "POST",
    f"{_ONE}/impact",
    verb="definition.read",
    takes=ImpactQuestion,
    optional_body=True,
    answers={200: ref("ImpactReport"), 202: ref("ImpactOperation")},
    location=True,
)
def assess_edition_impact(call: Call, edition_id: str) -> Response:
    """Say what the edition would mean for each open declaration; where there is much, in an operation."""
    report, operation = impact_of(call.service, call.actor, edition_id, **call.body)
    return _taken_on(operation) if operation else answer(report)


@publishing.operation(
    "POST",
    f"{_ONE}/publish",
    verb="definition.publish",
    takes=Publication,
    if_match="honoured",
    answers={200: PUBLISHED},
    etag=True,
    refuses=(409,),
)
def publish_edition(call: Call, edition_id: str) -> Response:
    """Put a checked edition in force, and begin to move what is chosen; its authors can't publish it."""
    told = dict(call.body)
    plan = Plan.chosen(told.pop("moves", None), told.pop("accounts", None), told.pop("canary_percent", None))
    view = commands.publish_edition(
        call.service, call.actor, edition_id, version=call.version, plan=plan, **told
    )
    return answer(view, version=view["version"])


@publishing.operation(
    "POST",
    f"{_ONE}/moves",
    verb="definition.move",
    takes=FurtherMoves,
    optional_body=True,
    if_match="honoured",
    answers={202: ref("MovesOperation")},
    location=True,
    refuses=(409,),
)
def move_work(call: Call, edition_id: str) -> Response:
    """Move more of what is in flight to an edition in force: other classes, more bodies, or once more."""
    return _taken_on(
        commands.move_work(call.service, call.actor, edition_id, version=call.version, **call.body)
    )


@publishing.operation(
    "GET", f"{_ONE}/moves", verb="definition.read", query=MovesPage, answers={200: page_of(MOVE)}
)
def list_edition_moves(call: Call, edition_id: str) -> Response:
    """List what was moved to an edition, and what a rollback could not undo, each with why."""
    page = list_moves(call.service, call.actor, edition_id, **filters(call), **paging(call))
    return page_answer(call, page)


@publishing.operation(
    "POST",
    f"{_ONE}/retire",
    verb="definition.publish",
    takes=Retirement,
    optional_body=True,
    if_match="honoured",
    answers={200: EDITION},
    etag=True,
    refuses=(409,),
)
def retire_edition(call: Call, edition_id: str) -> Response:
    """Take a published edition out of force: the one before it applies again, and what was moved stays."""
    view = commands.retire_edition(call.service, call.actor, edition_id, version=call.version, **call.body)
    return answer(view, version=view["version"])


@publishing.operation(
    "POST",
    f"{_ONE}/rollback",
    verb="definition.rollback",
    takes=Retirement,
    optional_body=True,
    if_match="honoured",
    answers={202: ref("RollbackOperation")},
    location=True,
    refuses=(409,),
)
def roll_back(call: Call, edition_id: str) -> Response:
    """Take an edition out of force, and move back what was moved to it; the report says what could not be."""
    return _taken_on(
        roll_back_edition(call.service, call.actor, edition_id, version=call.version, **call.body)
    )
