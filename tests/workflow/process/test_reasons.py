"""Reason codes are a list of the edition: each is meant for some events; no other code is taken (四(三))."""

from __future__ import annotations

import pytest

from tests.support.scene import Scene
from tests.workflow.process.test_guards import codes, refused


@pytest.mark.parametrize(
    ("event", "reason_code"),
    [("reject", "BLAH"), ("reject", "OTHER_BODY"), ("forward", "EVIDENCE_INVALID"), ("release", "BLURRED")],
)
def test_a_code_that_is_not_listed_for_the_event_is_refused(
    scene: Scene, event: str, reason_code: str
) -> None:
    id_ = scene.claimed()
    sent = {"reason_code": reason_code, "comment": "缺封面", "to": scene.hospital}
    [guard] = refused(scene, event, scene.reviewer, id_, **sent)
    assert (guard["code"], guard["pointer"]) == ("REASON_UNKNOWN", "/reason_code")


def test_a_code_without_meaning_of_its_own_needs_a_comment(scene: Scene) -> None:
    id_ = scene.claimed()
    assert codes(refused(scene, "reject", scene.reviewer, id_, reason_code="OTHER")) == ["REASON_REQUIRED"]
    sent = {"reason_code": "OTHER", "comment": "已离职"}
    assert scene.do("reject", scene.reviewer, id_, **sent)["state"] == "rejected"


def test_every_listed_code_is_taken_by_its_events(scene: Scene) -> None:
    edition = scene.service.editions.for_year(2024)[0]
    for code, reason in edition.reasons.items():
        if "return_for_correction" in reason.events:
            id_ = scene.claimed()
            verdict = scene.do(
                "return_for_correction", scene.reviewer, id_, reason_code=code, comment="见说明", dry_run=True
            )
            assert verdict["allowed"], code
        assert reason.clause in edition.clauses
        assert reason.text.zh and reason.text.en
