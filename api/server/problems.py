"""The problem documents that the server itself answers, before or instead of the application."""

from __future__ import annotations

from http import HTTPStatus

from api.http import json_body
from api.http.request import request_id_of
from api.messages.texts import preferred_language, problem_members

MEDIA_TYPE = "application/problem+json"
ALLOWED = "GET, POST, PATCH, DELETE, HEAD, OPTIONS"


class Refusal(Exception):
    """The server refuses a request by itself, with this status and this code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


def status_line(status: int) -> str:
    """A status with its phrase, as WSGI says it."""
    return f"{status} {HTTPStatus(status).phrase}"


def problem(
    status: int, code: str, accept_language: str | None = None, number: str | None = None
) -> tuple[str, list[tuple[str, str]], bytes]:
    """Status, headers and body of a problem document, as the application writes its own.

    `number` is what the sender calls the request; without a plain one, it gets one of ours.
    """
    language, number = preferred_language(accept_language), request_id_of(number)
    body = json_body.write(problem_members(code, status, language, number))
    headers = [
        ("Content-Type", MEDIA_TYPE),
        ("Content-Length", str(len(body))),
        ("Content-Language", language),
        ("Vary", "Accept-Language"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Request-Id", number),
    ]
    if status == 503:
        headers.append(("Retry-After", "1"))
    if status == 405:
        headers.append(("Allow", ALLOWED))
    return status_line(status), headers, body
