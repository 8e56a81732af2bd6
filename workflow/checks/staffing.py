"""The check for review steps that reach nobody: bodies of the step's kind have no reviewer in office."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workflow.checks.tables import valid_rows
from workflow.definition import Problem, Severity
from workflow.definition.reading import Sources

# Kind of body -> name of each active one -> how many regular reviewers are in office there.
Staffing = Mapping[str, Mapping[str, int]]
_NAMED = 3


def unstaffed_steps(sources: Sources, staffing: Staffing) -> Iterator[Problem]:
    """The steps of active routes with bodies that have no reviewer; an error where no body has one."""
    for place, row in valid_rows(sources, "routes").items():
        if row["mode"] != "active":
            continue
        routing = sources.readable["routing"]
        for step, wanted in enumerate(row["steps"]):
            path = ("routes", place, "steps", step, "body")
            bodies = staffing.get(wanted["body"], {})
            idle = sorted(name for name, reviewers in bodies.items() if not reviewers)
            if not bodies:
                yield routing.problem("NO_BODY_OF_KIND", path, body=wanted["body"], severity=Severity.WARNING)
            elif idle:
                severity = Severity.ERROR if len(idle) == len(bodies) else Severity.WARNING
                words = {"body": wanted["body"], "count": len(idle), "names": _names(idle)}
                yield routing.problem("NO_REVIEWER", path, severity=severity, **words)


def _names(idle: Sequence[str]) -> str:
    more = f" … (+{len(idle) - _NAMED})" if len(idle) > _NAMED else ""
    return ", ".join(idle[:_NAMED]) + more
