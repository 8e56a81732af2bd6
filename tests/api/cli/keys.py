"""The command is used by somebody of the demonstration."""

from __future__ import annotations

import json
from pathlib import Path


def as_(settings: dict[str, str], role: str) -> dict[str, str]:
    """The settings of the demonstration, with the key of whoever has this role in it."""
    keys = json.loads((Path(settings["XUESHI_DATA"]) / "demo.json").read_text(encoding="utf-8"))["keys"]
    return {**settings, "XUESHI_API_KEY": keys[role]}
