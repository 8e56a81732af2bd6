"""`xueshi definitions replay`: shows how an edition would have judged past declarations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click
import orjson

from api.cli.editions.definitions import as_principal, command, print_problems
from api.cli.editions.operations import carry_out, unfinished, wait_option
from api.cli.language import Language, said
from workflow.commands.editions.replay import replay_edition
from workflow.definition import EditionHasErrors
from workflow.trials.outlook import Difference
from workflow.trials.replay.report import NONE, OTHERS

_WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "is": "：",
        "unnamed": "（名称不便显示）",
        "list": "；",
        "and": "，",
        "submitted": "已提交",
        "drafts": "草稿",
        "judged": "共{}件",
        "unchanged": "不变{}件",
        "blocked": "将被拒绝{}件",
        "allowed": "不再拒绝{}件",
        "rerouted": "改由其他机构审核{}件",
        "hours": "学时有变{}件",
        "down": "学时减少：{people}人，共{hours}学时",
        "up": "学时增加：{people}人，共{hours}学时",
        "requirement": "年度要求有变：{}人；由达标变为不足：{}人；由不足变为达标：{}人",
        "codes": "规则{}：新增拒绝{refuses_now}件，不再拒绝{refuses_no_more}件",
        "moves": "路线由{}的：{declarations}件",
        "caps": "上限{}：原核减{before}件，现核减{after}件",
        "bodies": "机构“{}”：被拒绝{blocked}件，不再拒绝{allowed}件，学时有变{hours}件，"
        "转出{sent_away}件，转入{sent_here}件",
        "examples": "{}，例如：{}",
        "unlike_then": "与当时告知结果不同的申报：{}件（其后任职、审核人或其他申报有变更）",
    },
    "en": {
        "is": ": ",
        "unnamed": "(a name that you may not read)",
        "list": "; ",
        "and": ", ",
        "submitted": "submitted",
        "drafts": "drafts",
        "judged": "{} judged",
        "unchanged": "{} unchanged",
        "blocked": "{} blocked",
        "allowed": "{} allowed",
        "rerouted": "{} rerouted",
        "hours": "{} worth other hours",
        "down": "fewer hours: {people} people, {hours} in all",
        "up": "more hours: {people} people, {hours} in all",
        "requirement": "another requirement: {} people; short now: {}; short no more: {}",
        "codes": "rule {}: refuses {refuses_now} now, {refuses_no_more} no more",
        "moves": "row {}: {declarations}",
        "caps": "cap {}: reached by {before} before, by {after} after",
        "bodies": "{}: blocked {blocked}, allowed {allowed}, other hours {hours},"
        " sent away {sent_away}, sent here {sent_here}",
        "examples": "{}, for example: {}",
        "unlike_then": "not as they were told then: {} (posts, reviewers or other declarations have changed)",
    },
}
_SHOWN_EXAMPLES = 5
_YEAR = "The year of the declarations; the edition's own unless told."


@command.command("replay")
@click.argument("edition_id")
@click.option("--last", type=click.IntRange(1), help="Only so many of the latest submissions.")
@click.option("--year", type=click.IntRange(1995, 2199), help=_YEAR)
@click.option("--region", help="The region of the declarations; the edition's own unless told.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@wait_option
@click.pass_obj
def replay(
    language: Language,
    edition_id: str,
    *,
    last: int | None,
    year: int | None,
    region: str | None,
    as_json: bool,
    wait: bool,
) -> None:
    """Try an edition over what was declared in its year, as of then; nothing is written but a report."""
    service, actor = as_principal()
    try:
        operation = replay_edition(service, actor, edition_id, last=last, year=year, region=region)
    except EditionHasErrors as error:
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    if not wait:
        click.echo(said(f"操作 {operation['id']}", f"operation {operation['id']}"))
        return
    view = carry_out(service, actor, operation)
    if as_json:
        click.echo(orjson.dumps(view["report"], option=orjson.OPT_INDENT_2))
    else:
        for line in lines(view["report"], language.value):
            click.echo(line)
    if view["status"] != "done":
        raise click.ClickException(unfinished(view))


def lines(report: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield the report as lines for people: counts first, then differences, then a few examples."""
    words = _WORDS[language]
    for group in ("submitted", "drafts"):
        counts = [words[name].format(count) for name, count in report[group].items()]
        yield f"{words[group]}{words['is']}{words['and'].join(counts)}"
    hours = report["hours"]
    for direction in ("down", "up"):
        yield words[direction].format_map(hours[direction])
    changed = (hours["requirement_changed"], hours["short_now"], hours["short_no_more"])
    yield words["requirement"].format(*changed)
    names = {**_words_of_keys(language), **_named(report, language)}
    for part in ("codes", "moves", "caps", "bodies"):
        for key, counts in report[part].items():
            shown = names.get(key, words["unnamed"]) if part == "bodies" else names.get(key, key)
            yield words[part].format(shown, **counts)
    for difference in Difference:
        ids = [example["declaration_id"] for example in report["examples"][difference][:_SHOWN_EXAMPLES]]
        if ids:
            found = report["submitted"][difference] + report["drafts"][difference]
            told = words["list"].join(names[id_] for id_ in ids if id_ in names) or words["unnamed"]
            yield words["examples"].format(words[difference].format(found), told)
    if report["unlike_then"]["count"]:
        yield words["unlike_then"].format(report["unlike_then"]["count"])


def _words_of_keys(language: str) -> dict[str, str]:
    """Return what stands for no key, and for all keys behind the last one that is kept."""
    return {NONE: "无", OTHERS: "其他"} if language == "zh" else {NONE: NONE, OTHERS: OTHERS}


def _named(report: Mapping[str, Any], language: str) -> dict[str, str]:
    """Return the names of the report's ids, in one language."""
    return {id_: name[language] for id_, name in report.get("names", {}).items()}
