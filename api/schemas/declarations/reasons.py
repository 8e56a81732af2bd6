"""The filters of the list of reason codes, and the JSON Schema of its answer."""

from __future__ import annotations

from collections.abc import Mapping

from api.schemas.elements.fields import Choice, Text
from api.schemas.elements.json_schema import TEXT, WORDS, JsonSchema, list_of, one_of, record
from api.schemas.elements.lists import Query
from workflow.vocabulary import Event


class ReasonFilters(Query):
    """Which reason codes to list."""

    event = Choice(Event, metadata={"description": "Only the codes that this event takes"})
    edition = Text(longest=80, metadata={"description": "Of this edition; of the one of today unless given"})


REASON_VIEWS: Mapping[str, JsonSchema] = {
    "ReasonCode": record(
        "Why something may be decided (四(三))",
        code=TEXT,
        clause=TEXT,
        events={**list_of(one_of(Event)), "description": "The events that take it"},
        text=WORDS,
    )
}
