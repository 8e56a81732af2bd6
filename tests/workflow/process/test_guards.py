"""Each guard holding, failing, and at its boundary; a refusal names its clause, its place and the way out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.support.bookkeeping import contents, faults
from tests.support.clock import at
from tests.support.items import paper, professional, training, without
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.errors import GuardRefused
from workflow.events.relay import announce_all
from workflow.ledger.title_records import title_record
from workflow.store.ledger import accounts


def refused(scene: Scene, event: str, actor: Actor, id_: str, **more: Any) -> list[dict[str, Any]]:
    """The refusals of an event; the dry run says the same, and nothing is written."""
    untouched = contents(scene.service)
    verdict = scene.do(event, actor, id_, dry_run=True, **more)
    with pytest.raises(GuardRefused) as told:
        scene.do(event, actor, id_, **more)
    guards = [refusal.to_mapping() for refusal in told.value.refusals]
    assert verdict["guards"] == guards
    assert not verdict["allowed"]
    assert contents(scene.service) == untouched
    assert all(guard["clause"] and guard["text"]["zh"] and guard["text"]["en"] for guard in guards)
    return guards


def codes(guards: list[dict[str, Any]]) -> list[str]:
    return [guard["code"] for guard in guards]


# --- is_attested, rules_admit, body_is_found ---------------------------------------------------


def test_a_submission_needs_its_attestation(scene: Scene) -> None:
    [guard] = refused(scene, "submit", scene.applicant, scene.draft(attested=False))
    assert (guard["code"], guard["clause"]) == ("ATTESTATION_MISSING", "四(二)")
    assert guard["pointer"] == "/attested"


def test_all_that_fails_is_told_at_once(scene: Scene) -> None:
    bare = without(training(filing_number=None), "evidence")
    nowhere = scene.freelancer()
    guards = refused(scene, "submit", nowhere, scene.draft(bare, nowhere, attested=False))
    assert codes(guards) == ["ATTESTATION_MISSING", "EVIDENCE_MISSING", "NO_REVIEWING_BODY", "NOT_FILED"]
    missing = guards[1]
    assert missing["missing"] == ["pass_certificate", "e_certificate", "stamped_proof"]
    assert missing["pointer"] == "/evidence"
    assert guards[3]["pointer"] == "/item/filing_number"


def test_what_a_reviewer_would_reject_is_foretold_not_blocked(scene: Scene) -> None:
    id_ = scene.draft(paper(published=False))
    told = scene.do("submit", scene.applicant, id_, dry_run=True)
    assert told["allowed"]
    assert told["forecast"]["outcome"] == "reject"
    submitted = scene.do("submit", scene.applicant, id_)
    assert (submitted["state"], submitted["outcome"]) == ("submitted", None)
    assert submitted["forecast"]["outcome"] == "reject"
    assert [r["code"] for r in submitted["forecast"]["refusals"]] == ["NOT_PUBLISHED"]


def test_the_same_file_is_not_evidence_twice(scene: Scene) -> None:
    one = "a" * 64
    first = scene.draft(sha256=[one])
    scene.do("submit", scene.applicant, first)
    [guard] = refused(scene, "submit", scene.applicant, scene.draft(sha256=[one]))
    assert (guard["code"], guard["pointer"]) == ("DUPLICATE_EVIDENCE", "/evidence")
    scene.do("withdraw", scene.applicant, first)
    assert scene.do("submit", scene.applicant, scene.draft(sha256=[one]))["state"] == "submitted"


def test_the_forecast_lies_behind_what_is_approved_and_what_waits(scene: Scene) -> None:
    scene.approved()
    scene.submitted(paper("2024-05-16"))
    scene.submitted(paper("2024-05-17"))
    told = scene.do("submit", scene.applicant, scene.draft(paper("2024-05-18")), dry_run=True)
    assert told["forecast"]["outcome"] == "approve_zero"
    assert told["forecast"]["trims"][0]["code"] == "ANNUAL_CAP"


# --- rules_allow, granted_hours_are_valid --------------------------------------------------------


@pytest.mark.of_2024
def test_what_fails_its_clause_is_not_approved(scene: Scene) -> None:
    id_ = scene.claimed(paper(published=False))
    [guard] = refused(scene, "approve", scene.reviewer, id_)
    assert (guard["code"], guard["clause"]) == ("NOT_PUBLISHED", "附件3")
    assert guard["pointer"] == "/item/published"


def test_what_an_earlier_approval_used_up_is_not_approved_again(scene: Scene) -> None:
    """One work in two forms: the first is rejected, the other approved, the first then appealed."""
    first = scene.claimed(paper(work_id="W-1"))
    scene.do("reject", scene.reviewer, first, comment="x", final=True)
    scene.approved(paper("2024-04-01", kind="conference_paper", work_id="W-1"))
    scene.do("appeal", scene.applicant, first)
    scene.do("claim", scene.bureau, first)
    assert codes(refused(scene, "approve", scene.bureau, first)) == ["DUPLICATE_WORK"]


@pytest.mark.parametrize("hours", ["0.5", "7.5", "8"])
def test_a_reviewer_grants_less_than_was_claimed(scene: Scene, hours: str) -> None:
    id_ = scene.claimed(training(claimed_hours="8"))
    approved = scene.do(
        "approve", scene.reviewer, id_, recognised_hours=Decimal(hours), reason_code="HOURS_NOT_PROVED"
    )
    assert approved["recognised"] == {"2024": {"public": "0", "professional": hours}}
    assert approved["granted_hours"] == hours
    assert approved["claimed_hours"] == "8"


@pytest.mark.parametrize(
    "comment", [None, "", " \u3000", "\u2800", "\u3164\uffa0\u115f", "\u200b\ufe0f", "——！"]
)
def test_fewer_hours_than_expected_are_granted_for_a_reason(scene: Scene, comment: str | None) -> None:
    id_ = scene.claimed(training(claimed_hours="8"))
    [guard] = refused(scene, "approve", scene.reviewer, id_, recognised_hours=Decimal("7.5"), comment=comment)
    assert (guard["code"], guard["clause"]) == ("REASON_REQUIRED", "四(三)")
    assert scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(8))["outcome"] == "approve"


@pytest.mark.parametrize(("hours", "outcome"), [("6", "approve_trimmed"), ("0", "approve_zero")])
def test_what_a_reviewer_cuts_is_among_the_trims_and_told(scene: Scene, hours: str, outcome: str) -> None:
    id_ = scene.claimed(training(claimed_hours="8"))
    granted: dict[str, Any] = {"recognised_hours": Decimal(hours), "comment": "第二天缺席"}
    cut = {
        "hours": str(8 - int(hours)),
        "code": "REVIEWER_CUT",
        "clause": "四(三)",
        "reason_code": None,
        "comment": "第二天缺席",
    }
    assert scene.do("approve", scene.reviewer, id_, dry_run=True, **granted)["forecast"]["trims"] == [cut]
    approved = scene.do("approve", scene.reviewer, id_, **granted)
    named = {"REVIEWER_CUT": {"zh": "审核人核减", "en": "cut by the reviewer"}}
    assert (approved["outcome"], approved["trims"], approved["trims_text"]) == (outcome, [cut], named)
    detail = scene.rows(tables.history, declaration_id=id_)[-1]["detail"]
    assert detail == {"hours_claimed": "8", "hours_recognised": hours, "trims": ["REVIEWER_CUT"]}
    announce_all(scene.service)
    told = [row["texts"] for row in scene.rows(tables.notice, kind="declaration.approve")]
    [texts] = [text for text in told if "认定" in text["zh"]]
    assert f"申报8学时，认定{hours}学时。核减理由：第二天缺席。" in texts["zh"]
    assert f"claims 8 credit hours; {hours} are recognised" in texts["en"]
    assert faults(scene.service) == []


@pytest.mark.of_2024
def test_what_a_reviewer_cuts_stays_cut_when_a_bucket_is_refilled(scene: Scene) -> None:
    full = [scene.approved(paper(f"2024-05-{day}")) for day in (11, 12, 13)]
    id_ = scene.claimed(paper("2024-05-14"))
    approved = scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(6), comment="合著")
    assert [trim["code"] for trim in approved["trims"]] == ["REVIEWER_CUT", "ANNUAL_CAP"]
    scene.do("revoke", scene.bureau, full[0], reason_code="SPOT_CHECK_FAILED")
    refilled = scene.view(id_)
    assert professional({"by_year": refilled["recognised"]}) == "6"
    assert (refilled["outcome"], [trim["hours"] for trim in refilled["trims"]]) == ("approve_trimmed", ["4"])


@pytest.mark.parametrize("hours", ["8.5", "0.25", "7.75", "-0.5", "NaN", "Infinity", "1E+30", "1E+999999"])
def test_granted_hours_are_on_the_grid_and_not_above_the_claim(scene: Scene, hours: str) -> None:
    id_ = scene.claimed(training(claimed_hours="8"))
    guards = refused(scene, "approve", scene.reviewer, id_, recognised_hours=Decimal(hours))
    assert ("HOURS_INVALID", "/recognised_hours") in [(g["code"], g["pointer"]) for g in guards]


def test_hours_above_what_the_facts_give_are_not_recognised(scene: Scene) -> None:
    id_ = scene.claimed(training(claimed_hours="20"))
    approved = scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(20))
    assert approved["recognised"] == {"2024": {"public": "0", "professional": "8"}}


# --- reason_is_given, target_is_reviewing_body ----------------------------------------------------

REASONED = [
    ("unit_review", "return_for_correction"),
    ("unit_review", "reject"),
    ("approved", "revoke"),
    ("synced", "revoke"),
]


@pytest.mark.parametrize(("state", "event"), REASONED)
@pytest.mark.parametrize("body", [{}, {"comment": ""}, {"comment": " \n"}, {"reason_code": ""}])
def test_the_person_is_told_why(scene: Scene, state: str, event: str, body: dict[str, str]) -> None:
    """C111: a decision against somebody without a reason is refused, and the state stays."""
    id_ = scene.in_state(state)
    actor = scene.bureau if event == "revoke" else scene.reviewer
    [guard] = refused(scene, event, actor, id_, **body)
    assert (guard["code"], guard["clause"]) == ("REASON_REQUIRED", "四(三)")
    assert guard["missing"] == ["reason_code", "comment"]
    assert scene.view(id_)["state"] == state


@pytest.mark.parametrize("body", [{"reason_code": "OTHER", "comment": "缺封面"}, {"comment": "缺封面"}])
def test_a_code_or_a_comment_is_reason_enough_and_kept(scene: Scene, body: dict[str, str]) -> None:
    id_ = scene.claimed()
    assert scene.do("reject", scene.reviewer, id_, **body)["state"] == "rejected"
    told = scene.rows(tables.history, declaration_id=id_)[-1]
    assert (told["reason_code"], told["comment"]) == (body.get("reason_code"), body.get("comment"))


@pytest.mark.of_2024
@pytest.mark.parametrize(("event", "state"), [("forward", "unit_review"), ("reassign", "submitted")])
def test_a_target_is_another_active_body(scene: Scene, event: str, state: str) -> None:
    id_ = scene.in_state(state)
    actor = scene.reviewer if event == "forward" else scene.administrator
    closed = scene.organization("employer", active=False)
    for to in (None, "", scene.school, closed, "01900000-0000-7000-8000-000000000000"):
        [guard] = refused(scene, event, actor, id_, comment="x", to=to)
        assert (guard["code"], guard["pointer"]) == ("TARGET_NOT_REVIEWING_BODY", "/to")
    assert codes(refused(scene, event, actor, id_)) == ["REASON_REQUIRED", "TARGET_NOT_REVIEWING_BODY"]
    assert scene.do(event, actor, id_, comment="x", to=scene.hospital)["body_id"] == scene.hospital


# --- rejection_is_final, rejection_is_not_final, bureau_is_found ----------------------------------


def test_only_a_rejection_that_is_not_final_is_revised(scene: Scene) -> None:
    final = scene.rejected(final=True)
    assert codes(refused(scene, "revise", scene.applicant, final)) == ["REJECTION_IS_FINAL"]
    assert scene.do("revise", scene.applicant, scene.rejected())["state"] == "draft"


def test_only_a_final_rejection_is_appealed_and_the_bureau_hears_it(scene: Scene) -> None:
    plain = scene.rejected()
    assert codes(refused(scene, "appeal", scene.applicant, plain)) == ["REJECTION_IS_NOT_FINAL"]
    final = scene.rejected(final=True)
    heard = scene.do("appeal", scene.applicant, final)
    assert (heard["state"], heard["body_id"], heard["final"]) == ("submitted", scene.bureau_body, False)
    scene.do("claim", scene.bureau, final)
    assert scene.do("approve", scene.bureau, final)["state"] == "approved"


def test_an_appeal_needs_a_bureau(scene: Scene) -> None:
    final = scene.rejected(final=True)
    with scene.service.store.write() as connection:
        connection.execute(
            tables.organization.update()
            .where(tables.organization.c.id == scene.bureau_body)
            .values(active=False)
        )
    assert codes(refused(scene, "appeal", scene.applicant, final)) == ["NO_REVIEWING_BODY"]


def test_a_revocation_may_be_final_and_appealed_too(scene: Scene) -> None:
    id_ = scene.synced()
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED", final=True)
    assert codes(refused(scene, "revise", scene.applicant, id_)) == ["REJECTION_IS_FINAL"]
    assert scene.do("appeal", scene.applicant, id_)["state"] == "submitted"


# --- nothing_is_sent -----------------------------------------------------------------------------


def test_an_approval_is_undone_while_nothing_was_sent(scene: Scene) -> None:
    id_ = scene.approved()
    undone = scene.do("undo", scene.second_reviewer, id_)
    assert (undone["state"], undone["assignee_id"]) == ("unit_review", scene.second_reviewer.id)
    assert undone["due_on"] is not None


@pytest.mark.of_2024
def test_an_approval_whose_record_was_queued_is_not_undone(scene: Scene) -> None:
    """However the record came there: the state alone does not say that nothing is on its way."""
    id_ = scene.approved()
    with scene.service.store.write() as connection:
        accounts.put_title_records(connection, [_record_of(scene, id_)])
    [guard] = refused(scene, "undo", scene.reviewer, id_)
    assert (guard["code"], guard["clause"]) == ("ALREADY_SENT", "四(二)")


def test_an_approval_is_undone_where_all_of_an_earlier_one_was_withdrawn(scene: Scene) -> None:
    id_ = scene.synced()
    scene.do("revoke", scene.bureau, id_, comment="x")
    decided_by = [scene.first_reviewer] * scene.earlier_steps + [scene.reviewer]
    steps = [(event, who) for who in decided_by for event in ("claim", "approve")]
    for event, actor in (("revise", scene.applicant), ("submit", scene.applicant), *steps):
        scene.do(event, actor, id_)
    assert scene.do("undo", scene.reviewer, id_)["state"] == "unit_review"
    scene.do("approve", scene.reviewer, id_)
    scene.do("sync", scene.bureau, id_)
    assert [row["kind"] for row in scene.title_records(id_)] == ["entry", "withdrawal", "entry"]
    assert faults(scene.service) == []


def _record_of(scene: Scene, id_: str) -> dict[str, Any]:
    [row] = scene.rows(tables.declaration, id=id_)
    return title_record("entry", row["person_id"], id_, row["revision"], {}, row["updated_at"])


# --- the window -----------------------------------------------------------------------------------


def test_the_declaration_window_ends_with_its_last_day(scene: Scene) -> None:
    id_ = scene.draft()
    in_time = at(scene.service, "2025-01-31T23:59:00+08:00")
    late = at(scene.service, "2025-02-01T00:00:01+08:00")
    with pytest.raises(GuardRefused) as told:
        scene.do("submit", scene.applicant, id_, service=late)
    assert [refusal.code for refusal in told.value.refusals] == ["YEAR_CLOSED"]
    assert scene.do("submit", scene.applicant, id_, service=in_time)["state"] == "submitted"


@pytest.mark.of_2024
def test_review_goes_on_after_the_window(scene: Scene) -> None:
    id_ = scene.submitted()
    spring = at(scene.service, "2025-04-01T09:00:00+08:00")
    scene.do("claim", scene.reviewer, id_, service=spring)
    approved = scene.do("approve", scene.reviewer, id_, service=spring)
    assert professional({"by_year": approved["recognised"]}) == "10"
