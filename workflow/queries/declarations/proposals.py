"""What the text of a piece of evidence may say about the facts of its declaration (四(二): 据实).

Nothing is filled in by it: whoever declares looks at each proposal and takes it, or not.
"""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.evidence.proposals import MOST_CHARACTERS, proposals_in
from workflow.queries.declarations.declarations import show_evidence
from workflow.runtime.service import Service

MOST_PAGES = 3


def text_proposals(
    service: Service, actor: Actor, declaration_id: str, evidence_id: str
) -> list[dict[str, Any]]:
    """Values for fields that the first pages say, each once: {field, value, found, page}.

    A picture says nothing. Raises `NotFound`, `EvidenceDamaged`, `Busy`; `Invalid` for what can't be read.
    """
    told: dict[str, dict[str, Any]] = {}
    page, pages, left = 1, 1, MOST_CHARACTERS
    while page <= min(pages, MOST_PAGES) and left > 0:
        shown = show_evidence(service, actor, declaration_id, evidence_id, "text", page)
        for each in proposals_in(shown.text[:left]):
            row = {"field": each.field, "value": each.value, "found": each.found, "page": page}
            told.setdefault(each.field, row)
        pages, left, page = shown.pages, left - len(shown.text), page + 1
    return list(told.values())
