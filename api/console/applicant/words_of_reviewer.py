"""What the reviewer said at a return or rejection, and which field of the form it is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.console.frame.visit import Visit
from workflow.queries.declarations.history import get_history
from workflow.vocabulary import Event, State

_BACK = frozenset({Event.RETURN_FOR_CORRECTION.value, Event.REJECT.value, Event.REVOKE.value})
# The field of the form that a reason of the edition is about; other reasons stand above the form.
_ABOUT: Mapping[str, str] = {
    "EVIDENCE_MISSING": "evidence",
    "EVIDENCE_INVALID": "evidence",
    "BLURRED": "evidence",
    "DUPLICATE_EVIDENCE": "evidence",
    "FILING_NUMBER_WRONG": "filing_number",
    "NOT_FILED": "filing_number",
    "NO_STUDY_ARCHIVE": "study_archive",
    "NOT_PUBLISHED": "published",
    "NOT_INVITED": "invited",
    "NOT_DISPATCHED": "dispatched_by",
    "NOT_RECOGNISED": "hr_recognised",
    "HOURS_NOT_PROVED": "evidence",
}


def last_words(visit: Visit, view: Mapping[str, Any]) -> dict[str, Any] | None:
    """The last return or rejection of a declaration that is the applicant's again; None where there is none.

    `about`: the field that its reason is about, empty where it names none.
    """
    if not view["revision"] or view["state"] not in (State.DRAFT, State.REJECTED):
        return None
    rows = get_history(visit.service, visit.actor, view["id"]).items
    said = next((row for row in reversed(rows) if row["event"] in _BACK), None)
    return None if said is None else {**said, "about": _ABOUT.get(said["reason_code"] or "", "")}
