"""The operations of an edition that its pages show: the one that the address names, else the newest."""

from __future__ import annotations

from typing import Any

from api.console.frame.visit import Visit
from api.messages.texts import with_words
from workflow.queries.operations.operations import get_operation, list_operations

OPERATION = "operation"  # in an address
_LATEST = 20
RUNNING = ("pending", "running")


def operation_of(visit: Visit, edition_id: str, *kinds: str) -> dict[str, Any] | None:
    """The operation with its report in names, and its failure in words; None where there is none.

    Raises `NotFound` for one that is somebody else's.
    """
    wanted = visit.query.get(OPERATION)
    if not wanted:
        begun = list_operations(visit.service, visit.actor, kinds=kinds, limit=_LATEST)
        wanted = next((each["id"] for each in begun if _edition(each) == edition_id), None)
    return told(visit, wanted) if wanted else None


def told(visit: Visit, operation_id: str) -> dict[str, Any]:
    """The operation with the words of its failure."""
    view = get_operation(visit.service, visit.actor, operation_id)
    failure = with_words({"code": view["failure"]})["text"] if view["failure"] else None
    return {**view, "failure_text": failure, "runs": view["status"] in RUNNING}


def _edition(view: dict[str, Any]) -> str | None:
    report = view["report"] or {}
    found = report.get("scope", report).get("edition")
    return str(found) if found else None
