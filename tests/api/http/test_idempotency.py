"""One effect and one answer for one Idempotency-Key: over repeats, races, crashes and slow holders."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.support.world import TRAINING, World, picture
from workflow.clock import Clock
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.operations import idempotency
from workflow.errors import LostRace
from workflow.queries.people.identity import actor_by_key
from workflow.tables import declaration
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
    assert world.applicant.post(path).status_code == 200


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
    assert "Retry-After" in waiting.headers
    _later(world, seconds=61)
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


def _claimed_by_somebody_who_died(world: World) -> idempotency.Claim:
    """A claim for exactly the request that the tests send: learnt by sending it once and undoing that."""
    world.applicant.post("/v1/declarations", _body(world), headers=KEY)
    with world.service.store.write() as connection:
        row = connection.execute(select(table)).mappings().one()
        connection.execute(table.delete())
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
