"""What a statement of a migration locks on PostgreSQL, for how long, and whether older versions survive it.

The kinds of locks are PostgreSQL's own (explicit locking, table 13.2); a test compares them with those that a
server really takes. Rates are low ones of a small machine: an estimate should rather be too long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

EXCLUSIVE = "ACCESS EXCLUSIVE"  # nobody reads or writes
REFERRED = "SHARE ROW EXCLUSIVE"  # nobody writes
INDEXED = "SHARE"  # nobody writes
WRITTEN = "ROW EXCLUSIVE"  # everybody reads and writes, but for the rows that are written
STRENGTH = (WRITTEN, INDEXED, REFERRED, EXCLUSIVE)

_INDEXED_A_SECOND = 300_000
_SCANNED_A_SECOND = 1_000_000
_WRITTEN_A_SECOND = 30_000

_NAME = r'"?(?:\w+"?\.)?"?(\w+)"?'


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.DOTALL)


_REFERENCES = _pattern(rf"\bREFERENCES\s+{_NAME}")
_CREATE_TABLE = _pattern(rf"CREATE\s+TABLE\s+(?:IF NOT EXISTS\s+)?{_NAME}")
_DROP_TABLE = _pattern(rf"DROP\s+TABLE\s+(?:IF EXISTS\s+)?{_NAME}")
_CREATE_INDEX = _pattern(rf"CREATE\s+(UNIQUE\s+)?INDEX\s+(?:IF NOT EXISTS\s+)?{_NAME}\s+ON\s+{_NAME}")
_DROP_INDEX = _pattern(rf"DROP\s+INDEX\s+(?:IF EXISTS\s+)?{_NAME}")
_ALTER = _pattern(rf"ALTER\s+TABLE\s+(?:ONLY\s+)?{_NAME}\s+(.*)")
_WRITES = _pattern(rf"(?:UPDATE|INSERT\s+(?:OR\s+\w+\s+)?INTO|DELETE\s+FROM)\s+{_NAME}")
_HARMLESS = _pattern(r"(?:SELECT|SET|PRAGMA|SAVEPOINT|RELEASE|COMMENT)\b")
# What follows ALTER TABLE and the table's name.
_ADDS_COLUMN = _pattern(r"ADD\s+(?:COLUMN\s+)?(?!CONSTRAINT|UNIQUE|PRIMARY|CHECK|FOREIGN)\"?(\w+)")
_ADDS_REFERENCE = _pattern(r"ADD\s+CONSTRAINT\s+\S+\s+FOREIGN\s+KEY\s*\(([^)]*)\)")
_SCANS = _pattern(r"ADD\s|.*\bSET NOT NULL")
_WRITES_ANEW = _pattern(r".*\bTYPE\b")
_SURVIVED = _pattern(r".*\b(?:SET DEFAULT|DROP NOT NULL)")
_REQUIRED = _pattern(r".*\bNOT NULL\b")
_FILLED = _pattern(r".*(?:\bDEFAULT\b|\bGENERATED\b|SERIAL)")
_COMPUTED = _pattern(r".*(?:GENERATED ALWAYS AS \(|\b(?:BIG)?SERIAL\b|DEFAULT\s+[\w.]*\w\()")


@dataclass(frozen=True)
class Lock:
    """A table that is locked until its transaction ends, and the seconds that the statement itself takes."""

    table: str
    mode: str
    seconds: float = 0.0


@dataclass
class Schema:
    """The tables that are there, with the rows of each, the tables of indexes, and what is new in a step."""

    rows: Mapping[str, int]
    indexes: dict[str, str] = field(default_factory=dict)
    references: dict[str, set[str]] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    added: set[tuple[str, str]] = field(default_factory=set)  # columns that no older version writes
    breaks: list[str] = field(default_factory=list)

    def read(self, sql: str) -> list[Lock]:
        """Take note of a statement; returns what it locks of the tables that were there before."""
        made = set(self.new)
        locks = list(self._locks(" ".join(sql.split())))
        return [lock for lock in locks if lock.table not in made | self.new]

    def _locks(self, sql: str) -> Iterator[Lock]:
        if found := _CREATE_TABLE.match(sql):
            self.new.add(found[1])
            yield from self._referred(found[1], sql)
        elif found := _CREATE_INDEX.match(sql):
            unique, name, table = found.groups()
            self.indexes[name] = table
            if unique and table not in self.new:
                self.breaks.append(f"unique index {name}")
            yield Lock(table, INDEXED, self._at(table, _INDEXED_A_SECOND))
        elif found := _DROP_INDEX.match(sql):
            yield Lock(self.indexes.pop(found[1], "?"), EXCLUSIVE)
        elif found := _DROP_TABLE.match(sql):
            yield from self._dropped(found[1])
        elif found := _ALTER.match(sql):
            yield from self._altered(found[1], found[2])
        elif found := _WRITES.match(sql):
            yield Lock(found[1], WRITTEN, self._at(found[1], _WRITTEN_A_SECOND))
        elif not _HARMLESS.match(sql):
            self.breaks.append(sql[:60])
            yield Lock("?", EXCLUSIVE)

    def _referred(self, table: str, sql: str) -> Iterator[Lock]:
        for target in _REFERENCES.findall(sql):
            self.references.setdefault(table, set()).add(target)
            yield Lock(target, REFERRED)

    def _dropped(self, table: str) -> Iterator[Lock]:
        if table not in self.new:
            self.breaks.append(f"DROP TABLE {table}")
        yield Lock(table, EXCLUSIVE)
        for target in self.references.pop(table, ()):
            yield Lock(target, EXCLUSIVE)
        self.new.discard(table)

    def _altered(self, table: str, what: str) -> Iterator[Lock]:
        old = table not in self.new
        if found := _ADDS_REFERENCE.match(what):
            yield Lock(table, REFERRED, self._at(table, _SCANNED_A_SECOND))
            columns = {(table, name.strip(' "')) for name in found[1].split(",")}
            if old and not columns & self.added:
                self.breaks.append(f"ALTER TABLE {table} {what[:60]}")
        elif found := _ADDS_COLUMN.match(what):
            self.added.add((table, found[1]))
            yield Lock(table, EXCLUSIVE, self._at(table, _WRITTEN_A_SECOND if _COMPUTED.match(what) else 0))
            if old and _REQUIRED.match(what) and not _FILLED.match(what):
                self.breaks.append(f"NOT NULL without a default: {table}.{found[1]}")
        else:
            rate = (
                _WRITTEN_A_SECOND
                if _WRITES_ANEW.match(what)
                else _SCANNED_A_SECOND
                if _SCANS.match(what)
                else 0
            )
            yield Lock(table, EXCLUSIVE, self._at(table, rate))
            if old and not _SURVIVED.match(what):
                self.breaks.append(f"ALTER TABLE {table} {what[:60]}")
        yield from self._referred(table, what)

    def _at(self, table: str, a_second: int) -> float:
        return self.rows.get(table, 0) / a_second if a_second else 0.0
