"""Makes the responses of views: JSON with its headers, or an empty response."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from flask import Response, request
from flask.globals import request_ctx

from api.http.json_body import write
from api.http.request import request_id, service_as_it_is

# A header holds no Chinese; /readyz says it in both languages.
_NO_ENGINE = '199 - "NO_ENGINE: accepted, but no engine is at work in the background; /readyz tells more"'


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


def warn_without_engine(response: Response) -> Response:
    """After any view: whoever was told that work goes on in the background learns where nobody does it."""
    if response.status_code == 202 and service_as_it_is().store.engines.is_missing:
        response.headers["Warning"] = _NO_ENGINE
    return response


def attachment(filename: str) -> dict[str, str]:
    """The header by which a browser keeps a file under this name instead of showing it."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in filename)
    encoded = quote(filename, safe="")
    return {"Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"}


def safe_headers() -> dict[str, str]:
    """Return headers by which a browser never runs the content, whatever its bytes are."""
    return {
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
        "X-Request-Id": request_id(),
    }
