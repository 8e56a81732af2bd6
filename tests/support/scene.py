"""A small stage for tests of the core: organizations, people, who acts, and declarations brought to a state.

Rows of people and organizations are written directly, for their commands are tested elsewhere; whatever
a declaration goes through is done by the real commands. Facts come from `tests.support.items`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.support.clock import NOVEMBER_2024
from tests.support.items import paper
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.clock import Clock
from workflow.commands.declarations.actions import perform
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.declarations.marks import mark
from workflow.commands.ledger.study_records import receive_study_records
from workflow.definition import Editions
from workflow.evidence.files import EvidenceFiles
from workflow.ids import new_id
from workflow.personal_data import Keyring
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import get_declaration
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.declarations import declarations
from workflow.vocabulary import WARNINGS


def open_service(database_url: str, editions: Editions, folder: Path, **more: Any) -> Service:
    """A service outside the fixtures: for child processes."""
    return Service(
        store=Store.at(database_url),
        editions=editions,
        keyring=Keyring.load(folder, {}),
        files=EvidenceFiles(folder / "evidence"),
        clock=Clock.starting_at(NOVEMBER_2024),
        **more,
    )


def piece(kind: str, sha256: str | None = None) -> dict[str, Any]:
    """A piece of evidence as its declaration's row holds it."""
    id_ = new_id()
    return {
        "id": id_,
        "kind": kind,
        "filename": "学时.pdf",
        "media_type": "application/pdf",
        "size": 10,
        "sha256": sha256 or hashlib.sha256(id_.encode()).hexdigest(),
        "uploaded_at": "2024-11-20T01:00:00Z",
        "uploaded_by": id_,
    }


