"""The page on which anybody has a certificate or a receipt verified; nobody tries out tokens there."""

from __future__ import annotations

import structlog
from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.http.origin import client_address
from api.http.rate import Rate
from workflow.errors import NotFound, TooManyAttempts
from workflow.queries.declarations.submitting.receipts import verify_receipt
from workflow.queries.ledger.certificates import verify_certificate

pages = Pages("verification")

_LOG = structlog.get_logger(__name__)
_TOO_OFTEN = {
    "zh": "查验过于频繁，请稍后再试。",
    "en": "Too much was verified from here; try again in a moment.",
}
_CHECKED = Rate(most=30, seconds=60)


@pages.page("/verify/<token>", public=True)
def verify(visit: Visit, token: str) -> Response:
    """Whether a certificate or a receipt is true; names are masked, and a wrong token is an unknown one."""
    wait = _CHECKED.wait(client_address())
    if wait:
        _LOG.info("verified", what="nothing", status="too_often")
        raise TooManyAttempts(_TOO_OFTEN, retry_after=wait)
    try:
        certificate = verify_certificate(visit.service, token)
        _LOG.info("verified", what="certificate", status=certificate["status"])  # and not of whom
        return page(visit, "certificates/verified.html", certificate=certificate)
    except NotFound:
        pass
    try:
        receipt = verify_receipt(visit.service, token)
        _LOG.info("verified", what="receipt", status=receipt["status"])
        return page(visit, "applicant/verified.html", receipt=receipt)
    except NotFound:
        pass
    _LOG.info("verified", what="nothing", status="unknown")
    return page(visit, "certificates/verified.html", 404, certificate=None)
