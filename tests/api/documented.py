"""The served OpenAPI document, without a database: for tests that go through every operation."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from api.application import create_app
from api.configuration.settings import Settings

METHODS = ("get", "post", "put", "patch", "delete")


@cache
def document() -> dict[str, Any]:
    """The document as it is served."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(folder=Path(folder), testing=True))
        served: dict[str, Any] = app.test_client().get("/openapi.json").json
    return served


def operations() -> list[tuple[str, str]]:
    """(method, path) of every operation, in the order of the document."""
    return [
        (method, path)
        for path, methods in document()["paths"].items()
        for method in METHODS
        if method in methods
    ]


def operation(method: str, path: str) -> dict[str, Any]:
    found: dict[str, Any] = document()["paths"][path][method]
    return found
