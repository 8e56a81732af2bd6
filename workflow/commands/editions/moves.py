"""Moves work in flight to a published edition: accounts first, then declarations in review.

This is a walk. Each account and each declaration has a transaction of its own, which looks at it once more,
under the lock that keeps the edition published. One that was decided, claimed or changed at that moment is
not forced: it is counted, and the next walk tries it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import Any, NamedTuple

from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import take
from workflow.commands.editions.account_moves import move_account
from workflow.commands.editions.editions import built
from workflow.commands.editions.relocation import relocate, snapshot
from workflow.commands.operations.operations import Options, Progress, Report, Walk
from workflow.errors import Busy, EditionStatus, LostRace, NotFound
from workflow.queries.editions.definitions import usable_edition
from workflow.queries.editions.in_flight import WorkInFlight
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import declarations
from workflow.store.editions import editions as edition_rows
from workflow.store.editions import moves
from workflow.trials.in_flight import MoveEffect, Takeover
from workflow.trials.move_plan import InFlight, Plan
from workflow.vocabulary import Event, State

Row = Mapping[str, Any]
PORTION = 50
MOST_ITEMS = 1000  # of accounts, and of declarations, so many are counted while somebody waits
_ACCOUNTS, _DECLARATIONS = "accounts", "declarations"


class Count(NamedTuple):
    """One more (or `amount` more) to count in the report, under a class where the count has classes."""

    name: str
    meaning: InFlight | None = None
    amount: int = 1


_CHANGED = Count("changed_meanwhile")
_TAKEN_BACK = {
    "zh": "转移期间该版本已停用或回退。",
    "en": "The edition was taken out of force while work was moved to it.",
}


def _begin(connection: Connection, service: Service, actor: Actor, options: Options) -> tuple[int, Report]:
    """What is counted while somebody waits: no more than `MOST_ITEMS`. The walk counts all as it begins."""
    plan, row = Plan.from_mapping(options["plan"]), edition_rows.find(connection, options["edition"])
    if row is None:
        raise NotFound()
    in_flight = WorkInFlight(connection, Takeover(service.editions, built(service, row)))
    followed = in_flight.accounts_followed(MOST_ITEMS) if plan.moves_accounts else {}
    open_ = in_flight.count_declarations(MOST_ITEMS) if plan.moves else 0
    total = MOST_ITEMS if followed is None or open_ is None else sum(followed.values()) + open_
    return min(total, MOST_ITEMS), _empty_report(options)


def _empty_report(options: Options) -> Report:
    nothing = dict.fromkeys(map(str, InFlight), 0)
    return {
        "edition": options["edition"],
        "plan": options["plan"],
        "moved": dict(nothing),
        "kept": dict(nothing),
        "outside_share": 0,  # at bodies that the canary does not reach
        "released": 0,  # claims that ended because other bodies review now
        "changed_meanwhile": 0,  # decided, claimed or changed at that moment: left until the next walk
        "accounts_moved": 0,
        "title_records": 0,  # written for the title system because an account moved
    }


def _portion(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
    """Move the next accounts, or when there are none left, the next declarations."""
    mover = _Mover(service, actor, options, progress)
    if progress.cursor is None:
        progress.total = mover.count_all()
    phase, after = progress.cursor or [_ACCOUNTS, None]
    more = True
    if phase == _ACCOUNTS and not (mover.plan.moves_accounts and mover.accounts(after)):
        progress.cursor = [_DECLARATIONS, ""]
    elif phase == _DECLARATIONS:
        more = bool(mover.plan.moves) and mover.declarations(after)
    service.committed()
    return more


class _Mover:
    def __init__(self, service: Service, actor: Actor, options: Options, progress: Progress) -> None:
        self.service, self.actor, self.progress = service, actor, progress
        self.plan = Plan.from_mapping(options["plan"])
        self.edition_id: str = options["edition"]
        self.takeover = Takeover(service.editions, usable_edition(service, actor, self.edition_id))

    def accounts(self, after: Sequence[Any] | None) -> bool:
        """Move the next accounts. Returns whether there may be more.

        The cursor keeps which editions the accounts follow now, because finding that out reads all accounts.
        """
        following, person_id, year = after or ([list(each) for each in self._followed], "", 0)
        with self.service.store.read() as connection:
            found = moves.accounts_after(connection, following, (person_id, year), PORTION)
        for row in found:
            cursor = [_ACCOUNTS, [following, row["person_id"], row["year"]]]
            self._one(cursor, partial(self._account, row))
        return len(found) == PORTION

    @cached_property
    def _followed(self) -> Mapping[tuple[str, int], int]:
        """(edition, year) of the accounts that are to follow this edition, and how many there are."""
        with self.service.store.read() as connection:
            return WorkInFlight(connection, self.takeover).accounts_followed() or {}

    def count_all(self) -> int:
        """How many accounts and declarations there are to move."""
        accounts = sum(self._followed.values()) if self.plan.moves_accounts else 0
        with self.service.store.read() as connection:
            open_ = WorkInFlight(connection, self.takeover).count_declarations() if self.plan.moves else 0
        return accounts + (open_ or 0)

    def declarations(self, after: str) -> bool:
        """Move the next declarations. Returns whether there may be more."""
        with self.service.store.read() as connection:
            found = moves.open_after(connection, after, PORTION)
        for row in found:
            cursor = [_DECLARATIONS, row["id"]]
            if self.takeover.pins_of(row) is None:
                self.progress.cursor = cursor
            elif (stays := self._why_it_stays(row)) is not None:
                self._count(cursor, [stays])
            else:
                self._one(cursor, partial(self._declaration, row["id"]))
        return len(found) == PORTION

    def _why_it_stays(self, row: Row) -> Count | None:
        """Why a declaration is not moved, or None; asked without a lock, so that it costs no transaction."""
        if not self.plan.reaches(row["body_id"]):
            return Count("outside_share")
        with self.service.store.read() as connection:
            effect = WorkInFlight(connection, self.takeover).move_effect(row["id"])
        if effect is None or self._may_move(row, effect):
            return None
        return Count("kept", effect.meaning)

    def _may_move(self, row: Row, effect: MoveEffect) -> bool:
        """Whether the plan moves it. Whoever moves work leaves their own declarations alone (R21)."""
        own = self.actor.person_id is not None and self.actor.person_id == row["person_id"]
        return effect.meaning in self.plan.moves and not own

    def _one(self, cursor: Any, move: Callable[[Connection], list[Count]]) -> None:
        """Move one account or declaration in its own transaction, which saves the progress as well."""
        try:
            with self.service.store.write() as connection:
                if not moves.hold_edition(connection, self.edition_id, "published"):
                    raise EditionStatus(_TAKEN_BACK)
                self._count(cursor, move(connection))
        except (LostRace, Busy):
            self._count(cursor, [_CHANGED])

    def _count(self, cursor: Any, counts: Sequence[Count]) -> None:
        self.progress.cursor = cursor
        self.progress.done += 1
        self.progress.failed += counts == [_CHANGED]
        for count in counts:
            if count.meaning is None:
                self.progress.report[count.name] += count.amount
            else:
                self.progress.report[count.name][count.meaning.value] += count.amount

    def _account(self, row: Row, connection: Connection) -> list[Count]:
        now, person_id, year, old = self.service.clock.now(), row["person_id"], row["year"], row["edition_id"]
        editions, new, by = self.takeover.editions, self.edition_id, self.actor.id
        moved = move_account(connection, editions, by, (person_id, year), old, new, now)
        if moved is None:
            return [_CHANGED]
        before, corrected = moved
        self._keep(connection, person_id, before, now, year=year)
        return [Count("accounts_moved"), Count("title_records", amount=corrected)]

    def _declaration(self, declaration_id: str, connection: Connection) -> list[Count]:
        row = declarations.load(connection, declaration_id)
        if row is None or not moves.hold(connection, declaration_id, row["version"], row["edition_id"]):
            return [_CHANGED]
        if not self.plan.reaches(row["body_id"]):
            return [Count("outside_share")]  # it was forwarded there after it was found
        effect = WorkInFlight(connection, self.takeover).move_effect_of(row)
        if effect is None:
            return [_CHANGED]  # it is decided, or pinned to this edition by now
        if not self._may_move(row, effect):
            return [Count("kept", effect.meaning)]
        return self._move(connection, row, effect)

    def _move(self, connection: Connection, row: Row, effect: MoveEffect) -> list[Count]:
        """Move the declaration to this edition. If others are to review it, its claim is released first."""
        meaning, before = effect.meaning, snapshot(row)
        counts = [Count("moved", meaning)]
        if effect.changes_reviewer and row["state"] == State.UNIT_REVIEW:
            take(self.service, connection, self.actor, row["id"], Event.RELEASE)
            row = declarations.load(connection, row["id"]) or row
            counts.append(Count("released"))
        changes = effect.changes(self.service.clock.today())
        sequence = relocate(self.service, connection, self.actor, row, changes, reason=meaning.value.upper())
        placed = {name: changes.get(name, row[name]) for name in ("body_id", "step")}
        now = self.service.clock.now()
        more = {"declaration_id": row["id"], "class": meaning.value, "sequence": sequence}
        self._keep(connection, row["person_id"], {**before, "placed": placed}, now, **more)
        return counts

    def _keep(self, connection: Connection, person_id: str, before: Row, at: datetime, **more: Any) -> None:
        """Note what was moved and what it was before; a constraint allows one such note per edition."""
        row = {"edition_id": self.edition_id, "person_id": person_id, "before": before, "moved_at": at}
        moves.insert_move(connection, {**row, **more})


MOVES = Walk("edition_moves", "definition.move", _begin, _portion)
