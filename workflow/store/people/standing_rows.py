"""Reads a person's standing on a date from affiliations, organizations and role grants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import (
    Connection,
    exists,
    select,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record
from workflow.store.ledger.accounts import account_editions_from, account_editions_of, has_study_records
from workflow.store.ledger.whose import WHOSE
from workflow.store.people.appointments import REVIEWING, bureaus_of, by_body, offices_statement, reviewers
from workflow.store.people.standing import AgencyContract, Body, Standing
from workflow.tables import affiliation, organization, person, principal, role_grant

PROVINCE = "37"  # Shandong; a move inside the province only changes the unit (R12)


_parent = organization.alias("parent")
_above = organization.alias("above")

_reviews_somewhere = exists(
    select(role_grant.c.id)
    .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
    .where(principal.c.person_id == person.c.id, role_grant.c.role.in_(REVIEWING))
)
# One row per affiliation, past and future ones too; `counts_on` tells which of them count on a date.
AFFILIATION_ROWS = select(
    person.c.id,
    person.c.name,
    person.c.applicant_type,
    person.c.exam_based_series,
    affiliation.c.id.label("affiliation_id"),
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
    account_editions_of(person.c.id).label("account_editions"),
    has_study_records(person.c.id).label("has_study_records"),
    organization.c.name.label("organization_name"),
).select_from(
    person.outerjoin(affiliation, affiliation.c.person_id == person.c.id)
    .outerjoin(organization, organization.c.id == affiliation.c.organization_id)
    .outerjoin(_parent, _parent.c.id == organization.c.parent_id)
    .outerjoin(_above, _above.c.id == _parent.c.parent_id)
)
_STANDING = {name: Prepared(AFFILIATION_ROWS.where(person.c.id == whose)) for name, whose in WHOSE.items()}


def standing(connection: Connection, person_id: str, on: date, *, staffed: bool = True) -> Standing | None:
    """The person's standing on a date, in two statements; None for an unknown person.

    Without `staffed` it takes one statement: the reviewers of the bodies are read only where the person
    reviews somewhere, because only then can the person be the one who would review (R21).
    """
    found = _STANDING["person_id"].all(connection, {"person_id": person_id})
    return standing_from(connection, found, on, staffed=staffed)


def standing_to_submit(connection: Connection, person_id: str, on: date) -> Standing | None:
    """As `standing`, with whoever is in office wherever a submission may go, in one round trip."""
    whose = {"person_id": person_id}
    (_, found), (_, offices) = run_together(
        connection, [standing_statement(**whose), offices_statement(on, **whose)]
    )
    return standing_from(connection, found, on, staffed=False, offices=offices)


def standing_statement(**whose: str) -> Statement:
    """The statement whose rows `standing_from` takes, to be run together with others.

    The person is `person_id`, or the one of `declaration_id`.
    """
    (name,) = whose
    return _STANDING[name], whose


def counts_on(row: Record, on: date) -> bool:
    """Whether a row of `standing_statement` is an affiliation that can matter on a date.

    An ended contract can matter, because its dates are a fact of the rules, and so can a transfer of this
    year whose period has ended.
    """
    if row["type"] is None or row["valid_from"] > on:
        return False
    last: date | None = row["valid_to"]
    if last is None or last >= on or row["type"] == "agency_contract":
        return True
    return row["type"] == "transfer_in" and last.year >= on.year


def standing_from(
    connection: Connection,
    found: Sequence[Record],
    on: date,
    *,
    staffed: bool,
    offices: Sequence[Record] | None = None,
) -> Standing | None:
    """The person's standing, as by `standing`, from the rows of `standing_statement`.

    `offices`: the rows of `offices_statement`, of a submission; it then also tells who is in office at
    bureaus, and reads nothing.
    """
    if not found:
        return None
    # The latest affiliation of a type wins; an open end is later than any date.
    placed = [row for row in found if counts_on(row, on)]
    if len(placed) > 1:
        placed.sort(key=lambda row: (row["valid_to"] or date.max, row["valid_from"]), reverse=True)
    bodies = _bodies(placed)
    bureaus: tuple[Body, ...] = ()
    if offices is not None:
        members = by_body(offices)
        bureaus = bureaus_of(offices, members)
    else:
        needed = bodies if staffed or found[0]["reviews_somewhere"] else ()
        members = reviewers(connection, needed, on)
    for id_ in members.keys() & bodies.keys():
        bodies[id_] = bodies[id_]._replace(reviewers=tuple(members[id_]))
    return _stand(found[0], placed, bodies, bureaus, _transferred_on(found, on))


def _bodies(rows: Iterable[Record]) -> dict[str, Body]:
    above: dict[str, Body] = {}
    parents: dict[str, Body] = {}
    direct: dict[str, Body] = {}
    for row in rows:
        if row["organization_id"] is None:
            continue
        parent_id = row["parent_id"] if row["parent_active"] else None
        direct[row["organization_id"]] = Body(
            row["organization_id"], row["kind"], row["active"], parent_id, row["organization_name"]
        )
        if row["parent_id"]:
            above_id = row["above_id"] if row["above_active"] else None
            parents[row["parent_id"]] = Body(
                row["parent_id"], row["parent_kind"], row["parent_active"], above_id, row["parent_name"]
            )
        if row["above_id"]:
            above[row["above_id"]] = Body(
                row["above_id"], row["above_kind"], row["above_active"], None, row["above_name"]
            )
    return above | parents | direct  # a nearer body comes last: more is known of it


def _stand(
    whose: Record,
    rows: Sequence[Record],
    bodies: Mapping[str, Body],
    bureaus: tuple[Body, ...],
    moved_on: date | None,
) -> Standing:
    employment = next((row for row in rows if row["type"] == "employment"), None)
    community, street = _stations(rows)
    return Standing(
        person_id=whose["id"],
        name=whose["name"],
        applicant_type=whose["applicant_type"],
        exam_based_series=whose["exam_based_series"],
        transferee=any(map(_is_move_from_outside, rows)),
        transferred_on=moved_on,
        employer_id=employment["organization_id"] if employment else None,
        employer_active=bool(employment and employment["active"]),
        employer_parent_id=employment["parent_id"] if employment and employment["parent_active"] else None,
        agency_contract=_contract(rows),
        community_station_id=community,
        street_station_id=street,
        employer_uscc=employment["uscc"] if employment else None,
        region=_region(rows),
        employer_ids=frozenset(row["organization_id"] for row in rows if row["type"] == "employment"),
        bodies=bodies,
        account_editions=account_editions_from(whose["account_editions"]),
        bureaus=bureaus,
    )


def _is_move_from_outside(row: Record) -> bool:
    """R12: a move inside the province only changes the unit."""
    return row["type"] == "transfer_in" and not (row["origin_region"] or "").startswith(PROVINCE)


def _transferred_on(rows: Sequence[Record], on: date) -> date | None:
    """The day of the latest move from outside the province, until then; None where there was none."""
    moves = [row["valid_from"] for row in rows if _is_move_from_outside(row) and row["valid_from"] <= on]
    return max(moves, default=None)


def _region(rows: Sequence[Record]) -> str | None:
    placed = {row["type"]: row["region"] for row in reversed(rows)}
    return placed.get("employment") or placed.get("residence")


def _contract(rows: Sequence[Record]) -> AgencyContract | None:
    contracts = [
        AgencyContract(row["organization_id"], row["valid_from"], row["valid_to"])
        for row in rows
        if row["type"] == "agency_contract" and row["active"]
    ]
    return contracts[0] if contracts else None


def _stations(rows: Sequence[Record]) -> tuple[str | None, str | None]:
    """The community and the sub-district station of the residence; a closed one does not count (R11)."""
    for row in rows:
        if row["type"] != "residence":
            continue
        if row["kind"] == "street_station":
            return None, row["organization_id"] if row["active"] else None
        street = row["parent_id"] if row["parent_kind"] == "street_station" and row["parent_active"] else None
        return (row["organization_id"] if row["active"] else None), street
    return None, None
