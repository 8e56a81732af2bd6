"""Reads one YAML file safely, within bounds, and gives the place of each value.

The bounds are checked before and during parsing, so a hostile file costs little.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml.error import MarkedYAMLError

from workflow.definition.files.plain_yaml import ILLEGAL, READABLE, Refused, Stopped, tree
from workflow.definition.files.problem import DefinitionError, Problem, problem
from workflow.definition.files.yaml_mistakes import CONTROL_CHARACTER, mistake_in, words_of

MOST_BYTES = 131_072  # 500 rows of a decision table


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read: plain data, and the place of each value."""

    file: Path
    data: Any
    marked: Any

    def position(self, path: Iterable[str | int]) -> tuple[int, int]:
        """Line and column of the value at a path of keys and list positions."""
        return _position(self.marked, list(path))

    def problem(self, code: str, path: Iterable[str | int], **words: Any) -> Problem:
        """The problem at a path, with its place; `severity` and `facts` may be among the words."""
        keys = list(path)
        return problem(
            code, self.file, at=self.position(keys), path="/".join(str(key) for key in keys), **words
        )


def parse(file: Path, content: bytes) -> Source:
    """The text of a file as plain data (dates as text). Raises `DefinitionError`."""
    source, problems = parsed(file, content)
    if source is None or problems:
        raise DefinitionError(*problems)
    return source


def parsed(file: Path, content: bytes) -> tuple[Source | None, list[Problem]]:
    """The text of a file as plain data (None where it can't be read), and the problems of its writing.

    A name that occurs twice and a word that programs read differently are problems, but the file can be read.
    """
    if len(content) > MOST_BYTES:
        return None, [problem("FILE_TOO_LARGE", file, size=len(content), most=MOST_BYTES)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [problem("NOT_UTF8", file, at=(line, 1))]
    illegal = ILLEGAL.search(text)
    if illegal is not None:
        zh, en = CONTROL_CHARACTER
        return None, [problem("NOT_YAML", file, at=_place(text, illegal.start()), reason_zh=zh, reason=en)]
    return _load(file, text)


def _load(file: Path, text: str) -> tuple[Source | None, list[Problem]]:
    marked: Any = None
    end: Stopped | None = None
    try:
        marked, refusals = tree(text)
    except Stopped as error:
        end, refusals = error, error.refused
    found = [_problem(file, refused) for refused in refusals]
    places = {(each.line, each.column) for each in found}
    stopped = _why(file, text, end) if end else ()
    found += [each for each in stopped if (each.line, each.column) not in places]
    readable = end is None and all(each.code in READABLE for each in found)
    return (Source(file, _plain(marked), marked) if readable else None), found


def _why(file: Path, text: str, end: Stopped) -> list[Problem]:
    """Why the text could not be read to its end, where `end.refused` does not say it already."""
    error = end.error
    if isinstance(error, Refused):
        return [_problem(file, error)] if error not in end.refused else []
    if isinstance(error, MarkedYAMLError):
        return [problem("NOT_YAML", file, **words_of(mistake_in(text, error)))]
    reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
    return [problem("NOT_YAML", file, reason_zh=reason, reason=reason)]


def _problem(file: Path, refused: Refused) -> Problem:
    path = "/".join(map(str, refused.path))
    return problem(refused.code, file, at=_at(refused.mark), path=path, **refused.words)


def _at(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    return str(value)


def _position(node: Any, path: list[str | int]) -> tuple[int, int]:
    """Line and column (from 1) of the deepest part of the path that exists."""
    line, column = 1, 1
    for key in path:
        if isinstance(node, Mapping):
            key = next((real for real in node if str(real) == key), key)
        marks = getattr(getattr(node, "lc", None), "data", None) or {}
        if key not in marks:
            break
        line, column = marks[key][0] + 1, marks[key][1] + 1
        node = node[key]
    return line, column
