"""The floor on PostgreSQL: psycopg 3, one long-lived connection, five plain statements a transition."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

import psycopg

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
    id text PRIMARY KEY,
    applicant_id text NOT NULL,
    category text NOT NULL,
    declared_year integer NOT NULL,
    claimed_hours numeric(6, 1) NOT NULL,
    facts jsonb NOT NULL,
    state text NOT NULL,
    body_id text,
    assignee_id text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX declaration_queue ON declaration (body_id, state, updated_at, id);
CREATE TABLE history (
    declaration_id text NOT NULL REFERENCES declaration (id),
    sequence integer NOT NULL,
    event text NOT NULL,
    source text NOT NULL,
    target text NOT NULL,
    actor_id text NOT NULL,
    at timestamptz NOT NULL,
    comment text,
    PRIMARY KEY (declaration_id, sequence)
);
CREATE TABLE event (
    position bigserial PRIMARY KEY,
    declaration_id text NOT NULL,
    sequence integer NOT NULL,
    type text NOT NULL,
    payload jsonb NOT NULL,
    at timestamptz NOT NULL,
    announced_at timestamptz
);
CREATE INDEX event_unannounced ON event (position) WHERE announced_at IS NULL;
CREATE TABLE title_record (
    position bigserial PRIMARY KEY,
    key text NOT NULL UNIQUE,
    declaration_id text NOT NULL REFERENCES declaration (id),
    applicant_id text NOT NULL,
    declared_year integer NOT NULL,
    hours numeric(6, 1) NOT NULL,
    recorded_at timestamptz NOT NULL
);
"""

SELECT = """
SELECT applicant_id, category, declared_year, claimed_hours, facts, state, body_id, assignee_id, version
FROM declaration WHERE id = %s
"""
UPDATE = """
UPDATE declaration SET state = %s, body_id = %s, assignee_id = %s, version = %s, updated_at = %s
WHERE id = %s AND state = %s AND version = %s
"""
HISTORY = """
INSERT INTO history (declaration_id, sequence, event, source, target, actor_id, at, comment)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
"""
EVENT = "INSERT INTO event (declaration_id, sequence, type, payload, at) VALUES (%s, %s, %s, %s, %s)"
TITLE_RECORD = """
INSERT INTO title_record (key, declaration_id, applicant_id, declared_year, hours, recorded_at)
VALUES (%s, %s, %s, %s, %s, %s)
"""
CREATE = """
INSERT INTO declaration (id, applicant_id, category, declared_year, claimed_hours, facts, state, version,
    created_at, updated_at)
VALUES (%s, %s, 'training', 2024, 8.0, %s, 'draft', 1, %s, %s)
"""
SYNCED = """
SELECT count(*) FROM declaration JOIN title_record ON declaration_id = id
WHERE state = 'synced' AND id = ANY(%s)
"""

DRAFTS = """
INSERT INTO declaration
SELECT 'draft-' || %(round)s || '-' || n, 'person-applicant', 'training', 2024, 8.0,
       '{"filing_number": "ZZ-2024-001", "attested": true, "evidence": ["pass_certificate"]}',
       'draft', NULL, NULL, 1, now(), now()
FROM generate_series(1, %(count)s) AS n
"""


class PostgresFloor:
    """Runs lifecycles by hand-written SQL in the database that `dsn` names."""

    def __init__(self, dsn: str) -> None:
        self.connection = psycopg.connect(dsn)
        self.connection.execute(SCHEMA)
        self.connection.commit()

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert `count` drafts and return their ids; not timed."""
        self.connection.execute(DRAFTS, {"round": round_, "count": count})
        self.connection.commit()
        return [f"draft-{round_}-{n}" for n in range(1, count + 1)]

    def run(self, ids: list[str]) -> None:
        """Take each declaration through the whole lifecycle, one commit per transition."""
        for declaration_id in ids:
            for transition in LIFECYCLE:
                self.execute(declaration_id, transition)

    def execute(self, declaration_id: str, transition: Transition) -> None:
        """Execute and commit one transition."""
        event, source, target, actor = transition
        with self.connection.cursor() as cursor:
            row = cursor.execute(SELECT, (declaration_id,)).fetchone()
            state, version = row[5], row[8]
            now = datetime.now(UTC)
            assignee = actor if target == "unit_review" else None
            cursor.execute(UPDATE, (target, BODY, assignee, version + 1, now, declaration_id, state, version))
            if state != source or cursor.rowcount != 1:
                self.connection.rollback()
                raise StaleDeclarationError(declaration_id)
            cursor.execute(HISTORY, (declaration_id, version, event, state, target, actor, now, None))
            payload = json.dumps({"event": event, "from": state, "to": target})
            cursor.execute(EVENT, (declaration_id, version, "declaration." + event, payload, now))
            if transition is SYNC:
                key = f"{declaration_id}:1:entry"
                cursor.execute(TITLE_RECORD, (key, declaration_id, row[0], row[2], row[3], now))
        self.connection.commit()

    def create(self, declaration_id: str) -> None:
        """Insert and commit one draft."""
        now = datetime.now(UTC)
        self.connection.execute(CREATE, (declaration_id, APPLICANT, FACTS, now, now))
        self.connection.commit()

    def synced(self, ids: Sequence[str]) -> int:
        """Count those that are synced and have their record for the title system."""
        row = self.connection.execute(SYNCED, (list(ids),)).fetchone()
        self.connection.commit()
        return row[0]

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()
