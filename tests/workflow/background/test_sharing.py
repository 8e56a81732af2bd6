"""A shared walk: however many do its portions and whatever becomes of them, its report is that of one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy.exc import StatementError

from tests.support.clock import later
from tests.support.dying import dying
from tests.support.editions import PAPERS_CAP_15, edition
from tests.support.scene import Scene
from tests.workflow.background.places import PLACES, count, places_of, seen, tell
from tests.workflow.background.shared import NAME, Worker, leads, takes_a_portion, telling
from workflow.background import work
from workflow.background.kinds import WALKS
from workflow.background.work import Operations, run_pending_operations
from workflow.commands.operations import operations
from workflow.commands.operations.operations import Walk, accept_walk
from workflow.errors import Conflict
from workflow.tables import operation_portion

Begin = Callable[[int], dict[str, Any]]


@pytest.fixture
def begin(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Takes on a shared walk over all organizations, so many in a portion."""
    for _ in range(PLACES - 3):
        scene.organization("employer", scene.bureau_body)
    monkeypatch.setattr(work, "_PAUSE_SECONDS", 0.001)

    def accepted(size: int) -> dict[str, Any]:
        monkeypatch.setitem(WALKS, NAME, telling(size))  # type: ignore[arg-type]
        return accept_walk(scene.service, scene.administrator, telling(size))

    yield accepted


def _to_the_end(scene: Scene, taken_on: dict[str, Any], workers: list[Worker]) -> None:
    for _ in range(200):
        if seen(scene, taken_on)["status"] == "done":
            return
        for worker in workers:
            worker.step()
    raise AssertionError("it does not end")


def _is_whole(scene: Scene, taken_on: dict[str, Any]) -> None:
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("done", PLACES)
    assert ended["report"]["told"] == places_of(scene)
    assert scene.rows(operation_portion) == []


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_order_of_steps_everything_is_counted_once(
    scene: Scene, begin: Begin, seed: int
) -> None:
    """Three workers at random, who also die, or are so slow that others do what they have at hand."""
    random, everything = Random(seed), places_of(scene)
    for _ in range(8):
        taken_on = begin(random.choice((1, 1, 2, 3, PLACES)))
        workers = [Worker.beside(scene) for _ in range(3)]
        for _ in range(random.randrange(40)):
            worker = random.choice(workers)
            random.choice((worker.step, worker.step, worker.step, worker.step, worker.die, worker.lapse))()
            amid = seen(scene, taken_on)
            assert amid["report"]["told"] == everything[: amid["done"]]
        _to_the_end(scene, taken_on, workers)
        _is_whole(scene, taken_on)
        for worker in workers:
            worker.lapse()


def test_one_that_helps_does_what_is_behind_and_the_other_takes_it_in(scene: Scene, begin: Begin) -> None:
    taken_on, first, second = begin(1), Worker.beside(scene), Worker.beside(scene)
    first.step()
    first.step()
    second.step()
    first.step()
    amid = seen(scene, taken_on)
    assert amid["done"] == 1, "what is behind a portion that is not done waits"
    second.step()
    _to_the_end(scene, taken_on, [first])
    assert second.judged == places_of(scene)[:1]
    _is_whole(scene, taken_on)


def _between(worker: Worker, act: Callable[[], object]) -> None:
    """Do `act` once, between the moment when the worker chooses a portion and the one when it leases it."""
    presence, left = worker.service.store.presence, [act]
    number_of = presence.number

    def number() -> int:
        if left:
            left.pop()()
        return number_of()

    presence.number = number  # type: ignore[method-assign]


@pytest.mark.parametrize("done", [False, True])
def test_a_portion_that_two_choose_at_once_is_dealt_to_one(scene: Scene, begin: Begin, done: bool) -> None:
    """The other one has it by then; or it is done, and taken in."""
    taken_on, first, slow, fast = begin(1), *[Worker.beside(scene) for _ in range(3)]
    first.step()
    first.step()
    _between(slow, first.step if done else fast.take)
    assert not slow.take()
    _to_the_end(scene, taken_on, [first, fast])
    _is_whole(scene, taken_on)


@pytest.mark.parametrize("done", [False, True])
def test_what_who_was_slow_hands_in_is_lost(scene: Scene, begin: Begin, done: bool) -> None:
    """Somebody else has the portion by then, or has done it."""
    taken_on, first, slow, fast = begin(2), *[Worker.beside(scene) for _ in range(3)]
    first.step()
    first.step()
    assert slow.take()
    slow.lapse()
    if done:
        first.step()
    else:
        assert fast.take()
    amid = seen(scene, taken_on), scene.rows(operation_portion)
    slow.hand_in((1, {"told": ["what was there before"]}))
    assert (seen(scene, taken_on), scene.rows(operation_portion)) == amid
    _to_the_end(scene, taken_on, [first, fast])
    _is_whole(scene, taken_on)


def test_a_stop_while_two_work_ends_it_after_the_portions_at_hand(scene: Scene, begin: Begin) -> None:
    taken_on, first, second, third = begin(1), *[Worker.beside(scene) for _ in range(3)]
    first.step()
    first.step()
    assert second.take()
    operations.cancel(scene.service, scene.administrator, taken_on["id"])
    assert not third.take(), "nobody begins another"
    first.step()
    second.hand_in()
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("cancelled", 1)
    assert ended["report"]["told"] == places_of(scene)[:1]
    assert scene.rows(operation_portion) == []
    assert run_pending_operations(later(scene.service, minutes=5)) is False


