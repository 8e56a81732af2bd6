"""The schema that the migrations make is the one that the models say, on both databases."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Column, Connection, Integer, MetaData, inspect, text
from sqlalchemy.exc import IntegrityError

from tests.support.servers.databases import create_schema
from workflow import migrations
from workflow.store import Store
from workflow.tables import metadata


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    store = Store.at(url)
    with store.read() as connection:
        yield connection
    store.engine.dispose()


def migrate(url: str) -> str:
    store = Store.at(url)
    try:
        return migrations.upgrade(store.engine)
    finally:
        store.engine.dispose()


def differences(connection: Connection, models: MetaData = metadata) -> list[str]:
    """What a new revision would have to do, as the kinds of its operations."""
    # Alembic takes every default on SQLite for a change; `wording` compares those.
    defaults = connection.dialect.name == "postgresql"
    options = {"compare_type": True, "compare_server_default": defaults}
    found = compare_metadata(MigrationContext.configure(connection, opts=options), models)
    return [str(difference) for difference in found]


def wording(connection: Connection) -> dict[str, Any]:
    """What Alembic compares loosely or not at all, in the database's own words."""
    seen, dialect = inspect(connection), connection.dialect.name
    keyed = text("SELECT name FROM pragma_table_list WHERE wr")  # the rows are in the primary key
    without_rowid = set(connection.execute(keyed).scalars()) if dialect == "sqlite" else ()
    return {
        table: {
            "checks": {found["name"]: found["sqltext"] for found in seen.get_check_constraints(table)},
            "columns": {
                found["name"]: (str(found["type"]), found["default"], found["nullable"])
                for found in seen.get_columns(table)
            },
            "unique": sorted(str(found["name"]) for found in seen.get_unique_constraints(table)),
            "indexes": sorted(
                (str(found["name"]), found["column_names"], _condition(found, dialect))
                for found in seen.get_indexes(table)
            ),
            "without_rowid": table in without_rowid,
            "references": sorted(str(found["name"]) for found in seen.get_foreign_keys(table)),
        }
        for table in seen.get_table_names()
        if table in metadata.tables
    }


def _condition(index: Any, dialect: str) -> str:
    """The WHERE of a partial index."""
    return str(index.get("dialect_options", {}).get(f"{dialect}_where", ""))


def test_a_migrated_schema_equals_the_models(empty_database_url: str) -> None:
    assert migrate(empty_database_url) == migrations.head_revision()
    with reading(empty_database_url) as connection:
        assert differences(connection) == []


def test_a_table_that_is_made_anew_has_its_constraints_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'made.sqlite'}"
    migrate(url)
    with reading(url) as connection:
        made = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
    for name, sql in made:
        named = re.findall(r"CONSTRAINT (\w+)", sql or "")
        assert len(named) == len(set(named)), name


def test_a_difference_from_the_models_would_be_seen(empty_database_url: str) -> None:
    migrate(empty_database_url)
    changed = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(changed)
    changed.tables["notice"].append_column(Column("planted", Integer))
    with reading(empty_database_url) as connection:
        (found,) = differences(connection, changed)
    assert "add_column" in found
    assert "planted" in found


def test_constraints_and_defaults_are_worded_as_the_models_word_them(empty_database_url: str) -> None:
    migrate(empty_database_url)
    with reading(empty_database_url) as connection:
        migrated = wording(connection)
    store = Store.at(empty_database_url)
    with store.write() as connection:
        metadata.drop_all(connection)
    store.engine.dispose()
    create_schema(empty_database_url)
    with reading(empty_database_url) as connection:
        assert migrated == wording(connection)
    checks = [c for t in metadata.tables.values() for c in t.constraints if isinstance(c, CheckConstraint)]
    assert sum(len(table["checks"]) for table in migrated.values()) == len(checks)


def test_migrating_twice_changes_nothing(empty_database_url: str) -> None:
    assert migrate(empty_database_url) == migrate(empty_database_url)


def test_processes_that_start_at_once_migrate_once(empty_database_url: str) -> None:
    revisions: list[str] = []
    threads = [
        threading.Thread(target=lambda: revisions.append(migrate(empty_database_url))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert revisions == [migrations.head_revision()] * 4


def test_down_and_up_again_leaves_the_same_schema(empty_database_url: str) -> None:
    migrate(empty_database_url)
    with reading(empty_database_url) as connection:
        before = wording(connection)
    store = Store.at(empty_database_url)
    migrations.downgrade(store.engine, "base")
    with store.read() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
    migrations.upgrade(store.engine)
    with store.read() as connection:
        assert wording(connection) == before
    store.engine.dispose()


@pytest.mark.parametrize("revision", ["0003", "0004", "0005", "0006"])
def test_a_step_down_leaves_the_schema_before_it(empty_database_url: str, revision: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, f"{int(revision) - 1:04}")
    with store.read() as connection:
        before = wording(connection)
    migrations.upgrade(store.engine, revision)
    migrations.downgrade(store.engine, f"{int(revision) - 1:04}")
    with store.read() as connection:
        assert wording(connection) == before
    store.engine.dispose()


def test_blind_indexes_move_out_of_their_people_and_back(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0002")
    person = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " document_index, created_at) VALUES ('{0}', 'A', 'employee', 'other', '*', '', 'index of {0}',"
        " '2024-11-20 01:00:00')"
    )
    indexes = text("SELECT person_id, key_id, digest FROM document_index ORDER BY person_id")
    with store.write() as connection:
        for id_ in ("a", "b"):
            connection.execute(text(person.format(id_)))
    migrations.upgrade(store.engine)
    with store.write() as connection:
        moved = [("a", "i0", "index of a"), ("b", "i0", "index of b")]
        assert [tuple(row) for row in connection.execute(indexes)] == moved
        connection.execute(text("INSERT INTO document_index VALUES ('a', 'i1', 'another')"))
    with pytest.raises(RuntimeError, match="drop-unused"):
        migrations.downgrade(store.engine, "0002")
    with store.write() as connection:
        connection.execute(text("DELETE FROM document_index WHERE key_id = 'i1'"))
    migrations.downgrade(store.engine, "0002")
    with store.read() as connection:
        back = connection.execute(text("SELECT id, document_index FROM person ORDER BY id"))
        assert [tuple(row) for row in back] == [("a", "index of a"), ("b", "index of b")]
    store.engine.dispose()


def test_a_state_off_the_graph_is_refused_by_the_migrated_database(empty_database_url: str) -> None:
    migrate(empty_database_url)
    store = Store.at(empty_database_url)
    statement = text(
        "INSERT INTO declaration (id, person_id, category, state, first_year, last_year, facts, evidence,"
        " created_at, updated_at) VALUES ('d', 'p', 'training', 'lost', 2024, 2024, '{}', '[]',"
        " '2024-11-20 01:00:00', '2024-11-20 01:00:00')"
    )
    with pytest.raises(IntegrityError, match="ck_declaration_state_known"), store.write() as connection:
        connection.execute(statement)
    store.engine.dispose()
