"""Our side of whole lives: each step through the command that the API calls for it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select, update

from bench.rows.ours import OwnDatabase
from bench.rows.population import EVIDENCE, ITEM, Draft, evidence_piece
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.declarations.actions import perform
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.declarations.marks import mark
from workflow.process.reading import ActionBody

_NOTHING, _ATTESTED = ActionBody(), ActionBody(attested=True)


class OurLives:
    """Takes declarations through their life by our commands. Each belongs to another person."""

    def __init__(self, database: OwnDatabase) -> None:
        self.service, self.population = database.service, database.population
        self.administrator = Actor(self.population.reviewer.id, "", None, (Grant(Role.administrator),))
        self.applicants: list[Actor] = []

    def prepare(self, count: int) -> None:
        """Insert that many people."""
        self.applicants = self.population.applicants(count)

    def create(self) -> Draft:
        """Create the draft of the next person."""
        applicant = self.applicants.pop()
        view = create_declaration(self.service, applicant, person_id=str(applicant.person_id), item=ITEM)
        return Draft(view["id"], applicant)

    def complete(self, drafts: Sequence[Draft]) -> None:
        """Attach the evidence as uploads leave it in the rows, without opening any file."""
        row = tables.declaration.c
        with self.service.store.write() as connection:
            for draft in drafts:
                evidence = [evidence_piece(draft, kind) for kind in EVIDENCE]
                attached = update(tables.declaration).where(row.id == draft.id).values(evidence=evidence)
                connection.execute(attached)
                mark(connection, draft.id, {"facts": ITEM, "evidence": evidence})

    def submit(self, draft: Draft) -> None:
        """Submit it, attested by its owner."""
        self._take(draft.applicant, draft, "submit", _ATTESTED)

    def claim(self, draft: Draft) -> None:
        """Claim it for the employer's reviewer."""
        self._take(self.population.reviewer, draft, "claim", _NOTHING)

    def approve(self, draft: Draft) -> None:
        """Approve it."""
        self._take(self.population.reviewer, draft, "approve", _NOTHING)

    def sync(self, draft: Draft) -> None:
        """Write the record for the title system."""
        self._take(self.administrator, draft, "sync", _NOTHING)

    def synced(self, drafts: Sequence[Draft]) -> int:
        """Count those that the database holds as synced, each with its record for the title system."""
        row, record = tables.declaration.c, tables.title_record.c
        ended = select(func.count()).where(
            row.id == record.source_id, row.state == "synced", row.id.in_([draft.id for draft in drafts])
        )
        with self.service.store.read() as connection:
            return int(connection.execute(ended).scalar_one())

    def _take(self, actor: Actor, draft: Draft, event: str, body: ActionBody) -> None:
        perform(self.service, actor, draft.id, event, body)
