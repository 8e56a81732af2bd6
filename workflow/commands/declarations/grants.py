"""What reviewers grant of a declaration: a ceiling that each step may lower, with a reason (四(三))."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from workflow.formats import hours_text
from workflow.process.case import Case
from workflow.rules.interface.result import ItemResult

Changes = dict[str, Any]


def granted_now(case: Case) -> Changes:
    """What is granted by an approval: what the body says, else what the steps before have granted."""
    row, body = case.row, case.body
    if body.recognised_hours is None or body.recognised_hours == row["granted_hours"]:
        return {"granted_hours": row["granted_hours"], "granted_reason": row["granted_reason"]}
    why = {"reason_code": body.reason_code, "comment": body.comment}
    return {"granted_hours": body.recognised_hours, "granted_reason": why if any(why.values()) else None}


def decision(case: Case, granted: Changes) -> Changes:
    """The decision of a step that is not the last, as the route keeps it."""
    told: Changes = {"by": case.actor.id}
    if granted["granted_hours"] is not None:
        told |= {"granted": hours_text(granted["granted_hours"]), "reason": granted["granted_reason"]}
    return told


def hours_told(item: ItemResult) -> Changes:
    """For the history row and the notice of an approval that recognises less than was claimed; else empty."""
    if not item.trims:
        return {}
    recognised = sum((hours.total for hours in item.by_year.values()), Decimal())
    return {
        "hours_claimed": hours_text(item.claimed),
        "hours_recognised": hours_text(recognised),
        "trims": sorted({trim.code.value for trim in item.trims}),
    }
