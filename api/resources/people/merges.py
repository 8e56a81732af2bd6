"""Merges of persons who are one, and undoing them within a day."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import page_answer, paging
from api.schemas.elements.json_schema import items
from api.schemas.elements.lists import page_of
from api.schemas.people.merges import CANDIDATE, MERGE, PREVIEW, MergeInto, MergesQuery, NewMerge
from workflow.commands.people.changes import merging
from workflow.queries.people import merge_preview
from workflow.queries.people import merges as queries

merges = Group("merges", "Persons who are one: candidates, what a merge would do, merging, undoing")

_PERSON = "/v1/people/<id:person_id>"
_ONE = "/v1/merges/<id:merge_id>"


@merges.operation(
    "GET", f"{_PERSON}/merge-candidates", verb="person.merge", answers={200: items(CANDIDATE)}, refuses=(404,)
)
def list_merge_candidates(call: Call, person_id: str) -> Response:
    """List who may be the same person: of the same name, with what else is the same; at most 50."""
    return answer({"items": queries.merge_candidates(call.service, call.actor, person_id)})


@merges.operation(
    "GET",
    f"{_PERSON}/merge-preview",
    verb="person.merge",
    query=MergeInto,
    answers={200: PREVIEW},
    refuses=(404, 409, 422),
)
def preview_merge(call: Call, person_id: str) -> Response:
    """Say what merging a person into another would do; nothing is done."""
    into = call.query["into"]
    return answer(merge_preview.preview_merge(call.service, call.actor, person_id, into=into))


@merges.operation(
    "POST",
    f"{_PERSON}/merge",
    verb="person.merge",
    takes=NewMerge,
    answers={201: MERGE},
    refuses=(404, 409, 412),
    etag=True,
    location=True,
)
def merge_people(call: Call, person_id: str) -> Response:
    """Merge a person into another, who has all that this one had from then on."""
    body = call.body
    view = merging.merge_people(
        call.service,
        call.actor,
        person_id,
        into=body["into"],
        digest_seen=body["digest"],
        reason=body["reason"],
    )
    return answer(view, 201, version=view["version"], location=f"/v1/merges/{view['id']}")


@merges.operation(
    "GET",
    f"{_PERSON}/merges",
    verb="person.merge",
    query=MergesQuery,
    answers={200: page_of(MERGE)},
    refuses=(404,),
)
def list_merges(call: Call, person_id: str) -> Response:
    """List the merges of a person into another, or of others into the person."""
    into = bool(call.query.get("others"))
    page = queries.list_merges(call.service, call.actor, person_id, into=into, **paging(call))
    return page_answer(call, page)


@merges.operation("GET", _ONE, verb="person.merge", answers={200: MERGE}, etag=True)
def get_merge(call: Call, merge_id: str) -> Response:
    """Read one merge; while it can be undone, with what that would do."""
    view = queries.get_merge(call.service, call.actor, merge_id)
    return answer(view, version=view["version"])


@merges.operation(
    "POST",
    f"{_ONE}/actions/undo",
    verb="person.undo_merge",
    if_match="honoured",
    answers={200: MERGE},
    refuses=(409,),
    etag=True,
)
def undo_merge(call: Call, merge_id: str) -> Response:
    """Undo a merge within a day: what moved goes back, what came afterwards stays."""
    view = merging.undo_merge(call.service, call.actor, merge_id, version=call.version)
    return answer(view, version=view["version"])
