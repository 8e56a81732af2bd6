"""What an installation takes at most is a setting, is stated, and is asked before any work is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.application import configure, create_app
from api.configuration.settings import Settings
from api.http.rate import Rate
from tests.api.http.places import PROBLEM
from tests.support.clock import NOVEMBER_2024
from tests.support.plans import noting
from tests.support.world import Caller, World, picture
from workflow.access.credentials import digest, new_key
from workflow.access.permissions import EVERYTHING
from workflow.ids import new_id
from workflow.tables import api_key


def limit(world: World, **changes: Any) -> None:
    settings = replace(world.app.config["XUESHI"], **changes)
    service = world.app.extensions["xueshi"]
    limits = replace(service.evidence_limits, pieces=settings.evidence.pieces)
    configure(world.app, settings, replace(service, evidence_limits=limits))


def test_a_key_asks_so_often_in_a_minute_and_others_go_on(world: World) -> None:
    limit(world, requests_of_sender=2)
    for _ in range(2):
        assert world.applicant.get("/v1/notices").status_code == 200
    refused = world.applicant.get("/v1/notices")
    assert (refused.status_code, refused.mimetype) == (429, PROBLEM)
    assert refused.json["code"] == "TOO_MANY_REQUESTS"
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert world.reviewer.get("/v1/queue").status_code == 200


def test_all_keys_of_a_principal_are_counted_together(world: World) -> None:
    limit(world, requests_of_sender=3)
    second = Caller(world.app.test_client(), new_key())
    key = {"id": new_id(), "principal_id": world.ids["principal:applicant"], "label": "second"}
    key |= {"secret_hash": digest(str(second.key)), "scopes": EVERYTHING, "created_at": NOVEMBER_2024}
    with world.service.store.write() as connection:
        connection.execute(api_key.insert(), key)
    statuses = [each.get("/v1/notices").status_code for each in (world.applicant, second) * 2]
    assert statuses == [200, 200, 200, 429]
    assert {each.get("/v1/notices").status_code for each in (world.applicant, second)} == {429}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
    ],
)
def test_a_network_of_ipv6_is_one_address(
    world: World, client: FlaskClient, one: str, other: str, same: bool
) -> None:
    limit(world, requests_of_address=1)
    assert client.get("/sign-in", environ_base={"REMOTE_ADDR": one}).status_code == 200
    again = client.get("/sign-in", environ_base={"REMOTE_ADDR": other})
    assert again.status_code == (429 if same else 200)


def test_who_asks_too_often_costs_no_statement(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(world, requests_of_sender=1)
    assert world.applicant.get("/v1/notices").status_code == 200
    with noting(world.service, monkeypatch) as noted:
        assert world.applicant.get("/v1/notices").status_code == 429
    assert not noted.found


def test_an_address_asks_so_often_with_whatever_keys(world: World, client: FlaskClient) -> None:
    limit(world, requests_of_address=3)
    for key in ("one", "two", "three"):
        made_up = {"Authorization": f"Bearer xsk_{key}"}
        assert client.get("/v1/notices", headers=made_up).status_code == 401
    assert world.applicant.get("/v1/notices").status_code == 429
    assert client.get("/sign-in").status_code == 429
    for health in ("/healthz", "/readyz"):
        assert client.get(health).status_code != 429
    elsewhere = {"REMOTE_ADDR": "192.0.2.9"}
    assert client.get("/sign-in", environ_base=elsewhere).status_code == 200


def test_a_page_that_is_refused_says_so_in_words(world: World, client: FlaskClient) -> None:
    limit(world, requests_of_address=1)
    client.get("/sign-in")
    refused = client.get("/sign-in", headers={"Accept-Language": "zh"})
    assert refused.status_code == 429 and "请求过于频繁" in refused.text
    assert "等一分钟" in refused.text and "Retry-After" not in refused.text
    assert int(refused.headers["Retry-After"]) >= 1


def test_zero_is_any_number(world: World) -> None:
    limit(world, requests_of_sender=0, requests_of_address=0)
    assert {world.applicant.get("/v1/notices").status_code for _ in range(5)} == {200}


def test_a_minute_later_who_was_refused_is_let_in() -> None:
    now = 0.0
    rate = Rate(most=1, seconds=60, now=lambda: now)
    assert (rate.wait("a"), rate.wait("a"), rate.wait("b")) == (0, 60, 0)
    now = 59.5
    assert rate.wait("a") == 1
    now = 60.0
    assert rate.wait("a") == 0


@pytest.mark.parametrize(("items", "status"), [(20, 200), (21, 422)])
def test_a_page_has_as_many_items_as_the_installation_gives(world: World, items: int, status: int) -> None:
    limit(world, page_items=20)
    told = world.applicant.get(f"/v1/declarations?limit={items}")
    assert told.status_code == status
    found = world.administrator.post("/v1/people:search", {"name_prefix": "王", "limit": items})
    assert found.status_code == status
    if status == 422:
        assert [error["pointer"] for error in found.json["errors"]] == ["/limit"]


def test_a_body_is_as_large_as_the_installation_takes(world: World) -> None:
    limit(world, body_bytes=200)
    small = {"name_prefix": "王"}
    assert world.administrator.post("/v1/people:search", small).status_code == 200
    assert world.administrator.post("/v1/people:search", {**small, "cursor": "x" * 200}).status_code == 413


def test_a_declaration_has_as_many_pieces_as_the_installation_takes(world: World) -> None:
    settings: Settings = world.app.config["XUESHI"]
    limit(world, evidence=replace(settings.evidence, pieces=1))
    draft = world.draft()
    added = [world.upload(draft["id"], content=picture(number)) for number in (1, 2)]
    assert [each.status_code for each in added] == [201, 422]
    [error] = added[1].json["errors"]
    assert error["code"] == "TOO_MUCH_EVIDENCE" and "1" in error["text"]["en"]


def test_the_document_states_the_limits_in_force(tmp_path: Path) -> None:
    told = {"BODY_MB": "2", "BULK_MB": "5", "PAGE_ITEMS": "50", "SENDER_REQUESTS": "600", "CONNECTIONS": "64"}
    told |= {"ADDRESS_REQUESTS": "0", "EVIDENCE_PIECES": "9", "EVIDENCE_MB": "3"}
    environment = {f"XUESHI_{name}": value for name, value in told.items()}
    app = create_app(Settings.from_environment({"XUESHI_DATA": str(tmp_path), **environment}))
    document = app.test_client().get("/openapi.json").get_json()
    assert document["info"]["x-limits"] == {
        "body_bytes": 2 * 2**20,
        "bulk_bytes": 5 * 2**20,
        "file_bytes": 3 * 2**20 + 64 * 1024,
        "evidence_pieces": 9,
        "page_items": 50,
        "requests_a_minute": {"by_principal": 600, "from_address": None},
        "connections": 64,
    }
    paths = document["paths"]
    assert paths["/v1/declarations"]["post"]["requestBody"]["x-max-bytes"] == 2 * 2**20
    assert paths["/v1/queue/actions/{event}"]["post"]["requestBody"]["x-max-bytes"] == 5 * 2**20
    [items] = [each for each in paths["/v1/queue"]["get"]["parameters"] if each.get("name") == "limit"]
    assert items["schema"]["maximum"] == 50
