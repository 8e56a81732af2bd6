"""Two editions side by side, rule by rule: in words, and then in YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.console.editions import words
from api.console.editions.drafting import EDITION
from api.console.editions.editions import frame
from api.console.editions.rule_words import named, said
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.comparison import compare_rules

pages = Pages("compare")

_ONE = f"/editions/{EDITION}/compare"


@pages.page(_ONE)
def choose_other(visit: Visit, edition_id: str) -> Response:
    """Ask with which edition to compare, or go on to the comparison that was asked for."""
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    others = _others(visit, view)
    wanted = visit.query.get("against")
    if wanted in others:
        return go(f"/editions/{edition_id}/compare/{wanted}")
    return page(visit, "editions/compare.html", **frame(visit, view), others=others, other=None)


def _others(visit: Visit, view: Mapping[str, Any]) -> list[str]:
    """The other editions: first what this one replaces or would replace."""
    found = queries.list_editions(visit.service, visit.actor).items
    here = (view["region"], view["year"])

    def distance(each: Mapping[str, Any]) -> tuple[bool, bool, bool, str]:
        near = (each["region"], each["year"]) == here
        return each["id"] != view["replaces"], not (near and each["in_force"]), not near, each["id"]

    return [each["id"] for each in sorted(found, key=distance) if each["id"] != view["id"]]


@pages.page(f"{_ONE}/<edition:other>")
def compare(visit: Visit, edition_id: str, other: str) -> Response:
    """Compare an edition with another: what it says now, beside what that one says."""
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    rules = compare_rules(visit.service, visit.actor, edition_id, other)
    texts = queries.compare_editions(visit.service, visit.actor, edition_id, other)["files"]
    shown = [
        {
            **rule,
            "name": named(rule["file"], rule["path"], visit.language),
            "lines": [_line(rule, change, visit) for change in rule["changes"]],
        }
        for rule in rules
    ]
    return page(
        visit,
        "editions/compare.html",
        **frame(visit, view),
        others=_others(visit, view),
        other=other,
        rules=shown,
        kinds={name: sum(each["file"] == name for each in rules) for name in words.FILES},
        texts={name: text.splitlines() for name, text in texts.items()},
    )


def _line(rule: Mapping[str, Any], change: Mapping[str, Any], visit: Visit) -> dict[str, str]:
    key = (change["path"] or rule["path"] or [""])[-1]
    return {
        "name": named("", change["path"], visit.language),
        "before": said(key, change["before"], visit.language),
        "after": said(key, change["after"], visit.language),
    }
