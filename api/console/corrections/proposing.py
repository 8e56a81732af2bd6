"""Merges that a unit proposes: proposed on the page of a person, and decided by the bureau."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response

from api.console.corrections.merging import CHANGED, MERGING, merges_anybody, show_page, told
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.actions import ID_PATTERN
from api.schemas.elements.checked import checked
from api.schemas.people.merges import (
    PROPOSAL_STATUSES,
    Acceptance,
    NewProposal,
    ProposalFilters,
    Refusal,
)
from workflow.access.permissions import Role, require_any
from workflow.commands.people.changes import proposing
from workflow.errors import Conflict, FieldError, Invalid, SelfReview, TooMuch, VersionMismatch
from workflow.names import AFFILIATIONS, DOCUMENTS, STATES
from workflow.queries.people import proposals as queries
from workflow.queries.people.merge_preview import preview_merge

pages = Pages("merge_proposals")

ROWS = 50
_QUERY = ProposalFilters()
_DECIDING = (Role.bureau, Role.administrator)
_ONE = "/merge-proposals/<id:proposal_id>"


@pages.page("/people/<id:person_id>/merge-proposals", "POST")
def propose(visit: Visit, person_id: str) -> Response:
    """Propose to merge the person with an entry elsewhere, named by its number or its id."""
    require_any(visit.actor, "merge_proposal.write", *MERGING)
    typed = {name: visit.value(name) for name in ("type", "other", "reason")}
    other = typed["other"].strip()
    named = (
        {"other_id": other}
        if ID_PATTERN.fullmatch(other)
        else {"document": {"type": typed["type"], "number": typed["other"]}}
    )
    try:
        body = checked(NewProposal, {**named, "reason": typed["reason"]})
        view = proposing.propose_merge(visit.service, visit.actor, person_id, body)
    except Invalid as error:
        return show_page(visit, person_id, "", 422, wrong=error.errors, proposal=typed)
    except Conflict as error:
        return show_page(visit, person_id, "", 409, said=told(error), proposal=typed)
    return go(f"/merge-proposals/{view['id']}")


@pages.page("/merge-proposals")
def show_proposals(visit: Visit) -> Response:
    """List what units propose and the bureau has to decide, or what was decided."""
    require_any(visit.actor, "merge_proposal.decide", *_DECIDING)
    asked = {name: visit.query[name] for name in ("status", "cursor") if visit.query.get(name)}
    if asked.get("status") not in PROPOSAL_STATUSES:
        asked["status"] = "open"
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **asked}))
    found = queries.list_proposals(visit.service, visit.actor, filters=filters(call), **paging(call))
    return page(
        visit,
        "corrections/proposals.html",
        shown=page_view(call, found),
        chosen=asked["status"],
        statuses=PROPOSAL_STATUSES,
        documents=DOCUMENTS,
    )


@pages.page(_ONE)
def show_proposal(visit: Visit, proposal_id: str) -> Response:
    """Show one proposal: to the unit how it stands, to the bureau with what a merge would do."""
    return _page(visit, proposal_id)


def _page(
    visit: Visit,
    proposal_id: str,
    status: int = 200,
    *,
    wrong: Sequence[FieldError] = (),
    said: Mapping[str, str] | None = None,
) -> Response:
    service, actor = visit.service, visit.actor
    require_any(actor, "merge_proposal.read", *MERGING)
    view = queries.get_proposal(service, actor, proposal_id)
    preview: Any = None
    turned = ""
    if view["status"] == "open" and len(view["entries"]) == 2:
        ids = [each["id"] for each in view["entries"]]
        asked = visit.value("into") if visit.sent else visit.query.get("into")
        into = asked if asked in ids else ids[1]
        [gone] = [each for each in ids if each != into]
        turned = f"/merge-proposals/{proposal_id}?into={gone}"
        try:
            preview = preview_merge(service, actor, gone, into=str(into))
        except (Invalid, Conflict, TooMuch) as error:
            status, said = 409, said or told(error)
    return page(
        visit,
        "corrections/proposal.html",
        status,
        view=view,
        decides=merges_anybody(actor),
        preview=preview,
        turned=turned,
        ties=AFFILIATIONS,
        states=STATES,
        documents=DOCUMENTS,
        wrong=wrong,
        said=said,
        written=visit.value("comment") if visit.sent else "",
    )


@pages.page(f"{_ONE}/accept", "POST")
def accept(visit: Visit, proposal_id: str) -> Response:
    """Merge the two, if nothing of them has changed since the page was made."""
    try:
        body = checked(Acceptance, {name: visit.value(name) for name in ("into", "digest")})
        proposing.accept_proposal(
            visit.service,
            visit.actor,
            proposal_id,
            into=body["into"],
            digest_seen=body["digest"],
            version=visit.version() or 0,
        )
    except Invalid as error:
        return _page(visit, proposal_id, 422, wrong=error.errors)
    except VersionMismatch:
        return _page(visit, proposal_id, 412, said=CHANGED)
    except (Conflict, SelfReview, TooMuch) as error:
        return _page(visit, proposal_id, 409, said=told(error))
    return go(f"/merge-proposals/{proposal_id}")


@pages.page(f"{_ONE}/refuse", "POST")
def refuse(visit: Visit, proposal_id: str) -> Response:
    """Refuse it for a reason that the unit is told."""
    try:
        values = checked(Refusal, {"comment": visit.value("comment")})
        proposing.refuse_proposal(
            visit.service, visit.actor, proposal_id, version=visit.version() or 0, **values
        )
    except Invalid as error:
        return _page(visit, proposal_id, 422, wrong=error.errors)
    except VersionMismatch:
        return _page(visit, proposal_id, 412, said=CHANGED)
    except (Conflict, SelfReview, TooMuch) as error:
        return _page(visit, proposal_id, 409, said=told(error))
    return go(f"/merge-proposals/{proposal_id}")
