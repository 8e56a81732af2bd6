"""What `xueshi db upgrade --plan` tells is what PostgreSQL then locks; new steps only expand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, text

from tests.support.servers.databases import empty_postgres
from tests.workflow.migrations.releases import CONTRACTING, EXPANDING_SINCE
from workflow import migrations
from workflow.migrations.plan import Step
from workflow.migrations.statements import STRENGTH, Lock, Schema
from workflow.store import Store

_HELD = text(
    "SELECT relname, mode FROM pg_locks JOIN pg_class ON pg_class.oid = relation"
    " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relkind = 'r' AND relname = ANY(:tables)"
)
_TABLES = text("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
_MODES = {mode.title().replace(" ", "") + "Lock": mode for mode in STRENGTH}


@contextmanager
def at(url: str, revision: str) -> Iterator[Engine]:
    engine = Store.at(url).engine
    migrations.upgrade(engine, revision)
    yield engine
    engine.dispose()


def really_locked(connection: Connection, step: Step) -> dict[str, str]:
    """The strongest lock that the step holds in the end on each table that was there before."""
    tables = [name for name in connection.execute(_TABLES).scalars() if name != "alembic_version"]
    command.upgrade(migrations._configuration(connection), step.revision)
    found: dict[str, str] = {}
    for table, mode in connection.execute(_HELD, {"tables": tables}):
        if mode in _MODES:
            found[table] = max(found.get(table, _MODES[mode]), _MODES[mode], key=STRENGTH.index)
    return found


@pytest.mark.parametrize("before", ["0007", "0019", "0030"])
def test_what_is_told_to_be_locked_is_what_is_locked(before: str) -> None:
    with empty_postgres("plan") as url, at(url, before) as engine:
        planned = migrations.plan(engine)
        assert (planned.at, planned.head) == (before, migrations.head_revision())
        for step in planned.steps[:8]:
            with engine.connect() as connection, connection.begin():
                assert really_locked(connection, step) == {held.table: held.mode for held in step.held}


def test_a_plan_changes_nothing(empty_database_url: str) -> None:
    with at(empty_database_url, "0035") as engine:
        planned = migrations.plan(engine)
        assert [step.new for step in planned.steps[:1]] == [("look",)]
        assert "look" in planned.lost
        with engine.connect() as connection:
            assert migrations.current_revision(connection) == "0035"
        assert "look" in migrations.losses(engine, "0034") or planned.at == "0035"
        migrations.upgrade(engine)
        assert migrations.plan(engine).steps == ()
        assert set(migrations.losses(engine, "0034")) >= {"look", "person.merged_into", "person_merge"}


def test_who_is_asked_to_go_where_nobody_was_says_so(tmp_path: Path) -> None:
    with at(f"sqlite:///{tmp_path}/x.sqlite", "0003") as engine:
        with pytest.raises(migrations.UnknownRevision, match="0004"):
            migrations.losses(engine, "0004")
        assert migrations.losses(engine, "base") == sorted(migrations.losses(engine, "base"))


def test_new_steps_only_expand() -> None:
    with empty_postgres("plan") as url, at(url, EXPANDING_SINCE) as engine:
        breaking = {step.revision: step.breaks for step in migrations.plan(engine).steps if step.breaks}
    assert breaking.keys() == CONTRACTING.keys(), breaking


EXPANDING = (
    "CREATE TABLE new (id VARCHAR(36) NOT NULL, PRIMARY KEY (id))",
    "CREATE UNIQUE INDEX ix_new ON new (id)",
    "ALTER TABLE new ADD COLUMN x INTEGER NOT NULL",
    "ALTER TABLE person ADD COLUMN x INTEGER",
    "ALTER TABLE person ADD COLUMN y INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE person ALTER COLUMN x DROP NOT NULL",
    "ALTER TABLE person ADD CONSTRAINT fk FOREIGN KEY(x) REFERENCES new (id)",
    "CREATE INDEX ix_person_x ON person (x)",
    "DROP INDEX ix_person_x",
    "UPDATE person SET x = 1",
)
BREAKING = (
    "ALTER TABLE person ADD COLUMN x INTEGER NOT NULL",
    "ALTER TABLE person DROP COLUMN name",
    "ALTER TABLE person RENAME TO people",
    "ALTER TABLE person RENAME COLUMN name TO called",
    "ALTER TABLE person ALTER COLUMN name TYPE TEXT",
    "ALTER TABLE person ALTER COLUMN name SET NOT NULL",
    "ALTER TABLE person ADD CONSTRAINT ck CHECK (name <> '')",
    "ALTER TABLE person ALTER COLUMN name DROP DEFAULT",
    "ALTER TABLE person ADD CONSTRAINT fk FOREIGN KEY(name) REFERENCES new (id)",
    "ALTER TABLE person DROP CONSTRAINT pk_person",
    "CREATE UNIQUE INDEX ix_person_name ON person (name)",
    "DROP TABLE person",
    "VACUUM FULL person",
)


def test_what_an_older_version_can_live_with_and_what_not() -> None:
    schema = Schema({"person": 0})
    for statement in EXPANDING:
        schema.read(statement)
        assert schema.breaks == [], statement
    for statement in BREAKING:
        schema = Schema({"person": 0})
        schema.read(statement)
        assert schema.breaks, statement


@pytest.mark.parametrize(
    ("statement", "locks"),
    [
        ("ALTER TABLE person ADD COLUMN x INTEGER", [Lock("person", "ACCESS EXCLUSIVE", 0)]),
        ("CREATE INDEX ix ON person (name)", [Lock("person", "SHARE", 2)]),
        ("UPDATE person SET x = 1", [Lock("person", "ROW EXCLUSIVE", 20)]),
        (
            'ALTER TABLE "person" ADD CONSTRAINT fk FOREIGN KEY(x) REFERENCES organization (id)',
            [Lock("person", "SHARE ROW EXCLUSIVE", 0.6), Lock("organization", "SHARE ROW EXCLUSIVE", 0)],
        ),
        ("ALTER TABLE person ADD COLUMN x INTEGER DEFAULT f()", [Lock("person", "ACCESS EXCLUSIVE", 20)]),
        ("SELECT 1 FROM person", []),
        ("LOCK TABLE person", [Lock("?", "ACCESS EXCLUSIVE", 0)]),
    ],
)
def test_the_time_is_estimated_from_the_rows(statement: str, locks: list[Lock]) -> None:
    assert Schema({"person": 600_000}).read(statement) == locks
