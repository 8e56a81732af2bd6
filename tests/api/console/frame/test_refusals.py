"""A refusal says on a page what is wrong in the words of a page, keeps what was written, and leads back."""

from __future__ import annotations

import pytest

from api.console.frame.assets import address
from tests.support.reader import Reader, text_of
from tests.support.world import World
from workflow.access.permissions import PERMISSIONS, who_may
from workflow.names import PERMITTED_TO

WRITTEN = "\n请补充证书 <b>\"'&amp; 😀𠮷\n"
# Words of the interface that nobody who reads pages knows.
OF_THE_INTERFACE = ("If-Match", "errors", "guards", "instance", "Content-Type", "/comment", "JSON")


@pytest.fixture
def held(world: World) -> dict[str, object]:
    return world.act("reviewer", world.submitted()["id"], "claim")


def back_to(page: str) -> bool:
    return 'href="/queue?state=unit_review"' in page


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"comment": "x" * 2001}, 422),
        ({"recognised_hours": "１２", "comment": WRITTEN}, 422),
        ({"version": "", "comment": WRITTEN}, 412),
        ({"comment": "\0"}, 422),
        ({"comment": WRITTEN, "csrf": "of another session"}, 403),
    ],
)
def test_what_was_written_stays_and_the_words_are_those_of_a_page(
    world: World, held: dict[str, object], language: str, sent: dict[str, str], status: int
) -> None:
    reviewer = Reader(world, "reviewer", language)
    reviewer.opens("/queue")
    form = {"version": str(held["version"]), **sent}
    came = "http://localhost/queue?state=unit_review"
    reviewer.sends(f"/declarations/{held['id']}/actions/return_for_correction", form, status, Referer=came)
    said = text_of(reviewer.opened)
    assert not [word for word in OF_THE_INTERFACE if word in said]
    if "\0" not in sent["comment"]:
        assert sent["comment"].strip() in said.replace("&amp;amp;", "&amp;") or sent["comment"][:2000] in said
    assert status == 412 or back_to(reviewer.opened)


@pytest.mark.parametrize(
    "came", ["http://evil.example/queue", "http://localhost//evil.example/", "http://[", "x"]
)
def test_the_way_back_is_never_to_another_site(world: World, held: dict[str, object], came: str) -> None:
    reviewer = Reader(world, "reviewer")
    reviewer.opens("/queue")
    action = f"/declarations/{held['id']}/actions/approve"
    reviewer.sends(action, {"version": "1", "comment": "x" * 2001}, 422, Referer=came)
    assert "evil" not in reviewer.opened and "回到刚才的页面" not in reviewer.opened


def test_too_many_fields_are_too_large_and_no_wrong_address(world: World) -> None:
    reviewer = Reader(world, "reviewer")
    reviewer.opens("/queue")
    reviewer.sends("/queue/batch", {f"field{number}": "1" for number in range(3001)}, 413)
    assert "内容过大" in text_of(reviewer.opened)


@pytest.mark.parametrize("path", ["/nowhere", "/static/nothing-00000000.js", "/queue/changes/forged"])
def test_also_what_is_not_there_has_the_policy(world: World, path: str) -> None:
    for accept in ("*/*", "text/html"):
        answer = world.app.test_client().get(path, headers={"Accept": accept})
        assert answer.status_code == 404
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_picture_of_ours_that_is_opened_by_itself_runs_nothing(world: World) -> None:
    answer = world.app.test_client().get(address("icons.svg"))
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'"


def test_who_may_not_is_told_who_may(world: World) -> None:
    applicant = Reader(world, "applicant")
    applicant.opens("/statistics", 403)
    assert "可以办理的：人社部门、系统管理员。" in text_of(applicant.opened)
    applicant.client.set_cookie("xueshi_language", "en")
    applicant.opens("/statistics", 403)
    assert "Who may: the bureau, administrators of the system." in text_of(applicant.opened)


def test_each_statement_of_the_permissions_has_words() -> None:
    assert {name for verb in PERMISSIONS for name in who_may(verb)} == set(PERMITTED_TO)
