"""Publishing an edition in the place of another, moving work in flight to it, and taking it out of force."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.checks import check_edition as problems_of
from workflow.checks import has_errors
from workflow.commands.editions import editions
from workflow.commands.editions.moves import MOVES
from workflow.commands.editions.replacing import require_days, require_in_force, retire_expired
from workflow.commands.operations.operations import Counted, begin_walk, count_walk
from workflow.definition import EditionHasErrors, Problem
from workflow.errors import ApproverIsAuthor, EditionNotInForce, FieldError, Invalid, LostRace, NotFound
from workflow.queries.editions.views import edition_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.editions import editions as rows
from workflow.trials.move_plan import Plan

Row = Mapping[str, Any]
_NOTHING_MOVES = Plan()
_MOVES_NEED_FORCE = {
    "zh": "在途事项只能转入已生效的版本：请先发布，生效之日再执行转移（moves）。",
    "en": "Work is moved to an edition in force: publish it now, and move on its first day (…/moves).",
}
_SHARE_NARROWED = {
    "zh": "试行范围只能扩大；需要收回时请回退（rollback）。",
    "en": "The share of bodies only grows; to take moves back, roll the edition back.",
}
_NOTHING_CHOSEN = {
    "zh": "没有选择要转移的类别；账户须在范围为100%时转移。",
    "en": "No class is chosen to move; accounts move when the share is 100.",
}


def publish_edition(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    replaces: str | None,
    version: int | None = None,
    effective_from: date | None = None,
    effective_to: date | None = None,
    comment: str | None = None,
    plan: Plan = _NOTHING_MOVES,
) -> dict[str, Any]:
    """Put a checked edition in force from a day on, in the place of `replaces`.

    `effective_from` is today where it is left out or has passed. `replaces` is the edition that the approver
    has seen in force for the region and year (None: none). Where the `plan` moves work in flight, `operation`
    in the answer is the walk that moves it, begun in the same transaction. Raises `ApproverIsAuthor`,
    `EditionStatus`, `EditionHasErrors`; `AnotherInForce`, with the difference, where somebody else published
    first; `Invalid` for impossible days, and for moves before the first day.
    """
    require(actor, "definition.publish", Subject())
    _require_force(plan, effective_from, service.clock.today())
    before, counted = _looked_at(service, actor, edition_id, version, plan)
    operation = None
    try:
        with service.store.write() as connection:
            editions.found(service, connection, edition_id, version, ("checked",))
            replaced = require_in_force(service, connection, before, replaces)
            now, today = service.clock.now(), service.clock.today()
            first = max(effective_from or today, today)
            require_days(first, effective_to, replaced.first)
            retire_expired(service, connection, actor, replaced.expired, replaces)
            values = {
                "status": "published",
                "approver_id": actor.id,
                "replaces": replaces or "",
                "effective_from": first,
                "effective_to": effective_to,
                "moves": plan.to_mapping(),
                "published_at": now,
                "updated_at": now,
            }
            editions.change(connection, before, ("checked",), values)
            editions.log_change(service, connection, actor, "publish", before, comment)
            if plan.moves_anything:
                operation = _begin_moves(connection, service, actor, edition_id, plan, counted)
    except IntegrityError as error:  # two at once: the other one was faster
        with service.store.read() as connection:
            require_in_force(service, connection, before, replaces)
        raise LostRace() from error
    return {**_after_publishing(service, edition_id), "operation": operation}


def move_work(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    version: int | None = None,
    moves: Mapping[str, str] | None = None,
    accounts: str | None = None,
    canary_percent: int | None = None,
    comment: str | None = None,
) -> dict[str, Any]:
    """Move more work in flight to an edition in force, or try again. Returns the operation that does it.

    An argument that is left out keeps its earlier choice; the share of bodies only grows. Raises
    `EditionStatus`, `EditionNotInForce`, and `Invalid` for a smaller share or where nothing would move.
    """
    require(actor, "definition.move", Subject())
    with service.store.read() as connection:
        before = editions.found(service, connection, edition_id, version, ("published",))
    _require_is_in_force(service, edition_id)
    plan = _widened(Plan.from_mapping(before["moves"]), moves or {}, accounts, canary_percent)
    counted = count_walk(service, actor, MOVES, edition=edition_id, plan=plan.to_mapping())
    with service.store.write() as connection:
        values = {"moves": plan.to_mapping(), "updated_at": service.clock.now()}
        editions.change(connection, before, ("published",), values)
        editions.log_change(service, connection, actor, "move", before, comment)
        return _begin_moves(connection, service, actor, edition_id, plan, counted)


def retire_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int | None = None, comment: str | None = None
) -> dict[str, Any]:
    """Take a published edition out of force: the one before it applies again. What is pinned to it stays."""
    require(actor, "definition.publish", Subject())
    with service.store.write() as connection:
        before = editions.found(service, connection, edition_id, version, ("published",))
        now = service.clock.now()
        values = {"status": "retired", "retired_at": now, "updated_at": now}
        editions.change(connection, before, ("published",), values)
        editions.log_change(service, connection, actor, "retire", before, comment)
    return _after_publishing(service, edition_id)


def _looked_at(
    service: Service, actor: Actor, edition_id: str, version: int | None, plan: Plan
) -> tuple[Row, Counted | None]:
    """Check the edition once more and count what is to move: the slow part, done without a lock."""
    with service.store.read() as connection:
        before = editions.found(service, connection, edition_id, version, ("checked",))
        if actor.id in before["authors"]:
            raise ApproverIsAuthor()
        _require_no_errors(service, connection, before)
    if not plan.moves_anything:
        return before, None
    return before, count_walk(service, actor, MOVES, edition=edition_id, plan=plan.to_mapping())


def _begin_moves(
    connection: Connection,
    service: Service,
    actor: Actor,
    edition_id: str,
    plan: Plan,
    counted: Counted | None,
) -> dict[str, Any]:
    chosen = plan.to_mapping()
    return begin_walk(connection, service, actor, MOVES, counted=counted, edition=edition_id, plan=chosen)


def _require_force(plan: Plan, effective_from: date | None, today: date) -> None:
    """Raise `Invalid` for moves to an edition that begins later: work moves only to an edition in force."""
    if (plan.moves or plan.accounts) and effective_from is not None and effective_from > today:
        raise Invalid(FieldError("/effective_from", "MOVES_NEED_FORCE", _MOVES_NEED_FORCE))


def _require_is_in_force(service: Service, edition_id: str) -> None:
    in_force = service.registry.look_now() if service.registry else service.editions
    if edition_id not in {edition.id for edition in in_force}:
        raise EditionNotInForce()


def _widened(plan: Plan, moves: Mapping[str, str], accounts: str | None, canary_percent: int | None) -> Plan:
    kept = plan.to_mapping()
    share = plan.canary_percent if canary_percent is None else canary_percent
    if share < plan.canary_percent and plan.moves_anything:
        raise Invalid(FieldError("/canary_percent", "SHARE_NARROWED", _SHARE_NARROWED))
    chosen = {"moves": {**kept["moves"], **moves}, "accounts": accounts or kept["accounts"]}
    widened = Plan.from_mapping({**chosen, "canary_percent": share})
    if not widened.moves_anything:
        raise Invalid(FieldError("/moves", "NOTHING_MOVES", _NOTHING_CHOSEN))
    return widened


def _require_no_errors(service: Service, connection: Connection, row: Row) -> None:
    """Check the edition once more, as reviewers may have left since. Raises `EditionHasErrors`."""
    staffing = rows.staffing(connection, service.clock.today())
    found: list[Problem] = problems_of(editions.texts_of(row), service.editions.schemas, staffing)
    if has_errors(found):
        raise EditionHasErrors([problem for problem in found if has_errors([problem])])


def _after_publishing(service: Service, edition_id: str) -> dict[str, Any]:
    """The edition after the change. This process sees the change at once, the others within a second."""
    in_force = service.registry.look_now() if service.registry else service.editions
    with service.store.read() as connection:
        row = rows.find(connection, edition_id)
    if row is None:
        raise NotFound()
    return edition_view(row, in_force)
