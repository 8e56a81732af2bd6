"""Files that are whole before they get their name, for their owner alone; and files that may be anything."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

_PIECE = 1024 * 1024
_FOLDER = os.O_RDONLY | os.O_DIRECTORY


@dataclass(frozen=True, slots=True)
class Part:
    """A file as a manifest names it: its size in bytes, and its SHA-256."""

    size: int
    sha256: str


class Differs(Exception):
    """What was read is not what the digest says."""


class NoPlainFile(Exception):
    """There is no plain file of that name: nothing, a link, a folder, a device."""


def write(path: Path, pieces: Iterable[bytes], *, expected: str | None = None) -> Part:
    """Write a new file. It is on the disk when this returns; its name is, once the folder is synchronised.

    Raises `Differs`, and leaves nothing, where the bytes have another SHA-256 than expected.
    """
    temporary = path.with_name(f".{path.name}.new")
    temporary.unlink(missing_ok=True)
    digest, size = hashlib.sha256(), 0
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as out:
            for piece in pieces:
                digest.update(piece)
                size += out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        if expected not in (None, digest.hexdigest()):
            raise Differs
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return Part(size, digest.hexdigest())


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file, to its end."""
    return iter(partial(file.read, _PIECE), b"")


def part_of(file: BinaryIO) -> Part:
    """Size and digest of an open file, read to its end."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces(file):
        digest.update(piece)
        size += len(piece)
    return Part(size, digest.hexdigest())


def made(folder: Path) -> Path:
    """The folder, made where it is missing, for its owner alone."""
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def synchronise(path: Path) -> None:
    """Make a file, or the names in a folder, durable."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def opened(folder: Path, *names: str) -> BinaryIO:
    """Open a plain file in a folder that somebody else may have made; no link in it is followed.

    `names` lead to it, one folder after the other. Raises `NoPlainFile`.
    """
    within = -1
    try:
        within = os.open(folder, _FOLDER)
        for name in names[:-1]:
            inner = os.open(name, _FOLDER | os.O_NOFOLLOW, dir_fd=within)
            os.close(within)
            within = inner
        # Nobody waits for whoever would write into a pipe.
        handle = os.open(names[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=within)
    except OSError as error:
        raise NoPlainFile from error
    finally:
        if within >= 0:
            os.close(within)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NoPlainFile
    return os.fdopen(handle, "rb")


def size_of(file: BinaryIO) -> int:
    """The size of an open file in bytes."""
    return os.fstat(file.fileno()).st_size
