"""Adds files to a draft and takes them away."""

from __future__ import annotations

from flask import Response

from api.console.applicant.declaration import own_declaration, show_own
from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit
from workflow.commands.declarations import drafts
from workflow.errors import Invalid

pages = Pages("evidence")


@pages.page("/my/declarations/<id:declaration_id>/evidence", "POST")
def add_evidence(visit: Visit, declaration_id: str) -> Response:
    """Attach the file that was chosen; where it is refused, the page says why and what to do."""
    own_declaration(visit, declaration_id)
    try:
        drafts.add_evidence(
            visit.service,
            visit.actor,
            declaration_id,
            kind=visit.value("kind"),
            filename=visit.upload.filename,
            content=visit.upload.content,
        )
    except Invalid as error:
        view = own_declaration(visit, declaration_id)
        return show_own(visit, view, upload=tuple(each.text for each in error.errors))
    return go(f"/declarations/{declaration_id}#evidence")


@pages.page("/my/declarations/<id:declaration_id>/evidence/<id:evidence_id>/remove", "POST")
def remove_evidence(visit: Visit, declaration_id: str, evidence_id: str) -> Response:
    """Remove a file from a draft."""
    own_declaration(visit, declaration_id)
    drafts.remove_evidence(visit.service, visit.actor, declaration_id, evidence_id, version=visit.version())
    return go(f"/declarations/{declaration_id}#evidence")
