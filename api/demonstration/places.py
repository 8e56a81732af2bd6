"""Notes the data folder of the server on each local port, so that `xueshi demo` finds its keys."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def remember_folder(port: int, folder: Path) -> None:
    """Note that the server on `port` keeps its data in `folder`. Failing to do so does no harm."""
    with contextlib.suppress(OSError):
        notes = _notes()
        notes.mkdir(mode=0o700, exist_ok=True)
        if _is_ours(notes):
            (notes / str(port)).write_text(str(folder), encoding="utf-8")


def folder_of_port(port: int) -> Path | None:
    """Return the data folder that was noted for `port`, if it still exists."""
    notes = _notes()
    try:
        if not _is_ours(notes):
            return None
        folder = Path((notes / str(port)).read_text(encoding="utf-8"))
    except OSError:
        return None
    return folder if folder.is_dir() else None


def _notes() -> Path:
    return Path(tempfile.gettempdir()) / f"xueshi-demo-{os.getuid()}"


def _is_ours(folder: Path) -> bool:
    """Whether the folder belongs to us alone. A folder made by another user could send us anywhere."""
    found = folder.lstat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o077 and folder.is_dir()
