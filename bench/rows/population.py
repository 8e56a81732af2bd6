"""The rows that the benchmarks work on: bodies, reviewers, people, and complete drafts.

They are written with the product's own tables, in bulk, before any clock starts. A draft is a published paper
(category achievement) with its three pieces of evidence. Every draft belongs to another person, so that each
dossier holds one declaration, as most people's do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from workflow import tables
from workflow.access.credentials import digest, new_key
from workflow.access.permissions import Actor, Grant, Role
from workflow.ids import new_id
from workflow.personal_data import Keyring
from workflow.runtime.service import Service

NOW = datetime.fromisoformat("2024-11-20T09:00:00+08:00")
"""The civil clock of the benchmarks starts here, within the year of the 2024 edition."""

ITEM = {"category": "achievement", "kind": "paper", "date": "2024-05-10", "published": True}
EVIDENCE = ("cover", "contents", "body")
REGION = "370400"


@dataclass(frozen=True)
class Draft:
    """A complete draft, and who may submit it."""

    id: str
    applicant: Actor


class Population:
    """One bureau, one employer below it with one reviewer, and people with drafts, made on demand."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.bureau_id, self.employer_id = new_id(), new_id()
        self.reviewer = Actor(new_id(), "Reviewer", None, (Grant(Role.unit_reviewer, self.employer_id),))
        self.people = 0
        with service.store.write() as connection:
            self._insert_bodies(connection)
            self.insert_principal(connection, self.reviewer)

    def _insert_bodies(self, connection: Connection) -> None:
        bureau = {"id": self.bureau_id, "name": "Bureau", "kind": "bureau", "parent_id": None}
        connection.execute(tables.organization.insert(), {**bureau, "region": REGION, "created_at": NOW})
        connection.execute(tables.organization.insert(), self.employer_row(self.employer_id, "Employer"))

    def employer_row(self, id_: str, name: str) -> dict[str, Any]:
        """Return the row of an employer below the bureau."""
        return {
            "id": id_,
            "name": name,
            "kind": "employer",
            "parent_id": self.bureau_id,
            "region": REGION,
            "created_at": NOW,
        }

    def insert_principal(self, connection: Connection, actor: Actor) -> None:
        """Insert the principal of `actor` with its grants."""
        connection.execute(tables.principal.insert(), principal_row(actor))
        for grant in actor.grants:
            row = {
                "id": new_id(),
                "principal_id": actor.id,
                "role": grant.role.value,
                "organization_id": grant.organization_id,
                "created_at": NOW,
            }
            connection.execute(tables.role_grant.insert(), row)

    def insert_key(self, actor: Actor, scopes: Sequence[str]) -> str:
        """Insert an API key of these scopes for `actor`. Return its secret."""
        secret = new_key()
        row = {
            "id": new_id(),
            "principal_id": actor.id,
            "label": "bench",
            "secret_hash": digest(secret),
            "scopes": list(scopes),
            "created_at": NOW,
        }
        with self.service.store.write() as connection:
            connection.execute(tables.api_key.insert(), row)
        return secret

    def drafts(self, count: int) -> list[Draft]:
        """Insert that many people, each employed and with one complete, attested draft."""
        drafts = [Draft(new_id(), applicant) for applicant in self._applicants(count)]
        with self.service.store.write() as connection:
            self._insert_people(connection, [draft.applicant for draft in drafts])
            connection.execute(tables.declaration.insert(), [declaration_row(draft) for draft in drafts])
        self.analyse()
        return drafts

    def applicants(self, count: int) -> list[Actor]:
        """Insert that many people, each employed, who have declared nothing yet."""
        applicants = self._applicants(count)
        with self.service.store.write() as connection:
            self._insert_people(connection, applicants)
        self.analyse()
        return applicants

    def _insert_people(self, connection: Connection, applicants: Sequence[Actor]) -> None:
        keyring = self.service.keyring
        connection.execute(tables.person.insert(), [person_row(actor, keyring) for actor in applicants])
        connection.execute(tables.affiliation.insert(), [self.employment(a) for a in applicants])
        connection.execute(tables.principal.insert(), [principal_row(a) for a in applicants])
        indexes = [row for applicant in applicants for row in index_rows(applicant, keyring)]
        connection.execute(tables.document_index.insert(), indexes)

    def analyse(self) -> None:
        """Give the query planner its statistics, which a database in use has too."""
        with self.service.store.read() as connection:
            connection.exec_driver_sql("ANALYZE")

    def _applicants(self, count: int) -> list[Actor]:
        numbers = range(self.people + 1, self.people + count + 1)
        self.people += count
        return [Actor(new_id(), f"Applicant {n}", new_id(), (Grant(Role.applicant),)) for n in numbers]

    def employment(self, applicant: Actor) -> dict[str, Any]:
        """Return the row of an applicant's employment."""
        return {
            "id": new_id(),
            "person_id": applicant.person_id,
            "organization_id": self.employer_id,
            "type": "employment",
            "valid_from": (NOW - timedelta(days=1500)).date(),
            "created_at": NOW,
        }


def person_row(actor: Actor, keyring: Keyring) -> dict[str, Any]:
    """Return the row of an applicant's person.

    The person's id stands in for the document number, encrypted under the service's own key.
    """
    place = {"table": "person", "column": "document_cipher", "row_id": str(actor.person_id)}
    return {
        "id": actor.person_id,
        "name": actor.name,
        "applicant_type": "employee",
        "exam_based_series": False,
        "document_type": "other",
        "document_masked": "*",
        "document_cipher": keyring.encrypt(str(actor.person_id), **place),
        "created_at": NOW,
    }


def index_rows(actor: Actor, keyring: Keyring) -> list[dict[str, Any]]:
    """Return the rows of the blind indexes by which the applicant's number is found."""
    indexes = keyring.blind_indexes("other", str(actor.person_id))
    return [
        {"person_id": actor.person_id, "key_id": key_id, "digest": found} for key_id, found in indexes.items()
    ]


def principal_row(actor: Actor) -> dict[str, Any]:
    """Return the row of an actor's principal."""
    return {"id": actor.id, "name": actor.name, "person_id": actor.person_id, "created_at": NOW}


def declaration_row(draft: Draft) -> dict[str, Any]:
    """Return the row of a complete draft, as the API writes it before submission."""
    return {
        "id": draft.id,
        "person_id": draft.applicant.person_id,
        "category": ITEM["category"],
        "state": "draft",
        "first_year": 2024,
        "last_year": 2024,
        "facts": ITEM,
        "evidence": [evidence_piece(draft, kind) for kind in EVIDENCE],
        "attested": True,
        "created_by": draft.applicant.id,
        "created_at": NOW,
        "updated_at": NOW,
    }


def evidence_piece(draft: Draft, kind: str) -> dict[str, Any]:
    """Return a piece of evidence for a declaration's row. No two pieces have the same content."""
    return {
        "id": new_id(),
        "kind": kind,
        "filename": f"{kind}.pdf",
        "media_type": "application/pdf",
        "size": 48_211,
        "sha256": hashlib.sha256(f"{draft.id} {kind}".encode()).hexdigest(),
        "uploaded_at": "2024-11-19T02:10:00Z",
        "uploaded_by": draft.applicant.id,
    }
