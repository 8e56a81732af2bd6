"""Proofs handed in for title review: since 2022 only the record of the platform counts (四(二)).

Except what a provincial industry department specially demands: an edition lists these demands.
"""

from __future__ import annotations

import hashlib
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition.model import TitleDemand
from workflow.errors import GuardRefused, PersonUnknown, Refusal
from workflow.ids import new_id
from workflow.queries.ledger.records import title_record_view
from workflow.rules.interface.reading import source_key
from workflow.runtime.service import Service
from workflow.store.ledger import accounts
from workflow.store.people.standing_rows import standing
from workflow.vocabulary import Code

PAPER = "paper"


def record_title_proof(
    service: Service,
    actor: Actor,
    *,
    person_id: str,
    year: int,
    medium: str,
    demand_document: str | None = None,
) -> dict[str, Any]:
    """Record a paper proof that cites a listed demand in force, as an override. Returns the title record.

    The same proof again changes nothing. Raises `GuardRefused` with ONLY_PLATFORM_RECORD for any other proof:
    hours reach title review only by `sync`; `PersonUnknown`, `NotPermitted`.
    """
    require(actor, "title_record.write", Subject(person_id=person_id))
    with service.store.write() as connection:
        if standing(connection, person_id, service.clock.today()) is None:
            raise PersonUnknown()
        demand = _demand(service, year, demand_document) if medium == PAPER else None
        if demand is None:
            raise GuardRefused([_only_the_platform(service, year, demand_document)])
        document = hashlib.sha256(source_key(demand.document).encode()).hexdigest()[:32]
        key = f"{person_id}:{year}:{document}:override"
        row = {
            "id": new_id(),
            "key": key,
            "kind": "override",
            "person_id": person_id,
            "year": year,
            "source_id": new_id(),
            "payload": {"document": demand.document, "series": demand.series, "recorded_by": actor.id},
            "recorded_at": service.clock.now(),
        }
        accounts.put_title_records(connection, [row])
        return title_record_view(accounts.load_title_record(connection, key))


def _demand(service: Service, year: int, document: str | None) -> TitleDemand | None:
    """The demand of that document which is in force today, by the edition of the year or of today's year."""
    today, editions = service.clock.today(), service.editions
    if document is None:
        return None
    asked = [*editions.for_year(year)[0].title_demands, *editions.for_year(today.year)[0].title_demands]
    wanted = source_key(document)
    in_force = (each for each in asked if each.first <= today <= each.last)
    return next((each for each in in_force if source_key(each.document) == wanted), None)


def _only_the_platform(service: Service, year: int, document: str | None) -> Refusal:
    edition, code = service.editions.for_year(year)[0], Code.ONLY_PLATFORM_RECORD
    pointer = "/medium" if document is None else "/demand_document"
    return Refusal(code, edition.clause_of(code), (), pointer, edition.texts[code])
