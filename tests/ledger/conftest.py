"""The stage on which the ledger is tested."""

from __future__ import annotations

import pytest

from tests.scene import Scene
from workflow.runtime.service import Service


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)
