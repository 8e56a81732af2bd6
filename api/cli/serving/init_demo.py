"""`xueshi init-demo`: the demonstration's people, organizations and keys."""

from __future__ import annotations

import click

from api.cli.language import said
from api.cli.serving.database import upgrade_database
from api.cli.serving.demonstration import CROWD, prepare_demonstration
from api.configuration.demo_file import NAME
from api.configuration.settings import Settings, WrongSetting


@click.command("init-demo")
@click.option("--crowd", is_flag=True, help=CROWD)
def command(crowd: bool) -> None:
    """Make the demonstration in XUESHI_DATA where it is missing, and tell its keys in demo.json.

    Needs XUESHI_DEMO=1: the demonstration's identities exist only in demonstration mode. Doing it again
    changes nothing.
    """
    settings = Settings.from_environment()
    if not settings.demo:
        raise WrongSetting(
            "请设置 XUESHI_DEMO=1：演示身份只存在于演示模式。",
            "set XUESHI_DEMO=1: the demonstration's identities exist only in demonstration mode",
        )
    upgrade_database(settings)
    _, demo_file = prepare_demonstration(settings, crowd=crowd)
    organizations, people, keys = (len(demo_file[part]) for part in ("organizations", "people", "keys"))
    click.echo(
        said(
            f"{settings.folder / NAME}：单位 {organizations} 个，人员 {people} 名，密钥 {keys} 个",
            f"{settings.folder / NAME}: {organizations} organizations, {people} people, {keys} keys",
        )
    )
