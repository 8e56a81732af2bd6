"""Notes what a reviewer has seen, once they have looked at a page for a moment."""

from __future__ import annotations

from flask import Response

from api.console.frame.pages import Pages
from api.console.frame.visit import Visit
from workflow.commands.people.notices import note_look

pages = Pages("looks")


@pages.page("/declarations/<id:declaration_id>/look", "POST")
def keep_look(visit: Visit, declaration_id: str) -> Response:
    """Keep what was on the page, which is of one version."""
    note_look(visit.service, visit.actor, declaration_id, version=visit.version() or 0)
    return Response(status=204)
