"""How an edition does in use: hits, refusals, load and age per body, and rules that are only watched."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Response

from api.console.editions import pictures
from api.console.editions.drafting import EDITION
from api.console.editions.editions import frame
from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from workflow.definition import EditionHasErrors
from workflow.errors import Invalid
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.usage import get_usage

pages = Pages("usage")

_DAYS = 31  # of refusals, in the picture
_NO_DAY = {"zh": "日期须写作 2024-11-20。", "en": "Write a day as 2024-11-20."}


@pages.page(f"/editions/{EDITION}/use")
def show_use(visit: Visit, edition_id: str) -> Response:
    """Show how an edition was used in a period."""
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    asked = {name: visit.query.get(name, "").strip() for name in ("from", "to")}
    told: dict[str, Any] | None = None
    wrong: list[Mapping[str, str]] | None = None
    try:
        first, last = (date.fromisoformat(text) if text else None for text in asked.values())
        told = get_usage(visit.service, visit.actor, edition_id, first=first, last=last)
    except ValueError:
        wrong = [_NO_DAY]
    except Invalid as error:
        wrong = [each.text for each in error.errors]
    except EditionHasErrors as error:
        wrong = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
    shown: dict[str, Any] = {"told": told, "asked": asked, "wrong": wrong}
    if told is not None:
        shown["rows"] = pictures.scaled(told["rows"], "hits")
        shown["days"] = pictures.scaled(told["refusals_by_day"][-_DAYS:], "count")
    return page(visit, "editions/use.html", 422 if wrong else 200, **frame(visit, view), **shown)
