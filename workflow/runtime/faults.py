"""An exception as the log tells it."""

from __future__ import annotations

import traceback
from typing import Any


def frames_of(error: BaseException) -> dict[str, Any]:
    """An exception for the log: its class, where it was raised, last call first, and so of what caused it.

    Texts of exceptions and values of variables are left out: SQL errors quote parameters, which may be
    personal data.
    """
    frames: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        frames.append(type(seen).__name__)
        summary = traceback.extract_tb(seen.__traceback__)
        frames += [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(summary)]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return {"error": type(error).__name__, "traceback": frames}


def name_of(function: Any) -> str:
    """The name by which a function, a method or another callable is found in the code: module.qualname."""
    named = function if hasattr(function, "__qualname__") else type(function)
    return f"{named.__module__}.{named.__qualname__}"
