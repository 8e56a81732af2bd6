"""`xueshi create-administrator`: the first administrator of an installation."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.cli.language import said
from api.configuration.settings import Settings
from api.schemas.elements.checked import checked
from api.schemas.people.identity import NewPrincipal
from workflow.commands.people.identity import create_first_administrator


@click.command("create-administrator")
@click.argument("login")
@click.option("--name", default="Administrator", show_default=True, help="Name that others see.")
@click.option(
    "--password",
    envvar="XUESHI_PASSWORD",
    prompt=True,
    hide_input=True,
    confirmation_prompt=True,
    help="Asked for where neither the option nor XUESHI_PASSWORD gives it.",
)
def command(login: str, name: str, password: str) -> None:
    """Make the first administrator, who signs in with LOGIN and makes everybody else.

    Refused where an administrator can sign in already; then `xueshi reset-password` is the way back in. Go on
    with `xueshi set-up`, or at /principals; by the API with POST /v1/session, POST /v1/principals and
    /v1/api-keys.
    """
    values = checked(NewPrincipal, {"name": name, "login": login, "password": password})
    service = service_of(Settings.from_environment())
    made = create_first_administrator(service, **values)
    click.echo(
        said(
            f"已建立系统管理员“{made['name']}”，登录名为 {login}。",
            f"administrator {made['name']} signs in as {login}",
        )
    )
