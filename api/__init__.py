"""The HTTP API and the `xueshi` command. This package holds no SQL and no rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import workflow  # noqa: F401 - first of all: what it keeps from being loaded, others would load

if TYPE_CHECKING:
    from api.application import configure, create_app

__all__ = ["configure", "create_app"]


def __getattr__(name: str) -> Any:
    """The application is loaded by whoever asks for it: most commands never do."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from api import application

    return getattr(application, name)
