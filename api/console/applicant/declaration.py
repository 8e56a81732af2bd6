"""One's own declaration: a draft is a form; else where it stands, what was said, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.console.applicant.draft import limits_of, show_draft
from api.console.applicant.form.saving import own_person
from api.console.applicant.proofs import proofs_of
from api.console.applicant.stations import line_of
from api.console.applicant.words_of_reviewer import last_words
from api.console.frame.labels import facts_of
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from workflow import names
from workflow.commands.declarations import drafts
from workflow.errors import NotFound, VersionMismatch
from workflow.names import Words
from workflow.queries.declarations.declarations import get_declaration, list_actions
from workflow.queries.declarations.history import get_history
from workflow.queries.declarations.submitting.submission import preview_submission
from workflow.queries.spot_checks.requests import list_requests
from workflow.vocabulary import APPLYING, Event, State

pages = Pages("own_declaration")


def show_own(
    visit: Visit,
    view: Mapping[str, Any],
    *,
    upload: tuple[Words, ...] = (),
    status: int = 200,
    refused: str = "",
) -> Response:
    """The page of one's own declaration; `upload`: why a file was refused, for the request `refused`."""
    if view["state"] == State.DRAFT:
        return show_draft(visit, view, upload=upload)
    history = get_history(visit.service, visit.actor, view["id"]).items
    verdicts = list_actions(visit.service, visit.actor, view["id"])
    own = [each for each in verdicts if each["event"] in APPLYING and each["event"] != Event.SUBMIT]
    edition = visit.service.editions.get(view["edition"])
    return page(
        visit,
        "applicant/declaration.html",
        status,
        view=view,
        line=line_of(view, history),
        history=history,
        verdicts=own,
        facts=list(facts_of(view["item"], visit.language)),
        proofs=proofs_of(view, edition),
        returned=last_words(visit, view),
        edition=view["edition"],
        requests=list_requests(visit.service, visit.actor, view["id"]),
        limits=limits_of(visit),
        upload=upload,
        refused=refused,
        names=names,
    )


def own_declaration(visit: Visit, declaration_id: str) -> dict[str, Any]:
    """A declaration of whoever is signed in. Raises `NotFound` for anybody else's."""
    view = get_declaration(visit.service, visit.actor, declaration_id)
    if view["person_id"] != own_person(visit):
        raise NotFound()
    return view


@pages.page("/declarations/<id:declaration_id>/submit")
def show_submission(visit: Visit, declaration_id: str) -> Response:
    """What will happen when it is submitted, and the attestation, last."""
    view = own_declaration(visit, declaration_id)
    if view["state"] != State.DRAFT:
        return go(f"/declarations/{declaration_id}")
    preview = preview_submission(visit.service, visit.actor, declaration_id)
    edition = visit.service.editions.get(preview["edition"])
    return page(
        visit,
        "applicant/submit.html",
        view=view,
        preview=preview,
        facts=list(facts_of(view["item"], visit.language)),
        proofs=proofs_of(view, edition),
        edition=preview["edition"],
        names=names,
    )


@pages.page("/my/declarations/<id:declaration_id>/remove", "POST")
def remove_draft(visit: Visit, declaration_id: str) -> Response:
    """Delete a draft that was never submitted."""
    view = own_declaration(visit, declaration_id)
    version = visit.version()
    if version is None:  # then nobody knows which one was on screen
        raise VersionMismatch(current=view["version"])
    drafts.delete_declaration(visit.service, visit.actor, declaration_id, version=version)
    return go(f"/my/{visit.service.clock.today().year}")
