"""`xueshi definitions impact|publish|moves|rollback|retire`: editions in force over work in flight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import click

from api.cli.definitions import as_principal, command, tell
from api.cli.language import Language
from api.cli.operations import ended, waits
from workflow.commands import publishing
from workflow.commands.impact import impact_of
from workflow.commands.rollback import roll_back_edition
from workflow.errors import AnotherInForce, EditionHasErrors
from workflow.move_plan import EVERYBODY, InFlight, Plan
from workflow.permissions import Actor
from workflow.service import Service

_ALL = "all"
_DAY = click.DateTime(["%Y-%m-%d"])
_Command = Callable[..., Any]


def _choices(function: _Command) -> _Command:
    """The options by which a publisher says what moves."""
    for option in (
        click.option(
            "--move",
            "moved",
            multiple=True,
            type=click.Choice([_ALL, *map(str, InFlight)]),
            help="A class of open declarations that moves; repeat it. The others keep their edition.",
        ),
        click.option("--accounts", is_flag=True, help="Accounts of the year follow the edition as well."),
        click.option(
            "--canary",
            type=click.IntRange(1, EVERYBODY),
            metavar="PERCENT",
            help="Move at this share of the reviewing bodies only; more later with `moves`.",
        ),
        waits,
    ):
        function = option(function)
    return function


@command.command("impact")
@click.argument("edition_id")
@click.option("--accounts", is_flag=True, help="Look at hours as if accounts moved as well.")
@click.pass_obj
def impact(language: Language, edition_id: str, *, accounts: bool) -> None:
    """Tell what publishing would mean for open declarations: how many in which class, and at which body."""
    service, actor = as_principal()
    try:
        report, operation = impact_of(service, actor, edition_id, accounts="move" if accounts else "keep")
    except EditionHasErrors as error:
        tell(error.problems, language)
        raise click.exceptions.Exit(1) from None
    if operation is not None:
        report = ended(service, actor, operation)["report"]
    assert report is not None  # noqa: S101 - one of the two is there
    for meaning, count in report["classes"].items():
        click.echo(f"{meaning}: {count} ({report['claimed'][meaning]} claimed)")
    for body_id, body in report["bodies"].items():
        counts = ", ".join(f"{meaning} {body[meaning]}" for meaning in InFlight if body[meaning])
        click.echo(f"{body['name'] or body_id}: {counts}")
    click.echo(f"accounts: {report['account_count']}")


@command.command("publish")
@click.argument("edition_id")
@click.option("--replaces", default=None, help="The edition in force that you have seen; none if left out.")
@click.option("--from", "first", type=_DAY, help="First day in force; today.")
@click.option("--to", "last", type=_DAY, help="Last day in force; open unless told.")
@click.option("--comment", default=None)
@_choices
@click.pass_obj
def publish(
    language: Language,
    edition_id: str,
    *,
    replaces: str | None,
    first: datetime | None,
    last: datetime | None,
    comment: str | None,
    moved: Sequence[str],
    accounts: bool,
    canary: int | None,
    wait: bool,
) -> None:
    """Put a checked edition in force. Who publishes it is none of its authors."""
    service, actor = as_principal()
    plan = Plan.chosen(_moves(moved), "move" if accounts else None, canary)
    try:
        view = publishing.publish_edition(
            service,
            actor,
            edition_id,
            replaces=replaces,
            effective_from=first.date() if first else None,
            effective_to=last.date() if last else None,
            comment=comment,
            plan=plan,
        )
    except EditionHasErrors as error:
        tell(error.problems, language)
        raise click.exceptions.Exit(1) from None
    except AnotherInForce as error:
        for line in error.facts["difference"]:
            click.echo(line, err=True)
        raise
    until = f" to {view['effective_to']}" if view["effective_to"] else ""
    click.echo(f"{edition_id}: published, in force from {view['effective_from']}{until}")
    if view["operation"] is not None:
        _follow(service.current(), actor, view["operation"], language, wait=wait)


@command.command("moves")
@click.argument("edition_id")
@click.option("--comment", default=None)
@_choices
@click.pass_obj
def moves(
    language: Language,
    edition_id: str,
    *,
    comment: str | None,
    moved: Sequence[str],
    accounts: bool,
    canary: int | None,
    wait: bool,
) -> None:
    """Move more to an edition in force: other classes, more bodies, or what was lost to somebody else."""
    service, actor = as_principal()
    operation = publishing.move_work(
        service,
        actor,
        edition_id,
        moves=_moves(moved),
        accounts="move" if accounts else None,
        canary_percent=canary,
        comment=comment,
    )
    _follow(service, actor, operation, language, wait=wait)


@command.command("rollback")
@click.argument("edition_id")
@click.option("--comment", default=None)
@waits
@click.pass_obj
def rollback(language: Language, edition_id: str, *, comment: str | None, wait: bool) -> None:
    """Take an edition out of force and move back what was moved to it; tells what can't be, and why."""
    service, actor = as_principal()
    operation = roll_back_edition(service, actor, edition_id, comment=comment)
    click.echo(f"{edition_id}: retired")
    _follow(service.current(), actor, operation, language, wait=wait)


@command.command("retire")
@click.argument("edition_id")
@click.option("--comment", default=None)
def retire(edition_id: str, *, comment: str | None) -> None:
    """Take a published edition out of force: the one before it stands again, what was moved stays."""
    service, actor = as_principal()
    publishing.retire_edition(service, actor, edition_id, comment=comment)
    click.echo(f"{edition_id}: retired")


def _moves(moved: Sequence[str]) -> dict[str, str]:
    return {meaning.value: "move" for meaning in InFlight if _ALL in moved or meaning.value in moved}


def _follow(
    service: Service, actor: Actor, operation: Mapping[str, Any], language: Language, *, wait: bool
) -> None:
    click.echo(f"operation {operation['id']}: {operation['total']} to look at")
    if not wait:
        return
    view = ended(service, actor, operation)
    for name, found in view["report"].items():
        _echo(name, found, language)
    if view["status"] != "done":
        raise click.ClickException(f"the operation is {view['status']}: {view['failure'] or 'cancelled'}")


def _echo(name: str, found: Any, language: Language) -> None:
    """One line per number; of what could not be undone, the reason in the reader's language."""
    if isinstance(found, int):
        click.echo(f"{name}: {found}")
    elif name in ("moved", "kept"):
        click.echo(f"{name}: {', '.join(f'{meaning} {count}' for meaning, count in found.items())}")
    elif name in ("not_undone", "left_over"):
        for code, listed in found.items():
            click.echo(f"{name}: {listed['count']} {code}: {listed['text'][language.value]}")
