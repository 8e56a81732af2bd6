"""Reads one YAML file safely, within bounds, and gives the place of each value.

Only plain data is read: no anchors, no aliases, no tags, no word that programs read differently. The bounds
are checked before and during parsing, so a hostile file costs little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, ScalarEvent
from ruamel.yaml.nodes import MappingNode, ScalarNode

from workflow.definition.files.problem import DefinitionError, Problem, problem
from workflow.definition.files.yaml_mistakes import CONTROL_CHARACTER, mistake_in, words_of

MOST_BYTES = 65_536
MOST_VALUES = 6_000
MOST_DEPTH = 12
MOST_REFUSED = 200  # of one file; further ones are listed when these are corrected
_BOOLEANS_OF_1_1 = frozenset({"y", "n", "yes", "no", "on", "off"})  # false or true in YAML 1.1, text in 1.2
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Another number in YAML 1.1 than in 1.2: 017, 1_000, 1:30.
_NUMBERS_OF_1_1 = re.compile(r"[-+]?(0[0-9]+|[0-9]+(_[0-9]*)+|0o[0-7]+|0b[01]+|[0-9]+(:[0-5]?[0-9])+)")
_READABLE = frozenset({"AMBIGUOUS_WORD", "AMBIGUOUS_NUMBER", "KEY_TWICE"})


class _Refused(Exception):
    """The text is YAML, but not of the plain kind in which editions are written."""

    def __init__(self, code: str, mark: StringMark, path: Iterable[str | int] = (), **words: Any) -> None:
        super().__init__(code)
        self.code, self.mark, self.path, self.words = code, mark, tuple(path), words


class _PlainComposer(Composer):
    """Builds nodes up to the bounds of number and depth, and collects in `refused` what is not plain data."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader=loader)
        self._depth = self._count = 0
        self._path: list[str | int] = []
        self.refused: list[_Refused] = []

    def get_single_node(self) -> Any:
        node = super().get_single_node()
        for refused in self.refused:
            if refused.code not in _READABLE:
                raise refused
        return node

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.parser.peek_event()
        steps = [] if parent is None else [_step(index, event)]
        self._path += steps
        self._check(event)
        self._depth += 1
        try:
            node = super().compose_node(parent, index)
            if isinstance(node, MappingNode) and not isinstance(event, AliasEvent):
                self._check_keys(node)
            return node
        finally:
            self._depth -= 1
            del self._path[len(self._path) - len(steps) :]

    def _check(self, event: Any) -> None:
        mark = event.start_mark
        self._count += 1
        if self._count > MOST_VALUES:
            raise _Refused("TOO_MANY_VALUES", mark, most=MOST_VALUES)
        if self._depth >= MOST_DEPTH:
            raise _Refused("TOO_DEEP", mark, most=MOST_DEPTH)
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            self._refuse("ANCHOR", mark)
        if getattr(event, "ctag", None) is not None:
            self._refuse("TAG", mark)
        if isinstance(event, ScalarEvent) and _ILLEGAL.search(_written(event)):
            zh, en = CONTROL_CHARACTER
            self._refuse("NOT_YAML", mark, reason_zh=zh, reason=en)
        if isinstance(event, ScalarEvent) and not event.style:
            if event.value.lower() in _BOOLEANS_OF_1_1:
                self._refuse("AMBIGUOUS_WORD", mark, word=event.value)
            if _NUMBERS_OF_1_1.fullmatch(event.value):
                self._refuse("AMBIGUOUS_NUMBER", mark, word=event.value[:40])
            if event.value == "<<":
                self._refuse("ANCHOR", mark)

    def _check_keys(self, node: MappingNode) -> None:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, ScalarNode):
                if key.value in seen:
                    self._refuse("KEY_TWICE", key.start_mark, (key.value,), key=key.value[:40])
                seen.add(key.value)

    def _refuse(self, code: str, mark: StringMark, below: Iterable[str] = (), **words: Any) -> None:
        refused = _Refused(code, mark, (*self._path, *below), **words)
        self.refused.append(refused)
        if len(self.refused) >= MOST_REFUSED:
            raise refused


def _step(index: Any, event: Any) -> str | int:
    """One step of a path: a list's position, the name before a value, or a name itself."""
    if isinstance(index, int):
        return index
    return str(
        event.value if index is None and isinstance(event, ScalarEvent) else getattr(index, "value", "")
    )


def _written(event: ScalarEvent) -> str:
    """The text with its escapes resolved. The reader marks the folds of a folded text with a BEL."""
    value: str = event.value
    return value.replace("\a", "") if event.style == ">" else value


class _PlainDates(RoundTripConstructor):
    """Leaves dates as the text they are: the schema checks them, and says where one is wrong."""


_PlainDates.add_constructor("tag:yaml.org,2002:timestamp", _PlainDates.construct_scalar)


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
    illegal = _ILLEGAL.search(text)
    if illegal is not None:
        zh, en = CONTROL_CHARACTER
        return None, [problem("NOT_YAML", file, at=_place(text, illegal.start()), reason_zh=zh, reason=en)]
    return _load(file, text)


def _load(file: Path, text: str) -> tuple[Source | None, list[Problem]]:
    """Load the round-trip tree, which knows positions. The loader never builds objects that a file names."""
    loader = YAML(typ="rt", pure=True)
    loader.Composer, loader.Constructor = _PlainComposer, _PlainDates
    loader.allow_duplicate_keys = True  # the composer reports all of them
    marked: Any = None
    to_its_end = False
    stopped: list[Problem] = []
    try:
        marked = loader.load(text)
        to_its_end = True
    except _Refused as refused:
        stopped = [_problem(file, refused)] if refused not in loader.composer.refused else []
    except MarkedYAMLError as error:
        stopped = [problem("NOT_YAML", file, **words_of(mistake_in(text, error)))]
    except (YAMLError, ValueError, RecursionError, AttributeError, TypeError, AssertionError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
        stopped = [problem("NOT_YAML", file, reason_zh=reason, reason=reason)]
    found = [_problem(file, refused) for refused in loader.composer.refused]
    places = {(each.line, each.column) for each in found}
    found += [each for each in stopped if (each.line, each.column) not in places]
    readable = to_its_end and all(each.code in _READABLE for each in found)
    return (Source(file, _plain(marked), marked) if readable else None), found


def _problem(file: Path, refused: _Refused) -> Problem:
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
