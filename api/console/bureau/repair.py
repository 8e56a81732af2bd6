"""Mends what nobody can review: says first what would become of each declaration, and then does it."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.bureau.process import process_page
from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.messages.texts import refused_with_words
from api.schemas.declarations.actions import ID_PATTERN
from workflow.commands.declarations.batch import perform_batch
from workflow.errors import NotFound
from workflow.names import Words
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.people.organizations import get_organization, list_organizations
from workflow.vocabulary import Event

pages = Pages("repair")

MOST = 100
REPAIRS = (Event.REASSIGN.value, Event.RELEASE.value)

_NONE_CHOSEN: Words = {"zh": "请先选择申报。", "en": "Choose at least one declaration first."}
_NO_REPAIR: Words = {"zh": "请选择改派或放回。", "en": "Choose to reassign or to release."}
_NO_BODY: Words = {
    "zh": "没有找到这个名称的在用机构，或有多个同名机构。请填写完整名称或机构编号。",
    "en": "No active organization has this name, or several have. Write the whole name, or its id.",
}
_NO_REASON: Words = {
    "zh": "请写明改派的理由，申报人会看到。",
    "en": "Say why it is reassigned; the applicant reads it.",
}


@pages.page("/process/repair", "POST")
def repair(visit: Visit) -> Response:
    """Show what the repair would do to each chosen declaration; where that was confirmed, do it."""
    asked, event = _asked(visit), visit.value("event")
    wrong, to = _fault(visit, asked, event)
    if wrong is not None:
        written = {name: visit.value(name) for name in ("event", "to", "comment")}
        return process_page(visit, 422, wrong=wrong, written=written, chosen=visit.sent.get("item", ()))
    body = ActionBody(comment=visit.value("comment") or None, to=to["id"] if to else None)
    before = [_view(visit, one["id"]) for one in asked]
    done = bool(visit.value("confirmed"))
    told = perform_batch(visit.service, visit.actor, event, asked, body, dry_run=not done)
    results = [refused_with_words(result) for result in told]
    return page(
        visit,
        "bureau/repair.html",
        rows=list(zip(before, results, asked, strict=True)),
        event=event,
        to=to,
        comment=body.comment,
        done=done,
        going=sum(result["status"] in ("allowed", "done") for result in results),
    )


def _asked(visit: Visit) -> list[dict[str, Any]]:
    """The chosen declarations, each once, with the version that was on screen."""
    found: dict[str, int] = {}
    for text in visit.sent.get("item", ())[:MOST]:
        id_, _, version = text.partition(".")
        if ID_PATTERN.fullmatch(id_) and version.isascii() and version.isdigit() and len(version) < 10:
            found[id_] = int(version)
    return [{"id": id_, "version": version} for id_, version in found.items()]


def _fault(
    visit: Visit, asked: list[dict[str, Any]], event: str
) -> tuple[Words | None, dict[str, Any] | None]:
    """What is wrong with what was sent, None for nothing; and the body to which it would go."""
    if not asked:
        return _NONE_CHOSEN, None
    if event not in REPAIRS:
        return _NO_REPAIR, None
    if event == Event.RELEASE:
        return None, None
    body = _body(visit)
    if body is None:
        return _NO_BODY, None
    return (None if visit.value("comment") else _NO_REASON), body


def _body(visit: Visit) -> dict[str, Any] | None:
    """The active organization with the name or the id that was written; None where it is not just one."""
    written = visit.value("to")
    if ID_PATTERN.fullmatch(written):
        try:
            found = get_organization(visit.service, visit.actor, written)
        except NotFound:
            return None
        return found if found["active"] else None
    if not written:
        return None
    sought = {"name_prefix": written[:100], "active": True}
    listed = list_organizations(visit.service, visit.actor, filters=sought, after=None, limit=MOST).items
    named = [each for each in listed if each["name"] == written]
    return named[0] if len(named) == 1 else None


def _view(visit: Visit, declaration_id: str) -> dict[str, Any] | None:
    try:
        return get_declaration(visit.service, visit.actor, declaration_id)
    except NotFound:
        return None
