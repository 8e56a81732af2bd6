"""Spot checks (抽查): the bureau looks at a decision again, and either confirms or revokes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import Actor, require
from workflow.access.visibility import subject_of, visible_declaration
from workflow.clock import not_before
from workflow.errors import (
    AlreadyExists,
    LostRace,
    NotPermitted,
    SelfReview,
    VersionMismatch,
    WrongState,
)
from workflow.formats import instant_text
from workflow.queries.declarations.views import declaration_view
from workflow.record.rows import event_row, history_row
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.declarations.transitions import record_transition
from workflow.store.people import identity
from workflow.vocabulary import SPOT_CHECKED, State

DECIDED = (State.APPROVED, State.SYNCED)
_DECIDED_IT = {
    "zh": "作出审核决定的人不能抽查该项，请由局内其他经办人抽查。",
    "en": "Whoever decided it does not spot-check it: somebody else of the bureau does.",
}
_NOT_APPROVED = {
    "zh": "只抽查已通过的申报：请在通过之后再抽查。",
    "en": "Only what is approved is spot-checked: wait until it is.",
}
_CHECKED_BEFORE = {
    "zh": "该项已经抽查过；发现问题的，请撤销（revoke）。",
    "en": "It was spot-checked already; where something is wrong, revoke it.",
}


def record_spot_check(
    service: Service,
    actor: Actor,
    declaration_id: str,
    *,
    comment: str | None = None,
    version: int | None = None,
) -> dict[str, Any]:
    """Note that an approved declaration was checked and confirmed: one history row, the state unchanged.

    Any approved declaration may be checked; a drawn one is listed until it is checked. Raises `SelfReview`,
    `NotPermitted` for the actor who decided it, `WrongState`, `AlreadyExists` where it was checked before,
    `LostRace`.
    """
    with service.store.write() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        if version is not None and version != row["version"]:
            raise VersionMismatch(current=row["version"])
        require_may_check(connection, actor, row)
        if (row["route"] or {}).get("spot_checked_at"):
            raise AlreadyExists(_CHECKED_BEFORE)
        changes = confirm(service, connection, actor, row, comment=comment)
    service.committed()
    return declaration_view({**row, **changes, "version": row["version"] + 1}, actor)


def require_may_check(connection: Connection, actor: Actor, row: Record) -> None:
    """Raise unless the actor may check this decision: it was made, by others, and is of somebody else."""
    require(actor, "declaration.spot_check", subject_of(row))
    if actor.person_id is not None and actor.person_id == row["person_id"]:
        raise SelfReview(verb="declaration.spot_check")
    if row["state"] not in DECIDED:
        raise WrongState(_NOT_APPROVED, state=row["state"], event=SPOT_CHECKED, possible=[])
    if has_decided(connection, actor, row):
        raise NotPermitted(_DECIDED_IT, verb="declaration.spot_check")


def has_decided(connection: Connection, actor: Actor, row: Record) -> bool:
    """Whether the actor, as this principal or another one of the same person, decided a step of it."""
    decided = {row["decided_by"], *(each["by"] for each in (row["route"] or {}).get("decided", ()))} - {None}
    if not decided or actor.id in decided:
        return bool(decided)
    return actor.person_id is not None and identity.any_is_person(
        connection, sorted(decided), actor.person_id
    )


def confirm(
    service: Service,
    connection: Connection,
    actor: Actor,
    row: Record,
    *,
    comment: str | None,
    detail: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Note in this transaction that the decision stands. Returns the changed columns."""
    now = not_before(service.clock.now(), row["updated_at"])
    route = {**(row["route"] or {}), "spot_checked_at": instant_text(now), "spot_checked_by": actor.id}
    return note(connection, actor, row, SPOT_CHECKED, now, comment=comment, detail=detail, route=route)


def note(
    connection: Connection,
    actor: Actor,
    row: Record,
    event: str,
    now: datetime,
    *,
    comment: str | None = None,
    detail: Mapping[str, Any] | None = None,
    **changed: Any,
) -> dict[str, Any]:
    """Write what a spot check did: a history row and its event, the state unchanged. Raises `LostRace`."""
    changes: dict[str, Any] = {**changed, "sequence": row["sequence"] + 1, "updated_at": now}
    logged = history_row(
        row, changes, event, actor_id=actor.id, at=now, comment=comment, detail=dict(detail or {})
    )
    changes["head_hash"] = logged["hash"]
    if not record_transition(connection, row, changes, logged, event_row(row, logged)):
        raise LostRace()
    return changes
