"""The process: six states and the arrows between them. It reads like the diagram, and nothing else is in it.

An arrow names the guards that must hold; `workflow.guards` says what each means. No other module
assigns a state: commands hand a slot to this thread's machine and send it the event.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from statemachine import State, StateMachine

from workflow.errors import GuardRefused, WrongState
from workflow.rules.result import Refusal
from workflow.vocabulary import Event


class Slot:
    """The machine's model: a place whose state is swapped for that of the declaration at hand."""

    __slots__ = ("refusals", "route_complete", "state")

    def __init__(self) -> None:
        self.state = "draft"
        self.refusals: Sequence[Refusal] = ()
        self.route_complete = True


def needs(*guards: str) -> Callable[..., None]:
    """The validator of an arrow: the evaluator must have found that all of `guards` hold."""

    def guards_hold(model: Slot) -> None:
        if model.refusals:
            raise GuardRefused(model.refusals)

    guards_hold.guards = guards  # type: ignore[attr-defined]
    return guards_hold


class DeclarationProcess(StateMachine):
    """How a declaration moves: 四(二), 四(三), and the readings R10, R11, R14, R21, R22."""

    draft = State("草稿 Draft", initial=True)
    submitted = State("待审 Submitted")
    unit_review = State("审核中 Unit review")
    rejected = State("驳回 Rejected")
    approved = State("通过 Approved")
    synced = State("已同步 Synced")

    # the applicant
    submit = draft.to(submitted, validators=needs("is_attested", "rules_admit", "body_is_found"))
    withdraw = submitted.to(draft) | unit_review.to(draft)
    revise = rejected.to(draft, validators=needs("rejection_is_not_final"))
    appeal = rejected.to(submitted, validators=needs("rejection_is_final", "bureau_is_found"))

    # the reviewing body
    claim = submitted.to(unit_review)
    release = unit_review.to(submitted)
    forward = unit_review.to(submitted, validators=needs("reason_is_given", "target_is_reviewing_body"))
    return_for_correction = unit_review.to(draft, validators=needs("reason_is_given"))
    approve = unit_review.to(
        approved, cond="route_is_complete", validators=needs("rules_allow", "granted_hours_are_valid")
    ) | unit_review.to(
        submitted, unless="route_is_complete", validators=needs("rules_allow", "granted_hours_are_valid")
    )
    reject = unit_review.to(rejected, validators=needs("reason_is_given"))
    undo = approved.to(unit_review, validators=needs("nothing_is_sent"))

    # administration
    reassign = submitted.to(
        submitted, validators=needs("reason_is_given", "target_is_reviewing_body")
    ) | unit_review.to(submitted, validators=needs("reason_is_given", "target_is_reviewing_body"))
    sync = approved.to(synced)
    revoke = approved.to(rejected, validators=needs("reason_is_given")) | synced.to(
        rejected, validators=needs("reason_is_given")
    )

    def route_is_complete(self) -> bool:
        """Whether the reviewing body at hand is the last one of the route."""
        return bool(self.model.route_complete)


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow: where the event leads from a state, and the guards that must hold."""

    event: str
    source: str
    target: str  # where several are possible: that of a complete route
    guards: tuple[str, ...]


def _compile_arrows() -> Mapping[str, Mapping[str, Arrow]]:
    """State -> event -> arrow, read off the class once; a list of actions costs nothing then."""
    table: dict[str, dict[str, Arrow]] = {}
    for state in DeclarationProcess.states:
        arrows = table.setdefault(state.id, {})
        for transition in state.transitions:
            guards: tuple[str, ...] = ()
            for validator in transition.validators:
                guards += getattr(validator.func, "guards", ())
            for event in str(transition.event).split():
                arrows.setdefault(event, Arrow(event, state.id, transition.target.id, guards))
    return table


ARROWS = _compile_arrows()
EVENTS = frozenset(Event)

_thread = threading.local()


def _machine() -> tuple[DeclarationProcess, Slot]:
    """This thread's machine: built once, for building one costs more than a transition."""
    if not hasattr(_thread, "machine"):
        slot = Slot()
        _thread.machine = (DeclarationProcess(slot), slot)
    held: tuple[DeclarationProcess, Slot] = _thread.machine
    return held


def arrow(state: str, event: str) -> Arrow:
    """The arrow of `event` from `state`; `WrongState` where there is none."""
    found = ARROWS[state].get(event)
    if found is None:
        raise WrongState(state=state, event=event, possible=sorted(ARROWS[state]))
    return found


def move(state: str, event: Event, refusals: Sequence[Refusal] = (), *, route_complete: bool = True) -> str:
    """The state in which `event` leaves a declaration; `GuardRefused` where a guard does not hold."""
    arrow(state, event)
    machine, slot = _machine()
    slot.state, slot.refusals, slot.route_complete = state, refusals, route_complete
    machine.send(event.value)
    return str(slot.state)


def _build_once(process: Callable[[Any], Any] = DeclarationProcess) -> None:
    """A missing guard name shows only when a machine is built: so build one at start-up."""
    process(Slot())


_build_once()
