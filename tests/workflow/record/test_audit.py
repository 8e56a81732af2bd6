"""The proof that the log is whole: it passes where nothing was touched, and finds what was."""

from __future__ import annotations

import time
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from tests.support.scene import Scene
from workflow.record.audit import LogReport, seal, verify_log
from workflow.store.events import feed
from workflow.tables import checkpoint, declaration, event, history


@pytest.fixture
def logged(scene: Scene) -> list[str]:
    """Three declarations with a history, in different states, and one draft that has none."""
    return [scene.synced(), scene.rejected(), scene.claimed(), scene.draft()]


def sealed(scene: Scene) -> None:
    """Everything told so far is sealed; a transaction that is open elsewhere in the server is waited for."""
    told = max(row["position"] for row in scene.rows(event))
    until = time.monotonic() + 10
    while True:
        seal(scene.service)
        if max((row["position"] for row in scene.rows(checkpoint)), default=0) == told:
            return
        assert time.monotonic() < until, "something that was told stays unsealed"


def tamper(scene: Scene, *statements: Any) -> LogReport:
    """The report after somebody with the database's password did this."""
    with scene.service.store.write() as connection:
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
    return verify_log(scene.service)


@pytest.mark.of_2024
def test_a_log_that_nobody_touched_is_whole(scene: Scene, logged: list[str]) -> None:
    assert verify_log(scene.service) == LogReport(3, 9, 0, [])
    sealed(scene)
    assert verify_log(scene.service) == LogReport(3, 9, 1, [])
    scene.do("release", scene.reviewer, logged[2])
    sealed(scene)
    sealed(scene)
    report = verify_log(scene.service)
    assert (report.whole, report.transitions, report.checkpoints) == (True, 10, 2)


def test_an_empty_log_is_whole(scene: Scene) -> None:
    assert not seal(scene.service)
    assert verify_log(scene.service) == LogReport()


CHANGES: dict[str, Any] = {
    "event": "withdraw",
    "from_state": "draft",
    "to_state": "approved",
    "reason_code": "OTHER",
    "comment": "nothing was missing",
    "body_id": "01900000-0000-7000-8000-000000000000",
    "edition_id": "zaozhuang-2023",
    "evidence_digest": "0" * 64,
    "previous_hash": "0" * 64,
    "hash": "0" * 64,
}


@pytest.mark.parametrize("column", [*CHANGES, "actor_id", "at"])
def test_a_changed_row_is_found(scene: Scene, logged: list[str], column: str) -> None:
    row = scene.rows(history, declaration_id=logged[1])[2]
    value = {**CHANGES, "actor_id": scene.bureau.id, "at": scene.service.clock.now()}[column]
    of_row = (history.c.declaration_id == logged[1]) & (history.c.sequence == row["sequence"])
    report = tamper(scene, update(history).where(of_row).values({column: value}))
    assert any(fault.startswith(f"{logged[1]} #3") for fault in report.faults), report.faults


def test_a_row_taken_out_of_the_middle_is_found(scene: Scene, logged: list[str]) -> None:
    middle = (history.c.declaration_id == logged[0]) & (history.c.sequence == 2)
    report = tamper(scene, delete(history).where(middle))
    assert report.faults == [f"{logged[0]}: the history has a gap or a wrong length"]


def cut_tail(scene: Scene, id_: str) -> list[Any]:
    """As somebody would do it who knows the tables: the last transition never was, the row fits."""
    rows = scene.rows(history, declaration_id=id_)
    last, before = rows[-1], rows[-2]
    head = {
        "state": before["to_state"],
        "sequence": before["sequence"],
        "head_hash": before["hash"],
        "assignee_id": before["actor_id"],
    }
    return [
        delete(event).where((event.c.declaration_id == id_) & (event.c.sequence == last["sequence"])),
        delete(history).where((history.c.declaration_id == id_) & (history.c.sequence == last["sequence"])),
        update(declaration).where(declaration.c.id == id_).values(head),
    ]


def test_a_cut_tail_is_found_by_the_head_or_by_a_checkpoint(scene: Scene, logged: list[str]) -> None:
    last = (history.c.declaration_id == logged[1]) & (history.c.sequence == 3)
    with scene.service.store.write() as connection:
        kept = connection.execute(select(history).where(last)).mappings().one()
    assert tamper(scene, delete(history).where(last)).faults
    with scene.service.store.write() as connection:
        connection.execute(insert(history), dict(kept))
    assert verify_log(scene.service).whole
    sealed(scene)
    report = tamper(scene, *cut_tail(scene, logged[1]))
    assert [fault.split(":")[0] for fault in report.faults] == [f"checkpoint {_last_position(scene)}"]


