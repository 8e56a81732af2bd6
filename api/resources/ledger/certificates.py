"""Certificates of continuing education, of one year or several."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.origin import own_address
from api.http.paging import page_answer, paging
from api.http.request import request_id
from api.openapi.operation import Content
from api.schemas.elements.lists import PageQuery, page_of
from api.schemas.people.certificates import CERTIFICATE, NewCertificate, Revocation
from workflow.commands.ledger import certificates as commands
from workflow.queries.ledger import certificates as queries

certificates = Group("certificates", "Certificates of continuing education, of one year or several")

_OF_PERSON = "/v1/people/<id:person_id>/certificates"
_ONE = "/v1/certificates/<id:certificate_id>"
_PDF = Content(
    types={"application/pdf": {"type": "string", "format": "binary", "contentMediaType": "application/pdf"}},
    headers={"Content-Disposition": "Content-Disposition"},
)


@certificates.operation(
    "POST",
    _OF_PERSON,
    verb="certificate.issue",
    takes=NewCertificate,
    answers={201: CERTIFICATE},
    etag=True,
    location=True,
    refuses=(503,),
)
def issue_certificate(call: Call, person_id: str) -> Response:
    """Issue a certificate of what is recognised now for some years; an earlier one of them is superseded."""
    view = commands.issue_certificate(call.service, call.actor, person_id, call.body["years"])
    return answer(view, 201, version=view["version"], location=f"/v1/certificates/{view['id']}")


@certificates.operation(
    "GET", _OF_PERSON, verb="certificate.read", query=PageQuery, answers={200: page_of(CERTIFICATE)}
)
def list_certificates(call: Call, person_id: str) -> Response:
    """List the certificates of a person, the latest first, each with its status as of now."""
    page = queries.list_certificates(call.service, call.actor, person_id, **paging(call))
    return page_answer(call, page)


@certificates.operation("GET", _ONE, verb="certificate.read", answers={200: CERTIFICATE}, etag=True)
def get_certificate(call: Call, certificate_id: str) -> Response:
    """Read one certificate: what it stated, and whether that still holds."""
    view = queries.get_certificate(call.service, call.actor, certificate_id)
    return answer(view, version=view["version"])


@certificates.operation(
    "GET", f"{_ONE}/pdf", verb="certificate.read", answers={200: _PDF}, refuses=(422, 503)
)
def download_certificate(call: Call, certificate_id: str) -> Response:
    """Download a certificate as PDF/A-2a and PDF/UA-1; it says what it stated when it was issued."""
    number, content = queries.set_as_pdf(call.service, call.actor, certificate_id, base=own_address())
    headers = {
        "Content-Disposition": f'attachment; filename="{number}.pdf"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Request-Id": request_id(),
    }
    return Response(content, headers=headers, content_type="application/pdf")


@certificates.operation(
    "POST",
    f"{_ONE}/actions/revoke",
    verb="certificate.revoke",
    takes=Revocation,
    if_match="honoured",
    answers={200: CERTIFICATE},
    etag=True,
    refuses=(409,),
)
def revoke_certificate(call: Call, certificate_id: str) -> Response:
    """Revoke a certificate: whoever verifies it is told so, and the person is told why."""
    view = commands.revoke_certificate(
        call.service, call.actor, certificate_id, reason=call.body["reason"], version=call.version
    )
    return answer(view, version=view["version"])
