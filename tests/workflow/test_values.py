"""Values worked out once: whoever waits in one keeps nobody else waiting."""

from __future__ import annotations

from threading import Event, Thread

from tests.support.patience import PATIENCE_SECONDS
from workflow.values import cached_property


class Asked:
    def __init__(self, goes_on: Event) -> None:
        self.goes_on = goes_on
        self.begun = Event()
        self.times = 0

    @cached_property
    def answer(self) -> int:
        self.times += 1
        self.begun.set()
        self.goes_on.wait(2 * PATIENCE_SECONDS)
        return 42


def test_a_value_is_worked_out_once_for_each_object() -> None:
    goes_on = Event()
    goes_on.set()
    one, other = Asked(goes_on), Asked(goes_on)
    assert (one.answer, one.answer, one.times) == (42, 42, 1)
    assert "answer" not in vars(other)


def test_an_object_that_waits_keeps_no_other_waiting() -> None:
    closed, opened = Event(), Event()
    opened.set()
    waiting = Asked(closed)
    thread = Thread(target=lambda: waiting.answer)
    thread.start()
    try:
        assert waiting.begun.wait(PATIENCE_SECONDS)
        other = Asked(opened)
        beside = Thread(target=lambda: other.answer)
        beside.start()
        beside.join(PATIENCE_SECONDS)
        assert not beside.is_alive()
    finally:
        closed.set()
        thread.join()
