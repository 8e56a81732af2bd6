"""`xueshi worker`: the work in the background, without a server."""

from __future__ import annotations

import click

from api.cli.language import said
from api.cli.serving.demonstration import service_on_demo_clock
from api.cli.serving.serve import make_ready, nobody_need_read, settings_for_serving
from api.server.serve import in_processes, work_in_background


@click.command("worker")
@click.option(
    "--processes", type=click.IntRange(1, 64), default=1, show_default=True, help="Number of processes."
)
@click.option(
    "--migrate/--no-migrate", default=True, help="Bring the database to the current revision first."
)
def command(processes: int, migrate: bool) -> None:
    """Do the background work, and serve nobody, until stopped.

    Notices, signals to receivers, seals and long operations are done for servers that were started with
    --no-engine, or by another WSGI server. On PostgreSQL any number may run, on any hosts. On SQLite they run
    on the host of the database's file; one is enough, because writers take turns.
    """
    settings = settings_for_serving()
    make_ready(settings, migrate=migrate)
    with nobody_need_read():
        click.echo(said("学时后台任务已启动", "Xueshi works in the background"))
    in_processes(lambda: work_in_background(service_on_demo_clock(settings), settings), processes)
