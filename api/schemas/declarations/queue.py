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
from workflow.process.reading import ActionBody
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
    stuck = QueryFlag(
        metadata={
            "description": "Whether nobody can review it; the bureau and administrators see all bodies then."
            " Where more than 1,000 wait, `true` lists what the background has found (it looks every 15 s)"
        }
    )
    sort = Choice(
        ("due", "submitted"),
        load_default="due",
        metadata={"description": "Earliest due date, or earliest submission, first"},
    )


@dataclass(frozen=True, slots=True)
class Batch:
    """One action, and the declarations that it is taken for, each once: {id, version?}, in this order."""

    items: list[dict[str, Any]]
    action: ActionBody


_ID = {"type": "string", "format": "uuid", "pattern": f"^{ID_PATTERN.pattern}$"}
_LIST = {"type": "array", "minItems": 1, "maxItems": MOST_ITEMS, "uniqueItems": True}
BATCH_BODY: JsonSchema = {
    **ACTION_BODY,
    "oneOf": [{"required": ["items"]}, {"required": ["ids"]}],
    "properties": {
        "items": {
            **_LIST,
            "items": {
                "type": "object",
                "required": ["id"],
                "additionalProperties": False,
                "properties": {
                    "id": _ID,
                    "version": {
                        "type": "integer",
                        "minimum": 1,
                        "description": "As it was read: an item that has another one now is refused",
                    },
                },
            },
            "description": "Declarations, each with its version; more than 500 become an operation",
        },
        "ids": {
            **_LIST,
            "items": _ID,
            "description": "Declarations, whatever their version is; more than 500 become an operation",
        },
        **ACTION_BODY["properties"],
    },
}


def batch_body(sent: Mapping[str, Any]) -> Batch:
    """Return the batch that `sent` describes. Raises `Invalid`, which names every wrong field."""
    rest = {name: value for name, value in sent.items() if name not in ("ids", "items")}
    if ("ids" in sent) == ("items" in sent):
        raise Invalid(_wrong("/items", "请填写 items 或 ids 其中一项。", "Send either items or ids."))
    name = "items" if "items" in sent else "ids"
    listed = sent[name]
    if not isinstance(listed, list) or not 1 <= len(listed) <= MOST_ITEMS:
        raise Invalid(_wrong(f"/{name}", f"须为1至{MOST_ITEMS}项申报。", f"1 to {MOST_ITEMS} declarations."))
    found = [{"id": each} for each in listed] if name == "ids" else listed
    wrong = [problem for at, each in enumerate(found) if (problem := _fault(f"/{name}/{at}", each))]
    if wrong:
        raise Invalid(*wrong[:50])
    if len({each["id"] for each in found}) != len(found):
        raise Invalid(_wrong(f"/{name}", "编号重复。", "An id appears twice."))
    return Batch(found, action_body(rest))


def _fault(pointer: str, item: Any) -> FieldError | None:
    """What is wrong with an item of a batch, or None."""
    if not isinstance(item, dict) or not {"id"} <= item.keys() <= {"id", "version"}:
        return _wrong(pointer, "须为 id 和 version（可不填）。", "An id and, if you like, a version.")
    id_, version = item["id"], item.get("version", 1)
    if not isinstance(id_, str) or not ID_PATTERN.fullmatch(id_):
        return _wrong(pointer, "不是编号。", "Not an id.")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        return _wrong(f"{pointer}/version", "须为1以上的整数。", "A whole number from 1.")
    return None


def _wrong(pointer: str, zh: str, en: str) -> FieldError:
    return FieldError(pointer, "WRONG_VALUE", {"zh": zh, "en": en})
