"""The worklist's filters, and the body of a batch decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import ValidationError

from api.schemas.declarations.actions import ACTION_BODY, ID_PATTERN, action_body
from api.schemas.elements.civil import CivilDay
from api.schemas.elements.fields import Choice, Identifier, Text
from api.schemas.elements.json_schema import JsonSchema
from api.schemas.elements.lists import PageQuery, QueryFlag
from workflow.commands.operations.operations import MOST_ITEMS
from workflow.errors import FieldError, Invalid
from workflow.process.case import ActionBody
from workflow.vocabulary import Category, State


class Assignee(Text):
    """`me`, or the id of a principal."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if value == "me":
            return "me"
        if not isinstance(value, str) or not ID_PATTERN.fullmatch(value):
            raise ValidationError("Not an id.")
        return value


class QueueFilters(PageQuery):
    """Which work items to list, and in which order."""

    state = Choice(
        (State.SUBMITTED, State.UNIT_REVIEW, State.APPROVED),
        metadata={"description": "`approved`, with `spot_check=true`: what the bureau is to look at again"},
    )
    category = Choice(Category)
    body_id = Identifier(metadata={"description": "Only this reviewing body"})
    assignee = Assignee(metadata={"description": "`me`, or a principal's id"})
    due_before = CivilDay(metadata={"description": "Due before this day"})
    spot_check = QueryFlag(metadata={"description": "Whether it was drawn for a spot check"})
    sort = Choice(
        ("due", "submitted"),
        load_default="due",
        metadata={"description": "Earliest due date, or earliest submission, first"},
    )


@dataclass(frozen=True, slots=True)
class Batch:
    """One action, and the ids of the declarations that it is taken for, each once, in this order."""

    ids: list[str]
    action: ActionBody


BATCH_BODY: JsonSchema = {
    **ACTION_BODY,
    "required": ["ids"],
    "properties": {
        "ids": {
            "type": "array",
            "minItems": 1,
            "maxItems": MOST_ITEMS,
            "uniqueItems": True,
            "items": {"type": "string", "format": "uuid", "pattern": f"^{ID_PATTERN.pattern}$"},
            "description": "Declarations; more than 500 become an operation",
        },
        **ACTION_BODY["properties"],
    },
}


def batch_body(sent: Mapping[str, Any]) -> Batch:
    """Return the batch that `sent` describes. Raises `Invalid`, which names every wrong field."""
    rest = {name: value for name, value in sent.items() if name != "ids"}
    ids = sent.get("ids")
    if not isinstance(ids, list) or not 1 <= len(ids) <= MOST_ITEMS:
        raise Invalid(
            _wrong("/ids", f"须为1至{MOST_ITEMS}个申报编号。", f"1 to {MOST_ITEMS} ids of declarations.")
        )
    wrong = [
        _wrong(f"/ids/{position}", "不是编号。", "Not an id.")
        for position, id_ in enumerate(ids)
        if not isinstance(id_, str) or not ID_PATTERN.fullmatch(id_)
    ]
    if wrong:
        raise Invalid(*wrong[:50])
    if len(set(ids)) != len(ids):
        raise Invalid(_wrong("/ids", "编号重复。", "An id appears twice."))
    return Batch(ids, action_body(rest))


def _wrong(pointer: str, zh: str, en: str) -> FieldError:
    return FieldError(pointer, "WRONG_VALUE", {"zh": zh, "en": en})
