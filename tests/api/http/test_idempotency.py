"""One effect and one answer for one Idempotency-Key: over repeats, races, crashes and slow holders."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from tests.support.dying import dying, keep
from tests.support.patience import until
from tests.support.scene import open_service
from tests.support.stage import EDITIONS
from tests.support.world import TRAINING, Caller, World, picture
from workflow.access.permissions import Actor
from workflow.clock import Clock
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.operations import idempotency
from workflow.errors import LostRace
from workflow.ids import new_id
from workflow.queries.people.identity import actor_by_key
from workflow.store import Store
from workflow.tables import declaration, declaration_mark
from workflow.tables import idempotency as table

KEY = {"Idempotency-Key": "8e03978e-40d5"}


def _body(world: World) -> dict[str, Any]:
    return {"person_id": world.ids["li"], "item": TRAINING}


def _drafts(world: World) -> int:
    with world.service.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(declaration)).scalar_one())


def _later(world: World, **time: int) -> None:
    """The clock of the application moves on."""
    offset = world.service.clock.offset + timedelta(**time)
    world.service = replace(world.service, clock=Clock(offset))
    world.app.extensions["xueshi"] = world.service


def test_a_repeated_request_has_one_effect_and_the_same_answer(world: World) -> None:
    first = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    again = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    assert (first.status_code, again.status_code, _drafts(world)) == (201, 201, 1)
    assert again.data == first.data
    for name in ("ETag", "Location", "Content-Type"):
        assert again.headers[name] == first.headers[name]
    assert "Idempotent-Replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == "true"


def test_an_action_is_taken_once(world: World) -> None:
    waiting = world.submitted()
    path = f"/v1/declarations/{waiting['id']}/actions/claim"
    first, again = world.reviewer.post(path, headers=KEY), world.reviewer.post(path, headers=KEY)
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.data == again.data
    history = world.reviewer.get(f"/v1/declarations/{waiting['id']}/history").json["items"]
    assert [row["event"] for row in history] == ["submit", "claim"]


def test_an_upload_is_the_same_request_under_another_boundary(world: World) -> None:
    draft = world.draft()

    def send(content: bytes) -> Any:
        import io

        form = {"kind": "pass_certificate", "file": (io.BytesIO(content), "a.png")}
        return world.applicant.post(f"/v1/declarations/{draft['id']}/evidence", data=form, headers=KEY)

    first, again, other = send(picture(1)), send(picture(1)), send(picture(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json["id"] == again.json["id"]
    assert (other.status_code, other.json["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")


def test_another_payload_under_the_same_key_is_422(world: World) -> None:
    world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    other = world.applicant.post("/v1/declarations", {**_body(world), "attested": True}, headers=KEY)
    assert (other.status_code, other.json["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")
    elsewhere = world.applicant.post(f"/v1/declarations/{world.draft()['id']}/actions/submit", headers=KEY)
    assert elsewhere.json["code"] == "IDEMPOTENCY_KEY_REUSED"


def test_a_key_is_its_senders_own(world: World) -> None:
    world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    body = {"person_id": world.ids["wang"], "item": TRAINING}
    assert world.other_applicant.post("/v1/declarations", body, headers=KEY).status_code == 201


def test_a_refusal_is_replayed_too(world: World) -> None:
    draft = world.draft()
    path = f"/v1/declarations/{draft['id']}/actions/submit"
    first = world.applicant.post(path, headers=KEY)
    world.upload(draft["id"])
    again = world.applicant.post(path, headers=KEY)
    assert (first.status_code, again.status_code) == (422, 422)
    assert again.data == first.data
    assert world.applicant.post(path, {"attested": True}).status_code == 200


def test_a_body_that_cannot_be_read_does_not_use_up_the_key(world: World) -> None:
    assert world.applicant.post("/v1/declarations", {"item": 1}, headers=KEY).status_code == 422
    assert world.applicant.post("/v1/declarations", _body(world), headers=KEY).status_code == 201


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 201, "é", "键"])
def test_a_key_that_cannot_be_is_400(world: World, key: str) -> None:
    headers = {"Idempotency-Key": key.encode().decode("latin-1")}
    got = world.applicant.post("/v1/declarations", _body(world), headers=headers)
    assert (got.status_code, _drafts(world)) == (400, 0)


def test_of_many_at_once_one_has_the_effect(world: World) -> None:
    answers: list[tuple[int, bool]] = []
    gate = threading.Barrier(8)

    def send() -> None:
        gate.wait()
        headers = {**KEY, "Authorization": f"Bearer {world.keys['applicant']}"}
        client = world.app.test_client()
        got = client.post("/v1/declarations", json=_body(world), headers=headers)
        answers.append((got.status_code, "Idempotent-Replayed" in got.headers))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _drafts(world) == 1
    assert answers.count((201, False)) == 1
    assert {status for status, _ in answers} <= {201, 409, 503}


def test_one_in_flight_is_409_and_taken_over_when_its_holder_died(world: World) -> None:
    _claimed_by_somebody_who_died(world)
    waiting = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    assert (waiting.status_code, waiting.json["code"]) == (409, "IDEMPOTENCY_IN_FLIGHT")
    assert waiting.headers["Retry-After"] == "60"
    _later(world, seconds=45)
    waiting = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    assert waiting.headers["Retry-After"] == "15", "what is left"
    _later(world, seconds=16)
    taken_over = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    assert (taken_over.status_code, _drafts(world)) == (201, 1)


def test_a_holder_that_was_only_slow_adds_no_second_effect(world: World) -> None:
    held = _claimed_by_somebody_who_died(world)
    slow = idempotency.fenced(world.service, held)
    _later(world, seconds=61)
    assert world.applicant.post("/v1/declarations", _body(world), headers=KEY).status_code == 201
    actor = actor_by_key(world.service, world.keys["applicant"])
    with pytest.raises(LostRace):
        create_declaration(slow, actor, person_id=world.ids["li"], item=TRAINING, attested=True)
    assert _drafts(world) == 1


def test_a_crash_between_effect_and_answer_is_told_and_not_repeated(world: World) -> None:
    held = _claimed_by_somebody_who_died(world)
    actor = actor_by_key(world.service, world.keys["applicant"])
    fenced = idempotency.fenced(world.service, held)
    create_declaration(fenced, actor, person_id=world.ids["li"], item=TRAINING, attested=True)
    _later(world, seconds=61)
    again = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    assert (again.status_code, again.json["code"]) == (409, "IDEMPOTENCY_ANSWER_LOST")
    assert _drafts(world) == 1


def _claimed_in_another_process(
    database_url: str, folder: Path, actor: Actor, key: str, fingerprint: str, takes_effect: bool
) -> None:
    service = open_service(database_url, EDITIONS, folder)
    keep(service)
    held = idempotency.claim(service, actor, key, fingerprint)
    assert isinstance(held, idempotency.Claim)
    if takes_effect:
        assert actor.person_id is not None
        create_declaration(
            idempotency.fenced(service, held), actor, person_id=actor.person_id, item=TRAINING, attested=True
        )


@pytest.mark.parametrize("takes_effect", [False, True])
def test_a_key_of_a_process_that_was_killed_works_at_once(
    world: World, database_url: str, tmp_path: Path, takes_effect: bool
) -> None:
    actor, fingerprint = _request(world)
    arguments = (database_url, tmp_path, actor, KEY["Idempotency-Key"], fingerprint, takes_effect)
    with dying(_claimed_in_another_process, *arguments) as other:
        waiting = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
        assert (waiting.status_code, waiting.json["code"]) == (409, "IDEMPOTENCY_IN_FLIGHT")
        other.kill()
        answers: list[Any] = []

        def is_free() -> bool:
            answers.append(world.applicant.post("/v1/declarations", _body(world), headers=KEY))
            return "Retry-After" not in answers[-1].headers

        assert until(is_free, 30), "half of what a key is claimed for"
        again = answers[-1]
    if takes_effect:
        assert (again.status_code, again.json["code"]) == (409, "IDEMPOTENCY_ANSWER_LOST")
    else:
        assert again.status_code == 201, again.text
    assert _drafts(world) == 1


@pytest.mark.parametrize("takes_effect", [False, True])
def test_after_an_outage_of_ours_the_same_key_works_at_once(
    world: World, takes_effect: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is away from the effect on, also when the key is to be given back."""
    _take_writes_away(monkeypatch, world, after=2 if takes_effect else 1)
    lost = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    monkeypatch.undo()
    again = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    if takes_effect:  # it is done, and whoever asked is told so; only the answer could not be kept
        assert (lost.status_code, again.json["code"]) == (201, "IDEMPOTENCY_ANSWER_LOST")
    else:
        assert (lost.status_code, again.status_code) == (503, 201)
    assert _drafts(world) == 1


