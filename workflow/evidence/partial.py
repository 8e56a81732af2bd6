"""Files that are still arriving, piece by piece: what broke off goes on where it stood.

A piece is appended only where the one before it has ended, under a lock, so that a piece that was sent twice
counts once. What nobody goes on with is removed after a day; nobody has more than a few under way.
"""

from __future__ import annotations

import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from workflow.errors import Busy

KEPT_SECONDS = 24 * 3600
MOST_OF_ONE = 4  # under way of one sender; the one that was left longest ago gives way
MOST = 1000  # under way of all
_ID = re.compile(r"[0-9a-f-]{36}")


class PartialFiles:
    """A folder of files under way, each named by its sender and its own id."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def offset(self, owner: str, id_: str) -> int:
        """How many bytes are there; 0 of a file that has not begun."""
        try:
            return self._path(owner, id_).stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, owner: str, id_: str, offset: int, piece: bytes) -> int:
        """Append a piece that begins at `offset`; how many bytes are there then.

        A piece that begins elsewhere is not taken. Raises `Busy` where too many are under way.
        """
        path = self._path(owner, id_)
        if not path.exists():
            if offset:
                return 0
            self._make_room(owner)
        with _locked(path) as file:
            if file.tell() == offset:
                file.write(piece)
            return file.tell()

    def take(self, owner: str, id_: str) -> bytes:
        """The bytes of a file that has arrived; it is no longer under way."""
        path = self._path(owner, id_)
        content = path.read_bytes()
        path.unlink(missing_ok=True)
        return content

    def clear_away(self) -> None:
        """Remove what nobody went on with for a day."""
        for path in self.folder.glob("*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > KEPT_SECONDS:
                    path.unlink()

    def _make_room(self, owner: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        own = sorted(self.folder.glob(f"{owner}.*"), key=_last_change)
        for path in own[: max(0, len(own) - MOST_OF_ONE + 1)]:
            path.unlink(missing_ok=True)
        self.clear_away()
        if sum(1 for _ in self.folder.iterdir()) >= MOST:
            raise Busy()

    def _path(self, owner: str, id_: str) -> Path:
        if not (_ID.fullmatch(owner) and _ID.fullmatch(id_)):
            raise ValueError("not ids, so that no path leaves the folder")
        return self.folder / f"{owner}.{id_}"


def _last_change(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


@contextmanager
def _locked(path: Path) -> Iterator[BinaryIO]:
    """The file at its end, which nobody else writes meanwhile."""
    with open(path, "ab", opener=_private) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0, 2)
        yield file


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
