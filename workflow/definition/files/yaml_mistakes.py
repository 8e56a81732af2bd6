"""The most likely mistake in a text that is not YAML, in words for its author, and the mistake's line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.error import MarkedYAMLError


@dataclass(frozen=True, slots=True)
class Mistake:
    """Line and column count from 1."""

    zh: str
    en: str
    line: int
    column: int


_OTHER_SPACE = re.compile(r"^[ -]*([\t\u00a0\u2000-\u200b\u3000])")
_NOT_STARTING = re.compile(r"found character '(.+)' that cannot start any token")

_TAB = ("这里有制表符（Tab），请改为空格。", "A tab stands here. Use spaces in its place.")
_SPACE = (
    "行首有全角空格或不间断空格，请改为普通空格。",
    "The line begins with a full-width or non-breaking space. Use ordinary spaces.",
)
_COLON = (
    "此行应为“名称: 值”：冒号须为半角，后面须有一个空格。",
    "This line should be “name: value”, with a half-width colon and a space behind it.",
)
_INDENTATION = (
    "缩进与所属的各行不一致。同一组的各行须从同一列开始，只用空格。",
    "The line is not indented like those it belongs to. Lines of one group begin in the same column, with"
    " spaces.",
)
_TEXT_WITH_COLON = (
    "文字中含有冒号加空格，请把整段文字放在引号内。",
    "The text holds a colon and a space. Put the whole of it in quotes.",
)
_QUOTE_OPEN = (
    "这里开始的引号没有结束，请补上。",
    "The quotation mark that opens here is never closed. Close it.",
)
_QUOTE_ABOVE = (
    "引号之后还有文字：可能上面某一行少了一个引号。",
    "Text follows a closing quotation mark: one may be missing in a line above.",
)
_BRACKET = (
    "括号或逗号不全：请检查这里的 [ ]、{ } 和逗号。",
    "A bracket or a comma is missing: look at the [ ], { } and commas here.",
)
_SECOND = ("一个文件只能有一份内容，请删去 ---。", "A file holds one document. Take out the ---.")
_FIRST_CHARACTER = ("文字不能以“{0}”开头，请加引号。", "A text can't begin with “{0}”. Put it in quotes.")
_UNKNOWN = (
    "含有冒号、# 或引号的文字请加引号，缩进请用空格。（{0}）",
    "Put texts with a colon, # or quotes in quotes; indent with spaces. ({0})",
)
CONTROL_CHARACTER = (
    "此处有看不见的控制字符，请删去。",
    "An invisible control character stands here. Take it out.",
)


def mistake_in(text: str, error: MarkedYAMLError) -> Mistake:
    """The likeliest mistake behind an error of the parser."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.splitlines()
    told = (error.problem or error.context or "").strip().splitlines()
    reason = told[0][:200] if told else "not readable"
    spaced = _other_space(lines, line)
    if spaced is not None:
        at, found = spaced
        return Mistake(*(_TAB if lines[at][found] == "\t" else _SPACE), at + 1, found + 1)
    start = _NOT_STARTING.search(reason)
    if start is not None:
        words = _TAB if start[1] == "\\t" else tuple(words.format(start[1]) for words in _FIRST_CHARACTER)
        return Mistake(words[0], words[1], line + 1, column + 1)
    if "end of stream" in reason and error.context_mark and "quoted scalar" in (error.context or ""):
        return Mistake(*_QUOTE_OPEN, error.context_mark.line + 1, error.context_mark.column + 1)
    if reason.startswith("mapping values are not allowed"):
        return _misplaced_value(lines, line, column)
    if "could not find expected ':'" in reason:
        return _line_without_colon(lines, error.context_mark.line if error.context_mark else line)
    if error.context and "flow" in error.context:
        return Mistake(*_BRACKET, line + 1, column + 1)
    if "another document" in reason:
        return Mistake(*_SECOND, line + 1, column + 1)
    if "expected <block end>" in reason:
        words = _QUOTE_ABOVE if "<scalar>" in reason else _INDENTATION
        return Mistake(*words, line + 1, column + 1)
    return Mistake(_UNKNOWN[0].format(reason), _UNKNOWN[1].format(reason), line + 1, column + 1)


def _other_space(lines: list[str], line: int) -> tuple[int, int] | None:
    """Line and column (from 0) of an indenting character that is no space, in this line or the one before."""
    for at in (line - 1, line):
        found = _OTHER_SPACE.match(lines[at]) if 0 <= at < len(lines) else None
        if found is not None:
            return at, found.start(1)
    return None


def _misplaced_value(lines: list[str], line: int, column: int) -> Mistake:
    """The mistake at a misplaced colon: none in the line above, two in this line, or wrong indentation."""
    here = lines[line] if line < len(lines) else ""
    above = next((at for at in range(line - 1, -1, -1) if _content(lines[at])), None)
    if len(re.findall(r":(?:\s|$)", _content(here))) > 1:
        return Mistake(*_TEXT_WITH_COLON, line + 1, column + 1)
    if above is not None and not re.search(r":(\s|$)", _content(lines[above])):
        return _line_without_colon(lines, above)
    return Mistake(*_INDENTATION, line + 1, len(here) - len(here.lstrip()) + 1)


def _line_without_colon(lines: list[str], line: int) -> Mistake:
    here = lines[line] if line < len(lines) else ""
    return Mistake(*_COLON, line + 1, len(here) - len(here.lstrip(" -")) + 1)


def _content(line: str) -> str:
    return re.sub(r"(^|\s)#.*", "", line).strip()


def words_of(mistake: Mistake) -> dict[str, Any]:
    """The words and the place for the sentence of NOT_YAML."""
    return {"reason_zh": mistake.zh, "reason": mistake.en, "at": (mistake.line, mistake.column)}
