"""Hypothesis drives the JSON API wherever it likes; a small independent model says what must come of it."""

from __future__ import annotations

import io
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from api.demonstration.tour.files import pdf
from tests.support import bookkeeping, factories
from tests.support.world import Caller, World, build
from tests.whole.model.model import ACTORS, EVENTS, HOURS, STATES, Item, Model
from workflow.runtime.service import Service
from workflow.vocabulary import HOURS_CHANGED, WARNINGS

pytestmark = pytest.mark.fuzz

EXAMPLES, STEPS = 30, 25
FACTS: dict[str, dict[str, Any]] = {
    "paper": {"category": "achievement", "kind": "paper", "date": "2024-05-15", "published": True},
    "exam": {"category": "qualification_exam", "kind": "national", "certificate_date": "2024-04-10"},
    "study": {"category": "learning", "kind": "unit_study"},
}
EVIDENCE = {
    "paper": ["cover", "contents", "body"],
    "exam": ["qualification_certificate"],
    "study": ["study_archive"],
}
# Events that lead on are drawn more often, so that histories grow long.
WANTED = st.sampled_from([*EVENTS, *["submit", "claim", "approve", "sync"] * 4, *["claim", "approve"] * 4])
ASKING = st.sampled_from([*ACTORS, "applicant", *["reviewer"] * 4, "bureau"])


