"""A small town to test in: its organizations, people and those who act, made through the commands."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import Any

from stdnum.iso7064 import mod_11_2

from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.people import identity, organizations, people
from workflow.ids import new_id
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service

ADMINISTRATOR = Actor(id=new_id(), name="root", grants=(Grant(Role.administrator),))
_serial = count(1)


def card(prefix: str = "370400") -> str:
    """A resident identity number of nobody, a new one each time."""
    days, place = divmod(next(_serial), 1000)
    first17 = f"{prefix}{date(1990, 1, 1) + timedelta(days):%Y%m%d}{place:03d}"
    return first17 + mod_11_2.calc_check_digit(first17)


def organization(service: Service, kind: str = "employer", **values: Any) -> str:
    values = {"name": f"{kind} {next(_serial)}", "kind": kind, "region": "370400", **values}
    return str(organizations.create_organization(service, ADMINISTRATOR, values)["id"])


def person(service: Service, **values: Any) -> str:
    values = {
        "name": "张三",
        "applicant_type": "employee",
        "document": {"type": "resident_identity_card", "number": card()},
        **values,
    }
    return str(people.create_person(service, ADMINISTRATOR, values)["id"])


def numbered(service: Service, how_many: int) -> dict[str, str]:
    """That many people: id -> resident identity number."""
    numbers = [card() for _ in range(how_many)]
    return {
        person(service, document={"type": "resident_identity_card", "number": number}): number
        for number in numbers
    }


def tie(
    service: Service, person_id: str, type_: str, organization_id: str | None = None, **values: Any
) -> dict[str, Any]:
    values = {
        "type": type_,
        "organization_id": organization_id,
        "valid_from": date(2020, 1, 1),
        **values,
    }
    return people.create_affiliation(service, ADMINISTRATOR, person_id, values)


def key(service: Service, *grants: dict[str, Any], scopes: list[str] | None = None, **values: Any) -> str:
    """The secret of a fresh key of a fresh principal with these grants."""
    made = identity.create_principal(service, ADMINISTRATOR, {"name": "somebody", "grants": grants, **values})
    return str(
        identity.create_api_key(service, ADMINISTRATOR, principal_id=made["id"], label="test", scopes=scopes)[
            "secret"
        ]
    )


def actor(
    service: Service, role: str | None = None, organization_id: str | None = None, **values: Any
) -> Actor:
    """Somebody with one role."""
    grants = [{"role": role, "organization_id": organization_id}] if role else []
    return actor_by_key(service, key(service, *grants, **values))


def reviewer(service: Service, organization_id: str, **values: Any) -> dict[str, Any]:
    """Appoint a person (a new one unless told) to review for an organization."""
    if "person_id" not in values and "principal_id" not in values:
        values["person_id"] = person(service)
    return organizations.add_reviewer(
        service, ADMINISTRATOR, organization_id, {"role": "unit_reviewer", **values}
    )
