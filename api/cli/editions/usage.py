"""`xueshi definitions usage|overrides`: shows how often rules are used, and the reviewers' load."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import click
import orjson
from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.editions.definitions import as_principal, command, print_problems
from api.cli.language import Language, said
from workflow.definition import EditionHasErrors
from workflow.names import CATEGORIES, EVENTS, MODES, Names
from workflow.queries.editions.overrides import list_overrides
from workflow.queries.editions.usage import get_usage

_WIDE = 200  # columns where output is no terminal, so that no line is folded
_DAY = click.DateTime(["%Y-%m-%d"])
View = Mapping[str, Any]
Line = Sequence[object]

_WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "head": "{edition}：提交 {submissions} 次，抽中 {spot_checks} 件，已抽查 {spot_checks_done} 件",
        "rows": "行|状态|命中|（试行）将命中|最近命中|说明",
        "refusals": "被拒绝的操作|规则|次数|最近|按类别",
        "overrides": "例外规定|文号|类别|适用件数|认定学时",
        "codes": "试行的规则|将拒绝或核减",
        "bodies": "机构 / 审核人|待审核|未领取|逾期|最长等待（天）|中位数/第九十百分位（天）|近期已办|七日内",
        "list": "例外规定|文号|条款|类别|起|止|适用范围|每项学时|年度上限|适用件数|认定学时|最近修改",
        "dead": "从未命中",
        "died": "已停止命中（最近一次在 {under}）",
        "all": "全部",
        "everybody": "不限",
    },
    "en": {
        "head": "{edition}: {submissions} submissions; spot checks {spot_checks}, done {spot_checks_done}",
        "rows": "row|mode|hits|would have hit|last hit|",
        "refusals": "refused|guard|count|last|by category",
        "overrides": "override|document|category|uses|hours recognised",
        "codes": "watched rule|would have decided",
        "bodies": "body / reviewer|open|unclaimed|overdue|oldest (days)|median/p90|decided|last 7 days",
        "list": "override|document|clause|category|from|to|scope|hours|cap|uses|recognised|last changed",
        "dead": "never hit",
        "died": "hit no more (last under {under})",
        "all": "all",
        "everybody": "everybody",
    },
}


@command.command("usage")
@click.argument("edition_id")
@click.option(
    "--from", "first", type=_DAY, help="First day that counts; of decisions, 30 days ago unless told."
)
@click.option("--to", "last", type=_DAY, help="Last day that counts; today unless told.")
@click.option("--json", "as_json", is_flag=True, help="Print what the API answers, as JSON.")
@click.pass_obj
def usage(
    language: Language, edition_id: str, *, first: datetime | None, last: datetime | None, as_json: bool
) -> None:
    """Tell how a table in use is doing: rows hit and died, refusals, overrides, the load of reviewers."""
    service, actor = as_principal()
    try:
        view = get_usage(
            service,
            actor,
            edition_id,
            first=first.date() if first else None,
            last=last.date() if last else None,
        )
    except EditionHasErrors as error:
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    if as_json:
        click.echo(orjson.dumps(view, option=orjson.OPT_INDENT_2))
        return
    words = _WORDS[language.value]
    click.echo(words["head"].format_map(view))
    _print(words["rows"], _rows(view, words))
    _print(words["codes"], ((each["code"], each["would_have_decided"]) for each in view["watched_codes"]))
    _print(words["overrides"], _overrides(view))
    _print(words["refusals"], _refusals(view))
    _print(words["bodies"], _bodies(view, words))


@command.command("overrides")
@click.argument("edition_id")
@click.pass_obj
def overrides(language: Language, edition_id: str) -> None:
    """List the overrides of an edition: document, clause, dates, scope, what they replace, their uses."""
    service, actor = as_principal()
    words = _WORDS[language.value]
    try:
        pages = [list_overrides(service, actor, edition_id)]
        while (following := pages[-1].next) is not None:
            pages.append(list_overrides(service, actor, edition_id, after=following))
    except EditionHasErrors as error:
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    _print(words["list"], (_listed(row, words) for page in pages for row in page.items))


def _rows(view: View, words: Mapping[str, str]) -> Iterator[Line]:
    for row in view["rows"]:
        note = words["died"].format(under=row["last_hit_under"]) if row["died"] else ""
        if row["dead"] and not row["died"]:
            note = words["dead"]
        yield (
            row["row"],
            _named(MODES, row["mode"]),
            row["hits"],
            row["would_have_hit"],
            row["last_hit_on"] or "-",
            note,
        )


def _overrides(view: View) -> Iterator[Line]:
    for row in view["overrides"]:
        category = _named(CATEGORIES, row["category"])
        yield row["id"], row["document"], category, row["uses"], row["recognised_hours"]


def _refusals(view: View) -> Iterator[Line]:
    for row in view["refusals"]:
        counts = [f"{_named(CATEGORIES, name)} {count}" for name, count in row["by_category"].items()]
        by_category = said("，", ", ").join(counts)
        yield _named(EVENTS, row["event"]), row["code"], row["count"], row["last_on"], by_category


def _bodies(view: View, words: Mapping[str, str]) -> Iterator[Line]:
    """Yield the sum of all bodies first, then each body with its reviewers below it."""
    if view["bodies"]:
        yield words["all"], *_load(view["open"], "")
    for body in view["bodies"]:
        yield body["body_name"] or said("（名称未知）", "(no name)"), *_load(body, body["unclaimed"])
        for reviewer in body["reviewers"]:
            yield f"  {reviewer['name'] or said('（名称未知）', '(no name)')}", *_load(reviewer, "")


def _load(load: View, unclaimed: object) -> Line:
    age = load["age_days"]
    ages = (age["oldest"], f"{age['median']}/{age['p90']}") if age else ("-", "-")
    decided = sum(load["decided"].values())
    return load["open"], unclaimed, load["overdue"], *ages, decided, load["decided_lately"]


def _listed(row: View, words: Mapping[str, str]) -> Line:
    scope = "; ".join(f"{column}: {', '.join(map(_shown, values))}" for column, values in row["when"].items())
    changed = row["changed"]
    return (
        *(row[name] for name in ("id", "document", "clause")),
        _named(CATEGORIES, row["category"]),
        *(row[name] for name in ("from", "to")),
        scope or words["everybody"],
        row["hours_per_item"] or "-",
        row["annual_cap"] or "-",
        row["uses"],
        row["recognised_hours"],
        f"{changed['actor_name']} {changed['at'][:10]}" if changed else "-",
    )


def _named(names: Names, code: str) -> str:
    """Return the name of a code in Chinese; in English the code, by which it is searched and set."""
    return said(names[code]["zh"], code)


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _print(headings: str, lines: Iterable[Line]) -> None:
    """Print a plain-text table in columns, or nothing where there are no lines."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, heading in enumerate(headings.split("|")):
        table.add_column(heading, no_wrap=True, justify="left" if place == 0 else "default")
    for line in lines:
        table.add_row(*(Text(str(cell)) for cell in line))
    if table.row_count:
        console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDE, highlight=False)
        console.print()
        console.print(table)
