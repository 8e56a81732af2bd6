"""The documentation that the service carries: /openapi.json, and the same as readable pages at /docs."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response

from api import json_body


def register(app: Flask, spec: dict[str, Any]) -> None:
    """Serve `spec` as it is at start-up: it can't change while the process runs."""
    document = json_body.write(spec)

    def openapi_json() -> Response:
        return Response(document, content_type="application/json")

    app.add_url_rule("/openapi.json", "openapi_json", openapi_json)
