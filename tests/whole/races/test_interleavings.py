"""Two transactions of which one is held open while the other comes along: what each must not overlook."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.items import exam, expert, paper, training
from tests.support.meanwhile import Meanwhile, held_open
from tests.support.patience import until
from tests.support.scene import Scene
from workflow import tables
from workflow.events.relay import announce_all
from workflow.events.signals import transition_of, transitioned
from workflow.runtime.service import Service
from workflow.store.events import feed
from workflow.vocabulary import Event


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


def test_refills_of_two_years_at_once_do_not_overwrite_each_other(scene: Scene) -> None:
    """A person's hours move one change at a time, whichever years they are of."""
    scene.service = at(scene.service, "2025-01-10T09:00:00+08:00")
    first = scene.approved(expert(("2024-12-31", "8")))
    second = scene.approved(expert(("2025-01-02", "8")))
    both = scene.approved(training(("2024-12-31", "8"), ("2025-01-02", "8")))
    assert scene.view(both)["recognised"] == {}
    with held_open(scene, Event.REVOKE, scene.bureau, first, comment="x"):
        other = Meanwhile(scene, "revoke", scene.bureau, second, comment="x")
    assert other.end() == "done"
    assert scene.view(both)["recognised"] == {
        "2024": {"public": "0", "professional": "8"},
        "2025": {"public": "0", "professional": "8"},
    }
    assert faults(scene.service) == []


def test_two_who_warn_of_one_declaration_at_once_are_both_told(scene: Scene) -> None:
    """What the one has written of it, the other reads before it adds its own (R29)."""
    file, number = "f" * 64, "ZS-2024-0017"
    waiting = scene.draft(exam(certificate_number=number), sha256=[file])
    scene.do("submit", scene.applicant, waiting)
    first, second = scene.employee(scene.school), scene.employee(scene.school)
    by_file = scene.draft(paper(), first, sha256=[file])
    by_number = scene.draft(exam("2024-06-10", certificate_number=number), second)
    with held_open(scene, Event.SUBMIT, first, by_file):
        other = Meanwhile(scene, "submit", second, by_number)
    assert other.end() == "done"
    [row] = scene.rows(tables.declaration, id=waiting)
    codes = {each["code"] for each in row["warnings"]}
    assert codes == {"SAME_FILE_ELSEWHERE", "SAME_NUMBER_ELSEWHERE"}


def test_first_approvals_of_two_years_at_once_keep_one_order(scene: Scene) -> None:
    """Also where neither account was there before."""
    scene.service = at(scene.service, "2025-01-10T09:00:00+08:00")
    old, new = scene.claimed(paper("2024-05-15")), scene.claimed(paper("2025-01-05"))
    with held_open(scene, Event.APPROVE, scene.reviewer, old):
        other = Meanwhile(scene, "approve", scene.reviewer, new)
    assert other.end() == "done"
    orders = {row["id"]: row["approval_order"] for row in scene.rows(tables.declaration)}
    assert (orders[old], orders[new]) == (1, 2)
    assert faults(scene.service) == []


def test_a_refill_does_not_overlook_a_sync_that_is_under_way(scene: Scene) -> None:
    """What the title system was told is corrected, or the later change loses the race and comes again."""
    ids = [scene.approved(paper(f"2024-05-1{n}")) for n in range(4)]
    with held_open(scene, Event.SYNC, scene.bureau, ids[3]):
        other = Meanwhile(scene, "revoke", scene.bureau, ids[0], comment="x")
    if other.end() == "LOST_RACE":
        scene.do("revoke", scene.bureau, ids[0], comment="x")
    assert scene.view(ids[3])["recognised"] == {"2024": {"public": "0", "professional": "10"}}
    assert [row["kind"] for row in scene.title_records(ids[3])] == ["entry", "correction"]
    assert faults(scene.service) == []


