"""The town in which the tests of the API live."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.api.world import World, build
from workflow.service import Service


@pytest.fixture
def world(app: Flask, service: Service) -> World:
    """The town on a fresh database, on SQLite and on PostgreSQL."""
    return build(app, service)
