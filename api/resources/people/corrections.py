"""Corrections that people ask for: of their name, their document, or their employer."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer, attachment, safe_headers
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.messages.field_errors import unknown_field
from api.openapi.operation import FILE, PICTURE
from api.schemas.elements.lists import OnePage, PageQuery, page_of
from api.schemas.people.corrections import (
    CORRECTION,
    CORRECTION_EVIDENCE,
    NUMBERS,
    PERSON_CHANGE,
    CorrectionFilters,
    Decision,
    NewCorrection,
)
from api.schemas.people.people import Reveal
from workflow.commands.people.changes import asking, deciding
from workflow.errors import Invalid
from workflow.evidence.described import FILE_DESCRIPTION
from workflow.queries.people import corrections as queries

corrections = Group(
    "corrections", "What people ask to be corrected of themselves, and what became of a person"
)

_ALL = "/v1/corrections"
_ONE = f"{_ALL}/<id:correction_id>"
_ACT = f"{_ONE}/actions"
_EVIDENCE = f"{_ONE}/evidence"
_PERSON = "/v1/people/<id:person_id>"
_FORM = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary", "description": FILE_DESCRIPTION}},
}


@corrections.operation(
    "POST",
    f"{_PERSON}/corrections",
    verb="correction.request",
    takes=NewCorrection,
    answers={201: CORRECTION},
    refuses=(409,),
    etag=True,
    location=True,
)
def ask_correction(call: Call, person_id: str) -> Response:
    """Ask for a correction of one's own name, document or employer; one of each may be open."""
    view = asking.ask_correction(call.service, call.actor, person_id, call.body)
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@corrections.operation(
    "GET",
    _ALL,
    verb="correction.read",
    query=CorrectionFilters,
    answers={200: page_of(CORRECTION)},
    refuses=(404,),
)
def list_corrections(call: Call) -> Response:
    """List corrections: one's own, those that one's unit decides, or all."""
    page = queries.list_corrections(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@corrections.operation("GET", _ONE, verb="correction.read", answers={200: CORRECTION}, etag=True)
def get_correction(call: Call, correction_id: str) -> Response:
    """Read one correction; numbers are masked."""
    view = queries.get_correction(call.service, call.actor, correction_id)
    return answer(view, version=view["version"])


@corrections.operation(
    "POST",
    f"{_ACT}/withdraw",
    verb="correction.withdraw",
    if_match="honoured",
    answers={200: CORRECTION},
    refuses=(409,),
    etag=True,
)
def withdraw_correction(call: Call, correction_id: str) -> Response:
    """Take back what one has asked for, as long as nobody has decided it."""
    view = asking.withdraw_correction(call.service, call.actor, correction_id, version=call.version)
    return answer(view, version=view["version"])


@corrections.operation(
    "POST",
    f"{_ACT}/approve",
    verb="correction.decide",
    takes=Decision,
    optional_body=True,
    if_match="honoured",
    answers={200: CORRECTION},
    refuses=(409,),
    etag=True,
)
def approve_correction(call: Call, correction_id: str) -> Response:
    """Approve a correction, which changes the person at once. Nobody decides their own."""
    view = deciding.approve_correction(
        call.service, call.actor, correction_id, version=call.version, **(call.body or {})
    )
    return answer(view, version=view["version"])


@corrections.operation(
    "POST",
    f"{_ACT}/reject",
    verb="correction.decide",
    takes=Decision,
    if_match="honoured",
    answers={200: CORRECTION},
    refuses=(409,),
    etag=True,
)
def reject_correction(call: Call, correction_id: str) -> Response:
    """Reject a correction for a reason that the person reads."""
    view = deciding.reject_correction(
        call.service, call.actor, correction_id, version=call.version, **call.body
    )
    return answer(view, version=view["version"])


@corrections.operation(
    "POST",
    f"{_ONE}/document:reveal",
    verb="correction.decide",
    takes=Reveal,
    answers={200: NUMBERS},
    refuses=(409,),
    secret=True,
)
def reveal_numbers(call: Call, correction_id: str) -> Response:
    """Show both numbers in full to whoever decides; who asked for it, and why, is recorded first."""
    return answer(deciding.reveal_numbers(call.service, call.actor, correction_id, **call.body))


@corrections.operation(
    "POST",
    _EVIDENCE,
    verb="correction.request",
    multipart=_FORM,
    answers={201: CORRECTION_EVIDENCE},
    refuses=(409,),
    location=True,
)
def add_correction_evidence(call: Call, correction_id: str) -> Response:
    """Add a file to a correction that is open."""
    assert call.form is not None  # noqa: S101 - the operation is multipart
    if wrong := [unknown_field(name) for name in call.form.fields]:
        raise Invalid(*wrong)
    view = asking.add_evidence(
        call.service, call.actor, correction_id, filename=call.form.filename, content=call.form.content
    )
    return answer(view, 201, location=f"{_ALL}/{correction_id}/evidence/{view['id']}")


@corrections.operation("GET", f"{_EVIDENCE}/<id:evidence_id>", verb="correction.read", answers={200: FILE})
def download_correction_evidence(call: Call, correction_id: str, evidence_id: str) -> Response:
    """Download a file of a correction."""
    view, content = queries.read_evidence(call.service, call.actor, correction_id, evidence_id)
    headers = {**safe_headers(), **attachment(view["filename"])}
    return Response(content, headers=headers, content_type="application/octet-stream")


@corrections.operation(
    "GET",
    f"{_EVIDENCE}/<id:evidence_id>/preview",
    verb="correction.read",
    query=OnePage,
    answers={200: PICTURE},
)
def preview_correction_evidence(call: Call, correction_id: str, evidence_id: str) -> Response:
    """Show one page of a file of a correction as a PNG picture."""
    page = call.query["page"]
    shown = queries.show_evidence(call.service, call.actor, correction_id, evidence_id, "preview", page)
    headers = {**safe_headers(), "X-Page-Count": str(shown.pages)}
    return Response(shown.picture, headers=headers, content_type="image/png")


@corrections.operation(
    "GET",
    f"{_PERSON}/changes",
    verb="person_change.read",
    query=PageQuery,
    answers={200: page_of(PERSON_CHANGE)},
)
def list_person_changes(call: Call, person_id: str) -> Response:
    """List what became of a person, in order."""
    page = queries.list_person_changes(call.service, call.actor, person_id, **paging(call))
    return page_answer(call, page)
