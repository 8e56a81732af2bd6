"""More than 500 items: accepted, worked off in the background, resumed after a crash, cancelled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.api.records import record
from tests.support.world import World
from workflow.background import work
from workflow.background.kinds import KINDS, QUEUE_ACTIONS, STUDY_RECORDS, Kind
from workflow.clock import Clock
from workflow.commands.operations import operations
from workflow.ids import new_id
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service
from workflow.tables import declaration, history, operation, study_record

LOOKED = {"acknowledged": ["SAME_DAY"]}  # the trainings of the world have one day


def _rows(world: World, table: Any) -> int:
    with world.service.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _after_the_lease(service: Service) -> Service:
    return replace(service, clock=Clock(service.clock.offset + timedelta(minutes=5)))


def test_up_to_500_records_are_answered_at_once(world: World) -> None:
    rows = [record(world, 1), record(world, 2), {**record(world, 3), "person_id": new_id()}]
    got = world.integrator.post("/v1/study-records:batch", {"records": rows})
    assert got.status_code == 200
    assert [item["status"] for item in got.json["items"]] == ["received", "received", "refused"]
    again = world.integrator.post("/v1/study-records:batch", {"records": rows[:1]})
    assert [item["status"] for item in again.json["items"]] == ["unchanged"]
    listed = world.applicant.get(f"/v1/study-records?person_id={world.ids['li']}").json
    assert (listed["count"], len(listed["items"])) == (2, 2)
    assert world.other_applicant.get(f"/v1/study-records?person_id={world.ids['li']}").status_code == 404


def test_only_an_integrator_with_the_scope_brings_records(world: World) -> None:
    body = {"records": [record(world, 1)]}
    for who in ("applicant", "reviewer", "administrator"):
        assert world.callers[who].post("/v1/study-records:batch", body).status_code == 403


def test_more_than_500_records_become_an_operation(world: World) -> None:
    rows = [record(world, number) for number in range(501)]
    got = world.integrator.post("/v1/study-records:batch", {"records": rows})
    assert got.status_code == 202
    place = got.headers["Location"]
    assert (got.json["status"], got.json["total"]) == ("pending", 501)
    assert world.applicant.get(place).status_code == 404
    while work.run_pending_operations(world.service):
        pass
    done = world.integrator.get(place).json
    assert (done["status"], done["done"], done["failed"]) == ("done", 501, 0)
    assert [result["source_id"] for result in done["results"]] == [row["source_id"] for row in rows]
    assert _rows(world, study_record) == 501
    with world.service.store.read() as connection:
        assert connection.execute(select(operation.c.request)).scalar_one() == {}


def test_a_batch_of_decisions_is_carried_out_with_the_rights_of_its_sender(world: World) -> None:
    waiting = [world.submitted()["id"] for _ in range(2)]
    ids = waiting + [new_id() for _ in range(499)]
    got = world.reviewer.post("/v1/queue/actions/approve", {"ids": ids, **LOOKED})
    assert got.status_code == 202
    work.run_pending_operations(world.service)
    done = world.reviewer.get(got.headers["Location"]).json
    assert (done["status"], done["done"], done["failed"]) == ("done", 501, 499)
    assert [result["status"] for result in done["results"][:3]] == ["done", "done", "refused"]
    assert world.applicant.get(f"/v1/declarations/{waiting[0]}").json["state"] == "approved"


def test_a_cancelled_operation_stops_and_what_is_done_stays(world: World) -> None:
    rows = [record(world, number) for number in range(501)]
    place = world.integrator.post("/v1/study-records:batch", {"records": rows}).headers["Location"]
    assert world.applicant.post(f"{place}/cancel").status_code == 404
    assert world.integrator.post(f"{place}/cancel").json["cancel_requested"] is True
    work.run_pending_operations(world.service)
    ended = world.integrator.get(place).json
    assert (ended["status"], ended["done"]) == ("cancelled", 0)
    assert work.run_pending_operations(world.service) is False


def test_a_worker_that_died_is_followed_by_one_that_does_nothing_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = [world.submitted()["id"] for _ in range(3)]
    actor = actor_by_key(world.service, world.keys["reviewer"])
    accepted = operations.accept(world.service, actor, QUEUE_ACTIONS, waiting, event="approve", body=LOOKED)
    kind = KINDS[QUEUE_ACTIONS]
    died_at = waiting[1]

    def dies_after_the_second(service: Service, actor: Any, items: Any, options: Any) -> Any:
        done = kind.carry_out(service, actor, items, options)
        if died_at in items:
            raise SystemExit("killed")
        return done

    dying = Kind(QUEUE_ACTIONS, kind.portion, True, dies_after_the_second, kind.recover)
    with monkeypatch.context() as patch:
        patch.setitem(work.KINDS, QUEUE_ACTIONS, dying)  # type: ignore[attr-defined]
        with pytest.raises(SystemExit):
            work.run_pending_operations(world.service)
    assert work.run_pending_operations(world.service) is False  # the lease still stands
    work.run_pending_operations(_after_the_lease(world.service))
    done = world.reviewer.get(f"/v1/operations/{accepted['id']}").json
    assert [(result["id"], result["status"]) for result in done["results"]] == [
        (one, "done") for one in waiting
    ]
    assert (done["status"], done["done"], done["failed"]) == ("done", 3, 0)
    with world.service.store.read() as connection:
        events = connection.execute(
            select(history.c.declaration_id, func.count())
            .where(history.c.event == "approve")
            .group_by(history.c.declaration_id)
        ).all()
    assert sorted(count for _, count in events) == [1, 1, 1]


def test_a_worker_that_lost_its_lease_writes_nothing_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = [world.submitted()["id"] for _ in range(2)]
    actor = actor_by_key(world.service, world.keys["reviewer"])
    accepted = operations.accept(world.service, actor, QUEUE_ACTIONS, waiting, event="approve", body=LOOKED)
    kind = KINDS[QUEUE_ACTIONS]

    def overtaken(service: Service, actor: Any, items: Any, options: Any) -> Any:
        monkeypatch.setitem(work.KINDS, QUEUE_ACTIONS, kind)  # type: ignore[attr-defined]
        work.run_pending_operations(_after_the_lease(world.service))  # another worker does it all
        return kind.carry_out(service, actor, items, options)

    slow = Kind(QUEUE_ACTIONS, kind.portion, True, overtaken, kind.recover)
    monkeypatch.setitem(work.KINDS, QUEUE_ACTIONS, slow)  # type: ignore[attr-defined]
    work.run_pending_operations(world.service)
    done = world.reviewer.get(f"/v1/operations/{accepted['id']}").json
    assert (done["status"], done["done"], done["failed"]) == ("done", 2, 0)
    with world.service.store.read() as connection:
        states = connection.execute(select(declaration.c.state)).scalars().all()
    assert states == ["approved", "approved"]


def test_records_are_received_once_though_a_portion_is_repeated(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [record(world, number) for number in range(120)]
    actor = actor_by_key(world.service, world.keys["integrator"])
    accepted = operations.accept(world.service, actor, STUDY_RECORDS, rows)
    kind = KINDS[STUDY_RECORDS]

    def dies(service: Service, actor: Any, items: Any, options: Any) -> Any:
        kind.carry_out(service, actor, items, options)
        raise SystemExit("killed")

    with monkeypatch.context() as patch:
        patch.setitem(work.KINDS, STUDY_RECORDS, replace(kind, carry_out=dies))  # type: ignore[attr-defined]
        with pytest.raises(SystemExit):
            work.run_pending_operations(world.service)
    work.run_pending_operations(_after_the_lease(world.service))
    done = world.integrator.get(f"/v1/operations/{accepted['id']}").json
    assert (done["status"], done["done"], done["failed"]) == ("done", 120, 0)
    assert _rows(world, study_record) == 120
    account = world.applicant.get(f"/v1/people/{world.ids['li']}/accounts/2024").json
    assert account["recognised"]["professional"] == "60"


def test_too_many_items_are_refused(world: World) -> None:
    ids = [new_id() for _ in range(10_001)]
    got = world.reviewer.post("/v1/queue/actions/approve", {"ids": ids, **LOOKED})
    assert got.status_code == 422


@pytest.mark.parametrize(
    ("who", "event", "status"), [("applicant", "approve", 403), ("reviewer", "undo", 404)]
)
def test_what_can_never_be_carried_out_is_not_accepted(
    world: World, who: str, event: str, status: int
) -> None:
    ids = [new_id() for _ in range(501)]
    assert world.callers[who].post(f"/v1/queue/actions/{event}", {"ids": ids}).status_code == status
    assert _rows(world, operation) == 0


def test_an_operation_that_is_refused_as_a_whole_has_failed(world: World) -> None:
    actor = actor_by_key(world.service, world.keys["reviewer"])
    items = [new_id() for _ in range(501)]
    body: dict[str, Any] = {"event": "undo", "body": {}}  # accepted by an earlier version of the API
    view = operations.accept(world.service, actor, QUEUE_ACTIONS, items, **body)
    assert work.run_pending_operations(world.service) is True
    assert world.reviewer.get(f"/v1/operations/{view['id']}").json["status"] == "failed"
    assert work.run_pending_operations(world.service) is False
