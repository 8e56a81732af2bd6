"""Whole lives are taken to their end, timed in turns, and compared with ours."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bench.figures.report import Check, Section, table
from bench.floor.lives import FloorLives
from bench.floor.postgres import PostgresFloor
from bench.floor.sqlite import SqliteFloor
from bench.measures import lives
from bench.measures.turns import STEPS, Here, Spent, Turn, take_turn
from bench.rows.our_lives import OurLives
from bench.rows.ours import OwnDatabase


@pytest.fixture
def floor(empty_database_url: str, tmp_path: Path) -> Iterator[PostgresFloor | SqliteFloor]:
    """The floor on an empty database of each kind."""
    if empty_database_url.startswith("sqlite"):
        on_sqlite = SqliteFloor(tmp_path / "floor.db")
        yield on_sqlite
        on_sqlite.close()
        return
    by_hand = PostgresFloor(empty_database_url.replace("+psycopg", ""))
    yield by_hand
    by_hand.close()


def test_our_lives_end_with_a_record_for_the_title_system(empty_database_url: str, tmp_path: Path) -> None:
    sqlite = empty_database_url.startswith("sqlite")
    own = OwnDatabase(tmp_path, "" if sqlite else empty_database_url.replace("+psycopg", ""))
    side = OurLives(own)
    side.prepare(3)
    spent = take_turn(side, 2)
    assert tuple(spent) == STEPS
    assert all(seconds.elapsed > 0 for seconds in spent.values())
    with pytest.raises(IndexError):  # only one more person was made ready
        take_turn(side, 2)
    own.service.store.engine.dispose()


def test_the_floor_writes_what_a_life_leaves(floor: PostgresFloor | SqliteFloor) -> None:
    side = FloorLives(floor)
    take_turn(side, 2)
    counted = {
        name: floor.connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in ("declaration", "history", "event", "title_record")
    }
    assert counted == {"declaration": 2, "history": 8, "event": 8, "title_record": 2}


def test_a_side_that_skips_a_step_is_found_out(floor: PostgresFloor | SqliteFloor) -> None:
    side = FloorLives(floor)
    side.sync = lambda draft: None  # type: ignore[method-assign]
    with pytest.raises(RuntimeError, match="0 of 2"):
        take_turn(side, 2)


class Scripted:
    """A side that takes `milliseconds` for each step, and tells the order of turns."""

    def __init__(self, name: str, milliseconds: float, told: list[str], fails_at: int = -1) -> None:
        self.name, self.milliseconds, self.told, self.fails_at = name, milliseconds, told, fails_at
        self.turns = 0

    def prepare(self, count: int) -> None:
        self.told.append(f"{self.name} prepares {count}")

    def turn(self, count: int) -> Turn:
        self.turns += 1
        if self.turns == self.fails_at:
            raise OSError("gone")
        self.told.append(f"{self.name} {count}")
        spent = count * self.milliseconds / 1000
        return {step: Spent(spent, spent / 2) for step in STEPS}


def _measured(*sides: Scripted) -> Section:
    return lives.measure("title", {side.name: side for side in sides}, 2, 25, OSError)


def test_sides_take_turns_and_are_compared_by_step_and_life() -> None:
    told: list[str] = []
    section = _measured(Scripted("ours", 1, told), Scripted("theirs", 3, told))
    one_round = ["ours prepares 25", "theirs prepares 25", "ours 20", "theirs 20", "ours 5", "theirs 5"]
    assert told[4:] == 2 * one_round  # after the warming up
    assert section.rows["theirs"]["sync"] == pytest.approx(3)
    assert section.rows["theirs"][lives.LIFE] == pytest.approx(15)
    assert section.rows["theirs"][lives.PROCESSOR] == pytest.approx(7.5)
    lives.add_ratios(section, "ours")
    assert list(section.rows) == ["ours", "theirs", "theirs / ours"]
    assert list(section.rows["theirs / ours"].values()) == [pytest.approx(3)] * 7


@pytest.mark.parametrize("turn", [1, 2, 5])
def test_a_side_that_gives_up_is_said_to_and_keeps_no_promise(turn: int) -> None:
    section = _measured(Scripted("ours", 1, []), Scripted("theirs", 3, [], fails_at=turn))
    assert section.absent == {"theirs": "gone"}
    assert list(section.rows) == ["ours"]
    assert len(section.rounds["ours"]) == 2
    value = lives.ratio(section, "theirs", "ours")
    assert math.isnan(value)
    section.checks.append(Check("theirs over ours", value, 1.6))
    shown = table({}, [section])
    assert "theirs was not measured: gone" in shown
    assert "theirs over ours: nan (promised >= 1.6) NOT MET" in shown


def test_our_own_fault_is_no_absence() -> None:
    with pytest.raises(OSError, match="gone"):
        lives.measure("title", {"ours": Scripted("ours", 1, [], fails_at=1)}, 2, 25)


def test_a_side_of_this_process_takes_its_turns(floor: PostgresFloor | SqliteFloor) -> None:
    class Counted(FloorLives):
        ended: Sequence[str] = ()

        def complete(self, drafts: Sequence[str]) -> None:
            self.ended = drafts

    side = Counted(floor)
    Here(side).turn(3)
    assert len(set(side.ended)) == 3
