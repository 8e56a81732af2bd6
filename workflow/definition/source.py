"""Reads one YAML file safely, within bounds, and says where a value stands.

What is read is data and nothing else: no anchors, no aliases, no tags, no word that programs read
differently. Bounds hold before the text is parsed or while it is, so a hostile file costs little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import DuplicateKeyError, RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, ScalarEvent

from workflow.definition.problem import DefinitionError, Problem, problem

MOST_BYTES = 65_536
MOST_VALUES = 6_000
MOST_DEPTH = 12
_BOOLEANS_OF_1_1 = frozenset({"y", "n", "yes", "no", "on", "off"})  # false or true in YAML 1.1, text in 1.2
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_KEY = re.compile(r'duplicate key "(.*?)"')


class _Refused(Exception):
    """What is written is YAML, but not of the plain kind that editions are written in."""

    def __init__(self, code: str, mark: StringMark, **words: Any) -> None:
        super().__init__(code)
        self.code, self.mark, self.words = code, mark, words


class _PlainComposer(Composer):
    """Builds nodes while they are plain data, few and shallow."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader=loader)
        self._depth = self._count = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self._check(self.parser.peek_event())
        self._depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1

    def _check(self, event: Any) -> None:
        mark = event.start_mark
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _Refused("ANCHOR", mark)
        if getattr(event, "ctag", None) is not None:
            raise _Refused("TAG", mark)
        self._count += 1
        if self._count > MOST_VALUES:
            raise _Refused("TOO_MANY_VALUES", mark, most=MOST_VALUES)
        if self._depth >= MOST_DEPTH:
            raise _Refused("TOO_DEEP", mark, most=MOST_DEPTH)
        if isinstance(event, ScalarEvent) and not event.style:
            if event.value.lower() in _BOOLEANS_OF_1_1:
                raise _Refused("AMBIGUOUS_WORD", mark, word=event.value)
            if event.value == "<<":
                raise _Refused("ANCHOR", mark)


class _PlainDates(RoundTripConstructor):
    """Leaves dates as the text they are: the schema checks them, and says where one is wrong."""


_PlainDates.add_constructor("tag:yaml.org,2002:timestamp", _PlainDates.construct_scalar)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read: plain data, and where each value stands."""

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
    if len(content) > MOST_BYTES:
        raise DefinitionError(problem("FILE_TOO_LARGE", file, size=len(content), most=MOST_BYTES))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DefinitionError(problem("NOT_UTF8", file, at=(line, 1))) from None
    marked = _load(file, text)
    return Source(file, _plain(marked), marked)


def _load(file: Path, text: str) -> Any:
    """The round-trip tree, which knows positions. The loader builds no objects of its own choosing."""
    illegal = _ILLEGAL.search(text)
    if illegal is not None:
        raise DefinitionError(
            problem("NOT_YAML", file, at=_place(text, illegal.start()), reason="control character")
        )
    loader = YAML(typ="rt", pure=True)
    loader.Composer, loader.Constructor = _PlainComposer, _PlainDates
    loader.allow_duplicate_keys = False
    try:
        return loader.load(text)
    except _Refused as refused:
        raise DefinitionError(problem(refused.code, file, at=_at(refused.mark), **refused.words)) from None
    except DuplicateKeyError as error:
        key = _KEY.search(error.problem or "")
        found = problem("KEY_TWICE", file, at=_at(error.problem_mark), key=key[1] if key else "?")
        raise DefinitionError(found) from None
    except MarkedYAMLError as error:
        reason = (error.problem or error.context or "not readable").strip().splitlines()[0][:200]
        at = _at(error.problem_mark or error.context_mark)
        raise DefinitionError(problem("NOT_YAML", file, at=at, reason=reason)) from None
    except (YAMLError, ValueError, RecursionError, AttributeError, TypeError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
        raise DefinitionError(problem("NOT_YAML", file, reason=reason)) from None


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