def test_a_sync_does_not_overlook_a_refill_that_is_under_way(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-05-1{n}")) for n in range(4)]
    with held_open(scene, Event.REVOKE, scene.bureau, ids[0], comment="x"):
        other = Meanwhile(scene, "sync", scene.bureau, ids[3])
    if other.end() == "LOST_RACE":
        scene.do("sync", scene.bureau, ids[3])
    last = max(scene.title_records(ids[3]), key=lambda sent: int(sent["key"].split(":")[1]))
    assert last["payload"]["recognised"] == {"2024": {"public": "0", "professional": "10"}}


def test_the_second_decision_waits_for_the_first_and_loses(scene: Scene) -> None:
    id_ = scene.claimed()
    with held_open(scene, Event.APPROVE, scene.reviewer, id_):
        other = Meanwhile(scene, "reject", scene.reviewer, id_, comment="x")
        assert other.result == "waits"
    assert other.end() in ("LOST_RACE", "WRONG_STATE")
    assert scene.view(id_)["state"] == "approved"
    assert faults(scene.service) == []


@pytest.mark.parametrize(
    ("state", "first", "second"),
    [
        ("unit_review", Event.APPROVE, "approve"),
        ("approved", Event.UNDO, "revoke"),
        ("approved", Event.REVOKE, "undo"),
        ("approved", Event.SYNC, "revoke"),
        ("approved", Event.REVOKE, "sync"),
        ("synced", Event.REVOKE, "revoke"),
    ],
)
def test_what_moves_hours_twice_at_once_moves_them_once(
    scene: Scene, state: str, first: Event, second: str
) -> None:
    """The second read the declaration before it got the lock; what it read is no longer so."""
    id_ = scene.in_state(state)
    other = scene.approved(paper("2024-05-16"))
    actors = {"approve": scene.reviewer, "undo": scene.reviewer}
    with held_open(scene, first, actors.get(first, scene.bureau), id_, comment="x"):
        late = Meanwhile(scene, second, actors.get(second, scene.bureau), id_, comment="x")
    assert late.end() in ("LOST_RACE", "WRONG_STATE") or (first, second) == (Event.SYNC, "revoke")
    assert scene.view(other)["recognised"] == {"2024": {"public": "0", "professional": "10"}}
    assert faults(scene.service) == []


def test_an_open_transaction_hides_later_positions_from_the_feed(scene: Scene) -> None:
    """Positions are given out at once but appear at commit: a reader who saw the later would miss one."""
    early, late = scene.submitted(), scene.submitted(paper("2024-05-16"))
    seen = len(_feed_of(scene, 2))  # both submissions
    with held_open(scene, Event.CLAIM, scene.reviewer, early):
        other = Meanwhile(scene, "claim", scene.reviewer, late)
        # On SQLite writers take turns; on PostgreSQL the later is committed while the earlier may yet appear.
        if scene.service.store.is_sqlite:
            assert other.result == "waits"
        else:
            assert other.end() == "done"
        assert len(_feed(scene)) <= seen
    assert other.end() == "done"
    told = _feed_of(scene, seen + 2)
    assert [(row["declaration_id"], row["sequence"]) for row in told[seen:]] == [(early, 2), (late, 2)]
    assert [row["position"] for row in told] == sorted(row["position"] for row in told)


def test_the_relay_does_not_wait_for_other_declarations(scene: Scene) -> None:
    """Order per declaration is all that it promises: an open transaction delays only its own."""
    early, late = scene.submitted(), scene.submitted(paper("2024-05-16"))
    with held_open(scene, Event.CLAIM, scene.reviewer, early):
        other = Meanwhile(scene, "claim", scene.reviewer, late)
        committed = [] if scene.service.store.is_sqlite else [(late, 2)]  # SQLite: writers take turns
        assert not committed or other.end() == "done"
        with scene.service.store.read() as connection:
            due = [(row["declaration_id"], row["sequence"]) for row in feed.load_unannounced(connection, 9)]
        assert due == [(early, 1), (late, 1), *committed]
    assert other.end() == "done"
    assert set(_relayed(scene)) == {(early, 1), (late, 1), (early, 2), (late, 2)}


def _feed(scene: Scene) -> list[Any]:
    with scene.service.store.read() as connection:
        return list(feed.load_feed(connection, 0, 100))


def _feed_of(scene: Scene, length: int) -> list[Any]:
    """The feed once it has that many events: transactions of other tests on this server hide them, too."""
    assert until(lambda: len(_feed(scene)) >= length), "an event stays hidden"
    return _feed(scene)


def _relayed(scene: Scene) -> list[tuple[str, int]]:
    """What the relay sends now, in its order."""
    heard: list[tuple[str, int]] = []

    def hear(sender: str, *, transition: Any) -> None:
        heard.append((transition.declaration_id, transition.sequence))

    with transitioned.connected_to(hear):
        announce_all(scene.service)
    return heard


def test_the_relay_sends_each_declaration_in_its_order(scene: Scene) -> None:
    ids = [scene.draft(paper(f"2024-05-1{n}")) for n in range(3)]
    for event, actor in (("submit", scene.applicant), ("claim", scene.reviewer), ("approve", scene.reviewer)):
        for id_ in reversed(ids):
            scene.do(event, actor, id_)
    heard = _relayed(scene)
    assert len(heard) == 9
    for id_ in ids:
        assert [sequence for declaration, sequence in heard if declaration == id_] == [1, 2, 3]
    assert _relayed(scene) == [], "what was announced is not announced again"


def test_a_relay_that_fails_before_marking_sends_again(scene: Scene) -> None:
    scene.submitted()
    with scene.service.store.read() as connection:
        [row] = feed.load_unannounced(connection, 10)
    assert transition_of(row).event_id == f"{row['declaration_id']}:1"
    assert len(_relayed(scene)) == 1


def test_a_receiver_that_raises_keeps_nobody_else_from_hearing(scene: Scene) -> None:
    def raise_(sender: str, *, transition: Any) -> None:
        raise RuntimeError("a receiver's own fault")

    scene.submitted()
    with transitioned.connected_to(raise_):
        assert len(_relayed(scene)) == 1


def test_a_second_relay_leaves_the_work_to_the_first(scene: Scene) -> None:
    scene.submitted()
    with scene.service.store.exclusive("announce") as alone:
        assert alone
        assert _relayed(scene) == []
    assert len(_relayed(scene)) == 1
