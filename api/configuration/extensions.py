"""The extensions of the web application; each is bound to an application in `create_app`."""

from __future__ import annotations

import os
from pathlib import Path

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from workflow.tables import metadata

MIGRATIONS = Path(__file__).resolve().parents[2] / "workflow" / "migrations"

db = SQLAlchemy(metadata=metadata)


def offer_migrations(app: Flask) -> None:
    """Let Flask's own command write migrations (`flask --app wsgi db revision`), where it is what runs.

    They need Alembic, which no server does: it takes 9 MB of each process.
    """
    if os.environ.get("FLASK_RUN_FROM_CLI") == "true":
        from flask_migrate import Migrate

        Migrate(app, db, directory=str(MIGRATIONS), render_as_batch=True, compare_type=True)
