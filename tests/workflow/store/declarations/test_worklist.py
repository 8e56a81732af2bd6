"""Where a filter leaves nothing of what waits, none of it is read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete, update

from tests.support.plans import noting, plans, scans
from tests.support.registry import Registry
from workflow import tables
from workflow.runtime.service import Service
from workflow.store.declarations.worklist import Asked, count_queues, list_queue, list_spot_checks
from workflow.store.people import stuck


@pytest.mark.parametrize(
    ("filters", "sort"), [({"category": "exam"}, "due"), ({"spot_check": True}, "submitted")]
)
def test_what_nothing_that_waits_has_is_not_sought(
    service: Service, monkeypatch: pytest.MonkeyPatch, filters: dict[str, Any], sort: str
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
        assert list_queue(connection, lanes, filters, sort, None, 20) == ([], 0)
    assert statements.found
    read = ("count(", "ORDER BY declaration.due_on", "ORDER BY declaration.submitted_at")
    assert not [each for each in statements.found if any(part in each for part in read)]
    with service.store.read() as connection:
        assert list_queue(connection, lanes, {}, "due", None, 20)[1] > 20


@pytest.mark.own_database
@pytest.mark.parametrize("sort", ["due", "submitted"])
def test_what_is_drawn_is_read_from_its_index(
    service: Service, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    registry = Registry(service, 2500)
    registry.analyse()
    me, body_id = registry.people[0]["id"], registry.bodies[0]
    filters = {"spot_check": True, "drawn_unknown_for": me}
    with service.store.read() as connection, noting(service, monkeypatch) as statements:
        rows, count = list_queue(connection, [(body_id, False)], filters, sort, None, 100)
    drawn = [
        each
        for each in registry.declarations
        if each["due_on"] and each["body_id"] == body_id and each["route"]["spot_check"]
    ]
    assert {row["id"] for row in rows} == {each["id"] for each in drawn if each["person_id"] != me}
    assert count == len(rows) > 10
    found = plans(service, statements).values()
    assert [plan for plan in found if "ix_declaration_drawn" in plan]
    assert not [plan for plan in found if "ix_declaration_queue" in plan]


@pytest.mark.own_database
def test_spot_checks_to_be_done_are_counted_by_their_index(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = Registry(service, 2500)
    registry.analyse()
    me = registry.people[0]["id"]
    with service.store.read() as connection, noting(service, monkeypatch) as statements:
        _, count = list_spot_checks(connection, {"drawn_unknown_for": me}, None, 20)
    wanted = [
        each
        for each in registry.declarations
        if each["state"] in ("approved", "synced") and each["route"]["spot_check"] and each["person_id"] != me
    ]
    assert count == len(wanted) > 100
    [counted] = [plan for each, plan in plans(service, statements).items() if "count(" in each]
    assert "ix_declaration_spot_check" in counted


@pytest.mark.own_database
def test_several_lists_are_counted_by_one_statement_as_each_alone(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = Registry(service, 2500)
    registry.analyse()
    lanes, today = [(body_id, False) for body_id in registry.bodies], date(2024, 11, 20)
    wanted: list[Asked] = [
        *[(lanes, filters, None) for filters in ({}, {"state": "submitted"}, {"spot_check": True})],
        (lanes, {"assignee_id": registry.principal_id}, None),
        (lanes, {"due_before": today}, None),
        (lanes, {"stuck": True}, stuck.code_on(today)),
        ([(None, False)], {"stuck": True}, stuck.code_on(today)),
        ([], {}, None),
        (lanes, {"assignee_id": "nobody"}, None),
    ]
    with service.store.read() as connection:
        alone = [
            list_queue(connection, bodies, filters, "due", None, 1, stuck_code=code)[1]
            for bodies, filters, code in wanted
        ]
        with noting(service, monkeypatch) as statements:
            assert count_queues(connection, wanted) == alone
    assert (len(set(alone)) > 4, alone[-2:]) == (True, [0, 0])
    assert len([each for each in statements.found if "count(" in each]) == 1
    assert scans(service, statements) == {}
