"""Makes the responses of views: JSON with its headers, or an empty response."""

from __future__ import annotations

from typing import Any

from flask import Response, request
from flask.globals import request_ctx

from api.http.json_body import write
from api.http.request import request_id


def answer(
    view: Any, status: int = 200, *, version: int | None = None, location: str | None = None
) -> Response:
    """A JSON response; `version` becomes its ETag."""
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Request-Id": request_id()}
    if version is not None:
        headers["ETag"] = f'"{version}"'
    if location is not None:
        headers["Location"] = location
    return Response(write(view), status=status, headers=headers, content_type="application/json")


def empty_answer() -> Response:
    """An empty response with status 204, of no type."""
    headers = {"Cache-Control": "no-store", "X-Request-Id": request_id()}
    response = Response(status=204, headers=headers)
    del response.headers["Content-Type"]
    return response


def answer_options() -> Response | None:
    """Before any view: which methods the address of an OPTIONS request has. None for all other requests."""
    addresses = request_ctx.url_adapter
    if request.method != "OPTIONS" or request.url_rule is None or addresses is None:
        return None
    response = empty_answer()
    response.headers["Allow"] = ", ".join(sorted(addresses.allowed_methods()))
    return response
