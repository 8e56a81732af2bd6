"""Organizations, people and identities over HTTP: status, headers, and what must never be said."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.support import town
from workflow.runtime.service import Service

PASSWORD = "correct horse battery"


class Caller:
    """A client with a key."""

    def __init__(self, client: FlaskClient, secret: str) -> None:
        self._client, self._secret = client, secret

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._client.open(
            path, method=method, json=body, headers={"Authorization": f"Bearer {self._secret}", **named}
        )


@pytest.fixture
def administrator(client: FlaskClient, service: Service) -> Caller:
    return Caller(client, town.key(service, {"role": "administrator"}))


@pytest.fixture
def bureau(client: FlaskClient, service: Service) -> Caller:
    return Caller(client, town.key(service, {"role": "bureau"}))


def person_body(number: str | None = None) -> dict[str, Any]:
    return {
        "name": "张三",
        "applicant_type": "employee",
        "document": {"type": "resident_identity_card", "number": number or town.card()},
    }


def test_an_organization_is_made_read_changed_and_listed(administrator: Caller) -> None:
    body = {"name": "某单位", "kind": "employer", "region": "370400", "uscc": "91370400MA30000100"}
    made = administrator("POST", "/v1/organizations", body)
    assert made.status_code == 201
    where = made.headers["Location"]
    assert administrator("GET", where).json == made.json
    changed = administrator("PATCH", where, {"active": False}, If_Match=made.headers["ETag"])
    assert (changed.status_code, changed.json["active"], changed.headers["ETag"]) == (200, False, '"2"')
    stale = administrator("PATCH", where, {"active": True}, If_Match=made.headers["ETag"])
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")
    assert administrator("PATCH", where, {"active": True}).status_code == 428
    again = administrator("POST", "/v1/organizations", body)
    assert (again.status_code, again.json["code"]) == (409, "ALREADY_EXISTS")
    wrong = administrator("POST", "/v1/organizations", {**body, "uscc": "91370400MA30000101"})
    assert wrong.status_code == 422
    assert wrong.json["errors"][0] | {"text": {}} == {
        "pointer": "/uscc",
        "code": "USCC_INVALID",
        "text": {},
    }
    assert administrator("GET", "/v1/organizations?active=false").json["count"] == 1


def test_reviewers_are_appointed_and_their_office_ended(administrator: Caller, service: Service) -> None:
    unit, person = town.organization(service), town.person(service)
    where = f"/v1/organizations/{unit}/reviewers"
    made = administrator("POST", where, {"person_id": person, "alternate": True})
    assert (made.status_code, made.json["role"], made.json["alternate"]) == (201, "unit_reviewer", True)
    assert [item["id"] for item in administrator("GET", where).json["items"]] == [made.json["id"]]
    assert administrator("POST", where, {}).status_code == 422
    ended = administrator("DELETE", made.headers["Location"], If_Match=made.headers["ETag"])
    assert ended.status_code == 204
    assert administrator("GET", where).json["items"] == []


def test_a_number_is_never_in_an_address_nor_in_an_answer(bureau: Caller) -> None:
    number = town.card()
    made = bureau("POST", "/v1/people", person_body(number))
    assert made.status_code == 201
    found = bureau("POST", "/v1/people:search", {"document": {"number": number.lower()}})
    assert [item["id"] for item in found.json["items"]] == [made.json["id"]]
    duplicate = bureau("POST", "/v1/people", person_body(number))
    assert duplicate.status_code == 409
    wrong = number[:-1] + ("1" if number[-1] != "1" else "2")
    refused = bureau("POST", "/v1/people", person_body(wrong))
    assert refused.json["errors"][0]["code"] == "DOCUMENT_CHECK_DIGIT"
    assert refused.json["errors"][0]["pointer"] == "/document/number"
    for answer in (made, found, duplicate, refused):
        assert number not in answer.text
        assert wrong not in answer.text
        assert number not in str(answer.headers)
    assert bureau("GET", f"/v1/people?document={number}").status_code == 422


def test_a_full_number_is_shown_for_a_purpose_and_on_record(bureau: Caller) -> None:
    number = town.card()
    where = bureau("POST", "/v1/people", person_body(number)).headers["Location"]
    assert bureau("POST", f"{where}/document:reveal", {}).status_code == 422
    assert bureau("POST", f"{where}/document:reveal", {"purpose": "   "}).status_code == 422
    shown = bureau("POST", f"{where}/document:reveal", {"purpose": "电话核对"}, Idempotency_Key="once")
    assert shown.status_code == 200, shown.text
    assert shown.json["number"] == number
    assert shown.headers["Cache-Control"] == "no-store"
    repeated = bureau("POST", f"{where}/document:reveal", {"purpose": "电话核对"}, Idempotency_Key="once")
    assert number not in repeated.text, "a stored answer never holds a number"
    log = bureau("GET", f"{where}/access-log").json
    assert [item["purpose"] for item in log["items"]] == ["电话核对"]


def test_a_search_goes_on_after_its_cursor_and_only_its_own(bureau: Caller) -> None:
    for _ in range(5):
        bureau("POST", "/v1/people", person_body())
    seen: list[str] = []
    cursor: str | None = None
    while True:
        body = {"name_prefix": "张", "limit": 2, **({"cursor": cursor} if cursor else {})}
        page = bureau("POST", "/v1/people:search", body).json
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
        foreign = bureau("POST", "/v1/people:search", {"name_prefix": "李", "cursor": cursor})
        assert foreign.status_code == 400
    assert len(seen) == len(set(seen)) == 5


def test_what_one_may_not_see_is_not_found(client: FlaskClient, bureau: Caller, service: Service) -> None:
    where = bureau("POST", "/v1/people", person_body()).headers["Location"]
    stranger = Caller(client, town.key(service))
    for method, path, body in (
        ("GET", where, None),
        ("GET", f"{where}/affiliations", None),
        ("GET", f"{where}/access-log", None),
        ("POST", f"{where}/document:reveal", {"purpose": "curious"}),
        ("POST", f"{where}/affiliations", {"type": "residence", "valid_from": "2024-01-01"}),
    ):
        assert stranger(method, path, body).status_code == 404, path
    assert stranger("GET", "/v1/people").json["items"] == []
    assert stranger("POST", "/v1/people", person_body()).status_code == 403


def test_affiliations_over_http(bureau: Caller, service: Service) -> None:
    unit = town.organization(service)
    where = bureau("POST", "/v1/people", person_body()).headers["Location"]
    body = {"type": "employment", "organization_id": unit, "valid_from": "2024-01-01"}
    made = bureau("POST", f"{where}/affiliations", body)
    assert made.status_code == 201
    second = bureau("POST", f"{where}/affiliations", body)
    assert second.json["errors"][0]["code"] == "EMPLOYMENT_OVERLAP"
    one = made.headers["Location"]
    ended = bureau("PATCH", one, {"valid_to": "2024-06-30"}, If_Match=made.headers["ETag"])
    assert ended.json["valid_to"] == "2024-06-30"
    assert bureau("DELETE", one, If_Match=made.headers["ETag"]).status_code == 412
    assert bureau("DELETE", one, If_Match=ended.headers["ETag"]).status_code == 204
    assert bureau("GET", one).status_code == 404


def test_a_key_is_shown_once_and_works_until_it_is_revoked(
    client: FlaskClient, administrator: Caller
) -> None:
    grants = [{"role": "integrator"}]
    owner = administrator("POST", "/v1/principals", {"name": "system", "grants": grants}).json
    body = {"principal_id": owner["id"], "label": "sync", "scopes": ["people:read"]}
    made = administrator("POST", "/v1/api-keys", body, Idempotency_Key="k")
    assert made.status_code == 201, made.text
    secret = made.json["secret"]
    assert secret not in administrator("POST", "/v1/api-keys", body, Idempotency_Key="k").text
    assert secret not in administrator("GET", made.headers["Location"]).text
    holder = Caller(client, secret)
    assert holder("GET", "/v1/session").json["scopes"] == ["people:read"]
    assert holder("POST", "/v1/people", person_body()).status_code == 403
    administrator("DELETE", made.headers["Location"], If_Match=made.headers["ETag"])
    refused = holder("GET", "/v1/session")
    assert refused.status_code == 401
    assert secret not in refused.text


def test_a_session_is_a_strict_cookie(client: FlaskClient, administrator: Caller) -> None:
    body = {"name": "张三", "login": "zhang.san", "password": PASSWORD, "grants": [{"role": "bureau"}]}
    made = administrator("POST", "/v1/principals", body)
    assert PASSWORD not in made.text
    signed_in = client.post("/v1/session", json={"login": "zhang.san", "password": PASSWORD})
    cookie = signed_in.headers["Set-Cookie"]
    for attribute in ("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="):
        assert attribute in cookie
    assert "Secure" not in cookie
    over_tls = client.post(
        "/v1/session", json={"login": "zhang.san", "password": PASSWORD}, base_url="https://localhost"
    )
    assert "Secure" in over_tls.headers["Set-Cookie"]
    assert client.get("/v1/session").json["id"] == made.json["id"]
    foreign = client.post("/v1/people", json=person_body(), headers={"Sec-Fetch-Site": "cross-site"})
    assert (foreign.status_code, foreign.json["code"]) == (403, "CROSS_SITE")
    foreign = client.post("/v1/people", json=person_body(), headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403
    own = client.post("/v1/people", json=person_body(), headers={"Sec-Fetch-Site": "same-origin"})
    assert own.status_code == 201
    token = client.get_cookie("xueshi_session")
    assert token is not None
    assert client.delete("/v1/session").status_code == 204
    client.set_cookie("xueshi_session", token.value)
    assert client.get("/v1/session").status_code == 401, "the session itself is over, not only its cookie"


def test_guessing_passwords_is_answered_with_when_to_come_back(client: FlaskClient) -> None:
    answers = [client.post("/v1/session", json={"login": "x.y", "password": "guess"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0
    assert answers[-1].json["code"] == "TOO_MANY_ATTEMPTS"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/people", {"name": "\u202e", "applicant_type": "employee", "document": {"number": "1"}}),
        ("/v1/people", {"name": "x", "applicant_type": "employee", "document": None}),
        ("/v1/people", {"name": " ", "applicant_type": "employee", "document": {"number": ""}}),
        ("/v1/people", {"name": "x", "applicant_type": "employee", "document": {"number": "９" * 64}}),
        ("/v1/people:search", {"document": {"type": "passport", "number": "\ufffd"}}),
        ("/v1/people:search", {"limit": 0}),
        ("/v1/people:search", {"limit": 10**15}),
        ("/v1/organizations", {"name": "x", "kind": "employer", "region": "３７０４００"}),
        ("/v1/organizations", {"name": "x", "kind": "employer", "region": "370400\n"}),
        ("/v1/organizations", {"name": "x", "kind": ["employer"], "region": "370400"}),
        ("/v1/organizations", {"name": "x", "kind": "employer", "region": "370400", "parent_id": "1"}),
        ("/v1/principals", {"name": "x", "grants": [{"role": "unit_reviewer"}]}),
        ("/v1/principals", {"name": "x", "login": "张三丰", "password": PASSWORD}),
        ("/v1/api-keys", {"principal_id": "0", "label": "x"}),
    ],
)
def test_impossible_values_are_named_not_stumbled_over(
    administrator: Caller, path: str, body: dict[str, Any]
) -> None:
    refused = administrator("POST", path, body)
    assert refused.status_code == 422
    assert refused.json["errors"]
