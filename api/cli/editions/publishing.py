"""`xueshi definitions impact|publish|moves|rollback|retire`: puts editions in force and moves open work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import click

from api.cli.editions.definitions import as_principal, command, print_problems
from api.cli.editions.operations import carry_out, unfinished, wait_option
from api.cli.language import Language, said
from api.configuration.settings import WrongSetting
from workflow.access.permissions import Actor
from workflow.commands.editions import publishing
from workflow.commands.editions.impact import impact_of
from workflow.commands.editions.rollback import roll_back_edition
from workflow.definition import EditionHasErrors
from workflow.errors import AnotherInForce
from workflow.names import IN_FLIGHT
from workflow.runtime.service import Service
from workflow.trials.move_plan import EVERYBODY, InFlight, Plan

_ALL = "all"
_WORDS: Mapping[str, tuple[str, str]] = {  # Chinese, English
    "class": ("{name}：{count} 件（其中 {claimed} 件已领取）", "{name}: {count} ({claimed} claimed)"),
    "accounts": ("账户：{count}", "accounts: {count}"),
    "published": ("{id}：已发布，自 {first} 起生效{until}", "{id}: published, in force from {first}{until}"),
    "until": ("，至 {last}", " to {last}"),
    "retired": ("{id}：已停用", "{id}: retired"),
    "begun": ("操作 {id}：待处理 {total} 项", "operation {id}: {total} to look at"),
}
_LINES: Mapping[str, str] = {
    "moved": "已转移",
    "kept": "按选择未转移",
    "outside_share": "不在转移比例之内",
    "released": "领取已释放",
    "changed_meanwhile": "其间已有变更，未处理",
    "accounts_moved": "已转移账户",
    "title_records": "报送职称系统的记录",
    "declarations_undone": "已转回申报",
    "accounts_undone": "已转回账户",
    "not_undone": "未能转回",
    "left_over": "已转回，尚有遗留",
}
_NOTHING_IN_FORCE = (
    "该地区和年度尚无现行版本，请去掉 --replaces。",
    "nothing is in force for this region and year: leave out --replaces",
)
_DAY = click.DateTime(["%Y-%m-%d"])
_Command = Callable[..., Any]


def _move_options(function: _Command) -> _Command:
    """Add the options with which a publisher chooses what moves."""
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
        wait_option,
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
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    if operation is not None:
        report = carry_out(service, actor, operation)["report"]
    assert report is not None  # noqa: S101 - one of the two is there
    for meaning, count in report["classes"].items():
        name, claimed = _class_name(meaning, language), report["claimed"][meaning]
        click.echo(_message("class", language, name=name, count=count, claimed=claimed))
    for body in report["bodies"].values():
        counts = [f"{_class_name(each, language)} {body[each]}" for each in InFlight if body[each]]
        name = body["name"] or said("（名称未知的机构）", "(a body without a name)")
        click.echo(f"{name}{said('：', ': ')}{said('，', ', ').join(counts)}")
    click.echo(_message("accounts", language, count=report["account_count"]))


@command.command("publish")
@click.argument("edition_id")
@click.option(
    "--replaces",
    default=None,
    help="The edition in force that this one replaces, as you have seen it; left out where none is in force.",
)
@click.option("--from", "first", type=_DAY, help="First day in force; today unless told.")
@click.option("--to", "last", type=_DAY, help="Last day in force; open unless told.")
@click.option("--comment", default=None, help="Why, for whoever reads the changes of the edition.")
@_move_options
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
    """Put a checked edition in force. It is published by somebody who is none of its authors."""
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
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    except AnotherInForce as error:
        if error.facts["in_force"] is None:
            raise WrongSetting(*_NOTHING_IN_FORCE) from None
        for line in error.facts["difference"]:
            click.echo(line, err=True)
        raise
    until = _message("until", language, last=view["effective_to"]) if view["effective_to"] else ""
    click.echo(_message("published", language, id=edition_id, first=view["effective_from"], until=until))
    if view["operation"] is not None:
        _follow(service.current(), actor, view["operation"], language, wait=wait)


@command.command("moves")
@click.argument("edition_id")
@click.option("--comment", default=None, help="Why, for whoever reads the changes of the edition.")
@_move_options
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
@click.option("--comment", default=None, help="Why, for whoever reads the changes of the edition.")
@wait_option
@click.pass_obj
def rollback(language: Language, edition_id: str, *, comment: str | None, wait: bool) -> None:
    """Take an edition out of force and move back what was moved to it; tells what can't be, and why."""
    service, actor = as_principal()
    operation = roll_back_edition(service, actor, edition_id, comment=comment)
    click.echo(_message("retired", language, id=edition_id))
    _follow(service.current(), actor, operation, language, wait=wait)


@command.command("retire")
@click.argument("edition_id")
@click.option("--comment", default=None, help="Why, for whoever reads the changes of the edition.")
@click.pass_obj
def retire(language: Language, edition_id: str, *, comment: str | None) -> None:
    """Take a published edition out of force: the one before it applies again, and what was moved stays."""
    service, actor = as_principal()
    publishing.retire_edition(service, actor, edition_id, comment=comment)
    click.echo(_message("retired", language, id=edition_id))


def _message(what: str, language: Language, **facts: Any) -> str:
    chinese, english = _WORDS[what]
    return (chinese if language is Language.zh else english).format(**facts)


def _class_name(meaning: str, language: Language) -> str:
    """Return the class as `--move` takes it; in Chinese, its meaning follows."""
    return f"{meaning} {IN_FLIGHT[meaning]['zh']}" if language is Language.zh else str(meaning)


def _moves(moved: Sequence[str]) -> dict[str, str]:
    return {meaning.value: "move" for meaning in InFlight if _ALL in moved or meaning.value in moved}


def _follow(
    service: Service, actor: Actor, operation: Mapping[str, Any], language: Language, *, wait: bool
) -> None:
    click.echo(_message("begun", language, id=operation["id"], total=operation["total"]))
    if not wait:
        return
    view = carry_out(service, actor, operation)
    for name, found in view["report"].items():
        _print_report_line(name, found, language)
    if view["status"] != "done":
        raise click.ClickException(unfinished(view))


def _print_report_line(name: str, found: Any, language: Language) -> None:
    """Print one line per number. For work that could not be undone, print the reason in `language`."""
    chinese = language is Language.zh
    label = f"{_LINES.get(name, name)}：" if chinese else f"{name}: "
    if isinstance(found, int):
        click.echo(f"{label}{found}")
    elif name in ("moved", "kept"):
        counts = [f"{_class_name(meaning, language)} {count}" for meaning, count in found.items()]
        click.echo(label + ("，" if chinese else ", ").join(counts))
    elif name in ("not_undone", "left_over"):
        for code, listed in found.items():
            text = listed["text"][language.value]
            click.echo(
                f"{label}{listed['count']} 件：{text}"
                if chinese
                else f"{label}{listed['count']} {code}: {text}"
            )
