"""The limits of evidence are settings with units; a wrong one is told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.application import create_app
from api.configuration.settings import Settings, WrongSetting
from workflow.evidence.accepted import DEFAULT_LIMITS, Limits


def test_limits_are_read_from_the_environment_and_reach_the_service(tmp_path: Path) -> None:
    told = {"MB": "1", "MEGAPIXELS": "2", "MEMORY_MB": "300", "SECONDS": "4", "AT_ONCE": "5", "PIECES": "6"}
    environment = {f"XUESHI_EVIDENCE_{name}": value for name, value in told.items()}
    settings = Settings.from_environment({"XUESHI_DATA": str(tmp_path), **environment})
    expected = Limits(bytes=2**20, pixels=2_000_000, memory=300 * 2**20, seconds=4, at_once=5, pieces=6)
    assert settings.evidence == expected
    app = create_app(settings)
    assert app.extensions["xueshi"].evidence_limits == expected
    assert app.config["MAX_CONTENT_LENGTH"] == 2**20 + 64 * 1024
    assert Settings.from_environment({"XUESHI_DATA": str(tmp_path)}).evidence == DEFAULT_LIMITS


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "many", "٣", "9999999", "1025"])
def test_a_limit_that_is_no_number_in_bounds_is_told(tmp_path: Path, value: str) -> None:
    with pytest.raises(WrongSetting, match="XUESHI_EVIDENCE_MB is a whole number from 1 to 1024"):
        Settings.from_environment({"XUESHI_DATA": str(tmp_path), "XUESHI_EVIDENCE_MB": value})
