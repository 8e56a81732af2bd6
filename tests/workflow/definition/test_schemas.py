"""The schemas are for editors too: they lead to each other, from a folder and over HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest
from flask import Flask
from ruamel.yaml import YAML
from werkzeug.serving import make_server

from api.configuration.settings import DEFINITIONS
from tests.support import ROOT
from workflow.definition import SCHEMAS
from workflow.definition.columns import COLUMNS
from workflow.definition.reading import FILES, SHARED
from workflow.vocabulary import ApplicantType, Category, Code, EmployerKind, Mode, Subject, TitleSeries

FOLDER = DEFINITIONS / SCHEMAS
EVERY = (*FILES, SHARED)


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def served(app: Flask) -> Iterator[str]:
    """The address of a running server's schemas."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/definitions/schemas/"
    server.shutdown()
    thread.join()


def from_outside(address: str) -> jsonschema_rs.Draft202012Validator:
    """As an editor does it: it knows the address and nothing else, and follows what the schema refers to."""
    return jsonschema_rs.Draft202012Validator({"$ref": address}, validate_formats=True)


def written(name: str, edition: str = "zaozhuang-2024") -> Any:
    text = (DEFINITIONS / edition / f"{name}.yaml").read_text(encoding="utf-8")
    plain = YAML(typ="safe", pure=True)
    plain.constructor.yaml_constructors.pop("tag:yaml.org,2002:timestamp", None)
    return json.loads(json.dumps(plain.load(text), default=str))


@pytest.mark.parametrize("name", FILES)
def test_from_a_folder_each_leads_to_what_it_refers_to(name: str) -> None:
    validator = from_outside((FOLDER / f"{name}.json").as_uri())
    assert validator.is_valid(written(name)) and validator.is_valid(written(name, "demo-2025"))
    assert not validator.is_valid({**written(name), "moon": 1})


def test_over_http_each_leads_to_what_it_refers_to(served: str) -> None:
    for name in FILES:
        validator = from_outside(f"{served}{name}.json")
        assert validator.is_valid(written(name)), name
        assert not validator.is_valid({**written(name), "moon": 1}), name
    deep = written("routing")
    deep["routes"][0]["when"]["applicant_type"] = "moon"
    assert not from_outside(f"{served}routing").is_valid(deep), "the ending may be left out"


def test_what_is_served_is_what_the_folder_holds(app: Flask) -> None:
    client = app.test_client()
    for name in EVERY:
        got = client.get(f"/v1/definitions/schemas/{name}.json")
        assert (got.status_code, got.mimetype) == (200, "application/schema+json")
        assert got.data == (FOLDER / f"{name}.json").read_bytes()
    for name in ("moon", "moon.json", "rules.yaml", "rules.json.json", "..", "%2e%2e/settings", "RULES.json"):
        assert client.get(f"/v1/definitions/schemas/{name}").status_code == 404, name


@pytest.mark.parametrize("name", EVERY)
def test_each_goes_by_its_file_name_and_is_a_good_schema(name: str) -> None:
    found = schema(name)
    assert found["$id"] == f"{name}.json"
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert jsonschema_rs.meta.is_valid(found)
    assert found["title"]


def test_what_has_a_form_says_so_in_both_languages() -> None:
    def forms(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            yield from [node] if "pattern" in node else []
            for inner in node.values():
                yield from forms(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from forms(inner)

    told = [each for name in EVERY for each in forms(schema(name))]
    assert len(told) > 8
    for each in told:
        assert each.get("description") and not each["x-description-zh"].isascii(), each


def test_the_words_of_the_schemas_are_those_of_the_program() -> None:
    shared = schema(SHARED)["$defs"]
    columns = schema("routing")["$defs"]["when"]["properties"]
    assert set(columns) == set(COLUMNS)
    assert set(shared["category"]["enum"]) == set(Category)
    assert set(shared["mode"]["enum"]) == set(Mode)
    for column, words in (
        ("applicant_type", ApplicantType),
        ("employer_kind", EmployerKind),
        ("title_series", TitleSeries),
        ("category", Category),
        ("subject", Subject),
    ):
        cell = shared[f"{column}_cell"]["anyOf"][0]
        values = cell.get("enum") or shared[cell["$ref"].rpartition("/")[2]]["enum"]
        assert set(values) == {str(word) for word in words}, column
    codes = schema("rules")["properties"]["codes"]["properties"]
    assert set(codes) == set(schema("texts")["properties"]["texts"]["properties"]) == set(Code)


def test_the_first_line_that_the_documentation_gives_leads_to_a_schema() -> None:
    told = (ROOT / "docs" / "editions.md").read_text(encoding="utf-8")
    lines = [line for line in told.splitlines() if line.startswith("# yaml-language-server: $schema=")]
    assert lines
    for line in lines:
        name = line.rpartition("/")[2]
        assert (FOLDER / name).is_file(), line
