"""Requests to the identity provider: to its host alone, and bounded in time, size and number."""

from __future__ import annotations

import time
from threading import BoundedSemaphore, Thread
from typing import Any
from urllib.parse import urlsplit

import structlog
from authlib.integrations.requests_client import OAuth2Session
from requests import PreparedRequest, RequestException, Response
from urllib3.exceptions import HTTPError

from workflow.errors import ProviderFails

_LOG = structlog.get_logger(__name__)
_CONNECT, _READ = 3.0, 5.0  # seconds for a connection, and between two pieces of an answer
_WHOLE = 10.0  # seconds for a whole answer
_BYTES = 256 * 1024
_AT_ONCE = BoundedSemaphore(8)


class BoundedSession(OAuth2Session):  # type: ignore[misc]
    """An OAuth client of one origin, which follows no redirect, and reads no settings of the surroundings."""

    def __init__(self, origin: str, **given: Any) -> None:
        super().__init__(**given)
        self.trust_env = False  # neither a proxy nor a .netrc: nothing is sent to others
        self._origin = origin

    def send(self, request: PreparedRequest, **kwargs: Any) -> Response:
        """Send it, and read the whole answer. Raises `ProviderFails`."""
        if origin_of(str(request.url)) != self._origin:
            raise fails("another host", address=origin_of(str(request.url)))
        kwargs |= {"stream": True, "allow_redirects": False, "timeout": (_CONNECT, _READ), "proxies": {}}
        return _in_time(lambda: _read(super(BoundedSession, self).send(request, **kwargs)))


def origin_of(address: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(address)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return f"{parts.scheme}://{parts.hostname}:{port}"


def fails(reason: str, **facts: Any) -> ProviderFails:
    """The refusal; the log says why."""
    _LOG.warning("oidc_provider_fails", reason=reason, **facts)
    return ProviderFails()


def _in_time(work: Any) -> Response:
    """What `work` gives, in time: a thread of its own does it, and is left behind if it takes longer."""
    if not _AT_ONCE.acquire(blocking=False):
        raise fails("too many requests wait for it")
    done: list[Any] = []

    def run() -> None:
        try:
            done.append(work())
        except Exception as error:
            done.append(error)
        finally:
            _AT_ONCE.release()

    thread = Thread(target=run, daemon=True, name="oidc-request")
    thread.start()
    thread.join(_WHOLE)
    if not done:
        raise fails("no answer in time")
    [found] = done
    if isinstance(found, ProviderFails):
        raise found
    if isinstance(found, RequestException | HTTPError | OSError | ValueError):
        raise fails("no answer", error=type(found).__name__) from found
    if isinstance(found, Exception):
        raise found
    answer: Response = found
    return answer


def _read(response: Response) -> Response:
    """The answer with its content, of which no more is read than may be."""
    content, ends = bytearray(), time.monotonic() + _WHOLE
    while piece := response.raw.read1(16 * 1024, decode_content=True):
        content += piece
        if len(content) > _BYTES:
            raise fails("the answer is too large")
        if time.monotonic() > ends:
            raise fails("the answer takes too long")
    response.close()
    response._content = bytes(content)
    response._content_consumed = True  # type: ignore[attr-defined]
    return response
