"""The arrows, as the owner named them, against the machine and the table read off it. No database."""

from __future__ import annotations

import pytest
from statemachine.exceptions import InvalidDefinition, TransitionNotAllowed

from tests.workflow.process.graph import APPEALED, GRAPH, LEFT, NOT_ARROWS
from workflow.errors import GuardRefused, Refusal, WrongState
from workflow.process.guards import GUARDS
from workflow.process.machine import ARROWS, DeclarationProcess, build, choose, move
from workflow.values import Text
from workflow.vocabulary import Code, Event, State


def test_the_table_of_arrows_is_the_graph() -> None:
    told = {
        (state, event): (choose(state, event, holder_gone=True).target, set(found[0].guards))
        for state, arrows in ARROWS.items()
        for event, found in arrows.items()
    }
    assert told == GRAPH | LEFT
    appealed = {key: choose(*key, appealed=True).target for key in GRAPH}
    assert {key: target for key, target in appealed.items() if target != GRAPH[key][0]} == APPEALED


@pytest.mark.parametrize("holder_gone", [True, False])
@pytest.mark.parametrize("appealed", [True, False])
@pytest.mark.parametrize("route_complete", [True, False])
@pytest.mark.parametrize("event", list(Event))
@pytest.mark.parametrize("state", list(State))
def test_the_table_moves_as_a_real_machine_does(
    state: State, event: Event, route_complete: bool, appealed: bool, holder_gone: bool
) -> None:
    machine = build()
    machine.model.state, machine.model.route_complete = state.value, route_complete
    machine.model.appealed, machine.model.holder_gone = appealed, holder_gone
    conditions = {"route_complete": route_complete, "appealed": appealed, "holder_gone": holder_gone}
    try:
        machine.send(event.value)
    except TransitionNotAllowed:
        with pytest.raises(WrongState):
            move(state, event, **conditions)
    else:
        assert move(state, event, **conditions) == machine.model.state


@pytest.mark.parametrize(("state", "event"), [key for key, (_, guards) in GRAPH.items() if guards])
def test_a_real_machine_stays_where_a_guard_refuses(state: str, event: str) -> None:
    machine = build()
    machine.model.state = state
    machine.model.refusals = [Refusal(Code.REASON_REQUIRED, "四(三)", (), "", Text("缺理由", "no reason"))]
    with pytest.raises(GuardRefused):
        machine.send(event)
    assert machine.model.state == state


@pytest.mark.parametrize(("state", "event"), list(GRAPH))
def test_an_arrow_leads_to_its_target(state: str, event: str) -> None:
    assert move(state, Event(event)) == GRAPH[state, event][0]


@pytest.mark.parametrize(("state", "event"), NOT_ARROWS)
def test_there_is_no_other_arrow(state: str, event: str) -> None:
    with pytest.raises(WrongState) as refused:
        move(state, Event(event))
    assert refused.value.facts["state"] == state
    assert set(refused.value.facts["possible"]) == {e for s, e in GRAPH if s == state}


def test_approval_before_the_last_body_of_a_route_leads_to_the_next_one() -> None:
    assert move("unit_review", Event.APPROVE, route_complete=False) == "submitted"
    assert move("unit_review", Event.APPROVE, route_complete=True) == "approved"


@pytest.mark.parametrize(("state", "event"), [key for key, (_, guards) in GRAPH.items() if guards])
def test_a_refusal_keeps_the_machine_from_moving(state: str, event: str) -> None:
    refusals = [Refusal(Code.REASON_REQUIRED, "四(三)", (), "", Text("缺理由", "no reason"))]
    with pytest.raises(GuardRefused) as refused:
        move(state, Event(event), refusals)
    assert list(refused.value.refusals) == refusals


def test_every_guard_that_an_arrow_names_exists() -> None:
    named = {
        name
        for arrows in ARROWS.values()
        for found in arrows.values()
        for one in found
        for name in one.guards
    }
    assert named == set(GUARDS)


def test_every_event_of_the_vocabulary_has_an_arrow() -> None:
    assert {event for arrows in ARROWS.values() for event in arrows} == {event.value for event in Event}


def test_synced_is_no_final_state() -> None:
    assert not DeclarationProcess.synced.final
    assert choose("synced", "revoke").target == "rejected"


def test_a_guard_that_does_not_exist_is_found_at_start_up() -> None:
    from statemachine import State as MachineState
    from statemachine import StateMachine

    class Wrong(StateMachine):
        a = MachineState(initial=True)
        b = MachineState()
        go = a.to(b, cond="there_is_no_such_guard")
        back = b.to(a)

    with pytest.raises(InvalidDefinition):
        build(Wrong)
