"""Declarations: drafts, lists, actions, history."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.messages.texts import verdict_with_words
from api.schemas.declarations.actions import ACTION_BODY, action_body
from api.schemas.declarations.declarations import (
    DeclarationChanges,
    DeclarationFilters,
    NewDeclaration,
    SpotCheck,
)
from api.schemas.elements.json_schema import items, ref
from api.schemas.elements.lists import DryRun, LongPageQuery, page_of
from workflow.access.permissions import who_may
from workflow.commands.declarations import actions, drafts
from workflow.commands.declarations.spot_checks import record_spot_check
from workflow.queries.declarations import casework
from workflow.queries.declarations import declarations as queries
from workflow.queries.declarations.history import get_history
from workflow.queries.declarations.submitting import receipts
from workflow.queries.ledger.accounts import accounts_beside
from workflow.vocabulary import Event

declarations = Group("declarations", "What people declare, and the review of it")

_ONE = "/v1/declarations/<id:declaration_id>"
_WHO_ACTS = {event.value: who_may(f"declaration.{event}") for event in Event}


@declarations.operation(
    "POST",
    "/v1/declarations",
    verb="declaration.write",
    takes=NewDeclaration,
    answers={201: ref("Declaration")},
    etag=True,
    location=True,
)
def create_declaration(call: Call) -> Response:
    """Make a draft."""
    view = drafts.create_declaration(call.service, call.actor, **call.body)
    return answer(view, 201, version=view["version"], location=f"/v1/declarations/{view['id']}")


@declarations.operation(
    "GET",
    "/v1/declarations",
    verb="declaration.read",
    query=DeclarationFilters,
    answers={200: page_of(ref("Declaration"))},
)
def list_declarations(call: Call) -> Response:
    """List the declarations that the sender may see, newest first."""
    page = queries.list_declarations(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@declarations.operation("GET", _ONE, verb="declaration.read", answers={200: ref("Declaration")}, etag=True)
def get_declaration(call: Call, declaration_id: str) -> Response:
    """Read one declaration."""
    view = queries.get_declaration(call.service, call.actor, declaration_id)
    return answer(view, version=view["version"])


@declarations.operation(
    "PATCH",
    _ONE,
    verb="declaration.write",
    takes=DeclarationChanges,
    if_match="required",
    answers={200: ref("Declaration")},
    etag=True,
)
def edit_declaration(call: Call, declaration_id: str) -> Response:
    """Change a draft: replace its item, set its attestation."""
    view = drafts.edit_declaration(
        call.service, call.actor, declaration_id, version=call.stated_version, **call.body
    )
    return answer(view, version=view["version"])


@declarations.operation("DELETE", _ONE, verb="declaration.write", if_match="required", answers={204: None})
def delete_declaration(call: Call, declaration_id: str) -> Response:
    """Delete a draft that was never submitted."""
    drafts.delete_declaration(call.service, call.actor, declaration_id, version=call.stated_version)
    return empty_answer()


@declarations.operation("GET", f"{_ONE}/checklist", verb="declaration.read", answers={200: ref("Checklist")})
def get_checklist(call: Call, declaration_id: str) -> Response:
    """Read what a reviewer goes by: the points to be checked, and each year before and after an approval."""
    service, actor = call.service, call.actor
    view = queries.get_declaration(service, actor, declaration_id)
    accounts = accounts_beside(service, actor, declaration_id, casework.years_of(view))
    years = [casework.year_after(account, view) for account in accounts]
    return answer({"points": casework.checklist(service, view), "years": years})


@declarations.operation("GET", f"{_ONE}/receipt", verb="declaration.read", answers={200: ref("Receipt")})
def get_receipt(call: Call, declaration_id: str) -> Response:
    """Read the receipt of the last submission; whoever has its `token` can have it verified."""
    return answer(receipts.get_receipt(call.service, call.actor, declaration_id))


@declarations.operation(
    "GET", f"{_ONE}/actions", verb="declaration.read", answers={200: items(ref("Verdict"))}
)
def list_actions(call: Call, declaration_id: str) -> Response:
    """List the events: whether each can happen now, who may take it, and if it can't, why not."""
    verdicts = queries.list_actions(call.service, call.actor, declaration_id)
    return answer({"items": [verdict_with_words(verdict) for verdict in verdicts]})


@declarations.operation(
    "POST",
    f"{_ONE}/actions/<event:event>",
    verb="declaration.{event}",
    permitted_to=_WHO_ACTS,
    takes=action_body,
    documented_as=ACTION_BODY,
    optional_body=True,
    query=DryRun,
    if_match="honoured",
    answers={200: {"anyOf": [ref("Declaration"), ref("Verdict")]}},
    etag=True,
    asks_sender=True,
)
def perform_action(call: Call, declaration_id: str, event: str) -> Response:
    """Carry out an event: submit, claim, approve, …; with `dry_run=true`, only say what it would do."""
    dry_run = call.query["dry_run"]
    view = actions.perform(
        call.service, call.sender, declaration_id, event, call.body, version=call.version, dry_run=dry_run
    )
    return answer(verdict_with_words(view)) if dry_run else answer(view, version=view["version"])


@declarations.operation(
    "POST",
    f"{_ONE}/spot-check",
    verb="declaration.spot_check",
    takes=SpotCheck,
    optional_body=True,
    if_match="honoured",
    answers={200: ref("Declaration")},
    etag=True,
    refuses=(404, 409),
)
def spot_check_declaration(call: Call, declaration_id: str) -> Response:
    """Record that a spot check found nothing wrong. If it found something, revoke the declaration instead."""
    view = record_spot_check(call.service, call.actor, declaration_id, version=call.version, **call.body)
    return answer(view, version=view["version"])


@declarations.operation(
    "GET",
    f"{_ONE}/history",
    verb="declaration.read",
    query=LongPageQuery,
    answers={200: page_of(ref("HistoryRow"))},
)
def list_history(call: Call, declaration_id: str) -> Response:
    """Read what happened to a declaration, from first to last."""
    return page_answer(call, get_history(call.service, call.actor, declaration_id, **paging(call)))
