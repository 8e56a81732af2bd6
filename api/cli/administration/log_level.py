"""`xueshi log-level`: what modules log, changed while all processes go on."""

from __future__ import annotations

import os
import pwd
import socket
from datetime import timedelta
from logging import getLevelName

import click

from api.cli.application import service_of
from api.cli.language import said
from api.configuration.log_levels import require_level, require_module
from api.configuration.settings import Settings
from workflow.background.duties import LEVELS_SECONDS
from workflow.clock import SHANGHAI
from workflow.commands.operations.log_levels import ask_for_level, ask_for_usual_level
from workflow.log_levels import USUAL, level_in
from workflow.queries.operations.log_levels import LONGEST, asked_levels
from workflow.runtime.service import Service

_BACK = "usual"
_MOST_MINUTES = int(LONGEST.total_seconds()) // 60


@click.command("log-level")
@click.argument("module", required=False)
@click.argument("level", required=False)
@click.option(
    "--minutes",
    type=click.IntRange(1, _MOST_MINUTES),
    default=30,
    show_default=True,
    help="After so many minutes, all is as it was.",
)
def command(module: str | None, level: str | None, minutes: int) -> None:
    """Let MODULE log from LEVEL on (debug, info, warning, error) in all processes, for a time.

    MODULE is that of a line (`logger`), or a folder of modules, as workflow.background; the nearest one that
    was named counts. LEVEL `usual` ends it at once. Without LEVEL, what holds for MODULE is told; without
    MODULE, all that was asked for. Who asked is kept. What is there at start is set with XUESHI_LOG_LEVELS.

    No level shows statements with their values, or personal data.
    """
    if module is not None:
        require_module(module)
    if level not in (None, _BACK):
        require_level(level)
    settings = Settings.from_environment()
    service = service_of(settings)
    if module is None or level is None:
        _tell(service, settings, module)
    elif level == _BACK:
        ask_for_usual_level(service, module, _account())
        click.echo(_within(said(f"{module} 恢复原有级别", f"{module} logs as it did at start")))
    else:
        until = ask_for_level(service, module, level, _account(), timedelta(minutes=minutes))
        at = f"{until.astimezone(SHANGHAI):%H:%M:%S}"
        click.echo(
            _within(
                said(
                    f"{module} 自 {level} 级起记录，至 {at}",
                    f"{module} logs from {level} on, until {at} (UTC+8)",
                )
            )
        )


def _within(told: str) -> str:
    seconds = round(LEVELS_SECONDS)
    return told + said(
        f"；各进程在 {seconds} 秒左右后生效。", f"; each process takes it over within some {seconds} s"
    )


def _tell(service: Service, settings: Settings, module: str | None) -> None:
    asked = asked_levels(service)
    holding = {**settings.log_levels, **{name: each.level for name, each in asked.items()}}
    if module is not None:
        click.echo(f"{module}  {getLevelName(level_in(holding, module)).lower()}")
        return
    for name in sorted(holding):
        each = asked.get(name)
        origin = said("启动时", "at start")
        if each is not None:
            at = f"{each.until.astimezone(SHANGHAI):%H:%M:%S}"
            origin = said(
                f"至 {at}，由 {each.asked_by} 设置", f"until {at} (UTC+8), asked by {each.asked_by}"
            )
        click.echo(f"{name}  {holding[name]}  ({origin})")
    click.echo(said(f"其他模块：{USUAL}", f"all others: {USUAL}"))


def _account() -> str:
    """The account of the machine that runs the command."""
    try:
        name = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name, as in some containers
        name = str(os.getuid())
    return f"{name}@{socket.gethostname()}"[:200]
