"""Every filter and sort of every list reaches both databases in a type that they can compare."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.documented import document, operation, operations
from tests.api.town import Town
from tests.support.world import World


def _resolved(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = document()
        for name in value["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        value = found
    return value


def _values(schema: dict[str, Any]) -> list[str]:
    """Values that the parameter takes, so that rows lie on either side of a bound."""
    if "enum" in schema:
        return [str(value) for value in schema["enum"]]
    if schema.get("type") == "boolean":
        return ["true", "false"]
    if schema.get("type") == "integer":
        return [str(schema.get("minimum", 1)), str(schema.get("maximum", 2024))]
    if schema.get("format") == "date":
        return ["2024-01-01", "2024-11-20", "2030-01-01"]
    if schema.get("format") == "date-time":
        return ["2024-01-01T00:00:00Z", "2030-01-01T00:00:00+08:00"]
    if "uuid" in (schema.get("format"), *(each.get("format") for each in schema.get("anyOf", ()))):
        return ["00000000-0000-7000-8000-000000000000"]
    return ["a"]


FILTERS = [
    (path, parameter["name"], value)
    for method, path in operations()
    if method == "get" and "{" not in path
    for parameter in (_resolved(each) for each in operation(method, path).get("parameters", ()))
    if parameter["in"] == "query" and parameter["name"] != "cursor"
    for value in _values(_resolved(parameter["schema"]))
]


def test_there_are_filters_of_all_kinds() -> None:
    assert len(FILTERS) > 60
    assert ("/v1/queue", "due_before", "2030-01-01") in FILTERS


@pytest.mark.parametrize(("path", "name", "value"), FILTERS)
def test_a_filter_is_answered(town: Town, path: str, name: str, value: str) -> None:
    for sender in (town.world.reviewer, town.world.bureau, town.world.administrator, town.world.integrator):
        got = sender.get(path, query_string={name: value})
        assert got.status_code < 500, (path, name, value, got.text)


def test_what_is_due_before_a_day_is_what_is_told(world: World) -> None:
    """Its due date is fifteen working days after the submission of 20 November: 11 December."""
    declaration = world.submitted()
    due = declaration["due_on"]
    asked = {"2024-01-01": [], due: [], "2030-01-01": [declaration["id"]]}
    for day, expected in asked.items():
        page = world.reviewer.get("/v1/queue", query_string={"due_before": day}).json
        assert [item["id"] for item in page["items"]] == expected, day
