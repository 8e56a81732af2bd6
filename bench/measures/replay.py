"""Measures the replay of a year's declarations under a draft, as a ratio to the floor."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from typing import Protocol

from bench.figures.report import Section
from bench.figures.stats import median
from bench.floor.replay import EDITION, ReplayFloor
from bench.rows.ours import DEFINITIONS, OwnDatabase
from workflow.access.permissions import Actor, Grant, Role
from workflow.background.work import take
from workflow.commands.editions.definitions import create_edition
from workflow.commands.editions.replay import PEOPLE_AT_ONCE, replay_edition
from workflow.definition import EditionTexts
from workflow.ids import new_id
from workflow.queries.operations.operations import get_operation
from workflow.store.operations import operations

RATE = "per second"
PROCESSOR = "Python us"
"""Declarations a second, and processor time of this process for one declaration."""

NOTE = (
    "ours: a whole replay as an operation, its report and its lease kept after every 500 people; standing "
    "and dossier as of each submission, both editions, routes, hours, caps. The floor reads the same rows "
    "and calls the rules once for each declaration, behind the same dossier."
)
# What a draft changes: the year's requirement concerns every declaration, a cap only some of them.
DRAFTS: Mapping[str, tuple[str, str, str]] = {
    "xueshi, every rule differs": ("policy.yaml", 'total: "90"', 'total: "91"'),
    "xueshi, one cap differs": ("rules.yaml", 'annual_cap: "30"', 'annual_cap: "25"'),
}


class Side(Protocol):
    """Something that goes through everybody's declarations once."""

    def begin(self) -> None:
        """Start from the beginning; not timed."""

    def portion(self) -> bool:
        """Judge the next people. Return whether there are more. Timed."""

    @property
    def done(self) -> int:
        """The number of declarations judged so far."""


class Ours:
    """A replay of one draft through the product's operations."""

    def __init__(self, database: OwnDatabase, change: tuple[str, str, str]) -> None:
        self.service = database.service
        self.actor = Actor(new_id(), "Administrator", None, (Grant(Role.administrator),))
        with self.service.store.write() as connection:  # whose rights are asked at every portion
            database.population.insert_principal(connection, self.actor)
        file, old, new = change
        texts = EditionTexts.in_folder(DEFINITIONS / EDITION).files
        files = {name: content.decode() for name, content in texts.items()}
        self.edition_id = f"{EDITION}-{file.removesuffix('.yaml')}"
        files["edition.yaml"] = files["edition.yaml"].replace(f"id: {EDITION}", f"id: {self.edition_id}", 1)
        assert old in files[file], old
        files[file] = files[file].replace(old, new)
        create_edition(self.service, self.actor, files)

    def begin(self) -> None:
        """Start another replay operation and lease it."""
        self.operation_id = replay_edition(self.service, self.actor, self.edition_id)["id"]
        with self.service.store.read() as connection:
            waiting = operations.find(connection, self.operation_id)
        assert waiting is not None, "it was just taken on"
        lease = take(self.service, waiting)
        assert lease is not None, "nobody else works here"
        self.lease, self.work = lease, lease.work()

    def portion(self) -> bool:
        """Do the next portion, as a background worker does."""
        assert not self.lease.is_cancelled(), "nobody cancels it"
        return self.work.portion()

    @property
    def done(self) -> int:
        """The number of declarations judged so far, as the operation's owner reads it."""
        done: int = get_operation(self.service, self.actor, self.operation_id)["done"]
        return done


class Floor:
    """The hand-written floor: it reads the same rows and calls the same rules."""

    def __init__(self, database: OwnDatabase) -> None:
        self.database = database
        self.floor: ReplayFloor | None = None
        self.done = 0

    def begin(self) -> None:
        """Begin again with the first person."""
        if self.floor is not None:
            self.floor.close()
        editions = self.database.service.editions
        self.floor = ReplayFloor(self.database.dsn, self.database.file, editions, PEOPLE_AT_ONCE)
        self.done = 0

    def portion(self) -> bool:
        """Judge the next people."""
        assert self.floor is not None, "begin comes first"
        found = self.floor.portion()
        self.done += found
        return found > 0


def measure(title: str, sides: Mapping[str, Side], rounds: int, declarations: int) -> Section:
    """Let the sides go through all declarations in turns, a portion each."""
    section = Section(title, rounds={name: [] for name in sides}, note=NOTE)
    for round_ in range(1, rounds + 1):
        for name, (wall, processor) in one_round(sides, declarations).items():
            row = {RATE: declarations / wall, PROCESSOR: processor / declarations * 1e6}
            section.rounds[name].append(row)
            print(f"{title}, round {round_}: {name} {row[RATE]:,.0f}/s", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([row[key] for row in results]) for key in (RATE, PROCESSOR)}
    return section


def one_round(sides: Mapping[str, Side], declarations: int) -> dict[str, tuple[float, float]]:
    """Return the seconds of each side for all declarations: elapsed, and processor time of this process."""
    seconds = dict.fromkeys(sides, (0.0, 0.0))
    going = dict(sides)
    for side in sides.values():
        side.begin()
    while going:
        for name, side in list(going.items()):
            began, busy = time.perf_counter(), time.process_time()
            if not side.portion():
                del going[name]
            elapsed, processor = seconds[name]
            elapsed += time.perf_counter() - began
            seconds[name] = elapsed, processor + time.process_time() - busy
    for name, side in sides.items():
        assert side.done == declarations, (name, side.done, declarations)
    return seconds


def ratio(section: Section, ours: str, floor: str) -> float:
    """Return our rate divided by the floor's: the ratio of each round, then the median."""
    pairs = zip(section.rounds[ours], section.rounds[floor], strict=True)
    return median([mine[RATE] / theirs[RATE] for mine, theirs in pairs])
