"""Lets somebody see which statements are run: by operation and table, and never with their values."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any

from sqlalchemy import Engine, event

from workflow.tables import metadata

Around = Callable[[Callable[[], Sequence[str]]], AbstractContextManager[object]]
"""What is entered around statements that go to the database together; it may ask for their names."""

_WORD = re.compile(r"\w+")
_WRITES = re.compile(r"\b(INSERT|UPDATE|DELETE)\b")
_TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE|JOIN)\s+"?(\w+)"?')


_LONG = 4000  # characters; the texts of longer statements are seldom the same, and would fill the memory


def name_of(text: str) -> str:
    """The operation and the first table of a statement, as SELECT declaration; no other word of it."""
    return _known_name(text) if len(text) <= _LONG else _name(text)


def _name(text: str) -> str:
    first = _WORD.search(text)
    operation = first[0].upper() if first else ""
    if operation == "WITH":
        writes = _WRITES.search(text)
        operation = writes[1] if writes else "SELECT"
    table = next((name for name in _TABLE.findall(text) if name in metadata.tables), "")
    return f"{operation} {table}".rstrip()


_known_name = lru_cache(maxsize=512)(_name)


def observe_engine(engine: Engine, around: Around) -> None:
    """Enter `around` about each statement that SQLAlchemy runs on the engine from now on."""

    def before(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        context.observed = around(lambda: (name_of(statement),))
        context.observed.__enter__()

    def after(
        connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool
    ) -> None:
        context.observed.__exit__(None, None, None)

    def failed(failure: Any) -> None:
        observed, error = getattr(failure.execution_context, "observed", None), failure.original_exception
        if observed is not None:
            failure.execution_context.observed = None
            observed.__exit__(type(error), error, error.__traceback__)

    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    event.listen(engine, "handle_error", failed)
