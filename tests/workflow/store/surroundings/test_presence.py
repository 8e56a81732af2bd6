"""Whether a process that claimed something still lives: told at once, also when it was killed."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.dying import dying, keep
from tests.support.patience import until
from tests.support.servers.databases import postgres_databases
from workflow.store import Store
from workflow.store.surroundings.presence import remove_if_free


@pytest.fixture
def store(database_url: str) -> Store:
    return Store.at(database_url)


def present(database_url: str) -> int:
    """In a process of its own: the number under which it claims."""
    store = Store.at(database_url)
    keep(store)
    return store.presence.number()


def gone(store: Store, number: int) -> bool:
    with store.write() as connection:
        return store.presence.is_gone(connection, number)


def test_a_process_is_there_until_it_is_killed_and_gone_at_once(store: Store, database_url: str) -> None:
    with dying(present, database_url) as other:
        assert not gone(store, other.told)
        assert not gone(store, other.told), "to have looked changes nothing"
        other.kill()
        assert until(lambda: gone(store, other.told))
    assert gone(store, 4711), "a number that nobody has"


def test_a_process_has_one_number_and_is_there_for_itself(store: Store, database_url: str) -> None:
    number = store.presence.number()
    assert store.presence.number() == number
    other = Store.at(database_url)
    assert not gone(store, number) and not gone(other, number)
    assert not gone(other, other.presence.number())
    assert not gone(store, number), "to have looked changes nothing"


def test_what_a_process_gives_up_is_void_for_all_and_it_claims_under_another_number(
    store: Store, database_url: str
) -> None:
    number = store.presence.number()
    store.presence.give_up()
    assert gone(store, number)
    other = Store.at(database_url)
    assert until(lambda: gone(other, number))
    assert store.presence.number() != number
    assert not gone(other, store.presence.number())


def test_a_fork_is_another_process_and_does_not_keep_its_parent_alive(store: Store) -> None:
    number = store.presence.number()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.write(writing, str(store.presence.number() != number).encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 10) == b"True"
    assert not gone(store, number)


def test_a_lock_that_the_server_has_dropped_is_taken_again() -> None:
    database_url = postgres_databases().fresh()
    store = Store.at(database_url)
    number, other = store.presence.number(), Store.at(database_url)
    held = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = :number AND objsubid = 2"
    end = f"SELECT pg_terminate_backend(pid) FROM ({held}) AS held"
    with other.write() as connection:
        connection.execute(text(end), {"number": number})

    def holders() -> int:
        with other.read() as connection:
            return len(connection.execute(text(held), {"number": number}).all())

    assert until(lambda: holders() == 0)
    store.presence.renew()
    assert holders() == 1


def test_what_dead_processes_left_beside_a_file_is_removed(tmp_path: Path) -> None:
    database_url = f"sqlite:///{tmp_path}/xueshi.db"
    with dying(present, database_url) as other:
        other.kill()
    left = tmp_path / f"xueshi.db.process-{other.told}.lock"
    assert left.exists()
    Store.at(database_url).presence.number()
    assert not left.exists()


def tidying(path: Path) -> int:
    """In a process of its own: have the lock of that file, as who looks whether it is free."""
    file = path.open("wb")
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    keep(file)
    return os.getpid()


def is_free(path: Path) -> int:
    """In a process of its own: whether nobody has the lock of that file; then it is removed."""
    return int(remove_if_free(path))


def test_an_engine_is_not_at_work_under_a_lock_that_it_did_not_get(tmp_path: Path) -> None:
    store = Store.at(f"sqlite:///{tmp_path}/xueshi.db")
    path = tmp_path / f"xueshi.db.engine-{store.presence.number()}.lock"
    with dying(tidying, path) as other:
        with pytest.raises(BlockingIOError):
            store.presence.renew(engine=True)
        path.unlink()
        other.kill()
    store.presence.renew(engine=True)
    with dying(is_free, path) as other:
        assert not other.told and path.exists()
