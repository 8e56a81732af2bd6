"""Pages and cursors. A cursor is opaque, and valid only for the query that it came from."""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import orjson
from flask import Response, current_app, request

from api.http.answers import answer
from api.http.call import Call
from api.messages.refusals import WrongCursor
from workflow.queries.page import Page

_MAC_BYTES = 16
_NOT_FILTERS = ("limit", "cursor")


def filters(call: Call) -> dict[str, Any]:
    """Return the query parameters that filter the list, without limit, cursor and sort."""
    return filters_of(call.query)


def filters_of(query: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a list's query that filter it."""
    return {name: value for name, value in query.items() if name not in (*_NOT_FILTERS, "sort")}


def paging(call: Call) -> dict[str, Any]:
    """Return `after` and `limit` of a list query, from the request's parameters. Raises `WrongCursor`."""
    cursor = call.query.get("cursor")
    return {"after": _open(cursor, call.query) if cursor else None, "limit": call.query["limit"]}


def page_view(call: Call, page: Page) -> dict[str, Any]:
    """Return a page as JSON: its items, the cursor of the next page, and the count (exact up to 1,000)."""
    return {
        "items": page.items,
        "next_cursor": _seal(page.next, call.query) if page.next else None,
        "count": page.count,
        "count_is_exact": page.count_is_exact,
    }


def page_answer(call: Call, page: Page) -> Response:
    """Return `page_view` as a response."""
    return answer(page_view(call, page))


def cut(items: Sequence[Any], call: Call, longest: int, address: str) -> tuple[Sequence[Any], str | None]:
    """Return the part of `items` that is asked for, and the cursor by which `address` gives the next one."""
    cursor, limit = call.query.get("cursor"), call.query.get("limit", longest)
    begin = _open(cursor, call.query)[0] if cursor else 0
    end = begin + limit
    return items[begin:end], _seal((end,), call.query, address) if end < len(items) else None


def _seal(key: tuple[Any, ...], query: Mapping[str, Any], address: str | None = None) -> str:
    payload = orjson.dumps([_packed(part) for part in key])
    return _text(payload + _mac(payload, query, address or request.path))


def _text(sealed: bytes) -> str:
    return urlsafe_b64encode(sealed).decode().rstrip("=")


def _open(cursor: str, query: Mapping[str, Any]) -> tuple[Any, ...]:
    try:
        sealed = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
    except ValueError as error:
        raise WrongCursor() from error
    payload, mac = sealed[:-_MAC_BYTES], sealed[-_MAC_BYTES:]
    if _text(sealed) != cursor:  # spare bits or padding at the end: a cursor has only one valid spelling
        raise WrongCursor()
    if not hmac.compare_digest(mac, _mac(payload, query, request.path)):
        raise WrongCursor()
    return tuple(_unpacked(part) for part in orjson.loads(payload))


def _mac(payload: bytes, query: Mapping[str, Any], address: str) -> bytes:
    """Return the code that binds a cursor to this service, and to the list's address, filters and order."""
    bound = sorted((name, str(value)) for name, value in query.items() if name not in _NOT_FILTERS)
    message = orjson.dumps([address, bound]) + payload
    return hmac.digest(current_app.config["XUESHI"].secret_key, b"cursor:" + message, hashlib.sha256)[
        :_MAC_BYTES
    ]


def _packed(part: Any) -> Any:
    if isinstance(part, datetime):
        return {"at": part.isoformat()}
    if isinstance(part, date):
        return {"on": part.isoformat()}
    return part


def _unpacked(part: Any) -> Any:
    if isinstance(part, dict):
        return datetime.fromisoformat(part["at"]) if "at" in part else date.fromisoformat(part["on"])
    return part
