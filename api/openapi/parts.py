"""The parts of the OpenAPI document that operations name: headers, parameters, problems, security."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TEXT: Mapping[str, Any] = {"type": "string"}
_WORDS: Mapping[str, Any] = {
    "type": "object",
    "properties": {"zh": _TEXT, "en": _TEXT},
    "description": "The same sentence in Chinese and English",
}

PROBLEM_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "A problem document (RFC 9457)",
    "required": ["type", "title", "status", "detail", "code", "instance"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "description": "Where the code is described"},
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": _TEXT,
        "code": {"type": "string", "description": "Stable; for programs"},
        "instance": {
            "type": "string",
            "format": "uri",
            "description": "Number of the request, for questions",
        },
        "errors": {
            "type": "array",
            "description": "Each wrong field",
            "items": {
                "type": "object",
                "required": ["pointer", "code", "text"],
                "properties": {"pointer": _TEXT, "code": _TEXT, "text": _WORDS},
            },
        },
        "guards": {
            "type": "array",
            "description": "Each rule that refuses, with its clause of the notice",
            "items": {
                "type": "object",
                "required": ["code", "clause", "missing", "pointer", "text"],
                "properties": {
                    "code": _TEXT,
                    "clause": _TEXT,
                    "missing": {"type": "array", "items": _TEXT},
                    "pointer": _TEXT,
                    "text": _WORDS,
                },
            },
        },
        "problems": {
            "type": "array",
            "description": "Each problem of an edition, with its place",
            "items": {"type": "object"},
        },
        "facts": {
            "type": "object",
            "description": "What the refusal rests on: state, verb, who would be permitted",
        },
    },
}

SECURITY_SCHEMES: Mapping[str, Mapping[str, Any]] = {
    "apiKey": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API key; an integrator's key does what its scopes name",
    },
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "xueshi_session",
        "description": "A signed-in session of a browser; refused when another site sends it",
    },
}

HEADERS: Mapping[str, Mapping[str, Any]] = {
    "ETag": {"schema": {"type": "string"}, "description": "Version of the thing; send it back as If-Match"},
    "Location": {"schema": {"type": "string"}, "description": "Address of what was made"},
    "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait before trying again"},
    "WWW-Authenticate": {"schema": {"type": "string"}, "description": "How to say who you are"},
    "Content-Language": {"schema": {"type": "string", "enum": ["zh", "en"]}, "description": "Of the words"},
    "X-Request-Id": {
        "schema": {"type": "string"},
        "description": "Number of the request: the caller's or ours",
    },
    "Idempotent-Replayed": {
        "schema": {"type": "string", "enum": ["true"]},
        "description": "Present where this is the stored answer to an earlier request with the same key",
    },
    "Content-Disposition": {"schema": {"type": "string"}, "description": "attachment, with the file's name"},
}

_ENTITY_TAG: Mapping[str, Any] = {"type": "string", "pattern": '^"[1-9][0-9]{0,8}"$'}

# name -> (where, parameter)
PARAMETERS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "Accept-Language": (
        "header",
        {
            "name": "Accept-Language",
            "schema": {"type": "string"},
            "description": "zh or en: words of problems",
        },
    ),
    "If-Match": (
        "header",
        {
            "name": "If-Match",
            "required": True,
            "schema": _ENTITY_TAG,
            "description": "The ETag that was read; another version is current: 412",
        },
    ),
    "If-Match-optional": (
        "header",
        {
            "name": "If-Match",
            "schema": _ENTITY_TAG,
            "description": "The ETag that was read: the action is taken on this version only",
        },
    ),
    "Idempotency-Key": (
        "header",
        {
            "name": "Idempotency-Key",
            "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
            "description": "Makes repeating safe: one effect, the same answer, for at least 24 hours",
        },
    ),
}

PROBLEMS: Mapping[int, str] = {
    400: "Not readable: JSON, query string, header or cursor",
    401: "Not authenticated",
    403: "Not yours to do",
    404: "There is no such thing, or it is not yours to see",
    408: "The body came too slowly",
    411: "The body does not say how long it is (`Content-Length`)",
    409: "Wrong state, lost race, already exists, or the same Idempotency-Key is in flight",
    412: "If-Match names another version",
    413: "The body is too large",
    415: "Another Content-Type is needed",
    422: "A guard refuses, or values are wrong",
    428: "If-Match is missing",
    429: "Too many failed attempts; try again after Retry-After seconds",
    503: "Busy; try again after Retry-After seconds",
}
