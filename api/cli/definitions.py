"""`xueshi definitions`: the editions of the rules."""

from __future__ import annotations

from pathlib import Path

import click

from api.cli.language import Language
from api.settings import Settings
from workflow.definition import load_editions


@click.group("definitions")
def command() -> None:
    """The dated editions of the rules: numbers, texts and routing, in YAML."""


@command.command("check")
@click.argument(
    "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Settings.definitions
)
def check(folder: Path) -> None:
    """Read every edition in FOLDER; a mistake is told with file, line and column."""
    for edition in load_editions(folder):
        click.echo(f"{edition.id}: {len(edition.categories)} categories, year {edition.year}")


@command.command("show")
@click.argument("edition_id", default="zaozhuang-2024")
@click.pass_obj
def show(language: Language, edition_id: str) -> None:
    """Print the rule table of an edition: category, hours, caps, evidence, clause."""
    from api.documentation.rule_table import rule_table

    click.echo(rule_table(load_editions(Settings.definitions).get(edition_id), language.value))
