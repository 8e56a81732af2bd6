"""Restores an archive into an empty place: beside it first, and under its name once all is proven."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workflow import migrations
from workflow.backup import keys
from workflow.backup.archive import EVIDENCE, Archive, Fault, PartDamaged
from workflow.backup.files import Differs, NoPlainFile, made, part_of, pieces, synchronise, write
from workflow.backup.manifest import EVIDENCE_LIST, KEY_FILES
from workflow.backup.taking import Step, Tell
from workflow.errors import StorageFull, Told, not_stored
from workflow.personal_data import Keyring
from workflow.personal_data.key_sources import from_environment, from_file
from workflow.store import Store
from workflow.store.copying import postgres, sqlite
from workflow.store.database.engine import sqlite_file

RESTORING = ".restoring"
# What SQLite keeps beside a database: left over from another one, it would be played back into this one.
_BESIDE = ("-wal", "-shm", "-journal")
_CREATE = "createdb --owner=xueshi --template=template0 --encoding=UTF8 --locale=C.UTF-8 xueshi"
_NOTHING = frozenset({RESTORING, "lost+found"})  # may be in an empty place


class RestoreRefused(Told):
    """Nothing was restored."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to restore: the data folder and the database."""

    folder: Path
    database_url: str

    @property
    def staging(self) -> Path:
        return self.folder / RESTORING

    @property
    def file(self) -> Path | None:
        """The file of SQLite."""
        return sqlite_file(self.database_url)

    @property
    def staged_file(self) -> Path | None:
        """Where it lies until all is proven: on the same disk."""
        return self.file.parent / RESTORING / self.file.name if self.file else None

    @property
    def staged_url(self) -> str:
        return f"sqlite:///{self.staged_file}" if self.staged_file else self.database_url


@dataclass(slots=True)
class Restored:
    """What was restored, and which evidence of the archive was not whole."""

    place: Place
    faults: list[Fault] = field(default_factory=list)

    def put_in_place(self) -> None:
        """Give all of it its name, the database last: without one there is no service."""
        place = self.place
        staged, file = place.staged_file, place.file
        if staged is not None:
            sqlite.settle(staged)
            synchronise(staged)
        for name in (EVIDENCE, *KEY_FILES):
            if (place.staging / name).exists():
                (place.staging / name).rename(place.folder / name)
        synchronise(place.folder)
        if staged is not None and file is not None:
            staged.rename(file)
            synchronise(file.parent)
            shutil.rmtree(staged.parent, ignore_errors=True)
        shutil.rmtree(place.staging, ignore_errors=True)


def restore(
    archive: Archive, place: Place, environ: Mapping[str, str], key_file: Path | None, tell: Tell
) -> Restored:
    """Restore everything beside its place; `put_in_place` follows once it is proven.

    Raises `RestoreRefused` where the place is not empty, `KeysMissing` where keys are, and `PartDamaged`
    where database, keys or the list of evidence are not what the manifest says. Nothing was restored then.
    """
    try:
        _require_known(archive)
        _require_empty(archive, place)
        _clear(place)
        _keys(archive, place, environ, key_file)
        for name in (archive.database_name, EVIDENCE_LIST):
            with archive.open(name) as file:
                if part_of(file) != archive.parts()[name]:
                    raise PartDamaged(Fault(name, missing=False))
        restored = Restored(place)
        _evidence(archive, place, restored, tell)
        _database(archive, place, tell)
        return restored
    except OSError as error:
        if isinstance(not_stored(error), StorageFull):
            raise RestoreRefused(
                f"磁盘空间不足，未能恢复。请在 {place.folder} 所在磁盘腾出空间后重新执行。",
                f"the disk is full, and nothing was restored: make room where {place.folder} is, and run "
                "it again",
            ) from error
        raise


def _require_known(archive: Archive) -> None:
    revision = archive.manifest.revision
    if not migrations.is_known(revision):
        raise RestoreRefused(
            f"备份由更新的版本（{archive.manifest.version}，数据库 {revision}）写成，未作任何更改。"
            "请使用该版本恢复。",
            f"the archive is of a newer version ({archive.manifest.version}, database {revision}), and "
            "nothing was changed: restore it with that version",
        )


