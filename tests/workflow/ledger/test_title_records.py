"""What the title system is told: each thing exactly once, and its withdrawal behind it (四(二), 附件6)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.editions import Change, edition, under
from tests.support.items import off, paper, posting
from tests.support.scene import Scene
from workflow.commands.ledger.title_records import record_title_proof
from workflow.errors import GuardRefused, NotFound, NotPermitted, PersonUnknown, VersionMismatch, WrongState
from workflow.queries.ledger.records import list_title_records

pytestmark = pytest.mark.of_2024

TEN = {"2024": {"public": "0", "professional": "10"}}


def kinds(scene: Scene, id_: str) -> list[str]:
    return [row["kind"] for row in scene.title_records(id_)]


def again(scene: Scene, id_: str) -> None:
    """From rejected to synced once more."""
    for event, actor in (
        ("revise", scene.applicant),
        ("submit", scene.applicant),
        ("claim", scene.reviewer),
        ("approve", scene.reviewer),
        ("sync", scene.bureau),
    ):
        scene.do(event, actor, id_)


def test_a_sync_that_is_sent_twice_is_one_entry(scene: Scene) -> None:
    """C113: the second is answered as a conflict, and the title system holds one entry."""
    id_ = scene.approved()
    scene.do("sync", scene.integrator, id_)
    with pytest.raises(WrongState):
        scene.do("sync", scene.integrator, id_)
    assert scene.view(id_)["state"] == "synced"
    [sent] = scene.title_records(id_)
    assert (sent["kind"], sent["year"], sent["payload"]["recognised"]) == ("entry", 2024, TEN)


def test_a_revocation_of_what_was_synced_is_followed_by_its_withdrawal(scene: Scene) -> None:
    id_ = scene.synced()
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")
    entry, withdrawal = scene.title_records(id_)
    assert (entry["kind"], withdrawal["kind"]) == ("entry", "withdrawal")
    assert withdrawal["payload"]["recognised"] == TEN, "what is withdrawn is named"
    assert entry["recorded_at"] <= withdrawal["recorded_at"]


def test_a_revocation_of_what_was_not_synced_tells_nobody(scene: Scene) -> None:
    id_ = scene.approved()
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")
    assert scene.title_records(id_) == []


@pytest.mark.parametrize("hours", ["ten", "none", "requirement"])
def test_what_comes_back_after_a_withdrawal_is_told_again(scene: Scene, hours: str) -> None:
    """Also where the ledger holds no hours for it: a used-up bucket, or an adjusted requirement."""
    if hours == "none":
        for day in (1, 2, 3):
            scene.approved(paper(f"2024-04-0{day}"))
    adjusts = hours == "requirement"
    id_ = scene.synced(off("maternity", ("2024-03-01", "2024-08-31")) if adjusts else paper())
    first = "adjustment" if adjusts else "entry"
    for round_ in (1, 2):
        scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")
        again(scene, id_)
        assert kinds(scene, id_) == [first, "withdrawal"] * round_ + [first]
    assert faults(scene.service) == []


def test_a_refill_of_what_was_synced_is_a_correction(scene: Scene) -> None:
    ids = [scene.synced(paper(f"2024-04-0{day}")) for day in (1, 2, 3, 4)]
    scene.do("revoke", scene.bureau, ids[0], comment="x")
    assert [kinds(scene, id_) for id_ in ids] == [
        ["entry", "withdrawal"],
        ["entry"],
        ["entry"],
        ["entry", "correction"],
    ]
    assert scene.title_records(ids[3])[1]["payload"]["recognised"] == TEN
    assert scene.view(ids[3])["state"] == "synced"


def test_a_refill_of_what_was_only_approved_is_no_correction(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-04-0{day}")) for day in (1, 2, 3, 4)]
    scene.do("revoke", scene.bureau, ids[0], comment="x")
    assert scene.title_records(ids[3]) == []
    scene.do("sync", scene.bureau, ids[3])
    [sent] = scene.title_records(ids[3])
    assert sent["payload"]["recognised"] == TEN


def test_an_adjusted_requirement_is_a_record_of_its_own_that_says_what_it_is(scene: Scene) -> None:
    id_ = scene.synced(off("maternity", ("2024-03-01", "2024-08-31")))
    [sent] = scene.title_records(id_)
    assert (sent["kind"], sent["year"]) == ("adjustment", 2024)
    assert sent["payload"]["requirement"] == {"2024": {"public": "15", "professional": "30", "off_months": 6}}


FIRST = off("maternity", ("2024-03-01", "2024-08-31"))
SECOND = off("maternity", ("2024-07-01", "2024-09-30"))


def requirements(scene: Scene, id_: str) -> list[tuple[str, int, object]]:
    return [(row["kind"], row["year"], row["payload"].get("requirement")) for row in scene.title_records(id_)]


def required(public: str, professional: str, off_months: int) -> dict[str, object]:
    return {"2024": {"public": public, "professional": professional, "off_months": off_months}}


def test_a_requirement_that_another_circumstance_moves_is_corrected(scene: Scene) -> None:
    """附件6, R8: months unite, so what was told of one is untrue once another comes or goes."""
    first = scene.synced(FIRST)
    second = scene.synced(SECOND)
    both = required("12.5", "25", 7)
    adjusted = [("adjustment", 2024, required("15", "30", 6)), ("correction", 2024, both)]
    assert requirements(scene, first) == adjusted
    assert requirements(scene, second) == [("adjustment", 2024, both)]
    scene.do("revoke", scene.bureau, second, comment="x")
    assert requirements(scene, first) == [*adjusted, ("correction", 2024, required("15", "30", 6))]
    assert scene.view(first)["state"] == "synced"
    assert faults(scene.service) == []


def test_a_posting_moves_what_a_circumstance_adjusts(scene: Scene) -> None:
    """R19: a month has one benefit, the posting's."""
    circumstance = scene.synced(FIRST)
    posted = scene.approved(posting(("2024-07-01", "2024-12-31")))
    scene.do("undo", scene.reviewer, posted)
    assert [(kind, told) for kind, _, told in requirements(scene, circumstance)] == [
        ("adjustment", required("15", "30", 6)),
        ("correction", required("20", "40", 4)),
        ("correction", required("15", "30", 6)),
    ]


