"""The lease of an operation: given back at a stop, void once its process is gone, kept over a failure."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.clock import later
from tests.support.dying import dying, keep
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.scene import Scene, open_service
from tests.support.stage import EDITIONS
from tests.workflow.background.places import PLACES, PORTION, places_of, seen, tell, told
from workflow.access.permissions import Actor
from workflow.background.engine import Duty, Engine
from workflow.background.work import Operations, run_pending_operations, take
from workflow.commands.operations import operations
from workflow.commands.operations.operations import Options, Progress
from workflow.runtime.service import Service
from workflow.store.operations import operations as rows


def _once(scene: Scene, work: Operations) -> Engine:
    """An engine that works on operations, as the server's does."""
    return Engine(scene.service, [Duty("operations", work, on_wake=True, at_end=work.give_back)])


def test_a_stop_comes_between_two_portions_and_the_next_worker_goes_on_at_once(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    at_hand, go_on = threading.Event(), threading.Event()

    def slow(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        at_hand.set()
        go_on.wait(PATIENCE_SECONDS)
        return tell(service, actor, options, progress)

    taken_on = walk(slow)
    engine = _once(scene, Operations())
    engine.start()
    assert at_hand.wait(PATIENCE_SECONDS)
    engine.ask_to_stop()
    go_on.set()
    assert engine.stop(PATIENCE_SECONDS)
    amid = seen(scene, taken_on)
    assert (amid["status"], amid["done"]) == ("running", PORTION), "after the portion at hand, not at the end"
    assert run_pending_operations(scene.service) is True
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("done", PLACES)
    assert ended["report"]["told"] == told(scene)


def test_each_portion_is_told_to_whoever_follows_the_work(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    followed: list[tuple[str, str]] = []

    def follow(part: str, facts: Mapping[str, str]) -> AbstractContextManager[None]:
        followed.append((part, facts["operation_id"]))
        return nullcontext()

    taken_on = walk()
    assert run_pending_operations(replace(scene.service, follow=follow)) is True
    assert len(followed) >= PLACES // PORTION > 1
    assert set(followed) == {(f"operation {taken_on['kind']}", taken_on["id"])}


def _leased(database_url: str, folder: Path) -> None:
    """In another process: an operation taken, and nothing done."""
    service = open_service(database_url, EDITIONS, folder)
    keep(service)
    with service.store.read() as connection:
        [waiting] = rows.unfinished(connection)
    assert take(service, waiting) is not None


def test_what_a_killed_worker_left_is_taken_over_at_once(
    scene: Scene, walk: Callable[..., dict[str, Any]], database_url: str, tmp_path: Path
) -> None:
    taken_on = walk()
    with dying(_leased, database_url, tmp_path) as other:
        assert run_pending_operations(scene.service) is False, "it lives, and has the lease"
        other.kill()
        assert until(lambda: run_pending_operations(scene.service)), "its lease is longer than that"
    assert (seen(scene, taken_on)["status"], told(scene) == places_of(scene)) == ("done", True)


def test_a_lease_is_no_longer_when_the_clock_is_set_back(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    walk()
    with scene.service.store.read() as connection:
        [waiting] = rows.unfinished(connection)
    assert take(later(scene.service, hours=1), waiting) is not None
    assert run_pending_operations(scene.service) is True
    assert told(scene) == places_of(scene)


def test_a_duty_that_failed_amid_a_portion_goes_on_from_what_was_saved(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    left = [1]

    def fails_once(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
        more = tell(service, actor, options, progress)
        if left:
            left.pop()
            progress.report["told"].append("what was never saved")
            raise RuntimeError("planted")
        return more

    taken_on = walk(fails_once)
    work = Operations()
    with pytest.raises(RuntimeError):
        work(scene.service)
    while work(scene.service):
        pass
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("done", PLACES)
    assert ended["report"]["told"] == told(scene)


def test_other_duties_have_their_turn_between_two_portions(
    scene: Scene, walk: Callable[..., dict[str, Any]]
) -> None:
    taken_on = walk()
    work = Operations()
    assert work(scene.service) is True
    assert seen(scene, taken_on)["done"] == PORTION
    operations.cancel(scene.service, scene.administrator, taken_on["id"])
    while work(scene.service):
        pass
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("cancelled", PORTION)
