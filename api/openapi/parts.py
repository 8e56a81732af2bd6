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
        "code": {
            "type": "string",
            "description": "The code of the problem. It never changes; programs go by it",
        },
        "instance": {
            "type": "string",
            "format": "uri",
            "description": "Number of the request. Quote it when you ask about the problem",
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
                "required": ["code", "clause", "missing", "needs", "pointer", "text"],
                "properties": {
                    "code": _TEXT,
                    "clause": _TEXT,
                    "missing": {"type": "array", "items": _TEXT},
                    "needs": {
                        "type": "array",
                        "description": "What is missing: one of each of these lists",
                        "items": {"type": "array", "items": _TEXT},
                    },
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
    "ETag": {
        "schema": {"type": "string"},
        "description": "The version that was read; send it back as If-Match to change or delete it",
    },
    "Location": {"schema": {"type": "string"}, "description": "Address of what was made"},
    "Warning": {
        "schema": {"type": "string"},
        "description": "Present where no engine has been at work in the background for 10 s: what was "
        'accepted waits until one is. `199 - "NO_ENGINE: …"`; /readyz says it in Chinese and English',
    },
    "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait before trying again"},
    "WWW-Authenticate": {"schema": {"type": "string"}, "description": "How to say who you are"},
    "Content-Language": {
        "schema": {"type": "string", "enum": ["zh", "en"]},
        "description": "The language of the words in the body",
    },
    "X-Request-Id": {
        "schema": {"type": "string"},
        "description": "Number of the request: the one that the caller sent, else one that the server made",
    },
    "Idempotent-Replayed": {
        "schema": {"type": "string", "enum": ["true"]},
        "description": "Present where this is the stored answer to an earlier request with the same key",
    },
    "X-Page-Count": {"schema": {"type": "integer", "minimum": 1}, "description": "Pages of the file"},
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
            "description": "The language of the words of problems: zh or en",
        },
    ),
    "If-Match": (
        "header",
        {
            "name": "If-Match",
            "required": True,
            "schema": _ENTITY_TAG,
            "description": "The ETag that was read. Refused with 412 where another version is current",
        },
    ),
    "If-Match-optional": (
        "header",
        {
            "name": "If-Match",
            "schema": _ENTITY_TAG,
            "description": "The ETag that was read. If it is sent, the action is taken on this version only",
        },
    ),
    "Idempotency-Key": (
        "header",
        {
            "name": "Idempotency-Key",
            "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
            "description": "A value of your own. Requests with the same value by the same API key or session"
            " within 24 hours have one effect, and get the same answer as long as the sender may have it",
        },
    ),
}

PROBLEMS: Mapping[int, str] = {
    400: "The head, the body, the query string, a header or the cursor can't be read",
    401: "The sender is not known: an API key or a session is needed",
    403: "The sender is not permitted to do this",
    404: "There is no such thing, or it is not yours to see",
    408: "The head or the body came too slowly",
    411: "The body does not say how long it is (`Content-Length`)",
    409: "It is in another state, was changed by somebody else or exists already, "
    "or the same Idempotency-Key is in use",
    412: "If-Match names another version than the current one",
    413: "The body is larger than this operation takes",
    415: "Another Content-Type is needed",
    422: "A rule refuses it, or values are wrong",
    428: "If-Match is missing",
    429: "Too many requests, or failed attempts; try again after Retry-After seconds",
    431: "The head is larger than 64 KiB, or has more than 100 headers",
    500: "Something went wrong here; the log has it under the number in `instance` and X-Request-Id",
    503: "The service is busy; try again after Retry-After seconds",
}
