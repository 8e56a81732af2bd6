"""The towns in which the tests of the API live."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.api.town import Town, town_at
from tests.support.servers.databases import SqliteDatabases, postgres_databases
from tests.support.world import World, add_principal, build
from workflow.runtime.service import Service


@pytest.fixture
def world(app: Flask, service: Service) -> World:
    """The town on a fresh database, on SQLite and on PostgreSQL."""
    return build(app, service)


@pytest.fixture
def offices(world: World) -> World:
    """The town with a second administrator, and the service that follows the database."""
    add_principal(world, "second_administrator", "administrator")
    world.service = world.app.extensions["xueshi"]
    return world


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """One world for all operations: what one operation leaves behind is the next one's surprise."""
    folder = tmp_path_factory.mktemp("contract")
    if request.param == "sqlite":
        url = SqliteDatabases(tmp_path_factory.mktemp("template")).fresh(folder)
    else:
        url = postgres_databases().fresh()
    with town_at(url, folder) as town:
        yield town
