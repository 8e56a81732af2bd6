"""A database that one test has spoilt is whole for the next one."""

from __future__ import annotations

from sqlalchemy import create_engine, inspect

from tests.support.servers.databases import postgres_databases
from workflow.tables import metadata


def constraints() -> dict[str, set[str]]:
    """The names of all unique, check and foreign key constraints, by table."""
    engine = create_engine(postgres_databases().url)
    try:
        schema = inspect(engine)
        kinds = (schema.get_unique_constraints, schema.get_check_constraints, schema.get_foreign_keys)
        return {
            table: {str(found["name"]) for kind in kinds for found in kind(table)}
            for table in metadata.tables
        }
    finally:
        engine.dispose()


def test_constraints_that_a_test_dropped_are_there_again() -> None:
    databases = postgres_databases()
    databases.fresh()
    before = constraints()
    assert sum(map(len, before.values())) > 50
    databases.drop_constraints()
    assert not any(constraints().values())
    databases.fresh()
    assert constraints() == before
