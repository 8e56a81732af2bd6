"""Which rows a numbered seal counts, by their keys, so that one that was taken out is told by its key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workflow.store.record.reading import key_of
from workflow.tables import metadata

Row = Mapping[str, Any]


def key_name(name: str) -> str:
    """The column that is the primary key of a table whose rows are counted."""
    (key,) = metadata.tables[name].primary_key.columns
    return str(key.name)


def keys_told(name: str, rows: Sequence[Row]) -> list[Any]:
    """The keys of a table's rows as a seal keeps them: numbers as ranges [first, last], ids one by one."""
    keys = [key_of(name, row)[0] for row in rows]
    if not all(isinstance(key, int) for key in keys):
        return keys
    ranges: list[list[int]] = []
    for key in keys:
        if ranges and ranges[-1][1] == key - 1:
            ranges[-1][1] = key
        else:
            ranges.append([key, key])
    return ranges


def keys_of_told(told: Any, count: int) -> list[Any] | None:
    """The keys again; None for an older seal without them, and for what is not `count` keys."""
    if not isinstance(told, list) or len(told) > count:
        return None
    keys: list[Any] = []
    for key in _keys(told, count):
        keys.append(key)
        if len(keys) > count:
            return None
    return keys if len(keys) == count else None


def _keys(told: Sequence[Any], most: int) -> Iterator[Any]:
    for each in told:
        if isinstance(each, str):
            yield each
        elif isinstance(each, list) and [type(end) for end in each] == [int, int]:
            yield from range(each[0], min(each[1], each[0] + most) + 1)
