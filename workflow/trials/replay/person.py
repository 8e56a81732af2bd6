"""Judges one person's past declarations from both sides: without and with the edition on trial.

A submission is judged at its instant: after what the person had submitted before and what was still valid
then, with the study records that had arrived, and with the person's standing on that day. A draft is judged
as of now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from workflow.clock import civil_date
from workflow.definition import Edition
from workflow.process import dossier as dossiers
from workflow.routing.table import Route
from workflow.rules.assess import route_of
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest, PersonFacts, StudyRecord
from workflow.rules.interface.result import YearResult
from workflow.rules.succession import LastItemResult, Succession
from workflow.store.people.standing import Standing
from workflow.trials import outlook
from workflow.trials.outlook import Outlook
from workflow.trials.replay.rulebooks import Pair, Pins, Rulebooks, Side
from workflow.vocabulary import Category, State, Status

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Past:
    """The rows of one person, and their standing on a date. `accounts`: the editions that accounts follow.

    `reviews`: the person reviews somewhere, so that the route may depend on who reviews on the day (R21).
    """

    declarations: Sequence[Row]
    study_records: Sequence[Row]
    standing_on: Callable[[date], Standing]
    accounts: Pins
    reviews: bool


@dataclass(slots=True)
class Judged:
    """A declaration from both sides; the last one still valid also has the person's results of the year."""

    row: Row
    before: Outlook
    after: Outlook
    year_before: YearResult | None
    year_after: YearResult | None


@dataclass(slots=True)
class Replay:
    """What all people of a replay share: rulebooks of both sides, the year, the present, and the bureau."""

    rulebooks: Rulebooks
    year: int
    now: datetime
    bureau_id: str | None

    def judge(self, past: Past) -> Iterator[Judged]:
        """Every declaration of a person that is in the scope: submissions in their order, then drafts."""
        pieces = [self._piece(row) for row in _in_order(past.declarations)]
        asked = [piece for piece in pieces if piece.row["in_scope"] and piece.pair.in_region]
        asked.sort(key=_submitted_first)
        last = max((place for place, piece in enumerate(asked) if piece.still_valid), default=None)
        judging = _Judging(self, past, pieces, self._differing_categories(past, pieces))
        for place, own in enumerate(asked):
            yield judging.judge(own, years=place == last)

    def _piece(self, row: Row) -> _Piece:
        pair = self.rulebooks.pair(dossiers.pinned(row))
        item = dossiers.item_of(row, Status.APPROVED, pair.before.pins)
        state = row["state"]
        at = self.now if state == State.DRAFT else row["submitted_at"]
        until = row["rejected_at"] if state == State.REJECTED else None
        return _Piece(row, pair, item, state not in (State.DRAFT, State.REJECTED), at, until)

    def _differing_categories(self, past: Past, pieces: Sequence[_Piece]) -> frozenset[Category]:
        """The categories that the trial can judge differently from the editions that ruled this person."""
        ruled = {self.rulebooks.in_force.id, *self.rulebooks.pair(past.accounts).replaced}
        for piece in pieces:
            ruled |= piece.pair.replaced
        return frozenset().union(*[self.rulebooks.differing_categories(edition_id) for edition_id in ruled])


@dataclass(slots=True)
class _Piece:
    """A declaration whose item is built once, for all dossiers that contain it."""

    row: Row
    pair: Pair
    item: Item  # as an item that holds its hours already
    still_valid: bool
    at: datetime
    until: datetime | None  # when it was rejected
    _tried: Item | None = None

    @property
    def tried(self) -> Item:
        """The item, pinned to the trial."""
        if self._tried is None:
            self._tried = self.item.seen(Status.APPROVED, self.pair.after.pins)
        return self._tried

    def stood_before(self, other: _Piece) -> bool:
        """Whether it had been submitted, and not been rejected yet, when the other was submitted."""
        if self is other or not (self.still_valid or self.until):
            return False
        if other.still_valid or other.until:
            earlier = self.at < other.at or (self.at == other.at and self.row["id"] < other.row["id"])
        else:
            earlier = True  # the other is a draft, to be submitted now
        return earlier and (self.until is None or self.until > other.at)

    def new(self) -> Item:
        """The item as it was submitted, without the ceiling that a reviewer set later."""
        item = self.item
        if self.row["granted_hours"] is not None:
            return dossiers.item_of({**self.row, "granted_hours": None}, Status.NEW, item.editions)
        return item.seen(Status.NEW, item.editions)


