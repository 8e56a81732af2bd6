"""The reasons that an edition lists for decisions."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import UnknownEdition
from workflow.errors import NotFound
from workflow.runtime.service import Service


def list_reasons(
    service: Service, actor: Actor, *, event: str | None = None, edition: str | None = None
) -> list[dict[str, Any]]:
    """Each reason with its clause, its words and the events that take it; only those of `event`, where given.

    They are those of `edition`, or of the one in force today. Raises `NotFound` for an unknown edition.
    """
    require(actor, "reason_code.read", Subject())
    editions = service.editions
    try:
        found = editions.get(edition) if edition else editions.for_year(service.clock.today().year)[0]
    except UnknownEdition as error:
        raise NotFound() from error
    return [
        {
            "code": code,
            "clause": reason.clause,
            "events": sorted(reason.events),
            "text": {"zh": reason.text.zh, "en": reason.text.en},
        }
        for code, reason in found.reasons.items()
        if event is None or event in reason.events
    ]
