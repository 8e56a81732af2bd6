"""The words beside the codes of an assessment; what is kept of it has the codes alone."""

from __future__ import annotations

from typing import Any

from workflow.names import BODIES, CODES, OUTCOMES, RECORD_OUTCOMES, TITLES, name_of

Json = dict[str, Any]


def in_words(told: Json) -> Json:
    """The answer with `outcome_text`, `trims_text`, `code_text`, `result_text` and `to_text` beside codes."""
    for item in told["items"]:
        item_in_words(item)
    for record in told["study_records"]:
        record["outcome_text"] = RECORD_OUTCOMES[record["outcome"]]
        if "code" in record:
            record["code_text"] = CODES[record["code"]]
    if told["route"] is not None:
        told["route"]["to_text"] = name_of(BODIES, told["route"]["to"])
    return told


def item_in_words(item: Json) -> Json:
    """What one item comes to, with the words beside its codes."""
    item["outcome_text"] = OUTCOMES[item["outcome"]]
    item["trims_text"] = {trim["code"]: CODES[trim["code"]] for trim in item["trims"]}
    if item["title"] is not None:
        item["title"]["result_text"] = name_of(TITLES, item["title"]["result"])
    return item
