"""An archive: a folder of fixed names, from anywhere, so that nothing in it is followed or believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workflow.backup.files import NoPlainFile, Part, opened, part_of, size_of
from workflow.backup.manifest import DATABASES, EVIDENCE_LIST, Manifest, NoManifest, from_bytes
from workflow.errors import Told

MANIFEST = "manifest.json"
EVIDENCE = "evidence"
PARTIAL = ".partial"  # what is not whole yet has this name
_MOST_OF_MANIFEST = 16 * 1024 * 1024
_MOST_OF_FILE = 1024 * 1024 * 1024  # of evidence: what can be set as the most at all
_MOST_OF_KEYS = 1024 * 1024
_MOST_OF_LINE = 200
_NAME = re.compile(r"xueshi-\d{8}T\d{6}Z(-\d+)?")
_LINE = re.compile(rf"([0-9a-f]{{64}})  {EVIDENCE}/([0-9a-f]{{2}})/([0-9a-f]{{64}})")


class ArchiveRefused(Told):
    """The archive can't be used."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file of an archive: missing (or no plain file), or changed."""

    name: str
    missing: bool

    @property
    def zh(self) -> str:
        told = "缺失，或不是普通文件" if self.missing else "与清单不符（已损坏或被改动）"
        return f"备份中的 {self.name} {told}。"

    @property
    def en(self) -> str:
        told = "is missing, or is no plain file" if self.missing else "was damaged or changed"
        return f"{self.name} of the archive {told}"


class PartDamaged(ArchiveRefused):
    """A file of the archive is not what the manifest says."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(f"{fault.zh}请改用另一份备份。", f"{fault.en}: use another archive")


class Archive:
    """A whole archive. Raises `ArchiveRefused` where there is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            with opened(folder, MANIFEST) as file:
                self.manifest: Manifest = from_bytes(file.read(_MOST_OF_MANIFEST))
        except NoPlainFile:
            raise ArchiveRefused(
                f"{folder} 不是完整的备份（没有 {MANIFEST}）。请给出 `xueshi backup` 报告的文件夹；"
                f"名为 {PARTIAL} 的是尚未完成的备份，再次执行 `xueshi backup` 即可续做。",
                f"{folder} is no whole archive (it has no {MANIFEST}): give the folder that `xueshi backup` "
                f"told; {PARTIAL} is one that was not finished, and running `xueshi backup` again goes on",
            ) from None
        except NoManifest:
            raise ArchiveRefused(
                f"{folder / MANIFEST} 已损坏，或由更新的版本写成。请改用另一份备份，或安装新版本。",
                f"{folder / MANIFEST} is damaged, or of a newer version: use another archive, or that one",
            ) from None

    @property
    def database_name(self) -> str:
        return DATABASES[self.manifest.database_kind]

    def parts(self) -> dict[str, Part]:
        """All files but evidence and the manifest, as the manifest names them."""
        manifest = self.manifest
        return {
            self.database_name: manifest.database,
            EVIDENCE_LIST: manifest.evidence_list,
            **manifest.key_files,
        }

    def open(self, name: str) -> BinaryIO:
        """Open one of `parts`. Raises `ArchiveRefused` where it has not the size that the manifest names."""
        try:
            file = opened(self.folder, name)
        except NoPlainFile:
            raise PartDamaged(Fault(name, missing=True)) from None
        if size_of(file) != self.parts()[name].size:
            file.close()
            raise PartDamaged(Fault(name, missing=False))
        return file

    def small(self, name: str) -> bytes:
        """The bytes of a file of keys, as the manifest names them."""
        with self.open(name) as file:
            if size_of(file) > _MOST_OF_KEYS:
                raise PartDamaged(Fault(name, missing=False))
            if part_of(file) != self.parts()[name]:
                raise PartDamaged(Fault(name, missing=False))
            file.seek(0)
            return file.read()

    def evidence(self) -> Iterator[str]:
        """The SHA-256 of each file of evidence. Raises `ArchiveRefused` where the list is not one."""
        with self.open(EVIDENCE_LIST) as file:
            if part_of(file) != self.manifest.evidence_list:
                raise PartDamaged(Fault(EVIDENCE_LIST, missing=False))
            file.seek(0)
            while line := file.readline(_MOST_OF_LINE):
                found = _LINE.fullmatch(line.decode("ascii", "replace").rstrip("\n"))
                if found is None or found[1] != found[3] or found[2] != found[1][:2]:
                    raise PartDamaged(Fault(EVIDENCE_LIST, missing=False))
                yield found[1]

    def open_evidence(self, sha256: str) -> BinaryIO:
        """Open a file of evidence. Raises `NoPlainFile` also for one that is larger than any can be."""
        file = opened(self.folder, EVIDENCE, sha256[:2], sha256)
        if size_of(file) > _MOST_OF_FILE:
            file.close()
            raise NoPlainFile
        return file


def evidence_line(sha256: str) -> bytes:
    """A line of the list of evidence, as `sha256sum -c` reads it."""
    return f"{sha256}  {EVIDENCE}/{sha256[:2]}/{sha256}\n".encode()


def archive_in(folder: Path) -> Archive:
    """The archive that the folder is, else the newest one in it."""
    within = [] if (folder / MANIFEST).exists() else archives(folder)
    return Archive(within[-1] if within else folder)


def archives(destination: Path) -> list[Path]:
    """The whole archives in a folder, the newest last."""
    return sorted(
        each
        for each in destination.iterdir()
        if _NAME.fullmatch(each.name) and not each.is_symlink() and (each / MANIFEST).is_file()
    )
