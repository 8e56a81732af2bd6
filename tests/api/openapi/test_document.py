"""The OpenAPI document is whole: what it names it has, and who may do what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest
from flask.testing import FlaskClient

METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture
def document(client: FlaskClient) -> dict[str, Any]:
    told: dict[str, Any] = client.get("/openapi.json").get_json()
    return told


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        part = list(part.values())
    if isinstance(part, list):
        for member in part:
            yield from references(member)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, entry in document["paths"].items():
        for method, operation in entry.items():
            if method in METHODS:
                yield f"{method.upper()} {path}", operation


def test_every_reference_is_there(document: dict[str, Any]) -> None:
    def found(reference: str) -> bool:
        try:
            reduce(lambda part, name: part[name], reference.removeprefix("#/").split("/"), document)
        except KeyError:
            return False
        return True

    assert [reference for reference in set(references(document)) if not found(reference)] == []


def test_every_operation_says_who_may(document: dict[str, Any]) -> None:
    silent = [
        name
        for name, operation in operations(document)
        if operation.get("security") != [] and not operation.get("x-permission", {}).get("permitted_to")
    ]
    assert silent == []
