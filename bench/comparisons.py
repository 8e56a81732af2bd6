"""What `python -m bench` measures: one function per comparison, each giving the sections of the report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from . import lifecycle, peer_services, submit
from .databases import postgres_database, settle, sqlite_directory, url_of
from .floor.postgres import PostgresFloor
from .floor.sqlite import SqliteFloor
from .lifecycle import Side
from .our_service import our_service
from .ours import NOTE, Ours, profile
from .report import Check, Section

DATABASES = ("postgresql", "sqlite")
LIFECYCLE_PROMISES = {"postgresql": 0.55, "sqlite": 0.45}
SUBMIT_PROMISE = 2.0
NAMES = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    rounds: int = 5
    lifecycles: int = 200
    requests: int = 1000


QUICK = Scale(rounds=3, lifecycles=60, requests=300)


@contextmanager
def our_side(database: str) -> Iterator[Ours]:
    """Our lifecycle on a database of its own."""
    with sqlite_directory() as folder:
        if database == "sqlite":
            side = Ours(f"sqlite:///{folder / 'xueshi.db'}", folder)
            yield side
            side.close()
            return
        with postgres_database("lifecycle") as dsn:
            side = Ours(url_of(dsn, "postgresql+psycopg"), folder)
            settle(dsn)
            yield side
            side.close()


@contextmanager
def floor_side(database: str) -> Iterator[Side]:
    """The same by hand, on a database of its own."""
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


def compare_lifecycles(scale: Scale, databases: tuple[str, ...] = DATABASES) -> list[Section]:
    """(a) Five committed transitions, as a ratio to the floor."""
    return [compare_lifecycle(scale, database) for database in databases]


def compare_lifecycle(scale: Scale, database: str) -> Section:
    """Ours and the floor in turns on one database."""
    with our_side(database) as ours, floor_side(database) as floor:
        sides = {"xueshi": ours, "floor, by hand": floor}
        title = f"(a) lifecycle on {NAMES[database]}"
        section = lifecycle.measure(title, sides, scale.rounds, scale.lifecycles)
    ratio = lifecycle.ratio(section, "xueshi", "floor, by hand")
    section.checks.append(Check("the floor's time over ours", ratio, LIFECYCLE_PROMISES[database]))
    section.note = NOTE
    return section


def profile_lifecycles(scale: Scale, databases: tuple[str, ...] = DATABASES) -> str:
    """Where our side of the lifecycle spends its time, per database."""
    texts = []
    for database in databases:
        with our_side(database) as side:
            texts.append(f"{NAMES[database]}\n{profile(side, scale.lifecycles)}")
    return "\n".join(texts)


def compare_submissions(scale: Scale) -> list[Section]:
    """(b) Submitting over HTTP on PostgreSQL, beside the peers."""
    peer_services.install()
    with ExitStack() as stack:
        ours = stack.enter_context(our_service("submit"))
        services: list[submit.Service] = [ours]
        for number, peer in enumerate(peer_services.PEERS):
            dsn = stack.enter_context(postgres_database(f"peer{number}"))
            services.append(peer(dsn))
            settle(dsn)
        started = [(service, stack.enter_context(service.server())) for service in services]
        section = submit.measure("(b) submit over HTTP on PostgreSQL", started, scale.rounds, scale.requests)
    for peer in peer_services.PEERS:
        faster = submit.ratio(section, ours.name, peer.name, "requests/s")
        section.checks.append(Check(f"requests/s over {peer.name}", faster, SUBMIT_PROMISE))
        calmer = submit.ratio(section, peer.name, ours.name, "p99 ms")
        section.checks.append(Check(f"p99 of {peer.name} over ours", calmer, 1.0))
    failed = sum(result["failed"] for results in section.rounds.values() for result in results)
    section.checks.append(Check("requests that failed, all sides", failed, 1, at_least=False))
    section.note = submit.NOTE
    return [section]
