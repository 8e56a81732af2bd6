"""Adds files to a draft, whole or piece by piece, and takes them away."""

from __future__ import annotations

from flask import Response, request

from api.console.applicant.declaration import own_declaration, show_own
from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit
from api.messages.refusals import WrongQuery
from workflow.commands.declarations import drafts, uploads
from workflow.errors import Invalid

pages = Pages("evidence")

_UPLOAD = "/my/declarations/<id:declaration_id>/uploads/<id:upload_id>"
_OFFSET = "Upload-Offset"
_LONGEST_NAME = 255


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
        return _refused(visit, declaration_id, error)
    return _back_to(declaration_id)


@pages.page(_UPLOAD)
def tell_offset(visit: Visit, declaration_id: str, upload_id: str) -> Response:
    """How much of an upload that broke off is there."""
    offset = uploads.upload_offset(visit.service, visit.actor, declaration_id, upload_id)
    return Response(status=204, headers={_OFFSET: str(offset)})


@pages.page(_UPLOAD, "POST")
def take_piece(visit: Visit, declaration_id: str, upload_id: str) -> Response:
    """Take a piece of a file: 204 with how much is there, 409 where it begins elsewhere, at last the page."""
    request.max_content_length = uploads.MOST_OF_PIECE
    offset, size = _number(visit, "offset"), _number(visit, "size")
    piece = request.get_data(cache=False)
    try:
        there, evidence = uploads.continue_upload(
            visit.service,
            visit.actor,
            declaration_id,
            upload_id,
            offset=offset,
            size=size,
            piece=piece,
            kind=visit.query.get("kind", ""),
            filename=visit.query.get("name", "")[:_LONGEST_NAME],
        )
    except Invalid as error:
        return _refused(visit, declaration_id, error)
    if evidence is not None:
        return _back_to(declaration_id)
    return Response(status=204 if there == offset + len(piece) else 409, headers={_OFFSET: str(there)})


def _number(visit: Visit, name: str) -> int:
    text = visit.query.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        raise WrongQuery()
    return int(text)


@pages.page("/my/declarations/<id:declaration_id>/evidence/<id:evidence_id>/remove", "POST")
def remove_evidence(visit: Visit, declaration_id: str, evidence_id: str) -> Response:
    """Remove a file from a draft."""
    own_declaration(visit, declaration_id)
    drafts.remove_evidence(visit.service, visit.actor, declaration_id, evidence_id, version=visit.version())
    return _back_to(declaration_id)


def _back_to(declaration_id: str) -> Response:
    return go(f"/declarations/{declaration_id}#evidence")


def _refused(visit: Visit, declaration_id: str, error: Invalid) -> Response:
    view = own_declaration(visit, declaration_id)
    return show_own(visit, view, upload=tuple(each.text for each in error.errors))
