"""`xueshi settings`: what is in force, and where from."""

from __future__ import annotations

import json
import os

import click

from api.cli.language import Language, said
from api.configuration.known import in_force, unknown
from api.configuration.settings import Settings


@click.command("settings")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def command(language: Language, as_json: bool) -> None:
    """Tell the settings in force, and which of them the environment states.

    Secrets are masked. The exit status is 1 where a variable can't be used, or begins with XUESHI_ and is no
    setting.
    """
    rows = list(in_force(os.environ))
    strangers = list(unknown(os.environ))
    if as_json:
        told = [
            {
                "name": each.known.name,
                "value": each.value,
                "from": "environment" if each.stated else "default",
                "secret": each.known.secret,
            }
            for each in rows
        ]
        said_so = {"settings": told, "unknown": [name for name, _ in strangers]}
        click.echo(json.dumps(said_so, ensure_ascii=False, indent=2))
    else:
        width = max(len(each.known.name) for each in rows)
        for each in rows:
            origin = said("环境变量", "environment") if each.stated else said("默认", "default")
            click.echo(f"{each.known.name:<{width}}  {each.value or '—'}  ({origin})")
            click.echo(f"{'':<{width}}  {getattr(each.known.meaning, language.value)}")
    for name, meant in strangers:
        click.echo(f"xueshi: {stranger_sentence(name, meant)}", err=True)
    # The secret is not read: to read it would make it.
    secret = os.environ.get("XUESHI_SECRET_KEY") or "not read"
    Settings.from_environment({**os.environ, "XUESHI_SECRET_KEY": secret})
    if strangers:
        raise click.exceptions.Exit(1)


def stranger_sentence(name: str, meant: str | None) -> str:
    """What is said of a variable that nothing reads."""
    return said(
        f"{name} 不是已知的设置，不起作用" + (f"；是否指 {meant}？" if meant else "。"),
        f"{name} is no setting, and does nothing" + (f": {meant} was meant?" if meant else ""),
    )
