"""What a spot check asks the person for, and what they give."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer, attachment, safe_headers
from api.http.call import Call
from api.http.group import Group
from api.messages.field_errors import unknown_field
from api.openapi.operation import FILE, PICTURE
from api.schemas.elements.json_schema import items, ref
from api.schemas.elements.lists import OnePage
from workflow.commands.spot_checks import answering
from workflow.errors import Invalid
from workflow.evidence.described import FILE_DESCRIPTION
from workflow.queries.spot_checks import requests as queries

requests = Group("requests", "What a spot check asks a person for")

_ALL = "/v1/declarations/<id:declaration_id>/requests"
_GIVEN = f"{_ALL}/<id:request_id>/evidence"
_ONE = f"{_GIVEN}/<id:evidence_id>"
_FORM = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary", "description": FILE_DESCRIPTION}},
}


@requests.operation("GET", _ALL, verb="declaration.read", answers={200: items(ref("RequestOfDeclaration"))})
def list_requests(call: Call, declaration_id: str) -> Response:
    """List what spot checks ask for; the person and the bureau read it, for all others there is nothing."""
    return answer({"items": queries.list_requests(call.service, call.actor, declaration_id)})


@requests.operation(
    "POST",
    _GIVEN,
    verb="declaration.give_evidence",
    multipart=_FORM,
    answers={201: ref("AnswerToSpotCheck")},
    location=True,
)
def give_evidence(call: Call, declaration_id: str, request_id: str) -> Response:
    """Give a file that was asked for. The evidence on which it was decided stays as it is."""
    assert call.form is not None  # noqa: S101 - the operation is multipart
    if wrong := [unknown_field(name) for name in call.form.fields]:
        raise Invalid(*wrong)
    view = answering.give_evidence(
        call.service,
        call.actor,
        declaration_id,
        request_id,
        filename=call.form.filename,
        content=call.form.content,
    )
    location = f"/v1/declarations/{declaration_id}/requests/{request_id}/evidence/{view['id']}"
    return answer(view, 201, location=location)


@requests.operation("GET", _ONE, verb="declaration.read", answers={200: FILE})
def download_answer(call: Call, declaration_id: str, request_id: str, evidence_id: str) -> Response:
    """Download a file that was given."""
    view, content = queries.read_answer(call.service, call.actor, declaration_id, request_id, evidence_id)
    headers = {**safe_headers(), **attachment(view["filename"])}
    return Response(content, headers=headers, content_type="application/octet-stream")


@requests.operation("GET", f"{_ONE}/preview", verb="declaration.read", query=OnePage, answers={200: PICTURE})
def preview_answer(call: Call, declaration_id: str, request_id: str, evidence_id: str) -> Response:
    """Show one page of a file that was given as a PNG picture."""
    page = call.query["page"]
    asked = declaration_id, request_id, evidence_id
    shown = queries.show_answer(call.service, call.actor, *asked, "preview", page)
    headers = {**safe_headers(), "X-Page-Count": str(shown.pages)}
    return Response(shown.picture, headers=headers, content_type="image/png")
