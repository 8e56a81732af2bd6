"""A WSGI application behind granian's RSGI, with request bodies buffered before a thread is taken.

`BufferedWSGI(app)` is an RSGI application. It reads each body on the event loop, bounded in size and in time
(413 and 408, then the connection is closed), and only then hands the finished request to a pool of threads,
where the WSGI application runs. A client that never finishes its body costs one suspended coroutine, not a
thread. The time of a head is bounded by granian itself (`--http1-header-read-timeout`), the number of
connections by its `--backpressure`: per process, unfinished ones included, 512 unless told otherwise. Beyond
it new clients wait, so give it thousands.

Two habits of granian 2.8 shape the code: iterating over a body ends without an error where the client broke
off or sent a malformed chunk, so only the awaited whole is trusted, and for that the length must be announced
(411 otherwise); and `scope.path` comes percent-decoded, so it must not be decoded again.
"""

import asyncio
import io
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Headers = list[tuple[str, str]]

PROBLEM = "application/problem+json"
TOO_LARGE = b'{"type":"about:blank","status":413,"title":"Request body too large","code":"BODY_TOO_LARGE"}'
TOO_SLOW = b'{"type":"about:blank","status":408,"title":"Request body too slow","code":"BODY_TOO_SLOW"}'
NO_LENGTH = b'{"type":"about:blank","status":411,"title":"Content-Length required","code":"LENGTH_REQUIRED"}'
UNREADABLE = b'{"type":"about:blank","status":400,"title":"Unreadable request body","code":"BODY_UNREADABLE"}'


class RefusedError(Exception):
    """The body is not taken: the status and the problem document that say so."""


class BufferedWSGI:
    """An RSGI application that serves `app` with whole bodies only."""

    def __init__(
        self,
        app: WSGIApp,
        *,
        threads: int = 4,
        body_seconds: float = 15.0,
        body_bytes: int = 32 * 1024 * 1024,
    ) -> None:
        self.app = app
        self.body_seconds = body_seconds
        self.body_bytes = body_bytes
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="request")
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
        """Keep the loop that granian runs this worker on."""
        self.loop = loop

    def __rsgi_del__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let running requests finish when the worker ends."""
        self.pool.shutdown(wait=True)

    async def __rsgi__(self, scope: Any, protocol: Any) -> None:
        """Read the body, run the application in a thread, answer."""
        try:
            body = await self.body_of(scope, protocol)
        except RefusedError as refused:
            return answer_refused(protocol, *refused.args)
        environ = self.environ_of(scope, body)
        status, headers, content = await self.loop.run_in_executor(self.pool, self.call, environ)
        protocol.response_bytes(status, headers, content)
        return None

    async def body_of(self, scope: Any, protocol: Any) -> bytes:
        """Return the whole body; RefusedError if too large, too slow, of unknown length or broken off."""
        length = scope.headers.get("content-length")
        if scope.headers.get("transfer-encoding") is not None:
            raise RefusedError(411, NO_LENGTH)
        if length is None or length == "0":
            return b""
        if int(length) > self.body_bytes:
            raise RefusedError(413, TOO_LARGE)
        try:
            async with asyncio.timeout(self.body_seconds):
                return await protocol()
        except TimeoutError:
            raise RefusedError(408, TOO_SLOW) from None
        except RuntimeError:
            raise RefusedError(400, UNREADABLE) from None

    def environ_of(self, scope: Any, body: bytes) -> dict[str, Any]:
        """Describe the request as PEP 3333 wants it: text in latin-1 that holds the bytes."""
        host, _, port = scope.server.rpartition(":")
        environ = dict(self.base)
        environ["REQUEST_METHOD"] = scope.method
        environ["PATH_INFO"] = scope.path.encode().decode("latin-1")
        environ["QUERY_STRING"] = scope.query_string
        environ["SERVER_NAME"] = host
        environ["SERVER_PORT"] = port
        environ["SERVER_PROTOCOL"] = f"HTTP/{scope.http_version}"
        environ["REMOTE_ADDR"] = scope.client.rpartition(":")[0]
        environ["wsgi.url_scheme"] = scope.scheme
        environ["wsgi.input"] = io.BytesIO(body)
        for name, value in scope.headers.items():
            if "_" in name:  # X_User would pass for X-User
                continue
            key = "HTTP_" + name.upper().replace("-", "_")
            environ[key] = f"{environ[key]},{value}" if key in environ else value
        environ["CONTENT_LENGTH"] = environ.pop("HTTP_CONTENT_LENGTH", "")
        environ["CONTENT_TYPE"] = environ.pop("HTTP_CONTENT_TYPE", "")
        return environ

    def call(self, environ: dict[str, Any]) -> tuple[int, Headers, bytes]:
        """Run the application in this thread and return its whole answer."""
        answer: list[Any] = []

        def start_response(status: str, headers: Headers, exc_info: Any = None) -> None:
            answer[:] = [int(status[:3]), headers]

        chunks = self.app(environ, start_response)
        try:
            return answer[0], answer[1], b"".join(chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()


def answer_refused(protocol: Any, status: int, problem: bytes) -> None:
    """Answer with a problem document, and ask that the connection be closed: the body was not read."""
    headers = [("content-type", PROBLEM), ("content-length", str(len(problem))), ("connection", "close")]
    protocol.response_bytes(status, headers, problem)
