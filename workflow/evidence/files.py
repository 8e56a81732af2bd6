"""Evidence on disk, addressed by its content: the name of a file is the SHA-256 of its bytes."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path
from typing import BinaryIO

from workflow.errors import EvidenceDamaged, NotFound

_SHA256 = re.compile(r"[0-9a-f]{64}")


class EvidenceFiles:
    """A folder of evidence. One file per content, however many declarations use it; a file never changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)

    def put(self, content: bytes) -> str:
        """Store the bytes and return their SHA-256 as hex. They are on the disk when this returns.

        A file that is there already is read: where it is damaged, these bytes take its place.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.path(sha256)
        self._make_folder(path.parent)
        if not self.is_whole(sha256):
            self._write(path, content)
        # Also for a file that existed: the process that wrote it may have ended before this line.
        _sync_folder(path.parent)
        return sha256

    def open(self, sha256: str) -> BinaryIO:
        """The file, opened for reading. Raises `NotFound`."""
        try:
            return self.path(sha256).open("rb")
        except FileNotFoundError as error:
            raise NotFound("The file of this evidence is missing.") from error

    def read(self, sha256: str) -> bytes:
        """The bytes. Raises `NotFound`."""
        with self.open(sha256) as file:
            return file.read()

    def is_whole(self, sha256: str) -> bool:
        """Whether the file is there, with the very bytes that were stored. It is read to its end."""
        try:
            with self.path(sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False

    def whole_path(self, sha256: str) -> Path:
        """The path of a file that is whole. Raises `EvidenceDamaged`."""
        if not self.is_whole(sha256):
            raise EvidenceDamaged(sha256=sha256)
        return self.path(sha256)

    def path(self, sha256: str) -> Path:
        """The path of the content, whether it is stored or not.

        Raises `ValueError` for anything that is no SHA-256, so that no path leaves the folder.
        """
        if not _SHA256.fullmatch(sha256):
            raise ValueError("not a SHA-256 in lower-case hex")
        return self.folder / sha256[:2] / sha256

    def _make_folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        folder.mkdir(parents=True, exist_ok=True)
        _sync_folder(folder.parent)
        _sync_folder(self.folder.parent)

    def _write(self, path: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".incoming-")  # mode 0600
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            temporary.replace(path)  # the same bytes, if another writer was a moment faster
        finally:
            temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: a file without its name is lost in a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
