"""Writes the rows of a decision table into the text of routing.yaml, and leaves everything else as it stands.

A row that did not change keeps its lines with their comments, wherever it moves; of a row that did, the
comments above it and the lines of each value that is the same stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workflow.definition.files.problem import DefinitionError
from workflow.definition.files.source import Source, parse

Row = Mapping[str, Any]
_FILE = Path("routing.yaml")
_ORDER = ("id", "clause", "mode", "document", "when", "steps", "spot_check_percent", "step", "reviewer")
_PLAIN = re.compile(r"[A-Za-z_一-鿿][\w()〔〕./-]*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_INDENT = 2


def with_rows(text: str, table: str, rows: Sequence[Row]) -> str:
    """The text with these rows in its table. Raises `DefinitionError` where the text can't be read."""
    source = parse(_FILE, text.encode())
    lines = text.removeprefix("\ufeff").splitlines()
    before = source.data.get(table) if isinstance(source.data, Mapping) else None
    written = _written(source, lines, table, before) if isinstance(before, list) and before else None
    if written is None:
        return _joined(_section_anew(lines, table, rows, known=before is not None), text)
    fresh = [line for row in rows for line in written.lines_of(row)]
    body = [f"{table}:", *fresh] if rows else [f"{table}: []"]
    kept = _joined([*lines[: written.key], *body, *lines[written.end :]], text)
    if _says(kept, table, rows):
        return kept
    return _joined(_section_anew(lines, table, rows, known=True), text)


def _says(text: str, table: str, rows: Sequence[Row]) -> bool:
    """Whether the text holds just these rows: what was written in an unforeseen way is written anew."""
    try:
        found = parse(_FILE, text.encode()).data
    except DefinitionError:
        return False
    return bool(found.get(table) == [dict(row) for row in rows])


def _joined(lines: Sequence[str], text: str) -> str:
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    return mark + "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one written row: the comments above it, and those of each value by its name."""

    row: Row
    above: list[str]
    values: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class _Written:
    """A table as it is written: its rows by id, the line of its name, and the line behind its last row."""

    blocks: Mapping[str, _Block]
    key: int
    end: int
    indent: int

    def lines_of(self, row: Row) -> Iterator[str]:
        block = self.blocks.get(str(row.get("id")))
        same: Mapping[str, list[str]] = {}
        if block is not None:
            yield from block.above
            same = {name: each for name, each in block.values.items() if block.row[name] == row.get(name)}
        order = list(block.row) if block is not None else []
        names = sorted(row, key=lambda name: (order.index(name) if name in order else 99, _place(name)))
        dash = " " * self.indent + "- "
        for number, name in enumerate(names):
            chunk = same.get(name) or _value_lines(name, row[name], self.indent + 2)
            yield from [dash + chunk[0][len(dash) :], *chunk[1:]] if number == 0 else _undashed(chunk)


def _undashed(chunk: list[str]) -> list[str]:
    """The lines of a value that no longer is the first of its row."""
    return [chunk[0].replace("- ", "  ", 1) if chunk[0].lstrip().startswith("- ") else chunk[0], *chunk[1:]]


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _written(source: Source, lines: list[str], table: str, before: list[Any]) -> _Written | None:
    """The table as it is written, one value a line; None where it is written otherwise, as in brackets."""
    key = source.position((table,))[0] - 1
    key = next((at for at in range(key, -1, -1) if lines[at].startswith(f"{table}:")), -1)
    starts = [source.position((table, place))[0] - 1 for place in range(len(before))]
    if key < 0 or len(set(starts)) < len(starts) or not all(_is_dash(lines[at]) for at in starts):
        return None
    indent = len(lines[starts[0]]) - len(lines[starts[0]].lstrip())
    end = _end(lines, starts[-1], indent)
    blocks: dict[str, _Block] = {}
    behind = key + 1
    for place, (start, following) in enumerate(zip(starts, [*starts[1:], end], strict=True)):
        stop = _without_comments(lines, start, following, indent) if place < len(starts) - 1 else end
        block = _block(source, lines, (table, place), before[place], lines[behind:start], start, stop)
        if block is None:
            return None
        blocks.setdefault(str(before[place].get("id")), block)
        behind = stop
    return _Written(blocks, key, end, indent)


def _is_dash(line: str) -> bool:
    return line.lstrip().startswith("- ")


def _end(lines: list[str], start: int, indent: int) -> int:
    """The line behind the last row: what is indented further belongs to it."""
    end = start + 1
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if line.strip() and len(line) - len(line.lstrip()) <= indent:
            break
        if line.strip():
            end = at + 1
    return end


def _without_comments(lines: list[str], start: int, following: int, indent: int) -> int:
    """The end of a row without the comments and empty lines that stand above the next one."""
    while following > start + 1:
        line = lines[following - 1]
        if line.strip() and not (
            line.lstrip().startswith("#") and len(line) - len(line.lstrip()) <= indent + 1
        ):
            break
        following -= 1
    return following


def _block(
    source: Source,
    lines: list[str],
    path: tuple[str | int, ...],
    row: Any,
    above: list[str],
    start: int,
    stop: int,
) -> _Block | None:
    if not isinstance(row, Mapping):
        return None
    node = source.marked[path[0]][path[1]]
    places = {str(name): node.lc.data[name][0] for name in node if name in node.lc.data}
    ordered = sorted(places.items(), key=lambda each: each[1])
    if len(set(places.values())) < len(row) or not ordered or ordered[0][1] != start:
        return None
    ends = [*(line for _, line in ordered[1:]), stop]
    chunks = {name: lines[line:end] for (name, line), end in zip(ordered, ends, strict=True)}
    return _Block(row, above, chunks)


def _section_anew(lines: list[str], table: str, rows: Sequence[Row], *, known: bool) -> list[str]:
    nothing = _Written({}, 0, 0, _INDENT)
    body = [line for row in rows for line in nothing.lines_of(row)]
    section = [f"{table}:", *body] if rows else [f"{table}: []"]
    at = next((place for place, line in enumerate(lines) if line.startswith(f"{table}:")), None)
    if at is None or not known:
        return [*lines, "", *section] if rows else lines
    end = at + 1
    while end < len(lines) and (lines[end].startswith((" ", "-", "]", "}"))):
        end += 1
    return [*lines[:at], *section, *lines[end:]]


def _value_lines(name: str, value: Any, indent: int) -> list[str]:
    pad = " " * indent
    if isinstance(value, Mapping):
        if not value:
            return [f"{pad}{name}: {{}}"]
        if name == "when":
            inner = [f"{pad}  {key}: {_inline(each)}" for key, each in value.items()]
            return [f"{pad}{name}:", *inner]
    if name == "steps" and isinstance(value, list) and value:
        lines = [f"{pad}steps:"]
        for step in value:
            for number, (key, each) in enumerate(step.items()):
                lines.append(f"{pad}  {'- ' if number == 0 else '  '}{key}: {_inline(each)}")
        return lines
    return [f"{pad}{name}: {_inline(value)}"]


def _inline(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_inline(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)
