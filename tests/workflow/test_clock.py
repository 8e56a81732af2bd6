"""Instants of one process sort as it acted, whatever the host does to the machine's clock."""

from __future__ import annotations

import time

import pytest

from workflow.clock import Clock
from workflow.ids import new_id


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The machine's own time, as a list of what it shows next."""
    shown: list[float] = []
    monkeypatch.setattr(time, "time", lambda: shown.pop(0))
    return shown


def seconds(machine: list[float], *shown: float) -> list[float]:
    start = 4_000_000_000.0  # behind whatever the process was told before
    machine.extend(start + each for each in shown)
    return [Clock().now().timestamp() - start for _ in shown]


def test_a_step_back_of_milliseconds_is_waited_out(machine: list[float]) -> None:
    assert seconds(machine, 0, 0.25, 0.125, 0.5) == [0, 0.25, 0.25, 0.5]


def test_a_clock_that_was_wrong_is_followed(machine: list[float]) -> None:
    assert seconds(machine, 10, 9, 9.5) == [10, 9, 9.5]


def test_identifiers_made_in_one_millisecond_sort_as_they_were_made() -> None:
    made = [new_id() for _ in range(2000)]
    assert sorted(made) == made


def test_identifiers_sort_while_the_clock_stands(machine: list[float]) -> None:
    machine.extend([4_000_000_100.0, *[4_000_000_099.5] * 99])
    made = [new_id() for _ in range(100)]
    assert sorted(made) == made