def _require_empty(archive: Archive, place: Place) -> None:
    kind = "sqlite" if place.file is not None else "postgresql"
    if kind != archive.manifest.database_kind:
        raise RestoreRefused(
            "备份的数据库是 PostgreSQL：请将 DATABASE_URL 设为一个空的 PostgreSQL 数据库。"
            if kind == "sqlite"
            else "备份的数据库是 SQLite：请去掉 DATABASE_URL 后再恢复。",
            "the archive holds a PostgreSQL database: let DATABASE_URL name an empty one"
            if kind == "sqlite"
            else "the archive holds a SQLite database: leave DATABASE_URL out",
        )
    there = sorted(each.name for each in place.folder.iterdir()) if place.folder.exists() else []
    there = [name for name in there if name not in _NOTHING]
    if there:
        raise RestoreRefused(
            f"{place.folder} 不是空文件夹（有 {there[0]}），未作任何更改。请将 XUESHI_DATA 设为空文件夹，"
            "或先将其中的内容移走。",
            f"{place.folder} is not empty (it has {there[0]}), and nothing was changed: let XUESHI_DATA name "
            "an empty folder, or move away what is there",
        )
    for suffix in ("", *_BESIDE):
        file = f"{place.file}{suffix}"
        if place.file is not None and os.path.lexists(file):
            raise RestoreRefused(
                f"{file} 已存在，未作任何更改。请将 DATABASE_URL 改为尚不存在的文件，或先将其移走。",
                f"{file} is there already, and nothing was changed: let DATABASE_URL name a file that is "
                "not there, or move it away",
            )
    if place.file is None:
        store = Store.at(place.database_url)
        try:
            there = postgres.tables(store)
        finally:
            store.engine.dispose()
        if there:
            raise RestoreRefused(
                f"DATABASE_URL 所指的数据库不是空的（有表 {there[0]}），未作任何更改。"
                f"恢复中断的，请先将其删除（dropdb）。请新建一个空数据库：{_CREATE}",
                f"the database of DATABASE_URL is not empty (it has the table {there[0]}), and nothing was "
                f"changed: make an empty one (of an interrupted restore, drop it first: dropdb): {_CREATE}",
            )


def _clear(place: Place) -> None:
    """Begin anew, also where an earlier restore was interrupted."""
    place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in {place.staging, *([place.staged_file.parent] if place.staged_file else [])}:
        if os.path.lexists(folder):
            shutil.rmtree(folder)
        folder.mkdir(mode=0o700, parents=True)


def _keys(archive: Archive, place: Place, environ: Mapping[str, str], key_file: Path | None) -> None:
    """Bring the keys, and require that they are those of the backup. Keys of the environment go first."""
    files = archive.manifest.key_files
    given = from_environment(environ)
    if "secret.key" in files:
        write(place.staging / "secret.key", [archive.small("secret.key")])
    if given is not None:
        keys.require(archive.manifest.keys, Keyring(given))
        return
    file = place.staging / "keys.json"
    if key_file is not None:
        with key_file.open("rb") as elsewhere:
            write(file, pieces(elsewhere))
    elif "keys.json" in files:
        write(file, [archive.small("keys.json")])
    else:
        keys.require(archive.manifest.keys, None)
    keys.require(archive.manifest.keys, Keyring(from_file(file, create=False), file))


def _evidence(archive: Archive, place: Place, restored: Restored, tell: Tell) -> None:
    folder = made(place.staging / EVIDENCE)
    total = archive.manifest.evidence_files
    for done, sha256 in enumerate(archive.evidence(), 1):
        within = made(folder / sha256[:2])
        name = f"{EVIDENCE}/{sha256[:2]}/{sha256}"
        try:
            with archive.open_evidence(sha256) as file:
                write(within / sha256, pieces(file), expected=sha256)
        except NoPlainFile:
            restored.faults.append(Fault(name, missing=True))
        except Differs:
            restored.faults.append(Fault(name, missing=False))
        tell(Step.EVIDENCE, done, total)
    for within in folder.iterdir():
        synchronise(within)
    synchronise(folder)


def _database(archive: Archive, place: Place, tell: Tell) -> None:
    name, part = archive.database_name, archive.manifest.database
    tell(Step.DATABASE, 0, part.size)
    with archive.open(name) as file:
        if place.staged_file is not None:
            try:
                write(place.staged_file, pieces(file), expected=part.sha256)
            except Differs:
                raise PartDamaged(Fault(name, missing=False)) from None
        else:
            postgres.load(place.database_url, file, archive.manifest.dumped_by)
    tell(Step.DATABASE, part.size, part.size)
