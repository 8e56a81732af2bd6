"""One cell of a decision table: what was typed into it as data, and whether that says the same as before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.definition.columns import COLUMNS

_FLAGS = {"true": True, "false": False, "是": True, "否": False, "yes": True, "no": False}


def whole(text: str) -> int | None:
    """A whole number of a few digits; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


def conditions(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The conditions of a row by column; none where they are not written as such."""
    when = row.get("when")
    return when if isinstance(when, Mapping) else {}


def parsed_cell(name: str, texts: Sequence[str]) -> Any:
    """What the texts of a cell mean: a value, a list of several, a range; None where nothing is stated.

    A text that the column does not know stays as it is: the check says what is wrong with it.
    """
    if COLUMNS[name].low is not None:
        low, high = (*texts, "", "")[:2] if len(texts) > 1 else (texts[0], texts[0]) if texts else ("", "")
        found = {key: text for key, text in (("from", low), ("to", high)) if text}
        return found or None
    parts = [part.strip() for text in texts for part in text.split(",") if part.strip()]
    values = [_value(name, part) for part in dict.fromkeys(parts)]
    return None if not values else values[0] if len(values) == 1 else values


def _value(name: str, text: str) -> str | bool:
    is_flag = True in COLUMNS[name].values
    return _FLAGS.get(text.lower(), text) if is_flag else text


def same_value(value: Any, before: Any) -> bool:
    """Whether a cell says the same as before: one value and a list of it alone do."""
    return before is not None and _as_list(value) == _as_list(before)


def _as_list(value: Any) -> list[Any]:
    return sorted(value, key=str) if isinstance(value, list) else [value]


def parsed_steps(bodies: Sequence[str], days: Sequence[str], groups: Sequence[str]) -> list[dict[str, Any]]:
    """Reviewing steps from the columns of their fields; one without a body is left out."""
    steps = []
    for place, body in enumerate(bodies):
        if not body.strip():
            continue
        text = days[place].strip() if place < len(days) else ""
        number = whole(text)
        step: dict[str, Any] = {
            "body": body.strip(),
            "due_working_days": text if number is None else number,
        }
        if place < len(groups) and groups[place].strip():
            step["candidate_group"] = groups[place].strip()
        steps.append(step)
    return steps


def is_typed(name: str, value: Any) -> bool:
    """Whether the field of a column can show the value as it is; what it can't is kept as it was written."""
    column = COLUMNS[name]
    if value is None:
        return True
    if column.low is not None:
        return isinstance(value, Mapping) and all(isinstance(each, str) for each in value.values())
    values = value if isinstance(value, list) else [value]
    if column.is_prefix:
        return all(isinstance(each, str) for each in values)
    return all(isinstance(each, (str, bool)) and each in column.values for each in values)
