"""A form that is sent twice has one effect, and whoever sent it is not told that somebody else was faster."""

from __future__ import annotations

import pytest

from tests.support.reader import Reader, text_of
from tests.support.world import WARNINGS, World

LINES = ["a\nb", "moc.\u202eetis", "a\u2066b", "a\u2028b", "a\x07b"]


@pytest.fixture
def reviewer(world: World) -> Reader:
    visitor = Reader(world, "reviewer")
    visitor.opens("/queue")
    return visitor


def events(world: World, declaration_id: str) -> list[str]:
    rows = world.administrator.get(f"/v1/declarations/{declaration_id}/history").json["items"]
    return [row["event"] for row in rows]


@pytest.mark.parametrize(
    ("event", "form"),
    [
        ("approve", {"acknowledged": list(WARNINGS)}),
        ("return_for_correction", {"comment": "请补充证书"}),
        ("release", {}),
    ],
)
def test_a_decision_that_is_clicked_twice_goes_on_once(
    world: World, reviewer: Reader, event: str, form: dict[str, object]
) -> None:
    held = world.act("reviewer", world.submitted()["id"], "claim")
    sent = {"version": str(held["version"]), **form}
    address = f"/declarations/{held['id']}/actions/{event}"
    first, second = reviewer.sends(address, sent), reviewer.sends(address, sent)
    assert events(world, held["id"]).count(event) == 1
    assert second.location.partition("?")[0] == first.location.partition("?")[0]


def test_another_text_for_the_same_decision_is_not_swallowed(world: World, reviewer: Reader) -> None:
    held = world.act("reviewer", world.submitted()["id"], "claim")
    address = f"/declarations/{held['id']}/actions/return_for_correction"
    sent = {"version": str(held["version"]), "comment": "请补充证书"}
    reviewer.sends(address, sent)
    reviewer.sends(address, {**sent, "comment": "请换一份证书"}, 412)
    assert "请换一份证书" in text_of(reviewer.opened)


def test_a_submission_that_is_clicked_twice_is_shown_as_submitted(world: World) -> None:
    draft = world.draft()
    world.upload(draft["id"])
    applicant = Reader(world, "applicant")
    applicant.opens(f"/declarations/{draft['id']}/submit")
    version = world.applicant.get(f"/v1/declarations/{draft['id']}").json["version"]
    sent = {"version": str(version), "attested": "1"}
    address = f"/declarations/{draft['id']}/actions/submit"
    assert applicant.sends(address, sent).location == applicant.sends(address, sent).location
    assert events(world, draft["id"]) == ["submit"]


def test_the_conflict_of_an_applicant_leads_to_no_queue(world: World) -> None:
    applicant = Reader(world, "applicant")
    applicant.opens("/notices")
    submitted = world.submitted()
    applicant.sends(f"/declarations/{submitted['id']}/actions/withdraw", {"version": "1"}, 412)
    assert 'href="/queue"' not in applicant.opened


@pytest.mark.parametrize("name", LINES)
def test_what_is_shown_on_a_line_is_one(world: World, reviewer: Reader, name: str) -> None:
    reviewer.sends("/queue/views?state=submitted", {"name": name}, 422)
    reviewer.sends("/queue/views?state=submitted", {"name": "家 👨‍👩‍👧 Ａ𠮷"})
    administrator = Reader(world, "administrator")
    whose = f"/principals/{world.ids['principal:applicant']}"
    administrator.opens(whose)
    administrator.sends(f"{whose}/view", {"purpose": f"why {name}"}, 422)
