"""`xueshi reset-password`: the way back in, from the machine itself."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.cli.language import said
from api.configuration.settings import Settings
from api.schemas.elements.checked import checked
from api.schemas.people.identity import PrincipalChanges
from workflow.commands.people.identity import reset_password


@click.command("reset-password")
@click.argument("login")
@click.option(
    "--password",
    envvar="XUESHI_PASSWORD",
    prompt=True,
    hide_input=True,
    confirmation_prompt=True,
    help="Asked for where neither the option nor XUESHI_PASSWORD gives it.",
)
@click.option(
    "--second-factor",
    is_flag=True,
    help="Remove the second factor too, and links to an identity provider.",
)
def command(login: str, password: str, second_factor: bool) -> None:
    """Give LOGIN a new password and end its sessions; the log says so.

    For whoever has the machine: where nobody can sign in any more, this is the way back in. Somebody who was
    deactivated stays so.
    """
    values = checked(PrincipalChanges, {"password": password})
    service = service_of(Settings.from_environment())
    reset_password(service, login, values["password"], second_factor=second_factor)
    click.echo(
        said(
            f"{login} 现在可用新密码登录，此前的会话已全部结束。",
            f"{login} signs in with the new password; the sessions before have ended",
        )
    )
