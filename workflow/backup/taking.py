"""Takes an archive while the service works: the database of one moment first, then the evidence.

So each file that a row names is there: evidence is stored before its row, and is removed a day after the last
row that named it at the earliest. What is not whole yet has another name than a whole archive.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from workflow import migrations
from workflow.backup.archive import (
    EVIDENCE,
    MANIFEST,
    PARTIAL,
    Archive,
    ArchiveRefused,
    archives,
    evidence_line,
)
from workflow.backup.files import (
    Differs,
    NoPlainFile,
    Part,
    made,
    opened,
    part_of,
    pieces,
    synchronise,
    write,
)
from workflow.backup.manifest import DATABASES, EVIDENCE_LIST, KEY_FILES, Manifest, NeededKey
from workflow.clock import Clock
from workflow.errors import ReadOnly, StorageFull, Told, not_stored
from workflow.personal_data import Keyring
from workflow.store import Connection, Store
from workflow.store.copying import postgres, sqlite
from workflow.store.record.files import named_files

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LOCK = ".lock"
MOST_TOLD = 1000  # that are missing and named one by one


class BackupFails(Told):
    """No archive was taken."""


class Step(StrEnum):
    """What a backup or a restore is at."""

    DATABASE = "database"
    EVIDENCE = "evidence"
    RECORD = "record"


Tell = Callable[[Step, int, int], object]  # how much was done, and of how much; 0 where nobody knows


@dataclass(frozen=True, slots=True)
class Source:
    """What is backed up: the database, the data folder, its keys, and the version of the program."""

    store: Store
    folder: Path
    keyring: Keyring
    version: str


@dataclass(slots=True)
class Taken:
    """An archive that was taken, and what became of its evidence."""

    folder: Path
    manifest: Manifest
    copied: int = 0
    linked: int = 0  # from an earlier archive
    kept: int = 0  # from a backup that was interrupted


@dataclass(slots=True)
class _Evidence:
    files: int = 0
    size: int = 0
    copied: int = 0
    linked: int = 0
    kept: int = 0
    damaged: list[str] = field(default_factory=list)


def take(source: Source, destination: Path, *, with_keys: bool, tell: Tell) -> Taken:
    """Take an archive in the folder `destination`; what an interrupted backup copied there is gone on with.

    Raises `BackupFails`, and then no archive has appeared.
    """
    try:
        destination.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone(destination):
            return _taken(source, destination, with_keys, tell)
    except (StorageFull, ReadOnly, OSError) as error:
        raise _fails(error, destination) from error


def _fails(error: Exception, destination: Path) -> Exception:
    failure = not_stored(error) if isinstance(error, OSError) else error
    if isinstance(failure, StorageFull):
        return BackupFails(
            f"磁盘空间不足，备份未完成。请在 {destination} 所在磁盘腾出空间后再次执行，已复制的部分"
            f"保留在 {PARTIAL} 中，届时续做。",
            f"the disk is full, and no archive was made: make room where {destination} is, and run it again; "
            f"what was copied stays in {PARTIAL}, and is gone on with",
        )
    return error


def _taken(source: Source, destination: Path, with_keys: bool, tell: Tell) -> Taken:
    work = destination / PARTIAL
    _begin(work)
    earlier = _latest(destination)
    # Keys are neither made nor dropped between the moment of the database and that of the keys.
    with source.store.exclusive("rotate-keys") as still:
        if not still:
            raise BackupFails(
                "正在更换密钥，请待其完成后再备份。",
                "keys are being rotated: run the backup once that has ended",
            )
        moment = _copy_database(source, work, tell)
        keys = tuple(NeededKey(*each) for each in source.keyring.fingerprints())
        key_files = _copy_keys(source, work) if with_keys and source.keyring.is_from_file else {}
    found = _Evidence()
    lines = _evidence(source.folder / EVIDENCE, work / EVIDENCE, earlier, found, tell)
    listed = write(work / EVIDENCE_LIST, lines)
    manifest = Manifest(
        taken_at=moment.at,
        version=source.version,
        revision=moment.revision,
        database_kind=moment.kind,
        database=moment.database,
        dumped_by=moment.dumped_by,
        evidence_list=listed,
        evidence_files=found.files,
        evidence_bytes=found.size,
        damaged=tuple(sorted({*moment.missing, *found.damaged})),
        missing_untold=moment.untold,
        keys=keys,
        key_files=key_files,
    )
    folder = _finish(work, destination, manifest)
    return Taken(folder, manifest, found.copied, found.linked, found.kept)


@contextmanager
def _alone(destination: Path) -> Iterator[None]:
    """Nobody else takes an archive in this folder meanwhile; the lock ends with the process."""
    handle = os.open(destination / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BackupFails(
                f"另一次备份正在写入 {destination}，请待其完成后再试。",
                f"another backup is writing to {destination}: try again once it has ended",
            ) from None
        yield
    finally:
        os.close(handle)


def _begin(work: Path) -> None:
    """Make the folder of what is not whole yet; of an earlier try, evidence stays and all else goes."""
    made(work)
    if work.is_symlink():
        raise BackupFails(f"{work} 是链接，请删除后再试。", f"{work} is a link: remove it")
    work.chmod(0o700)
    for entry in os.scandir(work):
        if entry.is_dir(follow_symlinks=False):
            if entry.name != EVIDENCE:
                shutil.rmtree(entry.path)
        else:
            Path(entry.path).unlink()
    made(work / EVIDENCE)


def _latest(destination: Path) -> Path | None:
    """The newest whole archive that is there already."""
    for folder in reversed(archives(destination)):
        with suppress(ArchiveRefused):
            return Archive(folder).folder
    return None


@dataclass(frozen=True, slots=True)
class _Moment:
    at: str
    revision: str
    kind: str
    database: Part
    dumped_by: int
    missing: list[str]
    untold: int


def _copy_database(source: Source, work: Path, tell: Tell) -> _Moment:
    # Before the snapshot: whatever was acknowledged until then is in it.
    at = Clock().now().isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def look(connection: Connection) -> tuple[str, list[str]]:
        revision = migrations.current_revision(connection)
        return revision, _missing(connection, source.folder / EVIDENCE) if revision else []

    def progress(done: int, total: int) -> None:
        tell(Step.DATABASE, done, total)

    kind = "sqlite" if source.store.is_sqlite else "postgresql"
    file, dumped_by = work / DATABASES[kind], 0
    try:
        if source.store.is_sqlite:
            revision, missing = sqlite.copy_into(source.store, file, look, progress)
        else:
            (revision, missing), dumped_by = postgres.dump_into(source.store, file, look, progress)
    except BaseException:
        file.unlink(missing_ok=True)  # on a full disk it would only take room
        raise
    if not revision:
        raise BackupFails(
            "数据库尚未建立，没有可备份的内容。请核对 XUESHI_DATA 和 DATABASE_URL。",
            "there is nothing to back up: the database was not set up; look after XUESHI_DATA and "
            "DATABASE_URL",
        )
    synchronise(file)
    with opened(work, file.name) as copied:
        part = part_of(copied)
    told = missing[:MOST_TOLD]
    return _Moment(at, revision, kind, part, dumped_by, told, len(missing) - len(told))


def _missing(connection: Connection, folder: Path) -> list[str]:
    """Files that rows name and that are not there."""
    absent = {
        sha256
        for sha256 in named_files(connection)
        if _SHA256.fullmatch(sha256) and not os.path.lexists(folder / sha256[:2] / sha256)
    }
    return sorted(absent)


def _copy_keys(source: Source, work: Path) -> dict[str, Part]:
    copied = {}
    for name in KEY_FILES:
        with suppress(NoPlainFile), opened(source.folder, name) as file:
            copied[name] = write(work / name, pieces(file))
    return copied


def _evidence(
    folder: Path, work: Path, earlier: Path | None, found: _Evidence, tell: Tell
) -> Iterator[bytes]:
    """Bring all evidence into the archive, and give the line of each file once it is there."""
    prefixes = [f"{number:02x}" for number in range(256)]
    total = sum(len(_names(folder / prefix)) for prefix in prefixes)
    done = 0
    for prefix in prefixes:
        names = _names(folder / prefix)
        if names:
            made(work / prefix)
        for name in names:
            done += 1
            tell(Step.EVIDENCE, done, total)
            size = _bring(folder, work, earlier, name, found)
            if size is not None:
                found.files, found.size = found.files + 1, found.size + size
                yield evidence_line(name)
        _remove_others(work / prefix, set(names) - set(found.damaged))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(each.name for each in os.scandir(folder) if _SHA256.fullmatch(each.name))
    except FileNotFoundError:
        return []


def _remove_others(folder: Path, names: set[str]) -> None:
    """Remove what an interrupted backup left, and the service does not have any more."""
    with suppress(FileNotFoundError):
        for entry in list(os.scandir(folder)):
            if entry.name not in names:
                Path(entry.path).unlink()
        synchronise(folder)


def _bring(folder: Path, work: Path, earlier: Path | None, name: str, found: _Evidence) -> int | None:
    """Bring a file into the archive: its size, or None where it is gone, or not whole anywhere."""
    target = work / name[:2] / name
    before = earlier / EVIDENCE / name[:2] / name if earlier else None
    try:
        with opened(folder, name[:2], name) as file:
            size = os.fstat(file.fileno()).st_size
            if _size(target) == size:
                found.kept += 1
            elif before is not None and _size(before) == size and _linked(before, target):
                found.linked += 1
            else:
                write(target, pieces(file), expected=name)
                found.copied += 1
            return size
    except (NoPlainFile, Differs):
        if not os.path.lexists(folder / name[:2] / name):
            return None  # it was let go of a day ago, and removed just now
    found.damaged.append(name)
    return None


def _size(path: Path) -> int | None:
    """The size of a plain file; a link is none."""
    try:
        with opened(path.parent, path.name) as file:
            return os.fstat(file.fileno()).st_size
    except NoPlainFile:
        return None


def _linked(before: Path, target: Path) -> bool:
    """Give the file of an earlier archive a second name here, where the file system has that."""
    target.unlink(missing_ok=True)
    try:
        os.link(before, target, follow_symlinks=False)
    except OSError:
        return False
    return True


def _finish(work: Path, destination: Path, manifest: Manifest) -> Path:
    """Write the manifest, and give the archive its name: from then on it is one."""
    synchronise(work / EVIDENCE)
    write(work / MANIFEST, [manifest.to_bytes()])
    synchronise(work)
    name = f"xueshi-{re.sub('[-:]', '', manifest.taken_at[:19])}Z"
    folder, again = destination / name, 1
    while os.path.lexists(folder):
        again += 1
        folder = destination / f"{name}-{again}"
    work.rename(folder)
    synchronise(destination)
    return folder
