"""At the same moment, from sixteen threads in two processes: one winner, no cap exceeded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.items import learning, paper, training
from tests.support.scene import Scene
from tests.whole.races.crowd import PROCESSES, THREADS, Crowd, Deed
from workflow import tables
from workflow.runtime.service import Service

CROWD = PROCESSES * THREADS
LOST = {"LOST_RACE", "WRONG_STATE", "ALREADY_CLAIMED"}


@pytest.fixture(scope="module")
def crowd() -> Iterator[Crowd]:
    crowd = Crowd()
    yield crowd
    crowd.disperse()


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


def one_wins(results: list[str]) -> int:
    """The place of the only winner; all others were told that they lost."""
    told = Counter(results)
    assert told.pop("done") == 1, results
    assert set(told) <= LOST, results
    return results.index("done")


def test_the_same_declaration_is_decided_once(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path
) -> None:
    """C115: approvals and rejections at once; the loser leaves no trace."""
    id_ = scene.claimed()
    deeds = [
        Deed(scene.reviewer, id_, "reject", {"comment": "x"})
        if n % 2
        else Deed(scene.reviewer, id_, "approve", {})
        for n in range(CROWD)
    ]
    winner = one_wins(crowd.at_once(database_url, tmp_path, deeds))
    view = scene.view(id_)
    assert view["state"] == ("rejected" if winner % 2 else "approved")
    assert [row["event"] for row in scene.rows(tables.history)] == ["submit", "claim", deeds[winner].event]
    assert len(scene.rows(tables.ledger_entry)) == (0 if winner % 2 else 1)
    assert faults(scene.service) == []


def test_the_same_item_is_claimed_once(scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path) -> None:
    id_ = scene.submitted()
    reviewers = [scene.actor("unit_reviewer", scene.school) for _ in range(CROWD)]
    winner = one_wins(crowd.at_once(database_url, tmp_path, [Deed(r, id_, "claim", {}) for r in reviewers]))
    assert scene.view(id_)["assignee_id"] == reviewers[winner].id
    assert [row["event"] for row in scene.rows(tables.history)] == ["submit", "claim"]
    assert faults(scene.service) == []


def test_the_same_draft_is_submitted_once(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path
) -> None:
    id_ = scene.draft()
    one_wins(crowd.at_once(database_url, tmp_path, [Deed(scene.applicant, id_, "submit", {})] * CROWD))
    assert [row["event"] for row in scene.rows(tables.history)] == ["submit"]
    assert faults(scene.service) == []


@pytest.mark.parametrize("item", [training(certificate_number="证书编号：ZS-2024-1"), paper(work_id="W1")])
def test_what_is_declared_sixteen_times_at_once_is_submitted_once(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path, item: dict[str, Any]
) -> None:
    """R16, R29: each submission sees what those before it hold."""
    ids = [scene.draft(item) for _ in range(CROWD)]
    deeds = [Deed(scene.applicant, id_, "submit", {}) for id_ in ids]
    told = Counter(crowd.at_once(database_url, tmp_path, deeds))
    assert told == {"done": 1, "GUARD_REFUSED": CROWD - 1}
    assert sum(scene.view(id_)["state"] == "submitted" for id_ in ids) == 1
    assert faults(scene.service) == []


def test_one_file_at_sixteen_declarations_is_submitted_once(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path
) -> None:
    ids = [scene.draft(training((f"2024-06-{10 + n}", "8")), sha256=["f" * 64]) for n in range(CROWD)]
    deeds = [Deed(scene.applicant, id_, "submit", {}) for id_ in ids]
    told = Counter(crowd.at_once(database_url, tmp_path, deeds))
    assert told == {"done": 1, "GUARD_REFUSED": CROWD - 1}


@pytest.mark.parametrize("earlier", [0, 2])
def test_the_same_cap_is_never_exceeded(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path, earlier: int
) -> None:
    """C41: with 20 hours recognised, papers approved at the same moment get 10 once and 0 otherwise."""
    for n in range(earlier):
        scene.approved(paper(f"2024-03-{10 + n}"))
    ids = [scene.claimed(paper(f"2024-05-{10 + n}")) for n in range(CROWD)]
    results = crowd.at_once(database_url, tmp_path, [Deed(scene.reviewer, id_, "approve", {}) for id_ in ids])
    assert set(results) == {"done"}
    held = Counter((scene.view(id_)["recognised"] or {}).get("2024", {}).get("professional") for id_ in ids)
    assert held == {"10": 3 - earlier, None: CROWD - 3 + earlier}
    assert scene.account()["professional"] == 30
    orders = sorted(row["approval_order"] for row in scene.rows(tables.declaration))
    assert orders == list(range(1, CROWD + earlier + 1))
    assert faults(scene.service) == []


def test_approvals_and_revocations_at_once_leave_the_books_balanced(
    scene: Scene, crowd: Crowd, database_url: str, tmp_path: Path
) -> None:
    """Refills and syncs meet: the title system knows in the end what the declaration holds."""
    approved = [scene.approved(paper(f"2024-03-{10 + n}")) for n in range(8)]
    claimed = [scene.claimed(learning("10", f"2024-05-0{1 + n}", f"2024-05-0{1 + n}")) for n in range(4)]
    deeds = [Deed(scene.bureau, id_, "revoke", {"comment": "x"}) for id_ in approved[:4]]
    deeds += [Deed(scene.bureau, id_, "sync", {}) for id_ in approved]
    deeds += [Deed(scene.reviewer, id_, "approve", {}) for id_ in claimed]
    deeds = deeds[::3] + deeds[1::3] + deeds[2::3]
    results = crowd.at_once(database_url, tmp_path, deeds)
    assert set(results) <= {"done"} | LOST, results
    assert scene.account()["professional"] <= 70
    assert faults(scene.service) == []
    for row in scene.rows(tables.declaration):
        if row["state"] == "synced":
            last = max(scene.title_records(row["id"]), key=lambda sent: int(sent["key"].split(":")[1]))
            assert last["payload"]["recognised"] == (row["recognised"] or {})
