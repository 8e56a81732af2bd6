"""Assessments: what the rules would say, without writing anything."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.openapi.document import body_schema
from api.schemas.declarations.assessment import AssessmentRequestShape, load_assessment
from api.schemas.elements.json_schema import ref
from workflow.access.permissions import Subject, require
from workflow.rules import assess
from workflow.rules.interface.workload import require_bounded, units_of_question

assessments = Group("assessments", "What the rules say about facts")


@assessments.operation(
    "POST",
    "/v1/assessments",
    verb="assessment.create",
    takes=dict,
    documented_as=body_schema(AssessmentRequestShape),
    bulk=True,
    answers={200: ref("Assessment")},
)
def assess_facts(call: Call) -> Response:
    """Assess a person's items: hours per item, subject and year, each trim and refusal with its clause."""
    require(call.actor, "assessment.create", Subject())
    require_bounded(units_of_question(call.body))
    editions = call.service.editions
    return answer(assess(load_assessment(call.body, editions), editions).to_mapping())
