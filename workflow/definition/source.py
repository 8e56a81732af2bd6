"""Reads one YAML file safely, checks it against its published schema, and says where it is wrong."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs
from ruamel.yaml import YAML
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError


class DefinitionError(Exception):
    """An edition file cannot be used. `line` and `column` count from 1; 0 means the whole file."""

    def __init__(self, file: Path, line: int, column: int, path: str, problem: str) -> None:
        super().__init__(file, line, column, path, problem)
        self.file, self.line, self.column = file, line, column
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}" if self.line else str(self.file)
        return f"{where}: {self.path or '(top)'}: {self.problem}"


class _PlainDates(RoundTripConstructor):
    """Leaves dates as the text they are: the schema checks them, and says where one is wrong."""


_PlainDates.add_constructor("tag:yaml.org,2002:timestamp", _PlainDates.construct_scalar)


@dataclass(frozen=True, slots=True)
class Source:
    """A checked file: plain data, and where each value stands."""

    file: Path
    data: Mapping[str, Any]
    marked: Any

    def error(self, path: Iterable[str | int], problem: str) -> DefinitionError:
        """The problem at a path of keys and list positions, with line and column."""
        keys = list(path)
        line, column = _position(self.marked, keys)
        return DefinitionError(self.file, line, column, "/".join(str(key) for key in keys), problem)


def read(file: Path, schema: Path) -> Source:
    """The file as plain data (dates as text). Raises `DefinitionError` for the first problem."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DefinitionError(file, 0, 0, "", "the file is missing") from None
    except UnicodeDecodeError as error:
        raise DefinitionError(file, 0, 0, "", f"the file is not UTF-8: {error}") from None
    marked = _parse(file, text)
    source = Source(file, _plain(marked), marked)
    _check(source, schema)
    return source


def _parse(file: Path, text: str) -> Any:
    """The round-trip tree, which knows positions. The loader builds no objects of its own choosing."""
    loader = YAML(typ="rt", pure=True)
    loader.Constructor = _PlainDates
    loader.allow_duplicate_keys = False
    try:
        return loader.load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problem = (error.problem or error.context or "not readable").strip().splitlines()[0]
        raise DefinitionError(file, line, column, "", problem) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise DefinitionError(file, 0, 0, "", f"not readable: {error}") from None


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


def _check(source: Source, schema: Path) -> None:
    validator = jsonschema_rs.Draft202012Validator(
        json.loads(schema.read_text(encoding="utf-8")), validate_formats=True
    )
    errors = sorted(validator.iter_errors(source.data), key=lambda error: list(map(str, error.instance_path)))
    for error in errors:
        raise source.error(error.instance_path, error.message)


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
