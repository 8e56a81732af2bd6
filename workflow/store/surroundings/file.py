"""The file of a SQLite database: whether it is still the one that was opened.

SQLite goes on writing into a file that was deleted or replaced, and nobody ever finds what it wrote there.
"""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic

_GOOD_SECONDS = 0.1


class DatabaseFile:
    """A path, and the file that it led to when it was first opened. Without a path there is no file."""

    def __init__(self, path: str | None) -> None:
        self._path = str(Path(path).absolute()) if path and path != ":memory:" else ""
        self._opened: tuple[int, int] | None = None
        self._looked_at, self._was_another = 0.0, False

    def opened(self) -> None:
        """Call this when the file was opened; what it is the first time is what it has to stay."""
        if self._opened is None and self._path:
            self._opened = self._identity()

    def is_another(self) -> bool:
        """Whether the path leads to another file now, or to none."""
        self._looked_at = monotonic()
        self._was_another = self._opened is not None and self._identity() != self._opened
        return self._was_another

    def was_another(self) -> bool:
        """The same, seen a tenth of a second ago at most: to look costs as much as a small statement."""
        return self.is_another() if monotonic() - self._looked_at > _GOOD_SECONDS else self._was_another

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._path)  # noqa: PTH116 - behind each commit: it must be quick
        except OSError:
            return None
        return found.st_dev, found.st_ino
