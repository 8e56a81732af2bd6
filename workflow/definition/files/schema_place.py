"""The place in the published schemas where a value is described, and validators for such a place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

Node = Mapping[str, Any]


@cache
def schema_named(file: Path) -> Node:
    """A schema of the folder, read once."""
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data


@cache
def validator(file: Path, pointer: str = "") -> Any:
    """A validator for a schema or a part of it. References are relative: they are files beside the schema."""
    whole = file.resolve()
    return jsonschema_rs.Draft202012Validator(
        {"$ref": f"{whole.name}#{pointer}"} if pointer else dict(schema_named(file)),
        validate_formats=True,
        base_uri=(whole.with_name("part") if pointer else whole).as_uri(),
        retriever=lambda uri: dict(schema_named(file.with_name(Path(uri).name))),
    )


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a schema: the file that has it, and the keys that lead to it."""

    file: Path
    keys: tuple[str | int, ...]

    @classmethod
    def of(cls, error: Any, schema: Path) -> Place:
        """The part that holds the keyword which failed.

        References lead into other files of the folder; the keys are those within the last file.
        """
        file = schema.with_name(Path(error.absolute_keyword_location.partition("#")[0]).name)
        return cls(file, tuple(error.schema_path)[:-1])

    @property
    def node(self) -> Node:
        found: Any = schema_named(self.file)
        for key in self.keys:
            found = found[key]
        return found if isinstance(found, Mapping) else {}

    @property
    def validator(self) -> Any:
        return validator(self.file, "/" + "/".join(str(key).replace("~", "~0") for key in self.keys))

    def follow(self, node: Node) -> Node:
        """The node itself, or the node that it refers to, with the description of the first."""
        if "$ref" not in node:
            return node
        name, _, pointer = node["$ref"].partition("#/")
        found: Any = schema_named(self.file.with_name(name) if name else self.file)
        for key in pointer.split("/"):
            found = found[key]
        return {**found, **{key: value for key, value in node.items() if key != "$ref"}}

    def described(self) -> tuple[str, str]:
        """What the schema says of the value, in Chinese and English; empty where it says nothing."""
        return _described(self.node)

    def alternative(self, keyword: str, value: Any) -> Place | None:
        """The only alternative (`anyOf`, `oneOf`) for values of this kind; None unless there is exactly one.

        There are two kinds: lists, and everything else.
        """
        found = [
            number
            for number, one in enumerate(self.node[keyword])
            if (self.follow(one).get("type") == "array") == isinstance(value, list)
        ]
        return Place(self.file, (*self.keys, keyword, found[0])) if len(found) == 1 else None

    def options(self, keyword: str) -> tuple[list[str], list[str]]:
        """Chinese and English words for what could stand here: the values of all alternatives."""
        found = [words for one in self.node.get(keyword, ()) for words in self._words(one)]
        zh, en = zip(*found, strict=True) if found else ((), ())
        return list(dict.fromkeys(zh)), list(dict.fromkeys(en))

    def _words(self, alternative: Node) -> Iterator[tuple[str, str]]:
        schema = self.follow(alternative)
        if "enum" in schema or "const" in schema:
            values = schema.get("enum", [schema.get("const")])
            yield from ((shown(value), shown(value)) for value in values)
        elif schema.get("type") == "boolean":
            yield from (("true", "true"), ("false", "false"))
        elif schema.get("type") == "array":
            yield from self._words(schema.get("items", {}))
        else:
            yield _described(schema)


def _described(node: Node) -> tuple[str, str]:
    told = str(node.get("description") or node.get("pattern", ""))
    return str(node.get("x-description-zh") or told), told


_LONGEST_SHOWN = 60


def shown(value: Any) -> str:
    """A value as it may be quoted in a sentence: as YAML writes it, short, on one line."""
    text = " ".join(_flow(value).split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _flow(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value)
