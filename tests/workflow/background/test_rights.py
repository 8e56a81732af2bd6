"""A right is asked where something is done: whoever loses it while an operation runs decides nothing more."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.support.clock import later
from tests.support.editions import NEXT, PAPERS_12
from tests.support.items import exam
from tests.support.patience import until
from tests.support.scene import Scene, open_service
from tests.support.stage import EDITIONS, Stage
from workflow import tables
from workflow.access.permissions import Actor
from workflow.background.kinds import QUEUE_ACTIONS, STUDY_RECORDS
from workflow.background.work import Operations, run_pending_operations
from workflow.commands.declarations.batch import perform_batch
from workflow.commands.editions.replay import replay_edition
from workflow.commands.operations.operations import accept
from workflow.commands.people import identity, organizations
from workflow.process.reading import ActionBody
from workflow.queries.operations.operations import get_operation
from workflow.queries.people.identity import actor_by_key

ITEMS = 30
MANY = 200  # so that another process is in the middle of them
LOST = "lost"  # a file that tells it that the rights are lost
CLAIMS = {"event": "claim", "body": {}}
LOSSES = ("deactivated", "without grants", "out of office", "key revoked")

pytestmark = pytest.mark.of_2024


def by_key(scene: Scene, actor: Actor) -> Actor:
    """The same principal by a key; an integrator's names its scopes."""
    scopes = ["study_records:write"] if actor.name == "integrator" else None
    asked = {"principal_id": actor.id, "label": "of a test", "scopes": scopes}
    made = identity.create_api_key(scene.service, scene.administrator, **asked)
    return actor_by_key(scene.service, made["secret"])


def take_away(scene: Scene, actor: Actor, how: str) -> None:
    """Take the actor's rights away, by the command that does it in earnest."""
    service, administrator = scene.service, scene.administrator
    if how == "key revoked":
        identity.revoke_api_key(service, administrator, str(actor.key_id), version=1)
    elif how == "out of office":
        [grant] = scene.rows(tables.role_grant, principal_id=actor.id)
        organizations.end_reviewer(service, administrator, grant["organization_id"], grant["id"], version=1)
    else:
        [row] = scene.rows(tables.principal, id=actor.id)
        changes: dict[str, Any] = {"active": False} if how == "deactivated" else {"grants": []}
        identity.change_principal(service, administrator, actor.id, version=row["version"], changes=changes)


def waiting_items(scene: Scene, count: int = ITEMS) -> list[str]:
    """Declarations of many people that wait at the school."""
    people = [scene.employee(scene.school) for _ in range(count)]
    return [scene.submitted(exam(), applicant=who) for who in people]


class _Worker(Protocol):
    """A thread or a process that carries out what waits."""

    def start(self) -> None: ...

    def is_alive(self) -> bool: ...

    def join(self) -> None: ...


def lost_while_running(
    scene: Scene,
    actor: Actor,
    how: str,
    operation: dict[str, Any],
    effects: Callable[[], int],
    worker: _Worker | None = None,
    folder: Path | None = None,
) -> list[dict[str, Any]]:
    """The results of an operation whose actor loses their rights when some of it is done.

    Nothing is done any more from the moment at which the loss is committed.
    """
    worker = worker or threading.Thread(target=run_pending_operations, args=(scene.service,))
    worker.start()
    while effects() < 3 and worker.is_alive():
        time.sleep(0.001)
    take_away(scene, actor, how)
    done = effects()
    if folder is not None:
        (folder / LOST).touch()
    worker.join()
    assert effects() == done
    with scene.service.store.read() as connection:
        found = connection.execute(tables.operation.select().where(tables.operation.c.id == operation["id"]))
        row = found.mappings().one()
    assert (row["status"], row["failed"]) == ("done", row["done"] - done)
    assert row["done"] == len(row["results"]) >= ITEMS
    return list(row["results"])


def end_in(results: Sequence[dict[str, Any]], fine: str, done: int) -> None:
    """So many were done; all others are refused, for the same reason."""
    assert [row["status"] for row in results] == [fine] * done + ["refused"] * (len(results) - done)
    assert {row["code"] for row in results[done:]} <= {"NOT_PERMITTED"}


