"""Operations that walk the database: counted at the start, reported, resumed exactly, cancelled, failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from tests.support.clock import later
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.background.kinds import WALKS
from workflow.background.work import run_pending_operations
from workflow.commands.operations import operations
from workflow.commands.operations.operations import Options, Progress, Report, Walk, accept_walk
from workflow.errors import Conflict
from workflow.ids import new_id
from workflow.queries.operations.operations import get_operation
from workflow.runtime.service import Service
from workflow.tables import notice, operation, organization

PLACES = 7
PORTION = 3


def _places(connection: Connection) -> list[str]:
    return list(connection.execute(select(organization.c.id).order_by(organization.c.id)).scalars())


def _count(connection: Connection, service: Service, actor: Actor, options: Options) -> tuple[int, Report]:
    return len(_places(connection)), {"told": []}


def _tell(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
    """Write a notice to each organization, one transaction each, and report its id."""
    with service.store.read() as connection:
        found = [place for place in _places(connection) if place > (progress.cursor or "")][:PORTION]
    for place in found:
        with service.store.write() as connection:
            row = {
                "id": new_id(),
                "event_id": new_id(),
                "kind": "told",
                "organization_id": place,
                "texts": {},
            }
            connection.execute(insert(notice).values(**row, created_at=service.clock.now()))
            progress.cursor, progress.done = place, progress.done + 1
            progress.report["told"].append(place)
    return len(found) == PORTION


@pytest.fixture
def walk(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., dict[str, Any]]]:
    """Takes on a walk over all organizations; its portion may be replaced."""
    for _ in range(PLACES - 3):
        scene.organization("employer", scene.bureau_body)

    def begin(portion: Callable[..., bool] = _tell) -> dict[str, Any]:
        made = Walk("tell", _count, portion)
        monkeypatch.setitem(WALKS, "tell", made)  # type: ignore[arg-type]
        return accept_walk(scene.service, scene.administrator, made)

    yield begin


def _seen(scene: Scene, view: dict[str, Any]) -> dict[str, Any]:
    return get_operation(scene.service, scene.administrator, view["id"])


def _told(scene: Scene) -> list[str]:
    return sorted(row["organization_id"] for row in scene.rows(notice, kind="told"))


def test_a_walk_counts_at_the_start_and_reports_what_it_did(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    taken_on = walk()
    assert (taken_on["status"], taken_on["total"], taken_on["report"]) == ("pending", PLACES, {"told": []})
    while run_pending_operations(scene.service):
        pass
    ended = _seen(scene, taken_on)
    assert (ended["status"], ended["done"], ended["failed"]) == ("done", PLACES, 0)
    assert ended["report"]["told"] == _told(scene)
    assert len(_told(scene)) == PLACES
    (row,) = scene.rows(operation)
    assert (row["request"], row["cursor"], row["leased_until"]) == ({}, None, None)


def test_after_a_crash_it_goes_on_behind_the_last_effect(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    def dies_within_a_portion(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        _tell(service, actor, options, progress)
        raise SystemExit("killed")

    taken_on = walk(dies_within_a_portion)
    with pytest.raises(SystemExit):
        run_pending_operations(scene.service)
    assert _seen(scene, taken_on)["report"]["told"] == _told(scene)
    assert len(_told(scene)) == PORTION
    WALKS["tell"] = Walk("tell", _count, _tell)  # type: ignore[index]
    assert run_pending_operations(scene.service) is False  # the lease still stands
    run_pending_operations(later(scene.service, minutes=5))
    ended = _seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("done", PLACES)
    assert ended["report"]["told"] == _told(scene)


def test_a_worker_that_lost_its_lease_adds_nothing(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    def overtaken(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        WALKS["tell"] = Walk("tell", _count, _tell)  # type: ignore[index]
        run_pending_operations(later(scene.service, minutes=5))
        return _tell(service, actor, options, progress)

    taken_on = walk(overtaken)
    run_pending_operations(scene.service)
    assert len(_told(scene)) == PLACES
    assert _seen(scene, taken_on)["done"] == PLACES


def test_cancelling_stops_it_after_the_portion_at_hand(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    def cancelled_meanwhile(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        operations.cancel(scene.service, scene.administrator, taken_on["id"])
        return _tell(service, actor, options, progress)

    taken_on = walk(cancelled_meanwhile)
    run_pending_operations(scene.service)
    ended = _seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("cancelled", PORTION)
    assert ended["report"]["told"] == _told(scene)
    assert run_pending_operations(later(scene.service, minutes=5)) is False


def test_a_refusal_ends_it_and_says_its_code(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    def refused(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        raise Conflict()

    taken_on = walk(refused)
    run_pending_operations(scene.service)
    ended = _seen(scene, taken_on)
    assert (ended["status"], ended["failure"], ended["done"]) == ("failed", "CONFLICT", 0)


def test_a_long_walk_keeps_its_lease(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    seen: list[Any] = []

    def slow(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        more = _tell(service, actor, options, progress)
        (row,) = scene.rows(operation)
        seen.append(row["leased_until"])
        return more

    walk(slow)
    run_pending_operations(scene.service)
    assert seen == sorted(seen)
    assert seen[-1] > scene.service.clock.now() + timedelta(seconds=60)


def test_a_walk_begun_in_a_transaction_that_is_rolled_back_never_was(scene: Scene) -> None:
    made = Walk("tell", _count, _tell)
    with pytest.raises(Conflict), scene.service.store.write() as connection:
        operations.begin_walk(connection, scene.service, scene.administrator, made)
        raise Conflict()
    assert scene.rows(operation) == []
