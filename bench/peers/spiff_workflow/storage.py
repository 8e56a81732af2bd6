"""The rows of SpiffWorkflow's program, on PostgreSQL and on SQLite: the library itself brings no database."""

import json
import sqlite3
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg


class StaleError(RuntimeError):
    """Somebody else changed the declaration meanwhile."""


class Storage:
    """One connection. A declaration's row holds its workflow, and the task that it waits for."""

    def insert(self, declaration, waits_for, workflow):
        self.execute(
            "INSERT INTO declaration (id, version, waits_for, workflow) VALUES (?, 1, ?, ?)",
            (declaration, waits_for, workflow),
        )

    def load(self, declaration):
        return self.execute(
            "SELECT version, workflow FROM declaration WHERE id = ?", (declaration,)
        ).fetchone()

    def store(self, declaration, version, waits_for, workflow):
        changed = self.execute(
            "UPDATE declaration SET version = version + 1, waits_for = ?, workflow = ? WHERE id = ? AND version = ?",
            (waits_for, workflow, declaration, version),
        )
        if changed.rowcount != 1:
            raise StaleError(declaration)

    def announce(self, declaration, sequence, type_, payload):
        self.execute(
            "INSERT INTO event (declaration_id, sequence, type, payload) VALUES (?, ?, ?, ?)",
            (declaration, sequence, type_, json.dumps(payload)),
        )


class PostgresStorage(Storage):
    SCHEMA = """
    CREATE TABLE declaration (id uuid PRIMARY KEY, version integer NOT NULL, waits_for text, workflow text NOT NULL);
    CREATE INDEX ON declaration (waits_for);
    CREATE TABLE event (position bigserial PRIMARY KEY, declaration_id uuid NOT NULL REFERENCES declaration,
        sequence integer NOT NULL, type text NOT NULL, payload jsonb NOT NULL, at timestamptz DEFAULT now(),
        announced_at timestamptz);
    """

    def __init__(self, url):
        self.connection = psycopg.connect(url, autocommit=True)  # but within transaction()
        self.connection.execute(self.SCHEMA)

    def execute(self, statement, values):
        return self.connection.execute(statement.replace("?", "%s"), values)

    @contextmanager
    def transaction(self):
        with self.connection.transaction():
            yield

    def analyse(self):
        self.connection.execute("ANALYZE")


class SqliteStorage(Storage):
    SCHEMA = """
    CREATE TABLE declaration (id TEXT PRIMARY KEY, version INTEGER NOT NULL, waits_for TEXT, workflow TEXT NOT NULL);
    CREATE INDEX declaration_waits_for ON declaration (waits_for);
    CREATE TABLE event (position INTEGER PRIMARY KEY, declaration_id TEXT NOT NULL REFERENCES declaration,
        sequence INTEGER NOT NULL, type TEXT NOT NULL, payload TEXT NOT NULL, at TEXT DEFAULT CURRENT_TIMESTAMP,
        announced_at TEXT);
    """

    def __init__(self, file):
        self.connection = sqlite3.connect(file, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.connection.executescript(self.SCHEMA)

    def execute(self, statement, values):
        return self.connection.execute(statement, values)

    @contextmanager
    def transaction(self):
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def analyse(self):
        self.connection.execute("ANALYZE")


def open_storage(url):
    parts = urlsplit(url)
    return SqliteStorage(parts.path[1:]) if parts.scheme == "sqlite" else PostgresStorage(url)
