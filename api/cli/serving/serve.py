"""`xueshi serve`: the server."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from api.cli.administration.settings import stranger_sentence
from api.cli.application import service_of
from api.cli.language import Language, said
from api.cli.serving.database import upgrade_database
from api.cli.serving.demonstration import CROWD, announce_place, prepare_demonstration
from api.configuration.known import unknown
from api.configuration.settings import Settings
from api.demonstration.setup import retire_demo
from api.server.serve import Listen, default_processes, require_free, serve
from api.server.starting import require_fit
from workflow.queries.people.identity import report_refused_keys
from workflow.queries.people.organizations import report_lapsed_appointments


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port.")
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=None,
    help="Number of processes. Default: 1 on SQLite; on PostgreSQL one per core, 2 at least.",
)
@click.option(
    "--threads", type=click.IntRange(1, 64), default=4, show_default=True, help="Threads per process."
)
@click.option(
    "--migrate/--no-migrate", default=True, help="Bring the database to the current revision first."
)
@click.option(
    "--engine/--no-engine",
    default=True,
    help="Do the background work in the same processes, or leave it to `xueshi worker`.",
)
@click.option("--crowd", is_flag=True, help=CROWD)
@click.pass_obj
def command(
    language: Language,
    host: str,
    port: int,
    workers: int | None,
    threads: int,
    migrate: bool,
    engine: bool,
    crowd: bool,
) -> None:
    """Serve the API, its documentation and the background work, until stopped.

    With XUESHI_DEMO=1 the demonstration's people and keys are made on the first run, and the clock starts on
    20 November 2024, so that the 2024 notice can be tried out.
    """
    settings = settings_for_serving()
    listen = Listen(host, port, workers or default_processes(settings), threads, engine)
    require_free(listen)
    make_ready(settings, migrate=migrate)
    if settings.demo:
        settings, demo_file = prepare_demonstration(settings, crowd=crowd)
        with nobody_need_read():
            announce_place(settings, demo_file, host, port, language)
    else:
        with nobody_need_read():
            click.echo(
                said(f"学时服务已启动：http://{host}:{port}", f"Xueshi serves on http://{host}:{port}")
            )
    serve(settings, listen)


def settings_for_serving() -> Settings:
    """The settings of a process that stays; variables that nothing reads are told."""
    os.umask(0o077)  # whatever the process writes is its owner's alone
    settings = Settings.from_environment()
    for name, meant in unknown(os.environ):
        click.echo(f"xueshi: {stranger_sentence(name, meant)}", err=True)
    return settings


def make_ready(settings: Settings, *, migrate: bool) -> None:
    """Do what comes before serving. It looks through no table that grows with the work."""
    if migrate:
        upgrade_database(settings)
    service = service_of(settings)
    require_fit(service)
    report_refused_keys(service)
    report_lapsed_appointments(service)
    retired = 0 if settings.demo else retire_demo(service)
    service.store.engine.dispose()
    if retired:
        zh = f"未设置 XUESHI_DEMO，已停用 {retired} 个演示身份。"
        en = f"{retired} identities of the demonstration taken out of service (XUESHI_DEMO is not set)"
        with nobody_need_read():
            click.echo(said(zh, en))


@contextmanager
def nobody_need_read() -> Iterator[None]:
    """Serve on where standard output is a full disk or a closed pipe; nothing more is written there."""
    try:
        yield
    except OSError:
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - for as long as the process lives
