"""Evidence: files attached to a declaration."""

from __future__ import annotations

from collections.abc import Mapping

from flask import Response

from api.http.answers import answer, attachment, empty_answer, safe_headers
from api.http.call import Call
from api.http.group import Group
from api.messages.field_errors import missing_field, unknown_field
from api.openapi.operation import FILE, PICTURE
from api.schemas.elements.json_schema import TEXT, WHOLE, WORDS, items, nullable, one_of, record, ref
from api.schemas.elements.lists import OnePage
from workflow.commands.declarations import drafts
from workflow.errors import Invalid
from workflow.evidence.described import FILE_DESCRIPTION
from workflow.evidence.proposals import PROPOSED
from workflow.queries.declarations import declarations as queries
from workflow.queries.declarations.proposals import text_proposals
from workflow.vocabulary import EvidenceKind

evidence = Group("evidence", "Files that prove what is declared")

_ALL = "/v1/declarations/<id:declaration_id>/evidence"
_ONE = f"{_ALL}/<id:evidence_id>"
_TEXT_OF_PAGE = record(
    "The text of one page, as far as the file holds text",
    page=WHOLE,
    pages=WHOLE,
    text=TEXT,
    note=nullable({**WORDS, "description": "What is not shown; null where nothing is left out"}),
)
_PROPOSAL = record(
    "A value that a field could have, as the text of the file says it",
    field=one_of(PROPOSED),
    value=TEXT,
    found={**TEXT, "description": "The words in which it stands"},
    page=WHOLE,
)
_FORM = {
    "type": "object",
    "required": ["file", "kind"],
    "properties": {
        "file": {"type": "string", "format": "binary", "description": FILE_DESCRIPTION},
        "kind": one_of(EvidenceKind),
    },
}


@evidence.operation(
    "POST", _ALL, verb="declaration.write", multipart=_FORM, answers={201: ref("Evidence")}, location=True
)
def add_evidence(call: Call, declaration_id: str) -> Response:
    """Attach a file to a draft."""
    assert call.form is not None  # noqa: S101 - the operation is multipart
    kind = _only_kind(call.form.fields)
    view = drafts.add_evidence(
        call.service,
        call.actor,
        declaration_id,
        kind=kind,
        filename=call.form.filename,
        content=call.form.content,
    )
    return answer(view, 201, location=f"/v1/declarations/{declaration_id}/evidence/{view['id']}")


@evidence.operation("GET", _ALL, verb="declaration.read", answers={200: items(ref("Evidence"))})
def list_evidence(call: Call, declaration_id: str) -> Response:
    """List the files of a declaration."""
    return answer({"items": queries.get_declaration(call.service, call.actor, declaration_id)["evidence"]})


@evidence.operation("GET", _ONE, verb="declaration.read", answers={200: FILE})
def download_evidence(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Download a file."""
    view, content = queries.read_evidence(call.service, call.actor, declaration_id, evidence_id)
    disposition = attachment(view["filename"])
    return Response(
        content, headers={**safe_headers(), **disposition}, content_type="application/octet-stream"
    )


@evidence.operation("GET", f"{_ONE}/preview", verb="declaration.read", query=OnePage, answers={200: PICTURE})
def preview_evidence(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Show one page of a file as a PNG picture. Of an OFD document the electronic seal is not shown."""
    page = call.query["page"]
    shown = queries.show_evidence(call.service, call.actor, declaration_id, evidence_id, "preview", page)
    headers = {**safe_headers(), "X-Page-Count": str(shown.pages)}
    return Response(shown.picture, headers=headers, content_type="image/png")


@evidence.operation(
    "GET", f"{_ONE}/text", verb="declaration.read", query=OnePage, answers={200: _TEXT_OF_PAGE}
)
def read_evidence_text(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Read the text of one page of a PDF or OFD document; a picture has none."""
    page = call.query["page"]
    shown = queries.show_evidence(call.service, call.actor, declaration_id, evidence_id, "text", page)
    note = {"zh": shown.note.zh, "en": shown.note.en} if shown.note else None
    return answer({"page": shown.page, "pages": shown.pages, "text": shown.text, "note": note})


@evidence.operation("GET", f"{_ONE}/text-proposals", verb="declaration.read", answers={200: items(_PROPOSAL)})
def propose_from_text(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Propose values of facts that the text of a PDF or OFD document says: to be looked at, never taken.

    Its first three pages are looked through for what stands behind a label (number, filing number, ISSN) or
    has a form of its own (title, days, hours); at most one value for each field. A picture says nothing.
    """
    return answer({"items": text_proposals(call.service, call.actor, declaration_id, evidence_id)})


@evidence.operation("DELETE", _ONE, verb="declaration.write", if_match="required", answers={204: None})
def remove_evidence(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Remove a file from a draft; If-Match is the ETag of the declaration."""
    drafts.remove_evidence(call.service, call.actor, declaration_id, evidence_id, version=call.stated_version)
    return empty_answer()


def _only_kind(fields: Mapping[str, str]) -> str:
    wrong = [unknown_field(name) for name in fields if name != "kind"]
    if "kind" not in fields:
        wrong.append(missing_field("kind"))
    if wrong:
        raise Invalid(*wrong)
    return fields["kind"]
