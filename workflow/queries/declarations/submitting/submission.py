"""What submitting a draft would do: whether it can be, who would review it and until when, and its hours."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import visible_declaration
from workflow.clock import civil_date
from workflow.formats import date_text
from workflow.names import OUTCOMES, name_of
from workflow.process import dossier
from workflow.process.case import Case
from workflow.process.consequences import consequences
from workflow.process.evaluator import evaluate
from workflow.process.reading import ActionBody
from workflow.rules import ItemResult, item_from_mapping
from workflow.runtime.service import Service
from workflow.store.people import names
from workflow.vocabulary import Code, Event


def preview_submission(service: Service, actor: Actor, declaration_id: str) -> dict[str, Any]:
    """The verdict on submitting it now, attested, with the forecast and the way that it would go.

    `edition`: under whose rules; `bodies`: the names of those who would review it, in order; `due_on`: until
    when the first one decides; `with_evidence`: the forecast as if what evidence is missing were there, else
    None. Nothing is written. Raises `NotFound`.
    """
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        now = service.clock.now()
        case = Case(service, connection, row, actor, Event.SUBMIT, ActionBody(attested=True), now)
        verdict = evaluate(case)
        told: dict[str, Any] = {**verdict.to_mapping(), "edition": case.edition.id, "forecast": None}
        told |= {"bodies": [], "due_on": None, "consequences": [], "with_evidence": None}
        if verdict.obstacle is not None:
            return told
        item = case.assessed_item
        told["forecast"] = item.to_mapping()
        told["with_evidence"] = _with_evidence(case) if _lacks_evidence(item) else None
        told["forecast"]["outcome_text"] = name_of(OUTCOMES, item.outcome.value)
        told["consequences"] = consequences(case)
        if places := case.places:
            known = names.organizations_among(connection, {place.body_id for place in places})
            told["bodies"] = [known.get(place.body_id, "") for place in places]
            route = case.assessment.route
            told["due_on"] = date_text(case.due(route.bodies[0].due_working_days if route else None))
        return told


def _lacks_evidence(item: ItemResult) -> bool:
    return any(refusal.code is Code.EVIDENCE_MISSING for refusal in item.refusals)


def _with_evidence(case: Case) -> dict[str, Any]:
    """What the facts alone would give."""
    judged = dossier.submission(
        case.service.editions,
        dossier.person_facts(case.standing, civil_date(case.now), case.edition),
        case.dossier,
        item_from_mapping(case.row["facts"], ref=case.row["id"]),
        case.as_of,
        submitted_on=civil_date(case.now),
        edition=case.edition.id,
    )
    return judged.items[-1].to_mapping()
