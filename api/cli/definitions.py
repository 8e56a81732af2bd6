"""`xueshi definitions`: the editions of the rules."""

from __future__ import annotations

from pathlib import Path

import click

from api.cli.language import Language
from api.settings import Settings
from workflow.checks import check_folder
from workflow.definition import Severity, load_editions


@click.group("definitions")
def command() -> None:
    """The dated editions of the rules: numbers, texts and routing, in YAML."""


@command.command("check")
@click.argument(
    "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Settings.definitions
)
@click.option("--quiet", is_flag=True, help="Leave out notes, which tell what holds and ask for nothing.")
@click.pass_obj
def check(language: Language, folder: Path, quiet: bool) -> None:
    """Tell every problem of every edition in FOLDER, with file, line, column and path.

    Exit status 1 where there is an error; warnings and notes alone leave it 0.
    """
    failed = False
    for name, problems in check_folder(folder).items():
        for problem in problems:
            if problem.severity is Severity.NOTE and quiet:
                continue
            words = problem.text.zh if language is Language.zh else problem.text.en
            line = f"{problem.place}: {problem.severity.value}: {problem.path or '(top)'}: {words}"
            click.echo(line, err=problem.severity is Severity.ERROR)
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        click.echo(f"{name}: {errors} errors" if errors else f"{name}: no errors")
        failed = failed or errors > 0
    if failed:
        raise click.exceptions.Exit(1)


@command.command("show")
@click.argument("edition_id", default="zaozhuang-2024")
@click.pass_obj
def show(language: Language, edition_id: str) -> None:
    """Print the rule table of an edition: category, hours, caps, evidence, clause."""
    from api.documentation.rule_table import rule_table

    click.echo(rule_table(load_editions(Settings.definitions).get(edition_id), language.value))
