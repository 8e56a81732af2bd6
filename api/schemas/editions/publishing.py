"""The shapes of publishing: its impact on open work, the choice of what moves, and the moves made."""

from __future__ import annotations

from marshmallow import fields

from api.schemas.editions.definitions import EDITION, EDITION_PATTERN
from api.schemas.elements.civil import CivilDay, PatternText
from api.schemas.elements.fields import Choice, StrictSchema, Text, Whole
from api.schemas.elements.json_schema import (
    HOURS,
    ID,
    INSTANT,
    NAMES,
    TEXT,
    WHOLE,
    WORDS,
    JsonSchema,
    list_of,
    nullable,
    one_of,
    record,
    ref,
)
from api.schemas.elements.lists import PageQuery
from workflow.queries.editions.moves import BECAME
from workflow.trials.move_codes import MoveCode
from workflow.trials.move_plan import EVERYBODY, InFlight

_EITHER = ("keep", "move")
_SAYS = {
    "unchanged": "Same bodies, same hours",
    "rerouted": "Other bodies review it, or in another order",
    "blocked": "A rule refuses it that did not before",
    "hours": "It is worth other hours, or is refused no more",
}


class Moves(StrictSchema):
    """What becomes of open declarations, by what moving would mean for them."""

    unchanged = Choice(_EITHER, metadata={"description": _SAYS["unchanged"]})
    rerouted = Choice(_EITHER, metadata={"description": _SAYS["rerouted"]})
    blocked = Choice(_EITHER, metadata={"description": _SAYS["blocked"]})
    hours = Choice(_EITHER, metadata={"description": _SAYS["hours"]})


def _share() -> Whole:
    said = "Share of reviewing bodies at which declarations move, always the same ones; accounts move at 100"
    return Whole(least=1, greatest=EVERYBODY, metadata={"description": said})


def _accounts() -> Choice:
    said = "Whether accounts of the year follow the edition: caps, requirement, study records"
    return Choice(_EITHER, metadata={"description": said})


class Publication(StrictSchema):
    """What is replaced, from when, and what becomes of work in flight (unless told, everything is kept).

    `replaces` is what the approver has seen in force; null: nothing.
    """

    replaces = PatternText(EDITION_PATTERN, longest=60, required=True, allow_none=True)
    effective_from = CivilDay(
        metadata={"description": "First day in force; today unless told, or where it has passed"}
    )
    effective_to = CivilDay(allow_none=True, metadata={"description": "Last day in force; null: open"})
    comment = Text(longest=2000, allow_none=True)
    moves = fields.Nested(Moves)
    accounts = _accounts()
    canary_percent = _share()


class FurtherMoves(StrictSchema):
    """What else moves to an edition in force; what is left out is as it was chosen before."""

    moves = fields.Nested(Moves)
    accounts = _accounts()
    canary_percent = _share()
    comment = Text(longest=2000, allow_none=True)


class ImpactQuestion(StrictSchema):
    """Whether hours are looked at as if accounts moved as well; unless told, they stay."""

    accounts = Choice(_EITHER)


class Retirement(StrictSchema):
    """Why an edition is taken out of force."""

    comment = Text(longest=2000, allow_none=True)


class MovesPage(PageQuery):
    """Which moves to list."""

    became = Choice(BECAME, metadata={"description": "`not_undone`: what a rollback could not undo"})


def counts_by_class(description: str) -> JsonSchema:
    """A count for each class."""
    return record(description, **{each.value: WHOLE for each in InFlight})


PUBLISHED: JsonSchema = {
    **EDITION,
    "description": "The edition, and the operation that moves work in flight (null: nothing moves)",
    "required": [*EDITION["required"], "operation"],
    "properties": {**EDITION["properties"], "operation": nullable(ref("MovesOperation"))},
}
_EXAMPLE = record(
    "An open declaration, and what would be different",
    declaration_id=ID,
    body_id={**ID, "description": "Where it waits"},
    bodies={**list_of(ID), "description": "Who would review it, in order"},
    refused={**list_of(TEXT), "description": "Codes of the rules that would refuse it"},
    gained={
        "type": "object",
        "description": "The difference in hours by year; negative where it would be worth less",
        "additionalProperties": record("By subject", public=HOURS, professional=HOURS),
    },
)
IMPACT = record(
    "What publishing would mean for work in flight. A declaration is counted once, in the first class that is"
    " true of it: blocked, rerouted, hours, unchanged",
    optional=("names",),
    names=NAMES,
    edition=TEXT,
    checksum=TEXT,
    accounts=one_of(_EITHER),
    declarations={**WHOLE, "description": "Open declarations that the edition would rule"},
    classes=counts_by_class("Of these, by class"),
    claimed=counts_by_class("Of these, claimed by a reviewer; a rerouted one would be released"),
    bodies={
        "type": "object",
        "description": "By the id of the body where it waits",
        "additionalProperties": record(
            "A body", name=nullable(TEXT), **{each.value: WHOLE for each in InFlight}
        ),
    },
    examples=record("Up to 20 of each class", **{each.value: list_of(_EXAMPLE) for each in InFlight}),
    account_count={**WHOLE, "description": "Accounts that would follow the edition if accounts moved"},
)
MOVE = record(
    "A declaration or an account that was moved to the edition, or that began under it",
    kind=one_of(("declaration", "account")),
    declaration_id=nullable(ID),
    person_id=ID,
    person_name=nullable(TEXT),
    year={**nullable(WHOLE), "description": "Of an account"},
    **{"class": nullable(one_of(InFlight, "What the move meant; null: of an account, or never moved"))},
    class_text=nullable(WORDS),
    from_edition={**nullable(TEXT), "description": "null: it began under the edition, and was never moved"},
    moved_at=nullable(INSTANT),
    undone_at=nullable(INSTANT),
    code=nullable(one_of(MoveCode, "Why it could not be undone; with undone_at: what is left over")),
    text=nullable(WORDS),
)
