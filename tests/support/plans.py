"""What a database does for each statement that is run meanwhile: which tables it would read as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event

from workflow.runtime.service import Service
from workflow.store.database.compiled import Call, Compiled
from workflow.tables import metadata

# These stay few, or are read by their own key only.
FEW = frozenset(
    [
        *("organization", "edition", "edition_change", "stuck", "role_grant"),
        *("tally", "session", "sign_in_attempt", "spot_check_campaign"),
        *("spot_check_closing", "log_level"),
    ]
)
GROWING = frozenset(metadata.tables) - FEW
_PARTIAL = frozenset(
    str(index.name)
    for table in metadata.tables.values()
    for index in table.indexes
    if index.dialect_options["sqlite"]["where"] is not None
)
# A part of everything: so many rows are read, and none is passed over.
_UNCONDITIONAL = re.compile(r"FROM (?:(?!WHERE|SELECT).)*\bLIMIT", re.DOTALL)
# So many rows of a table, whichever: PostgreSQL reads them from the table itself, and stops there.
_WHICHEVER = re.compile(r"\(SELECT [^()]*FROM (\w+)\s+LIMIT", re.DOTALL)
_EXPLAIN = "EXPLAIN (FORMAT JSON)"
_SCANNED = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")


@dataclass
class Statements:
    """The statements that were run, each once, with the values of one run."""

    found: dict[str, Any] = field(default_factory=dict)

    def note(self, statement: str, values: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            self.found.setdefault(statement, values)


@contextmanager
def noting(service: Service | None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Statements]:
    """Notes every statement that is read by, whichever way it goes to the driver.

    Without a service, those of every engine that there is or will be.
    """
    noted, call = Statements(), Compiled.call
    engine = Engine if service is None else service.store.engine

    def spy(compiled: Compiled, parameters: Any) -> Call:
        text, values = call(compiled, parameters)
        noted.note(text, values)
        return text, values

    def hear(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        noted.note(statement, parameters)

    monkeypatch.setattr(Compiled, "call", spy)
    event.listen(engine, "before_cursor_execute", hear)
    yield noted
    event.remove(engine, "before_cursor_execute", hear)
    monkeypatch.setattr(Compiled, "call", call)


def scans(service: Service, statements: Statements, growing: Set[str] = GROWING) -> dict[str, str]:
    """Statement -> its plan, of those that read a table which grows as a whole."""
    look = _scans_of_sqlite if service.store.is_sqlite else _scans_of_postgres
    with _planner(service) as driver:
        seen = {each: look(driver, each, values, growing) for each, values in statements.found.items()}
    return {statement: plan for statement, plan in seen.items() if plan}


def pages_of(service: Service, statements: Statements) -> dict[str, int]:
    """Statement -> the pages that PostgreSQL touches for it; each is run again."""
    with service.store.read() as connection:
        driver = connection.connection.dbapi_connection
        explain = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)"
        plans = {each: _plan(driver, explain, each, values) for each, values in statements.found.items()}
    return {each: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] for each, plan in plans.items()}


def plans(service: Service, statements: Statements) -> dict[str, str]:
    """Statement -> its plan, in the database's own words."""
    with _planner(service) as driver:
        if service.store.is_sqlite:
            return {each: "\n".join(_lines(driver, each, told)) for each, told in statements.found.items()}
        return {each: str(_plan(driver, _EXPLAIN, each, told)) for each, told in statements.found.items()}


@contextmanager
def _planner(service: Service) -> Iterator[Any]:
    """PostgreSQL may not take a scan for cheap only because the tables of a test are small."""
    with service.store.read() as connection:
        driver = connection.connection.dbapi_connection
        assert driver is not None
        if service.store.is_sqlite:
            yield driver
            return
        driver.cursor().execute("SET enable_seqscan = off")
        try:
            yield driver
        finally:
            driver.cursor().execute("RESET enable_seqscan")


def _scans_of_sqlite(driver: Any, statement: str, values: Any, growing: Set[str]) -> str:
    lines = _lines(driver, statement, values)
    names = {found[1]: found[0] for found in re.findall(r"(\w+) AS (\w+)", statement)}
    for line in lines:
        scanned = _SCANNED.match(line)
        if scanned is None or names.get(scanned[1], scanned[1]) not in growing:
            continue
        sorted_whole = "USE TEMP B-TREE FOR ORDER BY" in lines  # what is cut after that was read as a whole
        if scanned[2] not in _PARTIAL and (sorted_whole or not _UNCONDITIONAL.search(statement)):
            return "\n".join(lines)
    return ""


def _scans_of_postgres(driver: Any, statement: str, values: Any, growing: Set[str]) -> str:
    plan = _plan(driver, _EXPLAIN, statement, values)
    whichever = set(_WHICHEVER.findall(statement))
    scanned = [node for node in _nodes(plan, limited=False) if _is_scan(node, growing)]
    return str(plan) if any(node["Relation Name"] not in whichever for node in scanned) else ""


def _lines(driver: Any, statement: str, values: Any) -> list[str]:
    return [
        str(row[3]) for row in driver.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
    ]


def _plan(driver: Any, explain: str, statement: str, values: Any) -> dict[str, Any]:
    # Without a name, so that the values are planned for, as for the first runs of a statement.
    cursor = driver.cursor() if isinstance(values, Mapping) else psycopg.RawCursor(driver)
    cursor.execute(f"{explain} {statement}", values, prepare=False)
    plan: dict[str, Any] = cursor.fetchone()[0][0]["Plan"]
    return plan


def _nodes(node: dict[str, Any], *, limited: bool) -> Iterator[dict[str, Any]]:
    limited = limited or node["Node Type"] == "Limit"
    yield {**node, "limited": limited}
    for each in node.get("Plans", ()):
        yield from _nodes(each, limited=limited)


def _is_scan(node: dict[str, Any], growing: Set[str]) -> bool:
    if node.get("Relation Name") not in growing or node["Node Type"] == "Bitmap Heap Scan":
        return False
    if "Index Cond" in node or node.get("Index Name") in _PARTIAL:
        return False
    return "Filter" in node or not node["limited"] or node["Node Type"] == "Seq Scan"
