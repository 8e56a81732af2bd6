"""`xueshi verify-record`: proves that the record is as it was written, and keeps its head elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from api.cli.application import service_of
from api.cli.language import Language
from api.configuration.settings import Settings
from workflow.record import heads
from workflow.record.audit import Report, audit

_WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "counts": "申报 {0} 件，办理记录 {1} 条，封存 {2} 次：{3}",
        "whole": "完整",
        "faults": "发现 {0} 处问题",
        "kept": "封存首部（第 {0} 号）已写入 {1}，请保管在本系统之外",
        "same": "与 {1} 中的封存首部（第 {0} 号）一致",
    },
    "en": {
        "counts": "{0} declarations, {1} transitions, {2} seals: {3}",
        "whole": "whole",
        "faults": "{0} findings",
        "kept": "the head (seal {0}) was written to {1}; keep it outside of this system",
        "same": "the head in {1} (seal {0}) is in this record",
    },
}


@click.command("verify-record")
@click.option(
    "--head",
    "head_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file that is kept elsewhere: written if it is not there, else the record has to contain it.",
)
@click.pass_obj
def command(language: Language, head_file: Path | None) -> None:
    """Prove that what was decided, recognised, sent or told is as it was written, and every file with it.

    Each finding names table, row and field on standard error. Exit status 0 without findings, else 1.
    What is changed with the database alone is found by seals under a key of the keyring; that the whole
    database was put back to an earlier day is found by --head. The server may run meanwhile.
    """
    words, service = _WORDS[language], service_of(Settings.from_environment())
    kept = heads.read_head(head_file) if head_file is not None and head_file.exists() else None
    report, found = Report(), 0
    for finding in audit(service, report, head=kept):
        found += 1
        click.echo(f"{finding.table} {finding.row} {finding.field}: {finding.text(language)}", err=True)
    result = words["faults"].format(found) if found else words["whole"]
    click.echo(words["counts"].format(report.declarations, report.transitions, report.seals, result))
    if found:
        raise click.exceptions.Exit(1)
    if head_file is not None:
        head = kept or heads.write_head(head_file, heads.current_head(service))
        click.echo(words["same" if kept else "kept"].format(head["number"], head_file))
