"""Proposes to the bureau to merge one of a unit's own people with an entry elsewhere, and decides it.

Whoever proposes learns nothing of the other entry, not even whether there is one: the answer is the same, and
what the unit typed is looked up for the bureau alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, require
from workflow.access.visibility import require_on_person
from workflow.commands.people.changes.merge_notices import tell_proposal
from workflow.commands.people.changes.merging import merge_within
from workflow.commands.people.people import checked_document
from workflow.commands.people.texts import invalid
from workflow.errors import AlreadyAsked, LostRace, NotFound, SelfReview, VersionMismatch, WrongState
from workflow.ids import new_id
from workflow.queries.people.proposals import entries_of, proposal_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.people import document_indexes, organizations
from workflow.store.people import people as person_rows
from workflow.store.people.affiliations import employer_ids
from workflow.store.people.changes import merges
from workflow.store.people.changes import proposals as rows
from workflow.store.people.changes.history import add_change

_WAITS = {
    "zh": "对此人已有一件合并建议等待人社部门办理，请等待结果；办结后可再次提出。",
    "en": "A merge of this person is proposed already and waits for the bureau; propose anew after that.",
}
_DECIDED = {
    "zh": "这件合并建议已经办结；需要时请在人员页面直接合并。",
    "en": "This proposal was decided; where it is needed, merge the two on the page of the person.",
}
_OWN = {
    "zh": "任何人不得办理涉及本人档案的合并建议，须由其他经办人办理。",
    "en": "Nobody decides about entries of their own; somebody else of the bureau does.",
}


def propose_merge(
    service: Service, actor: Actor, person_id: str, values: Mapping[str, Any]
) -> dict[str, Any]:
    """Propose to merge a person of the actor's unit: {reason, and other_id or document: {type, number}}.

    Raises `Invalid` for a number that can't be, `AlreadyAsked`, `NotFound`, `NotPermitted`, `PersonMerged`.
    """
    today = service.clock.today()
    document = checked_document(service, values["document"]) if "document" in values else None
    try:
        with service.store.write() as connection:
            person = require_on_person(connection, actor, "merge_proposal.write", person_id, today, lock=True)
            units = employer_ids(connection, person_id, today) & actor.bodies(Role.unit_administrator)
            if not units:  # the employment was ended while the lock was waited for
                raise NotFound()
            if rows.is_open(connection, person_id):
                raise AlreadyAsked(_WAITS)
            if document is None:
                named = {"id": values["other_id"]}
                found = person_rows.find_person(connection, values["other_id"])
                other_id = found.id if found is not None else None
            else:
                named = {"type": document.type, "number": document.masked}
                indexes = service.keyring.blind_indexes(*document.identity)
                other_id = document_indexes.find_person(connection, indexes)
            row = {
                "id": new_id(),
                "person_id": person.id,
                "organization_id": min(units),
                "named": named,
                "other_id": other_id,
                "status": "open",
                "reason": values["reason"],
                "proposed_by": actor.id,
                "proposed_at": service.clock.now(),
            }
            rows.add_proposal(connection, row)
            proposed = _found(connection, row["id"])
            _log(connection, proposed, "merge_proposed", actor, row["proposed_at"])
            bureau = organizations.find_bureau(connection)
            tell_proposal(connection, "merge_proposed", proposed, row["proposed_at"], bureau)
            return proposal_view(proposed, actor)
    except IntegrityError as error:
        raise AlreadyAsked(_WAITS) from error


def accept_proposal(
    service: Service,
    actor: Actor,
    proposal_id: str,
    *,
    into: str,
    digest_seen: str,
    version: int | None = None,
) -> dict[str, Any]:
    """Merge the two entries of a proposal into one of them, as `merge_people` does, for the unit's reason.

    Raises `Invalid` where `into` is none of the two, `WrongState`, and what `merge_people` raises.
    """
    require(actor, "merge_proposal.decide", Subject())
    with service.store.write() as connection:
        row, pair = _open(connection, actor, proposal_id, version)
        if into not in pair or len(pair) != 2:
            raise invalid("/into", "NOT_PROPOSED")
        [gone] = [each for each in pair if each != into]
        merge_id = merge_within(
            service, connection, actor, gone, into, digest_seen, row.reason, proposal_id=row.id
        )
        view = _decide(connection, actor, row, "accepted", service.clock.now(), {"merge_id": merge_id})
    service.committed()
    return view


def refuse_proposal(
    service: Service, actor: Actor, proposal_id: str, *, comment: str, version: int | None = None
) -> dict[str, Any]:
    """Refuse a proposal for a reason that the unit is told; nothing is changed."""
    require(actor, "merge_proposal.decide", Subject())
    with service.store.write() as connection:
        row, _ = _open(connection, actor, proposal_id, version)
        now = service.clock.now()
        view = _decide(connection, actor, row, "refused", now, {"comment": comment})
        _log(connection, row, "merge_refused", actor, now)
    return view


def _open(
    connection: Connection, actor: Actor, proposal_id: str, version: int | None
) -> tuple[AnyRow, list[str]]:
    """A proposal that is open, and its entries, locked first, as at every change of a person."""
    seen = _found(connection, proposal_id)
    pair = entries_of(connection, seen)
    merges.lock_people(connection, seen.person_id, *pair)
    if actor.person_id is not None and actor.person_id in (seen.person_id, *pair):
        raise SelfReview(_OWN, verb="merge_proposal.decide")
    row = _found(connection, proposal_id)  # again, now that they are locked
    if row.status != "open":  # said before any version: who presses twice has changed nothing meanwhile
        raise WrongState(_DECIDED, state=row.status, event="decide", possible=[])
    if version is not None and row.version != version:
        raise VersionMismatch(current=row.version)
    return row, pair


def _decide(
    connection: Connection, actor: Actor, row: AnyRow, status: str, now: datetime, more: Mapping[str, Any]
) -> dict[str, Any]:
    """Write the decision, and tell the unit."""
    done = {"status": status, "decided_by": actor.id, "decided_at": now, **more}
    if not rows.change_proposal(connection, row.id, row.version, done):
        raise LostRace()
    after = _found(connection, row.id)
    tell_proposal(connection, f"merge_{status}", after, now, row.organization_id)
    return proposal_view(after, actor)


def _log(connection: Connection, row: AnyRow, event: str, actor: Actor, at: Any) -> None:
    """A row in the person's history: that it was so, and nothing of the other entry."""
    add_change(connection, row.person_id, event, actor_id=actor.id, at=at, detail={"proposal_id": row.id})


def _found(connection: Connection, proposal_id: str) -> AnyRow:
    row = rows.find_proposal(connection, proposal_id)
    if row is None:
        raise NotFound()
    return row
