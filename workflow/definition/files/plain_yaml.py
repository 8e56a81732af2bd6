"""YAML as plain data: no anchors, no aliases, no tags, no word that programs read differently.

Number and depth of values are bounded while the text is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, ScalarEvent
from ruamel.yaml.nodes import MappingNode, ScalarNode

from workflow.definition.files.yaml_mistakes import CONTROL_CHARACTER

MOST_VALUES = 12_000
MOST_DEPTH = 12
MOST_REFUSED = 200  # of one file; further ones are listed when these are corrected
_BOOLEANS_OF_1_1 = frozenset({"y", "n", "yes", "no", "on", "off"})  # false or true in YAML 1.1, text in 1.2
ILLEGAL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Another number in YAML 1.1 than in 1.2: 017, 1_000, 1:30.
_NUMBERS_OF_1_1 = re.compile(r"[-+]?(0[0-9]+|[0-9]+(_[0-9]*)+|0o[0-7]+|0b[01]+|[0-9]+(:[0-5]?[0-9])+)")
READABLE = frozenset({"AMBIGUOUS_WORD", "AMBIGUOUS_NUMBER", "KEY_TWICE"})


class Refused(Exception):
    """The text is YAML, but not of the plain kind in which editions are written."""

    def __init__(self, code: str, mark: StringMark, path: Iterable[str | int] = (), **words: Any) -> None:
        super().__init__(code)
        self.code, self.mark, self.path, self.words = code, mark, tuple(path), words


class Stopped(Exception):
    """The text could not be read to its end: by which error, and what was `refused` before it."""

    def __init__(self, error: Exception, refused: Sequence[Refused]) -> None:
        super().__init__(str(error))
        self.error, self.refused = error, tuple(refused)


class _PlainComposer(Composer):
    """Builds nodes up to the bounds of number and depth, and collects in `refused` what is not plain data."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader=loader)
        self._depth = self._count = 0
        self._path: list[str | int] = []
        self.refused: list[Refused] = []

    def get_single_node(self) -> Any:
        node = super().get_single_node()
        for refused in self.refused:
            if refused.code not in READABLE:
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
            raise Refused("TOO_MANY_VALUES", mark, most=MOST_VALUES)
        if self._depth >= MOST_DEPTH:
            raise Refused("TOO_DEEP", mark, most=MOST_DEPTH)
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            self._refuse("ANCHOR", mark)
        if getattr(event, "ctag", None) is not None:
            self._refuse("TAG", mark)
        if isinstance(event, ScalarEvent) and ILLEGAL.search(_written(event)):
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
        refused = Refused(code, mark, (*self._path, *below), **words)
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


@lru_cache(maxsize=64)
def tree(text: str) -> tuple[Any, tuple[Refused, ...]]:
    """Load the round-trip tree, which knows positions. The loader never builds objects that a file names.

    It is kept, since from draft to publication an edition's files are read at every step. Nobody changes it.
    Raises `Stopped`.
    """
    loader = YAML(typ="rt", pure=True)
    loader.Composer, loader.Constructor = _PlainComposer, _PlainDates
    loader.allow_duplicate_keys = True  # the composer reports all of them
    try:
        return loader.load(text), tuple(loader.composer.refused)
    except (
        Refused,
        YAMLError,
        ValueError,
        RecursionError,
        AttributeError,
        TypeError,
        AssertionError,
    ) as error:
        raise Stopped(error, loader.composer.refused) from error
