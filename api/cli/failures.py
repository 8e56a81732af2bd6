"""What went wrong, as one line for the person at the terminal."""

from __future__ import annotations

from sqlalchemy.exc import ArgumentError, DBAPIError, ProgrammingError

from workflow.errors import GuardRefused, Invalid, Refused


def sentence_of(error: Exception) -> str:
    """One line; an error that nobody foresaw names its class, and XUESHI_TRACEBACK=1 shows the rest."""
    if isinstance(error, GuardRefused):
        return "; ".join(f"{refusal.code} ({refusal.clause})" for refusal in error.refusals)
    if isinstance(error, Invalid):
        return "; ".join(f"{wrong.pointer}: {wrong.code}" for wrong in error.errors)
    if isinstance(error, Refused):
        return error.message
    if isinstance(error, ProgrammingError) or "no such table" in str(error):
        return "the database has not been set up, or is of another version: run `xueshi db upgrade`"
    if isinstance(error, ArgumentError):
        return "DATABASE_URL is not an address like postgresql://user@host/database"
    if isinstance(error, DBAPIError):
        return f"the database can't be used: {_first_line(error.orig)}"
    if isinstance(error, (OSError, ValueError)):
        return _first_line(error)
    return f"{type(error).__name__}: {_first_line(error)} (XUESHI_TRACEBACK=1 shows where)"


def _first_line(error: object) -> str:
    return str(error).strip().split("\n", 1)[0]
