"""`xueshi init-demo`: the demonstration's people, organizations and keys."""

from __future__ import annotations

import click

from api.cli.serving.database import upgrade_database
from api.cli.serving.demonstration import prepare_demonstration
from api.configuration.settings import Settings, WrongSetting
from api.demonstration.file import NAME


@click.command("init-demo")
def command() -> None:
    """Make the demonstration in XUESHI_DATA where it is missing, and tell its keys in demo.json.

    Needs XUESHI_DEMO=1: the demonstration's identities exist only in demonstration mode. Doing it again
    changes nothing.
    """
    settings = Settings.from_environment()
    if not settings.demo:
        raise WrongSetting(
            "set XUESHI_DEMO=1: the demonstration's identities exist only in demonstration mode"
        )
    upgrade_database(settings)
    _, demo_file = prepare_demonstration(settings)
    counted = ", ".join(f"{len(demo_file[part])} {part}" for part in ("organizations", "people", "keys"))
    click.echo(f"{settings.folder / NAME}: {counted}")
