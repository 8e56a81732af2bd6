"""Gives a piece of evidence that a spot check asks for."""

from __future__ import annotations

from flask import Response

from api.console.applicant.declaration import own_declaration, show_own
from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit
from workflow.commands.spot_checks.answering import give_evidence
from workflow.errors import Invalid

pages = Pages("answers")


@pages.page("/my/declarations/<id:declaration_id>/requests/<id:request_id>", "POST")
def answer(visit: Visit, declaration_id: str, request_id: str) -> Response:
    """Take the file; where it is refused, the page says why and what to do."""
    view = own_declaration(visit, declaration_id)
    upload = visit.upload
    try:
        give_evidence(
            visit.service,
            visit.actor,
            declaration_id,
            request_id,
            filename=upload.filename,
            content=upload.content,
        )
    except Invalid as error:
        said = tuple(each.text for each in error.errors)
        return show_own(visit, view, upload=said, status=422, refused=request_id)
    return go(f"/declarations/{declaration_id}#requests")
