"""The state diagram as Mermaid, made from the process."""

from __future__ import annotations

from workflow.process.machine import DeclarationProcess


def state_diagram() -> str:
    """A fenced Mermaid block: one line per pair of states, with every event that leads that way."""
    between: dict[tuple[str, str], list[str]] = {}
    names = [f"  {state.id} : {state.name}" for state in DeclarationProcess.states]
    for state in DeclarationProcess.states:
        for transition in state.transitions:
            for event in str(transition.event).split():
                events = between.setdefault((state.id, transition.target.id), [])
                if event not in events:
                    events.append(event)
    initial = DeclarationProcess.initial_state
    arrows = [
        f"  {source} --> {target} : {', '.join(events)}" for (source, target), events in between.items()
    ]
    lines = ["```mermaid", "stateDiagram-v2", *names, f"  [*] --> {initial.id}", *arrows, "```"]
    return "\n".join(lines)