def _take_writes_away(monkeypatch: pytest.MonkeyPatch, world: World, after: int) -> None:
    """From the write behind the next `after` ones on, the database can't be reached."""
    left, write = [after], Store.write

    def away(store: Store, **how: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise OperationalError("BEGIN", None, Exception("the server closed the connection"))
        return write(store, **how)

    monkeypatch.setattr(Store, "write", away)


def test_a_clock_that_is_set_back_holds_no_key_longer(world: World) -> None:
    _claimed_by_somebody_who_died(world)
    _later(world, hours=-1)
    assert world.applicant.post("/v1/declarations", _body(world), headers=KEY).status_code == 201
    assert _drafts(world) == 1


def _request(world: World) -> tuple[Actor, str]:
    """Who sends the request of the tests, and its fingerprint: learnt by sending it once and undoing that."""
    held = _claimed_by_somebody_who_died(world)
    with world.service.store.write() as connection:
        row = connection.execute(select(table)).mappings().one()
        connection.execute(table.delete())
    assert held.key == row["key"]
    return actor_by_key(world.service, world.keys["applicant"]), row["fingerprint"]


def _claimed_by_somebody_who_died(world: World) -> idempotency.Claim:
    """A claim for exactly the request that the tests send: learnt by sending it once and undoing that.

    Whoever has it lives in this process, so that nobody can know that they died.
    """
    world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    with world.service.store.write() as connection:
        row = connection.execute(select(table)).mappings().one()
        connection.execute(table.delete())
        connection.execute(declaration_mark.delete())
        connection.execute(declaration.delete())
    actor = actor_by_key(world.service, world.keys["applicant"])
    held = idempotency.claim(world.service, actor, row["key"], row["fingerprint"])
    assert isinstance(held, idempotency.Claim)
    return held


def test_an_answer_with_a_secret_is_never_stored(world: World) -> None:
    body = {"principal_id": world.ids["principal:applicant"], "label": "another"}
    first = world.administrator.post("/v1/api-keys", body, headers=KEY)
    assert first.status_code == 201 and first.json["secret"]
    with world.service.store.read() as connection:
        kept = connection.execute(select(table.c.body)).scalar_one()
    assert kept is None
    again = world.administrator.post("/v1/api-keys", body, headers=KEY)
    assert (again.status_code, again.json["code"]) == (409, "IDEMPOTENCY_ANSWER_WITHHELD")


def test_a_stored_answer_holds_no_document_number(world: World) -> None:
    number = "91350100M000100Y43"
    document = {"type": "other", "number": number}
    body = {"name": "Zhao", "applicant_type": "employee", "document": document}
    made = world.integrator.post("/v1/people", body, headers=KEY)
    assert made.status_code == 201, made.text
    with world.service.store.read() as connection:
        row = connection.execute(select(table)).mappings().one()
    assert number not in bytes(row["body"]).decode()


def test_keys_are_kept_for_a_day_and_forgotten_after_two(world: World) -> None:
    first = world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    _later(world, hours=25)
    assert idempotency.purge(world.service) == 0
    assert world.applicant.post("/v1/declarations", _body(world), headers=KEY).data == first.data
    _later(world, hours=24)
    assert idempotency.purge(world.service) == 1


def test_another_condition_is_another_request(world: World) -> None:
    path = f"/v1/declarations/{world.submitted()['id']}/actions/claim"
    first = world.reviewer.post(path, headers={**KEY, "If-Match": '"3"'})
    assert first.status_code in (200, 412)
    for condition in ({}, {"If-Match": '"2"'}):
        again = world.reviewer.post(path, headers={**KEY, **condition})
        assert (again.status_code, again.json["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")
    assert world.reviewer.post(path, headers={**KEY, "If-Match": '"3"'}).data == first.data


def _another_key(world: World, name: str, scopes: list[str] | None = None) -> Caller:
    body = {"principal_id": world.ids[f"principal:{name}"], "label": "another", "scopes": scopes}
    return Caller(world.app.test_client(), world.administrator.post("/v1/api-keys", body).json["secret"])


def test_an_answer_belongs_to_the_key_by_which_it_was_given(world: World) -> None:
    """A narrower key of the same principal gets nothing that it could not get by itself, nor a wider one."""
    world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    for scopes in (["notices:read"], None):
        again = _another_key(world, "applicant", scopes).post("/v1/declarations", _body(world), headers=KEY)
        assert (again.status_code, again.json["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")
    assert _drafts(world) == 1


def _without_grants(world: World, name: str) -> None:
    path = f"/v1/principals/{world.ids[f'principal:{name}']}"
    version = world.administrator.get(path).headers["ETag"]
    done = world.administrator("PATCH", path, json={"grants": []}, headers={"If-Match": version})
    assert done.status_code == 200, done.text


DECISIONS = {
    "claim": {},
    "forward": {"comment": "请贵单位审核"},
    "return_for_correction": {"comment": "材料不清"},
    "approve": {},
    "reject": {"comment": "材料不清"},
}


@pytest.mark.parametrize("event", DECISIONS)
def test_who_decided_gets_the_answer_again_as_long_as_they_may_decide(world: World, event: str) -> None:
    """Also of what has left their body by that; never when the right is gone."""
    id_ = world.submitted()["id"]
    if event != "claim":
        world.act("reviewer", id_, "claim")
    body = DECISIONS[event] | ({"to": world.ids["hospital"]} if event == "forward" else {})
    path = f"/v1/declarations/{id_}/actions/{event}"
    first, again = [world.reviewer.post(path, body, headers=KEY) for _ in range(2)]
    assert (first.status_code, again.data) == (200, first.data)
    _without_grants(world, "reviewer")
    gone = world.reviewer.post(path, body, headers=KEY)
    assert gone.status_code in (403, 404)
    assert id_ not in gone.text


@pytest.mark.parametrize("bulk", [False, True])
def test_a_batch_is_not_repeated_to_who_may_not_see_its_items_any_more(world: World, bulk: bool) -> None:
    ids = [world.submitted()["id"]] + ([new_id() for _ in range(500)] if bulk else [])
    first, again = [world.reviewer.post("/v1/queue/actions/claim", {"ids": ids}, headers=KEY) for _ in "ab"]
    assert (first.status_code, again.data) == (202 if bulk else 200, first.data)
    _without_grants(world, "reviewer")
    assert world.reviewer.post("/v1/queue/actions/claim", {"ids": ids}, headers=KEY).status_code in (403, 404)


def test_what_was_reassigned_is_not_shown_by_an_old_answer(world: World) -> None:
    """The reviewer may still claim at their body, but this one is not there any more."""
    id_ = world.submitted()["id"]
    path = f"/v1/declarations/{id_}/actions/claim"
    assert world.reviewer.post(path, headers=KEY).status_code == 200
    world.act("bureau", id_, "reassign", to=world.ids["hospital"], comment="由贵单位审核")
    assert world.reviewer.post(path, headers=KEY).status_code == 404
    assert world.reviewer.get(f"/v1/declarations/{id_}").status_code == 404


def test_an_integrator_that_is_none_any_more_gets_no_person(world: World) -> None:
    document = {"type": "other", "number": "G123456789"}
    body = {"name": "Zhao", "applicant_type": "employee", "document": document}
    assert world.integrator.post("/v1/people", body, headers=KEY).status_code == 201
    _without_grants(world, "integrator")
    gone = world.integrator.post("/v1/people", body, headers=KEY)
    assert gone.status_code in (403, 404) and "Zhao" not in gone.text


def test_a_draft_that_was_deleted_is_deleted_again(world: World) -> None:
    draft = world.draft()
    sent = {"headers": {**KEY, "If-Match": f'"{draft["version"]}"'}}
    told = [world.applicant("DELETE", f"/v1/declarations/{draft['id']}", **sent) for _ in range(2)]
    assert [each.status_code for each in told] == [204, 204]


def test_nobody_gets_an_answer_after_the_right_is_gone_however_close(world: World) -> None:
    """Replays run while the right is taken away: none that begins afterwards is given."""
    id_ = world.submitted()["id"]
    path = f"/v1/declarations/{id_}/actions/claim"
    assert world.reviewer.post(path, headers=KEY).status_code == 200
    gone = threading.Event()
    late: list[int] = []

    def replay() -> None:
        client = Caller(world.app.test_client(), world.keys["reviewer"])
        for _ in range(12):
            after = gone.is_set()
            status = client.post(path, headers=KEY).status_code
            if after:
                late.append(status)

    threads = [threading.Thread(target=replay) for _ in range(4)]
    for thread in threads:
        thread.start()
    _without_grants(world, "reviewer")
    gone.set()
    for thread in threads:
        thread.join()
    late.append(world.reviewer.post(path, headers=KEY).status_code)
    assert set(late) <= {403, 404, 503}
