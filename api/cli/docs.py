"""`xueshi docs`: the generated parts of the README."""

from __future__ import annotations

import click

from api.documentation.readme import README, regenerated
from api.settings import Settings
from workflow.definition import load_editions


@click.command("docs")
@click.option("--write", "action", flag_value="write", help="Write the generated parts into README.md.")
@click.option("--check", "action", flag_value="check", help="Say whether they are current (the default).")
def command(action: str | None) -> None:
    """Keep the state diagram and the rule table of README.md as the code and the edition say."""
    text = README.read_text(encoding="utf-8")
    wanted = regenerated(text, load_editions(Settings.definitions))
    if text == wanted:
        click.echo("README.md is current.")
    elif action == "write":
        README.write_text(wanted, encoding="utf-8")
        click.echo("README.md was written.")
    else:
        click.echo("README.md is out of date: run `xueshi docs --write`.", err=True)
        raise click.exceptions.Exit(1)
