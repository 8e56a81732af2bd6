"""`xueshi verify-log`: proves that no row of the history was changed or lost."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.configuration.settings import Settings
from workflow.record.audit import verify_record


@click.command("verify-log")
def command() -> None:
    """Recompute the hash chain of every declaration and every checkpoint, and read every file of evidence.

    Exit status 0 where the log is whole; else each fault is named on standard error, and it is 1.
    """
    report = verify_record(service_of(Settings.from_environment()))
    click.echo(
        f"{report.declarations} declarations, {report.transitions} transitions, "
        f"{report.checkpoints} checkpoints: {'whole' if report.whole else f'{len(report.faults)} faults'}"
    )
    for fault in report.faults:
        click.echo(fault, err=True)
    if not report.whole:
        raise click.exceptions.Exit(1)
