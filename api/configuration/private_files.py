"""Keeps the data folder to its owner: files 0600 in folders 0700, also those of older installations."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import structlog

from workflow.store.database.engine import sqlite_file

_LOG = structlog.get_logger(__name__)
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_FOLDER, _FILE = 0o700, 0o600


def make_private(folder: Path, database_url: str) -> None:
    """Make the data folder and the file of SQLite where they are missing, and take them from all others.

    SQLite gives its journals the mode of its file. A folder that only its owner could enter is not walked, so
    that a start takes no longer with more evidence. A folder that others share, as /tmp, keeps its mode.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=_FOLDER)
    _tighten(folder)
    file = sqlite_file(database_url)
    if file is not None and file.parent.is_dir():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, _FILE))
        for path in file.parent.glob(f"{file.name}*"):
            _close_to_others(path, path.lstat())


def _tighten(folder: Path) -> None:
    """Close the folder and its files; what lies in a folder below it only if that was open."""
    _close_to_others(folder, folder.lstat())
    for entry in list(os.scandir(folder)):
        found = entry.stat(follow_symlinks=False)
        was_open = bool(found.st_mode & _OTHERS)
        if stat.S_ISDIR(found.st_mode):
            if was_open or entry.name == "evidence":
                _tighten(Path(entry.path))
        elif stat.S_ISREG(found.st_mode) and was_open:
            _close_to_others(Path(entry.path), found)


def _close_to_others(path: Path, found: os.stat_result) -> None:
    if not found.st_mode & _OTHERS:
        return
    shared = bool(found.st_mode & stat.S_ISVTX)
    if shared or found.st_uid != os.geteuid() or stat.S_ISLNK(found.st_mode):
        _LOG.warning("open_to_others", path=str(path), mode=f"{stat.S_IMODE(found.st_mode):04o}")
        return
    path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
