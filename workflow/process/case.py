"""One declaration at one event: what guards, effects and the evaluator need, read when first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject
from workflow.access.sender import Credential, actor_of
from workflow.clock import civil_date
from workflow.definition import Edition, WorkingCalendar
from workflow.errors import Refusal
from workflow.process import dossier
from workflow.process.dossier import Dossier
from workflow.rules import Assessment
from workflow.rules.interface.result import ItemResult
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.database.lists import AnyRow
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts
from workflow.store.ledger.accounts import account_editions_from
from workflow.store.people import organizations
from workflow.store.people.standing import Standing
from workflow.store.people.standing_rows import reviewers_of, standing_from, standing_statement
from workflow.values import cached_property, value
from workflow.vocabulary import Code, Event, State

# For no rows: another transaction was faster, and the person's only declaration holds nothing any more.
_DECIDED: Sequence[Record] = ({"has_study_records": False, "account_editions": None},)


@value
class ActionBody:
    """The data sent with an event. `to` is the id of a reviewing body; `recognised_hours` is a ceiling."""

    reason_code: str | None = None
    comment: str | None = None
    final: bool = False
    recognised_hours: Decimal | None = None
    to: str | None = None


@dataclass
class Case:
    """One declaration at one event. Its properties are read when they are first needed."""

    service: Service
    connection: Connection
    row: Mapping[str, Any]
    actor: Actor
    event: Event
    body: ActionBody
    now: datetime
    lock: Sequence[Statement] = ()  # taken before the dossier is read
    settled: list[Statement] = field(default_factory=list)  # to be written with the transition
    read: tuple[list[Record], list[Record]] | None = None  # rows of the dossier and of the standing

    @classmethod
    def open(
        cls,
        service: Service,
        connection: Connection,
        who: Actor | Credential,
        declaration_id: str,
        event: Event,
        body: ActionBody,
    ) -> Case | None:
        """The case of a declaration; None where there is no such declaration.

        The rows that a submission needs and the owner of a credential are read together with it. Raises
        `NotAuthenticated`.
        """
        statements = [declarations.load_statement(declaration_id)]
        submits = event == Event.SUBMIT
        if submits:
            statements.append(declarations.dossier_statement(declaration_id=declaration_id))
            statements.append(standing_statement(declaration_id=declaration_id))
        if isinstance(who, Credential):
            (_, grants), *answers = run_together(connection, [who.statement, *statements])
            who = actor_of(grants)
        else:
            answers = run_together(connection, statements)
        found = answers[0][1]
        if not found:
            return None
        read = (answers[1][1], answers[2][1]) if submits else None
        return cls(service, connection, found[0], who, event, body, service.clock.now(), read=read)

    @cached_property
    def edition(self) -> Edition:
        """The pinned edition; for a draft, that of the year of its activity."""
        editions = self.service.editions
        pinned = self.row["edition_id"] if self.row["state"] != State.DRAFT else None
        return editions.get(pinned) if pinned else editions.for_year(self.row["last_year"])[0]

    @cached_property
    def standing(self) -> Standing:
        """The applicant's standing today."""
        found = standing_from(self.connection, self._rows[1], civil_date(self.now), staffed=False)
        assert found is not None, "a declaration has a person"  # noqa: S101 - a foreign key holds it
        return found

    @cached_property
    def dossier(self) -> Dossier:
        """The person's other declarations and records. Under `lock`, nobody else changes what they hold."""
        rows, affiliation_rows = self._rows
        others = [row for row in rows if row["id"] != self.row["id"]]
        own = next((row for row in rows if row["id"] == self.row["id"]), None)
        beside = (rows or affiliation_rows or _DECIDED)[0]
        sent = beside["has_study_records"]
        records = declarations.load_study_records(self.connection, self.row["person_id"]) if sent else []
        return Dossier(others, records, own, account_editions_from(beside["account_editions"]))

    @cached_property
    def _rows(self) -> tuple[list[Record], list[Record]]:
        """The rows of the dossier, and for a draft also those of the standing."""
        if self.read is not None:
            return self.read
        whose = self.row["person_id"]
        statements = [*self.lock, declarations.dossier_statement(person_id=whose)]
        if self.row["state"] == State.DRAFT:
            statements.append(standing_statement(person_id=whose))
            (_, rows), (_, affiliation_rows) = run_together(self.connection, statements)
            return rows, affiliation_rows
        return run_together(self.connection, statements)[-1][1], []

    @cached_property
    def assessment(self) -> Assessment:
        """The assessment of the whole dossier, with this declaration at the end of the approval order."""
        if self.row["state"] == State.DRAFT:
            person = dossier.person_facts(self.standing, civil_date(self.now), self.edition)
            return dossier.submission(
                self.service.editions,
                person,
                self.dossier,
                self.row,
                self.as_of,
                submitted_on=civil_date(self.now),
                edition=self.edition.id,
            )
        row = dict(self.row)
        if self.body.recognised_hours is not None:
            row["granted_hours"] = self.body.recognised_hours
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
    def bodies(self) -> list[str] | None:
        """The reviewing bodies of a submission, in order; None where there is none (R11)."""
        route = self.assessment.route
        return dossier.bodies_of(self.standing, route, lambda: self.bureau_id) if route else None

    @cached_property
    def as_of(self) -> datetime:
        """The instant at which a submission made now counts as made."""
        return dossier.counts_as_made_at(self.row, self.now, self.edition, self.calendar)

    @cached_property
    def calendar(self) -> WorkingCalendar:
        return self.service.editions.calendar

    @cached_property
    def target_body(self) -> AnyRow | None:
        to = self.body.to
        return organizations.find_organization(self.connection, to) if to else None

    @cached_property
    def target_alternate(self) -> bool | None:
        """Whether only the target's alternate may review, by R21; None where nobody may."""
        reviewers = reviewers_of(self.connection, str(self.body.to), civil_date(self.now))
        own = [r for r in reviewers if r.person_id == self.row["person_id"]]
        others = [r for r in reviewers if r not in own]
        if not any(not r.alternate for r in own) or any(not r.alternate for r in others):
            return False
        return True if others else None

    @cached_property
    def bureau_id(self) -> str | None:
        return organizations.find_bureau(self.connection)

    @cached_property
    def title_system_holds(self) -> bool:
        return accounts.title_system_holds(self.connection, self.row["id"])

    @cached_property
    def route_complete(self) -> bool:
        route = self.row["route"] or {}
        return int(self.row["step"]) + 1 >= len(route.get("bodies", ()))

    @cached_property
    def subject(self) -> Subject:
        return subject_of(self.row)

    def before(self, event: Event) -> Case:
        """The same case for another event; what was read already is not read again."""
        other = copy(self)
        other.event = event
        return other

    def body_name(self, body_id: str | None) -> str | None:
        """The name of a body to which the declaration has just moved."""
        known = self.__dict__.get("standing")  # only if it was read already
        if known is not None and body_id in known.bodies:
            return str(known.bodies[body_id].name)
        found = organizations.find_organization(self.connection, body_id) if body_id else None
        return found.name if found else None

    def refusal(self, code: Code, *, missing: Sequence[str] = (), pointer: str = "") -> Refusal:
        """A refusal in the words of the edition."""
        edition = self.edition
        return Refusal(code, edition.clause_of(code), tuple(missing), pointer, edition.texts[code])


def _placed(pointer: str) -> str:
    """The pointer into the declaration for a pointer into an assessment's item."""
    in_evidence = pointer.startswith(("/evidence", "/file_sha256"))
    return "/evidence" if in_evidence else f"/item{pointer}"


def subject_of(row: Mapping[str, Any]) -> Subject:
    """The declaration as a subject of permissions."""
    return Subject(person_id=row["person_id"], body_id=row["body_id"], alternate=bool(row["alternate"]))
