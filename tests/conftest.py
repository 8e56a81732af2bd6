"""Fixtures that every test can use: a database of each kind, a service, the application, a client.

A test that asks for `database_url` (or anything made from it) runs twice: on SQLite and on PostgreSQL.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import event

from tests.support import ROOT
from tests.support.clock import NOVEMBER_2024
from tests.support.servers.databases import (
    POSTGRES_VARIABLE,
    SqliteDatabases,
    create_schema,
    empty_postgres,
    leave_untidied,
    postgres_databases,
)
from tests.support.servers.postgres_server import PostgresServer, find_or_start

if TYPE_CHECKING:
    from flask import Flask
    from flask.testing import FlaskClient

    from workflow.definition import Editions
    from workflow.runtime.service import Service

# How long an example takes, or is made, says nothing about us.
settings.register_profile(
    "timeless", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("timeless")

WAITING = (
    *("api/cli/", "api/server/", "whole/crash/", "whole/races/"),
    *("workflow/background/", "workflow/events/", "workflow/store/surroundings/"),
)
UNDER_CI = os.environ.get("CI", "").lower() == "true"

_server: PostgresServer | None = None


def pytest_configure(config: pytest.Config) -> None:
    """Find or start PostgreSQL once, before the workers are; they inherit its address."""
    global _server
    if POSTGRES_VARIABLE not in os.environ:
        _server = find_or_start()
        os.environ[POSTGRES_VARIABLE] = _server.url


def pytest_unconfigure(config: pytest.Config) -> None:
    if postgres_databases.cache_info().currsize:
        postgres_databases().drop()
    if _server is not None:
        os.environ.pop(POSTGRES_VARIABLE, None)
        _server.stop()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in these folders starts other processes, or waits: `make test-failures` runs it."""
    for item in items:
        if item.path.relative_to(ROOT / "tests").as_posix().startswith(WAITING):
            item.add_marker(pytest.mark.failures)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Under CI a test that does not run has failed: nothing may be skipped there unnoticed."""
    outcome: Any = yield
    report = outcome.get_result()
    if UNDER_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr[-1]}"


@pytest.fixture(scope="session")
def _sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of the current schema: a file in `tmp_path`, then a PostgreSQL database.

    Autovacuum leaves that of a test marked `own_database` alone, and no other test uses it afterwards: with
    the statistics that such a test changes, it would never be tidied.
    """
    if request.param == "sqlite":
        databases: SqliteDatabases = request.getfixturevalue("_sqlite_databases")
        yield databases.fresh(tmp_path)
    elif request.node.get_closest_marker("own_database") is None:
        yield postgres_databases().fresh()
    else:
        with empty_postgres("own") as url:
            create_schema(url)
            leave_untidied(url)
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table, for tests that make the schema themselves."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite'}"
        return
    with empty_postgres("empty") as url:
        yield url


@pytest.fixture(scope="session")
def editions() -> Editions:
    """The editions that come with the product."""
    from api.configuration.settings import DEFINITIONS
    from workflow.definition import load_editions

    return load_editions(DEFINITIONS)


def _dont_wait_for_the_disk(driver: Any, record: object) -> None:
    driver.execute("PRAGMA synchronous=OFF").close()


@pytest.fixture
def service(database_url: str, editions: Editions, tmp_path: Path) -> Iterator[Service]:
    """The service on an empty database; its clock starts at nine in the morning of 20 November 2024."""
    from workflow.clock import Clock
    from workflow.evidence.files import EvidenceFiles
    from workflow.personal_data import Keyring
    from workflow.runtime.service import Service
    from workflow.store import Store

    store = Store.at(database_url)
    if store.is_sqlite:  # tests never pull the plug; what they lose is the wait for the disk
        event.listen(store.engine, "connect", _dont_wait_for_the_disk)
    yield Service(
        store=store,
        editions=editions,
        keyring=Keyring.load(tmp_path, {}),
        files=EvidenceFiles(tmp_path / "evidence"),
        clock=Clock.starting_at(NOVEMBER_2024),
    )
    store.engine.dispose()


@pytest.fixture(scope="session")
def _application(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """One for all tests of a process: to build it takes longer than most of them."""
    from api.application import create_app
    from api.configuration.settings import Settings

    return create_app(Settings(folder=tmp_path_factory.mktemp("application"), testing=True))


@pytest.fixture
def app(_application: Flask, service: Service, database_url: str, tmp_path: Path) -> Flask:
    """The application on `service`."""
    from api.application import configure
    from api.configuration.settings import Settings

    settings = Settings(folder=tmp_path, database_url=database_url, testing=True, now=NOVEMBER_2024)
    configure(_application, settings, service)
    return _application


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of the application, without a key."""
    return app.test_client()
