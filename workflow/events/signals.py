"""Every signal of the product. Receivers are called after commit, at least once, in order per declaration.

    from workflow.events.signals import approved

    @approved.connect
    def tell_payroll(sender, *, transition): ...

`sender` is the name of the event; `transition` a frozen `Transition`: ids and values, never rows.
A receiver must be idempotent by `transition.event_id`; one that raises is logged and doesn't stop the others,
and one that takes longer than its deadline is left behind (docs/signals.md).
Keep a reference to a receiver (a module's function is one): blinker holds receivers weakly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from blinker import Namespace

from workflow.store.database.rows import Record
from workflow.vocabulary import (
    EDITION_MOVED,
    EVIDENCE_ASKED,
    EVIDENCE_GIVEN,
    HOURS_CHANGED,
    MERGE_UNDONE,
    PERSON_MERGED,
    SPOT_CHECKED,
)

_signals = Namespace()


@dataclass(frozen=True, slots=True)
class Transition:
    """One committed transition. `event_id` is stable; `sequence` counts 1, 2, … per declaration.

    `detail`: what else the event settled, as its history row tells it; empty for most events.
    """

    event_id: str
    declaration_id: str
    sequence: int
    event: str
    from_state: str
    to_state: str
    at: datetime
    person_id: str
    category: str
    actor_id: str
    body_id: str | None
    edition_id: str | None
    reason_code: str | None
    detail: Mapping[str, Any] = field(default_factory=dict)


def transition_of(row: Record) -> Transition:
    """The event row as the frozen payload of its signal."""
    payload = row["payload"]
    return Transition(
        event_id=f"{row['declaration_id']}:{row['sequence']}",
        declaration_id=row["declaration_id"],
        sequence=row["sequence"],
        event=payload["event"],
        from_state=payload["from_state"],
        to_state=payload["to_state"],
        at=row["at"],
        person_id=payload["person_id"],
        category=payload["category"],
        actor_id=payload["actor_id"],
        body_id=payload["body_id"],
        edition_id=payload["edition_id"],
        reason_code=payload["reason_code"],
        detail=payload.get("detail", {}),
    )


def anybody_hears() -> bool:
    """Whether any receiver is connected to any signal."""
    return any(signal.receivers for signal in _signals.values())


transitioned = _signals.signal("transitioned", doc="Any transition was committed.")
submitted = _signals.signal("submitted", doc="A draft was submitted and routed to a reviewing body.")
withdrawn = _signals.signal("withdrawn", doc="The applicant took a declaration back to draft.")
revised = _signals.signal("revised", doc="A rejected declaration was reopened as a draft.")
appealed = _signals.signal("appealed", doc="A final rejection was taken to the bureau.")
claimed = _signals.signal("claimed", doc="A reviewer claimed a work item.")
released = _signals.signal("released", doc="A claimed work item went back to its queue.")
reassigned = _signals.signal("reassigned", doc="An administrator moved a work item to another body (R22).")
forwarded = _signals.signal("forwarded", doc="A reviewer passed a work item on to another body.")
returned = _signals.signal("returned", doc="A declaration was returned to its applicant for correction.")
approved = _signals.signal("approved", doc="A reviewing body approved: the hours are in the ledger.")
rejected = _signals.signal("rejected", doc="A reviewing body rejected a declaration.")
undone = _signals.signal("undone", doc="An approval was taken back before anything was sent.")
synced = _signals.signal("synced", doc="The hours were recorded with the title system.")
revoked = _signals.signal("revoked", doc="An approved or synced declaration was revoked.")
edition_moved = _signals.signal(
    "edition_moved",
    doc="A declaration in review was moved to another edition of the rules, or back. Its state is unchanged,"
    " its body may be another. reason_code says what the move means for it (UNCHANGED, REROUTED, BLOCKED,"
    " HOURS), or that it was undone (ROLLED_BACK; ROUTED_BACK: to the body before).",
)
spot_checked = _signals.signal(
    "spot_checked", doc="The bureau has looked at a decision again and let it stand. The state is unchanged."
)
evidence_asked = _signals.signal(
    "evidence_asked",
    doc="A spot check asks the person for a piece of evidence. The state is unchanged. detail has spot_check:"
    " {campaign_id, number, item_id, request_id, kind, due_on}.",
)
evidence_given = _signals.signal(
    "evidence_given",
    doc="The person gave a piece of evidence for a spot check. The state is unchanged, and so is the evidence"
    " on which it was decided. detail has spot_check, with the sha256 of the file.",
)
hours_changed = _signals.signal(
    "hours_changed",
    doc="Something else changed the hours of a decided declaration, or what the years of a special"
    " circumstance require. The state is unchanged. detail has hours_before and hours_after by year, and the"
    " cause {kind, id} (study_record, declaration, edition, requirement); reason_code says why.",
)
person_merged = _signals.signal(
    "person_merged",
    doc="Two persons were one: the declaration is the other's from now on. The state is unchanged. detail has"
    " merge {id, from_person_id, to_person_id}, and hours_before and hours_after where they differ.",
)
merge_undone = _signals.signal(
    "merge_undone", doc="A merge of persons was undone: the declaration went back. As person_merged."
)
batch_announced = _signals.signal("batch_announced", doc="The relay has sent a batch (no payload).")

BY_EVENT: Mapping[str, Any] = {
    "submit": submitted,
    "withdraw": withdrawn,
    "revise": revised,
    "appeal": appealed,
    "claim": claimed,
    "release": released,
    "reassign": reassigned,
    "forward": forwarded,
    "return_for_correction": returned,
    "approve": approved,
    "reject": rejected,
    "undo": undone,
    "sync": synced,
    "revoke": revoked,
    EDITION_MOVED: edition_moved,
    SPOT_CHECKED: spot_checked,
    EVIDENCE_ASKED: evidence_asked,
    EVIDENCE_GIVEN: evidence_given,
    HOURS_CHANGED: hours_changed,
    PERSON_MERGED: person_merged,
    MERGE_UNDONE: merge_undone,
}
