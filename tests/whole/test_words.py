"""Every text of the product is there in Chinese and English, and the Chinese is written as Chinese is."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import click
import pytest
import yaml
from click.testing import CliRunner

from api.cli.chinese import clicks, help
from api.cli.command import cli
from api.configuration.settings import DEFINITIONS
from api.demonstration.tour import report as tour
from api.messages import field_errors
from api.messages.problem_texts import PROBLEM_TEXTS
from tests.support import ROOT
from workflow import names
from workflow.checks import column_words
from workflow.commands.people import texts as people_texts
from workflow.definition import defaults
from workflow.definition.files.sentences import SENTENCES
from workflow.events import notices
from workflow.trials import move_codes
from workflow.vocabulary import Category, Code, Outcome, RecordOutcome, TitleResult

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
# Clauses are cited as the notice numbers them, and a name of YAML is shown as YAML is written.
_DATA = re.compile(r"[一二三四五六七八]\([一二三四五]\)|名称: 值")
_HALF_WIDTH = re.compile(rf"[{HAN}]\s?[,;:!?()](?!//)|[,;:!?()]\s?[{HAN}]|[{HAN}]\.(?=\s|$)|[{HAN}]\.[{HAN}]")
# What a clerk would not write, and what is written instead.
_FORBIDDEN: Mapping[str, str] = {
    "请稍候": "请稍后再试",
    "以0.5为单位": "0.5的整数倍",
    "请补充所列材料": "请提供下列材料之一／请补齐下列材料",
    "请改为所属年度申报": "请按活动所属年度申报",
    "请由单位说明": "请由单位出具情况说明",
    "请由主办单位备案": "请主办单位办理备案后，填写备案号再申报",
    "只认": "仅以……为准",
    "相同唯一值": "该证件号码（统一社会信用代码）已登记",
    "当前的状态下": "当前状态下不能执行此操作",
    "值不可用": "请求头的值无效",
    "撤回审批": "撤回审核结果",
    "审批": "审核",
    "发送职称系统": "已报送职称系统",
    "登记到职称系统": "已报送职称系统",
    "退役": "停用",
    "规则有更新": "审核规则已更新",
    "申报的申诉待审核": "有一件{zh}申报提出申诉，待审核",
    "特殊情况学时已登记": "您因特殊情况调整后的年度学时要求已报送职称系统",
    "会命中": "将命中",
    "最久": "最长等待",
    "送走": "转出",
    "送来": "转入",
    "重报": "重新提交",
    "被拦下": "不符合规定",
    "不认识": "没有此种",
}
_MEDIAN = re.compile("中位(?!数)")


def _strings() -> Iterator[tuple[str, str]]:
    """(Where, what) of each string in the code that holds Chinese; of an f-string without its figures."""
    for file in sorted([*(ROOT / "api").rglob("*.py"), *(ROOT / "workflow").rglob("*.py")]):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        skipped = {id(part) for node in ast.walk(tree) for part in _no_texts(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                said = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                said = node.value
            else:
                continue
            if re.search(f"[{HAN}]", said) and "(?:" not in said:  # a pattern is no text
                yield f"{file.relative_to(ROOT)}:{node.lineno}", said


def _no_texts(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, and the parts of f-strings, which are read together."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
        first = node.body[0]
        assert isinstance(first, ast.Expr)
        yield first.value
    if isinstance(node, ast.JoinedStr):
        yield from node.values


def _data() -> Iterator[tuple[str, str]]:
    """(Where, what) of each Chinese text in editions and schemas. Clauses are the notice's own words."""
    for file in sorted((ROOT / "definitions").rglob("*")):
        if file.suffix in (".yaml", ".json") and file.name != "clauses.yaml":
            read = yaml.safe_load if file.suffix == ".yaml" else json.loads
            for said in _texts_in(read(file.read_text(encoding="utf-8"))):
                yield str(file.relative_to(ROOT)), said


def _texts_in(node: Any) -> Iterator[str]:
    if isinstance(node, str) and re.search(f"[{HAN}]", node):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _texts_in(inner)


