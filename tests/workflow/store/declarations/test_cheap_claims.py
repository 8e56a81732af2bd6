"""Claiming and releasing, the most frequent events, write to no index of declarations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from tests.support.scene import Scene
from workflow.store.declarations import declarations
from workflow.tables import declaration


def _row(scene: Scene, declaration_id: str) -> Mapping[str, Any]:
    with scene.service.store.read() as connection:
        found = declarations.load(connection, declaration_id)
    assert found is not None
    return found


def _indexed() -> dict[str, set[str]]:
    """Index -> the columns that it has, or by which it says what is in it."""
    names = {str(column.name) for column in declaration.c}
    found = {}
    for index in declaration.indexes:
        where = index.dialect_options["postgresql"]["where"]
        said = re.findall(r"\w+", "" if where is None else str(where))
        found[str(index.name)] = {str(column.name) for column in index.columns} | names.intersection(said)
    return found


def test_no_index_has_a_column_that_a_claim_or_a_release_changes(scene: Scene) -> None:
    submitted = scene.submitted()
    rows = [_row(scene, submitted)]
    for event in ("claim", "release"):
        scene.do(event, scene.reviewer, submitted)
        rows.append(_row(scene, submitted))
    for before, after in pairwise(rows):
        changed = {name for name in before if before[name] != after[name]}
        assert {"state", "assignee_id", "version"} <= changed
        touched = {name: columns & changed for name, columns in _indexed().items() if columns & changed}
        assert touched == {}
