"""The HTTP edge, and the command beside it. It knows no SQL and no rules."""

from api.application import configure, create_app

__all__ = ["configure", "create_app"]
