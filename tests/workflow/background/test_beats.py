"""What readiness is told of the engines."""

from __future__ import annotations

import threading
import time
from typing import cast

import pytest

from tests.support.clock import later
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.scene import Scene
from workflow.background import beats
from workflow.background.beats import Backlog, duties_check
from workflow.background.engine import Duty, Engine
from workflow.events.relay import announce_all
from workflow.runtime.service import Service


def test_a_duty_that_hangs_is_late_and_named_until_it_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beats, "_GRACE_SECONDS", 0.3)
    go_on = threading.Event()
    go_on.set()

    def hang(service: Service) -> bool:
        return not go_on.wait(PATIENCE_SECONDS)

    engine = Engine(cast(Service, None), [Duty("hanging", hang, every_seconds=0.05)])
    check = duties_check([engine])
    engine.start()
    try:
        assert until(lambda: check().ok)
        go_on.clear()
        assert until(lambda: not check().ok)
        found = check()
        assert (found.code, found.detail["late"]) == ("DUTY_LATE", ["hanging"])
        assert found.detail["seconds_since"]["hanging"] >= 0.3
        go_on.set()
        assert until(lambda: check().ok)
    finally:
        go_on.set()
        assert engine.stop()


def test_a_thread_that_ended_in_silence_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beats, "_GRACE_SECONDS", 0.3)
    engine = Engine(cast(Service, None), [Duty("work", lambda service: False, every_seconds=0.05)])
    check = duties_check([engine])
    engine.start()
    assert until(lambda: check().ok)
    assert engine.stop()
    assert until(lambda: check().detail["late"] == ["work"])


def test_a_duty_that_fails_is_told_as_such_and_is_not_late() -> None:
    def fail(service: Service) -> bool:
        raise RuntimeError("planted")

    engine = Engine(cast(Service, None), [Duty("failing", fail)])
    check = duties_check([engine])
    engine.start()
    assert until(lambda: check().detail["failed"] == ["failing"])
    assert check().ok
    assert engine.stop()


def test_an_event_that_nobody_is_told_of_is_late_after_its_time(scene: Scene) -> None:
    backlog = Backlog(60)
    backlog(scene.service)
    assert (backlog.check().ok, backlog.check().detail) == (True, {"oldest_seconds": 0.0})
    scene.submitted()
    backlog(scene.service)
    assert backlog.check().ok
    backlog(later(scene.service, minutes=2))
    found = backlog.check()
    assert (found.ok, found.code) == (False, "EVENTS_LATE")
    assert 119 < found.detail["oldest_seconds"] < 240
    announce_all(scene.service)
    backlog(scene.service)
    assert backlog.check().ok


def test_a_clock_that_is_set_back_hides_no_event(scene: Scene) -> None:
    scene.submitted()
    backlog = Backlog(0.1)
    backlog(later(scene.service, hours=-1))
    time.sleep(0.2)
    backlog(later(scene.service, hours=-1))
    assert not backlog.check().ok
