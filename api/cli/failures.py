"""Tells in one line, to the person at the terminal, what went wrong."""

from __future__ import annotations

from api.cli.language import Language
from api.messages.texts import problem_text
from workflow.definition import UnknownEdition
from workflow.errors import FieldError, GuardRefused, Invalid, NotAuthenticated, Refused
from workflow.store.database.errors import ArgumentError, DBAPIError, NoSuchModuleError, ProgrammingError


def sentence_of(error: Exception, language: Language = Language.en) -> str:
    """Return one line that tells what went wrong.

    For an unexpected error, the line names the class; XUESHI_TRACEBACK=1 shows the rest.
    """
    if isinstance(error, UnknownEdition):
        return f"there is no edition “{error}”; `xueshi definitions list` tells which there are"
    if isinstance(error, NotAuthenticated):
        return "XUESHI_API_KEY is no key that is in use here; in a demonstration, demo.json tells them"
    if isinstance(error, GuardRefused):
        return "; ".join(f"{refusal.code} ({refusal.clause})" for refusal in error.refusals)
    if isinstance(error, Invalid):
        return "; ".join(_wrong(each, language) for each in error.errors)
    if isinstance(error, Refused):
        return _refused(error, language)
    if isinstance(error, ProgrammingError) or "no such table" in str(error):
        return "the database has not been set up, or is of another version: run `xueshi db upgrade`"
    if isinstance(error, (NoSuchModuleError, ModuleNotFoundError)):
        return (
            "DATABASE_URL names a database that is not supported: use PostgreSQL, or leave it out for SQLite"
        )
    if isinstance(error, ArgumentError):
        return "DATABASE_URL is not an address like postgresql://user@host/database"
    if isinstance(error, DBAPIError):
        return f"the database can't be used: {_first_line(error.orig)}"
    if isinstance(error, (OSError, ValueError)):
        return _first_line(error)
    return f"{type(error).__name__}: {_first_line(error)} (XUESHI_TRACEBACK=1 shows where)"


def _wrong(error: FieldError, language: Language) -> str:
    return ": ".join(filter(None, (error.pointer, error.code, error.text.get(language.value))))


def _refused(error: Refused, language: Language) -> str:
    """Return the error's own text, else the text of its code; then its facts that are words or numbers."""
    texts = problem_text(error.code, language.value)
    said = error.text.get(language.value) or (
        texts[1] if texts and language is Language.zh else error.message
    )
    facts = [f"{name}: {fact}" for name, fact in error.facts.items() if isinstance(fact, str | int)]
    return f"{said} ({', '.join(facts)})" if facts else said


def _first_line(error: object) -> str:
    return str(error).strip().split("\n", 1)[0]
