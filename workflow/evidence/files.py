"""Evidence on disk, addressed by its content: the name of a file is the SHA-256 of its bytes."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import structlog

from workflow.errors import EvidenceDamaged, ReadOnly, Unavailable, not_stored
from workflow.evidence.partial import PartialFiles

_LOG = structlog.get_logger(__name__)
_INCOMING = ".incoming"  # in the evidence folder, so that a finished file can be moved to its place
_ARRIVING = ".arriving"
_TRIED_BYTES = 64 * 1024
_YOUNG_SECONDS = 60
_SHA256 = re.compile(r"[0-9a-f]{64}")


class EvidenceFiles:
    """A folder of evidence. One file per content, however many declarations use it; a file never changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self.arriving = PartialFiles(self.folder / _ARRIVING)
        self.failing = ""  # the code of the last write that failed; empty once one has succeeded

    def put(self, content: bytes) -> str:
        """Store the bytes and return their SHA-256 as hex. They are on the disk when this returns.

        A file that is there already is read: where it is damaged, these bytes take its place. Raises
        `StorageFull` or `ReadOnly` where they can't be stored.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.path(sha256)
        with self._remembered():
            self._make_folder(path.parent)
            with _held(path.parent, fcntl.LOCK_SH):
                if self.is_whole(sha256):
                    os.utime(path)  # it is needed from now on: `remove` leaves it alone
                else:
                    self._write(content, path)
            # Also for a file that existed: the process that wrote it may have ended before this line.
            _sync_folder(path.parent)
        return sha256

    def try_again(self) -> None:
        """After a write has failed, write something for a moment, to find out whether it works again."""
        if self.failing:
            with suppress(Unavailable), self._remembered():
                self._write(bytes(_TRIED_BYTES), None)

    def clear_away(self) -> None:
        """Remove what writers have left that were killed; a living one holds a lock on its file.

        So is what has been arriving for a day.
        """
        self.arriving.clear_away()
        for path in (self.folder / _INCOMING).glob("*"):
            with suppress(OSError), path.open("rb") as left:
                if time.time() - path.stat().st_mtime < _YOUNG_SECONDS:  # it may not be locked yet
                    continue
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
                _LOG.info("evidence_left_behind", file=path.name)

    def read(self, sha256: str) -> bytes:
        """The very bytes that were stored. Where they are not there: logs it, raises `EvidenceDamaged`."""
        path = self.path(sha256)
        try:
            content = path.read_bytes()
        except OSError:
            content = None
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            why = "can't be read" if content is None else "is not what was stored"
            _LOG.error("evidence_damaged", file=f"{path.parent.name}/{path.name}", why=why)
            raise EvidenceDamaged(sha256=sha256)
        return content

    def remove(self, sha256: str, *, unused_seconds: float) -> bool:
        """Remove a file to which nothing refers. Returns whether it was there, and that long.

        One that was stored meanwhile, also for the second time, stays: whoever did that may not have
        committed yet what refers to it.
        """
        path = self.path(sha256)
        with suppress(FileNotFoundError), _held(path.parent, fcntl.LOCK_EX):
            if time.time() - path.stat().st_mtime >= unused_seconds:
                path.unlink()
                _sync_folder(path.parent)
                return True
        return False

    def is_whole(self, sha256: str) -> bool:
        """Whether the file is there, with the very bytes that were stored. It is read to its end."""
        try:
            with self.path(sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False

    def path(self, sha256: str) -> Path:
        """The path of the content, whether it is stored or not.

        Raises `ValueError` for anything that is no SHA-256, so that no path leaves the folder.
        """
        if not _SHA256.fullmatch(sha256):
            raise ValueError("not a SHA-256 in lower-case hex")
        return self.folder / sha256[:2] / sha256

    @contextmanager
    def _remembered(self) -> Iterator[None]:
        """Tell what an error of the system means, and remember it until something could be written."""
        try:
            yield
        except OSError as error:
            failure = not_stored(error) or ReadOnly()
            if self.failing != failure.code:
                self.failing = failure.code
                _LOG.error(
                    "evidence_not_stored", code=failure.code, sign=errno.errorcode.get(error.errno or 0)
                )
            raise failure from error
        if self.failing:
            self.failing = ""
            _LOG.info("evidence_is_stored_again")

    def _make_folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        _sync_folder(folder.parent)
        _sync_folder(self.folder.parent)

    def _write(self, content: bytes, path: Path | None) -> None:
        """Write the bytes, and give them their place; without one they are removed again."""
        incoming = self.folder / _INCOMING
        if not incoming.is_dir():
            incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=incoming)  # mode 0600
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                fcntl.flock(out, fcntl.LOCK_EX)
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
                if path is not None:
                    temporary.replace(path)  # the same bytes, if another writer was a moment faster
        finally:
            temporary.unlink(missing_ok=True)


@contextmanager
def _held(folder: Path, how: int) -> Iterator[None]:
    """A lock of the folder, shared or exclusive, which ends with the block or with the process."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, how)
        yield
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: a file without its name is lost in a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
