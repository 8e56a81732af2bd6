"""A Flask application that costs the database what a submission costs: who asks, what is there, one write."""

import hashlib
import os

from flask import Flask, Response, jsonify, request
from sqlalchemy import create_engine, text

SCHEMA = """
CREATE TABLE api_key (hash text PRIMARY KEY, person_id text NOT NULL);
CREATE TABLE declaration (
    id text PRIMARY KEY, person_id text NOT NULL, category text NOT NULL, facts jsonb NOT NULL,
    state text NOT NULL, version integer NOT NULL, updated_at timestamptz NOT NULL
);
CREATE TABLE history (
    declaration_id text NOT NULL, sequence integer NOT NULL, event text NOT NULL, actor_id text NOT NULL,
    at timestamptz NOT NULL, PRIMARY KEY (declaration_id, sequence)
);
CREATE TABLE event (
    position bigserial PRIMARY KEY, declaration_id text NOT NULL, sequence integer NOT NULL,
    payload jsonb NOT NULL, announced_at timestamptz
);
INSERT INTO api_key VALUES (encode(sha256('secret'), 'hex'), 'person-1');
"""
DRAFTS = """
INSERT INTO declaration
SELECT 'draft-' || %(round)s || '-' || n, 'person-1', 'training', '{"attested": true}', 'draft', 1, now()
FROM generate_series(1, %(count)s) AS n
"""
KEY = text("SELECT person_id FROM api_key WHERE hash = :hash")
LOAD = text("SELECT id, person_id, category, facts, state, version FROM declaration WHERE id = :id")
WRITE = text("""
WITH changed AS (
    UPDATE declaration SET state = 'submitted', version = version + 1, updated_at = now()
    WHERE id = :id AND state = 'draft' AND version = :version RETURNING id, version
), told AS (
    INSERT INTO event (declaration_id, sequence, payload)
    SELECT id, version, '{"event": "submit"}' FROM changed
)
INSERT INTO history (declaration_id, sequence, event, actor_id, at)
SELECT id, version, 'submit', :actor, now() FROM changed
""")

app = Flask(__name__)
engine = create_engine(os.environ.get("DATABASE_URL", "postgresql+psycopg://"), pool_size=8, max_overflow=0)


@app.get("/healthz")
def healthz() -> Response:
    """Answer as soon as the application is there."""
    return jsonify(status="ok")


@app.post("/v1/declarations/<declaration_id>/actions/submit")
def submit(declaration_id: str) -> tuple[Response, int] | Response:
    """Submit a draft: three statements and a commit."""
    body = request.get_json()
    key = request.headers.get("Authorization", "")[7:]
    with engine.begin() as connection:
        person = connection.execute(KEY, {"hash": hashlib.sha256(key.encode()).hexdigest()}).scalar()
        if person is None:
            return jsonify(code="UNAUTHENTICATED"), 401
        row = connection.execute(LOAD, {"id": declaration_id}).one_or_none()
        if row is None:
            return jsonify(code="NOT_FOUND"), 404
        written = connection.execute(WRITE, {"id": row.id, "version": row.version, "actor": person})
        if written.rowcount != 1:
            return jsonify(code="LOST_RACE"), 409
    return jsonify(id=row.id, state="submitted", version=row.version + 1, comment=body.get("comment"))
