"""Waiting for what must come: so long that no load makes it too short, and only a fault uses it up."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE_SECONDS = 60.0


def until(true: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> bool:
    """Whether it becomes true: asked again and again until it is, or until nobody would wait any more."""
    ends = time.monotonic() + seconds
    while not true():
        if time.monotonic() > ends:
            return False
        time.sleep(0.01)
    return True
