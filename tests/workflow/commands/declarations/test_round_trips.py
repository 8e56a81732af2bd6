"""How often an event asks PostgreSQL: what is read together and written together travels together."""

from __future__ import annotations

import pytest

from api.demonstration.tour.files import pdf
from tests.support.items import paper, without
from tests.support.scene import Scene
from workflow.commands.declarations.actions import perform
from workflow.commands.declarations.drafts import (
    add_evidence,
    create_declaration,
    edit_declaration,
    remove_evidence,
)
from workflow.errors import Busy
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service
from workflow.store.database.postgres.driver import PostgresDriver
from workflow.store.database.prepared import run_together
from workflow.store.declarations import declarations

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


def test_a_draft_is_created_and_edited_in_two_round_trips(scene: Scene, trips: list[str]) -> None:
    service, who = scene.service, scene.applicant
    item = without(paper(), "evidence")
    create_declaration(service, who, person_id=str(who.person_id), item=item, attested=True)
    assert trips == ["together", "together"]
    id_ = scene.draft(without(paper(), "evidence"))
    version = scene.view(id_)["version"]
    trips.clear()
    edited = edit_declaration(service, who, id_, version=version, item=item, attested=True)
    assert trips == ["together", "together"] and edited["version"] == version + 1
    trips.clear()
    piece = add_evidence(service, who, id_, kind="cover", filename="x.pdf", content=pdf())
    assert trips == ["together", "together", "together"]  # the first before the file is opened
    trips.clear()
    remove_evidence(service, who, id_, piece["id"])
    assert trips == ["together", "together"]
    assert scene.view(id_)["evidence"] == []


def test_whoever_edits_at_the_same_moment_waits_and_then_sees_the_other(scene: Scene) -> None:
    """A draft is read only when nobody else is changing it: what was read is what is changed."""
    service = scene.service
    id_ = scene.draft(without(paper(), "evidence"))
    with service.store.write() as connection:
        held = declarations.load_to_edit_statement(id_)
        run_together(connection, [held])
        with pytest.raises(Busy), service.store.write() as other:
            other.exec_driver_sql("SET LOCAL lock_timeout = '50ms'")
            run_together(other, [held])
