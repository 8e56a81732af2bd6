"""Runs and watches long operations on the command line. A running server may carry them out first."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import click

from api.cli.language import said, spoken
from api.messages.texts import problem_text
from workflow.access.permissions import Actor
from workflow.background.work import run_pending_operations
from workflow.commands.operations.operations import cancel
from workflow.names import OPERATION_KINDS, OPERATION_STATUSES
from workflow.queries.operations.operations import get_operation
from workflow.runtime.service import Service

_PAUSE_SECONDS = 0.2
_UNFINISHED = ("pending", "running")

wait_option = click.option(
    "--wait/--no-wait",
    default=True,
    show_default=True,
    help="Carry out what begins, and tell what became of it; else a server does it in the background.",
)


def carry_out(service: Service, actor: Actor, operation: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out the operation, and return its view when it has ended.

    Standard error shows the progress. An interruption (Ctrl-C) cancels the operation.
    """
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(_run_to_its_end, service, actor, operation["id"])
        bar = click.progressbar(
            length=operation["total"] or 1, label=_kind(operation["kind"]), file=sys.stderr
        )
        try:
            with bar:
                while not wait([work], _PAUSE_SECONDS).done:
                    bar.update(get_operation(service, actor, operation["id"])["done"] - bar.pos)
                bar.update(bar.length or 0)
        except KeyboardInterrupt:
            cancel(service, actor, operation["id"])
            raise
        return work.result()


def unfinished(view: Mapping[str, Any]) -> str:
    """Return the sentence about an operation that did not come to its end, and why."""
    status, failure = view["status"], view["failure"]
    texts = problem_text(failure, spoken().value) if failure else None
    why = texts[1] if texts else failure
    told = said(OPERATION_STATUSES[status]["zh"], status)
    sentence = said(f"操作未完成（{told}）", f"the operation is {told}")
    return f"{sentence}{said('：', ': ')}{why}" if why else sentence


def _kind(kind: str) -> str:
    return said(OPERATION_KINDS[kind]["zh"], kind)


def _run_to_its_end(service: Service, actor: Actor, operation_id: str) -> dict[str, Any]:
    while True:
        more = run_pending_operations(service)
        view = get_operation(service, actor, operation_id)
        if view["status"] not in _UNFINISHED:
            return view
        if not more:
            time.sleep(_PAUSE_SECONDS)
