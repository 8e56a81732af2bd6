"""The stage on which work in flight is moved."""

from __future__ import annotations

import pytest

from tests.moves.stage import Stage, with_registry
from workflow.runtime.service import Service


@pytest.fixture
def stage(service: Service) -> Stage:
    return Stage(with_registry(service))
