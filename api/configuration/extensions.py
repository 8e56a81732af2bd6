"""The extensions of the web application; each is bound to an application in `create_app`."""

from __future__ import annotations

from pathlib import Path

from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

from workflow.tables import metadata

MIGRATIONS = Path(__file__).resolve().parents[2] / "workflow" / "migrations"

db = SQLAlchemy(metadata=metadata)
migrate = Migrate(directory=str(MIGRATIONS), render_as_batch=True, compare_type=True)
