"""The page at /docs shows what a reader needs: shapes, examples, limits, and the readings with values."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.documentation.reading_values import reading_rows
from api.openapi.examples import EXAMPLES
from tests.api.documented import document, operation, operations
from workflow.definition import Editions
from workflow.queries.page import LONG_PAGE


@pytest.fixture
def page(client: FlaskClient) -> str:
    got = client.get("/docs")
    assert got.status_code == 200
    return html.unescape(got.text)


def test_every_schema_is_shown_and_every_link_leads_to_one(page: str) -> None:
    shown = set(re.findall(r'id="schema-(\w+)"', page))
    assert shown == set(document()["components"]["schemas"])
    assert set(re.findall(r'href="#schema-(\w+)"', page)) <= shown


def test_every_example_is_shown(page: str) -> None:
    for shown in EXAMPLES.values():
        for value in shown.values():
            assert json.dumps(value, ensure_ascii=False, indent=2) in page


def test_every_reading_can_be_looked_up_with_its_value(page: str) -> None:
    for number in range(1, 31):
        assert f'id="R{number}"' in page
    assert "12 months" in page and "31 days" in page


def test_a_reading_shows_the_value_of_the_edition(editions: Editions) -> None:
    by_edition = [
        {row[0]: row[4] for row in reading_rows(editions.get(id_))} for id_ in ("zaozhuang-2024", "demo-2025")
    ]
    shipped, other = by_edition
    assert list(shipped) == [f"R{number}" for number in range(1, 31)]
    assert (shipped["R8"], other["R8"]) == (
        "`by_months`, 15 days a month, over 6 months 0 days",
        "`by_days`, 15 days a month, over 3 months 0 days",
    )
    assert shipped["R3"] != other["R3"]


_LONG = ("/entries", "/title-records", "/history", "/accounts", "/overrides")


@pytest.mark.parametrize(("method", "path"), operations(), ids=lambda part: part)
def test_every_limit_is_documented(method: str, path: str) -> None:
    found = operation(method, path)
    body = found.get("requestBody")
    if body:
        assert body["x-max-bytes"] >= 1024 * 1024
        assert "MiB" in body["description"]
    for parameter in found.get("parameters", ()):
        if parameter.get("name") == "limit":
            whole = "/operations/" in path or path == "/v1/definitions"
            most = LONG_PAGE if path.endswith(_LONG) else 10_000 if whole else 100
            assert (parameter["schema"]["minimum"], parameter["schema"]["maximum"]) == (1, most)


def test_the_limits_of_evidence_and_batches_are_documented() -> None:
    form = operation("post", "/v1/declarations/{declaration_id}/evidence")["requestBody"]["content"]
    said = form["multipart/form-data"]["schema"]["properties"]["file"]["description"]
    assert "20 MB" in said and "50 pieces" in said
    batch = operation("post", "/v1/queue/actions/{event}")
    shape = batch["requestBody"]["content"]["application/json"]["schema"]["properties"]["ids"]
    assert shape["maxItems"] == 10_000 and "500" in shape["description"]


# Codes beside which an answer has a name, `<code>_text`.
_NAMED = (
    "state",
    "from_state",
    "to_state",
    "event",
    "outcome",
    "forecast_outcome",
    "category",
    "cause",
    "mode",
)
_OF_THE_RULES = (
    "Assess",
    "Item",
    "Year",
    "Record",
)  # the answer of `assess` has the shape of its specification


def test_every_code_in_an_answer_has_its_name_beside_it() -> None:
    silent = [
        f"{name}.{code}"
        for name, schema in document()["components"]["schemas"].items()
        if not name.startswith(_OF_THE_RULES)
        for shape in _objects(schema)
        for code in _NAMED
        if "id" in shape.get("required", ())
        and code in shape["properties"]
        and f"{code}_text" not in shape["properties"]
    ]
    assert silent == []


def _objects(schema: Any) -> list[dict[str, Any]]:
    found = [schema] if isinstance(schema, dict) and isinstance(schema.get("properties"), dict) else []
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return found + [each for part in inner for each in _objects(part)]