def _last_position(scene: Scene) -> int:
    return int(scene.rows(checkpoint)[-1]["position"])


def test_a_declaration_that_is_gone_with_its_history_is_found(scene: Scene, logged: list[str]) -> None:
    sealed(scene)
    id_ = logged[1]
    report = tamper(
        scene,
        delete(event).where(event.c.declaration_id == id_),
        delete(history).where(history.c.declaration_id == id_),
        delete(declaration).where(declaration.c.id == id_),
    )
    assert [fault.split(":")[0] for fault in report.faults] == [f"checkpoint {_last_position(scene)}"]


def test_a_chain_written_anew_is_found_by_its_checkpoint(scene: Scene, logged: list[str]) -> None:
    """Every hash recomputed over a changed comment: the chain fits, but not what was sealed."""
    from workflow.formats import instant_text
    from workflow.record import chain

    sealed(scene)
    id_ = logged[1]
    previous, statements = "", []
    for row in scene.rows(history, declaration_id=id_):
        row = {**row, "comment": "as I say", "previous_hash": previous}
        previous = row["hash"] = chain.row_hash(previous, {**row, "at": instant_text(row["at"])})
        of_row = (history.c.declaration_id == id_) & (history.c.sequence == row["sequence"])
        statements.append(update(history).where(of_row).values(row))
    statements.append(update(declaration).where(declaration.c.id == id_).values(head_hash=previous))
    report = tamper(scene, *statements)
    assert [fault.split(":")[0] for fault in report.faults] == [f"checkpoint {_last_position(scene)}"]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_state_changed_behind_the_log_is_found(scene: Scene, logged: list[str], which: int) -> None:
    id_ = logged[which]
    report = tamper(scene, update(declaration).where(declaration.c.id == id_).values(state="approved"))
    assert report.faults == [f"{id_}: the declaration is not what its history says"]


def test_a_draft_that_was_never_submitted_cannot_become_approved(scene: Scene, logged: list[str]) -> None:
    id_ = logged[3]
    report = tamper(scene, update(declaration).where(declaration.c.id == id_).values(state="approved"))
    assert report.faults == [f"{id_}: the declaration is not what its history says"]


@pytest.mark.parametrize("column", ["facts", "evidence"])
def test_what_was_decided_on_cannot_be_exchanged(scene: Scene, logged: list[str], column: str) -> None:
    row = scene.rows(declaration, id=logged[0])[0]
    other = {
        "facts": {**row["facts"], "date": "2024-01-01"},
        "evidence": [{**row["evidence"][0], "sha256": "0" * 64}, *row["evidence"][1:]],
    }
    report = tamper(
        scene, update(declaration).where(declaration.c.id == logged[0]).values({column: other[column]})
    )
    assert report.faults == [f"{logged[0]}: the facts or the evidence are not those decided on"]


def test_a_draft_may_be_changed_between_submissions(scene: Scene) -> None:
    id_ = scene.submitted()
    scene.do("withdraw", scene.applicant, id_)
    with scene.service.store.write() as connection:
        changed = {**scene.rows(declaration, id=id_)[0]["facts"], "date": "2024-05-01"}
        connection.execute(update(declaration).where(declaration.c.id == id_).values(facts=changed))
    assert verify_log(scene.service).whole


def test_a_checkpoint_that_is_gone_or_changed_is_found(scene: Scene, logged: list[str]) -> None:
    sealed(scene)
    scene.do("release", scene.reviewer, logged[2])
    sealed(scene)
    first, second = (row["position"] for row in scene.rows(checkpoint))
    report = tamper(scene, delete(checkpoint).where(checkpoint.c.position == first))
    assert [fault.split(":")[0] for fault in report.faults] == [f"checkpoint {second}"]


@pytest.mark.of_2024
def test_events_restored_from_another_server_are_settled(scene: Scene, logged: list[str]) -> None:
    """A restored database has rows of transactions that this server has yet to reach."""

    def settled(connection: Connection) -> int:
        return len(feed.load_feed(connection, 0, 100))

    with scene.service.store.write() as connection:
        connection.execute(update(event).values(transaction_id=2**62))
    with scene.service.store.read() as connection:
        assert settled(connection) == 9
    sealed(scene)
    assert verify_log(scene.service) == LogReport(3, 9, 1, [])
