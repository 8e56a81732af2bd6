"""The HTTP API and the `xueshi` command. This package holds no SQL and no rules."""

from api.application import configure, create_app

__all__ = ["configure", "create_app"]
