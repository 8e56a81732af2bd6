"""Files that drafts have let go of: to be removed, after a while, where nothing refers to them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, exists, or_, select

from workflow.store.database.engine import INSERT
from workflow.tables import correction_evidence, declaration_mark, evidence_dropped, spot_check_answer


def drop(connection: Connection, sha256s: Iterable[str], at: datetime) -> None:
    """Note that a draft has let go of these files."""
    rows = [{"sha256": each, "at": at} for each in sorted(set(sha256s))]
    if rows:
        noted = INSERT[connection.dialect.name](evidence_dropped)
        again = {"at": noted.excluded.at}
        connection.execute(noted.on_conflict_do_update(index_elements=["sha256"], set_=again), rows)


def dropped_before(connection: Connection, instant: datetime, most: int) -> list[str]:
    """The files that were let go of before an instant, the earliest first."""
    dropped = evidence_dropped.c
    found = select(dropped.sha256).where(dropped.at < instant).order_by(dropped.at).limit(most)
    return list(connection.execute(found).scalars())


def forget(connection: Connection, sha256: str) -> bool:
    """Forget that a file was let go of. Returns whether a declaration, a correction or an answer has it."""
    connection.execute(delete(evidence_dropped).where(evidence_dropped.c.sha256 == sha256))
    mark = declaration_mark.c
    used = exists(select(mark.key).where(mark.kind == "file", mark.key == sha256))
    elsewhere = [
        exists(select(table.c.id).where(table.c.sha256 == sha256))
        for table in (correction_evidence, spot_check_answer)
    ]
    return bool(connection.execute(select(or_(used, *elsewhere))).scalar())
