"""From which level on each module logs: as the process was told at start, and since, for a time.

What was asked for a time ends by itself, by the steady clock of the process, also while the database is away.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

LEVELS: Mapping[str, int] = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
USUAL = "info"
# What others log may quote statements with their values, so no setting and no command reaches them.
OTHERS = ("sqlalchemy", "psycopg")


@dataclass(frozen=True, slots=True)
class _State:
    """What holds until `ends` (monotonic seconds), and what was found by it so far."""

    stated: Mapping[str, str]
    ends: float
    found: dict[str, int] = field(default_factory=dict)


class LogLevels:
    """The levels of one process. Whoever logs reads `state` once: it is replaced, never changed."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._renewing = threading.Lock()  # else an old state could be put over a new one
        self._at_start: Mapping[str, str] = {}
        self._asked: Mapping[str, tuple[str, float]] = {}  # module -> level, and when that ends
        self._state = _State({}, float("inf"))

    def start(self, stated: Mapping[str, str]) -> None:
        """Let these levels hold from now on, by module, wherever nothing else is asked for a time."""
        with self._renewing:
            self._at_start = dict(stated)
            self._renew()

    def ask(self, asked: Mapping[str, tuple[str, float]]) -> None:
        """Let these levels hold for so many seconds, each over that of the start, and no others any more."""
        with self._renewing:
            now = self._steady()
            self._asked = {module: (level, now + seconds) for module, (level, seconds) in asked.items()}
            self._renew()

    def once_asked(self, asked: Mapping[str, tuple[str, float]]) -> Mapping[str, str]:
        """What will be stated for modules as soon as this is asked."""
        return {
            **self._at_start,
            **{module: level for module, (level, seconds) in asked.items() if seconds > 0},
        }

    def stated(self) -> Mapping[str, str]:
        """What was stated for modules and holds now."""
        return self._current().stated

    def of(self, module: str) -> int:
        """The level from which on the module logs: what was stated for it, else for the folder around it."""
        state = self._current()
        level = state.found.get(module)
        if level is None:
            level = state.found[module] = level_in(state.stated, module)
        return level

    def _current(self) -> _State:
        if self._steady() >= self._state.ends:
            with self._renewing:
                self._renew()
        return self._state

    def _renew(self) -> None:
        now = self._steady()
        asked = {module: (level, ends) for module, (level, ends) in self._asked.items() if ends > now}
        stated = {**self._at_start, **{module: level for module, (level, _) in asked.items()}}
        self._state = _State(stated, min((ends for _, ends in asked.values()), default=float("inf")))


def level_in(stated: Mapping[str, str], module: str) -> int:
    """The level of the module where this is stated: for it, else for the nearest folder around it."""
    while module:
        if module in stated:
            return LEVELS[stated[module]]
        module = module.rpartition(".")[0]
    return LEVELS[USUAL]


levels = LogLevels()
