"""A body that fits an operation's schema, made from the document: where hostile values are then put in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.api.documented import document

_BY_FORMAT = {
    "uuid": "01900000-0000-7000-8000-000000000000",
    "date": "2024-06-03",
    "date-time": "2024-06-03T10:00:00+08:00",
}


def sample(schema: Any, real: Mapping[str, Any]) -> Any:
    """A value that fits `schema`: every member there is, one of each list. `real`: members by name."""
    schema = _resolved(schema)
    for word in ("oneOf", "anyOf"):
        if word in schema:
            return sample(schema[word][0], real)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return _without_contradiction(
            {
                name: real[name] if name in real else sample(member, real)
                for name, member in schema.get("properties", {}).items()
            }
        )
    if kind == "array":
        return [sample(schema.get("items", {}), real)]
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 1), 1)
    if kind == "boolean":
        return True
    return _BY_FORMAT.get(schema.get("format", ""), "8" * max(schema.get("minLength", 1), 1))


def variants(schema: Any, real: Mapping[str, Any]) -> list[Any]:
    """A sample for each category of an item; where every member may be left out, each member alone."""
    resolved = _resolved(schema)
    inner = resolved.get("properties", {}).get("item")
    if inner is not None:
        choices = _resolved(inner).get("oneOf", [inner])
        found = [{**sample(resolved, real), "item": sample(choice, real)} for choice in choices]
    else:
        found = [sample(resolved, real)]
    if resolved.get("required"):
        return found
    return [{name: value} for one in found for name, value in one.items()]


def _without_contradiction(made: dict[str, Any]) -> dict[str, Any]:
    """Of days, or a period and its hours; of hours, or minutes: one."""
    left_out = {"from", "to", "hours"} if "days" in made else {"minutes"} if "hours" in made else set()
    return {name: value for name, value in made.items() if name not in left_out}


def _resolved(schema: Any) -> Any:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema
