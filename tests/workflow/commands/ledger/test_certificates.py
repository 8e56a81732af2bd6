"""Certificates: what they state, what becomes of them, and who may issue, read and revoke them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from tests.support.items import off, paper, posting, training
from tests.support.paper import needs_fonts
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.ledger.certificates import digest_of, issue_certificate, revoke_certificate
from workflow.commands.people.changes.merging import merge_people
from workflow.commands.people.people import change_person
from workflow.errors import (
    AlreadyRevoked,
    FontsMissing,
    Invalid,
    NotFound,
    NotPermitted,
    NotSet,
    PersonMerged,
    Refused,
    VersionMismatch,
)
from workflow.evidence.accepted import DEFAULT_LIMITS, MIB
from workflow.queries.ledger.accounts import get_account
from workflow.queries.ledger.certificates import (
    get_certificate,
    list_certificates,
    set_as_pdf,
    token_of,
    verify_certificate,
)
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.notices import list_notices
from workflow.store.ledger.certificates import find_certificate
from workflow.typesetting.fonts import Fonts

IN_2023 = datetime.fromisoformat("2023-10-15T20:00:00+08:00")

pytestmark = [needs_fonts, pytest.mark.of_2024]


def issued(scene: Scene, *years: int, actor: Actor | None = None, **more: Any) -> dict[str, Any]:
    person_id = scene.applicant.person_id
    assert person_id is not None
    who = actor or scene.applicant
    return issue_certificate(scene.service, who, person_id, years or (2024,), **more)


def token(scene: Scene, made: dict[str, Any]) -> str:
    with scene.service.store.read() as connection:
        row = find_certificate(connection, made["id"])
    assert row is not None
    return token_of(scene.service, row)


def verified(scene: Scene, made: dict[str, Any]) -> tuple[str, str | None]:
    found = verify_certificate(scene.service, token(scene, made))
    return found["status"], found["superseded_by"]


@pytest.fixture
def held(scene: Scene) -> Scene:
    """A training and a record of the platform are recognised."""
    scene.approved(training(("2024-06-03", "8"), ("2024-06-04", "6.5")))
    scene.record("city-1", topic="数字技术")
    return scene


def test_it_states_what_the_account_says_and_each_item_with_its_clause(held: Scene) -> None:
    made = issued(held)
    assert held.applicant.person_id is not None
    account = get_account(held.service, held.applicant, held.applicant.person_id, 2024)
    [year] = made["statement"]["years"]
    assert {name: year[name] for name in ("recognised", "required", "compliant", "off_months")} == {
        name: account[name] for name in ("recognised", "required", "compliant", "off_months")
    }
    told = [(each["source_type"], each["clause"], each["professional"]) for each in year["items"]]
    assert told == [("declaration", "附件1", "14.5"), ("study_record", "四(二)", "10")]
    assert sum(Decimal(each["professional"]) for each in year["items"]) == Decimal(
        account["recognised"]["professional"]
    )
    assert made["statement"]["totals"] == {"public": "0", "professional": "24.5", "total": "24.5"}
    assert made["digest"] == digest_of(made["statement"])
    assert (made["status"], made["version"], made["years"]) == ("valid", 1, [2024])


def test_an_adjusted_requirement_and_several_years_are_stated(held: Scene) -> None:
    held.approved(off("maternity", ("2024-01-01", "2024-04-30")))
    held.approved(posting(("2023-12-01", "2024-01-31")))
    made = issued(held, 2024, 2023, 2024)
    first, second = made["statement"]["years"]
    assert made["years"] == [2023, 2024] == [first["year"], second["year"]]
    assert second["off_months"] == 3  # January is a month of the posting (R19)
    assert (second["required"]["public"], second["required"]["professional"]) == ("22.5", "45")
    assert first["recognised"] == {"public": "2.5", "professional": "5", "total": "7.5"}
    assert made["statement"]["totals"]["public"] == "5"


def test_it_is_superseded_by_a_newer_one_of_the_same_years_only(held: Scene) -> None:
    held.record("of-2023", completed_at=IN_2023)
    first, other = issued(held, 2024), issued(held, 2023, 2024)
    assert verified(held, first) == verified(held, other) == ("valid", None)
    second = issued(held, 2024)
    assert verified(held, first) == ("superseded", "newer_certificate")
    assert verified(held, second) == verified(held, other) == ("valid", None)


def test_it_is_superseded_when_the_hours_change_and_valid_again_when_they_are_back(held: Scene) -> None:
    made = issued(held)
    more = held.approved(paper())
    assert verified(held, made) == ("superseded", "account_changed")
    held.do("undo", held.reviewer, more)
    assert verified(held, made) == ("valid", None)
    held.approved(off("maternity", ("2024-01-01", "2024-02-29")))  # fewer hours are required
    assert verified(held, made) == ("superseded", "account_changed")


def test_hours_of_another_year_and_another_employer_leave_it_valid(held: Scene) -> None:
    made = issued(held)
    held.record("of-2023", completed_at=IN_2023)
    held.change(tables.organization, held.school, name="改了名的学校")
    assert verified(held, made) == ("valid", None)


def test_a_name_that_was_corrected_supersedes_it(held: Scene) -> None:
    made = issued(held)
    assert held.applicant.person_id is not None
    change_person(held.service, held.bureau, held.applicant.person_id, version=1, changes={"name": "张三丰"})
    assert verified(held, made) == ("superseded", "account_changed")
    assert get_certificate(held.service, held.bureau, made["id"])["statement"]["person"]["name"] == "张三"


def test_the_bureau_revokes_it_with_a_reason_once_and_the_person_is_told(held: Scene) -> None:
    made = issued(held)
    with pytest.raises(VersionMismatch):
        revoke_certificate(held.service, held.bureau, made["id"], reason="弄错了", version=2)
    gone = revoke_certificate(held.service, held.bureau, made["id"], reason="材料不实", version=1)
    assert (gone["status"], gone["reason"], gone["version"]) == ("revoked", "材料不实", 2)
    assert (gone["revoked_by"], gone["statement"]) == (held.bureau.id, made["statement"])
    assert verified(held, made) == ("revoked", None)
    assert "材料不实" not in str(verify_certificate(held.service, token(held, made)))
    with pytest.raises(AlreadyRevoked):
        revoke_certificate(held.service, held.bureau, made["id"], reason="再来一次")
    told = list_notices(held.service, held.applicant, filters={"unread": None}, after=None, limit=10).items
    kinds = {each["kind"]: each["texts"]["zh"] for each in told}
    assert made["number"] in kinds["certificate.issued"]
    assert "材料不实" in kinds["certificate.revoked"]


def test_who_may_what(held: Scene) -> None:
    made = issued(held)
    for actor in (held.unit_administrator, held.bureau):
        assert issued(held, actor=actor)["issued_by"] == actor.id
    for actor, refusal in (
        (held.administrator, NotPermitted),
        (held.reviewer, NotPermitted),
        (held.integrator, NotPermitted),
        (held.other_reviewer, NotFound),
        (held.employee(held.school), NotFound),
    ):
        with pytest.raises(refusal):
            issued(held, actor=actor)
    for actor in (held.applicant, held.unit_administrator, held.bureau, held.administrator):
        assert get_certificate(held.service, actor, made["id"])["id"] == made["id"]
    for actor in (held.applicant, held.unit_administrator, held.administrator):
        with pytest.raises(NotPermitted):
            revoke_certificate(held.service, actor, made["id"], reason="没有权限")
    for actor in (held.other_reviewer, held.employee(held.school)):
        with pytest.raises(NotFound):
            get_certificate(held.service, actor, made["id"])
        with pytest.raises(NotFound):
            set_as_pdf(held.service, actor, made["id"], base="http://x")


def test_what_can_not_be_certified_is_refused_with_the_way_out(held: Scene, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as nothing:
        issued(held, 2022, 2023)
    [error] = nothing.value.errors
    assert (error.pointer, error.code) == ("/years", "NOTHING_RECOGNISED")
    assert "2022、2023年" in error.text["zh"] and "二" in error.text["en"]
    with pytest.raises(Invalid) as ahead:
        issued(held, 2024, 2025)
    assert [each.code for each in ahead.value.errors] == ["YEAR_NOT_BEGUN"]
    held.change(tables.person, held.applicant.person_id or "", name="张\U0002ebf0")
    with pytest.raises(Invalid) as undrawable:
        issued(held)
    assert [each.code for each in undrawable.value.errors] == ["NAME_NOT_DRAWABLE"]
    held.service = replace(held.service, fonts=Fonts((tmp_path,)))
    with pytest.raises(FontsMissing):
        issued(held)
    assert held.rows(tables.certificate) == []


def test_a_name_that_lost_its_font_is_never_set_with_a_blank(held: Scene, tmp_path: Path) -> None:
    made = issued(held)
    bare = replace(held.service, fonts=Fonts((tmp_path,)))
    with pytest.raises(FontsMissing):
        set_as_pdf(bare, held.applicant, made["id"], base="http://x")


def test_it_is_set_within_the_limits_that_are_configured(held: Scene) -> None:
    made = issued(held)
    assert set_as_pdf(held.service, held.applicant, made["id"], base="http://x")[1].startswith(b"%PDF")
    tight = replace(held.service, evidence_limits=replace(DEFAULT_LIMITS, memory=64 * MIB))
    with pytest.raises(NotSet):
        set_as_pdf(tight, held.applicant, made["id"], base="http://x")


def test_a_token_that_was_changed_or_is_of_another_is_unknown(held: Scene) -> None:
    made = issued(held)
    right = token(held, made)
    assert len(right) == 43
    other = token(held, issued(held, 2024))
    mixed = right[:22] + other[22:]
    changed = [right[:at] + ("A" if right[at] != "A" else "B") + right[at + 1 :] for at in range(len(right))]
    for wrong in (mixed, "", "x", right[:-1], f"{right}A", "A" * 43, *changed):
        with pytest.raises(NotFound):
            verify_certificate(held.service, wrong)
    stored = str(held.rows(tables.certificate))
    assert right not in stored and right[22:] not in stored


def test_a_token_stays_when_keys_are_rotated(held: Scene) -> None:
    made = issued(held)
    before = token(held, made)
    held.service.keyring.add_keys()
    assert token(held, made) == before
    assert verify_certificate(held.service, before)["status"] == "valid"
    assert token(held, issued(held)) != before


def test_the_list_is_the_latest_first_in_pages(held: Scene) -> None:
    made = [issued(held)["id"] for _ in range(3)]
    assert held.applicant.person_id is not None
    first = list_certificates(held.service, held.applicant, held.applicant.person_id, limit=2)
    rest = list_certificates(
        held.service, held.applicant, held.applicant.person_id, limit=2, after=first.next
    )
    assert [each["id"] for each in (*first.items, *rest.items)] == made[::-1]
    assert [each["status"] for each in first.items] == ["valid", "superseded"]
    assert (first.count, rest.next) == (3, None)


def test_a_person_who_was_merged_keeps_their_certificates_under_the_other(held: Scene) -> None:
    made, kept = issued(held), held.employee(held.school)
    gone_id, kept_id = held.applicant.person_id or "", kept.person_id or ""
    seen = preview_merge(held.service, held.bureau, gone_id, into=kept_id)
    told = {"digest_seen": seen["digest"], "reason": "One person"}
    merge_people(held.service, held.bureau, gone_id, into=kept_id, **told)
    assert verified(held, made) == ("superseded", "account_changed")
    assert [each["id"] for each in list_certificates(held.service, kept, kept_id).items] == [made["id"]]
    assert get_certificate(held.service, kept, made["id"])["number"] == made["number"]
    with pytest.raises(PersonMerged):
        issued(held, actor=held.bureau)
    newer = issue_certificate(held.service, kept, kept_id, [2024])
    assert newer["statement"]["totals"] == made["statement"]["totals"]
    assert revoke_certificate(held.service, held.bureau, made["id"], reason="并入")["status"] == "revoked"


def _at_once(*acts: Any) -> Iterator[object]:
    """What comes of acts that are begun at the same moment."""
    gate, found = Barrier(len(acts)), []

    def act(each: Any) -> None:
        gate.wait()
        try:
            found.append(each())
        except Refused as error:
            found.append(error)

    threads = [Thread(target=act, args=(each,)) for each in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    yield from found


def test_what_is_valid_is_not_issued_again_where_that_was_not_meant(held: Scene) -> None:
    acts = [lambda: issued(held, unless_valid=True)] * 8
    made = list(_at_once(*acts))
    assert len({each["id"] for each in made if isinstance(each, dict)}) == 1
    assert len(held.rows(tables.certificate)) == 1
    held.approved(paper())
    assert issued(held, unless_valid=True)["status"] == "valid"
    assert len(held.rows(tables.certificate)) == 2


def test_two_revocations_at_once_are_one(held: Scene) -> None:
    made = issued(held)
    acts = [lambda: revoke_certificate(held.service, held.bureau, made["id"], reason="同时撤销")] * 2
    assert [type(each) for each in _at_once(*acts)].count(AlreadyRevoked) == 1
    assert len(held.rows(tables.certificate_revocation)) == 1