def _is_english(text: str) -> bool:
    """Whether Chinese stands in brackets only, as where a clause is cited or a term explained."""
    return not re.search(f"[{HAN}]", re.sub(r"\([^()]*\)", "", _DATA.sub("", text)))


TEXTS = [*_strings(), *_data()]


def test_the_product_speaks_chinese() -> None:
    assert len(TEXTS) > 600


def test_chinese_has_full_width_marks() -> None:
    wrong = [
        f"{place}: {text}"
        for place, text in TEXTS
        if not _is_english(text) and _HALF_WIDTH.search(_DATA.sub("", text))
    ]
    assert wrong == []


def test_chinese_says_what_a_clerk_would_say() -> None:
    wrong = [
        f"{place}: {text} ({found} → {_FORBIDDEN[found]})"
        for place, text in TEXTS
        for found in _FORBIDDEN
        if found in text and not (found == "会命中" and "不会命中" in text)
    ]
    wrong += [f"{place}: {text} (中位数)" for place, text in TEXTS if _MEDIAN.search(text)]
    assert wrong == []


@pytest.mark.parametrize("bad", ["文件,请重试", "重试 (稍后)", "已存在: 请核对", "完成.", "甲;乙"])
def test_half_width_marks_are_seen(bad: str) -> None:
    assert _HALF_WIDTH.search(bad)


# --- translations


def _pairs() -> Iterator[tuple[str, str, str]]:
    """(Where, zh, en) of every text that is kept in a table."""
    for code, (title_zh, title_en, zh, en) in PROBLEM_TEXTS.items():
        yield f"problem {code}", title_zh, title_en
        yield f"problem {code}", zh, en
    for en, (_, zh) in field_errors._EXACT.items():
        yield f"field error {en}", zh, en
    for pattern, _, zh in field_errors._PATTERNS:
        yield f"field error {pattern.pattern}", zh, pattern.pattern
    for code, (zh, en) in SENTENCES.items():
        yield f"problem of an edition {code}", zh, en
    for event, (zh, en) in [*notices._TO_APPLICANT.items(), *notices._TO_BODY.items()]:
        yield f"notice {event}", zh, en
    for code, (zh, en) in people_texts._TEXTS.items():
        yield f"field error {code}", zh, en
    for word, (zh, en) in [*column_words._COLUMNS.items(), *column_words._VALUES.items()]:
        yield f"word of a routing table {word}", zh, en
    for move_code in move_codes.MoveCode:
        yield f"move {move_code}", move_codes.TEXTS[move_code]["zh"], move_codes.TEXTS[move_code]["en"]
    for table in (value for value in vars(names).values() if isinstance(value, dict)):
        for code, words in table.items():
            if isinstance(words, dict) and {"zh", "en"} == words.keys():
                yield f"name {code}", words["zh"], words["en"]
    for code, words in defaults.TEXTS.items():
        yield f"default {code}", words["zh"], words["en"]
    for en, zh in [*help.COMMANDS.items(), *help.OPTIONS.items(), *clicks.WORDS.items()]:
        yield f"command line {en}", zh, en
    for en, zh in tour.LABELS.items():
        yield f"tour {en}", zh, en
    for edition in ("zaozhuang-2024", "demo-2025"):
        told = yaml.safe_load((ROOT / "definitions" / edition / "texts.yaml").read_text(encoding="utf-8"))
        for part in told.values():
            for code, words in part.items():
                yield f"{edition} {code}", words.get("zh", ""), words.get("en", "")


PAIRS = list(_pairs())


def test_every_text_of_a_table_is_there_in_both_languages() -> None:
    missing = [
        place for place, zh, en in PAIRS if not re.search(f"[{HAN}]", zh) or not re.search("[A-Za-z]", en)
    ]
    assert len(PAIRS) > 500
    assert missing == []


def test_a_translation_fills_in_the_same_figures() -> None:
    """Words that differ by language, such as `{when_zh}`, go by the name of the other without its ending."""
    other = [
        place
        for place, zh, en in PAIRS
        if not place.startswith(("command line", "field error"))
        and _figures(zh) != _figures(en)
        and not place.startswith("notice")
    ]
    assert other == []


