"""The facts of one operation of the API, stated once for both code and documentation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import Schema

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
Parser = Callable[[Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What one operation takes, answers and refuses. The OpenAPI document shows these facts."""

    method: str
    path: str
    verb: str  # from the permissions table; "" = anybody
    takes: type[Schema] | Parser | None = None
    documented_as: type[Schema] | Mapping[str, Any] | None = None  # schema of `takes`, if that is a parser
    multipart: Mapping[str, Any] | None = None  # JSON Schema of the form's fields
    query: type[Schema] | None = None
    answers: Mapping[int, Any]  # status -> Schema class, JSON Schema, media type -> Schema, or None
    if_match: str = ""  # "", "honoured" or "required"
    etag: bool = False
    location: bool = False
    refuses: tuple[int, ...] = ()  # statuses that do not follow from the other facts
    secret: bool = False  # the answer holds a secret, which must never be stored
    optional_body: bool = False
    bulk: bool = False  # the larger limit for bulk bodies applies
    permitted_to: Any = None  # who may, where the verb depends on the path
    from_memory: bool = False  # answered without waiting for anything, the database least of all
    asks_sender: bool = False  # the view looks the sender up, in one database trip with its own reads


@dataclass(frozen=True, slots=True)
class Content:
    """An answer that is not JSON: media type -> JSON Schema."""

    types: Mapping[str, Mapping[str, Any]]
    headers: Mapping[str, Any]


FILE = Content(
    types={"application/octet-stream": {"type": "string", "format": "binary"}},
    headers={"Content-Disposition": "Content-Disposition"},
)
PICTURE = Content(
    types={"image/png": {"type": "string", "format": "binary", "contentMediaType": "image/png"}},
    headers={"X-Page-Count": "X-Page-Count"},
)
