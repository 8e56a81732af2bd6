"""How often an event asks PostgreSQL: what is read together and written together travels together."""

from __future__ import annotations

import pytest

from tests.support.scene import Scene
from workflow.commands.declarations.actions import perform
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service
from workflow.store.database.driver import PostgresDriver

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was sent, in order: statements together, or a command alone."""
    sent: list[str] = []
    run, command = PostgresDriver.run, PostgresDriver._command

    def noted(driver: PostgresDriver, statements: list) -> list:  # type: ignore[type-arg]
        sent.append("together")
        return run(driver, statements)

    def told(driver: PostgresDriver, sql: bytes) -> None:
        sent.append(sql.decode())
        command(driver, sql)

    monkeypatch.setattr(PostgresDriver, "run", noted)
    monkeypatch.setattr(PostgresDriver, "_command", told)
    return sent


@pytest.mark.parametrize(
    ("state", "event"),
    [
        ("draft", "submit"),
        ("submitted", "claim"),
        ("unit_review", "approve"),
        ("approved", "sync"),
        ("approved", "revoke"),
        ("synced", "revoke"),
    ],
)
def test_an_event_reads_once_and_writes_once(scene: Scene, trips: list[str], state: str, event: str) -> None:
    id_ = scene.in_state(state)
    reviewer, bureau = scene.reviewer, scene.bureau
    actors = {"submit": scene.applicant, "claim": reviewer, "approve": reviewer}
    actor = actors.get(event, bureau)
    trips.clear()
    perform(scene.service, actor, id_, event, ActionBody(comment="x", attested=event == "submit"))
    assert trips == ["together", "together"]
