"""Administrators: a password for one sign-in, and pages as somebody sees them, with nothing done so."""

from __future__ import annotations

import re

import pytest
from flask import Flask

from tests.api.console.session.conftest import LOGIN, PASSWORD, Browser
from tests.support.reader import Reader
from tests.support.world import OPERATOR, World
from workflow.commands.people.identity import change_principal
from workflow.queries.people.identity import get_principal

NEW = "a longer one than before"


@pytest.fixture
def administrator(world: World, somebody: str) -> Reader:
    return Reader(world, "administrator")


def view(administrator: Reader, principal_id: str, purpose: str = "他打不开我的学时") -> None:
    administrator.get(f"/principals/{principal_id}")
    answer = administrator.post(f"/principals/{principal_id}/view", {"purpose": purpose})
    assert (answer.status_code, answer.location) == (303, "/")


def test_a_reset_password_is_shown_once_and_has_to_be_changed(
    administrator: Reader, world: World, somebody: str
) -> None:
    administrator.get(f"/principals?login={LOGIN}")
    administrator.get(administrator.page.cssselect("tr[data-id] a")[0].get("href"))
    form = administrator.page.cssselect("form[action$='/reset']")[0]
    answer = administrator.post(form.get("action"), {"version": "1"})
    assert answer.status_code == 200 and answer.headers["Cache-Control"] == "no-store"
    given = administrator.page.cssselect(".once code")[0].text_content()
    assert administrator.post(form.get("action"), {"version": "1"}).status_code == 412
    browser = Browser(world.app.test_client())
    assert browser.signs_in().status_code == 401
    assert browser.signs_in(password=given, next="/account").status_code == 200
    assert browser.session is None
    short = {"new_password": "short", "again": "short", "next": "/account"}
    assert browser.post("/sign-in/new-password", short).status_code == 422
    assert "密码至少 12 个字符" in browser.text
    differ = {"new_password": NEW, "again": NEW + "!", "next": "/account"}
    assert browser.post("/sign-in/new-password", differ).status_code == 422
    done = browser.post("/sign-in/new-password", {**differ, "again": NEW})
    assert (done.status_code, done.location) == (303, "/account")
    assert "密码已由他人重置 · 由 administrator" in browser.follow().text or "重置" in browser.text


def test_pages_are_shown_as_the_other_sees_them_with_a_banner_on_each(
    administrator: Reader, world: World, somebody: str
) -> None:
    view(administrator, somebody)
    assert administrator.get("/").location == "/my"
    for path in ("/notices", "/nothing-here"):
        administrator.get(path)
        banner = administrator.page.cssselect(".viewing")[0].text_content()
        assert "administrator" in banner and "张三" in banner
    assert administrator.get("/principals").status_code == 403
    assert administrator.post("/view-as/end", {}).location == "/principals"
    assert administrator.get("/principals").status_code == 200
    assert not administrator.page.cssselect(".viewing")


def test_every_form_is_refused_while_looking(
    administrator: Reader, world: World, somebody: str, app: Flask
) -> None:
    harmless = {"/view-as/end", "/sign-out", "/language", "/office"}
    opens = {"/sign-in", "/sign-in/code", "/sign-in/new-password"}
    view(administrator, somebody)
    administrator.get("/notices")
    token, tried = administrator.token, 0
    for rule in app.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or not rule.endpoint.startswith("console_"):
            continue
        path = re.sub(r"<[^>]*>", "01a22c43-f3c8-7425-afe5-27aeebfbbc35", rule.rule)
        if path in harmless | opens:
            continue
        answer = administrator.post(path, {"csrf": token})
        if answer.status_code == 404:  # the converter takes no such id
            continue
        tried += 1
        assert answer.status_code == 403, (path, answer.status_code)
        assert "正在以他人视角查看" in answer.text, path
    assert tried > 8


def test_the_api_takes_no_such_session(administrator: Reader, world: World, somebody: str) -> None:
    assert administrator.client.get("/v1/session").status_code == 200
    view(administrator, somebody)
    for method in ("GET", "DELETE"):
        assert administrator.client.open("/v1/session", method=method).status_code == 401


def test_how_somebody_signs_in_is_not_shown(administrator: Reader, world: World, somebody: str) -> None:
    view(administrator, somebody)
    for path in ("/account", "/account/second-factor"):
        assert administrator.get(path).status_code == 403


def test_it_is_logged_and_told_with_its_reason(administrator: Reader, world: World, somebody: str) -> None:
    view(administrator, somebody)
    logged = world.bureau.get(f"/v1/people/{world.ids['wang']}/access-log").json["items"]
    assert [(one["field"], one["purpose"], one["principal_name"]) for one in logged] == [
        ("pages", "他打不开我的学时", "administrator")
    ]
    browser = Browser(world.app.test_client())
    browser.signs_in(password=PASSWORD)
    browser.get("/account")
    assert "管理员以您的视角查看了页面 · 由 administrator · 原因：他打不开我的学时" in browser.text


def test_only_administrators_look_and_they_say_why(
    administrator: Reader, world: World, somebody: str
) -> None:
    administrator.get("/principals")
    answer = administrator.post(f"/principals/{somebody}/view", {"purpose": "x"})
    assert answer.status_code == 422 and "请写明查看的原因" in administrator.text
    bureau = Reader(world, "bureau")
    bureau.get("/account")
    answer = bureau.post(f"/principals/{somebody}/view", {"purpose": "a good reason"})
    assert answer.status_code == 403
    assert bureau.get("/account").status_code == 200 and not bureau.page.cssselect(".viewing")


def test_whoever_is_no_administrator_any_more_looks_no_longer(
    administrator: Reader, world: World, somebody: str
) -> None:
    view(administrator, somebody)
    assert administrator.get("/my/2024").status_code == 200
    me = world.ids["principal:administrator"]
    changes = {"grants": [{"role": "bureau", "organization_id": None}]}
    version = get_principal(world.service, OPERATOR, me)["version"]
    change_principal(world.service, OPERATOR, me, version=version, changes=changes)
    assert administrator.get("/my/2024").status_code != 200
    administrator.get("/notices")
    assert not administrator.page.cssselect(".viewing") and "张三" not in administrator.text


def test_who_only_looks_is_told_that_evidence_is_shown_to_nobody_who_does(world: World) -> None:
    item = world.submitted()
    administrator = Reader(world, "administrator")
    for who in ("reviewer", "applicant"):
        view(administrator, world.ids[f"principal:{who}"])
        assert administrator.get(f"/declarations/{item['id']}").status_code == 200, who
        assert "证明材料既不显示，也不能下载" in administrator.text
        assert not administrator.page.cssselect("main [src*='/evidence/'], main [href*='/evidence/']")
        administrator.post("/view-as/end")
