"""The problem documents that the server itself answers, before or instead of the application."""

from __future__ import annotations

from http import HTTPStatus

from api.http import json_body
from api.http.request import request_id_of
from api.messages.texts import preferred_language, problem_members, problem_text

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


def _page(code: str, number: str) -> bytes:
    """What a browser shows whose form was refused before the pages saw it: in both languages."""
    zh, en = problem_text(code, "zh") or (code, code), problem_text(code, "en") or (code, code)
    return (
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学时</title>'
        f"<h1>{zh[0]}</h1><p>{zh[1]}请用浏览器的“后退”回到原来的页面。</p>"
        f'<div lang="en"><h1>{en[0]}</h1><p>{en[1]} Go back to the page before.</p></div>'
        f"<p>{number}</p></html>"
    ).encode()


def problem(
    status: int,
    code: str,
    accept_language: str | None = None,
    number: str | None = None,
    accept: str | None = None,
) -> tuple[str, list[tuple[str, str]], bytes]:
    """Status, headers and body of a problem document, or of a page for a browser.

    `number` is what the sender calls the request; without a plain one, it gets one of ours.
    """
    language, number = preferred_language(accept_language), request_id_of(number)
    is_page = accept is not None and "text/html" in accept
    body = (
        _page(code, number) if is_page else json_body.write(problem_members(code, status, language, number))
    )
    headers = [
        ("Content-Type", "text/html; charset=utf-8" if is_page else MEDIA_TYPE),
        ("Content-Length", str(len(body))),
        ("Content-Language", language),
        ("Vary", "Accept-Language"),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Request-Id", number),
    ]
    if is_page:
        headers.append(("Content-Security-Policy", "default-src 'none'"))
    if status == 503:
        headers.append(("Retry-After", "1"))
    if status == 405:
        headers.append(("Allow", ALLOWED))
    return status_line(status), headers, body
