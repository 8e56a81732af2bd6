"""Order is a number given under a lock; instants never run back, whatever the clocks of two hosts say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.bookkeeping import faults
from tests.support.clock import later
from tests.support.items import paper, training
from tests.support.meanwhile import Meanwhile, held_open
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.ledger.record_acts import withdraw_study_record
from workflow.errors import Refused
from workflow.queries.ledger.records import list_title_records
from workflow.vocabulary import Event

pytestmark = pytest.mark.of_2024


def backwards(scene: Scene) -> list[str]:
    """Every instant that lies before the one that it follows."""
    instants: dict[Any, list[datetime]] = defaultdict(list)
    for row in scene.rows(tables.history):
        instants["history", row["declaration_id"]].append(row["at"])
    for row in scene.rows(tables.ledger_entry):
        instants["account", row["person_id"]].append(row["at"])
        instants["entries", row["source_id"]].append(row["at"])
    for row in scene.rows(tables.title_record):
        instants["title", row["source_id"]].append(row["recorded_at"])
    for row in scene.rows(tables.event):
        instants["event", row["declaration_id"]].append(row["at"])
    for row in scene.rows(tables.study_record_change):
        instants["record", row["record_id"]].append(row["at"])
        instants["records of", row["person_id"]].append(row["at"])
    for row in scene.rows(tables.account):
        instants["account", row["person_id"]].append(row["updated_at"])
    return [f"{name}: {_falls(each)}" for name, each in instants.items() if _falls(each)]


def _falls(instants: list[datetime]) -> list[tuple[datetime, datetime]]:
    return [(a, b) for a, b in pairwise(instants) if b < a]


def out_of_order(scene: Scene, person_id: str) -> list[str]:
    """Title records that are listed before an earlier revision of their source."""
    revisions: dict[str, int] = {}
    wrong = []
    for row in list_title_records(scene.service, scene.administrator, person_id).items:
        revision = int(row["key"].split(":")[1])
        if revision < revisions.get(row["source_id"], 0):
            wrong.append(row["key"])
        revisions[row["source_id"]] = revision
    return wrong


class TwoHosts:
    """One person's declarations, handled on two hosts whose clocks are an hour apart."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.who = scene, scene.employee(scene.school)
        self.stranger = scene.employee(scene.school)
        self.ahead, self.behind = later(scene.service, hours=1), scene.service
        self.ids: list[str] = []

    def take(self, verb: str, which: int, on_ahead: bool) -> None:
        self.scene.service = self.ahead if on_ahead else self.behind
        with suppress(Refused):
            if verb == "new":
                item = paper(f"2024-05-1{which}") if which % 2 else training(source_id=self._source(which))
                self.ids.append(self.scene.approved(item, self.who))
            elif verb in ("record", "move"):
                to = self.who if verb == "record" else self.stranger
                facts = {"source_id": self._source(which), "person_id": to.person_id}
                self.scene.record(hours=str(which + 1), **facts)
            elif verb == "withdraw":
                withdraw_study_record(self.scene.service, self.scene.integrator, self._source(which))
            elif self.ids:
                self._do(verb, self.ids[which % len(self.ids)])

    def _do(self, verb: str, id_: str) -> None:
        by: dict[str, Actor] = {"undo": self.scene.reviewer, "revise": self.who}
        self.scene.do(verb, by.get(verb, self.scene.bureau), id_, comment="x")

    def _source(self, which: int) -> str:
        return f"{self.who.person_id} {which}"


VERBS = ("new", "new", "record", "record", "move", "withdraw", "sync", "undo", "revoke", "revise")
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 5), st.booleans()), min_size=8, max_size=16)


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_two_hosts_whose_clocks_differ_write_one_order(
    scene: Scene, steps: Iterable[tuple[str, int, bool]]
) -> None:
    hosts = TwoHosts(scene)
    for step in steps:
        hosts.take(*step)
    assert backwards(scene) == []
    assert out_of_order(scene, str(hosts.who.person_id)) == []
    scene.service = hosts.behind
    assert faults(scene.service) == []


def test_a_draft_is_not_edited_before_it_was_made(scene: Scene) -> None:
    now = scene.service
    scene.service = later(now, hours=1)
    id_ = scene.draft()
    made = scene.view(id_)["updated_at"]
    scene.service = now
    assert scene.do("submit", scene.applicant, id_)["updated_at"] >= made
    assert scene.do("withdraw", scene.applicant, id_)["submitted_at"] is None
    assert backwards(scene) == []


def test_who_waited_for_the_lock_is_later_than_who_held_it(scene: Scene) -> None:
    """The time is taken before the lock is waited for, and by a clock that is behind."""
    first, second = scene.approved(paper("2024-05-10")), scene.claimed(paper("2024-05-11"))
    now = scene.service
    scene.service = later(now, hours=1)
    with held_open(scene, Event.REVOKE, scene.bureau, first, comment="x"):
        scene.service = now
        racing = Meanwhile(scene, "approve", scene.reviewer, second)
        assert racing.result == "waits"
    assert racing.end() == "done"
    assert backwards(scene) == []
    assert faults(scene.service) == []
