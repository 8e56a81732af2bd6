"""Operations that walk the database: counted at the start, reported, resumed exactly, cancelled, failed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.support.clock import later
from tests.support.scene import Scene
from tests.workflow.background.places import PLACES, PORTION, count, seen, tell, told
from workflow.access.permissions import Actor
from workflow.background.kinds import WALKS
from workflow.background.work import run_pending_operations
from workflow.commands.operations import operations
from workflow.commands.operations.operations import Options, Progress, Walk
from workflow.errors import Conflict
from workflow.runtime.service import Service
from workflow.tables import operation


def test_a_walk_counts_at_the_start_and_reports_what_it_did(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    taken_on = walk()
    assert (taken_on["status"], taken_on["total"], taken_on["report"]) == ("pending", PLACES, {"told": []})
    while run_pending_operations(scene.service):
        pass
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"], ended["failed"]) == ("done", PLACES, 0)
    assert ended["report"]["told"] == told(scene)
    assert len(told(scene)) == PLACES
    (row,) = scene.rows(operation)
    assert (row["request"], row["cursor"], row["leased_until"]) == ({}, None, None)


def test_after_a_crash_it_goes_on_behind_the_last_effect(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    def dies_within_a_portion(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        tell(service, actor, options, progress)
        raise SystemExit("killed")

    taken_on = walk(dies_within_a_portion)
    with pytest.raises(SystemExit):
        run_pending_operations(scene.service)
    assert seen(scene, taken_on)["report"]["told"] == told(scene)
    assert len(told(scene)) == PORTION
    WALKS["tell"] = Walk("tell", "operation.read", count, tell)  # type: ignore[index]
    assert run_pending_operations(scene.service) is False  # the lease still stands
    run_pending_operations(later(scene.service, minutes=5))
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("done", PLACES)
    assert ended["report"]["told"] == told(scene)


def test_a_worker_that_lost_its_lease_adds_nothing(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    def overtaken(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        WALKS["tell"] = Walk("tell", "operation.read", count, tell)  # type: ignore[index]
        run_pending_operations(later(scene.service, minutes=5))
        return tell(service, actor, options, progress)

    taken_on = walk(overtaken)
    run_pending_operations(scene.service)
    assert len(told(scene)) == PLACES
    assert seen(scene, taken_on)["done"] == PLACES


def test_cancelling_stops_it_after_the_portion_at_hand(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    def cancelled_meanwhile(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        operations.cancel(scene.service, scene.administrator, taken_on["id"])
        return tell(service, actor, options, progress)

    taken_on = walk(cancelled_meanwhile)
    run_pending_operations(scene.service)
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("cancelled", PORTION)
    assert ended["report"]["told"] == told(scene)
    assert run_pending_operations(later(scene.service, minutes=5)) is False


def test_a_refusal_ends_it_and_says_its_code(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    def refused(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        raise Conflict()

    taken_on = walk(refused)
    run_pending_operations(scene.service)
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["failure"], ended["done"]) == ("failed", "CONFLICT", 0)


def test_a_long_walk_keeps_its_lease(scene: Scene, walk: Callable[..., dict[str, Any]]) -> None:
    leases: list[Any] = []

    def slow(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        more = tell(service, actor, options, progress)
        (row,) = scene.rows(operation)
        leases.append(row["leased_until"])
        return more

    walk(slow)
    run_pending_operations(scene.service)
    assert leases == sorted(leases)
    assert leases[-1] > scene.service.clock.now() + timedelta(seconds=60)


def test_a_walk_begun_in_a_transaction_that_is_rolled_back_never_was(scene: Scene) -> None:
    made = Walk("tell", "operation.read", count, tell)
    with pytest.raises(Conflict), scene.service.store.write() as connection:
        operations.begin_walk(connection, scene.service, scene.administrator, made)
        raise Conflict()
    assert scene.rows(operation) == []
