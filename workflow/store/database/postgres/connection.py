"""A connection to PostgreSQL on which no wait is endless, and no session outlives its client for long.

A server that hangs, and a network that drops what is sent, give no error: only a deadline tells. The
server's side has deadlines too, so that the locks of a host that is lost are free again in some 15 s.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any

from psycopg import Connection, OperationalError
from psycopg.errors import ConnectionTimeout, InvalidParameterValue

ANSWER_SECONDS = 5.0  # a server that says nothing for so long is taken for lost
LEAST_SECONDS = 0.2  # a statement gets at least these: what is slow is then not the database
_CANCEL_SECONDS = 1.0
LOCK_SECONDS = 4  # so the server itself says that a lock is held, before it is taken for lost
_CHECKED_SINCE = 140000  # this version of the server looks while it works whether its client is there

# What libpq is told, where the address of the database does not say otherwise.
CLIENT: dict[str, int] = {
    "connect_timeout": int(ANSWER_SECONDS),
    "keepalives": 1,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": int(ANSWER_SECONDS * 1000),
}
# What the session is told: a client that is gone is noticed within these, whatever it holds.
SESSION = (
    f"-c lock_timeout={LOCK_SECONDS}s -c timezone=UTC"
    " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3"
    " -c tcp_user_timeout=12000 -c idle_in_transaction_session_timeout=15s"
)
_CHECK = "SET client_connection_check_interval = '3s'"


class Silent(OperationalError):
    """The server has said nothing for too long; the connection is closed."""


class BoundedConnection(Connection[Any]):
    """A connection of psycopg that is given up when the server is silent.

    A patient one waits on as long as the server answers others: it is busy with what it was asked.
    """

    patient = True
    seconds = ANSWER_SECONDS  # after which `heard_nothing` is called
    ends: float | None = None  # the moment at which a reading has had its time
    _asked_at = 0.0
    _given_up = False
    _another: Any

    @classmethod
    def connect(cls, conninfo: str = "", **options: Any) -> BoundedConnection:
        """Connect, within `ANSWER_SECONDS` for each address of the host."""
        made = super().connect(conninfo, **options)
        made._another = partial(cls.connect, conninfo, **{**options, "autocommit": True})
        if made.info.server_version >= _CHECKED_SINCE:
            was, made.autocommit = made.autocommit, True
            with suppress(InvalidParameterValue):  # not every system can be asked whether a client is there
                made.execute(_CHECK)
            made.autocommit = was
        return made

    def wait(self, gen: Any, *given: Any, **named: Any) -> Any:
        """As psycopg's own, which every statement goes through that is not sent by our driver."""
        if self.ends is not None:
            self.asks()
        return super().wait(self._bounded(gen), *given, **named)

    def _bounded(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        ends = monotonic() + self.seconds
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready:
                    ends = monotonic() + self.seconds
                elif monotonic() >= ends:
                    self.heard_nothing()
                    ends = monotonic() + self.seconds
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value

    def begins(self, patient: bool, seconds: float | None) -> None:
        """Call this when a unit of work begins, with its time for reading; None: as long as it needs."""
        self.patient = patient
        self.seconds, self.ends = ANSWER_SECONDS, None if seconds is None else monotonic() + seconds

    def asks(self) -> None:
        """Call this before a statement is sent, where the reading has an end."""
        assert self.ends is not None  # noqa: S101 - that is what it means
        self._asked_at, self._given_up = monotonic(), False
        self.seconds = max(self.ends - self._asked_at, LEAST_SECONDS)

    def heard_nothing(self) -> None:
        """Call this when nothing has come for `seconds`: returns where it is worth waiting on.

        The server is told to give a reading up that has had its time, and answers with an error. Else closes
        the connection and raises `Silent`: what comes later is not for whoever asks next.
        """
        if self.ends is not None and not self._given_up:
            self._given_up = True
            with suppress(OperationalError):  # of a server that is silent for all
                self.cancel_safe(timeout=_CANCEL_SECONDS)
            self.seconds = max(self._asked_at + ANSWER_SECONDS - monotonic(), LEAST_SECONDS)
            return
        if self.patient and self._server_answers():
            return
        self.close()
        raise Silent(f"the server has not answered for {self.seconds:g} s")

    def _server_answers(self) -> bool:
        """Whether somebody answers a new connection, be it with a refusal."""
        try:
            with self._another() as other:
                other.patient = False
                other.execute("SELECT 1")
        except (ConnectionTimeout, Silent):
            return False
        except OperationalError:
            return True
        return True


def client_options(stated: dict[str, Any]) -> dict[str, Any]:
    """What a connection is opened with, beside what the address of the database has `stated`."""
    usual = {name: value for name, value in CLIENT.items() if name not in stated}
    asked = " ".join(filter(None, (SESSION, str(stated.get("options", "")))))
    return {**usual, "options": asked, "prepare_threshold": 2}
