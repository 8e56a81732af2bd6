"""Looks at the database in a thread of its own: whoever asks how it is gets an answer at once.

A look that takes too long counts as no answer, however long it still takes; the next one begins when it has
ended. So a database that hangs costs one thread, and no request.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog

_LOG = structlog.get_logger(__name__)
LOOK_SECONDS = 1.0  # so long a look is good
_AWAY_SECONDS = 5.0  # so long the last look is believed where it found nothing
SILENT_SECONDS = 3.0  # a look that takes longer is no answer


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look has shown. The codes are those of problems; empty where all is well."""

    reachable: bool
    code: str = ""  # why the database can't be read
    writes: str = ""  # why it can't be written
    silent: bool = False  # nobody answers: others would only wait as long
    apart: float = 0.0  # seconds by which the database's clock is ahead of this host's
    revision: str = ""  # that of its tables


NOT_SEEN = Seen(reachable=False, code="UNAVAILABLE", writes="UNAVAILABLE")
SILENT = Seen(reachable=False, code="UNAVAILABLE", writes="UNAVAILABLE", silent=True)


class Watch:
    """The last look at one database. A server looks all the time; else those who ask do, once a second."""

    def __init__(self, look: Callable[[], Seen]) -> None:
        self._look = look
        self._lock = threading.Lock()
        self._is_looking = self._always = False
        self._done = threading.Event()  # since the last look has begun
        self._began = self._ended = float("-inf")
        self._seen = NOT_SEEN
        self._away_until = 0.0
        self.besides: dict[str, Callable[[], object]] = {}  # what else is looked at each time, by its name

    @property
    def is_away(self) -> bool:
        """Whether the database was silent a moment ago. False where nobody has looked since."""
        if not self._is_looking and not self._away_until:
            return False
        now = time.monotonic()
        return now < self._away_until or (self._is_looking and now - self._began > SILENT_SECONDS)

    def keep_looking(self) -> None:
        """Look once a second from now on, as long as the process lives."""
        with self._lock:
            if not self._always:
                self._always = True
                self._begin(self._look_always)

    def seen(self, seconds: float = 0.0) -> Seen:
        """What was seen last. Waits at most so many seconds for a look that is due or under way."""
        with self._lock:
            is_due = time.monotonic() - self._ended >= LOOK_SECONDS
            if is_due and not self._is_looking and not self._always:
                self._begin(self._look_once)
            is_looking = self._is_looking
        if is_looking and seconds:
            self._done.wait(seconds)
        with self._lock:
            silent = self._is_looking and time.monotonic() - self._began > SILENT_SECONDS
            return SILENT if silent else self._seen

    def _begin(self, run: Callable[[], None]) -> None:
        self._mark_begun()
        threading.Thread(target=run, name="watch", daemon=True).start()

    def _mark_begun(self) -> None:
        self._is_looking, self._began = True, time.monotonic()
        self._done.clear()

    def _look_always(self) -> None:
        while True:
            self._look_once()
            time.sleep(LOOK_SECONDS)
            with self._lock:
                self._mark_begun()

    def _look_once(self) -> None:
        seen = NOT_SEEN
        try:
            for look in list(self.besides.values()):
                look()
            seen = self._look()
        except Exception as error:  # a fault of ours must not end what looks
            _LOG.error("look_failed", error=type(error).__name__)
        with self._lock:
            self._seen, self._ended, self._is_looking = seen, time.monotonic(), False
            self._away_until = self._ended + _AWAY_SECONDS if seen.silent else 0.0
            self._done.set()
