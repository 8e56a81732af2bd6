"""On which days an appointment holds, for rights, routes and lists the same, and who is in office by that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    String,
    and_,
    bindparam,
    exists,
    or_,
    select,
    union_all,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, literals
from workflow.store.database.rows import Record
from workflow.store.ledger.whose import WHOSE
from workflow.store.people.affiliations import current_on
from workflow.store.people.standing import Body, Reviewer
from workflow.tables import affiliation, organization, principal, role_grant

_EMPLOYMENT, _BUREAU = literals("employment", "bureau")
REVIEWING = literals("unit_reviewer", "bureau")  # the roles that review for a body
_parent = organization.alias("parent")
_above = organization.alias("above")
_body = organization.alias("office")
_on = bindparam("on", type_=Date)


def holds_on(on: date | ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that a grant holds on a date; the statement also reads its principal.

    The grant is in its period, and either the bureau or an administrator gave it, from outside, or the
    organization employs the person on that date: whoever leaves is no reviewer there any more.
    """
    belongs = exists().where(
        affiliation.c.person_id == principal.c.person_id,
        affiliation.c.organization_id == role_grant.c.organization_id,
        affiliation.c.type == _EMPLOYMENT,
        current_on(on),
    )
    return and_(is_in_period(on), or_(role_grant.c.from_outside, belongs))


def is_in_period(on: date | ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that a date is one of the days for which a grant was given."""
    return and_(
        or_(role_grant.c.valid_from.is_(None), role_grant.c.valid_from <= on),
        or_(role_grant.c.valid_to.is_(None), role_grant.c.valid_to >= on),
    )


_BODIES_AT_ONCE = 12
# A fixed number of parameters, so that it stays one prepared statement whatever the number of bodies.
_REVIEWERS = Prepared(
    select(
        role_grant.c.organization_id,
        principal.c.id.label("principal_id"),
        principal.c.person_id,
        role_grant.c.alternate,
    )
    .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
    .where(
        role_grant.c.organization_id.in_([bindparam(f"b{n}", type_=String) for n in range(_BODIES_AT_ONCE)]),
        role_grant.c.role.in_(REVIEWING),
        holds_on(_on),
        principal.c.active,
    )
    .order_by(role_grant.c.organization_id, role_grant.c.alternate, role_grant.c.id)
)


def _offices(whose: ColumnElement[Any]) -> Prepared:
    """Who is in office at the active bodies that may review somebody, at their parents, and at bureaus."""
    of_person = affiliation.join(organization, organization.c.id == affiliation.c.organization_id)
    above = of_person.join(_parent, _parent.c.id == organization.c.parent_id)
    candidates = union_all(
        select(affiliation.c.organization_id).where(affiliation.c.person_id == whose),
        select(organization.c.parent_id).select_from(of_person).where(affiliation.c.person_id == whose),
        select(_parent.c.parent_id).select_from(above).where(affiliation.c.person_id == whose),
        select(_above.c.id).where(_above.c.kind == _BUREAU),
    )
    members = role_grant.join(principal, principal.c.id == role_grant.c.principal_id)
    return Prepared(
        select(
            _body.c.id.label("organization_id"),
            _body.c.kind,
            _body.c.name,
            _body.c.parent_id,
            principal.c.id.label("principal_id"),
            principal.c.person_id,
            role_grant.c.alternate,
        )
        .select_from(members.join(_body, _body.c.id == role_grant.c.organization_id))
        .where(
            role_grant.c.organization_id.in_(candidates),
            role_grant.c.role.in_(REVIEWING),
            _body.c.active,
            principal.c.active,
            holds_on(_on),
        )
        .order_by(role_grant.c.organization_id, role_grant.c.alternate, role_grant.c.id)
    )


_OFFICES = {name: _offices(whose) for name, whose in WHOSE.items()}


def offices_statement(on: date, **whose: str) -> Statement:
    """The statement of who is in office wherever a submission may go, to be run together with others.

    The person is `person_id`, or the one of `declaration_id`; `standing_from` takes its rows.
    """
    (name,) = whose
    return _OFFICES[name], {**whose, "on": on}


def reviewers_of(connection: Connection, organization_id: str, on: date) -> list[Reviewer]:
    """Who may decide for the body on a date: regular reviewers first."""
    return list(reviewers(connection, [organization_id], on).get(organization_id, ()))


def reviewers(connection: Connection, organization_ids: Iterable[str], on: date) -> dict[str, list[Reviewer]]:
    """Who may decide for each of the bodies on a date, regular reviewers first; none for the others."""
    found: dict[str, list[Reviewer]] = {}
    wanted = list(organization_ids)
    for start in range(0, len(wanted), _BODIES_AT_ONCE):
        part = wanted[start : start + _BODIES_AT_ONCE]
        padded = part + [""] * (_BODIES_AT_ONCE - len(part))
        values = {f"b{n}": id_ for n, id_ in enumerate(padded)}
        for row in _REVIEWERS.objects(connection, {**values, "on": on}):
            reviewer = Reviewer(row.principal_id, row.person_id, row.alternate)
            found.setdefault(row.organization_id, []).append(reviewer)
    return found


def by_body(offices: Sequence[Record]) -> dict[str, list[Reviewer]]:
    """Who is in office at each body, by the rows of `offices_statement`."""
    members: dict[str, list[Reviewer]] = {}
    for row in offices:
        reviewer = Reviewer(row["principal_id"], row["person_id"], row["alternate"])
        members.setdefault(row["organization_id"], []).append(reviewer)
    return members


def bureaus_of(offices: Sequence[Record], members: Mapping[str, Sequence[Reviewer]]) -> tuple[Body, ...]:
    """Bureaus with somebody in office, in the order in which `organizations.find_bureau` takes them."""
    found = {row["organization_id"]: row for row in offices if row["kind"] == "bureau"}
    ordered = sorted(found.values(), key=lambda row: (row["parent_id"] is not None, row["organization_id"]))
    return tuple(
        Body(
            row["organization_id"],
            row["kind"],
            True,
            None,
            row["name"],
            tuple(members[row["organization_id"]]),
        )
        for row in ordered
    )