def test_a_requirement_that_stays_or_was_not_told_is_not_corrected(scene: Scene) -> None:
    told, untold = scene.synced(FIRST), scene.approved(off("maternity", ("2024-04-01", "2024-05-31")))
    hours = scene.synced()
    scene.record("A")
    scene.do("revoke", scene.bureau, hours, comment="x")
    scene.do("revoke", scene.bureau, told, comment="x")
    assert kinds(scene, told) == ["adjustment", "withdrawal"]
    assert kinds(scene, untold) == []
    scene.do("sync", scene.bureau, untold)
    assert requirements(scene, untold) == [("adjustment", 2024, required("25", "50", 2))]


def test_a_sync_that_read_the_requirement_of_before_loses(scene: Scene) -> None:
    """A sync takes no lock of the accounts: the circumstance's new version is what it runs into."""
    first, second = scene.synced(FIRST), scene.approved(SECOND)
    seen = scene.view(second)["version"]
    scene.do("revoke", scene.bureau, first, comment="x")
    with pytest.raises(VersionMismatch):
        scene.do("sync", scene.bureau, second, version=seen)


def test_a_correction_belongs_to_the_years_of_its_circumstance(scene: Scene) -> None:
    scene.service = at(scene.service, "2025-01-10T09:00:00+08:00")
    long = scene.synced(off("maternity", ("2024-11-01", "2025-02-28")))
    other = scene.approved(off("maternity", ("2025-02-01", "2025-03-31")))
    scene.do("revoke", scene.bureau, other, comment="x")
    [_, grown, shrunk] = scene.title_records(long)
    of_2024 = {"public": "25", "professional": "50", "off_months": 2}
    assert grown["payload"]["requirement"] == {
        "2024": of_2024,
        "2025": {"public": "22.5", "professional": "45", "off_months": 3},
    }
    assert shrunk["payload"]["requirement"] == {"2024": of_2024, "2025": of_2024}
    assert (grown["year"], shrunk["year"]) == (2025, 2025)


