"""Tells what something else changed for decided declarations: a history row, its event, and a correction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.errors import LostRace
from workflow.ledger.accounts import Cause, Row
from workflow.ledger.title_records import declaration_record
from workflow.record.rows import event_row, history_row
from workflow.rules.interface.result import ItemResult
from workflow.store import Connection
from workflow.store.declarations.transitions import record_transition
from workflow.vocabulary import HOURS_CHANGED, CauseKind, Code, Outcome, State

_NOTHING = {"public": "0", "professional": "0"}


@dataclass(frozen=True, slots=True)
class Changed:
    """A declaration and what it holds from now on: {recognised, revision, outcome, trims, required?}.

    `required`: what its years required before and require now, of a special circumstance (R8).
    """

    row: Row  # as it is read under the lock of the accounts
    now: Mapping[str, Any]


def write_changed(
    connection: Connection,
    changes: Sequence[Changed],
    items: Mapping[str, ItemResult],
    cause: Cause,
    at: datetime,
) -> list[dict[str, Any]]:
    """Write what declarations hold now, each with a history row and an event that say so.

    Their rows are held by this transaction. Returns the corrections for the title system, of what is synced.
    """
    corrections = []
    for each in changes:
        row, now = each.row, each.now
        detail = hours_changed(row, now, cause.of(row))
        _write(connection, row, now, detail, _why(items[row["id"]], detail), cause, at)
        if row["state"] == State.SYNCED:
            told = {"requirement": now["required"][1]} if "required" in now else {}
            corrections.append(
                declaration_record("correction", row, now["revision"], now["recognised"], at, **told)
            )
    return corrections


def _write(
    connection: Connection, row: Row, now: Row, detail: Row, why: Code, cause: Cause, at: datetime
) -> None:
    changes = {
        "sequence": row["sequence"] + 1,
        "recognised": now["recognised"],
        "revision": now["revision"],
        "outcome": now["outcome"],
        "trims": now["trims"],
        "updated_at": at,
    }
    logged = history_row(
        row,
        changes,
        HOURS_CHANGED,
        actor_id=cause.actor_id,
        at=at,
        reason_code=why.value,
        detail=detail,
    )
    changes["head_hash"] = logged["hash"]
    if not record_transition(connection, row, changes, logged, event_row(row, logged)):
        raise LostRace()


def hours_changed(declaration: Row, now: Row, cause: Row) -> dict[str, Any]:
    """`{hours_before, hours_after, cause}`; with `requirement_before` and `requirement_after` where the years
    of a special circumstance require something else now (R8)."""
    detail = {**hours_between(declaration["recognised"], now["recognised"]), "cause": cause}
    if "required" in now:
        was, is_ = now["required"]
        detail["cause"] = {"kind": CauseKind.REQUIREMENT.value, "id": cause["id"]}
        detail.update(requirement_before=was, requirement_after=is_)
    return detail


def hours_between(before: Row | None, after: Row | None) -> dict[str, Any]:
    """`{hours_before, hours_after}`: every year of either, both subjects."""
    before, after = before or {}, after or {}
    years = sorted({*before, *after})
    return {
        "hours_before": {year: before.get(year, _NOTHING) for year in years},
        "hours_after": {year: after.get(year, _NOTHING) for year in years},
    }


def _why(item: ItemResult, detail: Row) -> Code:
    """Why the hours changed: what the rules say about the item now, or that there is room again (R10)."""
    kind = detail["cause"]["kind"]
    if kind == CauseKind.REQUIREMENT:
        return Code.REQUIREMENT_CHANGED
    if kind == CauseKind.EDITION:
        return Code.RECALCULATED
    if item.outcome is Outcome.DEDUPE:
        return Code.ALREADY_SYNCED
    if _total(detail["hours_after"]) > _total(detail["hours_before"]):
        return Code.REFILLED
    cut = [refusal.code for refusal in item.refusals] or [trim.code for trim in item.trims[-1:]]
    return cut[0] if cut else Code.RECALCULATED


def _total(hours: Row) -> Decimal:
    return sum((Decimal(each) for year in hours.values() for each in year.values()), Decimal(0))
