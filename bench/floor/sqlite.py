"""The floor on SQLite: the product's SQLite library, one long-lived connection, WAL and synchronous=FULL."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

from bench.floor.transitions import (
    APPLICANT,
    BODY,
    FACTS,
    LIFECYCLE,
    SYNC,
    StaleDeclarationError,
    Transition,
)

SCHEMA = """
CREATE TABLE declaration (
    id TEXT PRIMARY KEY,
    applicant_id TEXT NOT NULL,
    category TEXT NOT NULL,
    declared_year INTEGER NOT NULL,
    claimed_hours NUMERIC NOT NULL,
    facts TEXT NOT NULL,
    state TEXT NOT NULL,
    body_id TEXT,
    assignee_id TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX declaration_queue ON declaration (body_id, state, updated_at, id);
CREATE TABLE history (
    declaration_id TEXT NOT NULL REFERENCES declaration (id),
    sequence INTEGER NOT NULL,
    event TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    at TEXT NOT NULL,
    comment TEXT,
    PRIMARY KEY (declaration_id, sequence)
);
CREATE TABLE event (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    declaration_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    type TEXT NOT NULL,
    payload TEXT NOT NULL,
    at TEXT NOT NULL,
    announced_at TEXT
);
CREATE INDEX event_unannounced ON event (position) WHERE announced_at IS NULL;
CREATE TABLE title_record (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    declaration_id TEXT NOT NULL REFERENCES declaration (id),
    applicant_id TEXT NOT NULL,
    declared_year INTEGER NOT NULL,
    hours NUMERIC NOT NULL,
    recorded_at TEXT NOT NULL
);
"""

SELECT = """
SELECT applicant_id, category, declared_year, claimed_hours, facts, state, body_id, assignee_id, version
FROM declaration WHERE id = ?
"""
UPDATE = """
UPDATE declaration SET state = ?, body_id = ?, assignee_id = ?, version = ?, updated_at = ?
WHERE id = ? AND state = ? AND version = ?
"""
HISTORY = """
INSERT INTO history (declaration_id, sequence, event, source, target, actor_id, at, comment)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
EVENT = "INSERT INTO event (declaration_id, sequence, type, payload, at) VALUES (?, ?, ?, ?, ?)"
TITLE_RECORD = """
INSERT INTO title_record (key, declaration_id, applicant_id, declared_year, hours, recorded_at)
VALUES (?, ?, ?, ?, ?, ?)
"""
CREATE = """
INSERT INTO declaration (id, applicant_id, category, declared_year, claimed_hours, facts, state, version,
    created_at, updated_at)
VALUES (?, ?, 'training', 2024, 8.0, ?, 'draft', 1, ?, ?)
"""
SYNCED = """
SELECT count(*) FROM declaration JOIN title_record ON declaration_id = id
WHERE state = 'synced' AND id IN (SELECT value FROM json_each(?))
"""


class SqliteFloor:
    """Runs lifecycles by hand-written SQL in the file `path`."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(str(path), isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.connection.executescript(SCHEMA)

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert `count` drafts and return their ids; not timed."""
        ids = [f"draft-{round_}-{n}" for n in range(1, count + 1)]
        now = datetime.now(UTC).isoformat()
        rows = [
            (id_, "person-applicant", "training", 2024, 8.0, FACTS, "draft", None, None, 1, now, now)
            for id_ in ids
        ]
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany("INSERT INTO declaration VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", rows)
        self.connection.execute("COMMIT")
        return ids

    def run(self, ids: list[str]) -> None:
        """Take each declaration through the whole lifecycle, one commit per transition."""
        for declaration_id in ids:
            for transition in LIFECYCLE:
                self.execute(declaration_id, transition)

    def execute(self, declaration_id: str, transition: Transition) -> None:
        """Execute and commit one transition."""
        event, source, target, actor = transition
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        row = execute(SELECT, (declaration_id,)).fetchone()
        state, version = row[5], row[8]
        now = datetime.now(UTC).isoformat()
        assignee = actor if target == "unit_review" else None
        updated = execute(UPDATE, (target, BODY, assignee, version + 1, now, declaration_id, state, version))
        if state != source or updated.rowcount != 1:
            execute("ROLLBACK")
            raise StaleDeclarationError(declaration_id)
        execute(HISTORY, (declaration_id, version, event, state, target, actor, now, None))
        payload = json.dumps({"event": event, "from": state, "to": target})
        execute(EVENT, (declaration_id, version, "declaration." + event, payload, now))
        if transition is SYNC:
            execute(TITLE_RECORD, (f"{declaration_id}:1:entry", declaration_id, row[0], row[2], row[3], now))
        execute("COMMIT")

    def create(self, declaration_id: str) -> None:
        """Insert and commit one draft."""
        now = datetime.now(UTC).isoformat()
        self.connection.execute(CREATE, (declaration_id, APPLICANT, FACTS, now, now))

    def synced(self, ids: Sequence[str]) -> int:
        """Count those that are synced and have their record for the title system."""
        return self.connection.execute(SYNCED, (json.dumps(list(ids)),)).fetchone()[0]

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()
