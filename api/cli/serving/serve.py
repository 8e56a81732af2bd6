"""`xueshi serve`: the server."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.cli.language import Language
from api.cli.serving.database import upgrade_database
from api.cli.serving.demonstration import announce_place, prepare_demonstration
from api.configuration.settings import Settings
from api.demonstration.setup import retire_demo
from api.server.serve import Listen, default_processes, require_free, serve
from workflow.commands.people.key_rotation import check_keys


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port.")
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=None,
    help="Processes. Default: 1 on SQLite; on PostgreSQL one per core, 2 at least.",
)
@click.option(
    "--threads", type=click.IntRange(1, 64), default=4, show_default=True, help="Threads per process."
)
@click.option(
    "--migrate/--no-migrate", default=True, help="Bring the database to the current revision first."
)
@click.pass_obj
def command(
    language: Language, host: str, port: int, workers: int | None, threads: int, migrate: bool
) -> None:
    """Serve the API, its documentation and the background work, until stopped.

    With XUESHI_DEMO=1 the demonstration's people and keys are made on the first run, and the clock starts on
    20 November 2024, so that the 2024 notice can be lived through.
    """
    settings = Settings.from_environment()
    listen = Listen(host, port, workers or default_processes(settings), threads)
    require_free(listen)
    if migrate:
        upgrade_database(settings)
    check_keys(service_of(settings))
    if settings.demo:
        settings, demo_file = prepare_demonstration(settings)
        announce_place(settings, demo_file, host, port, language)
    else:
        _retire_demonstration(settings)
        click.echo(f"Xueshi serves on http://{host}:{port}")
    serve(settings, listen)


def _retire_demonstration(settings: Settings) -> None:
    service = service_of(settings)
    retired = retire_demo(service)
    service.store.engine.dispose()
    if retired:
        click.echo(
            f"{retired} identities of the demonstration were taken out of service (XUESHI_DEMO is not set)"
        )
