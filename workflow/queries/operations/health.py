"""Whether the database answers."""

from __future__ import annotations

from workflow.errors import Busy
from workflow.runtime.service import Service
from workflow.store.database.errors import SQLAlchemyError
from workflow.store.database.health import tables_exist


def database_answers(service: Service) -> bool:
    """Whether the database can be reached and holds our tables."""
    try:
        with service.store.read() as connection:
            tables_exist(connection)
    except (SQLAlchemyError, Busy):
        return False
    return True
