"""The small independent model: what the notice says about states and about three kinds of items.

It shares no line with the product. Papers are 10 hours each and 30 a year, certificates 16 each without a
cap, unit study as stated and 40 a year; buckets fill in the order of approval.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

HOURS = {"paper": 10, "exam": 16}
CAPS = {"paper": 30, "study": 40}

# (state, event) -> where it leads. `appeal` and the bodies are in `Model.take`.
EDGES = {
    ("draft", "submit"): "submitted",
    ("submitted", "claim"): "unit_review",
    ("submitted", "withdraw"): "draft",
    ("submitted", "reassign"): "submitted",
    ("unit_review", "withdraw"): "draft",
    ("unit_review", "release"): "submitted",
    ("unit_review", "forward"): "submitted",
    ("unit_review", "reassign"): "submitted",
    ("unit_review", "return_for_correction"): "draft",
    ("unit_review", "approve"): "approved",
    ("unit_review", "reject"): "rejected",
    ("rejected", "revise"): "draft",
    ("rejected", "appeal"): "submitted",
    ("approved", "undo"): "unit_review",
    ("approved", "sync"): "synced",
    ("approved", "revoke"): "rejected",
    ("synced", "revoke"): "rejected",
}
EVENTS = sorted({event for _, event in EDGES})
STATES = {state for state, _ in EDGES} | set(EDGES.values())
REVIEWERS = {"school": {"reviewer", "second_reviewer"}, "hospital": {"other_reviewer"}, "bureau": {"bureau"}}
ACTORS = ["applicant", "reviewer", "second_reviewer", "other_reviewer", "bureau", "administrator"]
BY_REVIEWER = {"claim", "release", "forward", "return_for_correction", "approve", "reject", "undo"}
ADMINISTERS = {"bureau", "administrator"}
BY = {
    **{event: {"applicant"} for event in ("submit", "withdraw", "revise", "appeal")},
    **dict.fromkeys(("reassign", "sync", "revoke"), ADMINISTERS),
}
BY_ASSIGNEE = {"release", "forward", "return_for_correction", "approve", "reject"}
NOT_BY_WHO_REJECTED = {"claim", "forward", "return_for_correction", "approve", "reject", "undo", "revoke"}
DECIDES = {"forward", "return_for_correction", "approve", "reject"}
WITH_REASON = {"forward", "reassign", "return_for_correction", "reject", "revoke"}


@dataclass
class Item:
    """One declaration as the model knows it."""

    kind: str
    hours: int
    state: str = "draft"
    body: str | None = None
    assignee: str | None = None
    final: bool = False
    rejected_by: str | None = None
    appeal: str | None = None  # open or heard
    appealed: tuple[str | None, str | None] = (None, None)  # who rejected, and where
    events: list[str] = field(default_factory=list)
    deciders: set[str] = field(default_factory=set)  # who decided a step: they read on


@dataclass
class Model:
    """One person's items by id, and the order in which those that hold hours were approved."""

    items: dict[str, Item] = field(default_factory=dict)
    approved: list[str] = field(default_factory=list)

    def answer(self, id_: str, event: str, who: str, *, reason: bool, to: str | None) -> int:
        """The HTTP status that the event deserves."""
        item = self.items[id_]
        reviews = who in REVIEWERS.get(item.body or "", ())
        if not reviews and who not in {"applicant", "bureau", "administrator", *item.deciders}:
            return 404
        releases = event == "release" and who in ADMINISTERS
        if not (releases or (reviews if event in BY_REVIEWER else who in BY[event])):
            return 403
        if event in NOT_BY_WHO_REJECTED and item.appeal and who == item.appealed[0]:
            return 403
        if (item.state, event) not in EDGES:
            return 409
        if item.state == "unit_review" and event in BY_ASSIGNEE and item.assignee != who and not releases:
            return 409
        return 200 if self._holds(item, event, reason=reason, to=to) else 422

    def possible(self, id_: str) -> dict[str, list[tuple[str, str | None]]]:
        """Event -> (who, to) with which it succeeds now; empty where a heard appeal was rejected."""
        found: dict[str, list[tuple[str, str | None]]] = {}
        for event in EVENTS:
            targets = ("school", "hospital") if event in ("forward", "reassign") else (None,)
            for who, to in product(ACTORS, targets):
                if self.answer(id_, event, who, reason=True, to=to) == 200:
                    found.setdefault(event, []).append((who, to))
        return found

    def _holds(self, item: Item, event: str, *, reason: bool, to: str | None) -> bool:
        if event in WITH_REASON and not reason:
            return False
        if event in ("forward", "reassign") and (to in (None, item.body) or item.appeal == "open"):
            return False
        if event == "appeal" and item.appeal == "heard":
            return False
        return not (event in ("revise", "appeal") and item.final != (event == "appeal"))

    def take(self, id_: str, event: str, who: str, *, final: bool = False, to: str | None = None) -> None:
        """The event has happened."""
        item = self.items[id_]
        if event == "withdraw" and item.appeal == "open":
            self._withdraw_appeal(item)
            return
        if event in DECIDES:
            item.deciders.add(who)
        item.state = EDGES[item.state, event]
        item.events.append(event)
        item.assignee = who if item.state == "unit_review" else None
        if event == "appeal":
            item.appealed = (item.rejected_by, item.body)
        if event in ("submit", "appeal", "forward", "reassign"):
            item.body = {"submit": "school", "appeal": "bureau"}.get(event, to)
        if event == "submit" and item.appeal == "open":
            item.body = "bureau"
        if item.state == "draft":
            item.body = None
        if event in ("reject", "revoke", "submit", "appeal"):
            item.final = event in ("reject", "revoke") and (final or item.appeal == "open")
            item.rejected_by = who if event in ("reject", "revoke") else item.rejected_by
        self._hear(item, event)
        if event == "approve":
            self.approved.append(id_)
        elif event in ("undo", "revoke"):
            self.approved.remove(id_)

    @staticmethod
    def _hear(item: Item, event: str) -> None:
        """What becomes of the appeal."""
        if event == "appeal":
            item.appeal = "open"
        elif item.appeal and event in ("approve", "reject"):
            item.appeal = "heard"
        elif item.appeal and event == "undo":
            item.appeal = "open"
        elif item.appeal == "heard" and event == "submit":
            item.appeal = None

    @staticmethod
    def _withdraw_appeal(item: Item) -> None:
        """It is as finally rejected as before."""
        item.state, item.assignee, item.final, item.appeal = "rejected", None, True, None
        item.rejected_by, item.body = item.appealed
        item.events.append("withdraw")

    def recognised(self) -> dict[str, int]:
        """The hours of each item that holds any."""
        left = dict(CAPS)
        held = {}
        for id_ in self.approved:
            item = self.items[id_]
            got = min(item.hours, left.get(item.kind, item.hours))
            if item.kind in left:
                left[item.kind] -= got
            if got:
                held[id_] = got
        return held
