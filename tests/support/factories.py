"""People, bodies, actors and drafts for tests, made through the public commands and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any

from api.demonstration.numbers import identity_number, social_credit_code
from api.demonstration.tour.files import pdf
from workflow.access.permissions import SCOPES, Actor, Grant, Role
from workflow.commands.declarations import drafts
from workflow.commands.people import identity, organizations, people
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service

OPERATOR = Actor("operator", "operator", grants=(Grant(Role.administrator), Grant(Role.bureau)))
LONG_AGO = date(2020, 1, 1)

_serials = count(500_000)  # numbers that no other test data takes


def organization(service: Service, kind: str = "employer", *, parent_id: str | None = None) -> str:
    """The id of a new organization."""
    serial = next(_serials)
    values = {"name": f"{kind} {serial}", "kind": kind, "region": "370499", "parent_id": parent_id}
    values["uscc"] = social_credit_code(serial)
    return str(organizations.create_organization(service, OPERATOR, values)["id"])


def person(
    service: Service, applicant_type: str = "employee", *, ties: Mapping[str, str | None] | None = None
) -> str:
    """The id of a new person; `ties` since 2020: type of affiliation -> organization id (None: from afar)."""
    document = {"type": "resident_identity_card", "number": identity_number(next(_serials))}
    values = {"name": "测试人员", "applicant_type": applicant_type, "document": document}
    person_id = str(people.create_person(service, OPERATOR, values)["id"])
    for kind, organization_id in (ties or {}).items():
        tie: dict[str, Any] = {"type": kind, "organization_id": organization_id, "valid_from": LONG_AGO}
        if organization_id is None:
            tie["origin_region"] = "330100"
        people.create_affiliation(service, OPERATOR, person_id, tie)
    return person_id


def key(
    service: Service,
    role: str,
    *,
    organization_id: str | None = None,
    person_id: str | None = None,
    alternate: bool = False,
    scopes: Sequence[str] | None = None,
) -> str:
    """The secret of an API key of a new principal with one role; an integrator's has every scope."""
    grant = {"role": role, "organization_id": organization_id, "alternate": alternate}
    values = {"name": f"{role} {next(_serials)}", "person_id": person_id, "grants": [grant]}
    principal = identity.create_principal(service, OPERATOR, values)
    if scopes is None and role == Role.integrator:
        scopes = sorted(SCOPES)
    made = identity.create_api_key(
        service, OPERATOR, principal_id=principal["id"], label="test", scopes=scopes
    )
    return str(made["secret"])


def actor(service: Service, role: str, **more: Any) -> Actor:
    """A new principal as the API would know it by its key; `more` as for `key`."""
    found = actor_by_key(service, key(service, role, **more))
    assert found is not None
    return found


def training(*days: tuple[str, str]) -> dict[str, Any]:
    """A filed training of so many hours on these days."""
    listed = [{"date": day, "hours": hours} for day, hours in days or (("2024-06-03", "8"),)]
    return {"category": "training", "filing_number": f"ZZ-BA-{next(_serials)}", "days": listed}


def draft(
    service: Service,
    applicant: Actor,
    item: Mapping[str, Any] | None = None,
    *,
    evidence: Sequence[str] = ("pass_certificate",),
    attested: bool = True,
) -> str:
    """The id of a draft that is ready to be submitted: with a file for each kind of evidence."""
    assert applicant.person_id is not None
    made = drafts.create_declaration(
        service, applicant, person_id=applicant.person_id, item=item or training()
    )
    for kind in evidence:
        drafts.add_evidence(service, applicant, made["id"], kind=kind, filename="证明.pdf", content=pdf())
    if attested:
        version = 1 + len(evidence)
        drafts.edit_declaration(service, applicant, made["id"], version=version, attested=True)
    return str(made["id"])