def _in_order(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows in a dossier's order: those that hold hours by approval, the others by submission."""
    if len(rows) < 2:
        return rows
    drafts = [row for row in rows if row["state"] == State.DRAFT]
    dossier = dossiers.Dossier([row for row in rows if row["state"] != State.DRAFT], ())
    return [*dossier.holding, *dossier.pending, *drafts]


def _submitted_first(piece: _Piece) -> tuple[bool, datetime, str]:
    return not (piece.still_valid or piece.until), piece.at, piece.row["id"]


@dataclass(slots=True)
class _Judging:
    """Judges one person's dossier at each instant of a submission."""

    replay: Replay
    past: Past
    pieces: Sequence[_Piece]
    differing: frozenset[Category]  # what the trial can judge differently
    before: Succession = field(default_factory=Succession)
    after: Succession = field(default_factory=Succession)
    _records: list[tuple[datetime, StudyRecord]] = field(init=False)
    _arrived: tuple[StudyRecord, ...] = ()
    _facts: dict[int, PersonFacts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rows = self.past.study_records
        instants = sorted([row["received_at"] for row in rows])
        self._records = list(zip(instants, dossiers.records_of(rows), strict=True)) if rows else []

    def judge(self, own: _Piece, *, years: bool) -> Judged:
        """The declaration from both sides; with `years`, also what the person had in the year by then."""
        others = [piece for piece in self.pieces if piece.stood_before(own)]
        day = civil_date(own.at)
        moment = _Moment(own, others, day, self.past.standing_on(day), self._arrived_by(own.at))
        items = (*[piece.item for piece in others], own.new())
        request = self._request(moment, own.pair.before, items)
        before = self.before.judge(request, own.pair.before.rulebook.editions, years=years)
        after = self._after(moment, request, before, years=years)
        return self._judged(moment, before, after)

    def _after(
        self, moment: _Moment, request: AssessmentRequest, before: LastItemResult, *, years: bool
    ) -> LastItemResult:
        """The result from the side with the trial; only what the trial can change is computed again."""
        pair = moment.own.pair
        routed_by = self.replay.rulebooks.reroutes(pair, request.as_of.year)
        differs = not self.differing.isdisjoint([item.category for item in request.items])
        if not differs and routed_by is None:
            return before
        new = request.items[-1].seen(Status.NEW, pair.after.pins)
        items = (*[piece.tried for piece in moment.others], new)
        tried = self._request(moment, pair.after, items)
        if not differs and routed_by is not None:
            route = route_of(tried, routed_by, before.item.claimed)
            if (route.to is None) == (before.route.to is None):  # else a rule refuses one of them
                return LastItemResult(before.item, route, before.years)
        same_way = routed_by is None and tried.as_of == request.as_of and not self.past.reviews
        route_known = before.route if same_way else None
        return self.after.judge(tried, pair.after.rulebook.editions, years=years, route=route_known)

    def _request(self, moment: _Moment, side: Side, items: tuple[Item, ...]) -> AssessmentRequest:
        own, standing = moment.own, moment.standing
        edition = side.edition(own.row["last_year"])
        person = self._person(standing, moment.day, edition)
        made_at = dossiers.counts_as_made_at(own.row, own.at, edition, side.rulebook.editions.calendar)
        as_of = moment.day if made_at is own.at else civil_date(made_at)
        accounts = side.accounts(self.past.accounts)
        return dossiers.assessment_request(
            edition.id, person, items, moment.records, as_of, accounts=accounts, submitted_on=moment.day
        )

    def _person(self, standing: Standing, day: date, edition: Edition) -> PersonFacts:
        if self.past.reviews:
            return dossiers.person_facts(standing, day, edition)
        found = self._facts.get(id(standing))  # the past keeps the standing alive as long as this object
        if found is None:
            found = self._facts[id(standing)] = dossiers.person_facts(standing, day, edition)
        return found

    def _arrived_by(self, at: datetime) -> tuple[StudyRecord, ...]:
        """The records that had arrived by then; the same object as before if no other one had."""
        count = sum([arrived <= at for arrived, _ in self._records])
        if count != len(self._arrived):
            self._arrived = tuple([record for _, record in self._records[:count]])
        return self._arrived

    def _judged(self, moment: _Moment, before: LastItemResult, after: LastItemResult) -> Judged:
        year, standing = self.replay.year, moment.standing
        first = second = outlook.of_item(before.item, before.route, self._bodies(standing, before.route))
        if after.route is not before.route or after.item != before.item:
            second = outlook.of_item(after.item, after.route, self._bodies(standing, after.route))
        had = (before.years or {}).get(year), (after.years or {}).get(year)
        return Judged(moment.own.row, first, second, *had)

    def _bodies(self, standing: Standing, route: Route) -> list[str] | None:
        return dossiers.bodies_of(standing, route, lambda: self.replay.bureau_id)


@dataclass(slots=True)
class _Moment:
    """The moment of a submission: the declarations before it, the person's standing, the arrived records."""

    own: _Piece
    others: Sequence[_Piece]
    day: date
    standing: Standing
    records: tuple[StudyRecord, ...]
