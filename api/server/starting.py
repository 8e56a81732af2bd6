"""What must be true of a database before any process serves on it, whatever starts the process."""

from __future__ import annotations

from workflow import migrations
from workflow.commands.people.key_rotation import check_keys
from workflow.runtime.service import Service


def require_fit(service: Service) -> None:
    """Require that the database is not newer than the code, and that its numbers open with our keys.

    Raises `NewerDatabase` and `KeysUnusable`. One that is yet to be upgraded is let pass: /readyz tells it.
    """
    with service.store.read() as connection:
        revision = migrations.current_revision(connection)
    migrations.require_known(revision)
    if revision == migrations.head_revision():
        check_keys(service, at_ends=True)
