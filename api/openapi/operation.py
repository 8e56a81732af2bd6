"""One operation of the API: what it takes, answers and refuses, said once for code and documentation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import Schema

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
Parser = Callable[[Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """The facts of one operation; the OpenAPI document has them into the document."""

    method: str
    path: str
    verb: str  # of the permissions table; "" = anybody
    takes: type[Schema] | Parser | None = None
    documented_as: type[Schema] | Mapping[str, Any] | None = None  # of `takes`, where that is a parser
    multipart: Mapping[str, Any] | None = None  # JSON Schema of the form's fields
    query: type[Schema] | None = None
    answers: Mapping[int, Any]  # status -> Schema class, JSON Schema, media type -> Schema, or None
    if_match: str = ""  # "", "honoured" or "required"
    etag: bool = False
    location: bool = False
    refuses: tuple[int, ...] = ()  # statuses beyond those that follow from the rest
    secret: bool = False  # the answer holds what must never be stored
    optional_body: bool = False
    bulk: bool = False  # the body may be as large as bulk bodies are
    permitted_to: Any = None  # where the verb depends on the path
    asks_sender: bool = False  # the view itself finds out who sends it, in one trip with what it reads


@dataclass(frozen=True, slots=True)
class Content:
    """An answer that is not JSON: media type -> JSON Schema."""

    types: Mapping[str, Mapping[str, Any]]
    headers: Mapping[str, Any]
