"""`xueshi db`: the schema of the database."""

from __future__ import annotations

import click

from api.cli.group import Group
from api.configuration.settings import Settings
from workflow import migrations
from workflow.store import Store


def upgrade_database(settings: Settings) -> str:
    """Bring the database of `settings` to the current revision; returns that revision."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    store = Store.at(settings.database_url)
    try:
        return migrations.upgrade(store.engine)
    finally:
        store.engine.dispose()


@click.group("db", cls=Group)
def command() -> None:
    """Make or change the tables of the database (DATABASE_URL, else SQLite in XUESHI_DATA)."""


@command.command("upgrade")
def upgrade() -> None:
    """Bring the database to the current revision. Nothing happens where it is there already."""
    click.echo(f"The database is at revision {upgrade_database(Settings.from_environment())}.")


@command.command("revision")
def revision() -> None:
    """Show at which revision the database is, and which one this version needs."""
    store = Store.at(Settings.from_environment().database_url)
    with store.read() as connection:
        current = migrations.current_revision(connection)
    click.echo(f"database: {current or 'none'}, needed: {migrations.head_revision()}")
