"""Anybody who holds a certificate has it verified: in words, with a masked name, and not too often."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from api.console.certificates import verification as module
from api.http.rate import Rate
from tests.support.paper import needs_fonts
from tests.support.reader import text_of
from tests.support.world import World
from workflow.queries.ledger.certificates import token_of
from workflow.store.ledger.certificates import find_certificate

pytestmark = needs_fonts


@pytest.fixture
def made(world: World, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A certificate of the applicant, of a training."""
    monkeypatch.setattr(module, "_CHECKED", Rate(most=1000, seconds=60))
    approved(world)
    answer = world.applicant.post(f"/v1/people/{world.ids['li']}/certificates", {"years": [2024]})
    assert answer.status_code == 201, answer.text
    return answer.json  # type: ignore[no-any-return]


def approved(world: World, item: dict[str, Any] | None = None, *kinds: str) -> None:
    waiting = world.submitted(item)
    for event in ("claim", "approve"):
        world.act("reviewer", waiting["id"], event)


def token(world: World, made: dict[str, Any]) -> str:
    with world.service.store.read() as connection:
        row = find_certificate(connection, made["id"])
    assert row is not None
    return token_of(world.service, row)


def verified(world: World, text: str, status: int = 200, language: str = "zh") -> str:
    stranger = world.app.test_client()
    said = stranger.get(f"/verify/{text}", headers={"Accept": "text/html", "Accept-Language": language})
    assert said.status_code == status
    return said.text


def test_a_valid_one_is_told_with_a_masked_name_and_its_hours(world: World, made: dict[str, Any]) -> None:
    page = verified(world, token(world, made))
    said = text_of(page)
    assert 'data-status="valid"' in page and "证书有效" in said
    assert "L*" in said and ">Li<" not in page and "110***" not in said
    for words in (made["number"], made["digest"], "14.5"):
        assert words in said
    assert "The certificate is valid." in text_of(verified(world, token(world, made), language="en"))


def test_one_whose_hours_changed_is_superseded_and_a_revoked_one_revoked(
    world: World, made: dict[str, Any]
) -> None:
    training = {"category": "training", "filing_number": "ZZ-BA-2024-099", "mode": "in_person"}
    approved(world, {**training, "days": [{"date": "2024-07-03", "hours": "4"}]})
    page = verified(world, token(world, made))
    assert 'data-status="superseded"' in page and "有变化" in text_of(page) and "14.5" in page
    newer = world.applicant.post(f"/v1/people/{world.ids['li']}/certificates", {"years": [2024]}).json
    page = verified(world, token(world, made))
    assert 'data-status="superseded"' in page and "新的证书" in text_of(page)
    assert 'data-status="valid"' in verified(world, token(world, newer))
    world.bureau.post(f"/v1/certificates/{newer['id']}/actions/revoke", {"reason": "内部理由"})
    page = verified(world, token(world, newer))
    assert 'data-status="revoked"' in page and "已被撤销" in text_of(page) and "内部理由" not in page


def test_a_wrong_token_is_answered_as_an_unknown_one(world: World, made: dict[str, Any]) -> None:
    right = token(world, made)
    forged = right[:30] + ("A" if right[30] != "A" else "B") + right[31:]
    answers = {verified(world, text, 404) for text in (forged, "A" * 43, "A" * 60, "x")}
    assert (
        len({page.replace(forged, "").replace("A" * 43, "").replace("A" * 60, "") for page in answers}) <= 4
    )
    said = {text_of(page[page.index("<main") : page.index("</main")]) for page in answers}
    assert len(said) == 1 and "查无此证书或回执" in said.pop()


def test_who_verifies_too_often_waits(
    world: World, made: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CHECKED", Rate(most=2, seconds=60))
    text = token(world, made)
    for _ in range(2):
        verified(world, text)
    slowed = world.app.test_client().get(f"/verify/{text}", headers={"Accept": "text/html"})
    assert slowed.status_code == 429 and int(slowed.headers["Retry-After"]) >= 1
    assert made["number"] not in slowed.text


def test_each_verification_is_logged_without_token_name_or_number(world: World, made: dict[str, Any]) -> None:
    text = token(world, made)
    with capture_logs() as logged:
        verified(world, text)
        verified(world, "A" * 43, 404)
    told = [each for each in logged if each["event"] == "verified"]
    assert [(each["what"], each["status"]) for each in told] == [
        ("certificate", "valid"),
        ("nothing", "unknown"),
    ]
    for secret in (text, "A" * 43, made["number"], "Li", made["id"], made["person_id"]):
        assert secret not in str(told)
