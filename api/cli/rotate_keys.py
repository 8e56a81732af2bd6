"""`xueshi rotate-keys`: personal numbers under a new key."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.settings import Settings
from workflow.commands.personal_data import rotate_keys


@click.command("rotate-keys")
def command() -> None:
    """Make a new key current and encrypt every personal number anew under it.

    The server may run meanwhile. A rotation that was cut short is finished by the next one. Keys that come
    from the environment are yours to add; then only the numbers move, to the first of them.
    """
    done = rotate_keys(service_of(Settings.from_environment()))
    click.echo(f"key {done.key_id}: {done.moved} numbers moved")
