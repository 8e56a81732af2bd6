"""Prepared statements on both databases: what goes in comes out, and what fails costs no more than itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Timer
from typing import Any

import psycopg
import pytest
from sqlalchemy import (
    Boolean,
    Date,
    Integer,
    String,
    bindparam,
    cast,
    literal_column,
    select,
    text,
    type_coerce,
)
from sqlalchemy.exc import DataError

from workflow.errors import Unavailable
from workflow.runtime.service import Service
from workflow.store.database.prepared import Prepared, run_together
from workflow.tables import CreditHours, Instant
from workflow.tables.columns import Json
from workflow.vocabulary import State

TYPES: dict[str, Any] = {
    "word": String,
    "count": Integer,
    "yes": Boolean,
    "day": Date,
    "at": Instant,
    "data": Json,
    "hours": CreditHours,
}
VALUES: list[tuple[str, Any]] = [
    ("word", "100% 学时 %(x)s ' $1 ?"),
    ("count", -(2**31)),
    ("yes", True),
    ("yes", False),
    ("day", date(2024, 2, 29)),
    ("at", datetime(2024, 12, 31, 23, 59, 59, 500000, tzinfo=UTC)),
    ("at", datetime(2024, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ("data", {"a": [1, "二", None, 17.5]}),
    ("hours", Decimal("17.5")),
    ("word", None),
    ("data", None),
]
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
REMAINDER = Prepared(select((literal_column("7") % bindparam("by", type_=Integer)).label("it")))
SLEEP = Prepared(text("SELECT pg_sleep(:seconds)").bindparams(bindparam("seconds", type_=Integer)))


def one(name: str) -> Prepared:
    given = bindparam(name, type_=TYPES[name])
    return Prepared(select((cast(given, Boolean) if name == "yes" else given).label("it")))


@pytest.mark.parametrize(("name", "value"), VALUES)
def test_what_goes_in_comes_out(service: Service, name: str, value: Any) -> None:
    prepared = one(name)
    with service.store.read() as connection:
        for _ in range(2):
            assert prepared.all(connection, {name: value}) == [{"it": value}]
        first, second = run_together(connection, [(prepared, {name: value}), (one("word"), {"word": "也"})])
    assert first[1] == [{"it": value}]
    assert second[1] == [{"it": "也"}]


@on_sqlite
@pytest.mark.parametrize("word", ["学时", "[a]", "]", "\\", '"', "a'b", "null", None])
@pytest.mark.parametrize("data", [{"a": ["]", "二", None]}, [], "]", None])
def test_a_wide_row_comes_out_as_it_is(service: Service, word: str | None, data: Any) -> None:
    """Whatever stands last among the values, and beside what is JSON already."""
    row = {**dict(VALUES[:9]), "data": data, "more": data, "word": word, "last": word}
    types = {**TYPES, "more": Json, "last": String}
    order = ("count", "data", "yes", "day", "at", "hours", "more", "word", "last")
    given = {name: bindparam(name, type_=types[name]) for name in order}
    wide = Prepared(select(*[type_coerce(each, types[name]).label(name) for name, each in given.items()]))
    with service.store.read() as connection:
        assert wide.all(connection, row) == [row]


@on_postgresql
def test_what_no_column_takes_is_refused_before_it_is_sent(service: Service) -> None:
    with service.store.read() as connection:
        with pytest.raises(psycopg.DataError, match="NUL"):
            one("word").all(connection, {"word": "before\0behind"})
        assert one("word").first(connection, {"word": State.DRAFT}) == {"it": "draft"}


@on_postgresql
def test_what_fails_among_others_is_told_and_the_connection_goes_on(service: Service) -> None:
    fine, wrong = (REMAINDER, {"by": 4}), (REMAINDER, {"by": 0})
    with service.store.read() as connection:
        with pytest.raises(psycopg.errors.DivisionByZero):
            run_together(connection, [fine, wrong, fine])
        with pytest.raises(psycopg.errors.DivisionByZero):
            run_together(connection, [wrong])
        assert [rows for _, rows in run_together(connection, [fine, fine])] == [[{"it": 3}]] * 2


@on_postgresql
def test_a_transaction_that_failed_leaves_nothing_and_its_connection_serves_on(service: Service) -> None:
    with service.store.read() as connection:
        connection.exec_driver_sql("CREATE TEMPORARY TABLE mark (at integer)")
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    with pytest.raises(DataError, match="DivisionByZero"), service.store.write() as connection:
        connection.exec_driver_sql("INSERT INTO mark VALUES (1)")
        REMAINDER.execute(connection, {"by": 0})
    with service.store.write() as connection:
        assert REMAINDER.first(connection, {"by": 5}) == {"it": 2}
        assert connection.exec_driver_sql("SELECT count(*) FROM mark").scalar_one() == 0
        assert connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one() == pid


@on_postgresql
def test_statements_that_somebody_deallocated_are_prepared_anew(service: Service) -> None:
    with service.store.read() as connection:
        REMAINDER.execute(connection, {"by": 2})
        connection.exec_driver_sql("DEALLOCATE ALL")
        with pytest.raises(psycopg.errors.InvalidSqlStatementName):
            REMAINDER.execute(connection, {"by": 2})
        assert REMAINDER.first(connection, {"by": 2}) == {"it": 1}


@on_postgresql
def test_where_one_of_several_was_deallocated_the_others_don_t_stand_in_the_way(service: Service) -> None:
    with service.store.read() as connection:
        REMAINDER.execute(connection, {"by": 2})
        SLEEP.execute(connection, {"seconds": 0})
        names = connection.exec_driver_sql(
            "SELECT name FROM pg_prepared_statements WHERE statement LIKE %s", ("%sleep%",)
        ).scalars()
        for name in list(names):
            connection.exec_driver_sql(f"DEALLOCATE {name}")
        with pytest.raises(psycopg.errors.InvalidSqlStatementName):
            SLEEP.execute(connection, {"seconds": 0})
        for _ in range(2):
            assert REMAINDER.first(connection, {"by": 2}) == {"it": 1}
            SLEEP.execute(connection, {"seconds": 0})


@on_postgresql
@pytest.mark.parametrize("how_many", [1, 2])
def test_a_connection_that_is_lost_is_told_and_the_next_is_another(service: Service, how_many: int) -> None:
    waiting = [(SLEEP, {"seconds": 20})] * how_many
    with pytest.raises(Unavailable), service.store.read() as connection:
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()

        def end() -> None:
            with service.store.read() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")

        Timer(0.2, end).start()
        run_together(connection, waiting)
    with service.store.write() as connection:
        assert REMAINDER.first(connection, {"by": 5}) == {"it": 2}
        assert connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one() != pid
