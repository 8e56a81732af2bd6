"""How a migration waits for locks, so that nobody waits long for the migration.

Whoever waits for a table's lock makes all who come after it wait too. So it waits for a moment only, gives
back all that it holds, and tries again later: requests go on meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import structlog
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from workflow.errors import Told

_LOCK = 0x7875_6573_6869  # "xueshi": one migration at a time on a PostgreSQL database
LOCK_SECONDS = 2  # a request waits for 3; PostgreSQL lets go of an autovacuum after 1
_OTHERS_SECONDS = 10
ATTEMPTS = 40
_LONGEST_PAUSE = 5.0
_TRY_AGAIN = {"55P03", "40P01"}  # lock_not_available, deadlock_detected
_LOG = structlog.get_logger(__name__)
Made = TypeVar("Made")

_OPEN = text(
    "SELECT pid, coalesce(nullif(application_name, ''), '?') AS program, coalesce(state, '?') AS state,"
    " to_char(xact_start AT TIME ZONE 'UTC', 'HH24:MI:SS') AS since FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < now() - interval '1 s'"
    " ORDER BY xact_start LIMIT 3"
)


class LockedOut(Told):
    """Others held a lock that the migration needs, each time that it tried."""


def wait_for_others(connection: Connection) -> None:
    """Wait until no other process migrates; whatever is locked afterwards is waited for `LOCK_SECONDS`."""
    if connection.dialect.name == "postgresql":
        # Whoever migrates may take long, also between two statements; others are waited for a while.
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        connection.execute(text(f"SET LOCAL lock_timeout = '{_OTHERS_SECONDS}s'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))


def patiently(engine: Engine, transaction: Callable[[], Made]) -> Made:
    """Run `transaction`, and anew where a lock was not had; `LockedOut` after four and a half minutes."""
    pause = 0.25
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return transaction()
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) not in _TRY_AGAIN:
                raise
            refused = error
        _LOG.warning("migration_waits_for_lock", attempt=attempt, holders=_holders(engine))
        if attempt < ATTEMPTS:
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
    held = ", ".join(_holders(engine)) or "?"
    raise LockedOut(
        f"升级所需的表一直被其他会话锁住（{held}），未完成的步骤未作任何更改。请等其结束，或用 "
        "SELECT pg_terminate_backend 结束这些进程，然后重新升级。",
        f"other sessions kept a lock that the upgrade needs ({held}); the step that waited has "
        "changed nothing: let them end, or end them with SELECT pg_terminate_backend(pid), and upgrade again",
    ) from refused


def _holders(engine: Engine) -> list[str]:
    """Whose transactions are open for more than a second: they may hold it."""
    with engine.connect() as connection:
        return [
            f"{row.pid} {row.program} {row.state} since {row.since} UTC" for row in connection.execute(_OPEN)
        ]
