"""How Alembic reaches the database: over the connection it is handed, else over the application's engine.

A revision is written in SQLAlchemy's own types, so that it still runs when ours have changed.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from workflow.tables import CreditHours, Instant, metadata, writing_transaction

OPTIONS: dict[str, Any] = {
    "target_metadata": metadata,
    "render_as_batch": True,
    "compare_type": True,
    "compare_server_default": True,
    "transactional_ddl": True,  # on SQLite too: we say BEGIN ourselves
}


def render_item(kind: str, item: Any, autogenerate: AutogenContext) -> str | Literal[False]:
    """Source text of our column types in a revision; False leaves it to Alembic."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, CreditHours):
        return "sa.Integer()"
    if kind == "server_default" and isinstance(getattr(item, "arg", None), writing_transaction):
        return "writing_transaction()"
    return False


def run(connection: Connection) -> None:
    context.configure(connection=connection, render_item=render_item, **OPTIONS)
    with context.begin_transaction():
        context.run_migrations()


def run_on_the_applications_engine() -> None:
    from flask import current_app

    with current_app.extensions["migrate"].db.engine.connect() as connection:
        run(connection)


if context.is_offline_mode():
    raise SystemExit("SQL scripts are not made offline: run the migration on a connection.")
handed = context.config.attributes.get("connection")
if handed is None:
    run_on_the_applications_engine()
else:
    run(handed)
