"""The comparisons of a declaration's life: with the floor, (a), and with programs of other libraries, (g)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from bench.figures.report import Check, Section
from bench.floor.lives import FloorLives
from bench.floor.postgres import PostgresFloor
from bench.floor.sqlite import SqliteFloor
from bench.measures import lifecycle, lives
from bench.measures.turns import Here, Side
from bench.rows.databases import postgres_database, sqlite_directory, url_of
from bench.rows.our_lives import OurLives
from bench.rows.ours import NOTE, Ours, own_database
from bench.scale import NAMES, Scale
from bench.services import peer_lives

LIFECYCLE_PROMISES = {"postgresql": 0.55, "sqlite": 0.45}
PEER_PROMISES = {"postgresql": 1.6, "sqlite": 2.5}
OURS, FLOOR = "xueshi", "floor, by hand"


@contextmanager
def floor_side(database: str) -> Iterator[PostgresFloor | SqliteFloor]:
    """Yield the hand-written side, on a database of its own."""
    if database == "sqlite":
        with sqlite_directory() as folder:
            floor = SqliteFloor(folder / "floor.db")
            yield floor
            floor.close()
        return
    with postgres_database("floor") as dsn:
        by_hand = PostgresFloor(dsn)
        yield by_hand
        by_hand.close()


def compare_lifecycles(scale: Scale) -> list[Section]:
    """(a) Five committed transitions, as a ratio to the floor, and whole lives beside it."""
    compared = [(compare_lifecycle(scale, each), compare_lives(scale, each)) for each in scale.databases]
    return [section for pair in compared for section in pair]


def compare_lifecycle(scale: Scale, database: str) -> Section:
    """Measure our side and the floor in turns on one database."""
    with own_database(database, "lifecycle") as own, floor_side(database) as floor:
        sides: dict[str, lifecycle.Side] = {OURS: Ours(own), FLOOR: floor}
        title = f"(a) lifecycle on {NAMES[database]}"
        section = lifecycle.measure(title, sides, scale.rounds, scale.lifecycles)
    ratio = lifecycle.ratio(section, OURS, FLOOR)
    section.checks.append(Check("the floor's time over ours", ratio, LIFECYCLE_PROMISES[database]))
    section.note = NOTE
    return section


def compare_lives(scale: Scale, database: str) -> Section:
    """Measure whole lives, ours and the floor's, in turns on one database."""
    with own_database(database, "lives") as own, floor_side(database) as floor:
        sides = {OURS: Here(OurLives(own)), FLOOR: Here(FloorLives(floor))}
        title = f"(a) whole life on {NAMES[database]}"
        section = lives.measure(title, sides, scale.rounds, scale.lifecycles)
    lives.add_ratios(section, OURS)
    section.note = lives.NOTE
    return section


def compare_peers(scale: Scale) -> list[Section]:
    """(g) Whole lives, ours beside programs of other libraries."""
    return [compare_peer_lives(scale, database) for database in scale.databases]


def compare_peer_lives(scale: Scale, database: str) -> Section:
    """Measure ours and each peer that can be had, in turns on one database server or disk."""
    with ExitStack() as stack:
        sides: dict[str, Side] = {OURS: Here(OurLives(stack.enter_context(own_database(database, "lives"))))}
        absent = {}
        for number, peer in enumerate(peer_lives.PEERS):
            url = stack.enter_context(peer_url(database, number))
            try:
                sides[peer.name] = stack.enter_context(peer_lives.start(peer, url))
            except peer_lives.PeerFailed as failure:
                absent[peer.name] = str(failure)
        title = f"(g) whole life beside peers on {NAMES[database]}"
        section = lives.measure(title, sides, scale.rounds, scale.lifecycles, peer_lives.PeerFailed)
    section.absent = {**absent, **section.absent}
    lives.add_ratios(section, OURS)
    for peer in peer_lives.PEERS:
        if peer.promised:
            value, target = lives.ratio(section, peer.name, OURS), PEER_PROMISES[database]
            section.checks.append(Check(f"{peer.name}'s time per life over ours", value, target))
    section.note = peer_lives.NOTE
    return section


@contextmanager
def peer_url(database: str, number: int) -> Iterator[str]:
    """Yield the URL of a new, empty database."""
    if database == "sqlite":
        with sqlite_directory() as folder:
            yield f"sqlite:///{folder / 'peer.db'}"
        return
    with postgres_database(f"peer{number}") as dsn:
        yield url_of(dsn)
