"""The process: six states and the arrows between them, written like the diagram.

An arrow names the guards that must hold; `workflow.process.guards` says what each means. No other module
assigns a state: commands call `move`, which takes the machine's own transitions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from statemachine import State, StateMachine

from workflow.errors import GuardRefused, Refusal, WrongState
from workflow.vocabulary import Event


class MachineModel:
    """The machine's model: the state, and the values that its guards and conditions read."""

    __slots__ = ("appealed", "holder_gone", "refusals", "route_complete", "state")

    def __init__(self) -> None:
        self.state = "draft"
        self.refusals: Sequence[Refusal] = ()
        self.route_complete = True
        self.appealed = False
        self.holder_gone = False


def needs(*guards: str) -> Callable[..., None]:
    """The validator of an arrow: the evaluator must have found that all of `guards` hold."""

    def guards_hold(model: MachineModel) -> None:
        if model.refusals:
            raise GuardRefused(model.refusals)

    guards_hold.guards = guards  # type: ignore[attr-defined]
    return guards_hold


class DeclarationProcess(StateMachine):
    """How a declaration moves: 四(二), 四(三), and the readings R10, R11, R14, R21, R22."""

    draft = State("草稿 Draft", initial=True)
    submitted = State("待审核 Submitted")
    unit_review = State("审核中 Unit review")
    rejected = State("已驳回 Rejected")
    approved = State("已通过 Approved")
    synced = State("已报送 Synced")

    # the applicant
    submit = draft.to(submitted, validators=needs("is_attested", "rules_admit", "body_is_found"))
    withdraw = (
        submitted.to(rejected, cond="is_appeal")
        | submitted.to(draft, unless="is_appeal")
        | unit_review.to(rejected, cond="is_appeal")
        | unit_review.to(draft, unless="is_appeal")
    )
    revise = rejected.to(draft, validators=needs("rejection_is_not_final"))
    appeal = rejected.to(
        submitted, validators=needs("rejection_is_final", "appeal_is_not_heard", "bureau_is_found")
    )

    # the reviewing body
    claim = submitted.to(unit_review) | unit_review.to(unit_review, cond="holder_is_gone")
    release = unit_review.to(submitted)
    forward = unit_review.to(submitted, validators=needs("reason_is_given", "target_is_reviewing_body"))
    return_for_correction = unit_review.to(draft, validators=needs("reason_is_given"))
    approve = unit_review.to(
        approved,
        cond="route_is_complete",
        validators=needs("rules_allow", "granted_hours_are_valid", "warnings_are_acknowledged"),
    ) | unit_review.to(
        submitted,
        unless="route_is_complete",
        validators=needs("rules_allow", "granted_hours_are_valid", "warnings_are_acknowledged"),
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

    def holder_is_gone(self) -> bool:
        """Whether whoever claimed the declaration may no longer review it."""
        return bool(self.model.holder_gone)

    def is_appeal(self) -> bool:
        """Whether the bureau has the declaration because its final rejection was appealed."""
        return bool(self.model.appealed)


@dataclass(frozen=True, slots=True)
class Arrow:
    """One transition of the machine: where it leads, when it is taken, and the guards that must hold."""

    event: str
    source: str
    target: str
    guards: tuple[str, ...]
    when: frozenset[tuple[str, bool]]  # the machine's conditions, and the value that each must have


def _compile_arrows() -> Mapping[str, Mapping[str, tuple[Arrow, ...]]]:
    """State -> event -> its arrows in the machine's order, read once from the machine's class.

    At each transition the machine costs a hundred times as much as this table, mostly for parallel states and
    eventless transitions, which this process does not have. `tests/workflow/process` checks that both agree.
    """
    table: dict[str, dict[str, tuple[Arrow, ...]]] = {}
    for state in DeclarationProcess.states:
        arrows = table.setdefault(state.id, {})
        for transition in state.transitions:
            guards = tuple(
                name for validator in transition.validators for name in getattr(validator.func, "guards", ())
            )
            when = frozenset(
                (str(cond).lstrip("!"), not str(cond).startswith("!")) for cond in transition.cond
            )
            for event in str(transition.event).split():
                found = Arrow(event, state.id, transition.target.id, guards, when)
                arrows[event] = (*arrows.get(event, ()), found)
    return table


ARROWS = _compile_arrows()
EVENTS: Mapping[str, Event] = {event.value: event for event in Event}


def choose(
    state: str,
    event: str,
    *,
    route_complete: bool = True,
    appealed: bool = False,
    holder_gone: bool = False,
) -> Arrow:
    """The arrow that `event` takes from `state`. Raises `WrongState` where there is none."""
    facts = {"route_is_complete": route_complete, "is_appeal": appealed, "holder_is_gone": holder_gone}
    for arrow in ARROWS[state].get(event, ()):
        if arrow.when <= facts.items():
            return arrow
    holding = (e for e, arrows in ARROWS[state].items() if any(a.when <= facts.items() for a in arrows))
    raise WrongState(state=state, event=event, possible=sorted(holding))


def move(
    state: str,
    event: Event,
    refusals: Sequence[Refusal] = (),
    *,
    route_complete: bool = True,
    appealed: bool = False,
    holder_gone: bool = False,
) -> str:
    """The state in which `event` leaves a declaration. Raises `GuardRefused` where a guard does not hold."""
    arrow = choose(state, event, route_complete=route_complete, appealed=appealed, holder_gone=holder_gone)
    if refusals:
        raise GuardRefused(refusals)
    return arrow.target


def build(process: Callable[[Any], Any] = DeclarationProcess) -> Any:
    """Build a machine of the process. This is done once at start-up, as only that shows a missing guard."""
    return process(MachineModel())


build()
