"""The receipt of a submission: what it says, and that nobody else can make one."""

from __future__ import annotations

from typing import Any

import pytest

from api.console.certificates import verification as module
from api.http.rate import Rate
from tests.support.reader import Reader, text_of
from tests.support.world import World


def token_on(page: str) -> str:
    """The token in the address at which a receipt is checked."""
    return page[page.index('href="/verify/') :].split('"')[1].removeprefix("/verify/")


@pytest.fixture
def submitted(world: World) -> dict[str, Any]:
    return world.submitted()


def test_a_receipt_says_what_was_submitted_and_is_true(world: World, submitted: dict[str, Any]) -> None:
    visitor = Reader(world, "applicant")
    page = visitor.opens(f"/declarations/{submitted['id']}/receipt")
    [row] = world.applicant.get(f"/v1/declarations/{submitted['id']}/history").json["items"]
    assert row["evidence_digest"] in page and f"{submitted['id']}-1" in page
    assert "专业 14.5 学时" in text_of(page) and "School" in page
    stranger = world.app.test_client()
    said = stranger.get(f"/verify/{token_on(page)}", headers={"Accept-Language": "zh"})
    assert said.status_code == 200 and 'data-status="true"' in said.text
    assert row["evidence_digest"] in said.text and "专业 14.5" in text_of(said.text)
    assert "L*" in said.text and ">Li<" not in said.text


def test_a_receipt_of_before_is_true_and_superseded(world: World, submitted: dict[str, Any]) -> None:
    visitor = Reader(world, "applicant")
    first = token_on(visitor.opens(f"/declarations/{submitted['id']}/receipt"))
    world.act("applicant", submitted["id"], "withdraw")
    still = token_on(visitor.opens(f"/declarations/{submitted['id']}/receipt"))
    world.act("applicant", submitted["id"], "submit")
    second = token_on(visitor.opens(f"/declarations/{submitted['id']}/receipt"))
    pages = [visitor.opens(f"/verify/{token}") for token in (first, still, second)]
    assert ['data-status="superseded"' in page for page in pages] == [True, True, False]
    assert f"{submitted['id']}-2" in pages[2]


def test_a_token_that_was_changed_anywhere_is_none(
    world: World, submitted: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CHECKED", Rate(most=1000, seconds=60))  # more often than a person would
    visitor = Reader(world, "applicant")
    token = token_on(visitor.opens(f"/declarations/{submitted['id']}/receipt"))
    for place in range(len(token)):
        other = "A" if token[place] != "A" else "B"
        changed = token[:place] + other + token[place + 1 :]
        status = visitor.client.get(f"/verify/{changed}").status_code
        assert status == 404, (place, changed)
    assert visitor.client.get(f"/verify/{token}").status_code == 200


@pytest.mark.parametrize("token", ["", "x", "A" * 60, "A" * 1001, "../../etc/passwd", "枣" * 50, "%00"])
def test_what_is_no_token_is_not_there(world: World, token: str) -> None:
    assert world.app.test_client().get(f"/verify/{token}").status_code in (400, 404)


def test_a_draft_that_was_never_submitted_has_no_receipt(world: World) -> None:
    draft = world.draft()
    Reader(world, "applicant").opens(f"/declarations/{draft['id']}/receipt", 404)


def test_somebody_elses_receipt_is_not_there(world: World, submitted: dict[str, Any]) -> None:
    Reader(world, "other_applicant").opens(f"/declarations/{submitted['id']}/receipt", 404)
    Reader(world, "reviewer").opens(f"/declarations/{submitted['id']}/receipt", 403)


def test_who_tries_too_often_waits_and_others_do_not() -> None:
    clock = [100.0]
    rate = Rate(most=2, seconds=60, now=lambda: clock[0])
    assert [rate.wait("a"), rate.wait("a"), rate.wait("a"), rate.wait("b")] == [0, 0, 60, 0]
    clock[0] += 59.5
    assert rate.wait("a") == 1
    clock[0] += 0.5
    assert rate.wait("a") == 0


def test_the_page_that_checks_receipts_slows_down(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHECKED", Rate(most=1, seconds=60))
    client = world.app.test_client()
    assert client.get(f"/verify/{'A' * 60}").status_code == 404
    slowed = client.get(f"/verify/{'A' * 60}")
    assert "查验过于频繁" in slowed.text
    assert slowed.status_code == 429 and int(slowed.headers["Retry-After"]) >= 1
