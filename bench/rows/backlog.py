"""Fills a worklist with a given number of waiting declarations, 40 % of them at one body.

One declaration is submitted through the product, and its row is copied in SQL. So every row is as wide as a
real one and has all columns of the product. Each copy has its own id, person, body, state and dates. Rows
that are due on one day are scattered over the whole table, as after years of edits.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass

import psycopg
from pysqlite3 import dbapi2 as sqlite3
from sqlalchemy import Table

from bench.rows.ours import OwnDatabase
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import perform
from workflow.process.reading import ActionBody

BODIES = 60
DUE_DAYS = 60
PER_PERSON = 5
COLLEAGUES = 30


@dataclass(frozen=True)
class Dialect:
    """The SQL of one database for copying rows; `{}` stands for an SQL expression of an integer."""

    series: str
    id: str
    day: str
    instant: str


POSTGRESQL = Dialect(
    series="generate_series(1, {count}) AS series(n)",
    id="'01930000-0000-7000-8000-' || lpad(to_hex({}), 12, '0')",
    day="date '2024-11-01' + ({})::integer",
    instant="timestamptz '2024-10-10 00:00:00+00' + ({}) * interval '1 second'",
)
SQLITE = Dialect(
    series=(
        "(WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series LIMIT {count})"
        " SELECT n FROM series)"
    ),
    id="'01930000-0000-7000-8000-' || printf('%012x', {})",
    day="date('2024-11-01', '+' || ({}) || ' days')",
    instant="strftime('%Y-%m-%d %H:%M:%S.000000', '2024-10-10', '+' || ({}) || ' seconds')",
)

# Each copied person's id stands in for the blind index of the person's number.
INDEXES = (
    "INSERT INTO document_index (person_id, key_id, digest)"
    " SELECT id, '{key_id}', id FROM person WHERE id LIKE '01930000-%'"
)

# What the product writes beside each claim.
CLAIMED = (
    "INSERT INTO claimed (assignee_id, declaration_id)"
    " SELECT assignee_id, id FROM declaration WHERE assignee_id IS NOT NULL"
)


def fill(database: OwnDatabase, count: int) -> None:
    """Insert `count` waiting declarations at 60 bodies, two fifths of them at the population's employer."""
    population = database.population
    [draft] = population.drafts(1)
    perform(database.service, draft.applicant, draft.id, "submit", ActionBody())
    bodies = [f"01930000-0000-7000-8000-{number:012x}" for number in range(BODIES)]
    colleagues = [f"01930000-0000-7000-8000-{number:012x}" for number in range(1, COLLEAGUES)]
    with database.service.store.write() as connection:
        for id_ in colleagues:
            population.insert_principal(connection, Actor(id_, f"Colleague {id_[-4:]}"))
        connection.execute(
            tables.organization.insert(),
            [population.employer_row(id_, f"Employer {number}") for number, id_ in enumerate(bodies)],
        )
    dialect = SQLITE if database.is_sqlite else POSTGRESQL
    person_id = str(draft.applicant.person_id)
    statements = [
        multiply(tables.person, {"id": person_id}, dialect, count // PER_PERSON, people(dialect)),
        multiply(tables.declaration, {"id": draft.id}, dialect, count, declarations(dialect, database)),
        CLAIMED,
    ]
    run_in_bulk(database, statements)
    run_in_bulk(database, [INDEXES.format(key_id=database.service.keyring.current_index_key_id)])


def people(dialect: Dialect) -> Mapping[str, str]:
    """Return the SQL of the columns in which copied people differ."""
    own = dialect.id.format("n")
    return {"id": own, "name": "'Applicant ' || n", "name_key": "'applicant' || n"}


def declarations(dialect: Dialect, database: OwnDatabase) -> Mapping[str, str]:
    """Return the SQL of the columns in which copied declarations differ.

    Three in ten are claimed, by thirty reviewers.
    """
    population = database.population
    claimed = "(n / 7 % 10 < 3)"
    colleague = f"n / 70 % {COLLEAGUES}"
    day = f"(n % 100003 * 7919 % 100003 % {DUE_DAYS})"
    return {
        "id": dialect.id.format("n"),
        "person_id": dialect.id.format(f"n / {PER_PERSON} % (:count / {PER_PERSON}) + 1"),
        "body_id": (
            f"CASE WHEN n % 5 < 2 THEN '{population.employer_id}'"
            f" ELSE {dialect.id.format(f'n * 31 % {BODIES}')} END"
        ),
        "state": f"CASE WHEN {claimed} THEN 'unit_review' ELSE 'submitted' END",
        "assignee_id": (
            f"CASE WHEN NOT {claimed} THEN NULL WHEN {colleague} = 0 THEN '{population.reviewer.id}'"
            f" ELSE {dialect.id.format(colleague)} END"
        ),
        "due_on": dialect.day.format(day),
        "submitted_at": dialect.instant.format(f"{day} * 86400 + n % 30000"),
    }


def multiply(
    table: Table, template: Mapping[str, str], dialect: Dialect, count: int, own: Mapping[str, str]
) -> str:
    """Return the statement that inserts `count` copies of the row that has the values of `template`.

    `own` holds the SQL of the columns in which the copies differ.
    """
    names = [column.name for column in table.columns if column.computed is None]
    values = ", ".join(own.get(name, f'template."{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    series = dialect.series.format(count=count)
    same = " AND ".join(f"template.{name} = '{value}'" for name, value in template.items())
    return (
        f"INSERT INTO {table.name} ({columns}) SELECT {values} FROM {series}"
        f" JOIN {table.name} AS template ON {same}"
    ).replace(":count", str(count))


def run_in_bulk(database: OwnDatabase, statements: list[str]) -> None:
    """Insert without checking references row by row, then vacuum and give the planner its statistics."""
    if database.is_sqlite:
        run_on_sqlite(database, statements)
        return
    with psycopg.connect(database.dsn, autocommit=True) as connection:
        with contextlib.suppress(psycopg.errors.InsufficientPrivilege):
            connection.execute("SET session_replication_role = replica")  # needs a superuser; slow without it
        connection.execute("SET synchronous_commit = off")
        for statement in statements:
            connection.execute(statement)
        connection.execute("VACUUM (ANALYZE)")


def run_on_sqlite(database: OwnDatabase, statements: list[str]) -> None:
    """Do the same on SQLite, without a journal meanwhile. No other connection may be open."""
    database.service.store.engine.dispose()
    with contextlib.closing(sqlite3.connect(database.file, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        for statement in statements:
            connection.execute(statement)
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
