"""How much a run measures, and on which databases."""

from __future__ import annotations

from dataclasses import dataclass

DATABASES = ("postgresql", "sqlite")
NAMES = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


@dataclass(frozen=True)
class Scale:
    """How much a run measures."""

    rounds: int = 5
    lifecycles: int = 200
    requests: int = 1000
    calls: int = 200
    crowded_requests: int = 400
    databases: tuple[str, ...] = DATABASES
    backlogs: tuple[int, int] = (10_000, 1_000_000)
    declared: int = 100_000
    shared: int = 24_000
    registries: tuple[int, int] = (3_000, 1_000_000)
    questions: int = 3
    weighed: int = 2_000


QUICK = Scale(
    rounds=3,
    lifecycles=60,
    requests=300,
    calls=50,
    crowded_requests=150,
    backlogs=(10_000, 50_000),
    declared=5_000,
    shared=24_000,
    registries=(3_000, 30_000),
    questions=1,
    weighed=200,
)
