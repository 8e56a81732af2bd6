"""Reads the head of a request, refuses what could be read in two ways, and makes it an environ (PEP 3333)."""

from __future__ import annotations

import re
import sys
from typing import IO, Any
from urllib.parse import unquote_to_bytes

from api.server.problems import Refusal

MOST_BYTES = 64 * 1024
MOST_HEADERS = 100
_HOST = re.compile(rb"[A-Za-z0-9._~:\[\]%-]{1,255}")
_ABSOLUTE = re.compile(rb"https?://([^/?]*)(.*)", re.IGNORECASE)
_ENVIRON = {
    "SCRIPT_NAME": "",
    "wsgi.errors": sys.stderr,
    "wsgi.input_terminated": True,
    "wsgi.multiprocess": True,
    "wsgi.multithread": True,
    "wsgi.run_once": False,
    "wsgi.url_scheme": "http",
    "wsgi.version": (1, 0),
}


class Head:
    """The head of one request, as the parser finds it: names in lower case, values as they were sent."""

    __slots__ = ("headers", "method", "target", "version")

    def __init__(self) -> None:
        self.target = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.method = ""
        self.version = ""

    def first(self, name: bytes) -> bytes | None:
        """The value of the first header with this name."""
        return next((value for known, value in self.headers if known == name), None)

    @property
    def length(self) -> int:
        """The length of the body; the parser has refused one that is no number, or stands twice."""
        return int(self.first(b"content-length") or 0)

    def check(self) -> None:
        """Raise `Refusal` for a head that two readers could understand differently."""
        if self.version not in ("1.1", "1.0"):
            raise Refusal(400, "HEAD_UNREADABLE")
        size = len(self.target) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if size > MOST_BYTES or len(self.headers) > MOST_HEADERS:
            raise Refusal(431, "HEAD_TOO_LARGE")
        hosts = [value for name, value in self.headers if name == b"host"]
        if len(hosts) > 1 or (not hosts and self.version == "1.1"):
            raise Refusal(400, "WRONG_HOST")
        if hosts and not _HOST.fullmatch(hosts[0]):
            raise Refusal(400, "WRONG_HOST")
        if any(b"_" in name for name, _ in self.headers):
            raise Refusal(400, "WRONG_HEADER_NAME")
        self._check_target(hosts)

    def _check_target(self, hosts: list[bytes]) -> None:
        if absolute := _ABSOLUTE.fullmatch(self.target):
            if [absolute[1].lower()] != [host.lower() for host in hosts]:
                raise Refusal(400, "WRONG_HOST")
            self.target = absolute[2] if absolute[2].startswith(b"/") else b"/" + absolute[2]
        path = self.target.partition(b"?")[0]
        if not path.startswith(b"/") or b"//" in path or b"#" in self.target:
            raise Refusal(400, "WRONG_TARGET")

    def environ(self, body: IO[bytes], server: tuple[str, int], client: str) -> dict[str, Any]:
        """The request, whose text is the raw bytes read as latin-1."""
        environ: dict[str, Any] = dict(_ENVIRON)
        for name, value in self.headers:
            key, text = "HTTP_" + name.decode("latin-1").upper().replace("-", "_"), value.decode("latin-1")
            if key in environ:
                text = f"{environ[key]}{'; ' if name == b'cookie' else ','}{text}"
            environ[key] = text
        path, _, query = self.target.partition(b"?")
        environ["CONTENT_TYPE"] = environ.pop("HTTP_CONTENT_TYPE", "")
        environ["CONTENT_LENGTH"] = environ.pop("HTTP_CONTENT_LENGTH", "")
        environ["REQUEST_METHOD"] = self.method
        environ["RAW_URI"] = self.target.decode("latin-1")
        environ["PATH_INFO"] = unquote_to_bytes(path).decode("latin-1")
        environ["QUERY_STRING"] = query.decode("latin-1")
        environ["SERVER_NAME"] = server[0]
        environ["SERVER_PORT"] = str(server[1])
        environ["SERVER_PROTOCOL"] = f"HTTP/{self.version}"
        environ["REMOTE_ADDR"] = client
        environ["wsgi.input"] = body
        return environ
