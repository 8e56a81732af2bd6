"""Rolls an edition back: the one before it applies again, and moved work goes back to where it was.

What a person has decided, claimed or forwarded since is not undone. Each such case is listed with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.editions import editions
from workflow.commands.editions.account_moves import move_account
from workflow.commands.editions.relocation import columns_of_snapshot, relocate
from workflow.commands.operations.operations import Options, Progress, Report, Walk, begin_walk
from workflow.errors import Busy, EditionReplaced, LostRace
from workflow.formats import instant_text
from workflow.process import dossier
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import declarations
from workflow.store.editions import moves
from workflow.trials.in_flight import OPEN
from workflow.trials.move_codes import TEXTS, MoveCode
from workflow.vocabulary import State

Row = Mapping[str, Any]
PORTION = 50
MOST_ITEMS = 1000  # so many are counted while somebody waits
MOST_EXAMPLES = 20


class Undone(NamedTuple):
    """What became of a move: whether it is undone, and the reason where it is not, or not completely."""

    undone: bool
    code: MoveCode | None
    title_records: int = 0  # how many go to the title system


def roll_back_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int | None = None, comment: str | None = None
) -> dict[str, Any]:
    """Take the edition out of force. Returns the operation that moves back what was moved to the edition.

    A retired edition can be rolled back again: what could not be undone is tried once more. Raises
    `EditionReplaced` where a published edition replaces this one: that one must be rolled back first.
    """
    require(actor, "definition.rollback", Subject())
    with service.store.write() as connection:
        before = editions.found(service, connection, edition_id, version, ("published", "retired"))
        successor = moves.published_successor(connection, edition_id)
        if successor is not None:
            raise EditionReplaced(by=successor)
        now = service.clock.now()
        values = {"status": "retired", "retired_at": before["retired_at"] or now, "updated_at": now}
        editions.change(connection, before, ("published", "retired"), values)
        editions.log_change(service, connection, actor, "rollback", before, comment)
        operation = begin_walk(connection, service, actor, ROLLBACK, edition=edition_id)
    if service.registry:
        service.registry.look_now()
    return operation


def _begin(connection: Connection, service: Service, actor: Actor, options: Options) -> tuple[int, Report]:
    """What is counted while somebody waits: no more than `MOST_ITEMS`. The walk counts all as it begins."""
    report = {
        "edition": options["edition"],
        "declarations_undone": 0,
        "accounts_undone": 0,
        "title_records": 0,  # written for the title system because an account moved
        "changed_meanwhile": 0,  # changed at that moment: left as it is, until the next rollback
        "not_undone": {},  # code -> {count, text, examples: [ids]}
        "left_over": {},  # the same, for moves that were undone incompletely
    }
    return moves.standing_moves(connection, options["edition"], MOST_ITEMS), report


def _portion(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
    """Undo the next moves of declarations, then of accounts; then list what began under the edition."""
    if progress.cursor is None:
        with service.store.read() as connection:
            progress.total = moves.standing_moves(connection, options["edition"])
    phase, after = progress.cursor or [0, None]
    more = _PHASES[phase](_Undoing(service, actor, options["edition"], progress, phase), after)
    service.committed()
    if not more:
        progress.cursor = [phase + 1, None]
    return more or phase + 1 < len(_PHASES)


class _Undoing:
    def __init__(
        self, service: Service, actor: Actor, edition_id: str, progress: Progress, phase: int
    ) -> None:
        self.service, self.actor, self.edition_id = service, actor, edition_id
        self.progress, self.report, self.phase = progress, progress.report, phase
        self.now = service.clock.now()

    # --- Declarations and accounts ----------------------------------------------------------------

    def declarations(self, after: int | None) -> bool:
        """Move the next declarations back. Returns whether there may be more."""
        return self._moves(after, self._declaration, accounts=False)

    def accounts(self, after: int | None) -> bool:
        """Move the next accounts back. Returns whether there may be more."""
        return self._moves(after, self._account, accounts=True)

    def _moves(self, after: int | None, undo: Callable[[Row, Connection], Undone], *, accounts: bool) -> bool:
        with self.service.store.read() as connection:
            found = moves.standing_after(connection, self.edition_id, after or 0, PORTION, accounts=accounts)
        for move in found:
            self.progress.cursor = [self.phase, move["position"]]
            try:
                with self.service.store.write() as connection:
                    if not moves.hold_move(connection, move["position"]):
                        raise LostRace()  # another rollback was faster
                    became = undo(move, connection)
                    at = self.now if became.undone else None
                    moves.mark(connection, move["position"], undone_at=at, code=became.code)
                    self._count(move, became)
            except (LostRace, Busy):
                self.report["changed_meanwhile"] += 1
                self.progress.done += 1
                self.progress.failed += 1
        return len(found) == PORTION

    def _count(self, move: Row, became: Undone) -> None:
        self.progress.done += 1
        self.report["title_records"] += became.title_records
        is_account = move["declaration_id"] is None
        if became.undone:
            self.report["accounts_undone" if is_account else "declarations_undone"] += 1
        if became.code is not None:
            names = ("person_id", "year") if is_account else ("declaration_id",)
            subject = {name: move[name] for name in names}
            self._list("left_over" if became.undone else "not_undone", became.code, subject)

    def _declaration(self, move: Row, connection: Connection) -> Undone:
        row = declarations.load(connection, move["declaration_id"])
        assert row is not None, "what has a history is not deleted"  # noqa: S101
        code = _obstacle(move, row, self.edition_id)
        if code is None and self._is_own(row):
            code = MoveCode.SELF_REVIEW
        if code is not None:
            return Undone(False, code)
        if not moves.hold(connection, row["id"], row["version"], row["edition_id"]):
            raise LostRace()
        before = move["before"]
        reason = "ROLLED_BACK" if before["body_id"] == row["body_id"] else "ROUTED_BACK"
        relocate(self.service, connection, self.actor, row, columns_of_snapshot(before), reason=reason)
        released = before["assignee_id"] is not None and row["assignee_id"] is None
        return Undone(True, MoveCode.CLAIM_RELEASED if released else None)

    def _is_own(self, row: Row) -> bool:
        """Whether it is the declaration of whoever rolls back, who leaves it alone (R21)."""
        return self.actor.person_id is not None and self.actor.person_id == row["person_id"]

    def _account(self, move: Row, connection: Connection) -> Undone:
        known, old = self.service.editions, move["before"]["edition_id"]
        subject, by = (move["person_id"], move["year"]), self.actor.id
        moved = move_account(connection, known, by, subject, self.edition_id, old, self.now)
        if moved is None:
            return Undone(False, MoveCode.MOVED_SINCE)
        return Undone(True, MoveCode.CORRECTIONS_QUEUED if moved[1] else None, moved[1])

    # --- What began under the edition, and has nothing to go back to ------------------------------

    def submitted(self, after: str | None) -> bool:
        """List the next declarations submitted under the edition. Returns whether there may be more."""
        with self.service.store.read() as connection:
            found = moves.submitted_under(connection, self.edition_id, after or "", PORTION)
        with self.service.store.write() as connection:
            for row in found:
                subject = {"declaration_id": row["id"]}
                self._note(connection, MoveCode.SUBMITTED_SINCE, subject, row["person_id"])
                self.progress.cursor = [self.phase, row["id"]]
        return len(found) == PORTION

    def opened(self, after: Sequence[Any] | None) -> bool:
        """List the next accounts opened under the edition. Returns whether there may be more."""
        person_id, year = after or ("", 0)
        with self.service.store.read() as connection:
            found = moves.opened_under(connection, self.edition_id, (person_id, year), PORTION)
        with self.service.store.write() as connection:
            for row in found:
                subject = {"person_id": row["person_id"], "year": row["year"]}
                self._note(connection, MoveCode.OPENED_SINCE, subject, row["person_id"])
                self.progress.cursor = [self.phase, [row["person_id"], row["year"]]]
        return len(found) == PORTION

    def _note(self, connection: Connection, code: MoveCode, subject: Row, person_id: str) -> None:
        row = {"edition_id": self.edition_id, "person_id": person_id, "code": code, **subject}
        if moves.insert_note(connection, row):  # else another rollback was faster
            self._list("not_undone", code, subject)

    def _list(self, where: str, code: MoveCode, subject: Row) -> None:
        nothing = {"count": 0, "text": dict(TEXTS[code]), "examples": []}
        found = self.report[where].setdefault(code.value, nothing)
        found["count"] += 1
        if len(found["examples"]) < MOST_EXAMPLES:
            found["examples"].append(dict(subject))


def _obstacle(move: Row, row: Row, edition_id: str) -> MoveCode | None:
    """Why a moved declaration can't go back, or None: it must still be open where the move had put it."""
    before = move["before"]
    if row["state"] not in OPEN:
        return _CLOSED[row["state"]]
    if instant_text(row["submitted_at"]) != before["submitted_at"]:
        return MoveCode.DECIDED_SINCE if row["decided_by"] else MoveCode.SUBMITTED_SINCE
    if edition_id not in dossier.pinned(row).values():
        return MoveCode.MOVED_SINCE
    placed = before["placed"]
    if row["step"] != placed["step"]:
        return MoveCode.DECIDED_SINCE  # by one of its bodies
    if row["body_id"] != placed["body_id"]:
        return MoveCode.FORWARDED_SINCE
    if row["state"] != State.UNIT_REVIEW:
        return None
    rerouted = (placed["step"], placed["body_id"]) != (before["step"], before["body_id"])
    claimed_since = row["assignee_id"] != before["assignee_id"]
    alternates_could = row["alternate"] and not before["alternate"]
    return MoveCode.CLAIMED_SINCE if rerouted or (claimed_since and alternates_could) else None


_CLOSED: Mapping[str, MoveCode] = {
    State.DRAFT: MoveCode.WITHDRAWN_SINCE,
    State.REJECTED: MoveCode.DECIDED_SINCE,
    State.APPROVED: MoveCode.DECIDED_SINCE,
    State.SYNCED: MoveCode.SENT_SINCE,
}


_PHASES = (_Undoing.declarations, _Undoing.accounts, _Undoing.submitted, _Undoing.opened)
ROLLBACK = Walk("edition_rollback", "definition.rollback", _begin, _portion)
