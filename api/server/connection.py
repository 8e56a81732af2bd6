"""One connection: takes requests one after the other, within limits of time, and writes the answers.

Only a whole request takes one of the threads that run the application, so a client that never finishes costs
a few objects and delays nobody. Whatever can't be read is answered with a problem document, and the
connection is closed behind it: where the next request would begin nobody can tell.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial
from threading import Lock
from typing import Any

from api.resources.operations.measuring import NO_ROUTE, Answered
from api.server.heads import Head
from api.server.live import Listener
from api.server.problems import Refusal, problem
from api.server.receiving import Receiver
from api.server.threads import Answer, Request
from api.server.writing import written

HEAD_SECONDS = 10.0
EXTRA_SECONDS = 2.0  # for a head, where all places are taken
IDLE_SECONDS = 60.0
BODY_SECONDS = 15.0
WRITE_SECONDS = 60.0
LAST_SECONDS = 1.0  # for what is unfinished when the server stops, and for what comes behind a refusal
_BYTES_PER_SECOND = 64 * 1024  # after the first seconds, a large body must come at this rate


class Place(Enum):
    """What a server has for one more connection: `EXTRA` is for health, `REFUSED` for a word of refusal."""

    FREE, EXTRA, REFUSED, NONE = range(4)


class Connection(asyncio.Protocol):
    """The protocol of one connection. Everything runs in the event loop but `_answered_in_thread`."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.transport: Any = None
        self.received = Receiver(server.body_bytes, self._expect_body)
        self._timer: asyncio.TimerHandle | None = None
        self._answering: Head | None = None
        self._refusal: tuple[Answer, Head] | None = None  # said when all before it is answered
        self._closing = self._held_back = self._deaf = False
        self._is_new = True  # no whole request has come
        self._is_extra = False  # one more than there is room for: only health is answered
        self._asking: Head | None = None  # waits for a word of ours before it sends its body
        self._listener: Listener | None = None  # what is being answered waits for a change
        self._client = ""
        self._own_handle = -1
        self._sending = Lock()
        self._began = 0.0  # the request that came last

    # --- the transport ----------------------------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        self.transport, self._began = transport, self.server.loop.time()
        peer = transport.get_extra_info("peername")
        self._client = peer[0] if peer else ""
        place = self.server.admit(self)
        if place is Place.NONE:
            self._closing = True
            transport.abort()
        elif place is Place.REFUSED:
            self._refuse(Refusal(503, "BUSY"))
        else:
            # A handle of its own, which nobody else closes: else another client could have got its number.
            try:
                self._own_handle = os.dup(transport.get_extra_info("socket").fileno())
            except OSError:  # no descriptor is left: nobody would wait for it, or end it
                self._closing = True
                transport.abort()
                return
            self._is_extra = place is Place.EXTRA
            self._limit_head()

    def connection_lost(self, error: Exception | None) -> None:
        self._limit(None)
        self._closing = True
        with self._sending:
            if self._own_handle >= 0:
                os.close(self._own_handle)
            self._own_handle = -1
        self.received.close()
        if self._listener is not None:
            self.server.live.forget(self._listener)
        self.server.forget(self)

    def data_received(self, data: bytes) -> None:
        if self._closing:  # behind a refusal: read, so that the client sees it, and dropped
            return
        self.server.idle.pop(self, None)
        if not self.received.is_amid:
            self._began = self.server.loop.time()
            self._limit_head()
        try:
            self.received.feed(data)
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            if not self.received.is_amid:
                self._limit(None)
            self._next()

    def eof_received(self) -> bool:
        """The client sends no more. What it has sent whole is answered still."""
        self.received.ended = True
        if self.received.is_amid and not self._closing:
            self._refuse(self.received.unreadable())
        if self._listener is not None:  # a page that was left: nothing else would end its waiting
            self.server.live.answer(self._listener)
        return bool(self._answering or self.received.whole or self._refusal) or self._deaf

    def pause_writing(self) -> None:
        self._deaf = True
        self._limit(WRITE_SECONDS)

    def resume_writing(self) -> None:
        self._deaf = False
        self._next()

    def _expect_body(self, head: Head, length: int) -> None:
        self._limit_body(length)
        if (head.first(b"expect") or b"").lower() == b"100-continue" and head.version == "1.1":
            self._asking = head

    def _limit_head(self) -> None:
        self._limit(EXTRA_SECONDS if self._is_extra else HEAD_SECONDS)

    def _limit_body(self, length: int) -> None:
        self._limit(BODY_SECONDS + length / _BYTES_PER_SECOND)

    # --- answering --------------------------------------------------------------------------------

    def _next(self) -> None:
        """Let a thread answer the next whole request, where none of this connection is being answered."""
        if self._answering or self._deaf or self.transport.is_closing():
            return
        if not self.received.whole:
            self._rest()
            return
        self._answering, body = self.received.whole.popleft()
        self._is_new = False
        self._hold_back(bool(self.received.whole))
        if (own := self.server.health.answer(self._answering)) is not None:
            body.close()
            self._give(own, self._answering)
            return
        if self._listens(self._answering):
            body.close()
            return
        if self._is_extra:
            body.close()
            self.received.close()
            head, self._answering = self._answering, None
            self._refuse(Refusal(503, "BUSY"), head)
            return
        environ = self._answering.environ(body, self.server.address, self._client)
        self.server.run(Request(environ, _sender_of(environ), self._answered_in_thread))

    def _listens(self, head: Head) -> bool:
        """Whether the request asks to be told of a change: then it waits here, and takes no thread."""
        found = None if self._is_extra else self.server.live.listen(head, self._told)
        if isinstance(found, Answer):
            self._told(found)
        elif found is not None:
            self._listener = found
        return found is not None

    def _told(self, answer: Answer) -> None:
        """Send the answer to a request that waited in the loop."""
        head, self._listener = self._answering, None
        if head is not None:
            self._give(answer, head)

    def _give(self, answer: Answer, head: Head) -> None:
        """Send an answer of the server's own."""
        self._account(answer, head)
        self._answered(written(answer, head.method, head.version, last=self._is_last))

    def _account(self, answer: Answer, head: Head) -> None:
        """Let an answer of the server's own be counted and logged, as those of the application are."""
        number = next((text for name, text in answer.headers if name == "X-Request-Id"), "")
        seconds, status = self.server.loop.time() - self._began, int(answer.status[:3])
        told = Answered(answer.route, head.method, status, seconds, number, in_thread=False)
        self.server.own_answers.account(told)

    def _rest(self) -> None:
        """Nothing waits: say why no more is read, or close, or wait for the next request."""
        self._hold_back(False)
        if self._refusal is not None:
            self._say_refusal(*self._refusal)
        elif self._closing:
            pass
        elif self.received.ended or (self.server.stopping and not self.received.is_amid):
            self.transport.close()
        elif not self.received.is_amid:
            self._limit(IDLE_SECONDS)
            self.server.rests(self)
        elif self._asking is self.received.head:  # all before it is answered: this is about no other
            self._asking = None
            self._limit_body(self.received.head.length)
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _hold_back(self, hold: bool) -> None:
        """Read no more than what one request at a time needs. Who isn't read isn't waited for."""
        if hold == self._held_back or self.transport.is_closing():
            return
        self._held_back = hold
        if hold:
            self._limit(None)
            self.transport.pause_reading()
            return
        self.transport.resume_reading()
        if self.received.in_body:
            self._limit_body(self.received.head.length)
        elif self.received.is_amid:
            self._limit_head()

    def _answered_in_thread(self, answer: Answer) -> None:
        """Send the answer from this thread as far as the socket takes it: the loop may be waited for long."""
        head = self._answering
        if head is None:
            return
        if answer.route:
            self._account(answer, head)
        content = written(answer, head.method, head.version, last=self._is_last)
        sent = 0
        with self._sending:
            if self._own_handle >= 0 and not self.transport.get_write_buffer_size():
                with suppress(OSError):  # it takes nothing now, or is gone: the loop finds out which
                    sent = os.write(self._own_handle, content)
        self.server.in_loop(partial(self._answered, content[sent:]))

    @property
    def _is_last(self) -> bool:
        """Whether the connection is closed behind the answer at hand."""
        return (
            (self.received.ended or self.server.stopping)
            and not self.received.whole
            and self._refusal is None
        )

    def _answered(self, rest: bytes) -> None:
        self._answering = None
        if self.transport.is_closing():
            return
        if rest:
            self.transport.write(rest)
        self._next()

    def _refuse(self, refusal: Refusal, head: Head | None = None) -> None:
        """Answer with a problem document, and close: what follows can't be read."""
        if self._closing or self.transport.is_closing():
            return
        self._closing = self.received.ended = True
        head = head or self.received.head
        names = (b"accept-language", b"x-request-id", b"accept")
        language, number, accept = (_text(head.first(name)) for name in names)
        own = problem(refusal.status, refusal.code, language, number, accept)
        self._refusal = Answer(*own, NO_ROUTE), head
        self._limit(None)
        self._next()

    def _say_refusal(self, answer: Answer, head: Head) -> None:
        self._refusal = None
        self._account(answer, head)
        self.transport.write(written(answer, head.method, "1.1", last=True))
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self._limit(LAST_SECONDS, self.transport.close)

    # --- time -------------------------------------------------------------------------------------

    def _limit(self, seconds: float | None, then: Callable[[], None] | None = None) -> None:
        """What is awaited now has to come within these seconds; None: nothing is awaited."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if seconds is not None:
            self._timer = self.server.loop.call_later(seconds, then or self._give_up)

    def _give_up(self) -> None:
        """What was awaited has not come."""
        if self._deaf or self._closing:
            self.transport.abort()
        elif self.received.is_amid:
            self._refuse(Refusal(408, "BODY_TOO_SLOW" if self.received.in_body else "HEAD_TOO_SLOW"))
        else:
            self.transport.close()

    def stop(self) -> None:
        """The server stops: what is whole is answered, what is unfinished has one second more.

        So has who has just come: what they came for is on its way, and a proxy could not send it again.
        """
        if self._answering or self.received.whole or self._deaf:
            return
        if self.received.is_amid or self._is_new:
            self._limit(LAST_SECONDS)
        else:
            self.transport.close()


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("latin-1")


def _sender_of(environ: dict[str, Any]) -> str:
    """Whose turn it is: the credential's; without one, the address's."""
    return str(environ.get("HTTP_AUTHORIZATION") or environ.get("HTTP_COOKIE") or environ["REMOTE_ADDR"])
