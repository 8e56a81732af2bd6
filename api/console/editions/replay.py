"""A replay as pictures: what an edition would have made of what people really declared."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.editions import pictures
from api.console.editions.drafting import EDITION
from api.console.editions.editions import frame
from api.console.editions.operations_of import operation_of
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.schemas.editions.replay import ReplayScope
from workflow.commands.editions.replay import replay_edition
from workflow.commands.operations.operations import cancel
from workflow.definition import EditionHasErrors
from workflow.errors import Invalid
from workflow.queries.editions import definitions as queries

pages = Pages("replay")

_ONE = f"/editions/{EDITION}/replay"
_FIELDS = ("last", "year", "region")
_NUMBERS = ("last", "year")
_EXAMPLES = 10


@pages.page(_ONE)
def show_replay(visit: Visit, edition_id: str) -> Response:
    """Show a replay: how far it is, and what it has found so far."""
    return _shown(visit, edition_id)


@pages.page(_ONE, "POST")
def begin_replay(visit: Visit, edition_id: str) -> Response:
    """Begin a replay over what was declared; nothing is written but its report."""
    asked: dict[str, Any] = {name: text for name in _FIELDS if (text := visit.value(name))}
    sent = {name: _number(text) if name in _NUMBERS else text for name, text in asked.items()}
    try:
        view = replay_edition(visit.service, visit.actor, edition_id, **read_shape(ReplayScope, sent))
    except Invalid as error:
        wrong = [each.text for each in error.errors]
        return _shown(visit, edition_id, 422, written=asked, wrong=wrong)
    except EditionHasErrors as error:
        wrong = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
        return _shown(visit, edition_id, 422, written=asked, wrong=wrong)
    return go(f"/editions/{edition_id}/replay?operation={view['id']}")


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


@pages.page(f"{_ONE}/<id:operation_id>/cancel", "POST")
def cancel_replay(visit: Visit, edition_id: str, operation_id: str) -> Response:
    """Stop a replay after the portion at hand; what it has found stays."""
    cancel(visit.service, visit.actor, operation_id)
    return go(f"/editions/{edition_id}/replay?operation={operation_id}")


def _shown(visit: Visit, edition_id: str, status: int = 200, **more: Any) -> Response:
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    operation = operation_of(visit, edition_id, "replay")
    report = operation["report"] if operation else None
    found = report is not None and bool(report["submitted"]["judged"] + report["drafts"]["judged"])
    return page(
        visit,
        "editions/replay.html",
        status,
        **frame(visit, view),
        operation=operation,
        report=report if found else None,
        counts=_counts(report) if report else {},
        flow=pictures.flow(report["rows"], report["moves"]) if found and report else None,
        bars=pictures.differences(report["hours"]) if report else [],
        examples={name: each[:_EXAMPLES] for name, each in report["examples"].items()} if report else {},
        **{"written": {}, "wrong": None, **more},
    )


def _counts(report: dict[str, Any]) -> dict[str, int]:
    """Submissions and drafts together: how many were judged, and how many differ in which way."""
    return {name: report["submitted"][name] + report["drafts"][name] for name in report["submitted"]}
