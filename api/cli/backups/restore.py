"""`xueshi restore`: an archive, put back into an empty place, and proven to be whole before it says so."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click

from api.cli.application import service_of
from api.cli.backups.progress import Progress
from api.cli.language import Language, said
from api.cli.serving.database import upgrade_database
from api.configuration.settings import Settings
from workflow.backup.archive import archive_in
from workflow.backup.restoring import Place, restore
from workflow.backup.taking import Step
from workflow.record.audit import Report, audit


@click.command("restore")
@click.argument("archive", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--keys",
    "key_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A keys.json that was kept elsewhere, where the archive has no keys.",
)
@click.pass_obj
def command(language: Language, archive: Path, key_file: Path | None) -> None:
    """Put ARCHIVE back into an empty place: XUESHI_DATA, and the database of DATABASE_URL.

    ARCHIVE may also be the folder that holds archives: then it is the newest one.

    Everything is read against the manifest, the database is brought to the revision of this version, and the
    record is verified as by `verify-record`; only then it says that it is done. The exit status is 1 where
    nothing was restored, or findings were told, each on standard error.
    """
    os.umask(0o077)
    settings = Settings.from_environment({**os.environ, "XUESHI_SECRET_KEY": "-"})
    place, progress = Place(settings.folder, settings.database_url), Progress()
    source = archive_in(archive)
    restored = restore(source, place, os.environ, key_file, progress)
    if absent := source.manifest.all_damaged:
        click.echo(
            said(
                f"备份时已有 {absent} 份材料损坏或缺失，备份中没有",
                f"{absent} files were damaged or missing when it was taken, and are not in it",
            ),
            err=True,
        )
    for fault in restored.faults:
        click.echo(getattr(fault, language.value), err=True)
    progress(Step.RECORD, 0, 0)
    staged = replace(settings, folder=place.staging, database_url=place.staged_url)
    upgrade_database(staged)
    service, report, found = service_of(staged), Report(), len(restored.faults)
    for finding in audit(service, report):
        found += 1
        click.echo(f"{finding.table} {finding.row} {finding.field}: {finding.text(language.value)}", err=True)
    service.store.engine.dispose()
    restored.put_in_place()
    counted = said(
        f"申报 {report.declarations} 件，办理记录 {report.transitions} 条，封存 {report.seals} 次",
        f"{report.declarations} declarations, {report.transitions} transitions, {report.seals} seals",
    )
    if found:
        zh, en = f"已恢复，但发现 {found} 处问题", f"restored, but there are {found} findings"
    else:
        zh, en = "已恢复并核验，记录完整", "restored and verified, the record is whole"
    click.echo(f"{counted}{said('：', ': ')}{said(zh, en)}")
    if found:
        raise click.exceptions.Exit(1)
