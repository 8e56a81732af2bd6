"""Decisions on many items: first what each would come to, then done, each by itself."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit, whole
from api.console.reviewer.next_items import queue_filters
from api.messages.texts import with_words
from api.schemas.declarations.queue import Batch, batch_body
from workflow.commands.declarations.batch import BATCH_EVENTS, BATCH_LIMIT, perform_batch
from workflow.errors import FieldError, Invalid, NotFound
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.declarations.reasons import list_reasons
from workflow.vocabulary import Event

pages = Pages("batch")

_REASONED = frozenset({Event.RETURN_FOR_CORRECTION, Event.REJECT, Event.FORWARD, Event.REASSIGN})
_TEXTS = ("reason_code", "comment", "to")
_NONE_CHOSEN = {
    "zh": "没有选中任何申报：请在待办中勾选后再试。",
    "en": "No item was chosen: tick some in the queue first.",
}


@pages.page("/queue/batch", "POST")
def decide_many(visit: Visit) -> Response:
    """Show what the event would do to each chosen item; once confirmed, do it and say what was done."""
    event = _event(visit)
    batch = _batch(visit)
    asked = batch.items
    confirmed = bool(visit.value("confirmed"))
    if event in (Event.CLAIM, Event.RELEASE):  # these decide nothing, and are undone by the other
        perform_batch(visit.service, visit.actor, event, asked, ActionBody())
        return go(f"/queue{_filters(visit)}")
    results = perform_batch(visit.service, visit.actor, event, asked, batch.action, dry_run=not confirmed)
    told = [_told(visit, result, sent) for result, sent in zip(results, asked, strict=True)]
    return page(
        visit,
        "reviewer/batch.html",
        event=event.value,
        confirmed=confirmed,
        told=told,
        counted=_counts(told),
        reasons=list_reasons(visit.service, visit.actor, event=event.value) if event in _REASONED else [],
        sent={name: visit.value(name) for name in ("reason_code", "comment")},
        needs_reason=event in _REASONED,
        kept=urlencode(queue_filters(visit)),
    )


def _event(visit: Visit) -> Event:
    sent = visit.value("event")
    if sent not in BATCH_EVENTS:
        raise NotFound("There is no batch of this event.")
    return Event(sent)


def _batch(visit: Visit) -> Batch:
    """The chosen items with the versions that were on screen, and the action, as the JSON API reads them.

    Raises `Invalid` where none is chosen.
    """
    chosen = [each.partition(".") for each in visit.sent.get("item", ())]
    items = [{"id": id_, "version": whole(version) or 0} for id_, _, version in chosen]
    if not items:
        raise Invalid(FieldError("/items", "REQUIRED", _NONE_CHOSEN))
    action: dict[str, Any] = {name: text for name in _TEXTS if (text := visit.value(name))}
    if "acknowledged" in visit.sent:
        action["acknowledged"] = visit.sent["acknowledged"]
    return batch_body({"items": items[:BATCH_LIMIT], **action})


def _told(visit: Visit, result: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
    """The result of an item, beside what it is about."""
    try:
        view = result.get("declaration") or get_declaration(visit.service, visit.actor, result["id"])
    except NotFound:
        view = None
    return {**with_words(result), "view": view, "version": sent["version"]}


def _counts(told: list[dict[str, Any]]) -> dict[str, int]:
    statuses = [each["status"] for each in told]
    return {status: statuses.count(status) for status in ("allowed", "done", "refused")}


def _filters(visit: Visit) -> str:
    kept = queue_filters(visit)
    return f"?{urlencode(kept)}" if kept else ""
