"""Which errors of a database mean that its surroundings fail: nothing is wrong with what was asked."""

from __future__ import annotations

from workflow.errors import Damaged, ReadOnly, StorageFull, Unavailable

# By SQLSTATE; the longest beginning that fits decides.
_POSTGRES: dict[str, type[Unavailable]] = {
    "08": Unavailable,  # connection
    "25006": ReadOnly,  # after a fail-over, and where the database was closed to writes
    "25P03": Unavailable,  # idle in a transaction for too long: the session was ended
    "53": Unavailable,  # resources
    "53100": StorageFull,
    "57P": Unavailable,  # shut down, crashed, starting
    "58": Unavailable,  # the server's own system
    "XX0": Unavailable,
    "XX001": Damaged,
    "XX002": Damaged,
}
_LENGTHS = (5, 3, 2)

# By the primary result code.
_SQLITE: dict[int, type[Unavailable]] = {
    8: ReadOnly,
    10: Unavailable,  # SQLITE_IOERR
    11: Damaged,  # SQLITE_CORRUPT
    13: StorageFull,
    14: Unavailable,  # SQLITE_CANTOPEN
    26: Damaged,  # SQLITE_NOTADB
}


def failure_of(error: BaseException) -> type[Unavailable] | None:
    """What the driver's error, or SQLAlchemy's around it, says of the surroundings; None: nothing."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorcode", None)
    if code is not None:
        return _SQLITE.get(code & 0xFF)
    state = getattr(original, "sqlstate", None) or ""
    return next((_POSTGRES[state[:n]] for n in _LENGTHS if state[:n] in _POSTGRES), None)


def sign_of(error: BaseException) -> str:
    """What the driver calls the error: a name or a SQLSTATE, never a text, which may quote values."""
    original = getattr(error, "orig", None) or error
    sign = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    return str(sign or type(original).__name__)
