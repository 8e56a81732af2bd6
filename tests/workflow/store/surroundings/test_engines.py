"""Whether an engine is at work is seen from every process, whatever ends it, and also where it hangs."""

from __future__ import annotations

import os

import pytest

from tests.support.dying import dying, keep
from tests.support.patience import until
from workflow.store import Store
from workflow.store.surroundings.engines import EngineSight


@pytest.fixture
def store(database_url: str) -> Store:
    return Store.at(database_url)


def at_work(database_url: str) -> int:
    """In a process of its own: an engine that was at work once, and hangs."""
    store = Store.at(database_url)
    keep(store)
    store.presence.renew(engine=True)
    return os.getpid()


def heard(store: Store) -> float | None:
    """How long ago an engine was heard of, by a look that is made now."""
    seen = store.watch._look()
    assert not seen.code
    return store.engines.seconds_ago


def test_an_engine_elsewhere_is_seen_until_it_is_killed(store: Store, database_url: str) -> None:
    assert heard(store) is None
    store.presence.number()
    assert heard(store) is None, "a process without an engine is none"
    with dying(at_work, database_url) as other:
        first = heard(store)
        assert first is not None
        assert until(lambda: (heard(store) or 0) > first + 0.5), "it hangs, and is heard of no more"
        other.kill()
        assert until(lambda: heard(store) is None)


def test_an_engine_is_seen_by_its_own_process_and_by_others_and_says_when_it_ends(
    store: Store, database_url: str
) -> None:
    other = Store.at(database_url)
    store.presence.renew(engine=True)
    assert heard(store) is not None and heard(other) is not None
    assert until(lambda: (heard(other) or 0) > 0.3)
    store.presence.renew(engine=True)
    assert (heard(other) or 0) < 0.3, "it was heard of again"
    store.presence.give_up()
    assert until(lambda: heard(other) is None)
    store.presence.renew(engine=True)
    assert heard(other) is not None, "under its next number"
    store.presence.end_engine()
    assert until(lambda: heard(other) is None)
    store.presence.end_engine()
    store.presence.renew()
    assert heard(other) is None
    store.engine.dispose()


class Seconds:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def looked(sight: EngineSight, clock: Seconds, seconds: int, seconds_ago: float | None) -> bool:
    """Whether an engine is missing after so many looks, one a second."""
    for _ in range(seconds):
        clock.now += 1
        sight.saw(None if seconds_ago is None else seconds_ago)
    return sight.is_missing


def test_an_engine_is_missing_after_ten_seconds_and_not_before() -> None:
    clock = Seconds()
    sight = EngineSight(clock)
    assert not sight.is_missing
    assert not looked(sight, clock, 11, None), "seen for ten seconds, the first look included"
    assert looked(sight, clock, 1, None)
    assert not looked(sight, clock, 1, 0.5)
    assert not looked(sight, clock, 9, None)
    assert looked(sight, clock, 2, None)


def test_one_that_hangs_is_missing_too() -> None:
    clock = Seconds()
    sight = EngineSight(clock)
    missing = []
    for seconds_ago in range(13):
        clock.now += 1
        sight.saw(float(seconds_ago))
        missing.append(sight.is_missing)
    assert missing == [False] * 11 + [True] * 2


def test_what_nobody_has_looked_at_is_not_missed() -> None:
    clock = Seconds()
    sight = EngineSight(clock)
    assert looked(sight, clock, 20, None)
    sight.saw_nothing()
    assert not sight.is_missing
    assert not looked(sight, clock, 10, None), "from the database's next answer on, it is counted anew"
    clock.now += 3600
    sight.saw(None)
    assert not sight.is_missing, "nobody has looked for an hour"
