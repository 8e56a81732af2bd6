"""A campaign is worked off: evidence is asked for and given, each item is settled once, and it is closed."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.files import text_pdf
from tests.support.items import paper
from tests.support.scene import Scene
from tests.support.world import picture
from workflow import tables
from workflow.access.permissions import Actor
from workflow.clock import Clock
from workflow.commands.declarations.dropped_files import remove_dropped_files
from workflow.commands.spot_checks.answering import MOST_ANSWERS, give_evidence
from workflow.commands.spot_checks.asking import MOST_REQUESTS, ask_for_evidence
from workflow.commands.spot_checks.drawing import Asked, draw_campaign
from workflow.commands.spot_checks.outcomes import close_campaign, record_outcome
from workflow.errors import (
    Conflict,
    GuardRefused,
    Invalid,
    LostRace,
    NotFound,
    NotPermitted,
    Refused,
    SelfReview,
    VersionMismatch,
    WrongState,
)
from workflow.events.relay import announce_all
from workflow.names import ROLES
from workflow.queries.declarations.history import get_history
from workflow.queries.people.notices import list_notices
from workflow.queries.spot_checks.campaigns import get_campaign
from workflow.queries.spot_checks.items import count_items, get_item, list_items
from workflow.queries.spot_checks.requests import list_requests, read_answer, show_answer
from workflow.record.audit import verify_record

pytestmark = pytest.mark.of_2024
WHY = "证书上的日期看不清。"


class Campaign:
    """A campaign that draws everything that is approved."""

    def __init__(self, scene: Scene, days: int = 20) -> None:
        self.scene = scene
        asked = Asked(name="抽查", year=2024, size={"percent": 100}, due_working_days=days)
        self.id = draw_campaign(scene.service, scene.bureau, asked)["id"]

    def item(self, declaration_id: str | None = None) -> dict[str, Any]:
        page = list_items(self.scene.service, self.scene.bureau, self.id, limit=500)
        return next(each for each in page.items if declaration_id in (None, each["declaration_id"]))

    def ask(self, item: dict[str, Any], actor: Actor | None = None, **more: Any) -> dict[str, Any]:
        given = {"kind": "stamped_proof", "why": WHY, **more}
        who = actor or self.scene.bureau
        return ask_for_evidence(self.scene.service, who, self.id, item["id"], **given)

    def settle(self, item: dict[str, Any], outcome: str, actor: Actor | None = None, **more: Any) -> Any:
        who = actor or self.scene.bureau
        return record_outcome(self.scene.service, who, self.id, item["id"], outcome=outcome, **more)

    def give(self, item: dict[str, Any], actor: Actor | None = None, content: bytes | None = None) -> Any:
        who = actor or self.scene.applicant
        [request, *_] = list_requests(self.scene.service, self.scene.bureau, item["declaration_id"])
        given = {"filename": "证明.png", "content": content or picture(1)}
        return give_evidence(self.scene.service, who, item["declaration_id"], request["id"], **given)


def later(scene: Scene, days: int) -> None:
    clock = Clock.starting_at(scene.service.clock.now() + timedelta(days=days))
    scene.service = replace(scene.service, clock=clock)


def told(scene: Scene) -> list[str]:
    announce_all(scene.service)
    page = list_notices(scene.service, scene.applicant, filters={}, after=None, limit=50)
    return [row["texts"]["zh"] for row in reversed(page.items)]


def test_evidence_is_asked_for_given_and_the_decision_stands(scene: Scene) -> None:
    id_ = scene.approved()
    before, campaign = scene.view(id_), Campaign(scene)
    item = campaign.item(id_)
    assert (item["standing"], item["version"], item["requests"]) == ("open", 1, [])
    asked = campaign.ask(item, version=1)
    assert (asked["standing"], asked["version"]) == ("asked", 2)
    [request] = asked["requests"]
    assert (request["kind"], request["why"], request["pieces"]) == ("stamped_proof", WHY, [])
    assert (request["due_on"], request["asked_by_name"]) == ("2024-12-04", "bureau")
    [own] = list_requests(scene.service, scene.applicant, id_)
    assert (own["wanted"], own["asked_by_name"], own["number"]) == (True, None, 1)
    assert "请于2024-12-04前为您的代表性成果申报补充一份加盖公章的证明" in told(scene)[-1]
    piece = campaign.give(item)
    assert (piece["kind"], piece["filename"], piece["pages"]) == ("stamped_proof", "证明.png", 1)
    answered = campaign.item(id_)
    assert (answered["standing"], answered["version"]) == ("answered", 3)
    assert answered["requests"][0]["pieces"] == [piece]
    view, content = read_answer(scene.service, scene.bureau, id_, request["id"], piece["id"])
    assert (view, content) == (piece, picture(1))
    shown = show_answer(scene.service, scene.applicant, id_, request["id"], piece["id"], "preview", 1)
    assert shown.picture.startswith(b"\x89PNG")
    done = campaign.settle(item, "confirmed", version=3)
    assert (done["standing"], done["outcome"], done["decided_by_name"]) == ("settled", "confirmed", "bureau")
    assert told(scene)[-1] == "抽查已结束：您的代表性成果申报维持原审核结果。"
    assert list_requests(scene.service, scene.applicant, id_)[0]["wanted"] is False
    after = scene.view(id_)
    assert [after[name] for name in ("state", "evidence", "recognised")] == [
        before[name] for name in ("state", "evidence", "recognised")
    ]
    assert after["route"]["spot_checked_by"] == scene.bureau.id
    history = get_history(scene.service, scene.applicant, id_).items
    assert [row["event"] for row in history[-3:]] == ["ask_evidence", "give_evidence", "spot_check"]
    assert {row["to_state"] for row in history[-4:]} == {"approved"}
    assert len({row["evidence_digest"] for row in history}) == 1
    assert [row["spot_check"].get("sha256") for row in history[-3:]] == [None, piece["sha256"], None]
    assert [row["comment"] for row in history[-3:]] == [WHY, None, None]
    bureau, applicant = ROLES["bureau"], ROLES["applicant"]
    assert [row["actor_role_text"] for row in history[-3:]] == [bureau, applicant, bureau]
    closed = close_campaign(scene.service, scene.bureau, campaign.id, version=1)
    assert (closed["status"], closed["left"], closed["closed_by_name"]) == ("closed", 0, "bureau")
    scene.service.files.put(picture(1))
    assert faults(scene.service) == []


def test_who_was_asked_for_nothing_hears_only_a_remark(scene: Scene) -> None:
    first, second = scene.approved(paper("2024-05-11")), scene.approved(paper("2024-05-12"))
    campaign = Campaign(scene)
    before = told(scene)
    campaign.settle(campaign.item(first), "confirmed")
    assert told(scene) == before
    campaign.settle(campaign.item(second), "remark", remark="今后请上传彩色扫描件。")
    assert told(scene)[len(before) :] == [
        "抽查已结束：您的代表性成果申报维持原审核结果，抽查意见见申报记录。"
    ]
    assert get_history(scene.service, scene.applicant, second).items[-1]["comment"].startswith("今后")


def test_what_is_revoked_loses_its_hours_and_the_title_system_is_told(scene: Scene) -> None:
    approved, synced = scene.approved(paper("2024-05-11")), scene.synced(paper("2024-05-12"))
    campaign = Campaign(scene)
    with pytest.raises(GuardRefused):
        campaign.settle(campaign.item(approved), "revoked")
    with pytest.raises(GuardRefused):
        campaign.settle(campaign.item(approved), "revoked", reason_code="BLAH")
    assert campaign.item(approved)["outcome"] is None and scene.view(approved)["state"] == "approved"
    for id_ in (approved, synced):
        done = campaign.settle(campaign.item(id_), "revoked", reason_code="SPOT_CHECK_FAILED", final=True)
        assert (done["outcome"], done["state"], done["standing"]) == ("revoked", "rejected", "settled")
        row = get_history(scene.service, scene.applicant, id_).items[-1]
        assert (row["event"], row["final"], row["spot_check"]["number"]) == ("revoke", True, 1)
    assert scene.account()["professional"] == 0
    kinds = [[row["kind"] for row in scene.title_records(id_)] for id_ in (approved, synced)]
    assert kinds == [[], ["entry", "withdrawal"]]
    assert told(scene)[-1] == "您的代表性成果申报认定的学时已被撤销，理由见申报记录。"
    assert faults(scene.service) == []


def test_an_item_is_settled_once(scene: Scene) -> None:
    scene.approved()
    campaign = Campaign(scene)
    item = campaign.item()
    campaign.settle(item, "confirmed")
    for outcome in ("confirmed", "revoked"):
        with pytest.raises(WrongState):
            campaign.settle(item, outcome, remark="x")
    with pytest.raises(WrongState):
        campaign.ask(item)
    assert campaign.item()["outcome"] == "confirmed"


def test_of_many_at_once_one_settles_it(scene: Scene) -> None:
    scene.synced()
    campaign = Campaign(scene)
    item = campaign.item()
    start, outcomes = threading.Barrier(6), []

    def settle(outcome: str) -> None:
        start.wait()
        try:
            campaign.settle(item, outcome, remark="查过了")
            outcomes.append(outcome)
        except Refused as refused:
            assert isinstance(refused, Conflict | VersionMismatch | LostRace), refused

    threads = [
        threading.Thread(target=settle, args=(each,)) for each in ("confirmed", "revoked", "remark") * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == [campaign.item()["outcome"]]
    assert faults(scene.service) == []


def test_whoever_has_not_seen_the_answer_does_not_settle_it(scene: Scene) -> None:
    scene.approved()
    campaign = Campaign(scene)
    seen = campaign.ask(campaign.item())
    campaign.give(seen)
    for act in (campaign.settle, lambda item, _, version: campaign.ask(item, version=version)):
        with pytest.raises(VersionMismatch):
            act(seen, "confirmed", version=seen["version"])
    assert campaign.settle(seen, "confirmed", version=seen["version"] + 1)["outcome"] == "confirmed"


def test_whoever_decided_a_step_or_whose_it_is_checks_nothing(scene: Scene) -> None:
    id_ = scene.submitted()
    scene.do("claim", scene.reviewer, id_)
    scene.do("forward", scene.reviewer, id_, to=scene.bureau_body, comment="x")
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    campaign = Campaign(scene)
    item = campaign.item(id_)
    own = scene.actor("bureau", scene.bureau_body, person_id=scene.applicant.person_id)
    other = scene.actor("bureau", scene.bureau_body)
    for actor, refused in (
        (scene.bureau, NotPermitted),
        (own, SelfReview),
        (scene.administrator, NotPermitted),
        (scene.reviewer, NotPermitted),
    ):
        for act in (
            lambda who: campaign.ask(item, who),
            lambda who: campaign.settle(item, "confirmed", who),
            lambda who: campaign.settle(item, "revoked", who, remark="x"),
        ):
            with pytest.raises(refused):
                act(actor)
    assert campaign.settle(item, "confirmed", other)["outcome"] == "confirmed"


def test_one_person_under_two_principals_is_one(scene: Scene) -> None:
    """Whoever approved it as a reviewer of the school does not check it as a member of the bureau."""
    person_id = scene.person()
    scene.tie(person_id, "employment", scene.school)
    reviews = scene.actor("unit_reviewer", scene.school, person_id=person_id)
    checks = scene.actor("bureau", scene.bureau_body, person_id=person_id)
    id_ = scene.submitted()
    scene.do("claim", reviews, id_)
    scene.do("approve", reviews, id_)
    campaign = Campaign(scene)
    with pytest.raises(NotPermitted):
        campaign.settle(campaign.item(id_), "confirmed", checks)


def test_only_who_was_asked_gives_evidence_and_only_what_is_a_file(scene: Scene) -> None:
    id_ = scene.approved()
    campaign = Campaign(scene)
    item = campaign.ask(campaign.item(id_))
    for actor, refused in (
        (scene.reviewer, NotPermitted),
        (scene.bureau, NotPermitted),
        (scene.employee(scene.hospital), NotFound),
    ):
        with pytest.raises(refused):
            campaign.give(item, actor)
    with pytest.raises(Invalid):
        campaign.give(item, content=b"no file of any kind")
    other = scene.approved(paper("2024-05-12"))
    [request] = list_requests(scene.service, scene.bureau, id_)
    with pytest.raises(NotFound):
        give_evidence(scene.service, scene.applicant, other, request["id"], filename="a", content=picture(1))
    assert list_requests(scene.service, scene.reviewer, id_) == []
    assert list_requests(scene.service, scene.administrator, id_)[0]["id"] == request["id"]
    given = campaign.give(item)
    assert campaign.give(item) == given, "the same file is the one that is there"
    for actor in (scene.reviewer, scene.unit_administrator):
        with pytest.raises(NotFound):
            read_answer(scene.service, actor, id_, request["id"], given["id"])
    for number in range(2, MOST_ANSWERS + 1):
        campaign.give(item, content=picture(number))
    with pytest.raises(Invalid):
        campaign.give(item, content=text_pdf("one more"))
    assert len(campaign.item(id_)["requests"][0]["pieces"]) == MOST_ANSWERS


def test_so_many_pieces_are_asked_for_with_a_reason(scene: Scene) -> None:
    scene.approved()
    campaign = Campaign(scene)
    item = campaign.item()
    for nothing in ("", "……", "\u3164"):
        with pytest.raises(Invalid):
            campaign.ask(item, why=nothing)
    for _ in range(MOST_REQUESTS):
        campaign.ask(item)
    with pytest.raises(Invalid):
        campaign.ask(item)
    with pytest.raises(Invalid):
        campaign.settle(item, "remark", remark=" ")


def test_what_is_late_is_marked_and_still_taken(scene: Scene) -> None:
    """Its day is 4 December: on that day it is not late, on the next it is."""
    scene.approved()
    campaign = Campaign(scene)
    item = campaign.ask(campaign.item())

    def late() -> tuple[bool, bool]:
        whole = get_campaign(scene.service, scene.bureau, campaign.id)
        return campaign.item()["overdue"], whole["overdue"]

    later(scene, 14)
    assert campaign.item()["overdue"] is False
    later(scene, 1)
    assert campaign.item()["overdue"] is True
    assert count_items(scene.service, scene.bureau, campaign.id) == {
        "open": 0,
        "asked": 1,
        "answered": 0,
        "settled": 0,
        "lapsed": 0,
        "overdue": 1,
    }
    for filters, found in (
        ({"overdue": True}, 1),
        ({"overdue": False}, 0),
        ({"standing": "asked", "overdue": True}, 1),
        ({"standing": "open"}, 0),
    ):
        page = list_items(scene.service, scene.bureau, campaign.id, filters=filters)
        assert page.count == len(page.items) == found
    campaign.give(item)
    assert campaign.item()["overdue"] is False
    later(scene, 15)
    assert (
        campaign.item()["overdue"],
        get_campaign(scene.service, scene.bureau, campaign.id)["overdue"],
    ) == (
        True,
        True,
    )
    campaign.settle(item, "confirmed")
    assert (
        campaign.item()["overdue"],
        get_campaign(scene.service, scene.bureau, campaign.id)["overdue"],
    ) == (
        False,
        False,
    )


def test_what_is_not_approved_any_more_lapses(scene: Scene) -> None:
    first, second = scene.approved(paper("2024-05-11")), scene.approved(paper("2024-05-12"))
    campaign = Campaign(scene)
    campaign.ask(campaign.item(first))
    scene.do("revoke", scene.bureau, first, comment="材料不实")
    item = campaign.item(first)
    assert (item["standing"], item["outcome"], item["overdue"]) == ("lapsed", None, False)
    for act in (lambda: campaign.settle(item, "confirmed"), lambda: campaign.ask(item)):
        with pytest.raises(WrongState):
            act()
    with pytest.raises(WrongState):
        campaign.give(item)
    assert list_requests(scene.service, scene.applicant, first)[0]["wanted"] is False
    with pytest.raises(WrongState) as left:
        close_campaign(scene.service, scene.bureau, campaign.id)
    assert left.value.facts["left"] == 1
    campaign.settle(campaign.item(second), "confirmed")
    with pytest.raises(VersionMismatch):
        close_campaign(scene.service, scene.bureau, campaign.id, version=2)
    with pytest.raises(NotPermitted):
        close_campaign(scene.service, scene.administrator, campaign.id)
    assert close_campaign(scene.service, scene.bureau, campaign.id)["status"] == "closed"
    with pytest.raises(WrongState):
        close_campaign(scene.service, scene.bureau, campaign.id)
    with pytest.raises(NotFound):
        get_item(scene.service, scene.bureau, scene.school, item["id"])


def test_a_file_that_was_given_is_kept_and_watched(scene: Scene) -> None:
    """Also where a draft has let go of the same file; and one that is damaged, or taken out, is found."""
    scene.approved()
    campaign = Campaign(scene)
    item = campaign.ask(campaign.item())
    given = campaign.give(item)
    with scene.service.store.write() as connection:
        long_ago = scene.service.clock.now() - timedelta(days=3)
        connection.execute(tables.evidence_dropped.insert(), {"sha256": given["sha256"], "at": long_ago})
    os.utime(scene.service.files.path(given["sha256"]), (0, 0))  # nobody has needed it for long
    remove_dropped_files(scene.service)
    assert scene.service.files.read(given["sha256"]) == picture(1)
    path = scene.service.files.path(given["sha256"])
    path.chmod(0o600)
    path.write_bytes(b"something else")
    found = [str(finding) for finding in verify_record(scene.service).findings]
    assert any("spot_check_answer" in finding for finding in found), found


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("spot_check_campaign", "seed", "0" * 64),
        ("spot_check_campaign", "population_digest", "0" * 64),
        ("spot_check_item", "draw", "0" * 64),
        ("spot_check_outcome", "outcome", "revoked"),
        ("spot_check_request", "why", "x"),
        ("spot_check_answer", "sha256", "0" * 64),
    ],
)
def test_what_is_changed_behind_everybodys_back_is_found(
    scene: Scene, table: str, column: str, value: str
) -> None:
    scene.approved()
    campaign = Campaign(scene)
    item = campaign.ask(campaign.item())
    campaign.give(item)
    campaign.settle(item, "confirmed")
    assert verify_record(scene.service, files=False).whole
    [row] = scene.rows(tables.metadata.tables[table])
    scene.change(tables.metadata.tables[table], row["id"], **{column: value})
    findings = verify_record(scene.service, files=False).findings
    assert [(each.table, each.row, each.field) for each in findings] == [(table, row["id"], column)]
