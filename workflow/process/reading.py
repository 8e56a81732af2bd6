"""What one declaration at one event is judged by: its rows, read when they are first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Self

from workflow.access.permissions import Actor, Subject
from workflow.access.sender import Credential, actor_of
from workflow.access.visibility import subject_of
from workflow.clock import civil_date, not_before
from workflow.definition import Edition, WorkingCalendar
from workflow.process import dossier
from workflow.process.dossier import Dossier
from workflow.rules.interface.items import Item
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.database.lists import AnyRow
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations, likeness
from workflow.store.ledger import accounts
from workflow.store.ledger.accounts import account_editions_from
from workflow.store.people import organizations
from workflow.store.people.appointments import offices_statement, reviewers_of
from workflow.store.people.standing import Reviewer, Standing
from workflow.store.people.standing_rows import standing_from, standing_statement
from workflow.values import cached_property, value
from workflow.vocabulary import Event, State, Status


@value
class ActionBody:
    """The data sent with an event.

    `to` is the id of a reviewing body, `recognised_hours` a ceiling; `acknowledged` are codes of warnings.
    `attested`: whoever submits attests that it is true.
    """

    reason_code: str | None = None
    comment: str | None = None
    final: bool = False
    recognised_hours: Decimal | None = None
    to: str | None = None
    attested: bool = False
    acknowledged: Sequence[str] = ()


@value
class Rows:
    """What is read of the person of a declaration.

    `beside`: their other declarations that hold or may come to hold hours; `alike`: what other declarations
    it is like; `books`: what their books say. Of a draft also the standing, and who is in office.
    """

    beside: Sequence[Record]
    alike: list[Record]
    books: Record
    standing: Sequence[Record] = ()
    offices: Sequence[Record] = ()


@dataclass
class Reading:
    """What is read for one declaration at one event, when it is first needed."""

    service: Service
    connection: Connection
    row: Mapping[str, Any]
    actor: Actor
    event: Event
    body: ActionBody
    now: datetime
    settled: list[Statement] = field(default_factory=list)  # to be written with the transition
    sent: Record | None = None  # the row for the title system that is written with the transition
    last: Sequence[Statement] = ()  # what ends the transaction, in the round trip that writes the transition
    detail: dict[str, Any] = field(default_factory=dict)  # what else the event settles, for its history row
    read: Rows | None = None

    @classmethod
    def open(
        cls,
        service: Service,
        connection: Connection,
        who: Actor | Credential,
        declaration_id: str,
        event: Event,
        body: ActionBody,
        *,
        first: Sequence[Statement] = (),
        settles: bool = False,
    ) -> Self | None:
        """The case of a declaration; None where there is no such declaration.

        The rows that a submission needs, or an event that `settles`, and the owner of a credential are read
        together with it, after the statements in `first`. Raises `NotAuthenticated`.
        """
        load = declarations.load_to_settle_statement if settles else declarations.load_statement
        statements = [load(declaration_id)]
        submits = event == Event.SUBMIT
        if submits or settles:
            statements.append(declarations.beside_statement(declaration_id))
            statements.append(likeness.alike_statement(declaration_id))
        if submits:
            statements.append(standing_statement(declaration_id=declaration_id))
            today = civil_date(service.clock.now())
            statements.append(offices_statement(today, declaration_id=declaration_id))
        asks = [who.statement] if isinstance(who, Credential) else []
        answers = run_together(connection, [*first, *asks, *statements])[len(first) :]
        if isinstance(who, Credential):
            who = actor_of(answers.pop(0)[1])
        found, *others = [rows for _, rows in answers]
        if not found:
            return None
        [row] = found
        now, read = not_before(service.clock.now(), row["updated_at"]), None
        if settles:  # nothing of this person is settled before what was settled last
            now, read = not_before(now, row["settled_at"]), Rows(others[0], others[1], row)
        elif submits:
            read = Rows(others[0], others[1], others[2][0], others[2], others[3])
        return cls(service, connection, row, who, event, body, now, read=read)

    @cached_property
    def edition(self) -> Edition:
        """The pinned edition; for a draft, that of the year of its activity."""
        editions = self.service.editions
        pinned = self.row["edition_id"] if self.row["state"] != State.DRAFT else None
        return editions.get(pinned) if pinned else editions.for_year(self.row["last_year"])[0]

    @cached_property
    def standing(self) -> Standing:
        """The applicant's standing today."""
        rows, today = self._rows, civil_date(self.now)
        found = standing_from(self.connection, rows.standing, today, staffed=False, offices=rows.offices)
        assert found is not None, "a declaration has a person"  # noqa: S101 - a foreign key holds it
        return found

    @cached_property
    def dossier(self) -> Dossier:
        """The person's other declarations and records, which nobody else changes where it settles."""
        rows = self._rows
        sent = rows.books["has_study_records"]
        records = declarations.load_study_records(self.connection, self.row["person_id"]) if sent else []
        return Dossier(rows.beside, records, account_editions_from(rows.books["account_editions"]))

    @cached_property
    def _rows(self) -> Rows:
        """What was read with the declaration, else what is read now."""
        if self.read is not None:
            return self.read
        whose = self.row["person_id"]
        statements = [
            declarations.beside_statement(self.row["id"]),
            likeness.alike_statement(self.row["id"]),
            accounts.books_statement(whose),
        ]
        if self.row["state"] == State.DRAFT:
            statements.append(standing_statement(person_id=whose))
            statements.append(offices_statement(civil_date(self.now), person_id=whose))
        beside, alike, books, *of_draft = [rows for _, rows in run_together(self.connection, statements)]
        return Rows(beside, alike, books[0], *of_draft)

    @property
    def alike(self) -> list[Record]:
        """What other declarations it is like: other people's, and those of its person that were rejected."""
        return self._rows.alike

    @cached_property
    def item(self) -> Item:
        """The declaration's facts as an item that is new."""
        return dossier.item_of(self.row, Status.NEW)

    def in_office(self, body_id: str) -> list[Reviewer]:
        return reviewers_of(self.connection, body_id, civil_date(self.now))

    @cached_property
    def calendar(self) -> WorkingCalendar:
        return self.service.editions.calendar

    @cached_property
    def target_body(self) -> AnyRow | None:
        to = self.body.to
        return organizations.find_organization(self.connection, to) if to else None

    @cached_property
    def target_reviewers(self) -> Sequence[Reviewer]:
        """Who is in office at the target."""
        return self.in_office(str(self.body.to))

    @cached_property
    def bureau_id(self) -> str | None:
        return organizations.find_bureau(self.connection)

    @cached_property
    def title_system_holds(self) -> bool:
        return accounts.title_system_holds(self.connection, self.row["id"])

    @cached_property
    def subject(self) -> Subject:
        return subject_of(self.row)

    def body_name(self, body_id: str | None) -> str | None:
        """The name of a body to which the declaration has just moved."""
        known = self.__dict__.get("standing")  # only if it was read already
        if known is not None and (name := known.name_of(body_id)):
            return str(name)
        found = organizations.find_organization(self.connection, body_id) if body_id else None
        return found.name if found else None
