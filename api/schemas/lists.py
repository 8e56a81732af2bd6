"""Lists: the parameters that page them, and the shape of a page. Query parameters are strict text."""

from __future__ import annotations

import re
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

_WHOLE = re.compile(r"[0-9]{1,6}")

DEFAULT_LIMIT = 20
MAX_LIMIT = 100


class Whole(fields.Integer):
    """A whole number as query text: ASCII digits only, none of int()'s other spellings."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if not isinstance(value, str) or not _WHOLE.fullmatch(value):
            raise ValidationError("Not a whole number.")
        return int(value)


class Query(Schema):
    """Parameters of a query string; an unknown one is refused."""

    class Meta:
        unknown = RAISE


class PageQuery(Query):
    """`limit` (1 to 100, 20 unless told) and `cursor` (of the page before)."""

    limit = Whole(
        load_default=DEFAULT_LIMIT,
        validate=validate.Range(1, MAX_LIMIT),
        metadata={"description": "Items of a page"},
    )
    cursor = fields.String(
        validate=validate.Length(1, 400), metadata={"description": "next_cursor of the page before"}
    )


def page_of(item: type[Schema] | dict[str, Any]) -> dict[str, Any]:
    """The JSON Schema of a page of `item`."""
    return {
        "type": "object",
        "required": ["items", "next_cursor", "count", "count_is_exact"],
        "properties": {
            "items": {"type": "array", "items": item},
            "next_cursor": {"type": ["string", "null"], "description": "null: this is the last page"},
            "count": {"type": "integer", "minimum": 0},
            "count_is_exact": {"type": "boolean", "description": "false: there are more than `count`"},
        },
    }
