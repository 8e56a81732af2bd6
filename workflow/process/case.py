"""One declaration at one event: what guards, effects and the evaluator need, judged when first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from workflow.clock import civil_date
from workflow.errors import Refusal
from workflow.process import dossier
from workflow.process.placement import due_on
from workflow.process.reading import Reading
from workflow.process.staffing import Place, able, only_alternates, places_of
from workflow.process.warnings import NUMBERED, seen_by, warnings_of
from workflow.rules import Assessment
from workflow.rules.interface.result import ItemResult, Warned
from workflow.values import cached_property
from workflow.vocabulary import Code, Event, State


@dataclass
class Case(Reading):
    """One declaration at one event: what the rules, the staffing and the policy say of what is read."""

    @cached_property
    def warnings(self) -> tuple[Warned, ...]:
        """What the reviewer should look at, as far as the actor may know of it."""
        live = self.dossier.declarations
        if not (live or self.alike or self.row["category"] in NUMBERED):  # nearly always
            return ()
        return warnings_of(self.item, self.row, self.edition, live, self.alike, self.actor)

    @property
    def warnings_told(self) -> list[dict[str, Any]]:
        """The warnings that the actor may see, as JSON."""
        return seen_by(self.actor, self.row, [warned.to_mapping() for warned in self.warnings])

    @cached_property
    def assessment(self) -> Assessment:
        """The assessment of the whole dossier, with this declaration at the end of the approval order."""
        if self.row["state"] == State.DRAFT:
            person = dossier.person_facts(self.standing, civil_date(self.now), self.edition)
            return dossier.submission(
                self.service.editions,
                person,
                self.dossier,
                self.item,
                self.as_of,
                submitted_on=civil_date(self.now),
                edition=self.edition.id,
            )
        row, granted = dict(self.row), self.body.recognised_hours
        # A number beyond all bounds is refused by its guard, and can't be counted in half hours.
        if granted is not None and granted.is_finite() and 0 <= granted <= self.edition.policy.claim_maximum:
            why = {"reason_code": self.body.reason_code, "comment": self.body.comment}
            row |= {"granted_hours": granted, "granted_reason": why}
        return self._held_with(row)

    @cached_property
    def expected_hours(self) -> Decimal:
        """What a reviewer who says no number would recognise; at least what was forecast at submission.

        Never more than the steps before have granted.
        """
        held = sum(hours.total for hours in self._held_with(self.row).items[-1].by_year.values())
        forecast = (self.row["forecast"] or {}).get("by_year", {})
        told = sum(Decimal(hours) for by_subject in forecast.values() for hours in by_subject.values())
        most: Decimal | None = self.row["granted_hours"]
        expected = max(Decimal(held), Decimal(told))
        return expected if most is None else min(expected, most)

    def _held_with(self, row: Mapping[str, Any]) -> Assessment:
        """The assessment of everything that holds hours, with the row behind it."""
        return dossier.holdings(
            self.service.editions,
            self.dossier,
            [*self.dossier.holding, row],
            self.now,
            exam_based_series=bool(self.row["exam_based_series"]),
            edition=self.edition.id,
        )

    @cached_property
    def assessed_item(self) -> ItemResult:
        # Always the last one: behind everything that fills the buckets before it (R10).
        item = self.assessment.items[-1]
        if not item.refusals:
            return item
        prefix = len(f"/items/{len(self.assessment.items) - 1}")
        placed = [replace(refusal, pointer=_placed(refusal.pointer[prefix:])) for refusal in item.refusals]
        return replace(item, refusals=tuple(placed))

    @cached_property
    def places(self) -> Sequence[Place] | None:
        """Where the steps of a submission are done, in order; None where nobody can do one (R11, R21)."""
        if self.appealed:  # it was returned, and goes back to the bureau that hears it
            return [self.appeal_place] if self.appeal_place else None
        return places_of(self.standing, self.assessment.route, lambda: self.bureau_id)

    @cached_property
    def appeal_place(self) -> Place | None:
        """The bureau, where somebody else than the applicant can hear an appeal; None where nobody can.

        Where only whoever rejected is there, the appeal is taken and waits for somebody else.
        """
        if self.bureau_id is None:
            return None
        only = only_alternates(able(self.in_office(self.bureau_id), self.row["person_id"]))
        return None if only is None else Place(self.bureau_id, only)

    @cached_property
    def as_of(self) -> datetime:
        """The instant at which a submission made now counts as made."""
        return dossier.counts_as_made_at(self.row, self.now, self.edition, self.calendar)

    def due(self, working_days: int | None = None) -> date:
        """The day by which a body whose turn begins now must decide: by the policy, unless days are given."""
        days = self.edition.policy.review_due_working_days if working_days is None else working_days
        return due_on(self.calendar, civil_date(self.now), days)

    @cached_property
    def target_alternate(self) -> bool | None:
        """Whether only alternates can review there (R21); None where nobody can."""
        decided = [each["by"] for each in (self.row["route"] or {}).get("decided", ())]
        return only_alternates(able(self.target_reviewers, self.row["person_id"], decided))

    @cached_property
    def holder_gone(self) -> bool:
        """Whether whoever holds a claim may no longer review it, so that a claim takes it over."""
        row = self.row
        if self.event != Event.CLAIM or row["state"] != State.UNIT_REVIEW:
            return False
        found = self.in_office(row["body_id"])
        return not any(
            r.principal_id == row["assignee_id"] and r.alternate <= row["alternate"] for r in found
        )

    @cached_property
    def route_complete(self) -> bool:
        route = self.row["route"] or {}
        return int(self.row["step"]) + 1 >= len(route.get("bodies", ()))

    @cached_property
    def appealed(self) -> bool:
        """Whether an appeal against its final rejection is open: with the bureau, or returned by it."""
        appeal = self.row["appeal"]
        return appeal is not None and not appeal["heard"]

    @cached_property
    def conditions(self) -> dict[str, bool]:
        """What the machine's arrows ask for beside the state."""
        return {
            "route_complete": self.route_complete,
            "appealed": self.appealed,
            "holder_gone": self.holder_gone,
        }

    def before(self, event: Event) -> Case:
        """The same case for another event; what was read already is not read again."""
        other = copy(self)
        other.event = event
        for of_event in ("holder_gone", "conditions"):
            other.__dict__.pop(of_event, None)
        return other

    def refusal(
        self, code: Code, *, missing: Sequence[str] = (), one_of: Sequence[str] = (), pointer: str = ""
    ) -> Refusal:
        """A refusal in the words of the edition: all of `missing` are missing, or any of `one_of`."""
        edition, needs = self.edition, (tuple(one_of),) if one_of else ()
        listed = tuple(missing or one_of)
        return Refusal(code, edition.clause_of(code), listed, pointer, edition.texts[code], needs)


def _placed(pointer: str) -> str:
    """The pointer into the declaration for a pointer into an assessment's item."""
    in_evidence = pointer.startswith(("/evidence", "/file_sha256"))
    return "/evidence" if in_evidence else f"/item{pointer}"
