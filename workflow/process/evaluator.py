"""The only evaluator of events: the list of actions, the dry run and the execution all use it."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from workflow.access.permissions import (
    is_administrator,
    is_administrator_of_body,
    is_bureau,
    permits,
    who_may,
)
from workflow.errors import AlreadyClaimed, NotPermitted, Refusal, Refused, SelfReview, WrongState
from workflow.process.case import Case
from workflow.process.guards import GUARDS
from workflow.process.machine import choose
from workflow.values import value
from workflow.vocabulary import DECIDING, REVIEWING, Event, State


@value
class Verdict:
    """Whether an event can happen now, and if not, every reason why not."""

    event: Event
    target: str | None
    obstacle: Refused | None = None  # not permitted, wrong state, or claimed by another
    refusals: tuple[Refusal, ...] = field(default=())

    @property
    def allowed(self) -> bool:
        return self.obstacle is None and not self.refusals

    def to_mapping(self) -> dict[str, Any]:
        """The event, where it leads, who may take it, and why not."""
        obstacle = self.obstacle
        return {
            "event": self.event.value,
            "to_state": self.target,
            "allowed": self.allowed,
            "permitted_to": who_may(f"declaration.{self.event}"),
            "obstacle": {"code": obstacle.code, "detail": obstacle.message} if obstacle else None,
            "guards": [refusal.to_mapping() for refusal in self.refusals],
        }


def evaluate(case: Case) -> Verdict:
    """The verdict on `case.event`: permission, the arrow, the claim, then all guards at once."""
    event, row = case.event, case.row
    obstacle = _permission(case)
    try:
        arrow = choose(row["state"], event, route_complete=case.route_complete)
    except WrongState as wrong:
        return Verdict(event, None, obstacle or wrong)
    obstacle = obstacle or _claim(case)
    if obstacle is not None:
        return Verdict(event, arrow.target, obstacle)
    refusals = tuple([refusal for name in arrow.guards for refusal in GUARDS[name](case)])
    return Verdict(event, arrow.target, None, refusals)


def _permission(case: Case) -> Refused | None:
    verb = f"declaration.{case.event}"
    if case.event in REVIEWING and case.actor.person_id == case.row["person_id"]:
        return SelfReview(verb=verb, permitted_to=who_may(verb))
    if not permits(case.actor, verb, case.subject):
        return NotPermitted(verb=verb, permitted_to=who_may(verb))
    return None


def _claim(case: Case) -> Refused | None:
    """Why a claim forbids the event, or None. Only the assignee decides; administrators may release."""
    assignee = case.row["assignee_id"]
    if assignee is None or assignee == case.actor.id or case.row["state"] != State.UNIT_REVIEW:
        return None
    if case.event in DECIDING:
        return AlreadyClaimed(assignee_id=assignee)
    administers = (is_administrator_of_body, is_bureau, is_administrator)
    if case.event == Event.RELEASE and not any(holds(case.actor, case.subject) for holds in administers):
        return AlreadyClaimed(assignee_id=assignee)
    return None
