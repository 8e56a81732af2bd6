"""Receivers that are slow, hang or raise: who hears what, what is marked, and what a stop waits for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.support.items import paper
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.scene import Scene, open_service
from workflow import tables
from workflow.background.engine import Duty, Engine
from workflow.events import lanes, notices
from workflow.events.relay import Relay
from workflow.events.signals import batch_announced, transitioned

pytestmark = pytest.mark.of_2024
_DEADLINE_SECONDS = 1.0  # for who hangs; who does not is done with long before


class Receiver:
    """Writes down what it hears; it may hang, from a certain call on, until it is let go, or raise."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.heard: list[str] = []
        self.let_go = threading.Event()
        self.let_go.set()
        self.hangs_from = 1
        self.raises: type[BaseException] | None = None
        self.at_hand = self.most_at_hand = 0

    def hear(self, sender: str, *, transition: Any) -> None:
        self.at_hand += 1
        self.most_at_hand = max(self.most_at_hand, self.at_hand)
        self.heard.append(transition.event_id)
        if len(self.heard) >= self.hangs_from:
            self.let_go.wait(PATIENCE_SECONDS)
        self.at_hand -= 1
        if self.raises is not None:
            raise self.raises("11010519491231002X")


@pytest.fixture
def connected(scene: Scene) -> Iterator[Callable[[], Receiver]]:
    receivers: list[Receiver] = []

    def connect() -> Receiver:
        receivers.append(Receiver(scene))
        transitioned.connect(receivers[-1].hear)
        return receivers[-1]

    yield connect
    for receiver in receivers:
        transitioned.disconnect(receiver.hear)
        receiver.let_go.set()
    assert until(lambda: not any(lanes._left_behind.values()))


def submitted(scene: Scene, count: int = 3) -> list[str]:
    return [f"{scene.submitted(paper(f'2024-05-1{n}'))}:1" for n in range(count)]


def noticed(scene: Scene) -> None:
    while notices.write(scene.service):
        pass


def marked(scene: Scene) -> int:
    return sum(row["announced_at"] is not None for row in scene.rows(tables.event))


def told_names(told: list[Any], event: str) -> list[str]:
    return [line["receiver"] for line in told if line["event"] == event]


