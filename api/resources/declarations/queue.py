"""The worklist of reviewers, and decisions on many items at once."""

from __future__ import annotations

from dataclasses import asdict

from flask import Response, request

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.messages.texts import IF_MATCH_ON_BATCH, TOO_MANY_FOR_DRY_RUN, with_words
from api.schemas.declarations.queue import BATCH_BODY, Batch, QueueFilters, batch_body
from api.schemas.elements.json_schema import items, ref
from api.schemas.elements.lists import DryRun, page_of
from workflow.access.permissions import who_may
from workflow.background.kinds import QUEUE_ACTIONS
from workflow.commands.declarations import batch as batches
from workflow.commands.operations import operations
from workflow.errors import FieldError, Invalid
from workflow.queries.declarations.worklist import get_queue

queue = Group("queue", "What waits for review")

_WHO_DECIDES = {event.value: who_may(f"declaration.{event}") for event in sorted(batches.BATCH_EVENTS)}


@queue.operation(
    "GET",
    "/v1/queue",
    verb="queue.read",
    query=QueueFilters,
    answers={200: page_of(ref("WorkItem"))},
    refuses=(404,),
)
def list_queue(call: Call) -> Response:
    """List the work items of the bodies for which the sender reviews; what is due first comes first."""
    page = get_queue(call.service, call.actor, filters=filters(call), sort=call.query["sort"], **paging(call))
    return page_answer(call, page)


@queue.operation(
    "POST",
    "/v1/queue/actions/<event:event>",
    verb="declaration.{event}",
    permitted_to=_WHO_DECIDES,
    takes=batch_body,
    documented_as=BATCH_BODY,
    query=DryRun,
    bulk=True,
    answers={200: items(ref("BatchResult")), 202: ref("QueueActionsOperation")},
    location=True,
)
def perform_batch(call: Call, event: str) -> Response:
    """Carry out an event for many work items: up to 500 at once, more in an operation; or try it.

    The version of each item is sent in `items`: `If-Match`, which names one version, is refused.
    """
    if "If-Match" in request.headers:
        raise Invalid(FieldError("/items", "IF_MATCH_ON_BATCH", IF_MATCH_ON_BATCH))
    batch: Batch = call.body
    if len(batch.items) <= batches.BATCH_LIMIT:
        done = batches.perform_batch(
            call.service, call.actor, event, batch.items, batch.action, dry_run=call.query["dry_run"]
        )
        return answer({"items": [with_words(result) for result in done]})
    batches.require_batch(call.actor, event)
    if call.query["dry_run"]:
        raise Invalid(FieldError("/items", "TOO_MANY_FOR_DRY_RUN", TOO_MANY_FOR_DRY_RUN))
    options = {"event": event, "body": asdict(batch.action)}
    view = operations.accept(call.service, call.actor, QUEUE_ACTIONS, batch.items, **options)
    return answer(view, 202, location=f"/v1/operations/{view['id']}")
