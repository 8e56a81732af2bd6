"""A start takes no longer with more rows, and SQLite's tables are looked at for its choice of indexes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from api.cli.application import service_of
from api.cli.serving.database import upgrade_database
from api.cli.serving.serve import make_ready
from api.configuration.settings import Settings
from tests.support.clock import NOVEMBER_2024
from tests.support.plans import noting, pages_of
from tests.support.servers.databases import empty_postgres, leave_untidied
from workflow.personal_data import identity_of
from workflow.queries.operations.latest import latest_instant
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.database.statistics import keep_statistics
from workflow.tables import document_index, person

FEW, MANY = 2_000, 20_000
_SERIES = {
    "sqlite": "(WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series LIMIT {})"
    " SELECT n FROM series)",
    "postgresql": "(SELECT * FROM generate_series(1, {}) AS series(n)) AS series",
}
_HEX = {"sqlite": "printf('%012x', {} + n)", "postgresql": "lpad(to_hex({} + n), 12, '0')"}
_LAST = "f1930000-0000-7000-8100-000000000000"
_AT = "'2024-11-20 01:00:00.000000'"


def grow(store: Store, service: Service, start: int, count: int) -> None:
    """So many more people, each with a number, an identity with a key and a grant, and an event."""
    key = service.keyring.current_index_key_id
    cipher = service.keyring.encrypt("x", table="person", column="document_cipher", row_id="x")
    dialect = store.engine.dialect.name
    number = _HEX[dialect].format(start)
    someone, principal, more = (f"'01930000-0000-7000-8{kind}00-' || {number}" for kind in (1, 2, 3))
    filled = {
        "person (id, name, applicant_type, document_type, document_masked, document_cipher, created_at)": (
            f"{someone}, 'Li', 'employee', 'passport', '*', :cipher, {_AT}"
        ),
        "document_index (person_id, key_id, digest)": f"{someone}, '{key}', {someone}",
        "principal (id, name, person_id, login, created_at)": (
            f"{principal}, 'Li', {someone}, 'u' || ({start} + n), {_AT}"
        ),
        "role_grant (id, principal_id, role, created_at)": f"{more}, {principal}, 'applicant', {_AT}",
        "api_key (id, principal_id, label, secret_hash, scopes, created_at)": (
            f"{more}, {principal}, 'x', {more}, '[]', {_AT}"
        ),
        "event (declaration_id, sequence, type, at, payload, announced_at)": (
            f"{more}, 1, 'declaration.submit', {_AT}, '{{}}', {_AT}"
        ),
    }
    with store.write() as connection:
        for table, values in filled.items():
            said = text(f"INSERT INTO {table} SELECT {values} FROM {_SERIES[dialect].format(count)}")
            connection.execute(said, {"cipher": cipher} if "cipher" in table else {})


def enter_the_last(store: Store, service: Service) -> None:
    """A person behind all others, whose number is really encrypted and indexed: a start reads it."""
    keyring, kind, number = service.keyring, "passport", "E12345678"
    row = {
        "id": _LAST,
        "name": "Li",
        "applicant_type": "employee",
        "document_masked": "*",
        "document_type": kind,
        "created_at": service.clock.now(),
        "document_cipher": keyring.encrypt(number, table="person", column="document_cipher", row_id=_LAST),
    }
    with store.write() as connection:
        connection.execute(person.insert(), row)
        for key_id, digest in keyring.blind_indexes(*identity_of(kind, number)).items():
            connection.execute(
                document_index.insert(), {"person_id": _LAST, "key_id": key_id, "digest": digest}
            )


@contextmanager
def counting() -> Iterator[list[int]]:
    """The steps that SQLite takes within the block, in hundreds, on all connections that are opened in it."""
    steps = [0]

    def step() -> int:
        steps[0] += 1
        return 0

    def connected(driver: Any, record: object) -> None:
        driver.set_progress_handler(step, 100)

    event.listen(Engine, "connect", connected)
    try:
        yield steps
    finally:
        event.remove(Engine, "connect", connected)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(folder=tmp_path, testing=True, now=NOVEMBER_2024)
    upgrade_database(settings)
    return settings


def steps_of_a_start(settings: Settings) -> int:
    with counting() as steps:
        make_ready(settings, migrate=True)
        latest_instant(service_of(settings))
    return steps[0]


def test_a_start_takes_no_longer_with_ten_times_the_rows(settings: Settings) -> None:
    service = service_of(settings)
    enter_the_last(service.store, service)
    grow(service.store, service, 0, FEW)
    few = steps_of_a_start(settings)
    grow(service.store, service, FEW, MANY - FEW)
    assert few > 0
    assert steps_of_a_start(settings) < 1.2 * few


@pytest.fixture
def on_postgresql(tmp_path: Path) -> Iterator[Settings]:
    with empty_postgres("start") as url:
        settings = Settings(folder=tmp_path, database_url=url, testing=True, now=NOVEMBER_2024)
        upgrade_database(settings)
        leave_untidied(url)
        yield settings


def test_a_start_reads_no_more_of_postgresql_with_ten_times_the_rows(
    on_postgresql: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each statement of a start is run again, and the pages that it touches are counted by the server."""
    service = service_of(on_postgresql)
    enter_the_last(service.store, service)
    grow(service.store, service, 0, FEW)
    few = pages_of_a_start(on_postgresql, service, monkeypatch)
    grow(service.store, service, FEW, MANY - FEW)
    many = pages_of_a_start(on_postgresql, service, monkeypatch)
    service.store.engine.dispose()
    assert len(few) > 5 and few.keys() == many.keys()
    # An index may have become deeper: some pages more for each row that is looked up by it.
    assert {each: (few[each], many[each]) for each in few if many[each] > few[each] + 20} == {}


def pages_of_a_start(settings: Settings, service: Service, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Statement -> the pages that it touches, as PostgreSQL plans it for tables of hundreds of thousands:
    to read a few thousand rows as a whole is cheap, and no fault."""
    with service.store.write() as connection:
        connection.execute(text("ANALYZE"))
        connection.execute(text("UPDATE pg_class SET reltuples = reltuples * 400 WHERE relkind = 'r'"))
    with noting(None, monkeypatch) as statements:
        make_ready(settings, migrate=True)
        latest_instant(service_of(settings))
    return pages_of(service, statements)


def test_tables_are_looked_at_by_a_part_of_their_rows(settings: Settings) -> None:
    service = service_of(settings)
    grow(service.store, service, 0, MANY)
    keep_statistics(service.store)
    with service.store.read() as connection:
        known = dict(connection.execute(text("SELECT tbl, max(stat) FROM sqlite_stat1 GROUP BY tbl")).all())
    assert {"person", "principal", "event"} <= set(known)
    service.store.engine.dispose()
    with counting() as steps:
        store = Store.at(settings.database_url)
        keep_statistics(store)
    assert steps[0] < 1_000, "a second look finds little to do"
