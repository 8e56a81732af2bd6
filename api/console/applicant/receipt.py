"""The receipt of a submission, and the page on which anybody can have one checked."""

from __future__ import annotations

from flask import Response, request

from api.console.applicant.declaration import own_declaration
from api.console.frame.pages import Pages, page
from api.console.frame.rate import Rate
from api.console.frame.visit import Visit
from api.http.origin import client_address
from workflow.errors import NotFound, TooManyAttempts
from workflow.queries.declarations.submitting.receipts import get_receipt, verify_receipt

pages = Pages("receipt")

_TOO_OFTEN = {
    "zh": "查验过于频繁，请稍后再试。",
    "en": "Too many receipts were checked from here; try again in a moment.",
}
_CHECKED = Rate(most=30, seconds=60)


@pages.page("/declarations/<id:declaration_id>/receipt")
def show_receipt(visit: Visit, declaration_id: str) -> Response:
    """The receipt of the last submission of one's own declaration, to be printed or kept."""
    view = own_declaration(visit, declaration_id)
    receipt = get_receipt(visit.service, visit.actor, declaration_id)
    return page(
        visit,
        "applicant/receipt.html",
        receipt=receipt,
        view=view,
        address=f"{request.host_url}verify/{receipt['token']}",
    )


@pages.page("/verify/<token>", public=True)
def verify(visit: Visit, token: str) -> Response:
    """Whether a receipt is true, for anybody who has it; names are masked, and nobody tries out tokens."""
    wait = _CHECKED.wait(client_address())
    if wait:
        raise TooManyAttempts(_TOO_OFTEN, retry_after=wait)
    try:
        receipt = verify_receipt(visit.service, token)
    except NotFound:
        return page(visit, "applicant/verified.html", 404, receipt=None)
    return page(visit, "applicant/verified.html", receipt=receipt)
