"""Who has claimed what is kept beside the declarations, and says what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from tests.support import factories
from tests.support.items import exam, paper, training
from tests.support.plans import noting, plans
from tests.support.registry import Registry
from tests.support.scene import Scene, open_service
from tests.support.world import Caller
from workflow import migrations, tables
from workflow.definition import Editions
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.declarations.transitions import record_transition

Claims = set[tuple[str, str]]


def _told(scene: Scene) -> Claims:
    """What the declarations say."""
    rows = scene.rows(tables.declaration)
    return {(row["assignee_id"], row["id"]) for row in rows if row["assignee_id"] is not None}


def _kept(scene: Scene) -> Claims:
    return {(row["assignee_id"], row["declaration_id"]) for row in scene.rows(tables.claimed)}


def _live(scene: Scene) -> None:
    """End claims in every way, and leave some."""
    held, released, passed, returned, refused, forwarded, taken = [
        scene.claimed(paper(f"2024-05-{day:02}")) for day in range(1, 8)
    ]
    assert (scene.reviewer.id, held) in _kept(scene) == _told(scene)
    scene.do("release", scene.reviewer, released)
    scene.do("approve", scene.reviewer, passed)
    scene.do("return_for_correction", scene.reviewer, returned, comment="x")
    scene.do("reject", scene.reviewer, refused, comment="x")
    scene.staff(scene.hospital)
    scene.do("forward", scene.reviewer, forwarded, to=scene.hospital, comment="x")
    scene.do("release", scene.reviewer, taken)
    scene.do("claim", scene.second_reviewer, taken)
    assert (scene.second_reviewer.id, taken) in _kept(scene)
    undone = scene.approved(training())
    scene.do("undo", scene.reviewer, undone)
    assert (scene.reviewer.id, undone) in _kept(scene)
    scene.approved(exam())


@pytest.mark.of_2024
def test_what_is_kept_is_what_the_declarations_say(scene: Scene) -> None:
    _live(scene)
    assert _kept(scene) == _told(scene) and len(_kept(scene)) >= 3


def test_a_claim_that_was_taken_over_is_the_others(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.change(tables.principal, scene.reviewer.id, active=False)
    scene.do("claim", scene.second_reviewer, id_)
    assert _kept(scene) == {(scene.second_reviewer.id, id_)}


def test_who_lost_the_race_leaves_the_claim_as_it_is(scene: Scene) -> None:
    id_ = scene.claimed()
    [row] = scene.rows(tables.declaration, id=id_)
    logged = scene.rows(tables.history, declaration_id=id_, event="claim")[0]
    event = {"type": "declaration.release", "payload": {}}
    changes = {"state": "submitted", "assignee_id": None}
    stale = {**row, "version": row["version"] - 1}
    with scene.service.store.write() as connection:
        assert not record_transition(connection, stale, changes, {**logged, "sequence": 9}, event)
    assert _kept(scene) == {(scene.reviewer.id, id_)}


@pytest.mark.of_2024
def test_the_upgrade_finds_what_was_claimed_before(
    empty_database_url: str, editions: Editions, tmp_path: Path
) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine)
    store.engine.dispose()
    scene = Scene(open_service(empty_database_url, editions, tmp_path))
    _live(scene)
    written = _kept(scene)
    migrations.downgrade(scene.service.store.engine, "0027")
    migrations.upgrade(scene.service.store.engine)
    assert _kept(scene) == written
    scene.service.store.engine.dispose()


@pytest.mark.own_database
@pytest.mark.parametrize("name", ["assignee", "state"])
def test_what_is_claimed_is_found_without_reading_what_else_waits(
    app: Flask, service: Service, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    registry = Registry(service, 2500)
    registry.analyse()
    asked = {"organization_id": registry.bodies[0], "person_id": registry.people[0]["id"]}
    reviewer = Caller(app.test_client(), factories.key(service, "unit_reviewer", **asked))
    filters = {"assignee": registry.principal_id, "state": "unit_review"}
    with noting(service, monkeypatch) as statements:
        page = reviewer.get("/v1/queue", query_string={name: filters[name], "limit": "100"})
    claimed = {row["id"] for row in registry.declarations if row["assignee_id"] is not None}
    here = {row["id"] for row in registry.declarations if row["body_id"] == registry.bodies[0]}
    assert {item["id"] for item in page.json["items"]} == claimed & here and claimed & here != claimed
    read = [plan for each, plan in plans(service, statements).items() if "declaration.id IN" in each]
    assert read and not [plan for plan in read if "ix_declaration_queue" in plan]
