"""Our server, started as `make run` starts it, on a PostgreSQL database that the run makes for itself."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from bench.rows.ours import OwnDatabase
from bench.services.servers import Server
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.ids import new_id

SCOPES = ("declarations:read", "declarations:write")
PATH = "/v1/declarations/{}/actions/submit"
XUESHI = str(Path(sys.executable).with_name("xueshi"))
_PATIENCE = 30.0


def our_server(database: OwnDatabase, settings: Mapping[str, str] | None = None) -> Server:
    """Return `xueshi serve` in demonstration mode on this database, not started yet."""
    own = {"XUESHI_DEMO": "1", "XUESHI_DATA": str(database.folder), "DATABASE_URL": database.url}
    return Server("Xueshi", [XUESHI, "serve", "--port", "{port}"], environment={**own, **(settings or {})})


class OurService:
    """Our server, and drafts that an integrator's key submits for their owners."""

    name = "Xueshi"
    body = '{"comment": "as attested"}'

    def __init__(
        self, database: OwnDatabase, name: str = name, settings: Mapping[str, str] | None = None
    ) -> None:
        self.database, self.name, self.settings = database, name, settings
        integrator = Actor(new_id(), "Integrator", None, (Grant(Role.integrator),))
        with database.service.store.write() as connection:
            database.population.insert_principal(connection, integrator)
        self.token = database.population.insert_key(integrator, SCOPES)

    def server(self) -> Server:
        """Return the server, not started yet."""
        return our_server(self.database, self.settings)

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert complete drafts and return the paths that submit them."""
        return [PATH.format(draft.id) for draft in self.database.population.drafts(count)]

    def wait_until_idle(self) -> None:
        """Wait until the relay beside the server has announced every transition: its time counts as ours."""
        waiting = tables.event.select().where(tables.event.c.announced_at.is_(None)).limit(1)
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            with self.database.service.store.read() as connection:
                if connection.execute(waiting).first() is None:
                    return
            time.sleep(0.05)
        raise RuntimeError("the relay has not announced every transition")
