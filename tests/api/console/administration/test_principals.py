"""Principals, keys and operations by pages: for administrators only, and nothing typed is lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.reader import Reader
from tests.support.world import World


@pytest.fixture
def administrator(offices: World) -> Reader:
    return Reader(offices, "administrator")


def principal(world: World, name: str) -> dict[str, Any]:
    view: dict[str, Any] = world.administrator.get(f"/v1/principals/{world.ids[f'principal:{name}']}").json
    return view


def test_a_principal_is_made_with_a_role(offices: World, administrator: Reader) -> None:
    administrator.get("/principals")
    answer = administrator.submit(
        '#new-principal ~ form, form[action="/principals"][method=post]',
        name="新审核人",
        login="new.reviewer",
        password="correct horse battery",
        role="unit_reviewer",
        organization_id=offices.ids["school"],
    )
    assert answer.status_code == 303
    administrator.get(answer.headers["Location"])
    assert "新审核人" in administrator.text and "School" in administrator.text


@pytest.mark.parametrize(
    "wrong", [{"password": "short"}, {"login": "x"}, {"role": "emperor"}, {"role": "unit_reviewer"}]
)
def test_what_is_wrong_is_told_and_the_rest_kept(administrator: Reader, wrong: dict[str, str]) -> None:
    administrator.get("/principals")
    sent = {"name": "留着", "login": "kept.login", "password": "correct horse battery", **wrong}
    assert administrator.post("/principals", sent).status_code == 422
    assert administrator.page.cssselect("[role=alert]")
    assert administrator.page.cssselect('input[name=name][value="留着"]')
    assert "correct horse" not in (administrator.last.text if administrator.last else "")


def test_who_is_locked_out_is_so_at_once_and_can_be_let_in(offices: World, administrator: Reader) -> None:
    path = f"/principals/{offices.ids['principal:reviewer']}"
    administrator.get(path)
    form = dict(administrator.page.cssselect("button[value=deactivate]")[0].getparent().form_values())
    assert administrator.post(path, {**form, "act": "deactivate"}).status_code == 303
    assert offices.reviewer.get("/v1/queue").status_code == 401
    administrator.get(path)
    assert "停用" in administrator.text
    assert administrator.post(path, {**form, "act": "activate"}).status_code == 412
    assert "已被修改" in administrator.text
    version = administrator.page.cssselect("input[name=version]")[0].get("value")
    assert administrator.post(path, {"version": version, "act": "activate"}).status_code == 303
    assert principal(offices, "reviewer")["active"]


def test_a_role_is_added_and_taken_away(offices: World, administrator: Reader) -> None:
    path = f"/principals/{offices.ids['principal:reviewer']}"
    administrator.get(path)
    added = {"version": principal(offices, "reviewer")["version"], "act": "add", "role": "administrator"}
    assert administrator.post(path, added).status_code == 303
    grants = principal(offices, "reviewer")["grants"]
    assert sorted(grant["role"] for grant in grants) == ["administrator", "unit_reviewer"]
    taken = next(grant["id"] for grant in grants if grant["role"] == "administrator")
    version = principal(offices, "reviewer")["version"]
    administrator.get(path)
    answer = administrator.post(path, {"version": version, "act": "remove", "grant": taken})
    assert answer.status_code == 303
    assert [grant["role"] for grant in principal(offices, "reviewer")["grants"]] == ["unit_reviewer"]


def test_a_secret_is_shown_once_and_its_key_revoked(offices: World, administrator: Reader) -> None:
    administrator.get("/keys")
    sent = {"principal_id": offices.ids["principal:bureau"], "label": "统计系统", "expires_at": "2030-12-31"}
    assert administrator.post("/keys", sent).status_code == 201
    secret = administrator.page.cssselect(".secret-text")[0].text_content()
    listed = {"Authorization": f"Bearer {secret}"}
    assert offices.nobody.get("/v1/definitions", headers=listed).status_code == 200
    administrator.get("/keys")
    assert secret not in (administrator.last.text if administrator.last else secret)
    row = next(
        each for each in administrator.page.cssselect("tr[data-id]") if "统计系统" in each.text_content()
    )
    action = row.cssselect("form")[0].get("action")
    stale = administrator.post(action, {"version": "99"})
    assert stale.headers["Location"] == "/keys?changed=1"
    administrator.get("/keys?changed=1")
    assert "没有办理" in administrator.text
    administrator.submit(f'form[action="{action}"]')
    assert offices.nobody.get("/v1/definitions", headers=listed).status_code == 401
    administrator.get("/keys")
    assert "已吊销" in administrator.text


@pytest.mark.parametrize(
    "wrong", [{"label": ""}, {"expires_at": "never"}, {"scopes": "everything"}, {"principal_id": "x"}]
)
def test_a_key_that_cannot_be_made_is_told(
    offices: World, administrator: Reader, wrong: dict[str, str]
) -> None:
    administrator.get("/keys")
    sent = {"principal_id": offices.ids["principal:integrator"], "label": "留着", **wrong}
    assert administrator.post("/keys", sent).status_code == 422
    assert administrator.page.cssselect("[role=alert]") and not administrator.page.cssselect(".secret-text")


@pytest.mark.parametrize("path", ["/principals", "/keys"])
@pytest.mark.parametrize("who", ["bureau", "reviewer", "applicant"])
def test_they_are_the_administrators_alone(offices: World, path: str, who: str) -> None:
    reader = Reader(offices, who)
    assert reader.get(path).status_code == 403
    reader.get("/operations")
    assert reader.post(path, {"name": "x", "label": "x"}).status_code == 403


def test_operations_are_ones_own(offices: World, administrator: Reader) -> None:
    begun = offices.administrator.post("/v1/definitions/zaozhuang-2024/replay").json["id"]
    administrator.get("/operations")
    assert [row.get("data-id") for row in administrator.page.cssselect("tr[data-id]")] == [begun]
    assert administrator.get(f"/operations/{begun}").status_code == 200
    administrator.submit("#progress form")
    other = Reader(offices, "second_administrator")
    other.get("/operations")
    assert "没有后台任务" in other.text and other.get(f"/operations/{begun}").status_code == 404