class Scene:
    """A school and a hospital under a bureau, one applicant at the school, and everybody who may act."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.bureau_body = self.organization("bureau")
        self.school = self.organization("employer", self.bureau_body)
        self.hospital = self.organization("employer", self.bureau_body)
        self.applicant = self.employee(self.school)
        self.reviewer = self.actor("unit_reviewer", self.school)
        self.second_reviewer = self.actor("unit_reviewer", self.school)
        self.unit_administrator = self.actor("unit_administrator", self.school)
        self.other_reviewer = self.actor("unit_reviewer", self.hospital)
        self.bureau = self.actor("bureau", self.bureau_body)
        self.administrator = self.actor("administrator")
        self.integrator = self.actor("integrator")
        self.first_reviewer = self.actor("unit_reviewer", self.school)
        self.earlier_steps = self._staff_every_step()

    def _staff_every_step(self) -> int:
        """Whoever reviews at the school also does at the bureau, where the edition sends it there next.

        The first step is then decided by somebody who takes no other one.
        """
        routes = self.service.editions.for_year(2024)[0].routing.routes
        earlier = max(len(row.steps) for row in routes) - 1
        if earlier:
            self.reviewer = self.grant(self.reviewer, "unit_reviewer", self.bureau_body)
            self.second_reviewer = self.grant(self.second_reviewer, "unit_reviewer", self.bureau_body)
            self.unit_administrator = self.grant(
                self.unit_administrator, "unit_administrator", self.bureau_body
            )
        return earlier

    @classmethod
    def resumed(cls, service: Service, cast: Mapping[str, Any]) -> Scene:
        """The stage on which this cast stands already: in another process."""
        scene = cls.__new__(cls)
        vars(scene).update(cast, service=service)
        return scene

    @property
    def cast(self) -> dict[str, Any]:
        """Everybody on the stage, to be resumed elsewhere."""
        return {name: value for name, value in vars(self).items() if name != "service"}

    # --- who ----------------------------------------------------------------------------------

    def _insert(self, table: Any, **values: Any) -> str:
        row = {"id": new_id(), "created_at": self.service.clock.now(), **values}
        with self.service.store.write() as connection:
            connection.execute(table.insert(), row)
        return str(row["id"])

    def change(self, table: Any, id_: str, **values: Any) -> None:
        """Change a row behind everybody's back."""
        with self.service.store.write() as connection:
            connection.execute(table.update().where(table.c.id == id_).values(**values))

    def organization(
        self, kind: str, parent: str | None = None, *, active: bool = True, **values: Any
    ) -> str:
        row = {"name": kind, "kind": kind, "region": "370400", "parent_id": parent, "active": active}
        return self._insert(tables.organization, **{**row, **values})

    def person(self, applicant_type: str = "employee", **values: Any) -> str:
        id_ = new_id()
        field = {"table": "person", "column": "document_cipher", "row_id": id_}
        row = {
            "id": id_,
            "name": "张三",
            "applicant_type": applicant_type,
            "document_type": "other",
            "document_masked": "*",
            "document_cipher": self.service.keyring.encrypt(id_, **field),
        }
        return self._insert(tables.person, **{**row, **values})

    def tie(self, person_id: str, type_: str, organization_id: str | None, **values: Any) -> str:
        values = {"valid_from": date(2020, 1, 1), **values}
        return self._insert(
            tables.affiliation, person_id=person_id, type=type_, organization_id=organization_id, **values
        )

    def actor(
        self,
        role: str,
        organization_id: str | None = None,
        *,
        person_id: str | None = None,
        alternate: bool = False,
    ) -> Actor:
        """A principal with one role, as an actor."""
        id_ = self._insert(tables.principal, name=role, person_id=person_id)
        actor = Actor(id_, role, person_id)
        return self.grant(actor, role, organization_id, alternate=alternate)

    def grant(
        self, actor: Actor, role: str, organization_id: str | None = None, *, alternate: bool = False
    ) -> Actor:
        """The actor with one more role."""
        self._insert(
            tables.role_grant,
            principal_id=actor.id,
            role=role,
            organization_id=organization_id,
            alternate=alternate,
        )
        return replace(actor, grants=(*actor.grants, Grant(Role(role), organization_id, alternate)))

    def staff(self, organization_id: str) -> None:
        """Somebody reviews there, if nobody did."""
        if not self.rows(tables.role_grant, organization_id=organization_id):
            self.actor("unit_reviewer", organization_id)

    def employee(self, employer: str) -> Actor:
        """A new person who works there, as their own applicant."""
        person_id = self.person()
        self.tie(person_id, "employment", employer)
        return self.actor("applicant", person_id=person_id)

    def freelancer(self, **ties: str) -> Actor:
        """A new freelancer with these ties: type of affiliation -> organization id."""
        person_id = self.person("freelancer")
        for type_, organization_id in ties.items():
            self.tie(person_id, type_, organization_id)
            self.staff(organization_id)
        return self.actor("applicant", person_id=person_id)

    # --- declarations -------------------------------------------------------------------------

    def draft(
        self,
        item: Mapping[str, Any] | None = None,
        applicant: Actor | None = None,
        *,
        attested: bool = True,
        sha256: Iterable[str] = (),
    ) -> str:
        """A draft with the evidence that the item names, each a file of its own (or of `sha256`)."""
        facts = dict(item or paper())
        kinds = facts.pop("evidence", [])
        who = applicant or self.applicant
        assert who.person_id is not None
        made = create_declaration(self.service, who, person_id=who.person_id, item=facts, attested=attested)
        hashes = iter(sha256)
        evidence = [piece(kind, next(hashes, None)) for kind in kinds]
        with self.service.store.write() as connection:
            assert declarations.edit_draft(
                connection, made["id"], made["version"], {"evidence": evidence, "attestation": None}
            )
            mark(connection, made["id"], {"facts": facts, "evidence": evidence})
        return str(made["id"])

    def do(
        self,
        event: str,
        actor: Actor,
        declaration_id: str,
        *,
        service: Service | None = None,
        version: int | None = None,
        dry_run: bool = False,
        **body: Any,
    ) -> dict[str, Any]:
        """Take an event; whoever approves has looked into every warning, unless `acknowledged` says less."""
        if event == "approve":
            body = {"acknowledged": WARNINGS, **body}
        return perform(
            service or self.service,
            actor,
            declaration_id,
            event,
            ActionBody(**body),
            version=version,
            dry_run=dry_run,
        )

    def submitted(self, item: Mapping[str, Any] | None = None, applicant: Actor | None = None) -> str:
        id_ = self.draft(item, applicant)
        self.do("submit", applicant or self.applicant, id_)
        return id_

    def claimed(self, item: Mapping[str, Any] | None = None, applicant: Actor | None = None) -> str:
        """At the last step of its route, for the bodies before it have approved."""
        id_ = self.submitted(item, applicant)
        for _ in range(self.earlier_steps):
            self.do("claim", self.first_reviewer, id_)
            self.do("approve", self.first_reviewer, id_)
        self.do("claim", self.reviewer, id_)
        return id_

    def approved(self, item: Mapping[str, Any] | None = None, applicant: Actor | None = None) -> str:
        id_ = self.claimed(item, applicant)
        self.do("approve", self.reviewer, id_)
        return id_

    def synced(self, item: Mapping[str, Any] | None = None, applicant: Actor | None = None) -> str:
        id_ = self.approved(item, applicant)
        self.do("sync", self.bureau, id_)
        return id_

    def rejected(self, item: Mapping[str, Any] | None = None, *, final: bool = False) -> str:
        id_ = self.claimed(item)
        self.do("reject", self.reviewer, id_, reason_code="NOT_FILED", final=final)
        return id_

    def in_state(self, state: str, *, final: bool = False) -> str:
        """A paper of the applicant in that state, at the school, claimed or decided by `reviewer`."""
        if state == "rejected":
            return self.rejected(final=final)
        make = {
            "draft": self.draft,
            "submitted": self.submitted,
            "unit_review": self.claimed,
            "approved": self.approved,
            "synced": self.synced,
        }
        return make[state]()

    # --- what is there ------------------------------------------------------------------------

    def view(self, declaration_id: str) -> dict[str, Any]:
        return get_declaration(self.service, self.administrator, declaration_id)

    def rows(self, table: Any, **equal: Any) -> list[dict[str, Any]]:
        """Rows of a table by its primary key, those with these values."""
        found = select(table).where(*[table.c[name] == value for name, value in equal.items()])
        with self.service.store.read() as connection:
            return [dict(row) for row in connection.execute(found.order_by(*table.primary_key)).mappings()]

    def record(self, source_id: str, hours: str = "10", **facts: Any) -> dict[str, Any]:
        """A record of the city platform arrives for the applicant: the answer to it."""
        row = {
            "person_id": self.applicant.person_id,
            "source_id": source_id,
            "subject": "professional",
            "hours": Decimal(hours),
            "completed_at": datetime.fromisoformat("2024-10-15T20:00:00+08:00"),
            **facts,
        }
        return receive_study_records(self.service, self.integrator, [row])[0]

    def account(self, year: int = 2024, applicant: Actor | None = None) -> dict[str, Any]:
        """The account's row of one year; empty where nothing ever touched it."""
        who = applicant or self.applicant
        found = self.rows(tables.account, person_id=who.person_id, year=year)
        return found[0] if found else {}

    def title_records(self, source_id: str) -> list[dict[str, Any]]:
        return self.rows(tables.title_record, source_id=source_id)