def test_a_paper_proof_is_refused_whatever_the_medium(scene: Scene) -> None:
    """C108: since 2022 title review takes the platform's record only."""
    person_id = scene.applicant.person_id or ""
    for medium in ("paper", "scan", ""):
        with pytest.raises(GuardRefused) as refused:
            record_title_proof(scene.service, scene.bureau, person_id=person_id, year=2024, medium=medium)
        [refusal] = refused.value.refusals
        assert (refusal.code, refusal.clause) == ("ONLY_PLATFORM_RECORD", "四(二)")
    with pytest.raises(NotPermitted):
        record_title_proof(scene.service, scene.applicant, person_id=person_id, year=2024, medium="paper")
    with pytest.raises(PersonUnknown):
        record_title_proof(scene.service, scene.bureau, person_id="nobody", year=2024, medium="paper")


def demanding(*demands: tuple[str, str, str]) -> Change:
    """An edition that lists these demands: document, first and last day."""
    rows = "".join(
        f"\n  - {{series: 卫生技术, document: {document}, from: {first}, to: {last}}}"
        for document, first, last in demands
    )
    return "title_demands", "title_demands: []", f"title_demands:{rows}"


def test_a_paper_proof_that_cites_a_demand_in_force_is_an_override(scene: Scene) -> None:
    """四(二): 省行业主管部门特别要求的，从其规定."""
    listed = (
        ("鲁卫人字〔2024〕1号", "2024-01-01", "2024-11-20"),
        ("鲁卫人字〔2023〕9号", "2023-01-01", "2024-11-19"),
    )
    scene.service = under(
        scene.service, edition(demanding(*listed, ("鲁教人字〔2025〕2号", "2024-11-21", "2025-01-01")))
    )
    person_id = scene.applicant.person_id or ""

    def proof(document: str | None, medium: str = "paper", year: int = 2024) -> dict[str, Any]:
        facts = {"person_id": person_id, "year": year, "medium": medium, "demand_document": document}
        return record_title_proof(scene.service, scene.bureau, **facts)

    told = proof("鲁卫人字〔2024〕 １号")
    assert (told["kind"], told["year"], told["person_id"]) == ("override", 2024, person_id)
    assert (told["payload"]["document"], told["payload"]["series"]) == ("鲁卫人字〔2024〕1号", "卫生技术")
    assert proof("鲁卫人字〔2024〕1号") == told, "the same proof again"
    assert [row["kind"] for row in list_title_records(scene.service, scene.bureau, person_id).items] == [
        "override"
    ]
    refused = ("鲁卫人字〔2023〕9号", "paper"), ("鲁教人字〔2025〕2号", "paper"), ("别的文件", "paper")
    for document, medium in (*refused, ("鲁卫人字〔2024〕1号", "electronic"), (None, "paper")):
        with pytest.raises(GuardRefused) as no:
            proof(document, medium)
        assert [refusal.code for refusal in no.value.refusals] == ["ONLY_PLATFORM_RECORD"]
    assert proof("鲁卫人字〔2024〕1号", year=2023)["year"] == 2023, "for hours of another year"
    assert faults(scene.service) == []


def test_people_see_what_the_title_system_was_told_of_them(scene: Scene) -> None:
    id_ = scene.synced()
    scene.record("A")
    person_id = scene.applicant.person_id or ""
    told = list_title_records(scene.service, scene.applicant, person_id).items
    assert [row["kind"] for row in told] == ["entry", "entry"]
    assert told[0]["source_id"] == id_
    with pytest.raises(NotFound):
        list_title_records(scene.service, scene.employee(scene.school), person_id)