def _figures(text: str) -> set[str]:
    return {name.removesuffix("_zh") for name in re.findall(r"\{([a-z_]+)\}", text)} - {"hint"}


# --- the command line


def _commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*path, name))


_ENGLISH = re.compile(r"(?:\b[a-z]{2,}\b[ ,.;]+){3,}", re.IGNORECASE)


def _left_in_english(output: str) -> list[str]:
    """The lines with three English words on end, besides commands to be typed."""
    lines = [re.sub("“[^”]*”|^用法：.*", "", line) for line in output.splitlines()]
    return [line for line in lines if _ENGLISH.search(line)]


@pytest.mark.parametrize("path", list(_commands(cli)), ids=" ".join)
def test_help_leaves_nothing_in_english(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(cli, ["--lang", "zh", *path, "--help"], prog_name="xueshi")
    assert shown.exit_code == 0
    assert "用法：" in shown.output
    left = _left_in_english(shown.output)
    assert left == [], "add the Chinese to api/cli/chinese/help.py"
    in_english = CliRunner().invoke(cli, ["--lang", "en", *path, "--help"], prog_name="xueshi")
    assert not re.search(f"[{HAN}]", in_english.output.replace("(学时)", ""))


def test_no_translation_of_help_is_left_over() -> None:
    asked = {" ".join(text.split()) for path in _commands(cli) for text in _help_of(path)}
    assert sorted(help.COMMANDS.keys() - asked) == []
    assert sorted(help.OPTIONS.keys() - asked) == []


def _help_of(path: tuple[str, ...]) -> Iterator[str]:
    command: click.Command = cli
    context = click.Context(cli)
    for name in path:
        assert isinstance(command, click.Group)
        found = command.get_command(context, name)
        assert found is not None
        command, context = found, click.Context(found)
    yield from (command.help or "").split("\n\n")
    yield from (getattr(param, "help", None) or "" for param in command.get_params(context))


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("serve", "--prot", "8000"),
        ("serve", "--port", "x"),
        ("serve", "--port", "0"),
        ("serve", "--port"),
        ("assess",),
        ("assess", "no-such-file"),
        ("definitions", "usage", "zaozhuang-2024", "--from", "yesterday"),
        ("definitions", "publish", "a", "b"),
        ("definitions", "moves", "a", "--move", "everything"),
        ("demo", "--url", "nowhere"),
    ],
    ids=" ".join,
)
def test_mistakes_of_the_command_line_are_told_in_chinese(arguments: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(cli, ["--lang", "zh", *arguments], prog_name="xueshi")
    assert shown.exit_code == 2
    assert "错误：" in shown.output
    assert _left_in_english(shown.output) == []
    assert not _HALF_WIDTH.search(shown.output)


def test_every_code_of_the_rules_has_a_short_name() -> None:
    assert {str(code) for code in Code} == names.CODES.keys()


@pytest.mark.parametrize("edition", sorted(file.parent.name for file in DEFINITIONS.glob("*/texts.yaml")))
def test_categories_are_called_as_the_editions_call_them(edition: str) -> None:
    """Lists and reports name a category without looking into its edition: the shipped ones agree."""
    read = yaml.safe_load((DEFINITIONS / edition / "texts.yaml").read_text(encoding="utf-8"))
    assert read["categories"] == {str(code): dict(words) for code, words in names.CATEGORIES.items()}


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (names.OUTCOMES, Outcome),
        (names.DECIDED, Outcome),
        (names.RECORD_OUTCOMES, RecordOutcome),
        (names.TITLES, TitleResult),
        (names.CATEGORIES, Category),
    ],
)
def test_every_outcome_has_a_name(table: names.Names, codes: Any) -> None:
    assert {str(code) for code in codes} == table.keys()


def test_what_was_decided_is_not_called_what_should_be() -> None:
    assert (names.OUTCOMES["reject"]["zh"], names.DECIDED["reject"]["zh"]) == ("应驳回", "已驳回")
