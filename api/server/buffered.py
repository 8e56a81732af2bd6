"""Runs a WSGI application behind granian's RSGI. A request takes a thread only after its body was read.

The event loop reads each body within limits of size (else 413) and time (else 408); beyond a limit, the
connection is closed. A body without Content-Length is refused (411), because nobody tells us where chunks
break off. Only a whole request takes one of the threads that run the WSGI application. So a client that never
finishes its body costs one suspended coroutine and does not delay others. A body above one mebibyte waits on
disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from tempfile import SpooledTemporaryFile
from threading import Thread
from typing import IO, Any

import structlog

from api.server.problems import (
    BODY_TOO_LARGE,
    BODY_TOO_SLOW,
    BODY_UNREADABLE,
    INTERNAL_ERROR,
    LENGTH_REQUIRED,
    Problem,
)

WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Answer = tuple[int, list[tuple[str, str]], bytes]
Request = tuple[dict[str, Any], Any, asyncio.Future[None]]  # environ, connection, future to settle

_LOG = structlog.get_logger()
_MEMORY_BYTES = 1024 * 1024
_BODY_SECONDS = 15.0
_LAST_SECONDS = 2.0  # for bodies that are refused, or incomplete when the server stops
_BYTES_PER_SECOND = 64 * 1024  # after the first seconds, a large body must come at this rate
_UNREADABLE = "\xff"  # every check of a header refuses this value


class NoLength(ValueError):
    """The body does not say how long it is."""


class BodyTooLarge(ValueError):
    """The body is longer than this server takes."""


class BufferedWSGI:
    """An RSGI application that serves `app` with whole bodies only."""

    def __init__(self, app: WSGIApp, *, threads: int, body_bytes: int) -> None:
        self.app = app
        self.body_bytes = body_bytes
        self.ready_requests: SimpleQueue[Request | None] = SimpleQueue()
        self.threads = [Thread(target=self._work, name=f"request_{n}", daemon=True) for n in range(threads)]
        self.reading: set[asyncio.Timeout] = set()
        self.base: dict[str, Any] = {
            "SCRIPT_NAME": "",
            "wsgi.errors": sys.stderr,
            "wsgi.input_terminated": True,
            "wsgi.multiprocess": True,
            "wsgi.multithread": True,
            "wsgi.run_once": False,
            "wsgi.version": (1, 0),
        }

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        for thread in self.threads:
            thread.start()

    def __rsgi_del__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Wait for running requests to end before the process ends."""
        for _ in self.threads:
            self.ready_requests.put(None)
        for thread in self.threads:
            thread.join()

    def shorten_timeouts(self) -> None:
        """Give incomplete bodies two more seconds, because the server is about to stop."""
        last = self.loop.time() + _LAST_SECONDS
        for timeout in self.reading:
            if not timeout.expired():
                timeout.reschedule(min(last, timeout.when() or last))

    async def __rsgi__(self, scope: Any, protocol: Any) -> None:
        """Read the body, let a thread run the application and answer."""
        try:
            body, size = await self._body_of(scope, protocol)
        except NoLength:
            await _drain(protocol)
            return _refuse(protocol, LENGTH_REQUIRED)
        except BodyTooLarge:
            await _drain(protocol)
            return _refuse(protocol, BODY_TOO_LARGE)
        except TimeoutError:
            return _refuse(protocol, BODY_TOO_SLOW)
        except RuntimeError:  # the connection ended, or the framing is wrong
            return _refuse(protocol, BODY_UNREADABLE)
        answered: asyncio.Future[None] = self.loop.create_future()
        self.ready_requests.put((self._environ_of(scope, body, size), protocol, answered))
        await answered
        return None

    async def _body_of(self, scope: Any, protocol: Any) -> tuple[IO[bytes], int]:
        """Read the whole body, and return it with its size in bytes.

        Raises `NoLength`, `BodyTooLarge`, `TimeoutError` where it is too slow, `RuntimeError` where it breaks
        off.
        """
        if scope.headers.get("transfer-encoding") is not None:
            raise NoLength
        expected = int(scope.headers.get("content-length") or 0)
        if not expected:
            return io.BytesIO(), 0
        if expected > self.body_bytes:
            raise BodyTooLarge
        body: IO[bytes]
        async with asyncio.timeout(_BODY_SECONDS + expected / _BYTES_PER_SECOND) as timeout:
            self.reading.add(timeout)
            try:
                if expected <= _MEMORY_BYTES:  # a body is never longer than its Content-Length
                    content = await protocol()
                    body, size = io.BytesIO(content), len(content)
                else:
                    body, size = await _spooled(protocol)
            finally:
                self.reading.discard(timeout)
        if size != expected:
            raise RuntimeError("the body ended early")
        return body, size

    def _environ_of(self, scope: Any, body: IO[bytes], size: int) -> dict[str, Any]:
        """Return the request as a WSGI environ (PEP 3333), in which text is the raw bytes read as latin-1."""
        host, _, port = scope.server.rpartition(":")
        environ = dict(self.base)
        for name, value in scope.headers.items():
            key = "HTTP_" + name.upper().replace("-", "_")
            text = value.encode("utf-8", "surrogateescape").decode("latin-1")
            environ[key] = f"{environ[key]},{text}" if key in environ else text
        if len(environ) - len(self.base) < len(scope.headers.keys()):
            # granian names a header whose value is not visible ASCII, but hides the value. Without this, the
            # header would be ignored, and a retry with such an Idempotency-Key would take effect again.
            for name in scope.headers.keys():  # noqa: SIM118 - not a mapping
                environ.setdefault("HTTP_" + name.upper().replace("-", "_"), _UNREADABLE)
        environ["CONTENT_TYPE"] = environ.pop("HTTP_CONTENT_TYPE", "")
        environ["CONTENT_LENGTH"] = environ.pop("HTTP_CONTENT_LENGTH", "") if not size else str(size)
        environ["REQUEST_METHOD"] = scope.method
        environ["PATH_INFO"] = scope.path.encode("utf-8", "surrogateescape").decode("latin-1")
        environ["QUERY_STRING"] = scope.query_string.encode("utf-8", "surrogateescape").decode("latin-1")
        environ["SERVER_NAME"] = host
        environ["SERVER_PORT"] = port
        environ["SERVER_PROTOCOL"] = f"HTTP/{scope.http_version}"
        environ["REMOTE_ADDR"] = scope.client.rpartition(":")[0]
        environ["wsgi.url_scheme"] = scope.scheme
        environ["wsgi.input"] = body
        return environ

    def _work(self) -> None:
        """Serve whole requests in one thread, one after the other.

        With an executor's futures, which have to get back to the loop, a request took 1.5 times as long.
        """
        while request := self.ready_requests.get():
            environ, protocol, answered = request
            answer = self._call(environ)
            try:
                protocol.response_bytes(*answer)
            except Exception as error:  # granian answers 500 where a coroutine ends without answering
                _LOG.error("answer_not_sent", error=type(error).__name__)
            with contextlib.suppress(RuntimeError):  # the loop has ended, and nobody waits
                self.loop.call_soon_threadsafe(_settle, answered)

    def _call(self, environ: dict[str, Any]) -> Answer:
        """Run the application in this thread; returns its whole answer."""
        head: list[Any] = [500, []]

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
            head[:] = [int(status[:3]), headers]

        try:
            chunks = self.app(environ, start_response)
            try:
                return head[0], head[1], b"".join(chunks)
            finally:
                getattr(chunks, "close", _do_nothing)()
        except Exception as error:
            _LOG.exception("request_failed", error=type(error).__name__)
            return INTERNAL_ERROR.status, INTERNAL_ERROR.headers(), INTERNAL_ERROR.body
        finally:
            environ["wsgi.input"].close()


def _do_nothing() -> None:
    pass


def _settle(answered: asyncio.Future[None]) -> None:
    if not answered.done():  # the server may have given up waiting
        answered.set_result(None)


async def _drain(protocol: Any) -> None:
    """Read on for a moment, and drop what comes.

    A client whose connection is closed while it sends does not see the answer.
    """
    with contextlib.suppress(TimeoutError, RuntimeError):
        async with asyncio.timeout(_LAST_SECONDS):
            async for _ in protocol:
                pass


async def _spooled(protocol: Any) -> tuple[IO[bytes], int]:
    """Read a large body, and return it with its size. Beyond one mebibyte, the body goes to disk."""
    body: IO[bytes] = SpooledTemporaryFile(max_size=_MEMORY_BYTES)  # noqa: SIM115
    size = 0
    async for chunk in protocol:
        size += len(chunk)
        body.write(chunk)
    body.seek(0)
    return body, size


def _refuse(protocol: Any, problem: Problem) -> None:
    """Answer with a problem document. Close the connection, because the body was not read to its end."""
    protocol.response_bytes(problem.status, [*problem.headers(), ("connection", "close")], problem.body)