class Reviews(RuleBasedStateMachine):
    """One person of the town and their declarations; every example has a person of its own."""

    world: World
    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        world = self.world
        self.person = factories.person(world.service, ties={"employment": world.ids["school"]})
        key = factories.key(world.service, "applicant", person_id=self.person)
        self.callers = {name: world.callers[name] for name in ACTORS if name != "applicant"}
        self.callers["applicant"] = Caller(world.app.test_client(), key)
        self.principals = {world.ids[f"principal:{name}"]: name for name in ACTORS if name != "applicant"}
        self.model = Model()

    @rule(target=ids, kind=st.sampled_from(list(FACTS)), hours=st.integers(8, 24))
    def declare(self, kind: str, hours: int) -> str:
        item = dict(FACTS[kind])
        if kind == "study":
            item["periods"] = [{"from": "2024-03-01", "to": "2024-06-30", "hours": str(hours)}]
        body = {"person_id": self.person, "item": item, "attested": True}
        made = self.callers["applicant"].post("/v1/declarations", body)
        assert made.status_code == 201, made.text
        id_ = str(made.json["id"])
        for piece in EVIDENCE[kind]:
            form = {"kind": piece, "file": (io.BytesIO(pdf()), "证明.pdf")}
            sent = self.callers["applicant"].post(f"/v1/declarations/{id_}/evidence", data=form)
            assert sent.status_code == 201, sent.text
        self.model.items[id_] = Item(kind, HOURS.get(kind, hours))
        return id_

    @rule(target=ids, kind=st.sampled_from(["paper", "study"]), hours=st.integers(8, 24))
    def declare_and_approve(self, kind: str, hours: int) -> str:
        """So that buckets fill, and what is revoked later has something to refill."""
        id_ = self.declare(kind, hours)
        self.go_all_the_way(id_)
        return id_

    @rule(
        id_=ids,
        event=WANTED,
        who=ASKING,
        reason=st.sampled_from([True, True, True, False]),
        final=st.booleans(),
        to=st.sampled_from([None, "school", "hospital"]),
        dry_run=st.sampled_from([False, False, False, True]),
    )
    def act(
        self, id_: str, event: str, who: str, reason: bool, final: bool, to: str | None, dry_run: bool
    ) -> None:
        body: dict[str, Any] = {"final": final, "attested": True, "comment": "model" if reason else None}
        body["to"] = self.world.ids[to] if to else None
        body["acknowledged"] = list(WARNINGS)
        expected = self.model.answer(id_, event, who, reason=reason, to=to)
        path = f"/v1/declarations/{id_}/actions/{event}"
        if dry_run:
            told = self.callers[who].post(f"{path}?dry_run=true", body)
            assert told.status_code == (404 if expected == 404 else 200), told.text
            assert expected == 404 or told.json["allowed"] == (expected == 200), told.text
            return
        done = self.callers[who].post(path, body)
        assert done.status_code == expected, (event, who, self.model.items[id_], done.text)
        if expected == 200:
            self.model.take(id_, event, who, final=final, to=to)
            assert done.json["state"] == self.model.items[id_].state

    @rule(id_=ids, choices=st.lists(st.integers(0, 59), min_size=1, max_size=9), final=st.booleans())
    def go_on(self, id_: str, choices: list[int], final: bool) -> None:
        """Some steps that can be taken, each by somebody who may, so that histories grow long."""
        for choice in choices:
            steps = self.model.possible(id_)
            if not steps:
                return  # finally rejected, and the appeal was heard
            event = sorted(steps)[choice % len(steps)]
            who, to = steps[event][choice // len(steps) % len(steps[event])]
            self.act(id_, event, who, reason=True, final=final, to=to, dry_run=False)

    @rule(id_=ids)
    def go_all_the_way(self, id_: str) -> None:
        """From wherever it is towards approved, as those in charge would do it."""
        for event, who in (("submit", "applicant"), ("claim", "reviewer"), ("approve", "reviewer")):
            if self.model.answer(id_, event, who, reason=False, to=None) == 200:
                self.act(id_, event, who, reason=False, final=False, to=None, dry_run=False)

    @precondition(lambda self: self.model.items)
    @rule(event=st.sampled_from(["claim", "approve", "reject"]), who=st.sampled_from(["reviewer", "bureau"]))
    def act_on_all(self, event: str, who: str) -> None:
        """A batch: each item is answered as if it came alone, unclaimed ones claimed on the way."""
        ids = list(self.model.items)
        sent = {"ids": ids, "comment": "model", "acknowledged": list(WARNINGS)}
        done = self.callers[who].post(f"/v1/queue/actions/{event}", sent)
        assert done.status_code == 200, done.text
        for id_, result in zip(ids, done.json["items"], strict=True):
            claims = event != "claim" and self.model.items[id_].state == "submitted"
            first = "claim" if claims else event
            allowed = self.model.answer(id_, first, who, reason=True, to=None) == 200
            assert (result["status"] == "done") == allowed, (event, who, self.model.items[id_], result)
            for taken in [first, event][0 if claims else 1 :] if allowed else []:
                self.model.take(id_, taken, who)

    @rule(id_=consumes(ids))
    def delete(self, id_: str) -> None:
        """Only a draft that was never submitted goes away."""
        version = self.callers["applicant"].get(f"/v1/declarations/{id_}").headers["ETag"]
        gone = self.callers["applicant"]("DELETE", f"/v1/declarations/{id_}", headers={"If-Match": version})
        item = self.model.items[id_]
        assert gone.status_code == (409 if item.events else 204), gone.text
        if not item.events:
            del self.model.items[id_]

    @invariant()
    def declarations_are_as_the_model_says(self) -> None:
        held = self.model.recognised()
        applicant = self.callers["applicant"]
        listed = applicant.get("/v1/declarations?limit=100").json["items"]
        assert {row["id"] for row in listed} == set(self.model.items)
        for row in listed:
            item = self.model.items[row["id"]]
            assert row["state"] in STATES
            assert row["state"] == item.state
            assert self.principals.get(row["assignee_id"]) == item.assignee
            hours = (row["recognised"] or {}).get("2024", {}).get("professional", "0")
            assert hours == str(held.get(row["id"], 0))

    @invariant()
    def the_account_is_the_sum_of_its_entries_and_of_the_model(self) -> None:
        path = f"/v1/people/{self.person}/accounts/2024"
        account = self.callers["applicant"].get(path).json
        entries = self.callers["applicant"].get(f"{path}/entries").json["items"]
        total = sum(self.model.recognised().values())
        assert float(account["recognised"]["professional"]) == total
        assert sum(float(entry["professional"]) for entry in entries) == total
        assert account["short"]["professional"] == str(max(0, 60 - total))

    def teardown(self) -> None:
        """Histories without a gap, each row chained to the one before, as long as the model's."""
        for id_, item in self.model.items.items():
            told = self.callers["applicant"].get(f"/v1/declarations/{id_}/history").json["items"]
            taken = [row["event"] for row in told if row["event"] != HOURS_CHANGED]  # made by another item's
            assert taken == item.events
            assert [row["sequence"] for row in told] == list(range(1, len(told) + 1))
            assert [row["previous_hash"] for row in told] == ["", *(row["hash"] for row in told)][: len(told)]
            assert [row["from_state"] for row in told] == ["draft", *(row["to_state"] for row in told)][
                : len(told)
            ]


def test_wherever_it_goes_the_api_agrees_with_the_model(app: Flask, service: Service) -> None:
    world = build(app, service)
    machine = type("ReviewsOfThisTown", (Reviews,), {"world": world})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink],
        ),
    )
    assert bookkeeping.faults(service) == []
