"""Corrections that wait: what is registered beside what is asked for, and the decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Response

from api.console.corrections.merging import merges_anybody
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import words_of
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.elements.checked import checked
from api.schemas.people.corrections import CORRECTED, STATUSES, CorrectionFilters, Decision
from api.schemas.people.people import Reveal
from workflow.access.permissions import Role, Subject, permits, require_any
from workflow.commands.people.changes import asking, deciding
from workflow.errors import (
    Conflict,
    FieldError,
    Invalid,
    NotFound,
    SelfReview,
    VersionMismatch,
)
from workflow.names import DOCUMENTS
from workflow.queries.people import corrections as queries
from workflow.queries.people.people import get_person
from workflow.queries.people.proposals import count_proposed

pages = Pages("corrections")

ROWS = 50
_QUERY = CorrectionFilters()
_OFFICES = (Role.unit_administrator, Role.bureau, Role.administrator)
_ONE = "/corrections/<id:correction_id>"


@pages.page("/corrections")
def show_waiting(visit: Visit) -> Response:
    """List what waits to be decided, or what was."""
    require_any(visit.actor, "correction.decide", *_OFFICES)
    asked = {name: visit.query[name] for name in ("status", "cursor") if visit.query.get(name)}
    if asked.get("status") not in STATUSES:
        asked["status"] = "open"
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **asked}))
    found = queries.list_corrections(visit.service, visit.actor, filters=filters(call), **paging(call))
    return page(
        visit,
        "corrections/list.html",
        shown=page_view(call, found),
        chosen=asked["status"],
        statuses=STATUSES,
        fields=CORRECTED,
        proposed=count_proposed(visit.service, visit.actor) if merges_anybody(visit.actor) else None,
    )


@pages.page(_ONE)
def show_correction(visit: Visit, correction_id: str) -> Response:
    """Show one correction: to the person how it stands, to who decides both values side by side."""
    return _page(visit, correction_id)


def _page(
    visit: Visit,
    correction_id: str,
    status: int = 200,
    *,
    wrong: Sequence[FieldError] = (),
    said: Any = None,
    numbers: Any = None,
) -> Response:
    view = queries.get_correction(visit.service, visit.actor, correction_id)
    subject = Subject(person_id=view["person_id"], organization_id=view["organization_id"])
    own = visit.actor.person_id is not None and visit.actor.person_id == view["person_id"]
    other = view["same_number"]
    return page(
        visit,
        "corrections/one.html",
        status,
        view=view,
        own=own,
        decides=permits(visit.actor, "correction.decide", subject) and view["status"] == "open",
        same=get_person(visit.service, visit.actor, other) if other else None,
        documents=DOCUMENTS,
        numbers=numbers,
        wrong=wrong,
        said=said,
        written=visit.value("comment") if visit.sent else "",
    )


@pages.page(f"{_ONE}/decide", "POST")
def decide(visit: Visit, correction_id: str) -> Response:
    """Approve or reject, if nothing has changed since the page was made."""
    act = {"approve": deciding.approve_correction, "reject": deciding.reject_correction}.get(
        visit.value("act")
    )
    if act is None:
        raise NotFound()
    try:
        comment = visit.value("comment")
        values = checked(Decision, {"comment": comment} if comment else {})
        act(visit.service, visit.actor, correction_id, version=visit.version() or 0, **values)
    except Invalid as error:
        return _page(visit, correction_id, 422, wrong=error.errors)
    except VersionMismatch as error:
        return _page(visit, correction_id, 412, said=words_of(error))
    except (Conflict, SelfReview) as error:
        return _page(visit, correction_id, 409, said=words_of(error))
    return go(f"/corrections/{correction_id}")


@pages.page(f"{_ONE}/withdraw", "POST")
def withdraw(visit: Visit, correction_id: str) -> Response:
    """Take back what one asked for."""
    try:
        asking.withdraw_correction(visit.service, visit.actor, correction_id, version=visit.version() or 0)
    except (Conflict, VersionMismatch) as error:
        return _page(visit, correction_id, 409, said=words_of(error))
    return go("/my/corrections")


@pages.page(f"{_ONE}/reveal", "POST")
def reveal(visit: Visit, correction_id: str) -> Response:
    """Show both numbers in full, once it is on record who asked, and why."""
    try:
        values = checked(Reveal, {"purpose": visit.value("purpose")})
        numbers = deciding.reveal_numbers(visit.service, visit.actor, correction_id, **values)
    except Invalid as error:
        return _page(visit, correction_id, 422, wrong=error.errors)
    except (Conflict, SelfReview) as error:
        return _page(visit, correction_id, 409, said=words_of(error))
    return _page(visit, correction_id, numbers=numbers)


@pages.page(f"{_ONE}/evidence", "POST")
def add_file(visit: Visit, correction_id: str) -> Response:
    """Add a file that shows what is right."""
    try:
        asking.add_evidence(
            visit.service,
            visit.actor,
            correction_id,
            filename=visit.upload.filename,
            content=visit.upload.content,
        )
    except Invalid as error:
        return _page(visit, correction_id, 422, wrong=error.errors)
    except Conflict as error:
        return _page(visit, correction_id, 409, said=words_of(error))
    return go(f"/corrections/{correction_id}")
