"""The receipt of a submission; anybody can have it verified at the address that it names."""

from __future__ import annotations

from flask import Response

from api.console.applicant.declaration import own_declaration
from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.http.origin import own_address
from workflow.queries.declarations.submitting.receipts import get_receipt

pages = Pages("receipt")


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
        address=f"{own_address()}/verify/{receipt['token']}",
    )
