"""Writes an answer as bytes of HTTP/1.1."""

from __future__ import annotations

import time
from email.utils import formatdate
from functools import lru_cache

from api.server.threads import Answer

_BODILESS = ("204", "304")


def written(answer: Answer, method: str, version: str, *, last: bool) -> bytes:
    """The bytes of an answer; behind the `last` one, the connection is closed."""
    lines = [f"HTTP/1.1 {answer.status}", f"Date: {_date(int(time.time()))}"]
    lines += [f"{name}: {value}" for name, value in answer.headers]
    bodiless = answer.status[:3] in _BODILESS
    if not bodiless and not any(name.lower() == "content-length" for name, _ in answer.headers):
        lines.append(f"Content-Length: {len(answer.body)}")
    if last or version == "1.0":
        lines.append("Connection: close")
    head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
    return head if method == "HEAD" or bodiless else head + answer.body


@lru_cache(maxsize=2)
def _date(second: int) -> str:
    return formatdate(second, usegmt=True)
