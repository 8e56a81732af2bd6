"""Whoever looks on sees each statement, whichever way it is run: its name, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import bindparam, select, text

from workflow.runtime.service import Service
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.surroundings.observing import name_of
from workflow.tables import principal

_BY_LOGIN = Prepared(select(principal.c.id).where(principal.c.login == bindparam("login")))


class Onlooker:
    def __init__(self) -> None:
        self.seen: list[tuple[tuple[str, ...], str]] = []

    @contextmanager
    def __call__(self, names_of: Callable[[], Sequence[str]]) -> Iterator[None]:
        names = names_of()
        try:
            yield
        except BaseException as error:
            self.seen.append((tuple(names), type(error).__name__))
            raise
        self.seen.append((tuple(names), ""))


def test_statements_are_seen_whichever_way_they_are_run(service: Service) -> None:
    onlooker = Onlooker()
    with service.store.read() as connection:  # one that was open before
        _BY_LOGIN.all(connection, {"login": "x"})
    service.store.observe(onlooker)
    with service.store.read() as connection:
        _BY_LOGIN.all(connection, {"login": "x"})
        run_together(connection, [(_BY_LOGIN, {"login": "x"}), (_BY_LOGIN, {"login": "y"})])
        connection.execute(select(principal.c.id).where(principal.c.login == "x")).all()
    one = ("SELECT principal",)
    assert onlooker.seen == [(one, ""), (one * 2, ""), (one, "")]


def test_a_failure_is_seen_and_raised_as_before(service: Service) -> None:
    onlooker = Onlooker()
    service.store.observe(onlooker)
    for run in (
        lambda connection: connection.execute(text("SELECT * FROM nowhere")),
        lambda connection: Prepared(text("SELECT * FROM nowhere")).all(connection, {}),
    ):
        with pytest.raises(Exception, match="nowhere"), service.store.read() as connection:
            run(connection)
    assert [(names, bool(error)) for names, error in onlooker.seen] == [(("SELECT",), True)] * 2


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("SELECT a FROM principal WHERE b = 'FROM person'", "SELECT principal"),
        ("\n insert INTO person (a) VALUES (1)", "INSERT person"),
        ("UPDATE declaration SET state = 'x'", "UPDATE declaration"),
        ('DELETE FROM "session" WHERE token = 1', "DELETE session"),
        (
            "WITH moved AS (UPDATE declaration SET a = 1 RETURNING id) INSERT INTO history SELECT 1",
            "UPDATE declaration",
        ),
        ("WITH found AS (SELECT 1 FROM person) SELECT * FROM found", "SELECT person"),
        ("SELECT 1 FROM somebodys_name", "SELECT"),
        (f"SELECT {'a, ' * 2000}b FROM person", "SELECT person"),
        ("BEGIN", "BEGIN"),
        ("", ""),
    ],
)
def test_a_name_is_the_operation_and_a_table_of_ours(statement: str, name: str) -> None:
    assert name_of(statement) == name
