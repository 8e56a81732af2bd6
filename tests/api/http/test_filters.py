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


def _parameters(path: str) -> list[dict[str, Any]]:
    found = [_resolved(each) for each in operation("get", path).get("parameters", ())]
    return [parameter for parameter in found if parameter["in"] == "query"]


LISTS = [path for method, path in operations() if method == "get" and _parameters(path)]
FILTERS = [
    (path, parameter["name"], value)
    for path in LISTS
    for parameter in _parameters(path)
    if parameter["name"] != "cursor"
    for value in _values(_resolved(parameter["schema"]))
]


def test_there_are_filters_of_all_kinds() -> None:
    assert len(FILTERS) > 80
    assert ("/v1/queue", "due_before", "2030-01-01") in FILTERS
    assert ("/v1/organizations/{organization_id}/reviewers", "on", "2030-01-01") in FILTERS


def _asked(town: Town, path: str) -> tuple[str, dict[str, str]]:
    """The address of a list that there is, and the parameters without which it is not answered."""
    needed = {
        parameter["name"]: str(town.real.get(parameter["name"], ["zaozhuang-2024"])[0])
        for parameter in _parameters(path)
        if parameter.get("required")
    }
    for name, known in town.real.items():
        path = path.replace(f"{{{name}}}", str(known[0]))
    return path, needed


@pytest.mark.parametrize(("path", "name", "value"), FILTERS)
def test_a_filter_is_answered_page_by_page(town: Town, path: str, name: str, value: str) -> None:
    address, needed = _asked(town, path)
    values = [value, *(str(known) for known in town.real.get(name, ()))]
    for sender in (town.world.reviewer, town.world.bureau, town.world.administrator, town.world.integrator):
        for each in values:
            query = {"limit": "1", **needed, name: each} if _is_paged(path) else {**needed, name: each}
            got = sender.get(address, query_string=query)
            assert got.status_code < 500, (address, query, got.text)
            if got.status_code == 200 and _is_paged(path) and got.json["next_cursor"]:
                further = sender.get(address, query_string={**query, "cursor": got.json["next_cursor"]})
                assert further.status_code == 200, (address, query, further.text)


def _is_paged(path: str) -> bool:
    return any(parameter["name"] == "cursor" for parameter in _parameters(path))


def test_what_is_due_before_a_day_is_what_is_told(world: World) -> None:
    """Its due date is fifteen working days after the submission of 20 November: 11 December."""
    declaration = world.submitted()
    due = declaration["due_on"]
    asked = {"2024-01-01": [], due: [], "2030-01-01": [declaration["id"]]}
    for day, expected in asked.items():
        page = world.reviewer.get("/v1/queue", query_string={"due_before": day}).json
        assert [item["id"] for item in page["items"]] == expected, day
