"""Numbered seals: each counts the rows that came into the record since the one before, under the secret key.

The seal of a row shows that the row is as it was written. That rows were taken out, or that the whole
database is an older one, shows in the numbered seals, and in the newest of them kept elsewhere (`heads`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import structlog

from workflow.personal_data import Keyring, KeysUnusable
from workflow.record.declarations import row_hash
from workflow.record.findings import Fault, Finding
from workflow.runtime.service import Service
from workflow.store import Connection, Store
from workflow.store.database import seals
from workflow.store.declarations import transition_seals
from workflow.store.record import adoption, counts
from workflow.store.record.counted import keys_told
from workflow.store.record.reading import key_of, key_text

SINCE = "0018"  # the revision that added seals
HEADED_SINCE = "0019"  # the revision that added the head
_AT_ONCE = 5000
_NAMED = 100  # seals that are missing, and are told one by one

_LOG = structlog.get_logger(__name__)

Row = Mapping[str, Any]


class Sealer:
    """Adds the numbered seals, and remembers the last one: where it is gone, nothing is sealed any more."""

    def __init__(self) -> None:
        self._last: tuple[int, str] = (0, "")
        self._cut = False  # it was told that seals are gone
        self._store: Store | None = None

    def __call__(self, service: Service) -> bool:
        """Seal what came since the last seal. Returns whether there is more to seal at once.

        A row without a valid seal of its own, and a last seal that is gone, stop the sealing with an error in
        the log, so that nobody's forgery gets sealed.
        """
        if self._store is not service.store:
            self._store, self._last, self._cut = service.store, (0, ""), False
        with service.store.exclusive("seal") as alone:
            if not alone:
                return False
            with service.store.write() as connection:
                last = counts.last_seal(connection)
                if not self._goes_on(connection, service.keyring, last):
                    if not self._cut:
                        _LOG.error("record_cut", number=self._last[0] or (last["number"] if last else 0))
                    self._cut = True
                    return False
                added, more = add_seal(connection, service, last)
        self._cut = False
        self._last = (added["number"], added["hash"]) if added else self._last
        return more

    def _goes_on(self, connection: Connection, keyring: Keyring, last: Row | None) -> bool:
        """Whether the last seal is the one that the head names, and follows the one that was written here."""
        number, hash_ = self._last
        if next(cut_faults(keyring, counts.head(connection), last), None) is not None:
            return False
        known = counts.seal_number(connection, number) if number else None
        return not number or (known is not None and known["hash"] == hash_)


def cut_faults(keyring: Keyring, head: Row | None, last: Row | None) -> Iterator[Finding]:
    """What is wrong where the head does not name the last seal: that one was cut off, or is another one."""
    if head is None:
        if last is not None:
            yield Finding("record_head", "1", "number", Fault.MISSING)
        return
    try:
        changed = seals.changed_fields(keyring, "record_head", head)
    except KeysUnusable:
        yield Finding("record_head", "1", "seal", Fault.KEY_UNKNOWN)
        return
    for field in changed:
        yield Finding("record_head", "1", field, Fault.NOT_SEALED if field == "seal" else Fault.CHANGED)
    if changed:
        return
    number = last["number"] if last is not None else 0
    for missing in range(number + 1, head["number"] + 1)[-_NAMED:]:
        yield Finding("record_seal", str(missing), "number", Fault.MISSING)
    if last is not None and number == head["number"] and last["hash"] != head["hash"]:
        yield Finding("record_seal", str(number), "hash", Fault.CHANGED)
    if number > head["number"]:
        yield Finding("record_head", "1", "number", Fault.NOT_COUNTED)


def seal(service: Service) -> bool:
    """Seal once what came since the last seal. Returns whether there is more to seal."""
    return Sealer()(service)


def seal_rest(service: Service) -> None:
    """Seal what came last, when nobody seals any more. A database out of reach is left to the next start."""
    try:
        while seal(service):
            pass
    except Exception as error:
        _LOG.exception("seal_failed", error=type(error).__name__)


def add_seal(connection: Connection, service: Service, last: Row | None) -> tuple[Row | None, bool]:
    """Write the next seal. Returns it, None where there is nothing to seal; and whether there is more."""
    after = last["position"] if last else 0
    events = counts.events_after(connection, after, _AT_ONCE)
    rows = {name: counts.uncounted(connection, name, _AT_ONCE) for name in counts.COUNTED}
    if not events and not any(rows.values()):
        return None, False
    forged = next(_forged(service.keyring, events, rows), None)
    if forged is not None:
        _LOG.error("record_broken", table=forged.table, row=forged.row, field=forged.field)
        return None, False
    number = last["number"] + 1 if last else 1
    previous = last["hash"] if last else counts.last_checkpoint_hash(connection)
    for name, found in rows.items():
        if found:
            counts.count_in(connection, name, found, number)
    counted = {"event": events, **rows}
    added = {
        "number": number,
        "position": events[-1]["position"] if events else after,
        "rows": {name: len(found) for name, found in counted.items() if found},
        "counted": {name: keys_told(name, found) for name, found in counted.items() if found},
        "previous_hash": previous,
        "hash": seal_hash(previous, number, events, rows),
        "at": service.clock.now(),
    }
    counts.add_seal(connection, added)
    counts.put_head(connection, service.keyring, added)
    return added, any(len(found) == _AT_ONCE for found in (events, *rows.values()))


def seal_hash(previous: str, number: int, events: Sequence[Row], rows: Mapping[str, Sequence[Row]]) -> str:
    """SHA-256 over the seal before and the rows that this one counts, each by its key and its own seal.

    `events`: in their order, each with its history row as `history`. `rows`: of each table, in the order of
    keys.
    """
    told = [[each["position"], *_of_history(each["history"] or {})] for each in events]
    others = {
        name: [[*key_of(name, row), _code(row)] for row in found] for name, found in rows.items() if found
    }
    return hashlib.sha256(seals.written([previous, number, told, others])).hexdigest()


def _of_history(row: Row) -> list[Any]:
    return [row.get("declaration_id"), row.get("sequence"), row.get("hash"), _code(row)]


def _code(row: Row) -> Any:
    seal = row.get("seal")
    return seal.get("mac") if isinstance(seal, dict) else None


def _forged(keyring: Keyring, events: Sequence[Row], rows: Mapping[str, Sequence[Row]]) -> Iterator[Finding]:
    for told in events:
        row = told["history"]
        if row is None or row_hash(row) != row["hash"] or not transition_seals.is_whole(keyring, row, told):
            name = f"{told['declaration_id']} {told['sequence']}"
            yield Finding("history", name, "seal", Fault.NOT_SEALED)
    for name, found in rows.items():
        for row in found:
            for field in seals.changed_fields(keyring, name, row):
                yield Finding(name, key_text(name, row), field, Fault.CHANGED)


def seal_old_rows(connection: Connection, keyring: Keyring, before: str) -> int:
    """After a migration from revision `before`: seal what was written without seals. Returns how many rows.

    It belongs into the transaction of the migration: later, nobody can tell an old row from a forged one.
    """
    last = counts.last_seal(connection) if SINCE <= before < HEADED_SINCE else None
    if last is not None:
        counts.put_head(connection, keyring, last)
    sealed = 0
    while "" < before < SINCE:
        now = adoption.seal_old_rows(connection, keyring, _AT_ONCE)
        sealed += now
        if not now:
            break
    return sealed
