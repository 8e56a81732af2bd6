"""The shapes of query strings, of the parameters that page a list, and of a page."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields

from api.schemas.elements.fields import Flag, StrictSchema, Text, Whole
from workflow.commands.operations.operations import MOST_ITEMS
from workflow.queries.page import LONG_PAGE

DEFAULT_LIMIT = 20
MAX_LIMIT = 100
MOST_AT_ONCE = 10_000
MOST_RESULTS = MOST_ITEMS  # an operation is read as a whole by who does not ask for less


class QueryFlag(Flag):
    """`true` or `false` of a query string."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if value not in ("true", "false"):
            raise ValidationError("Must be true or false.")
        return bool(value == "true")


class PageItems(Whole):
    """How many items a page has: 1 to 100, or to fewer where the installation says so (`page_items`)."""

    def __init__(self) -> None:
        described = {"description": "Items of a page"}
        super().__init__(least=1, greatest=MAX_LIMIT, load_default=DEFAULT_LIMIT, metadata=described)


class Query(StrictSchema):
    """Parameters of a query string; an unknown one is refused."""


class PageQuery(Query):
    """`limit` (1 to 100, default 20) and `cursor` (from the page before)."""

    limit: fields.Field[int] = PageItems()
    cursor = Text(longest=400, metadata={"description": "next_cursor of the page before"})


class LongPageQuery(PageQuery):
    """`limit` (1 to 500, default 500) and `cursor`, of what is mostly read as a whole."""

    limit = Whole(
        least=1, greatest=LONG_PAGE, load_default=LONG_PAGE, metadata={"description": "Items of a page"}
    )


class LargeItemsQuery(PageQuery):
    """`limit` (1 to 100, default 100) and `cursor`, of what is read as a whole where an item may be large."""

    limit = Whole(
        least=1, greatest=MAX_LIMIT, load_default=MAX_LIMIT, metadata={"description": "Items of a page"}
    )


class WholeQuery(PageQuery):
    """`limit` (1 to 10,000, default 10,000) and `cursor`: whoever asks for no part reads the whole."""

    limit = Whole(
        least=1,
        greatest=MOST_AT_ONCE,
        load_default=MOST_AT_ONCE,
        metadata={"description": "Items of a page"},
    )


class ResultsQuery(WholeQuery):
    """As `WholeQuery`: an operation has no more results."""

    limit = Whole(
        least=1,
        greatest=MOST_RESULTS,
        load_default=MOST_RESULTS,
        metadata={"description": "Results of a page"},
    )


class OnePage(Query):
    """Which page of a file to show."""

    page = Whole(least=1, greatest=100_000, load_default=1, metadata={"description": "Counted from 1"})


def page_of(item: dict[str, Any]) -> dict[str, Any]:
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
        "additionalProperties": False,
    }


class DryRun(Query):
    """Whether to act, or only to say what the act would do."""

    dry_run = QueryFlag(load_default=False, metadata={"description": "The same checks; nothing is written"})
