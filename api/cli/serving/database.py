"""`xueshi db`: the schema of the database."""

from __future__ import annotations

import os

import click

from api.cli.group import Group
from api.cli.language import said
from api.cli.serving.upgrade_plan import lines_of
from api.configuration.private_files import make_private
from api.configuration.settings import Settings
from workflow import migrations
from workflow.commands.declarations import marks
from workflow.personal_data import Keyring
from workflow.record.sealing import seal_old_rows
from workflow.store import Connection, Store


def upgrade_database(settings: Settings) -> str:
    """Bring the database of `settings` to the current revision; returns that revision.

    What a version before there were seals wrote is sealed in the same transaction: only the upgrade knows
    that it is old.
    """
    make_private(settings.folder, settings.database_url)
    store = Store.at(settings.database_url)

    def complete(connection: Connection, before: str) -> None:
        marks.complete(connection, before)
        seal_old_rows(connection, Keyring.load(settings.folder, os.environ), before)

    try:
        return migrations.upgrade(store.engine, then=complete)
    finally:
        store.engine.dispose()


@click.group("db", cls=Group)
def command() -> None:
    """Make or change the tables of the database (DATABASE_URL, else SQLite in XUESHI_DATA)."""


@command.command("upgrade")
@click.option(
    "--plan", "only_plan", is_flag=True, help="Only tell what would be done, and what it would lock."
)
def upgrade(only_plan: bool) -> None:
    """Bring the database to the current revision. Nothing happens where it is there already."""
    settings = Settings.from_environment()
    if only_plan:
        store = Store.at(settings.database_url)
        for line in lines_of(migrations.plan(store.engine), on_sqlite=store.is_sqlite):
            click.echo(line)
        return
    at = upgrade_database(settings)
    click.echo(said(f"数据库版本为 {at}。", f"The database is at revision {at}."))


@command.command("downgrade")
@click.argument("revision")
@click.option("--yes", is_flag=True, help="Do it. Without this option, only what would be lost is told.")
def downgrade(revision: str, yes: bool) -> None:
    """Take the database back to REVISION, for the version that had it. Stop all servers first.

    What was written into tables and columns that REVISION does not have is lost.
    """
    store = Store.at(Settings.from_environment().database_url)
    lost = ", ".join(migrations.losses(store.engine, revision))
    if lost:
        click.echo(said(f"丢失的表和列：{lost}", f"Lost, tables and columns: {lost}"))
    if not yes:
        zh, en = "未作任何更改；确认退回请加 --yes。", "Nothing was changed; say --yes to do it."
        raise click.ClickException(said(zh, en))
    at = migrations.downgrade(store.engine, revision)
    click.echo(said(f"数据库版本为 {at}。", f"The database is at revision {at}."))


@command.command("revision")
def revision() -> None:
    """Show at which revision the database is, and which one this version needs."""
    store = Store.at(Settings.from_environment().database_url)
    with store.read() as connection:
        current = migrations.current_revision(connection)
    needed = migrations.head_revision()
    click.echo(
        said(
            f"数据库：{current or '尚未建立'}，所需：{needed}",
            f"database: {current or 'none'}, needed: {needed}",
        )
    )
