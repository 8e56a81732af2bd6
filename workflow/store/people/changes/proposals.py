"""Rows of merges that units propose to the bureau."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.database.rows import Record
from workflow.tables import merge_proposal, organization, person, principal

_proposer, _decider = principal.alias("proposer"), principal.alias("decider")
_SHOWN = select(
    merge_proposal,
    person.c.name.label("person_name"),
    person.c.document_masked.label("person_document"),
    organization.c.name.label("organization_name"),
    _proposer.c.name.label("proposed_by_name"),
    _decider.c.name.label("decided_by_name"),
).select_from(
    merge_proposal.outerjoin(person, person.c.id == merge_proposal.c.person_id)
    .outerjoin(organization, organization.c.id == merge_proposal.c.organization_id)
    .outerjoin(_proposer, _proposer.c.id == merge_proposal.c.proposed_by)
    .outerjoin(_decider, _decider.c.id == merge_proposal.c.decided_by)
)


def add_proposal(connection: Connection, values: Record) -> None:
    connection.execute(insert(merge_proposal), dict(values))


def find_proposal(connection: Connection, proposal_id: str) -> AnyRow | None:
    return connection.execute(_SHOWN.where(merge_proposal.c.id == proposal_id)).one_or_none()


def is_open(connection: Connection, person_id: str) -> bool:
    """Whether a merge of the person was proposed that nobody has decided."""
    found = select(merge_proposal.c.id).where(
        merge_proposal.c.person_id == person_id, merge_proposal.c.status == "open"
    )
    return connection.execute(found.limit(1)).first() is not None


def change_proposal(connection: Connection, proposal_id: str, version: int, values: Record) -> bool:
    """Compare-and-set on the version. Returns whether it was still that one, and open."""
    of_it = (merge_proposal.c.id == proposal_id, merge_proposal.c.version == version)
    statement = update(merge_proposal).where(*of_it, merge_proposal.c.status == "open")
    return connection.execute(statement.values(**values, version=version + 1)).rowcount == 1


def list_proposals(connection: Connection, status: str, after: tuple[Any, ...] | None, limit: int) -> Listed:
    """What waits for the bureau, or was so decided, in the order in which it was proposed."""
    of_it = _SHOWN.where(merge_proposal.c.status == status)
    return listed(connection, of_it, merge_proposal.c.id, after, limit)


def list_of_person(
    connection: Connection,
    person_id: str,
    units: Collection[str] | None,
    status: str | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """What these units proposed of a person, or any did (None), in the order in which it was proposed."""
    of_it = _SHOWN.where(merge_proposal.c.person_id == person_id)
    if units is not None:
        of_it = of_it.where(merge_proposal.c.organization_id.in_(sorted(units)))
    if status is not None:
        of_it = of_it.where(merge_proposal.c.status == status)
    return listed(connection, of_it, merge_proposal.c.id, after, limit)


def count_open(connection: Connection, most: int) -> int:
    """How many wait, counted up to `most`."""
    waiting = select(merge_proposal.c.id).where(merge_proposal.c.status == "open").limit(most)
    return int(connection.execute(select(func.count()).select_from(waiting.subquery())).scalar_one())
