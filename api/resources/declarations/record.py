"""The chain of a declaration as a document that an outsider verifies, and the keys that sign it."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer, attachment
from api.http.call import Call
from api.http.group import Group
from api.http.request import request_id
from api.openapi.operation import Content
from api.schemas.elements.json_schema import ANY_OBJECT, TEXT, items, one_of
from api.schemas.elements.json_schema import record as shape
from workflow.personal_data.signatures import ALGORITHM
from workflow.queries.declarations.submitting import chains

record = Group("record", "What an outsider verifies without this service")

_KEY = shape(
    "A key that signs documents",
    key={**TEXT, "description": "Its id, as a document names it"},
    algorithm=one_of((ALGORITHM,)),
    public_key={"type": "string", "pattern": "^[0-9a-f]{64}$"},
)
_DOCUMENT = Content(
    types={"application/json": {**ANY_OBJECT, "description": "docs/record.md says what is in it"}},
    headers={"Content-Disposition": "Content-Disposition"},
)


@record.operation(
    "GET",
    "/v1/declarations/<id:declaration_id>/record",
    verb="declaration.read",
    answers={200: _DOCUMENT},
)
def download_record(call: Call, declaration_id: str) -> Response:
    """Download the chain of a declaration as a signed document, to be verified byte by byte."""
    content = chains.chain_document(call.service, call.actor, declaration_id)
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Request-Id": request_id()}
    headers |= attachment(f"record-{declaration_id}.json")
    return Response(content, headers=headers, content_type="application/json")


@record.operation("GET", "/v1/record-keys", verb="", answers={200: items(_KEY)})
def list_record_keys(call: Call) -> Response:
    """List the public keys by which documents are signed, the current one first; for everybody."""
    return answer({"items": chains.public_keys(call.service)})
