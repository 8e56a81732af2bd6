"""Proofs handed in for title review: since 2022 only the record of the platform counts (四(二))."""

from __future__ import annotations

from typing import NoReturn

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import GuardRefused, NotFound, Refusal
from workflow.runtime.service import Service
from workflow.store.people.standing_rows import standing
from workflow.vocabulary import Code


def record_title_proof(service: Service, actor: Actor, *, person_id: str, year: int, medium: str) -> NoReturn:
    """Refuse any proof with ONLY_PLATFORM_RECORD, on any medium: hours reach title review only by `sync`."""
    require(actor, "title_record.write", Subject(person_id=person_id))
    with service.store.read() as connection:
        if standing(connection, person_id, service.clock.today()) is None:
            raise NotFound()
    edition = service.editions.for_year(year)[0]
    code = Code.ONLY_PLATFORM_RECORD
    raise GuardRefused([Refusal(code, edition.clause_of(code), (), "/medium", edition.texts[code])])
