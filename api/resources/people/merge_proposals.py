"""Merges that a unit proposes, where the other entry is not of its own people; the bureau decides."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.lists import page_of
from api.schemas.people.merges import PROPOSAL, Acceptance, NewProposal, ProposalFilters, Refusal
from workflow.commands.people.changes import proposing
from workflow.queries.people import proposals as queries

merge_proposals = Group("merge proposals", "Merges that units propose to the bureau: proposing, deciding")

_ALL = "/v1/merge-proposals"
_ONE = f"{_ALL}/<id:proposal_id>"


@merge_proposals.operation(
    "POST",
    "/v1/people/<id:person_id>/merge-proposals",
    verb="merge_proposal.write",
    takes=NewProposal,
    answers={201: PROPOSAL},
    refuses=(404, 409),
    etag=True,
    location=True,
)
def propose_merge(call: Call, person_id: str) -> Response:
    """Propose to merge one's own person with an entry elsewhere; the answer is the same for any entry."""
    view = proposing.propose_merge(call.service, call.actor, person_id, call.body)
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@merge_proposals.operation(
    "GET",
    _ALL,
    verb="merge_proposal.read",
    query=ProposalFilters,
    answers={200: page_of(PROPOSAL)},
    refuses=(404,),
)
def list_merge_proposals(call: Call) -> Response:
    """List what waits for the bureau, or what one's unit proposed of a person."""
    page = queries.list_proposals(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@merge_proposals.operation("GET", _ONE, verb="merge_proposal.read", answers={200: PROPOSAL}, etag=True)
def get_merge_proposal(call: Call, proposal_id: str) -> Response:
    """Read one proposal; to who decides it with the two entries."""
    view = queries.get_proposal(call.service, call.actor, proposal_id)
    return answer(view, version=view["version"])


@merge_proposals.operation(
    "POST",
    f"{_ONE}/actions/accept",
    verb="merge_proposal.decide",
    takes=Acceptance,
    if_match="honoured",
    answers={200: PROPOSAL},
    refuses=(409, 412),
    etag=True,
)
def accept_merge_proposal(call: Call, proposal_id: str) -> Response:
    """Merge the two entries into one of them, for the reason that the unit gave."""
    body = call.body
    view = proposing.accept_proposal(
        call.service,
        call.actor,
        proposal_id,
        into=body["into"],
        digest_seen=body["digest"],
        version=call.version,
    )
    return answer(view, version=view["version"])


@merge_proposals.operation(
    "POST",
    f"{_ONE}/actions/refuse",
    verb="merge_proposal.decide",
    takes=Refusal,
    if_match="honoured",
    answers={200: PROPOSAL},
    refuses=(409,),
    etag=True,
)
def refuse_merge_proposal(call: Call, proposal_id: str) -> Response:
    """Refuse a proposal for a reason that the unit is told."""
    view = proposing.refuse_proposal(call.service, call.actor, proposal_id, version=call.version, **call.body)
    return answer(view, version=view["version"])
