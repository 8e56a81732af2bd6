"""Compares a file with its published JSON Schema; every difference becomes a sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from workflow.definition.files.problem import Problem
from workflow.definition.files.schema_place import Place, shown, validator
from workflow.definition.files.source import Source

Path_ = tuple[str | int, ...]
_TYPES: Mapping[str, tuple[str, str]] = {
    "object": ("一组“名称: 值”", "a group of “name: value”"),
    "array": ("列表", "a list"),
    "string": ("文字（数字请加引号）", "a text (put a number in quotes)"),
    "integer": ("整数（不加引号）", "a whole number, without quotes"),
    "boolean": ("true 或 false（不加引号）", "true or false, without quotes"),
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
}
_MOST_LISTED = 24
_QUOTATION_MARKS = {ord(mark): None for mark in "“”‘’"}


def differences(source: Source, schema: Path) -> list[Problem]:
    """A problem for each place where the file differs from its schema, in the file's order, none twice."""
    found = [
        problem
        for error in validator(schema).iter_errors(source.data)
        for problem in _problems_of(source, error, Place.of(error, schema), ())
    ]
    found += _whole_numbers_with_a_point(source, source.data, ())
    distinct = {(each.path, each.code, each.text.en): each for each in found}
    return sorted(distinct.values(), key=lambda problem: (problem.line, problem.column, problem.path))


def listed(names: Iterable[str]) -> str:
    """The names, joined for a sentence; of more than `_MOST_LISTED`, only the first ones."""
    known = list(names)
    return ", ".join(known[:_MOST_LISTED]) + (" …" if len(known) > _MOST_LISTED else "")


def hint(written: str, possible: Iterable[str], likeness: float = 0.7) -> dict[str, str]:
    """Words that ask whether a possible name was meant; empty where none is similar enough."""
    plain = unicodedata.normalize("NFKC", written)
    known = {unicodedata.normalize("NFKC", name): name for name in possible}
    near = _nearest(plain, tuple(known), likeness)
    meant = known[near] if near else ""
    return {
        "hint": f" Did you mean “{meant}”?" if meant else "",
        "hint_zh": f"是否应为“{meant}”？" if meant else "",
    }


@lru_cache(1_000)
def _nearest(written: str, known: tuple[str, ...], likeness: float) -> str:
    return next(iter(get_close_matches(written, known, n=1, cutoff=likeness)), "")


def _problems_of(source: Source, error: Any, place: Place, above: Path_) -> Iterator[Problem]:
    path, kind, value = (*above, *error.instance_path), error.kind, error.instance
    plain = _half_width(value, error, place)
    if plain is not None:
        yield source.problem("FULL_WIDTH", path, value=shown(value), plain=plain)
    elif kind.name == "required":
        yield source.problem("REQUIRED", path, name=kind.property)
    elif kind.name in ("additionalProperties", "unevaluatedProperties"):
        for name in kind.unexpected:
            yield _unknown_name(source, (*path, name), place.node, value)
    elif kind.name == "propertyNames":
        name = str(kind.error.instance)
        yield _wrong_form(source, (*path, name), name, place)
    elif kind.name == "pattern" and place.node.get("format") == "date":
        yield source.problem("NOT_A_DATE", path, value=shown(value))
    elif kind.name == "type":
        yield from _wrong_type(source, path, error, place)
    elif kind.name == "anyOf" and (names := _needed(place)):
        yield source.problem("REQUIRED_ANY", path, names=", ".join(names))
    elif kind.name in ("anyOf", "oneOf") and (meant := place.alternative(kind.name, value)):
        for inner in meant.validator.iter_errors(value):
            yield from _problems_of(source, inner, Place.of(inner, meant.file), path)
    elif kind.name in ("enum", "const", "anyOf", "oneOf"):
        yield _none_of(source, path, error, place)
    elif kind.name == "pattern":
        yield _wrong_form(source, path, value, place)
    elif kind.name == "format":
        yield source.problem("NOT_A_DATE", path, value=shown(value))
    elif kind.name == "uniqueItems":
        yield from _repeated(source, path, value)
    elif kind.name in _LIMITS:
        yield source.problem(_LIMITS[kind.name], path, value=shown(value), limit=getattr(kind, "limit", ""))
    else:
        yield source.problem("WRONG_SHAPE", path, reason=shown(error.message))


