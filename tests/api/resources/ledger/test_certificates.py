"""The JSON operations on certificates: issued, listed, read, downloaded and revoked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from api.application import configure
from api.configuration.settings import Settings, WrongSetting
from tests.support.paper import needs_fonts
from tests.support.world import World
from workflow.typesetting.fonts import FOLDERS, Fonts

pytestmark = needs_fonts


@pytest.fixture
def held(world: World) -> World:
    """The applicant has 14.5 recognised hours of 2024."""
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    world.act("reviewer", waiting["id"], "approve")
    return world


def issued(world: World, who: str = "applicant", *years: int, **sent: Any) -> Any:
    address = f"/v1/people/{world.ids['li']}/certificates"
    return world.callers[who].post(address, {"years": years or [2024]}, **sent)


def test_a_certificate_is_issued_listed_read_and_downloaded(held: World) -> None:
    made = issued(held)
    assert made.status_code == 201 and made.headers["ETag"] == '"1"'
    address = made.headers["Location"]
    assert held.applicant.get(address).json == made.json
    [listed] = held.applicant.get(f"/v1/people/{held.ids['li']}/certificates").json["items"]
    assert listed == made.json and listed["status"] == "valid"
    assert listed["statement"]["person"]["document"]["number"] == "110***********002X"
    pdf = held.applicant.get(f"{address}/pdf")
    assert pdf.status_code == 200 and pdf.content_type == "application/pdf"
    assert pdf.headers["Content-Disposition"] == f'attachment; filename="{made.json["number"]}.pdf"'
    assert (pdf.headers["X-Content-Type-Options"], pdf.headers["Cache-Control"]) == ("nosniff", "no-store")
    assert held.applicant.get(f"{address}/pdf").data == pdf.data
    said = "".join(pypdfium2.PdfDocument(pdf.data)[0].get_textpage().get_text_range().split())
    assert made.json["number"] in said and "http://localhost/verify/" in said


def test_a_download_says_what_was_stated_also_when_the_account_says_something_else(held: World) -> None:
    address = issued(held).headers["Location"]
    before = held.applicant.get(f"{address}/pdf").data
    revoked = held.bureau.post(
        f"{address}/actions/revoke", {"reason": "材料不实"}, headers={"If-Match": '"1"'}
    )
    assert (revoked.status_code, revoked.json["status"], revoked.headers["ETag"]) == (200, "revoked", '"2"')
    assert held.applicant.get(f"{address}/pdf").data == before
    again = held.bureau.post(f"{address}/actions/revoke", {"reason": "材料不实"})
    assert (again.status_code, again.json["code"]) == (409, "ALREADY_REVOKED")


def test_a_stale_revocation_is_refused(held: World) -> None:
    address = issued(held).headers["Location"]
    stale = held.bureau.post(f"{address}/actions/revoke", {"reason": "材料不实"}, headers={"If-Match": '"2"'})
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")


def test_one_key_issues_once(held: World) -> None:
    first, second = (issued(held, headers={"Idempotency-Key": "one"}) for _ in range(2))
    assert first.json == second.json and second.status_code == 201
    assert held.applicant.get(f"/v1/people/{held.ids['li']}/certificates").json["count"] == 1


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("applicant", 201),
        ("unit_administrator", 201),
        ("bureau", 201),
        ("reviewer", 403),
        ("administrator", 403),
        ("integrator", 403),
        ("other_reviewer", 404),
        ("other_applicant", 404),
        ("nobody", 401),
    ],
)
def test_who_may_issue(held: World, who: str, status: int) -> None:
    assert issued(held, who).status_code == status


@pytest.mark.parametrize(
    ("years", "code"),
    [
        ([], "WRONG_LENGTH"),
        (list(range(2010, 2021)), "WRONG_LENGTH"),
        ([2025], "YEAR_NOT_BEGUN"),
        ([2023], "NOTHING_RECOGNISED"),
        (["２０２４"], "WRONG_TYPE"),
        ([0], "OUT_OF_RANGE"),
    ],
)
def test_years_that_can_not_be_are_refused(held: World, years: list[Any], code: str) -> None:
    answer = held.applicant.post(f"/v1/people/{held.ids['li']}/certificates", {"years": years})
    assert answer.status_code == 422
    assert {each["code"] for each in answer.json["errors"]} == {code}


def test_without_fonts_certificates_say_so_and_the_rest_works(held: World, tmp_path: Path) -> None:
    address = issued(held).headers["Location"]
    bare = replace(held.service, fonts=Fonts((tmp_path / "none",)))
    configure(held.app, held.app.config["XUESHI"], bare)
    for answer in (issued(held), held.applicant.get(f"{address}/pdf")):
        assert (answer.status_code, answer.json["code"]) == (503, "FONTS_MISSING")
        assert "fonts-noto-cjk" in answer.json["detail"] and "XUESHI_FONTS" in answer.json["detail"]
    assert held.applicant.get(address).json["status"] == "valid"
    made = held.bureau.post(
        "/v1/people",
        {
            "name": "张\U0002ebf0",
            "applicant_type": "employee",
            "document": {"type": "other", "number": "AB12345"},
        },
    )
    assert (made.status_code, made.json["warnings"]) == (201, [])


def test_the_address_of_the_code_is_the_public_one(held: World) -> None:
    address = issued(held).headers["Location"]
    public = replace(held.app.config["XUESHI"], public_url="https://ce.example.cn")
    configure(held.app, public, held.service)
    pdf = held.applicant.get(f"{address}/pdf", headers={"Host": "evil.example"}).data
    said = "".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split())
    assert "https://ce.example.cn/verify/" in said and "evil" not in said


def test_the_settings_of_fonts_and_address_are_read(tmp_path: Path) -> None:
    def read(**env: str) -> Settings:
        return Settings.from_environment({"XUESHI_DATA": str(tmp_path), **env})

    assert read().fonts == FOLDERS and read().public_url == ""
    found = read(XUESHI_FONTS=f"{tmp_path}:/usr", XUESHI_PUBLIC_URL="https://ce.example.cn/")
    assert (found.fonts, found.public_url) == ((tmp_path, Path("/usr")), "https://ce.example.cn")
    for wrong in (
        {"XUESHI_FONTS": str(tmp_path / "none")},
        {"XUESHI_PUBLIC_URL": "ce.example.cn"},
        {"XUESHI_PUBLIC_URL": "https://a:b@ce.example.cn"},
        {"XUESHI_PUBLIC_URL": "javascript:alert(1)"},
    ):
        with pytest.raises(WrongSetting):
            read(**wrong)
