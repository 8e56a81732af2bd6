"""The history: one chained row per transition, with what was decided on; and what each event changes."""

from __future__ import annotations

import hashlib

import orjson
import pytest

from tests.support.bookkeeping import contents, faults
from tests.support.clock import later
from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.declarations.drafts import add_evidence, delete_declaration, edit_declaration
from workflow.errors import NotFound, VersionMismatch, WrongState
from workflow.evidence.digest import evidence_digest
from workflow.queries.declarations.history import get_history
from workflow.record import chain
from workflow.record.rows import event_row, history_row
from workflow.store.declarations import declarations
from workflow.store.declarations.transitions import record_transition


def everything(scene: Scene) -> str:
    """A declaration that has been through nearly every arrow."""
    id_ = scene.claimed()
    scene.do("release", scene.reviewer, id_)
    scene.do("claim", scene.second_reviewer, id_)
    scene.do("return_for_correction", scene.second_reviewer, id_, reason_code="BLURRED", comment="不清晰")
    scene.do("submit", scene.applicant, id_)
    scene.do("withdraw", scene.applicant, id_)
    scene.do("submit", scene.applicant, id_)
    scene.do("claim", scene.reviewer, id_)
    scene.do("reject", scene.reviewer, id_, comment="未刊")
    scene.do("revise", scene.applicant, id_)
    scene.do("submit", scene.applicant, id_)
    scene.do("claim", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    scene.do("undo", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    scene.do("sync", scene.bureau, id_)
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED", final=True)
    scene.do("appeal", scene.applicant, id_)
    return id_


@pytest.mark.of_2024
def test_the_history_is_without_gap_and_chained(scene: Scene) -> None:
    id_ = everything(scene)
    told = get_history(scene.service, scene.applicant, id_).items
    assert [row["sequence"] for row in told] == list(range(1, 20))
    assert [row["from_state"] for row in told] == ["draft"] + [row["to_state"] for row in told[:-1]]
    assert [row["previous_hash"] for row in told] == [""] + [row["hash"] for row in told[:-1]]
    assert len({row["hash"] for row in told}) == len(told)
    for row in told:  # recomputed from what the reader is shown
        columns = [row[name] if name != "declaration_id" else id_ for name in chain.CHAINED]
        settled = row.keys() - {*chain.CHAINED, "previous_hash", "hash"}
        detail = {name: row[name] for name in sorted(settled) if not name.endswith(("_text", "_name"))}
        chained = [row["previous_hash"], *columns, *([detail] if detail else [])]
        assert hashlib.sha256(orjson.dumps(chained)).hexdigest() == row["hash"]
    assert told[4]["comment"] == "不清晰"
    assert told[4]["reason_code"] == "BLURRED"
    final = [(row["event"], row["final"]) for row in told if "final" in row]
    assert final == [("reject", False), ("revoke", True)]
    assert faults(scene.service) == []


@pytest.mark.of_2024
def test_who_took_it_where_is_told(scene: Scene) -> None:
    id_ = scene.approved()
    told = get_history(scene.service, scene.bureau, id_).items
    assert [row["actor_id"] for row in told] == [scene.applicant.id, scene.reviewer.id, scene.reviewer.id]
    assert {row["body_id"] for row in told} == {scene.school}
    assert {row["edition_id"] for row in told} == {"zaozhuang-2024"}
    with pytest.raises(NotFound):
        get_history(scene.service, scene.actor("unit_reviewer", scene.hospital), id_)


def test_the_digest_says_what_was_decided_on(scene: Scene) -> None:
    id_ = scene.draft(paper(), sha256=["a" * 64, "b" * 64, "c" * 64])
    scene.do("submit", scene.applicant, id_)
    scene.do("claim", scene.reviewer, id_)
    scene.do("return_for_correction", scene.reviewer, id_, comment="x")
    row = scene.view(id_)
    item = {**row["item"], "date": "2024-05-20"}
    edited = edit_declaration(scene.service, scene.applicant, id_, version=row["version"], item=item)
    scene.do("submit", scene.applicant, id_, attested=True)
    digests = [row["evidence_digest"] for row in scene.rows(tables.history, declaration_id=id_)]
    assert digests[0] == digests[1] == digests[2] != digests[3]
    pieces = [("body", "c" * 64), ("contents", "b" * 64), ("cover", "a" * 64)]
    canonical = orjson.dumps([edited["item"], pieces], option=orjson.OPT_SORT_KEYS)
    assert digests[3] == hashlib.sha256(canonical).hexdigest()
    # Another file in place of one changes it as well, and so does the kind of a file.
    evidence = scene.view(id_)["evidence"]
    swapped = [{**evidence[0], "kind": "contents"}, {**evidence[1], "kind": "cover"}, evidence[2]]
    assert evidence_digest(edited["item"], swapped) != digests[3]


def test_events_carry_ids_and_values_and_no_personal_data(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.do("reject", scene.reviewer, id_, reason_code="NOT_FILED", comment="张三的材料不全")
    row = scene.rows(tables.event, declaration_id=id_)[-1]
    assert row["payload"]["reason_code"] == "NOT_FILED"
    assert "张三" not in str(row["payload"])


def test_times_of_submission_are_kept(scene: Scene) -> None:
    id_ = scene.submitted()
    first = scene.rows(tables.declaration, id=id_)[0]
    assert first["first_submitted_at"] == first["submitted_at"]
    scene.do("withdraw", scene.applicant, id_)
    assert scene.rows(tables.declaration, id=id_)[0]["submitted_at"] is None
    scene.do("submit", scene.applicant, id_, service=later(scene.service, days=1))
    again = scene.rows(tables.declaration, id=id_)[0]
    assert again["first_submitted_at"] == first["first_submitted_at"] < again["submitted_at"]


def test_only_a_draft_is_changed_and_only_an_unsubmitted_one_deleted(scene: Scene) -> None:
    id_ = scene.submitted()
    version = scene.view(id_)["version"]
    with pytest.raises(WrongState):
        edit_declaration(scene.service, scene.applicant, id_, version=version, item=scene.view(id_)["item"])
    with pytest.raises(WrongState):
        add_evidence(scene.service, scene.applicant, id_, kind="cover", filename="a.pdf", content=b"%PDF-")
    back = scene.do("withdraw", scene.applicant, id_)
    with pytest.raises(VersionMismatch):
        delete_declaration(scene.service, scene.applicant, id_, version=version)
    with pytest.raises(WrongState):
        delete_declaration(scene.service, scene.applicant, id_, version=back["version"])
    fresh = scene.draft()
    delete_declaration(scene.service, scene.applicant, fresh, version=scene.view(fresh)["version"])
    with pytest.raises(NotFound):
        scene.view(fresh)


def test_a_declaration_seen_before_somebody_else_moved_it_is_not_moved(scene: Scene) -> None:
    id_ = scene.submitted()
    with scene.service.store.read() as connection:
        seen = declarations.load(connection, id_)
    assert seen is not None
    scene.do("claim", scene.reviewer, id_)
    before = contents(scene.service)
    changes = {"state": "draft", "sequence": seen["sequence"] + 1}
    told = history_row(seen, changes, "withdraw", actor_id=scene.applicant.id, at=scene.service.clock.now())
    with scene.service.store.write() as connection:
        moved = record_transition(connection, seen, changes, told, event_row(seen, told))
    assert not moved
    assert contents(scene.service) == before
