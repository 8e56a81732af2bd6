"""In which role and for which body each row of a history was acted: what an applicant is told of others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import (
    PERMISSIONS,
    Actor,
    Grant,
    Predicate,
    Role,
    Subject,
    is_administrator,
    is_administrator_of_body,
    is_bureau,
    is_integrator,
    is_reviewer_of_body,
    is_self,
)
from workflow.names import ROLES, name_of
from workflow.store import Connection
from workflow.store.people import names

Row = Mapping[str, Any]

_ROLE_OF: Mapping[Predicate, Role] = {
    is_self: Role.applicant,
    is_reviewer_of_body: Role.unit_reviewer,
    is_administrator_of_body: Role.unit_administrator,
    is_bureau: Role.bureau,
    is_administrator: Role.administrator,
    is_integrator: Role.integrator,
}
_FOR_A_BODY = (Role.unit_reviewer, Role.unit_administrator)


def acted_views(
    connection: Connection, declared: Row, rows: Sequence[Row], bodies: Mapping[str, str]
) -> list[dict[str, Any]]:
    """`{actor_role_text, actor_body_name}` of each row, in their order.

    The row of a decision may name the body to which it leads: it was made for the body of the row before.
    """
    granted: dict[str, list[Grant]] = {}
    people: dict[str, str | None] = {}
    for found in names.grants_among(connection, {row["actor_id"] for row in rows}):
        people[found["principal_id"]] = found["person_id"]
        if found["role"]:
            grant = Grant(Role(found["role"]), found["organization_id"])
            granted.setdefault(found["principal_id"], []).append(grant)
    views, body_id = [], None
    for row in rows:
        who = Actor(row["actor_id"], "", people.get(row["actor_id"]), tuple(granted.get(row["actor_id"], ())))
        subject = Subject(person_id=declared["person_id"], body_id=body_id or row["body_id"], alternate=True)
        role = _role(who, f"declaration.{row['event']}", subject)
        body = subject.body_id if role in _FOR_A_BODY else None
        views.append(
            {
                "actor_role_text": name_of(ROLES, role),
                "actor_body_name": bodies.get(body) if body else None,
            }
        )
        body_id = row["body_id"]
    return views


def _role(who: Actor, verb: str, subject: Subject) -> Role | None:
    """The role by which somebody may have done it, with all that they were ever granted; None for none."""
    for holds in PERMISSIONS.get(verb, ()):
        if holds(who, subject):
            bureau = holds is is_reviewer_of_body and subject.body_id in who.bodies(Role.bureau)
            return Role.bureau if bureau else _ROLE_OF[holds]
    return next((role for role in Role if who.has(role)), None)