def test_a_stop_is_no_end(scene: Scene, begin: Begin) -> None:
    """The one who has the operation finds nothing to take because it is being stopped: that isn't its end."""
    taken_on, first = begin(1), Worker.beside(scene)
    first.step()
    first.step()
    _between(first, lambda: operations.cancel(scene.service, scene.administrator, taken_on["id"]))
    first.step()
    first.step()
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["done"]) == ("cancelled", 1)


def test_a_refusal_ends_it_for_all(scene: Scene, begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*asked: Any) -> Any:
        raise Conflict()

    taken_on, first, second = begin(1), Worker.beside(scene), Operations()
    first.step()
    first.step()
    monkeypatch.setitem(WALKS, NAME, replace(telling(1), portion=refused))  # type: ignore[arg-type]
    assert second(scene.service) is False, "who helps leaves it to the one who has the operation"
    first.die()
    assert run_pending_operations(scene.service) is True
    ended = seen(scene, taken_on)
    assert (ended["status"], ended["failure"], ended["done"]) == ("failed", "CONFLICT", 1)
    assert scene.rows(operation_portion) == []


def test_who_fails_amid_a_portion_gives_it_back(
    scene: Scene, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*asked: Any) -> Any:
        raise RuntimeError("planted")

    taken_on, first = begin(1), Worker.beside(scene)
    first.step()
    first.step()
    with monkeypatch.context() as patch:
        patch.setitem(WALKS, NAME, replace(telling(1), portion=fails))  # type: ignore[arg-type]
        with pytest.raises(RuntimeError):
            Operations()(scene.service)
    _to_the_end(scene, taken_on, [first])
    _is_whole(scene, taken_on)


def test_who_fails_to_save_a_portion_gives_it_back(scene: Scene, begin: Begin) -> None:
    """The one who has the operation goes on at once, not when the lease ends that it still has itself."""
    taken_on, first = begin(1), Worker.beside(scene)
    first.step()
    first.step()
    WALKS[NAME] = replace(telling(1), portion=lambda *asked: (1, {"told": [object()]}))  # type: ignore[index]
    assert first.running is not None
    first.running._work = None
    with pytest.raises((TypeError, StatementError)):  # what can't be written as JSON
        first.step()
    WALKS[NAME] = telling(1)  # type: ignore[index]
    _to_the_end(scene, taken_on, [first])
    _is_whole(scene, taken_on)


def test_who_helps_leaves_for_an_operation_that_nobody_has(scene: Scene, begin: Begin) -> None:
    taken_on, first, helping = begin(1), Worker.beside(scene), Operations()
    first.step()
    first.step()
    assert helping(scene.service) is True
    made = Walk("other", "operation.read", count, tell)
    WALKS["other"] = made  # type: ignore[index]
    try:
        other = accept_walk(scene.service, scene.administrator, made)
        assert helping(scene.service) is True
        assert seen(scene, other)["done"] > 0
    finally:
        del WALKS["other"]  # type: ignore[attr-defined]
    assert seen(scene, taken_on)["status"] == "running"


def test_only_who_goes_by_the_same_editions_helps(scene: Scene, begin: Begin) -> None:
    taken_on, first = begin(1), Worker.beside(scene)
    other = Worker.beside(scene)
    editions = scene.service.editions.with_in_force([edition(PAPERS_CAP_15)])
    other.service = replace(other.service, editions=editions)
    helper = Worker.beside(scene)
    first.step()
    first.step()
    assert not other.take()
    assert helper.take()
    first.die()
    other.step()
    other.step()
    helper.hand_in()
    assert scene.rows(operation_portion) == [], "what was dealt out under other editions is void"
    assert not helper.take()
    _to_the_end(scene, taken_on, [other])
    _is_whole(scene, taken_on)


def test_nobody_goes_on_far_ahead_of_a_portion_that_hangs(
    scene: Scene, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workflow.background.sharing.MOST_DEALT", 3)
    taken_on, first, hangs = begin(1), Worker.beside(scene), Worker.beside(scene)
    first.step()
    first.step()
    assert hangs.take()
    for _ in range(PLACES):
        first.step()
    assert len(scene.rows(operation_portion)) == 3
    hangs.die()
    _to_the_end(scene, taken_on, [first])
    _is_whole(scene, taken_on)


@pytest.mark.of_2024
def test_what_a_killed_process_had_at_hand_is_done_by_another(
    scene: Scene, begin: Begin, database_url: str, tmp_path: Path
) -> None:
    taken_on, first = begin(1), Worker.beside(scene)
    first.step()
    first.step()
    with dying(takes_a_portion, database_url, tmp_path, 1) as other:
        assert other.told is True
        for _ in range(2 * PLACES):
            first.step()
        amid = seen(scene, taken_on)
        assert (amid["status"], amid["done"]) == ("running", 1), "it lives, and has the second portion"
    _until(lambda: seen(scene, taken_on)["status"] == "done", first.step)
    _is_whole(scene, taken_on)


@pytest.mark.of_2024
def test_a_killed_process_that_had_the_operation_is_followed_by_one_that_helped(
    scene: Scene, begin: Begin, database_url: str, tmp_path: Path
) -> None:
    taken_on, helper = begin(1), Worker.beside(scene)
    with dying(leads, database_url, tmp_path, 1) as other:
        assert other.told is True
        for _ in range(4):
            helper.step()
        assert len(helper.judged) == 2
    _until(lambda: seen(scene, taken_on)["status"] == "done", helper.step)
    _is_whole(scene, taken_on)


def _until(true: Callable[[], bool], step: Callable[[], None]) -> None:
    ends = time.monotonic() + 20
    while not true():
        assert time.monotonic() < ends
        step()
