"""What two editions say differently, rule by rule: as data, so that people can be told in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import DefinitionError
from workflow.definition.files.source import parse
from workflow.definition.reading import FILES
from workflow.queries.editions.definitions import get_edition
from workflow.runtime.service import Service

_NAMES = ("id", "document", "code", "name")  # by one of these a member of a list is known again
MISSING = object()
_DEPTH = {"policy": 1, "rules": 2, "routing": 2, "texts": 2, "clauses": 2, "catalogue": 1, "calendar": 1}


def compare_rules(service: Service, actor: Actor, edition_id: str, against: str) -> list[dict[str, Any]]:
    """`[{file, path, before, after, changes}]`: each rule that differs, in the order of the files.

    `path` names the rule; `changes` are the values in it that differ, each with its own path below. `before`
    or `after` is None where one of the two does not have it. A file that can't be read is one rule: its text.
    """
    require(actor, "definition.read", Subject())
    old, new = (get_edition(service, actor, id_)["files"] for id_ in (against, edition_id))
    return [
        {"file": name, **rule}
        for name in FILES
        for rule in _rules(name, old.get(f"{name}.yaml", ""), new.get(f"{name}.yaml", ""))
    ]


def _rules(name: str, old: str, new: str) -> Iterator[dict[str, Any]]:
    if old == new:
        return
    try:
        before, after = (
            parse(Path(f"{name}.yaml"), text.encode()).data if text else {} for text in (old, new)
        )
    except DefinitionError:
        yield {"path": [], "before": old, "after": new, "changes": []}
        return
    yield from _differences((), before, after, _DEPTH.get(name, 1))


def _differences(path: tuple[str, ...], before: Any, after: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The rules that differ below a path; a rule is what stands `depth` names deep."""
    if before == after:
        return
    one, other = _by_name(before), _by_name(after)
    if depth == 0 or one is None or other is None:
        changes = [{"path": list(each), "before": a, "after": b} for each, a, b in _values((), before, after)]
        yield {"path": list(path), "before": _or_none(before), "after": _or_none(after), "changes": changes}
        return
    if path and list(one) != list(other) and sorted(one) == sorted(other) and isinstance(before, list):
        order = {"path": [], "before": list(one), "after": list(other)}
        yield {"path": list(path), "before": list(one), "after": list(other), "changes": [order]}
    for name in [*one, *(each for each in other if each not in one)]:
        yield from _differences((*path, name), one.get(name, MISSING), other.get(name, MISSING), depth - 1)


def _values(path: tuple[str, ...], before: Any, after: Any) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    one, other = _by_name(before), _by_name(after)
    if MISSING in (before, after) or one is None or other is None:
        yield path, _or_none(before), _or_none(after)
        return
    for name in [*one, *(each for each in other if each not in one)]:
        a, b = one.get(name, MISSING), other.get(name, MISSING)
        if a != b:
            yield from _values((*path, name), a, b)


def _by_name(value: Any) -> Mapping[str, Any] | None:
    """The members of a value by name; None for one that has no names."""
    if value is MISSING:
        return {}
    if isinstance(value, Mapping):
        return value
    if isinstance(value, list) and value and all(isinstance(each, Mapping) for each in value):
        name = next((name for name in _NAMES if all(name in each for each in value)), None)
        keys = [str(each[name]) for each in value] if name else []
        return dict(zip(keys, value, strict=True)) if keys and len(set(keys)) == len(keys) else None
    return None


def _or_none(value: Any) -> Any:
    return None if value is MISSING else value
