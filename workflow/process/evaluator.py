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
from workflow.errors import (
    AlreadyClaimed,
    BodyClosed,
    NotPermitted,
    Refusal,
    Refused,
    SameReviewer,
    SelfReview,
    TooMuch,
    WrongState,
)
from workflow.names import EVENTS, STATES, name_of
from workflow.process import attestation
from workflow.process.case import Case
from workflow.process.dossier import require_bounded
from workflow.process.guards import GUARDS, reason_is_known
from workflow.process.machine import choose
from workflow.store.people import identity
from workflow.values import value
from workflow.vocabulary import APPLYING, DECIDING, REVIEWING, Event, State

_AT_THE_BODY = REVIEWING - {Event.REVOKE}  # what is done for the body that has the declaration


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
            "event_text": name_of(EVENTS, self.event.value),
            "to_state": self.target,
            "to_state_text": name_of(STATES, self.target),
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
        arrow = choose(row["state"], event, **case.conditions)
    except WrongState as wrong:
        return Verdict(event, None, obstacle or wrong)
    obstacle = obstacle or _claim(case) or _bound(case)
    if obstacle is not None:
        return Verdict(event, arrow.target, obstacle)
    refusals = [refusal for name in arrow.guards for refusal in GUARDS[name](case)]
    return Verdict(event, arrow.target, None, (*reason_is_known(case), *refusals))


def _permission(case: Case) -> Refused | None:
    verb = f"declaration.{case.event}"
    if case.event not in APPLYING and case.actor.person_id == case.row["person_id"]:
        return SelfReview(verb=verb, permitted_to=who_may(verb))
    if not permits(case.actor, verb, case.subject):
        return NotPermitted(verb=verb, permitted_to=who_may(verb))
    attests = case.event == Event.SUBMIT and case.body.attested
    if attests and not attestation.may_attest(case.actor, case.row["person_id"]):
        return attestation.not_permitted()
    if case.event in _AT_THE_BODY and case.row["body_active"] is False:
        return BodyClosed(verb=verb)
    if case.event in REVIEWING and _decided_before(case):
        return SameReviewer(verb=verb)
    return None


def _decided_before(case: Case) -> bool:
    """Whether the actor decided what this decision is to be independent of.

    That is another step of the route, or the rejection that was appealed; as the same principal, or as
    another one of the same person.
    """
    row, actor = case.row, case.actor
    decided = (row["route"] or {}).get("decided", ())
    if not decided and row["appeal"] is None:
        return False
    others = {each["by"] for each in decided if each["step"] != row["step"]}
    if row["appeal"] is not None:
        others.add(row["appeal"]["before"]["decided_by"])
    if not others or actor.id in others:
        return bool(others)
    return actor.person_id is not None and identity.any_is_person(
        case.connection, sorted(others), actor.person_id
    )


def _bound(case: Case) -> Refused | None:
    """Why there is too much to judge, or None. Only a submission adds to what is judged with the others."""
    if case.event != Event.SUBMIT:
        return None
    try:
        require_bounded(case.dossier, case.row)
    except TooMuch as too_much:
        return too_much
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
