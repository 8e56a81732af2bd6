"""What the reviewer is warned of, and that an approval says that it was looked into (四(三), R27, R29)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.items import competition, exam, expert, paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.batch import perform_batch
from workflow.commands.declarations.drafts import edit_declaration
from workflow.errors import GuardRefused
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import get_declaration, list_actions
from workflow.queries.declarations.history import get_history
from workflow.queries.declarations.worklist import get_queue

SHEET, FILE = "a" * 64, "f" * 64
NUMBER = "证书编号：ZS-2024-0017"

pytestmark = pytest.mark.of_2024


def submitted(scene: Scene, item: Mapping[str, Any], applicant: Actor | None = None, *sha256: str) -> str:
    who = applicant or scene.applicant
    id_ = scene.draft(item, who, sha256=sha256)
    scene.do("submit", who, id_)
    return id_


def told(scene: Scene, id_: str, actor: Actor | None = None) -> dict[str, list[str]]:
    """The warnings that the actor, else the reviewer, reads at the declaration: code -> refs."""
    view = get_declaration(scene.service, actor or scene.reviewer, id_)
    return {each["code"]: each["refs"] for each in view["warnings"]}


def queued(scene: Scene, id_: str, actor: Actor | None = None) -> list[str]:
    rows = get_queue(scene.service, actor or scene.reviewer, filters={}).items
    codes: list[str] = next(row["warning_codes"] for row in rows if row["id"] == id_)
    return codes


def test_what_nothing_speaks_against_is_approved_without_a_word(scene: Scene) -> None:
    id_ = submitted(scene, paper())
    assert (told(scene, id_), queued(scene, id_)) == ({}, [])
    [result] = perform_batch(scene.service, scene.reviewer, "approve", [id_], ActionBody())
    assert result["status"] == "done"
    assert "acknowledged" not in get_history(scene.service, scene.reviewer, id_).items[-1]


def test_one_number_of_two_people_is_told_however_it_is_written(scene: Scene) -> None:
    colleague = submitted(scene, exam(certificate_number="zs20240017"), scene.employee(scene.school))
    outsider = submitted(scene, exam(certificate_number="ＺＳ—2024—0017"), scene.employee(scene.hospital))
    id_ = submitted(scene, exam(certificate_number=NUMBER))
    [warning] = get_declaration(scene.service, scene.reviewer, id_)["warnings"]
    assert (warning["code"], warning["count"]) == ("SAME_NUMBER_ELSEWHERE", 2)
    assert warning["refs"] == [colleague], "the other one is not the reviewer's to read"
    assert sorted(told(scene, id_, scene.bureau)["SAME_NUMBER_ELSEWHERE"]) == sorted([colleague, outsider])
    assert warning["clause"] and set(warning["text"]) == {"zh", "en"}


def test_one_file_of_two_people_is_told(scene: Scene) -> None:
    other = submitted(scene, competition(), scene.employee(scene.school), FILE)
    id_ = submitted(scene, training(), None, FILE)
    assert told(scene, id_) == {"SAME_FILE_ELSEWHERE": [other]}


def test_whoever_waited_before_is_warned_in_the_queue_as_well(scene: Scene) -> None:
    first = submitted(scene, exam(certificate_number=NUMBER))
    assert queued(scene, first) == []
    before = scene.view(first)["version"]
    second = submitted(scene, exam(certificate_number="zs20240017"), scene.employee(scene.school))
    assert queued(scene, first) == queued(scene, second) == ["SAME_NUMBER_ELSEWHERE"]
    assert scene.view(first)["version"] == before, "nothing that its reviewer has read has changed"


@pytest.mark.parametrize("ended", ["withdraw", "reject"])
def test_what_holds_nothing_any_more_is_nobody_elses_concern(scene: Scene, ended: str) -> None:
    other = scene.employee(scene.school)
    gone = scene.claimed(exam(certificate_number=NUMBER), other)
    scene.do(ended, other if ended == "withdraw" else scene.reviewer, gone, comment="材料不清")
    assert told(scene, submitted(scene, exam(certificate_number=NUMBER))) == {}


@pytest.mark.parametrize(
    ("item", "alike"),
    [
        (training(("2024-06-04", "4"), filing_number="ZZ-BA-2"), True),
        (expert(("2024-06-04", "4")), True),
        (training(("2024-06-05", "4")), False),
        (paper("2024-06-04"), False),
    ],
)
def test_a_day_in_common_with_other_training_or_expert_work_is_told(
    scene: Scene, item: dict[str, Any], alike: bool
) -> None:
    first = submitted(scene, training(("2024-06-03", "4"), ("2024-06-04", "4")))
    id_ = submitted(scene, item)
    assert told(scene, id_) == ({"SAME_DAY": [first]} if alike else {})
    assert told(scene, id_, scene.applicant) == told(scene, id_)
    assert queued(scene, id_) == list(told(scene, id_))


@pytest.mark.parametrize(
    ("item", "sha256", "alike"),
    [
        (training(("2024-09-02", "4"), certificate_number="zs-2024-0017"), "0" * 64, True),  # the number
        (paper("2024-09-02"), FILE, True),  # the file
        (training(("2024-06-03", "4"), filing_number="ZZ-BA-9"), "0" * 64, True),  # the day
        (training(("2024-09-02", "4"), filing_number="zz ba 1"), "0" * 64, True),  # the filing
        (training(("2024-09-02", "4"), filing_number="ZZ-BA-9"), "0" * 64, False),
        (paper("2024-06-03"), "0" * 64, False),  # another category
    ],
)
@pytest.mark.parametrize("since", ["rejected", "revoked", "revised", "changed"])
def test_what_was_rejected_and_is_declared_anew_is_told(
    scene: Scene, item: dict[str, Any], sha256: str, alike: bool, since: str
) -> None:
    """Also where the rejected one was made into something else meanwhile."""
    first = submitted(scene, training(certificate_number=NUMBER), None, FILE)
    scene.do("claim", scene.reviewer, first)
    if since == "revoked":
        scene.do("approve", scene.reviewer, first)
        scene.do("revoke", scene.bureau, first, comment="材料不实")
    else:
        scene.do("reject", scene.reviewer, first, comment="材料不清")
    if since in ("revised", "changed"):
        revised = scene.do("revise", scene.applicant, first)
        if since == "changed":
            other = {name: value for name, value in paper().items() if name != "evidence"}
            edit_declaration(scene.service, scene.applicant, first, version=revised["version"], item=other)
    id_ = submitted(scene, item, None, sha256)
    assert told(scene, id_) == ({"REJECTED_BEFORE": [first]} if alike else {})
    assert told(scene, id_, scene.applicant) == {}


@pytest.mark.parametrize("item", [exam(), {**exam(), "certificate_number": " — "}])
def test_a_certificate_without_number_is_told(scene: Scene, item: dict[str, Any]) -> None:
    id_ = submitted(scene, item)
    assert told(scene, id_) == {"NO_NUMBER": []}
    assert told(scene, id_, scene.applicant) == {"NO_NUMBER": []}


def test_one_sheet_for_two_activities_is_told_also_of_what_still_waits(scene: Scene) -> None:
    sheet = {"evidence": ["stamped_proof"]}
    first = submitted(scene, training(("2024-06-03", "4"), **sheet), None, SHEET)
    second = submitted(scene, training(("2024-06-10", "4"), filing_number="ZZ-BA-2", **sheet), None, SHEET)
    assert told(scene, second) == {"SHARED_EVIDENCE": [first]}
    scene.do("claim", scene.reviewer, second)
    with pytest.raises(GuardRefused):
        scene.do("approve", scene.reviewer, second, acknowledged=())


def test_an_approval_says_that_each_warning_was_looked_into(scene: Scene) -> None:
    other = scene.employee(scene.school)
    submitted(scene, exam(), other, FILE)
    id_ = submitted(scene, exam(), None, FILE)
    codes = ["SAME_FILE_ELSEWHERE", "NO_NUMBER"]
    scene.do("claim", scene.reviewer, id_)
    for said in ([], codes[:1], ["SAME_DAY"]):
        with pytest.raises(GuardRefused) as refused:
            scene.do("approve", scene.reviewer, id_, acknowledged=said)
        [refusal] = refused.value.refusals
        assert refusal.code == "WARNINGS_NOT_ACKNOWLEDGED"
        assert list(refusal.missing) == [code for code in codes if code not in said]
    scene.do("approve", scene.reviewer, id_, acknowledged=[*codes, "SAME_DAY"])
    last = get_history(scene.service, scene.reviewer, id_).items[-1]
    assert (last["event"], last["acknowledged"]) == ("approve", codes)
    assert get_history(scene.service, scene.applicant, id_).items[-1]["acknowledged"] == ["NO_NUMBER"]
    [event] = [row for row in scene.rows(tables.event, declaration_id=id_) if row["sequence"] == 3]
    assert event["payload"]["detail"]["acknowledged"] == codes


def test_what_turned_up_since_the_submission_is_asked_for_as_well(scene: Scene) -> None:
    id_ = submitted(scene, exam(certificate_number=NUMBER))
    scene.do("claim", scene.reviewer, id_)
    later = scene.employee(scene.hospital)
    submitted(scene, exam(certificate_number=NUMBER), later)
    with pytest.raises(GuardRefused):
        scene.do("approve", scene.reviewer, id_, acknowledged=())


def test_a_batch_asks_the_same_of_each_item(scene: Scene) -> None:
    ids = [submitted(scene, exam()), submitted(scene, paper())]
    dry = perform_batch(scene.service, scene.reviewer, "approve", ids, ActionBody(), dry_run=True)
    assert [row["warning_codes"] for row in dry] == [["NO_NUMBER"], []]
    first, second = perform_batch(scene.service, scene.reviewer, "approve", ids, ActionBody())
    assert (first["guards"][0]["missing"], second["status"]) == (["NO_NUMBER"], "done")
    [again] = perform_batch(
        scene.service, scene.reviewer, "approve", ids[:1], ActionBody(acknowledged=["NO_NUMBER"])
    )
    assert again["status"] == "done"


@pytest.mark.parametrize("event", ["claim", "reject", "return_for_correction", "release"])
def test_only_an_approval_asks_for_it(scene: Scene, event: str) -> None:
    id_ = submitted(scene, exam())
    if event != "claim":
        scene.do("claim", scene.reviewer, id_)
    assert scene.do(event, scene.reviewer, id_, comment="材料不清")["version"]


def test_who_declares_sees_what_is_about_their_own_items(scene: Scene) -> None:
    """Also where they review for the same body: it is their own declaration."""
    me = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    other = scene.employee(scene.school)
    submitted(scene, exam(certificate_number=NUMBER), other, FILE)
    id_ = submitted(scene, exam(certificate_number=NUMBER), me, FILE)
    assert set(told(scene, id_)) == {"SAME_FILE_ELSEWHERE", "SAME_NUMBER_ELSEWHERE"}
    for actor in (me, scene.integrator):
        assert told(scene, id_, actor) == {}
        verdicts = list_actions(scene.service, actor, id_)
        assert all(verdict["warnings"] == [] for verdict in verdicts)
    assert queued(scene, id_, me) == []
    [approve] = [v for v in list_actions(scene.service, scene.reviewer, id_) if v["event"] == "claim"]
    assert {each["code"] for each in approve["warnings"]} == set(told(scene, id_))


def test_who_has_it_back_is_warned_of_nothing_that_others_do(scene: Scene) -> None:
    submitted(scene, exam(certificate_number=NUMBER), scene.employee(scene.school))
    id_ = submitted(scene, exam(certificate_number=NUMBER))
    view = scene.do("withdraw", scene.applicant, id_)
    assert view["warnings"] == []
    [row] = scene.rows(tables.declaration, id=id_)
    assert row["warnings"] is None
