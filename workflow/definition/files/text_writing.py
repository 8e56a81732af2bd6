"""Writes the words of one entry into the text of a file, and leaves everything else as it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from workflow.definition.files.source import parse

_PLAIN = re.compile(r"[A-Za-z\u4e00-\u9fff][^:#\n\"'&*!|>%@`{}\[\]]*[^\s:#\n\"'&*!|>%@`{}\[\]]")


def with_words(text: str, file: str, path: Sequence[str], words: Mapping[str, str]) -> str:
    """The text in which the entry at the path has these words. Raises `DefinitionError`, `KeyError`.

    A name that the entry does not have yet comes behind its others.
    """
    source = parse(Path(file), text.encode())
    entry = source.data
    for name in path:
        entry = entry[name]
    lines = text.splitlines()
    for name in sorted(words, key=lambda each: -source.position((*path, each))[0]):
        if name not in entry or entry[name] == words[name]:
            continue
        at = _line_of(lines, source.position((*path, name))[0] - 1, name)
        indent = len(lines[at]) - len(lines[at].lstrip())
        lines[at : _end(lines, at, indent)] = [f"{' ' * indent}{name}: {_scalar(words[name])}"]
    return "\n".join(lines) + "\n"


def _line_of(lines: Sequence[str], start: int, name: str) -> int:
    """The line on which a value's name stands: that of the value, or one above it."""
    return next(at for at in _upwards(start) if lines[at].lstrip().startswith(f"{name}:"))


def _upwards(start: int) -> Iterator[int]:
    yield from range(start, -1, -1)


def _end(lines: Sequence[str], at: int, indent: int) -> int:
    """The line behind a value: what is indented further, or empty amid it, belongs to it."""
    end = at + 1
    for place in range(at + 1, len(lines)):
        line = lines[place]
        if line.strip() and len(line) - len(line.lstrip()) <= indent:
            break
        if line.strip():
            end = place + 1
    return end


def _scalar(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and text.lower() not in ("true", "false", "null", "yes", "no", "on", "off")
    return text if plain else json.dumps(text, ensure_ascii=False)
