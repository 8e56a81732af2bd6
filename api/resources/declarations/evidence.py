"""Evidence: files attached to a declaration."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.request import request_id
from api.messages.field_errors import missing_field, unknown_field
from api.openapi.operation import Content
from api.schemas.elements.json_schema import items, one_of, ref
from workflow.commands.declarations import drafts
from workflow.errors import Invalid
from workflow.queries.declarations import declarations as queries
from workflow.vocabulary import EvidenceKind

evidence = Group("evidence", "Files that prove what is declared")

_ALL = "/v1/declarations/<id:declaration_id>/evidence"
_ONE = f"{_ALL}/<id:evidence_id>"
_FILE = Content(
    types={"application/octet-stream": {"type": "string", "format": "binary"}},
    headers={"Content-Disposition": "Content-Disposition"},
)
_FORM = {
    "type": "object",
    "required": ["file", "kind"],
    "properties": {
        "file": {"type": "string", "format": "binary", "description": "PDF, JPEG or PNG"},
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


@evidence.operation("GET", _ONE, verb="declaration.read", answers={200: _FILE})
def download_evidence(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Download a file."""
    view, path = queries.read_evidence(call.service, call.actor, declaration_id, evidence_id)
    return Response(
        path.read_bytes(), headers=_safe_headers(view["filename"]), content_type="application/octet-stream"
    )


@evidence.operation("DELETE", _ONE, verb="declaration.write", if_match="required", answers={204: None})
def remove_evidence(call: Call, declaration_id: str, evidence_id: str) -> Response:
    """Take a file off a draft; If-Match is the ETag of the declaration."""
    drafts.remove_evidence(call.service, call.actor, declaration_id, evidence_id, version=call.stated_version)
    return empty_answer()


def _only_kind(fields: Mapping[str, str]) -> str:
    wrong = [unknown_field(name) for name in fields if name != "kind"]
    if "kind" not in fields:
        wrong.append(missing_field("kind"))
    if wrong:
        raise Invalid(*wrong)
    return fields["kind"]


def _safe_headers(filename: str) -> dict[str, str]:
    """Return headers that make a browser save the file and never run it, whatever its bytes are."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in filename)
    encoded = quote(filename, safe="")
    return {
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
        "X-Request-Id": request_id(),
    }