@pytest.mark.parametrize("how", LOSSES)
def test_the_rest_of_a_large_batch_is_refused(scene: Scene, how: str) -> None:
    ids = waiting_items(scene)
    actor = by_key(scene, scene.reviewer) if how == "key revoked" else scene.reviewer
    items = [{"id": id_} for id_ in ids]
    operation = accept(scene.service, actor, QUEUE_ACTIONS, items, **CLAIMS)

    def effects() -> int:
        return len(scene.rows(tables.history, actor_id=actor.id))

    results = lost_while_running(scene, actor, how, operation, effects)
    end_in(results, "done", effects())


def in_portions(database_url: str, folder: Path) -> None:
    """In a process of its own: portion by portion, as the engine does, which looks after others between."""
    service, work, portions = open_service(database_url, EDITIONS, folder), Operations(), 0
    while work(service):
        portions += 1
        assert portions < 3 or until((folder / LOST).exists), "the rights are lost by then"


@pytest.mark.parametrize("how", LOSSES)
def test_the_rest_of_a_batch_that_another_process_carries_out_is_refused(
    scene: Scene, database_url: str, tmp_path: Path, how: str
) -> None:
    """The worker's process has read the actor before; this one takes the rights away."""
    ids = waiting_items(scene, MANY)
    actor = by_key(scene, scene.reviewer) if how == "key revoked" else scene.reviewer
    operation = accept(scene.service, actor, QUEUE_ACTIONS, [{"id": id_} for id_ in ids], **CLAIMS)

    def effects() -> int:
        return len(scene.rows(tables.history, actor_id=actor.id))

    worker = multiprocessing.get_context("spawn").Process(target=in_portions, args=(database_url, tmp_path))
    results = lost_while_running(scene, actor, how, operation, effects, worker, tmp_path)
    assert 3 <= effects() < MANY, "the rights were lost in the middle"
    end_in(results, "done", effects())


@pytest.mark.parametrize("how", ["deactivated", "without grants", "key revoked"])
def test_the_rest_of_an_import_is_refused(scene: Scene, how: str) -> None:
    rows = [
        {
            "person_id": scene.employee(scene.school).person_id,
            "source_id": f"S-{n}",
            "subject": "public",
            "topic": "人工智能",
            "hours": "2",
            "completed_at": "2024-10-15T20:00:00+08:00",
        }
        for n in range(ITEMS)
    ]
    actor = by_key(scene, scene.integrator) if how == "key revoked" else scene.integrator
    operation = accept(scene.service, actor, STUDY_RECORDS, rows)

    def effects() -> int:
        return len(scene.rows(tables.study_record))

    results = lost_while_running(scene, actor, how, operation, effects)
    end_in(results, "received", effects())


@pytest.mark.parametrize("how", LOSSES)
@pytest.mark.parametrize("event", ["claim", "approve", "reject", "return_for_correction"])
def test_a_batch_is_decided_by_the_rights_of_now(scene: Scene, event: str, how: str) -> None:
    """The rights that the sender had when the request was read count for nothing."""
    ids = [scene.submitted(exam()), scene.claimed(exam("2024-06-02"))]
    actor = by_key(scene, scene.reviewer) if how == "key revoked" else scene.reviewer
    take_away(scene, actor, how)
    for dry_run in (True, False):
        results = perform_batch(
            scene.service, actor, event, ids, ActionBody(comment="材料不清"), dry_run=dry_run
        )
        end_in(results, "done", 0)
    assert [row["event"] for row in scene.rows(tables.history, declaration_id=ids[0])] == ["submit"]


@pytest.mark.parametrize("how", ["deactivated", "without grants"])
def test_work_is_not_moved_for_whoever_may_not_move_it_any_more(stage: Stage, how: str) -> None:
    id_ = stage.submitted()
    operation = stage.begin(PAPERS_12)
    assert operation is not None
    take_away(stage, stage.bureau, how)
    run_pending_operations(later(stage.service, minutes=5))
    told = get_operation(stage.service, stage.bureau, operation["id"])
    assert (told["status"], told["failure"]) == ("failed", "NOT_PERMITTED")
    assert stage.view(id_)["edition"] != NEXT


@pytest.mark.parametrize("how", ["deactivated", "without grants"])
def test_a_replay_ends_with_the_right_to_see_it(stage: Stage, how: str) -> None:
    stage.submitted()
    stage.write(PAPERS_12)
    operation = replay_edition(stage.service, stage.administrator, NEXT)
    take_away(stage, stage.administrator, how)
    run_pending_operations(stage.service)
    told = get_operation(stage.service, stage.administrator, operation["id"])
    assert (told["status"], told["failure"]) == ("failed", "NOT_PERMITTED")
