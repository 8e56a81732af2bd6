"""Publishing an edition over work in flight: what it would mean, the choice, the moves, taking it back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from flask import Response

from api.console.editions.drafting import EDITION
from api.console.editions.editions import acts, frame
from api.console.editions.operations_of import operation_of, told
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import words_of
from api.http.body import read_shape
from api.schemas.editions.publishing import FurtherMoves, Publication, Retirement
from workflow.commands.editions import publishing as commands
from workflow.commands.editions.impact import impact_of
from workflow.commands.editions.rollback import roll_back_edition
from workflow.definition import EditionHasErrors
from workflow.errors import AnotherInForce, EditionStatus, Invalid, LostRace, Refused, VersionMismatch
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.definitions import current_checksum
from workflow.queries.editions.moves import list_moves
from workflow.trials.move_plan import InFlight, Plan

pages = Pages("publishing")

_ONE = f"/editions/{EDITION}/publish"
_IMPACT = "impact"  # in an address and in the form: the operation that has classified the work in flight
_FRESH = timedelta(minutes=2)  # so old may a classification be that took an operation
_LISTED = 20
_TEXTS = ("effective_from", "effective_to", "comment")
_MOVED = {
    "zh": "在途申报的分类与页面上的不同，没有发布。请核对新的数字后再决定。",
    "en": "Work in flight is classified otherwise than on the page; nothing was published. Look once more.",
}
_OLD = {
    "zh": "分类已重新进行，数字未变；请再次确认发布。",
    "en": "The work in flight was classified anew, with the same result: confirm once more.",
}


@pages.page(_ONE)
def show_publishing(visit: Visit, edition_id: str) -> Response:
    """Ask what becomes of work in flight; afterwards show how the moves go on."""
    return _shown(visit, edition_id)


def _shown(visit: Visit, edition_id: str, status: int = 200, **more: Any) -> Response:
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    around: dict[str, Any] = {"operation": None, "report": None, "impact": None, "moved": [], "stuck": []}
    if view["status"] == "checked" and "report" not in more:
        around["report"], around["impact"] = _impact(visit, edition_id)
    elif view["status"] in ("published", "retired") and not view["shipped"]:
        around["operation"] = operation_of(visit, edition_id, "edition_moves", "edition_rollback")
        for name, became in (("moved", "moved"), ("stuck", "not_undone")):
            found = list_moves(visit.service, visit.actor, edition_id, became=became, limit=_LISTED)
            around[name], around[f"{name}_count"] = found.items, found.count
    return page(
        visit,
        "editions/publish.html",
        status,
        **frame(visit, view),
        **acts(visit, view),
        replaced=_in_force(visit, view),
        is_author=visit.actor.id in view["authors"],
        classes=[each.value for each in InFlight],
        as_json=json.dumps,
        **{**around, "chosen": {}, "wrong": None, "before": None, **more},
    )


def _in_force(visit: Visit, view: Mapping[str, Any]) -> str | None:
    """The edition in force for the same region and year, which this one would replace."""
    here = (view["region"], view["year"])
    found = queries.list_editions(visit.service, visit.actor).items
    return next(
        (
            each["id"]
            for each in found
            if each["in_force"] and (each["region"], each["year"]) == here and each["id"] != view["id"]
        ),
        None,
    )


def _impact(visit: Visit, edition_id: str) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """(report, operation) of what publishing would mean; the report is None until it is complete."""
    wanted = visit.query.get(_IMPACT)
    if not wanted:
        try:
            report, operation = impact_of(visit.service, visit.actor, edition_id)
        except EditionHasErrors:
            return None, None
        if report is not None or operation is None:
            return report, None
        wanted = operation["id"]
    operation = told(visit, wanted)
    if operation["status"] != "done" or operation["report"]["edition"] != edition_id:
        return None, operation
    return operation["report"], operation


@pages.page(_ONE, "POST")
def publish(visit: Visit, edition_id: str) -> Response:
    """Publish the edition, where the work in flight is still classified as the publisher has seen it."""
    chosen = _chosen(visit)
    report, operation = _anew(visit, edition_id)
    if report is None and operation is not None:  # there is much of it: it is classified, and then confirmed
        return go(f"/editions/{edition_id}/publish?{_IMPACT}={operation['id']}&again=1")
    seen = _seen(visit)
    if report is None or report["classes"] != seen:
        return _shown(
            visit,
            edition_id,
            409,
            chosen=chosen,
            wrong=[_MOVED],
            before=seen,
            report=report,
            impact=operation,
        )
    try:
        told_ = read_shape(Publication, chosen)
        plan = Plan.chosen(
            told_.pop("moves", None), told_.pop("accounts", None), told_.pop("canary_percent", None)
        )
        view = commands.publish_edition(
            visit.service, visit.actor, edition_id, version=visit.version() or 0, plan=plan, **told_
        )
    except (Invalid, VersionMismatch, EditionStatus, AnotherInForce, LostRace, EditionHasErrors) as error:
        status = 422 if isinstance(error, (Invalid, EditionHasErrors)) else 409
        return _shown(
            visit,
            edition_id,
            status,
            chosen=chosen,
            wrong=_words_of(error),
            report=report,
            impact=operation,
        )
    moving = f"?operation={view['operation']['id']}" if view["operation"] else ""
    return go(f"/editions/{edition_id}/publish{moving}")


def _chosen(visit: Visit) -> dict[str, Any]:
    """The publication as the JSON API would be sent it."""
    chosen: dict[str, Any] = {"replaces": visit.value("replaces") or None}
    chosen |= {name: text for name in _TEXTS if (text := visit.value(name))}
    return chosen | _moves(visit)


def _moves(visit: Visit) -> dict[str, Any]:
    share = visit.value("canary_percent")
    found: dict[str, Any] = {
        "moves": {each.value: visit.value(f"moves.{each.value}") or "keep" for each in InFlight},
        "accounts": visit.value("accounts") or "keep",
    }
    if share:
        found["canary_percent"] = int(share) if share.isascii() and share.isdigit() else share
    return found


def _seen(visit: Visit) -> Any:
    """The classes with their counts, as they stood on the page."""
    try:
        return json.loads(visit.value("classes") or "null")
    except ValueError:
        return None


def _anew(visit: Visit, edition_id: str) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """The work in flight, classified at this moment; one that took an operation holds for two minutes."""
    wanted = visit.value(_IMPACT)
    if wanted:
        kept = told(visit, wanted)
        report, now = kept["report"], visit.service.clock.now()
        if (
            kept["status"] == "done"
            and report["edition"] == edition_id
            and report["checksum"] == current_checksum(visit.service, edition_id)
            and now - datetime.fromisoformat(kept["finished_at"]) <= _FRESH
        ):
            return report, kept
    return impact_of(visit.service, visit.actor, edition_id)


def _words_of(error: Refused) -> list[Mapping[str, str]]:
    if isinstance(error, Invalid):
        return [each.text for each in error.errors]
    if isinstance(error, EditionHasErrors):
        return [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
    return [words_of(error)]


@pages.page(f"{_ONE}/moves", "POST")
def move_more(visit: Visit, edition_id: str) -> Response:
    """Move more of the work in flight: other classes, a larger share of bodies, or once more."""
    return _after(visit, edition_id, commands.move_work, read_shape, FurtherMoves, _moves(visit))


@pages.page(f"{_ONE}/rollback", "POST")
def roll_back(visit: Visit, edition_id: str) -> Response:
    """Take the edition out of force, and move back what can be."""
    comment = {"comment": text} if (text := visit.value("comment")) else {}
    return _after(visit, edition_id, roll_back_edition, read_shape, Retirement, comment)


def _after(visit: Visit, edition_id: str, command: Any, read: Any, shape: Any, sent: Any) -> Response:
    """Begin an operation on a published edition, and show how far it is."""
    try:
        version = visit.version() or 0  # no version is none that was on screen
        begun = command(visit.service, visit.actor, edition_id, version=version, **read(shape, sent))
    except (Invalid, VersionMismatch, EditionStatus, LostRace) as error:
        status = 422 if isinstance(error, Invalid) else 409
        return _shown(visit, edition_id, status, wrong=_words_of(error))
    return go(f"/editions/{edition_id}/publish?operation={begun['id']}")
