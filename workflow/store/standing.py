"""Where a person stands on a date: what routing and the rules ask, in two statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import SimpleNamespace
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    String,
    and_,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
)

from workflow.store.prepared import Prepared, Statement
from workflow.store.rows import Record
from workflow.tables import affiliation, organization, person, principal, role_grant

PROVINCE = "37"  # Shandong; a move inside the province only changes the unit (R12)
_BODIES_AT_ONCE = 12


class Reviewer(NamedTuple):
    """Somebody who may decide for a body. An alternate acts where the regular reviewer can't (R21)."""

    principal_id: str
    person_id: str | None
    alternate: bool


@dataclass(frozen=True, slots=True)
class Body:
    """An organization that may review. `parent_id` is None also where the parent is closed."""

    id: str
    kind: str
    active: bool
    parent_id: str | None
    name: str
    reviewers: tuple[Reviewer, ...] = ()


class AgencyContract(NamedTuple):
    """A contract with a personnel agency; both days inclusive, `valid_to` None = open."""

    organization_id: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A person as routing sees it on one date (R11, R12, R21).

    `bodies` has every candidate and its parents by id, with the reviewers in office on that date.
    A closed agency or station is left out; a closed employer is named, with `employer_active` false.
    """

    person_id: str
    name: str
    applicant_type: str
    exam_based_series: bool
    transferee: bool
    employer_id: str | None
    employer_active: bool
    employer_parent_id: str | None
    agency_contract: AgencyContract | None  # the current one, else the last one
    community_station_id: str | None
    street_station_id: str | None
    employer_uscc: str | None
    region: str | None  # code of the employer's, else of the residence's station
    employer_ids: frozenset[str]
    bodies: Mapping[str, Body]

    def reviewers(self, body_id: str | None) -> tuple[Reviewer, ...]:
        """Reviewers of a candidate body or of one of its parents; empty for any other."""
        body = self.bodies.get(body_id or "")
        return body.reviewers if body else ()


_parent = organization.alias("parent")
_above = organization.alias("above")
_REVIEWING: list[ColumnElement[str]] = [literal_column("'unit_reviewer'"), literal_column("'bureau'")]
_on = bindparam("on", type_=Date)
_year_start = bindparam("year_start", type_=Date)

# One row per affiliation that can matter; an ended contract is kept, because its dates are a fact of
# the rules, and a transfer of this year is still one when its period has ended.
_reviews_somewhere = exists(
    select(role_grant.c.id)
    .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
    .where(principal.c.person_id == person.c.id, role_grant.c.role.in_(_REVIEWING))
)
_STANDING = Prepared(
    select(
        person.c.id,
        person.c.name,
        person.c.applicant_type,
        person.c.exam_based_series,
        affiliation.c.type,
        affiliation.c.organization_id,
        affiliation.c.valid_from,
        affiliation.c.valid_to,
        affiliation.c.origin_region,
        organization.c.kind,
        organization.c.active,
        organization.c.uscc,
        organization.c.region,
        _parent.c.id.label("parent_id"),
        _parent.c.name.label("parent_name"),
        _parent.c.kind.label("parent_kind"),
        _parent.c.active.label("parent_active"),
        _above.c.id.label("above_id"),
        _above.c.name.label("above_name"),
        _above.c.kind.label("above_kind"),
        _above.c.active.label("above_active"),
        _reviews_somewhere.label("reviews_somewhere"),
        organization.c.name.label("organization_name"),
    )
    .select_from(
        person.outerjoin(
            affiliation,
            and_(
                affiliation.c.person_id == person.c.id,
                affiliation.c.valid_from <= _on,
                or_(
                    affiliation.c.valid_to.is_(None),
                    affiliation.c.valid_to >= _on,
                    affiliation.c.type == "agency_contract",
                    and_(affiliation.c.type == "transfer_in", affiliation.c.valid_to >= _year_start),
                ),
            ),
        )
        .outerjoin(organization, organization.c.id == affiliation.c.organization_id)
        .outerjoin(_parent, _parent.c.id == organization.c.parent_id)
        .outerjoin(_above, _above.c.id == _parent.c.parent_id)
    )
    .where(person.c.id == bindparam("person_id", type_=String))
)

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
        role_grant.c.role.in_(_REVIEWING),
        or_(role_grant.c.valid_from.is_(None), role_grant.c.valid_from <= _on),
        or_(role_grant.c.valid_to.is_(None), role_grant.c.valid_to >= _on),
        principal.c.active,
    )
    .order_by(role_grant.c.organization_id, role_grant.c.alternate, role_grant.c.id)
)


def standing(connection: Connection, person_id: str, on: date, *, staffed: bool = True) -> Standing | None:
    """Where the person stands on a date; None for an unknown person. Two statements.

    Not `staffed`: one statement, and the reviewers of the bodies are read only where the person is
    a reviewer somewhere, for only then can they be the one who would review (R21).
    """
    prepared, parameters = ask_standing(person_id, on)
    return standing_from(connection, prepared.all(connection, parameters), on, staffed=staffed)


def ask_standing(person_id: str, on: date) -> Statement:
    """The statement whose rows `standing_from` reads: for asking it together with others."""
    return _STANDING, {"person_id": person_id, "on": on, "year_start": on.replace(month=1, day=1)}


def standing_from(
    connection: Connection, found: Sequence[Record], on: date, *, staffed: bool
) -> Standing | None:
    """As `standing`, from the rows of `ask_standing`."""
    rows = [SimpleNamespace(**row) for row in found]
    if not rows:
        return None
    # The latest affiliation of a type wins; an open end is later than any date.
    placed = [row for row in rows if row.type is not None]
    placed.sort(key=lambda row: (row.valid_to or date.max, row.valid_from), reverse=True)
    bodies = _bodies(placed)
    needed = bodies if staffed or rows[0].reviews_somewhere else ()
    reviewers = _reviewers(connection, needed, on)
    for id_, members in reviewers.items():
        bodies[id_] = replace(bodies[id_], reviewers=tuple(members))
    return _stand(rows[0], placed, bodies)


def reviewers_of(connection: Connection, organization_id: str, on: date) -> list[Reviewer]:
    """Who may decide for the body on a date: regular reviewers first."""
    return list(_reviewers(connection, [organization_id], on).get(organization_id, ()))


def _bodies(rows: Iterable[Any]) -> dict[str, Body]:
    above: dict[str, Body] = {}
    parents: dict[str, Body] = {}
    direct: dict[str, Body] = {}
    for row in rows:
        if row.organization_id is None:
            continue
        parent_id = row.parent_id if row.parent_active else None
        direct[row.organization_id] = Body(
            row.organization_id, row.kind, row.active, parent_id, row.organization_name
        )
        if row.parent_id:
            above_id = row.above_id if row.above_active else None
            parents[row.parent_id] = Body(
                row.parent_id, row.parent_kind, row.parent_active, above_id, row.parent_name
            )
        if row.above_id:
            above[row.above_id] = Body(row.above_id, row.above_kind, row.above_active, None, row.above_name)
    return above | parents | direct  # the nearer, the more is known of it


def _reviewers(
    connection: Connection, organization_ids: Iterable[str], on: date
) -> dict[str, list[Reviewer]]:
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


def _stand(whose: Any, rows: Sequence[Any], bodies: Mapping[str, Body]) -> Standing:
    employment = next((row for row in rows if row.type == "employment"), None)
    community, street = _stations(rows)
    return Standing(
        person_id=whose.id,
        name=whose.name,
        applicant_type=whose.applicant_type,
        exam_based_series=whose.exam_based_series,
        transferee=any(
            row.type == "transfer_in" and not (row.origin_region or "").startswith(PROVINCE) for row in rows
        ),
        employer_id=employment.organization_id if employment else None,
        employer_active=bool(employment and employment.active),
        employer_parent_id=employment.parent_id if employment and employment.parent_active else None,
        agency_contract=_contract(rows),
        community_station_id=community,
        street_station_id=street,
        employer_uscc=employment.uscc if employment else None,
        region=_region(rows),
        employer_ids=frozenset(row.organization_id for row in rows if row.type == "employment"),
        bodies=bodies,
    )


def _region(rows: Sequence[Any]) -> str | None:
    placed = {row.type: row.region for row in reversed(rows)}
    return placed.get("employment") or placed.get("residence")


def _contract(rows: Sequence[Any]) -> AgencyContract | None:
    contracts = [
        AgencyContract(row.organization_id, row.valid_from, row.valid_to)
        for row in rows
        if row.type == "agency_contract" and row.active
    ]
    return contracts[0] if contracts else None


def _stations(rows: Sequence[Any]) -> tuple[str | None, str | None]:
    """The community and the sub-district station of the residence; a closed one does not count (R11)."""
    for row in rows:
        if row.type != "residence":
            continue
        if row.kind == "street_station":
            return None, row.organization_id if row.active else None
        street = row.parent_id if row.parent_kind == "street_station" and row.parent_active else None
        return (row.organization_id if row.active else None), street
    return None, None
