"""How far a backup or a restore is, a line on standard error now and then: also for a log."""

from __future__ import annotations

import time

import click

from api.cli.language import said
from workflow.backup.taking import Step

_SECONDS = 5.0
_STEPS = {
    Step.DATABASE: ("数据库", "database"),
    Step.EVIDENCE: ("材料", "evidence"),
    Step.RECORD: ("核验记录", "verifying the record"),
}


class Progress:
    """Tells each step as it begins, and how far it is every five seconds."""

    def __init__(self) -> None:
        self._step: Step | None = None
        self._told_at = 0.0

    def __call__(self, step: Step, done: int, total: int) -> None:
        now = time.monotonic()
        if step is self._step and now - self._told_at < _SECONDS:
            return
        self._step, self._told_at = step, now
        click.echo(f"{said(*_STEPS[step])}{_share(step, done, total)}", err=True)


def _share(step: Step, done: int, total: int) -> str:
    shown = in_bytes if step is Step.DATABASE else str
    if not done and not total:
        return ""
    return f" {shown(done)} / {shown(total)}" if total else f" {shown(done)}"


def in_bytes(size: int) -> str:
    """A size for people."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size / 1000:.0f} kB"
