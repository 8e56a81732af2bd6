"""Makes whole requests of the bytes of a connection; what could be read in two ways raises `Refusal`."""

from __future__ import annotations

import io
import re
from collections import deque
from collections.abc import Callable
from tempfile import SpooledTemporaryFile
from typing import IO

import httptools

from api.server.heads import MOST_BYTES, Head
from api.server.problems import Refusal
from workflow.errors import ReadOnly, not_stored

_MEMORY_BYTES = 1024 * 1024
_MOST_PIPELINED = 16
_METHOD = re.compile(rb"[A-Z-]{1,20} ")


class Receiver:
    """Reads requests one behind the other. The methods `on_…` are what the parser calls."""

    def __init__(self, body_bytes: int, expect_body: Callable[[Head, int], None]) -> None:
        """`body_bytes`: the longest body; `expect_body` is told a head whose body of a length follows."""
        self.whole: deque[tuple[Head, IO[bytes]]] = deque()
        self.ended = False  # behind the last whole request, no other is read
        self._most = body_bytes
        self._expect_body = expect_body
        self._parser = httptools.HttpRequestParser(self)
        self._owed = 0  # bytes of a body that the parser leaves to us
        self._begin()

    def _begin(self) -> None:
        self.head = Head()
        self.head_bytes = 0  # of a head that has begun; also while its body is read
        self.in_body = False
        self._body: IO[bytes] = io.BytesIO()
        self._keeps_alive = True

    @property
    def is_amid(self) -> bool:
        """Whether a request has begun that is not whole yet."""
        return bool(self.head_bytes)

    def feed(self, data: bytes) -> None:
        """Read on; whole requests are in `whole` then. Raises `Refusal`."""
        if not self.is_amid:
            data = data.lstrip(b"\r\n")  # a line that older clients send behind a body (RFC 9112, 2.2)
        if self.ended or not data:
            return
        if not self.in_body:
            self.head_bytes += len(data)
        try:
            rest = self._parsed(data)
        except httptools.HttpParserCallbackError as error:
            if isinstance(error.__context__, Refusal):
                raise error.__context__ from None
            if isinstance(error.__context__, OSError):  # a large body could not be put aside
                raise _not_put_aside(error.__context__) from None
            raise self.unreadable() from error
        except httptools.HttpParserInvalidMethodError as error:
            if self.head_bytes == len(data) and _METHOD.match(data):
                raise Refusal(405, "METHOD_NOT_ALLOWED") from error
            raise self.unreadable() from error
        except httptools.HttpParserError as error:
            if not self.ended:  # else it is what stands behind the last request
                raise self.unreadable() from error
        else:
            if rest:
                self.feed(rest)
        if not self.in_body and self.head_bytes > MOST_BYTES:
            raise Refusal(431, "HEAD_TOO_LARGE")

    def _parsed(self, data: bytes) -> bytes:
        """Read on, and return what stands behind a request that asks for another protocol.

        It is answered as if it did not ask (RFC 9110, 7.8). The parser stops behind its head, so its body is
        taken here.
        """
        if not self._owed:
            try:
                self._parser.feed_data(data)
                return b""
            except httptools.HttpParserUpgrade as upgrade:
                self._parser = httptools.HttpRequestParser(self)
                data = data[upgrade.args[0] :]
                if not self._owed:
                    return data
        body, rest = data[: self._owed], data[self._owed :]
        self._owed -= len(body)
        try:
            self._body.write(body)
        except OSError as error:
            raise _not_put_aside(error) from None
        if not self._owed:
            self._complete()
        return rest

    def unreadable(self) -> Refusal:
        """What is said of a request that breaks off, or is none."""
        return Refusal(400, "BODY_UNREADABLE" if self.in_body else "HEAD_UNREADABLE")

    def close(self) -> None:
        """Drop what is not answered."""
        self._body.close()
        for _, body in self.whole:
            body.close()
        self.whole.clear()

    # --- what the parser calls --------------------------------------------------------------------

    def on_message_begin(self) -> None:
        if not self.ended:
            self.head_bytes = self.head_bytes or 1

    def on_url(self, url: bytes) -> None:
        self.head.target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self.head.headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        if self.ended:
            return
        head = self.head
        head.method = self._parser.get_method().decode("latin-1")
        head.version = self._parser.get_http_version()
        head.check()
        if head.first(b"transfer-encoding") is not None:
            raise Refusal(411, "LENGTH_REQUIRED")
        length = head.length
        if length > self._most:
            raise Refusal(413, "TOO_LARGE")
        self.in_body = True
        self._owed = length if self._parser.should_upgrade() else 0
        self._keeps_alive = self._parser.should_keep_alive() and head.version == "1.1"
        if length:
            self._body = _spool() if length > _MEMORY_BYTES else io.BytesIO()
            self._expect_body(head, length)

    def on_body(self, chunk: bytes) -> None:
        if not self.ended:
            self._body.write(chunk)

    def on_message_complete(self) -> None:
        if not self._owed and not self.ended:
            self._complete()

    def _complete(self) -> None:
        self._body.seek(0)
        self.whole.append((self.head, self._body))
        # What is sent behind the last one that is read has to be sent again, on a connection of its own.
        self.ended = not self._keeps_alive or len(self.whole) >= _MOST_PIPELINED
        self._begin()


def _not_put_aside(error: OSError) -> Refusal:
    """What is said where a large body could not be put aside."""
    return Refusal(503, (not_stored(error) or ReadOnly()).code)


def _spool() -> IO[bytes]:
    """A file that a large body goes to; beyond one mebibyte, it lies on disk."""
    return SpooledTemporaryFile(_MEMORY_BYTES)
