"""Two persons who may be one: candidates, what a merge would do, merging, and undoing it within a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import words_of
from api.schemas.declarations.actions import ID_PATTERN
from api.schemas.elements.checked import checked
from api.schemas.people.merges import NewMerge
from workflow.access.permissions import Actor, Role, Subject, permits, require_any
from workflow.commands.people.changes.merging import merge_people, undo_merge
from workflow.errors import (
    Conflict,
    FieldError,
    Invalid,
    NotFound,
    NotPermitted,
    Refused,
    SelfReview,
    TooMuch,
    VersionMismatch,
)
from workflow.names import AFFILIATIONS, DOCUMENTS, STATES
from workflow.queries.people import merges as queries
from workflow.queries.people.merge_preview import preview_merge
from workflow.queries.people.people import get_person
from workflow.queries.people.proposals import list_proposals

pages = Pages("merges")

MERGING = (Role.bureau, Role.unit_administrator, Role.administrator)
_MOST = 50
CHANGED = {
    "zh": "两份档案在页面打开之后有了变化，没有合并；下面是最新情况，请再看一遍。",
    "en": "Something of the two has changed since the page was opened, and nothing was merged. This is how it"
    " stands now: look again.",
}
_NO_ID = {
    "zh": "档案编号是页面地址中的那一串字符，不是证件号码。",
    "en": "The id of an entry is the one in the address of its page, and no document number.",
}
_NOT_OURS = {
    "zh": "本单位没有这个编号的档案。另一份档案在其他单位的，请在下面建议由人社部门合并。",
    "en": "Your unit has no entry with this id. Where the other one is elsewhere, propose the merge below.",
}


@pages.page("/people/<id:person_id>/merge")
def show_merge(visit: Visit, person_id: str) -> Response:
    """Say who may be the same person; once somebody is chosen, what merging would do."""
    return show_page(visit, person_id, visit.query.get("into", "").strip())


def show_page(
    visit: Visit,
    person_id: str,
    into: str,
    status: int = 200,
    *,
    wrong: Sequence[FieldError] = (),
    said: Mapping[str, str] | None = None,
    proposal: Mapping[str, str] | None = None,
) -> Response:
    """The page of merging a person; `proposal` is what was typed to propose it."""
    require_any(visit.actor, "person.merge", *MERGING)
    service, actor = visit.service, visit.actor
    proposes, preview = not merges_anybody(actor), None
    if into and not ID_PATTERN.fullmatch(into):  # it may be a number, which is not to be shown again
        into, status, said = "", 422, said or _NO_ID
    if into:
        try:
            preview = preview_merge(service, actor, person_id, into=into)
        except (Invalid, Conflict, TooMuch) as error:
            status, said = 409, said or told(error)
        except (NotFound, NotPermitted):
            if not proposes:
                raise
            status, said = 404, said or _NOT_OURS
    filters = {"person_id": person_id}
    return page(
        visit,
        "corrections/merge.html",
        status,
        person=get_person(service, actor, person_id),
        candidates=queries.merge_candidates(service, actor, person_id),
        done=queries.list_merges(service, actor, person_id, into=True, after=None, limit=_MOST).items
        + queries.list_merges(service, actor, person_id, into=False, after=None, limit=_MOST).items,
        preview=preview,
        asked=into,
        turned=f"/people/{into}/merge?into={person_id}",
        proposes=proposes,
        proposed=list_proposals(service, actor, filters=filters, after=None, limit=_MOST).items
        if proposes
        else [],
        proposal=proposal or {},
        documents=DOCUMENTS,
        ties=AFFILIATIONS,
        states=STATES,
        wrong=wrong,
        said=said,
        written=visit.value("reason") if visit.sent else "",
    )


@pages.page("/people/<id:person_id>/merge", "POST")
def merge(visit: Visit, person_id: str) -> Response:
    """Merge, if nothing of the two has changed since the page was made."""
    require_any(visit.actor, "person.merge", *MERGING)
    into = visit.value("into")
    try:
        sent = {name: visit.value(name) for name in ("into", "digest", "reason")}
        body = checked(NewMerge, sent)
        done = merge_people(
            visit.service,
            visit.actor,
            person_id,
            into=body["into"],
            digest_seen=body["digest"],
            reason=body["reason"],
        )
    except Invalid as error:
        return show_page(visit, person_id, into, 422, wrong=error.errors)
    except VersionMismatch:
        return show_page(visit, person_id, into, 412, said=CHANGED)
    except (Conflict, SelfReview, TooMuch) as error:
        return show_page(visit, person_id, into, 409, said=told(error))
    return go(f"/merges/{done['id']}")


@pages.page("/merges/<id:merge_id>")
def show_done(visit: Visit, merge_id: str) -> Response:
    """Say what moved, and while it can be undone, what that would do."""
    return _done(visit, merge_id)


def _done(visit: Visit, merge_id: str, status: int = 200, said: Mapping[str, str] | None = None) -> Response:
    require_any(visit.actor, "person.merge", *MERGING)
    view = queries.get_merge(visit.service, visit.actor, merge_id)
    return page(visit, "corrections/merged.html", status, view=view, said=said)


@pages.page("/merges/<id:merge_id>/undo", "POST")
def undo(visit: Visit, merge_id: str) -> Response:
    """Let everything go back that moved."""
    try:
        undo_merge(visit.service, visit.actor, merge_id, version=visit.version() or 0)
    except (Conflict, SelfReview, VersionMismatch) as error:
        return _done(visit, merge_id, 409, told(error))
    return go(f"/merges/{merge_id}")


def merges_anybody(actor: Actor) -> bool:
    """Whether the actor merges people of all units, and has nothing to propose."""
    return permits(actor, "person.merge", Subject())


def told(error: Refused) -> Mapping[str, str]:
    """The refusal in words, {zh, en}."""
    if isinstance(error, Invalid):
        return error.errors[0].text
    return words_of(error)
