"""Our server, started as `make run` starts it, on a PostgreSQL database of the run's own."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workflow import tables
from workflow.credentials import digest, new_key
from workflow.ids import new_id
from workflow.permissions import Actor, Grant, Role
from workflow.service import Service

from .databases import postgres_database, settle, sqlite_directory, url_of
from .ours import open_service
from .population import NOW, Population
from .servers import Server

SCOPES = ["declarations:read", "declarations:write"]
PATH = "/v1/declarations/{}/actions/submit"
XUESHI = str(Path(sys.executable).with_name("xueshi"))
_PATIENCE = 30.0


class OurService:
    """`xueshi serve` in demonstration mode, and drafts that an integrator's key submits for their owners."""

    name = "Xueshi"
    body = '{"comment": "as attested"}'

    def __init__(self, dsn: str, folder: Path) -> None:
        self.folder = folder
        self.url = url_of(dsn, "postgresql+psycopg")
        self.service: Service = open_service(self.url, folder)
        self.population = Population(self.service)
        integrator = Actor(new_id(), "Integrator", None, (Grant(Role.integrator),))
        self.token = self.key_of(integrator, SCOPES)

    def key_of(self, actor: Actor, scopes: list[str]) -> str:
        """Insert the principal of `actor` with an API key of these scopes; returns the key's secret."""
        secret = new_key()
        with self.service.store.write() as connection:
            self.population.insert_principal(connection, actor)
            key = {
                "id": new_id(),
                "principal_id": actor.id,
                "label": "bench",
                "secret_hash": digest(secret),
                "scopes": scopes,
                "created_at": NOW,
            }
            connection.execute(tables.api_key.insert(), key)
        return secret

    def server(self) -> Server:
        """Return the server, not started yet."""
        environment = {"XUESHI_DEMO": "1", "XUESHI_DATA": str(self.folder), "DATABASE_URL": self.url}
        return Server(self.name, [XUESHI, "serve", "--port", "{port}"], environment=environment)

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert complete drafts and return the paths that submit them."""
        return [PATH.format(draft.id) for draft in self.population.drafts(count)]

    def rest(self) -> None:
        """Wait until the relay beside the server has announced every transition: its time is ours."""
        waiting = tables.event.select().where(tables.event.c.announced_at.is_(None)).limit(1)
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            with self.service.store.read() as connection:
                if connection.execute(waiting).first() is None:
                    return
            time.sleep(0.05)
        raise RuntimeError("the relay has not announced every transition")

    def close(self) -> None:
        """Give the connections back."""
        self.service.store.engine.dispose()


@contextmanager
def our_service(purpose: str) -> Iterator[OurService]:
    """Our service on a database of its own."""
    with postgres_database(purpose) as dsn, sqlite_directory() as folder:
        ours = OurService(dsn, folder)
        settle(dsn)
        try:
            yield ours
        finally:
            ours.close()
