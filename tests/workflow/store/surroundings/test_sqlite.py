"""What becomes of a SQLite database: locked by others, full, damaged, deleted, replaced."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest
from sqlalchemy import Connection, text
from structlog.testing import capture_logs

from tests.support.patience import until
from tests.support.small_disk import small_disk
from workflow.errors import Busy, Damaged, OutcomeUnknown, ReadOnly, StorageFull
from workflow.store import Store
from workflow.store.database.health import Look
from workflow.store.surroundings.condition import Condition
from workflow.store.surroundings.file import DatabaseFile

A_LOOK = 0.15  # so long what was seen of the file is good
WAITED = 4.8  # who waits for a lock waits 5 s; who does not has all of them


def add(connection: Connection) -> None:
    connection.execute(text("INSERT INTO mark VALUES (randomblob(4000))"))


def rows(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute(text("SELECT count(*), sum(length(it)) FROM mark")).scalar_one())


def opened(path: Path) -> Store:
    store = Store.at(f"sqlite:///{path}")
    with store.write() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS principal (id text)"))
        connection.execute(text("CREATE TABLE IF NOT EXISTS mark (it blob)"))
    return store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "its.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = opened(path)
    yield store
    store.engine.dispose()


def seen_soon(store: Store, code: str) -> None:
    """A look is at most a second old."""
    assert until(lambda: store.watch.seen(0.5).writes == code), store.watch.seen()


def test_a_lock_of_another_process_is_waited_for_and_leaves_a_thread_for_readers(
    store: Store, path: Path
) -> None:
    store.let_wait(3)
    hurried = store.hurried()
    outcomes: list[tuple[str, float]] = []

    def write() -> None:
        began = time.monotonic()
        try:
            with hurried.write() as connection:
                add(connection)
            outcomes.append(("done", time.monotonic() - began))
        except Busy:
            outcomes.append(("busy", time.monotonic() - began))

    other = sqlite3.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    began = time.monotonic()
    assert rows(store) == 0
    assert time.monotonic() - began < WAITED
    for writer in writers:
        writer.join()
    quick, *slow = sorted(outcomes, key=lambda outcome: outcome[1])
    assert quick[0] == "busy" and quick[1] < WAITED  # the fourth is not let wait
    assert [outcome for outcome, _ in slow] == ["busy"] * 3
    assert all(WAITED < seconds < 2 * WAITED for _, seconds in slow)
    late = threading.Thread(target=write)
    late.start()
    time.sleep(1)
    other.execute("COMMIT")
    late.join()
    assert outcomes[-1][0] == "done"
    other.close()


def test_a_file_that_was_deleted_is_not_written_into(store: Store, path: Path) -> None:
    with store.write() as connection:
        add(connection)
    away = path.with_name("away.db")
    with capture_logs() as logged:
        path.rename(away)
        time.sleep(A_LOOK)
        for unit in (store.read, store.write, store.snapshot):
            for _ in range(3):
                with pytest.raises(Damaged), unit():
                    pass
        seen_soon(store, "STORAGE_DAMAGED")
        assert store.watch.seen().code == "STORAGE_DAMAGED"
        assert not path.exists()
    assert [line["event"] for line in logged] == ["database_fails"]
    shutil.copy(away, path)  # a copy is not it
    with pytest.raises(Damaged), store.read():
        pass
    away.rename(path)
    time.sleep(A_LOOK)
    assert rows(store) == 1
    seen_soon(store, "")


def test_a_file_that_is_deleted_while_something_is_saved_is_told(store: Store, path: Path) -> None:
    with pytest.raises(OutcomeUnknown), store.write() as connection:
        add(connection)
        path.unlink()


def test_a_damaged_page_is_told_by_whoever_meets_it_and_remembered(store: Store, path: Path) -> None:
    with store.write() as connection:
        for _ in range(200):
            add(connection)
    with store.read() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    store.engine.dispose()
    with path.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xff" * 4096 * 150)
    store = opened(path)
    with pytest.raises(Damaged):
        rows(store)
    assert until(lambda: store.watch.seen(2).code == "STORAGE_DAMAGED")
    store.engine.dispose()


def test_what_is_no_database_is_told(path: Path) -> None:
    path.write_bytes(b"this is not a database" * 1000)
    store = Store.at(f"sqlite:///{path}")
    with pytest.raises(Damaged), store.read():
        pass
    assert until(lambda: store.watch.seen(2).code == "STORAGE_DAMAGED")
    store.engine.dispose()


def test_a_full_disk_is_told_and_found_to_be_well_again(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4) as disk:
        store = opened(disk.folder / "its.db")
        disk.fill()
        with pytest.raises(StorageFull):
            for _ in range(2000):
                with store.write() as connection:
                    add(connection)
        kept = rows(store)
        assert kept == rows(store)
        seen_soon(store, "STORAGE_FULL")
        disk.make_room()
        seen_soon(store, "")
        with store.write() as connection:
            add(connection)
        assert rows(store) == kept + 1
        store.engine.dispose()


def test_a_database_that_may_only_be_read_is_told(store: Store) -> None:
    with pytest.raises(ReadOnly), store.write() as connection:
        connection.execute(text("PRAGMA query_only = ON"))
        add(connection)
    with store.write() as connection:  # on another connection
        add(connection)


def test_a_connection_is_not_closed_amid_a_look(tmp_path: Path) -> None:
    """SQLite ends the process where it is."""
    store = opened(tmp_path / "looked_at.db")
    look = Look(store.engine, Condition(), DatabaseFile(str(tmp_path / "looked_at.db")))
    assert not look().code
    amid, go_on = threading.Event(), threading.Event()

    def slowly() -> int:
        amid.set()
        go_on.wait(60)
        return 0

    look._connection.set_progress_handler(slowly, 1)
    looking = threading.Thread(target=look)
    looking.start()
    assert amid.wait(60)
    closing = threading.Thread(target=look.close)
    closing.start()
    closing.join(0.1)
    assert closing.is_alive() and look._connection is not None
    go_on.set()
    looking.join(60)
    closing.join(60)
    assert look._connection is None
    store.engine.dispose()
