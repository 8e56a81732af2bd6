"""What this installation takes at most, as the document states it: settings, and not parts of the API."""

from __future__ import annotations

from typing import Any

from api.configuration.settings import ENVELOPE_BYTES, MIB, Settings
from api.schemas.elements.lists import MAX_LIMIT


def with_limits(document: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """The document with the limits in force: `x-limits`, and each body's and page's own."""
    limits = limits_of(settings)
    document["info"]["x-limits"] = limits
    for methods in document["paths"].values():
        for operation in methods.values():
            if isinstance(operation, dict):
                _state(operation, limits)
    for schema in document["components"]["schemas"].values():
        _state_page(schema.get("properties", {}).get("limit", {}), limits)
    return document


def limits_of(settings: Settings) -> dict[str, Any]:
    """The limits by name, in bytes, and in requests a minute of each process (None: any number)."""
    return {
        "body_bytes": settings.body_bytes,
        "bulk_bytes": settings.bulk_bytes,
        "file_bytes": settings.evidence.bytes + ENVELOPE_BYTES,
        "evidence_pieces": settings.evidence.pieces,
        "page_items": settings.page_items,
        "requests_a_minute": {
            "by_principal": settings.requests_of_sender or None,
            "from_address": settings.requests_of_address or None,
        },
        "connections": settings.connections,
    }


def _state(operation: dict[str, Any], limits: dict[str, Any]) -> None:
    body = operation.get("requestBody", {})
    if "x-limit" in body:
        size = limits[body["x-limit"]]
        body.update({"description": f"At most {size / MIB:.2f} MiB ({size:,} bytes)", "x-max-bytes": size})
    for parameter in operation.get("parameters", ()):
        if parameter.get("name") == "limit":
            _state_page(parameter["schema"], limits)


def _state_page(schema: dict[str, Any], limits: dict[str, Any]) -> None:
    if schema.get("maximum") == MAX_LIMIT and "default" in schema and schema["default"] < MAX_LIMIT:
        schema["maximum"] = limits["page_items"]
