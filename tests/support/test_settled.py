"""What hides events is waited for, also where it belongs to another database of the server."""

from __future__ import annotations

import threading

import psycopg
import pytest

from tests.support.patience import until
from tests.support.scene import Scene
from tests.support.servers.databases import postgres_databases
from tests.support.settled import wait_until_settled
from workflow.runtime.service import Service


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


def test_an_event_is_waited_for_while_a_transaction_elsewhere_hides_it(scene: Scene) -> None:
    with psycopg.connect(postgres_databases().server_url) as elsewhere:
        elsewhere.execute("SELECT txid_current()")  # only one that has a number hides what comes after
        scene.submitted()
        waiting = threading.Thread(target=wait_until_settled, args=(scene.service,))
        waiting.start()
        waiting.join(0.5)
        assert waiting.is_alive() or scene.service.store.is_sqlite, "it sees what may still be preceded"
        elsewhere.rollback()
        assert until(lambda: not waiting.is_alive())
