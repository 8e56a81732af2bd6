"""Hands over what a reviewer holds, back to the queue or to another body; what it does is told before."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.console.unit.reviewers import OFFICES
from api.console.unit.units import named
from api.messages.texts import refused_with_words
from workflow.access.permissions import Role, Subject, require, require_any
from workflow.commands.declarations.batch import BATCH_LIMIT, perform_batch
from workflow.process.reading import ActionBody
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.people.organizations import get_organization, get_reviewer
from workflow.vocabulary import Event

pages = Pages("hand_over")


@pages.page("/reviewers/<id:unit_id>/<id:grant_id>/hand-over")
def show_hand_over(visit: Visit, unit_id: str, grant_id: str) -> Response:
    """Say for each declaration that the reviewer holds what would become of it."""
    return _page(visit, unit_id, grant_id, dict(visit.query), done=False)


@pages.page("/reviewers/<id:unit_id>/<id:grant_id>/hand-over", "POST")
def hand_over(visit: Visit, unit_id: str, grant_id: str) -> Response:
    """Hand over those that were on the page and have not changed since."""
    asked = {name: visit.value(name) for name in ("event", "to", "comment")}
    return _page(visit, unit_id, grant_id, asked, done=True)


def _page(visit: Visit, unit_id: str, grant_id: str, asked: dict[str, str], *, done: bool) -> Response:
    require_any(visit.actor, "declaration.release", *OFFICES)
    require(visit.actor, "reviewer.write", Subject(organization_id=unit_id))
    reviewer = get_reviewer(visit.service, visit.actor, unit_id, grant_id)
    held = _held(visit, unit_id, reviewer["principal_id"])
    event = Event.REASSIGN if asked.get("event") == Event.REASSIGN else Event.RELEASE
    to = named(visit, asked.get("to", "").strip()) if event == Event.REASSIGN else None
    body = ActionBody(comment=asked.get("comment", "").strip() or None, to=to["id"] if to else None)
    sent = set(visit.sent.get("item", ())) if done else None
    items = [
        {"id": each["id"], "version": each["version"]}
        for each in held
        if sent is None or f"{each['id']}.{each['version']}" in sent
    ]
    told = perform_batch(visit.service, visit.actor, event.value, items, body, dry_run=not done)
    results = {each["id"]: refused_with_words(each) for each in told}
    return page(
        visit,
        "unit/hand_over.html",
        unit=get_organization(visit.service, visit.actor, unit_id),
        reviewer=reviewer,
        rows=[(each, results[each["id"]]) for each in held if each["id"] in results],
        event=event.value,
        to=to,
        asked=asked,
        done=done,
        going=sum(each["status"] in ("allowed", "done") for each in results.values()),
        reassigns=visit.actor.has(Role.bureau) or visit.actor.has(Role.administrator),
    )


def _held(visit: Visit, unit_id: str, principal_id: str) -> list[dict[str, Any]]:
    filters = {"assignee": principal_id, "body_id": unit_id}
    return get_queue(visit.service, visit.actor, filters=filters, limit=BATCH_LIMIT).items
