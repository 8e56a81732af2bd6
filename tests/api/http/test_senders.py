"""Who sends an action is found out together with what it reads; whoever is unknown is told that first."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.world import World
from workflow.ids import new_id

UNKNOWN = "xs_" + "a" * 43


def path_of(world: World, event: str = "submit") -> str:
    return f"/v1/declarations/{world.draft()['id']}/actions/{event}"


@pytest.mark.parametrize(
    "sent",
    [
        {"json": {}},
        {"json": {"unknown": 1}},
        {"data": "not json", "headers": {"Content-Type": "application/json"}},
        {"data": "x", "headers": {"Content-Type": "text/plain"}},
        {"json": {}, "headers": {"If-Match": "nonsense"}},
        {"json": {}, "headers": {"Idempotency-Key": "one"}},
        {"json": {}, "query_string": "dry_run=perhaps"},
        {"json": {}, "query_string": "dry_run=true"},
    ],
)
def test_an_unknown_key_is_told_so_and_nothing_else(world: World, sent: dict[str, Any]) -> None:
    headers = {**sent.pop("headers", {}), "Authorization": f"Bearer {UNKNOWN}"}
    answer = world.nobody("POST", path_of(world), headers=headers, **sent)
    assert (answer.status_code, answer.json["code"]) == (401, "NOT_AUTHENTICATED")


def test_an_unknown_key_does_not_learn_what_there_is(world: World) -> None:
    headers = {"Authorization": f"Bearer {UNKNOWN}"}
    for path in (path_of(world), path_of(world, "nonsense"), f"/v1/declarations/{new_id()}/actions/submit"):
        assert world.nobody("POST", path, headers=headers).status_code == 401


def test_a_key_is_asked_for_anew_each_time(world: World) -> None:
    """A key that is revoked ends with the next request, on the very connection that it was good on."""
    path = path_of(world)
    assert world.applicant.post(path, {}).status_code == 422, "no evidence yet"
    listed = world.administrator.get("/v1/api-keys").json["items"]
    [key] = [key for key in listed if key["principal_id"] == world.ids["principal:applicant"]]
    headers = {"If-Match": f'"{key["version"]}"'}
    assert world.administrator("DELETE", f"/v1/api-keys/{key['id']}", headers=headers).status_code == 204
    assert world.applicant.post(path, {}).status_code == 401
