"""Where a filter leaves nothing of what waits, none of it is read."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import delete, update

from tests.support.plans import noting
from tests.support.registry import Registry
from workflow import tables
from workflow.runtime.service import Service
from workflow.store.declarations.worklist import list_queue


@pytest.mark.parametrize("filters", [{"category": "exam"}, {"spot_check": True}])
def test_what_nothing_that_waits_has_is_not_sought(
    service: Service, monkeypatch: pytest.MonkeyPatch, filters: dict[str, Any]
) -> None:
    registry = Registry(service, 300)
    is_one = tables.declaration.c.category == "exam"
    ids = [row["id"] for row in registry.declarations if row["category"] == "exam"]
    with service.store.write() as connection:
        connection.execute(delete(tables.event).where(tables.event.c.declaration_id.in_(ids)))
        connection.execute(delete(tables.history).where(tables.history.c.declaration_id.in_(ids)))
        connection.execute(update(tables.notice).values(declaration_id=None))
        connection.execute(delete(tables.declaration).where(is_one))
        connection.execute(update(tables.declaration).values(route={"spot_check": False}))
    lanes = [(body_id, False) for body_id in registry.bodies]
    with service.store.read() as connection, noting(service, monkeypatch) as statements:
        assert list_queue(connection, lanes, filters, "due", None, 20) == ([], 0)
    assert statements.found
    assert not [
        each for each in statements.found if "count(" in each or "ORDER BY declaration.due_on" in each
    ]
    with service.store.read() as connection:
        assert list_queue(connection, lanes, {}, "due", None, 20)[1] > 20
