"""Turns exceptions into problem documents (RFC 9457), by one table of statuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from flask import Flask, Response, request
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException

from api.http import json_body
from api.http.request import request_id
from api.messages import refusals
from api.messages.field_errors import field_errors
from api.messages.problem_texts import PROBLEM_TEXTS
from api.messages.texts import Language, preferred_language, problem_members
from workflow import errors
from workflow.commands.operations.idempotency import KeyReused
from workflow.definition import EditionHasErrors
from workflow.runtime.faults import frames_of
from workflow.store.database.errors import DataError, IntegrityError, InterfaceError, OperationalError

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = "1"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Problem:
    """The status of an exception. `code` is for an exception that has no code of its own."""

    status: int
    code: str | None = None


# The first class in the exception's MRO that has an entry here decides.
PROBLEMS: Mapping[type[BaseException], Problem] = {
    json_body.NotReadable: Problem(400),
    refusals.WrongCursor: Problem(400),
    refusals.WrongHeader: Problem(400),
    refusals.WrongQuery: Problem(400),
    refusals.WrongTarget: Problem(400),
    errors.NotAuthenticated: Problem(401),
    errors.NotPermitted: Problem(403),
    errors.NotFound: Problem(404),
    errors.Conflict: Problem(409),
    errors.VersionMismatch: Problem(412),
    refusals.UnsupportedMediaType: Problem(415),
    errors.GuardRefused: Problem(422),
    errors.Invalid: Problem(422),
    KeyReused: Problem(422),
    errors.Refused: Problem(422),
    errors.TooManyAttempts: Problem(429),
    errors.TooManyRequests: Problem(429),
    ValidationError: Problem(422, "INVALID"),
    refusals.IfMatchRequired: Problem(428),
    errors.Busy: Problem(503),
    errors.TookTooLong: Problem(503),
    errors.Unavailable: Problem(503),
    errors.EvidenceDamaged: Problem(503),
    errors.FontsMissing: Problem(503),
    errors.NotSet: Problem(503),
    errors.ProviderFails: Problem(503),
    IntegrityError: Problem(409, "CONFLICT"),
    DataError: Problem(422, "INVALID"),
    OperationalError: Problem(503, "UNAVAILABLE"),
    InterfaceError: Problem(503, "UNAVAILABLE"),
    Exception: Problem(500, "INTERNAL"),
}

# What fails around is logged where it is found out, once for all requests that meet it.
_TOLD_ELSEWHERE = (
    *(errors.Busy, errors.FontsMissing, errors.NotSet),
    *(errors.ProviderFails, errors.Unavailable),
)
_HTTP_CODES = {
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    413: "TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    500: "INTERNAL",
}


def register(app: Flask) -> None:
    """Answer every exception of a view, and every HTTP error of the framework, with a problem document."""
    app.before_request(_require_one_path)
    app.register_error_handler(Exception, respond)
    app.register_error_handler(HTTPException, respond_to_http_error)


def _require_one_path() -> None:
    """Refuse what the framework would take for another path, where another server than ours lets it pass."""
    # As it was sent: slashes that are part of an id come as %2F, and request.path has lost doubled ones.
    sent = request.environ
    target = str(sent.get("RAW_URI") or sent.get("REQUEST_URI") or sent["PATH_INFO"])
    if "//" in target.partition("?")[0]:
        raise refusals.WrongTarget()


def respond(error: Exception) -> Response:
    """Answer an exception with its problem document. Our own faults are logged with the request's number."""
    if isinstance(error, OSError):
        error = errors.not_stored(error) or error
    row = next(PROBLEMS[kind] for kind in type(error).__mro__ if kind in PROBLEMS)
    code = row.code or str(getattr(error, "code", "INTERNAL"))
    if row.status >= 500 and not isinstance(error, _TOLD_ELSEWHERE):
        # No exception text: SQL errors quote parameters, which may be personal data.
        route = str(request.url_rule)
        log.error("request failed", request_id=request_id(), code=code, route=route, **frames_of(error))
    return document(row.status, code, error)


def respond_to_http_error(error: HTTPException) -> Response:
    """Answer an HTTP error of the framework with a problem document. Keep its headers (Allow, Location)."""
    status = error.code or 500
    if status < 400:
        return Response(status=status, headers=dict(error.get_headers()))
    response = document(status, _HTTP_CODES.get(status, "BAD_REQUEST"), error)
    for name, value in error.get_headers():
        if name not in ("Content-Type", "Content-Length"):
            response.headers[name] = value
    return response


def document(status: int, code: str, error: BaseException | None = None) -> Response:
    """A problem response in the language that the request prefers."""
    language = preferred_language(request.headers.get("Accept-Language"))
    body = {**_texts(code, status, language, error), **_extension_members(error)}
    headers = {
        "Content-Language": language,
        "Vary": "Accept-Language",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Request-Id": request_id(),
    }
    if status == 503:
        headers["Retry-After"] = RETRY_SECONDS
    if isinstance(error, errors.Refused) and "retry_after" in error.facts:
        headers["Retry-After"] = str(error.facts["retry_after"])
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="xueshi"'
    return Response(json_body.write(body), status=status, headers=headers, content_type=MEDIA_TYPE)


def _texts(code: str, status: int, language: Language, error: BaseException | None) -> dict[str, Any]:
    members = problem_members(code, status, language, request_id())
    if not isinstance(error, errors.Refused):
        return members
    if language == "en" and (code not in PROBLEM_TEXTS or _says_more(error)):
        members["detail"] = error.message
    members["detail"] = error.text.get(language, members["detail"])
    return members


def _says_more(error: errors.Refused) -> bool:
    return error.message != (type(error).__doc__ or "").split("\n", 1)[0]


def _extension_members(error: BaseException | None) -> dict[str, Any]:
    members: dict[str, Any] = {}
    if isinstance(error, errors.GuardRefused):
        members["guards"] = [refusal.to_mapping() for refusal in error.refusals]
    elif isinstance(error, EditionHasErrors):
        members["problems"] = [problem.to_mapping() for problem in error.problems]
    elif isinstance(error, errors.Invalid):
        members["errors"] = [_field_error(e) for e in error.errors]
    elif isinstance(error, ValidationError):
        members["errors"] = [_field_error(e) for e in field_errors(error)]
    if isinstance(error, errors.Refused) and error.facts:
        members["facts"] = {name: _simple(value) for name, value in error.facts.items()}
    return members


def _field_error(error: errors.FieldError) -> dict[str, Any]:
    return {"pointer": error.pointer, "code": error.code, "text": dict(error.text)}


def _simple(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Iterable):
        return [_simple(item) for item in value]
    return str(value)
