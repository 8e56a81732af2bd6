"""`xueshi docs`: the generated parts of the documents."""

from __future__ import annotations

import click

from api.cli.language import said
from api.configuration.settings import Settings
from api.documentation.readme import FILES, regenerated
from workflow.definition import load_editions


@click.command("docs")
@click.option("--write", "action", flag_value="write", help="Write the generated parts into the files.")
@click.option("--check", "action", flag_value="check", help="Say whether they are current (the default).")
def command(action: str | None) -> None:
    """Keep the generated parts of README.md and docs/ as the code and the edition say."""
    editions = load_editions(Settings.definitions)
    stale = False
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        wanted = regenerated(text, editions)
        if text == wanted:
            click.echo(said(f"{file.name} 已是最新。", f"{file.name} is current."))
        elif action == "write":
            file.write_text(wanted, encoding="utf-8")
            click.echo(said(f"{file.name} 已更新。", f"{file.name} was written."))
        else:
            click.echo(
                said(
                    f"{file.name} 不是最新，请执行 `xueshi docs --write`。",
                    f"{file.name} is out of date: run `xueshi docs --write`.",
                ),
                err=True,
            )
            stale = True
    if stale:
        raise click.exceptions.Exit(1)
