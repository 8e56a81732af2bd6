"""`xueshi backup`: takes an archive of database, evidence and keys, or checks one."""

from __future__ import annotations

import os
from pathlib import Path

import click

from api.cli.backups.progress import Progress, in_bytes
from api.cli.language import Language, said
from api.configuration.settings import VERSION, Settings
from workflow.backup.archive import archive_in
from workflow.backup.checking import check
from workflow.backup.manifest import Manifest
from workflow.backup.taking import BackupFails, Source, Taken, take
from workflow.personal_data import Keyring
from workflow.personal_data.key_sources import from_environment
from workflow.store import Store
from workflow.store.database.engine import sqlite_file


@click.command("backup")
@click.argument("path", metavar="DEST", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--without-keys", is_flag=True, help="Leave the keys out; the manifest names those that a restore needs."
)
@click.option(
    "--check", "checks", is_flag=True, help="Read the archive DEST, or the newest one in it, instead."
)
@click.pass_obj
def command(language: Language, path: Path, without_keys: bool, checks: bool) -> None:
    """Take an archive of database, evidence and keys in the folder DEST, while the service works.

    Each archive is a folder of its own and whole by itself; evidence that the newest one before it has is
    shared with it and not copied again. Running it again after an interruption goes on where it stood. The
    exit status is 1 where there is no archive, or evidence was not whole when it was taken.

    Whoever has the keys reads every number in the database. Keep them apart with --without-keys; keys that
    come from the environment are never in an archive.
    """
    if checks:
        _check(path, language)
        return
    os.umask(0o077)
    source = _source()
    try:
        taken = take(source, path, with_keys=not without_keys, tell=Progress())
    finally:
        source.store.engine.dispose()
    _tell(taken)
    if taken.manifest.damaged:
        raise click.exceptions.Exit(1)


def _source() -> Source:
    """What is there; nothing is made where it is not, since an empty archive would look like a backup."""
    settings = Settings.from_environment({**os.environ, "XUESHI_SECRET_KEY": "-"})
    file = sqlite_file(settings.database_url)
    has_keys = from_environment(os.environ) is not None or (settings.folder / "keys.json").is_file()
    for missing in ([file] if file and not file.is_file() else []) + (
        [] if has_keys else [settings.folder / "keys.json"]
    ):
        raise BackupFails(
            f"没有可备份的内容：{missing} 不存在。请核对 XUESHI_DATA 和 DATABASE_URL。",
            f"there is nothing to back up: {missing} is not there; look after XUESHI_DATA and DATABASE_URL",
        )
    keyring = Keyring.load(settings.folder, os.environ)
    return Source(Store.at(settings.database_url), settings.folder, keyring, VERSION)


def _tell(taken: Taken) -> None:
    manifest = taken.manifest
    size = in_bytes(manifest.database.size + manifest.evidence_bytes)
    zh = f"已备份：数据库和 {manifest.evidence_files} 份材料，共 {size}"
    en = f"archive taken: the database and {manifest.evidence_files} files of evidence, {size}"
    zh += f"（复制 {taken.copied} 份，与前次备份共用 {taken.linked} 份，续用 {taken.kept} 份）"
    en += (
        f" ({taken.copied} copied, {taken.linked} shared with the archive before, {taken.kept} gone on with)"
    )
    click.echo(said(zh, en))
    if "keys.json" not in manifest.key_files:
        names = ", ".join(f"{key.id} ({key.kind})" for key in manifest.keys)
        click.echo(
            said(f"未含密钥，恢复时需要：{names}", f"without keys; a restore needs: {names}"),
        )
    for sha256 in manifest.damaged:
        click.echo(
            said(f"材料已损坏或缺失，未备份：{sha256}", f"damaged or missing, and not in it: {sha256}"),
            err=True,
        )
    _tell_untold(manifest)
    click.echo(taken.folder)


def _tell_untold(manifest: Manifest) -> None:
    if manifest.missing_untold:
        click.echo(
            said(
                f"另有 {manifest.missing_untold} 份材料缺失，未一一列出",
                f"another {manifest.missing_untold} files are missing, and not named one by one",
            ),
            err=True,
        )


def _check(folder: Path, language: Language) -> None:
    archive, found = archive_in(folder), 0
    for fault in check(archive, Progress()):
        found += 1
        click.echo(getattr(fault, language.value), err=True)
    manifest = archive.manifest
    for sha256 in manifest.damaged:
        click.echo(
            said(f"备份时材料已损坏或缺失：{sha256}", f"damaged or missing when it was taken: {sha256}"),
            err=True,
        )
    _tell_untold(manifest)
    held = said(
        f"{archive.folder}：备份时间 {manifest.taken_at}，版本 {manifest.version}，"
        f"数据库和 {manifest.evidence_files} 份材料",
        f"{archive.folder}, taken at {manifest.taken_at} by version {manifest.version}: the database and "
        f"{manifest.evidence_files} files of evidence",
    )
    result = said(f"发现 {found} 处问题", f"{found} findings") if found else said("完整", "whole")
    click.echo(f"{held}{said('：', ': ')}{result}")
    if found:
        raise click.exceptions.Exit(1)
