"""What nobody can review is found by what has changed, however much waits."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support import factories
from tests.support.plans import noting, scans
from tests.support.registry import Registry
from tests.support.settled import wait_until_settled
from workflow import tables
from workflow.events import stuck
from workflow.events.stuck import StuckWatch
from workflow.runtime.service import Service
from workflow.store.people.stuck import codes_of

pytestmark = pytest.mark.own_database


@pytest.fixture
def registry(service: Service) -> Registry:
    registry = Registry(service, 1500, people=300)
    registry.forget_statistics()
    wait_until_settled(service)
    return registry


def _stuck(service: Service) -> set[str]:
    with service.store.read() as connection:
        return set(connection.execute(tables.stuck.select()).scalars())


def _watched(service: Service, watch: StuckWatch) -> set[str]:
    while watch(service):
        pass
    return _stuck(service)


def _waiting(registry: Registry, body_id: str | None = None) -> set[str]:
    rows = [row for row in registry.declarations if row["due_on"] is not None]
    return {str(row["id"]) for row in rows if body_id in (None, row["body_id"])}


def test_everything_is_judged_once_in_portions(
    service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stuck, "_AT_ONCE", 7)
    monkeypatch.setattr(stuck, "_MOST", 20)
    assert _watched(service, StuckWatch()) == _waiting(registry)
    assert len(_waiting(registry)) > 100


def test_where_nothing_has_changed_no_declaration_is_read(
    service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = StuckWatch()
    assert _watched(service, watch)
    with noting(service, monkeypatch) as statements:
        watch(service)
    assert statements.found
    assert not [each for each in statements.found if "FROM declaration" in each]


def test_only_the_body_where_somebody_came_is_judged_anew(
    service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = StuckWatch()
    _watched(service, watch)
    here = registry.bodies[0]
    factories.key(service, "unit_reviewer", organization_id=here)
    with noting(service, monkeypatch) as statements:
        found = _watched(service, watch)
    judged = [values for each, values in statements.found.items() if "FROM declaration LEFT" in each]
    assert len(judged) == 1
    # What an unknown reviewer had claimed there is still held by them.
    held = {str(row["id"]) for row in registry.declarations if row["state"] == "unit_review"}
    assert found == _waiting(registry) - (_waiting(registry, here) - held)
    assert scans(service, statements) == {}
    with service.store.read() as connection:
        codes = codes_of(connection, sorted(_waiting(registry)), date(2024, 11, 20))
    assert found == {id_ for id_, code in codes.items() if code is not None}
