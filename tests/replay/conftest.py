"""A town that has lived through the year 2024."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.replay.town import Town
from workflow.runtime.service import Service


@pytest.fixture
def town(service: Service, tmp_path: Path) -> Town:
    return Town(service, tmp_path).live_through_the_year()
