"""Compares a file with its published JSON Schema; every difference becomes a sentence."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from workflow.definition.problem import Problem
from workflow.definition.source import Source

_TYPES: Mapping[str, tuple[str, str]] = {
    "object": ("一组“名称: 值”", "a group of “name: value”"),
    "array": ("列表", "a list"),
    "string": ("文字（数字请加引号）", "a text (put a number in quotes)"),
    "integer": ("整数（不加引号）", "a whole number, without quotes"),
    "boolean": ("true 或 false", "true or false"),
    "null": ("空", "empty"),
    "number": ("数字", "a number"),
}
_LIMITS = {
    "minimum": "TOO_SMALL",
    "exclusiveMinimum": "TOO_SMALL",
    "maximum": "TOO_LARGE",
    "exclusiveMaximum": "TOO_LARGE",
    "minItems": "TOO_FEW",
    "minProperties": "TOO_FEW",
    "maxItems": "TOO_MANY",
    "maxProperties": "TOO_MANY",
    "minLength": "TOO_SHORT",
    "maxLength": "TOO_LONG",
    "uniqueItems": "REPEATED",
}
_LONGEST_SHOWN = 60


@cache
def _validator(schema: Path) -> tuple[Any, Mapping[str, Any]]:
    data = json.loads(schema.read_text(encoding="utf-8"))
    return jsonschema_rs.Draft202012Validator(data, validate_formats=True), data


def differences(source: Source, schema: Path) -> list[Problem]:
    """Every place in which the file is not what the schema says, in the order of the file."""
    validator, data = _validator(schema)
    found = [
        problem for error in validator.iter_errors(source.data) for problem in _told(source, error, data)
    ]
    return sorted(found, key=lambda problem: (problem.line, problem.column, problem.path))


def _told(source: Source, error: Any, schema: Mapping[str, Any]) -> Iterator[Problem]:
    path, kind, value = list(error.instance_path), error.kind, error.instance
    told = _shown(value)
    plain = unicodedata.normalize("NFKC", told)
    if isinstance(value, str) and plain != told and _fits(error, schema, plain):
        yield source.problem("FULL_WIDTH", path, value=told, plain=plain)
    elif kind.name == "required":
        yield source.problem("REQUIRED", path, name=kind.property)
    elif kind.name in ("additionalProperties", "unevaluatedProperties"):
        for name in kind.unexpected:
            yield source.problem("UNKNOWN_NAME", [*path, name], name=_shown(name))
    elif kind.name == "propertyNames":
        yield source.problem("UNKNOWN_NAME", path, name=_shown(value))
    elif kind.name == "type":
        zh, en = zip(*(_TYPES[name] for name in kind.types), strict=True)
        words = {"expected_zh": "或".join(zh), "expected": " or ".join(en)}
        yield source.problem("WRONG_TYPE", path, value=told, **words)
    elif kind.name in ("enum", "const", "anyOf", "oneOf"):
        options = _options(error, schema)
        yield source.problem("NOT_ONE_OF", path, value=told, options=options)
    elif kind.name == "pattern":
        expected = _described(error, schema) or kind.pattern
        yield source.problem("WRONG_FORM", path, value=told, expected=expected)
    elif kind.name == "format":
        yield source.problem("NOT_A_DATE", path, value=told)
    elif kind.name in _LIMITS:
        yield source.problem(_LIMITS[kind.name], path, value=told, limit=getattr(kind, "limit", ""))
    else:
        yield source.problem("WRONG_SHAPE", path, reason=_shown(error.message))


def _shown(value: Any) -> str:
    """A value as it may be quoted in a sentence: short, on one line."""
    if value is None:
        return "null"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _place_in(schema: Mapping[str, Any], error: Any, up: int = 1) -> Any:
    """The part of the schema that holds the failed keyword."""
    node: Any = schema
    for key in list(error.schema_path)[:-up]:
        while isinstance(node, Mapping) and key not in node and "$ref" in node:
            node = _referenced(schema, node["$ref"])
        if key == "$ref":
            node = _referenced(schema, node["$ref"])
            continue
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            return {}
    return node


def _referenced(schema: Mapping[str, Any], reference: str) -> Any:
    node: Any = schema
    for key in reference.removeprefix("#/").split("/"):
        node = node[key]
    return node


def _described(error: Any, schema: Mapping[str, Any]) -> str:
    place = _place_in(schema, error)
    return str(place.get("description", "")) if isinstance(place, Mapping) else ""


def _options(error: Any, schema: Mapping[str, Any]) -> str:
    """What could stand here: the values, or the kinds of value, of all the alternatives."""
    kind = error.kind
    if kind.name == "enum":
        return ", ".join(map(_shown, kind.options))
    if kind.name == "const":
        return _shown(kind.expected_value)
    place = _place_in(schema, error)
    alternatives = place.get(kind.name, ()) if isinstance(place, Mapping) else ()
    return ", ".join(dict.fromkeys(option for one in alternatives for option in _option(one)))


def _option(schema: Mapping[str, Any]) -> Iterator[str]:
    if "enum" in schema:
        yield from map(_shown, schema["enum"])
    elif "const" in schema:
        yield _shown(schema["const"])
    elif schema.get("type") == "boolean":
        yield from ("true", "false")
    elif schema.get("type") == "array":
        yield from _option(schema.get("items", {}))
    elif "description" in schema:
        yield str(schema["description"])
    elif "pattern" in schema:
        yield str(schema["pattern"])


def _fits(error: Any, schema: Mapping[str, Any], plain: str) -> bool:
    """Whether the same text in half width would do (a number of a type other than text counts as well)."""
    if error.kind.name == "type":
        return plain.replace(".", "", 1).isdecimal()
    place = _place_in(schema, error)
    if not isinstance(place, Mapping):
        return False
    return bool(jsonschema_rs.Draft202012Validator(dict(place), validate_formats=True).is_valid(plain))
