"""The problem documents that the server itself answers, before or instead of the application."""

from __future__ import annotations

from dataclasses import dataclass

import orjson


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem document (RFC 9457) in both languages: the server does not read Accept-Language."""

    status: int
    code: str
    title: str
    text_zh: str

    @property
    def body(self) -> bytes:
        document = {
            "type": "about:blank",
            "status": self.status,
            "title": self.title,
            "code": self.code,
            "detail": f"{self.title} {self.text_zh}",
        }
        return orjson.dumps(document)

    def headers(self) -> list[tuple[str, str]]:
        return [("content-type", "application/problem+json"), ("content-length", str(len(self.body)))]


LENGTH_REQUIRED = Problem(
    411,
    "LENGTH_REQUIRED",
    "Say how long the request body is: send Content-Length.",
    "请求须写明 Content-Length。",
)
BODY_TOO_LARGE = Problem(413, "TOO_LARGE", "The request body is too large.", "请求内容过大。")
BODY_TOO_SLOW = Problem(408, "BODY_TOO_SLOW", "The request body came too slowly.", "请求内容传输过慢。")
BODY_UNREADABLE = Problem(400, "BODY_UNREADABLE", "The request body can't be read.", "请求内容无法读取。")
INTERNAL_ERROR = Problem(500, "INTERNAL_ERROR", "Something went wrong here.", "服务器内部错误。")