def _unknown_name(source: Source, path: Path_, node: Mapping[str, Any], beside: Mapping[str, Any]) -> Problem:
    name = str(path[-1])
    possible = [known for known in node.get("properties", ()) if known not in beside]
    words = {
        "options": listed(possible) or "nothing else",
        "options_zh": listed(possible) or "无其他",
        **hint(name, possible),
    }
    return source.problem("UNKNOWN_NAME", path, name=shown(name), **words)


def _wrong_type(source: Source, path: Path_, error: Any, place: Place) -> Iterator[Problem]:
    if place.node.get("format") == "date" and error.instance is not None:
        yield source.problem("NOT_A_DATE", path, value=shown(error.instance))
        return
    zh, en = zip(*(_TYPES[name] for name in error.kind.types), strict=True)
    yield source.problem(
        "WRONG_TYPE",
        path,
        expected_zh="或".join(zh),
        expected=" or ".join(en),
        **_subject(path, error.instance),
    )


def _subject(path: Path_, value: Any) -> dict[str, str]:
    """The beginning of a sentence that continues with what should be there."""
    if value is not None:
        return {"told_zh": f"“{shown(value)}”", "told": f"“{shown(value)}”"}
    if path:
        return {"told_zh": "此处未填，", "told": "Nothing is written here. It"}
    return {"told_zh": "文件是空的（或只有注释），", "told": "The file is empty, or holds comments only. It"}


def _none_of(source: Source, path: Path_, error: Any, place: Place) -> Problem:
    kind = error.kind
    if kind.name in ("anyOf", "oneOf"):
        zh, en = place.options(kind.name)
    else:
        values = kind.options if kind.name == "enum" else [kind.expected_value]
        zh = en = list(map(shown, values))
    words = {"options_zh": listed(zh), "options": listed(en)}
    return source.problem(
        "NOT_ONE_OF", path, **_subject(path, error.instance), **words, **hint(shown(error.instance), en)
    )


def _wrong_form(source: Source, path: Path_, value: Any, place: Place) -> Problem:
    zh, en = place.described()
    return source.problem("WRONG_FORM", path, value=shown(value), expected=en, expected_zh=zh)


def _repeated(source: Source, path: Path_, values: Sequence[Any]) -> Iterator[Problem]:
    """A problem for each value that occurs earlier in the list, at its later place."""
    for position, value in enumerate(values):
        if value in values[:position]:
            yield source.problem("REPEATED", (*path, position), value=shown(value))


def _needed(place: Place) -> list[str]:
    """The names of which at least one must be stated; empty where the alternatives ask for anything else."""
    alternatives = place.node["anyOf"]
    asked = [name for one in alternatives for name in one.get("required", ())]
    return asked if all(set(one) == {"required"} for one in alternatives) else []


def _half_width(value: Any, error: Any, place: Place) -> str | None:
    """The text without full-width characters and curly quotation marks; None where that is wrong as well."""
    if not isinstance(value, str):
        return None
    plain = unicodedata.normalize("NFKC", value).translate(_QUOTATION_MARKS)
    number = plain.replace(".", "", 1).isdecimal()
    if plain == value:
        return None
    if error.kind.name == "type":  # another type than text is wanted: the text may be a number
        return shown(plain) if number else None
    if not place.validator.is_valid(plain):
        return None
    return f'"{shown(plain)}"' if number else shown(plain)


def _whole_numbers_with_a_point(source: Source, node: Any, path: Path_) -> Iterator[Problem]:
    """JSON Schema takes 15.0 for a whole number; the rules need whole numbers, or decimals in quotes."""
    if isinstance(node, dict | list):
        for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(inner, dict | list | float):  # a large table is mostly of texts
                yield from _whole_numbers_with_a_point(source, inner, (*path, key))
    elif isinstance(node, float) and node.is_integer():
        zh, en = _TYPES["integer"]
        yield source.problem("WRONG_TYPE", path, expected_zh=zh, expected=en, **_subject(path, node))