def test_notices_are_there_before_any_receiver_hears_and_without_one(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    receiver = connected()
    submitted(scene)
    assert not Relay()(scene.service)
    assert receiver.heard == [], "nothing is sent before its notices are written"
    noticed(scene)
    assert len(scene.rows(tables.notice, kind="declaration.submit")) == 6
    Relay()(scene.service)
    assert len(receiver.heard) == 3


def test_notices_don_t_wait_for_a_receiver_that_hangs(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    hanging = connected()
    hanging.let_go.clear()
    relay = Relay(2 * PATIENCE_SECONDS)
    engine = Engine(scene.service, [Duty("announce", relay, on_wake=True, interrupt=relay.interrupt)])
    submitted(scene, 1)
    noticed(scene)
    engine.start()
    assert until(lambda: len(hanging.heard) == 1)
    submitted(scene, 2)
    noticed(scene)
    assert len(scene.rows(tables.notice, kind="declaration.submit")) == 6
    hanging.let_go.set()
    assert engine.stop()


def test_where_nobody_hears_an_event_is_announced_with_its_notices(scene: Scene) -> None:
    submitted(scene)
    assert notices.write(scene.service, to_nobody_else=True) == 3
    assert marked(scene) == 3


def test_others_hear_at_their_own_pace_also_what_comes_later(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    slow, quick = connected(), connected()
    slow.let_go.clear()
    relay = Relay(2 * PATIENCE_SECONDS)
    engine = Engine(scene.service, [Duty("announce", relay, interrupt=relay.interrupt)])
    first = submitted(scene)
    noticed(scene)
    engine.start()
    assert until(lambda: quick.heard == first)
    later = [f"{scene.claimed(paper(f'2024-06-1{n}'))}:1" for n in range(2)]
    noticed(scene)
    assert until(lambda: set(later) <= set(quick.heard)), "the slow one is still at its first"
    assert slow.heard == first[:1]
    slow.let_go.set()
    assert until(lambda: slow.heard == quick.heard), "and hears everything in the same order"
    assert until(lambda: marked(scene) == 7)
    assert engine.stop()
    assert slow.most_at_hand == 1


def test_a_receiver_over_its_deadline_is_named_and_the_relay_goes_on(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    hanging, quick = connected(), connected()
    hanging.let_go.clear()
    ids = submitted(scene)
    noticed(scene)
    with capture_logs() as told:
        assert not Relay(_DEADLINE_SECONDS)(scene.service)
    assert (hanging.heard, quick.heard, marked(scene)) == (ids, ids, 3)
    slow = [line for line in told if line["event"] == "receiver_too_slow"]
    assert [line["of"] for line in slow] == ids
    assert {line["receiver"] for line in slow} == {f"{__name__}.Receiver.hear"}


def test_a_receiver_whose_calls_all_hang_is_passed_over_and_each_event_told(
    scene: Scene, connected: Callable[[], Receiver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "MOST_LEFT_BEHIND", 2)
    hanging = connected()
    hanging.let_go.clear()
    ids = submitted(scene, 4)
    noticed(scene)
    with capture_logs() as told:
        Relay(_DEADLINE_SECONDS)(scene.service)
    assert (hanging.heard, marked(scene)) == (ids[:2], 4)
    assert [line["of"] for line in told if line["event"] == "receiver_passed_over"] == ids[2:]
    hanging.let_go.set()
    assert until(lambda: not any(lanes._left_behind.values()))
    again = submitted(scene, 1)
    noticed(scene)
    Relay(_DEADLINE_SECONDS)(scene.service)
    assert hanging.heard[2:] == again, "once its calls have returned, it hears again"


@pytest.mark.parametrize("raised", [RuntimeError, SystemExit, KeyboardInterrupt])
def test_a_receiver_that_raises_is_named_with_the_place_and_hears_on(
    scene: Scene, connected: Callable[[], Receiver], raised: type[BaseException]
) -> None:
    receiver = connected()
    receiver.raises = raised
    ids = submitted(scene)
    noticed(scene)
    with capture_logs() as told:
        Relay()(scene.service)
    assert (receiver.heard, marked(scene)) == (ids, 3)
    failed = [line for line in told if line["event"] == "receiver_failed"]
    assert [line["receiver"] for line in failed] == [f"{__name__}.Receiver.hear"] * 3
    assert all(line["error"] == raised.__name__ for line in failed)
    assert any("test_relay.py" in frame and frame.endswith(" hear") for frame in failed[0]["traceback"])
    assert "11010519491231002X" not in str(told)


def test_what_is_heard_is_marked_while_the_rest_is_under_way(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    receiver = connected()
    receiver.hangs_from = 2
    receiver.let_go.clear()
    submitted(scene)
    noticed(scene)
    relay = Relay(2 * PATIENCE_SECONDS)
    thread = threading.Thread(target=relay, args=(scene.service,))
    thread.start()
    assert until(lambda: marked(scene) == 1)
    assert len(receiver.heard) == 2, "the first is marked before the last is sent"
    receiver.let_go.set()
    thread.join()
    assert marked(scene) == 3


def test_who_collects_is_told_of_a_batch_before_it_is_marked(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    receiver = connected()
    seen: list[tuple[int, int]] = []

    def collected(sender: Any) -> None:
        seen.append((len(receiver.heard), marked(scene)))

    submitted(scene)
    noticed(scene)
    with batch_announced.connected_to(collected):
        Relay()(scene.service)
    assert seen == [(3, 0)]
    assert marked(scene) == 3


def test_a_stop_names_whom_it_waits_for_ends_in_time_and_sends_the_rest_again(
    scene: Scene, connected: Callable[[], Receiver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workflow.events.relay._STOP_SECONDS", 0.5)
    hanging, quick = connected(), connected()
    hanging.let_go.clear()
    ids = submitted(scene)
    noticed(scene)
    relay = Relay(2 * PATIENCE_SECONDS)
    engine = Engine(scene.service, [Duty("announce", relay, interrupt=relay.interrupt)])
    engine.start()
    assert until(lambda: hanging.heard == ids[:1] and quick.heard == ids)
    with capture_logs() as told:
        assert engine.stop(PATIENCE_SECONDS / 2)  # or it waits as long as the receiver hangs
    name = f"{__name__}.Receiver.hear"
    assert [line["receivers"] for line in told if line["event"] == "stop_waits_for_receivers"] == [[name]]
    assert told_names(told, "receiver_left_running") == [name]
    assert marked(scene) == 0
    hanging.let_go.set()
    Relay()(scene.service)
    assert hanging.heard == [ids[0], *ids]
    assert marked(scene) == 3


def test_a_stop_lets_the_call_at_hand_end_and_marks_what_was_heard(
    scene: Scene, connected: Callable[[], Receiver]
) -> None:
    receiver = connected()
    receiver.let_go.clear()
    submitted(scene)
    noticed(scene)
    relay = Relay(2 * PATIENCE_SECONDS)
    engine = Engine(scene.service, [Duty("announce", relay, interrupt=relay.interrupt)])
    engine.start()
    assert until(lambda: len(receiver.heard) == 1)
    with capture_logs() as told:
        engine.ask_to_stop()
        assert until(lambda: any(line["event"] == "stop_waits_for_receivers" for line in told))
        time.sleep(0.3)  # of the seconds that it has
        receiver.let_go.set()
        assert engine.stop()
    assert len(receiver.heard) == marked(scene) == 1


def test_two_processes_write_each_notice_once(scene: Scene, database_url: str, tmp_path: Any) -> None:
    submitted(scene)
    other = open_service(database_url, scene.service.editions, tmp_path)
    threads = [threading.Thread(target=notices.write, args=(each,)) for each in (scene.service, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    noticed(scene)
    assert len(scene.rows(tables.notice, kind="declaration.submit")) == 6
    other.store.engine.dispose()
