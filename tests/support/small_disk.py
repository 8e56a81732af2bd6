"""Disks that can be filled up, and that fail, where the machine lets one be mounted."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


class SmallDisk:
    """A folder on a disk of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, *, left: int = 0) -> None:
        """Take all room but so many bytes."""
        with self._filler.open("ab", buffering=0) as out, contextlib.suppress(OSError):
            while True:
                out.write(bytes(4096))
        if left:
            os.truncate(self._filler, max(0, self._filler.stat().st_size - left))

    def make_room(self) -> None:
        self._filler.unlink(missing_ok=True)


@contextlib.contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """A disk at `folder`; the test says so where none can be mounted."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


class FailingDisk:
    """A folder on a disk of its own, which its system takes for broken when it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        lines = Path("/proc/self/mounts").read_text().splitlines()
        [device] = [source for source, at, *_ in map(str.split, lines) if at == str(folder)]
        self._broken = Path("/sys/fs/ext4", Path(device).name, "trigger_fs_error")

    def fail(self) -> None:
        """From now on nothing can be written, also into files that are open."""
        self._broken.write_text("planted")


@contextlib.contextmanager
def failing_disk(folder: Path) -> Iterator[FailingDisk]:
    """A disk at `folder`. Only ext4 can be told to fail: where none can be mounted, the test says so."""
    folder.mkdir()
    image = folder.with_suffix(".image")
    with image.open("wb") as empty:
        empty.truncate(64 * 1024 * 1024)
    try:
        subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True, capture_output=True)
        mount = ["mount", "-o", "loop,errors=remount-ro", str(image), str(folder)]
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.xfail(f"no disk that can be told to fail can be mounted here: {error}")
    try:
        yield FailingDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)
