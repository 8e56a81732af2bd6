"""What is marked in a decision table: problems at their cells, the use of rows, the line that is tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from api.console.editions.tables.cells import conditions, whole
from api.console.editions.tables.rows import Sheet
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.schemas.editions.definitions import RouteFacts
from workflow.definition.columns import COLUMNS
from workflow.errors import Invalid
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.usage import get_usage

_ORDER = ("error", "warning", "note")
_LEVELS = 5


def marked(problems: Sequence[Mapping[str, Any]], sheet: Sheet) -> dict[str, Any]:
    """`{rows: {place: {column: severity}}, heads: {column: severity}, list: problems with their places}`.

    A problem of a whole row is at its column `id`; a gap is at the heads of the columns that it is about.
    """
    rows: dict[int, dict[str, str]] = {}
    heads: dict[str, str] = {}
    listed = []
    for each in problems:
        place, columns = _place(each, sheet)
        target = heads if place is None else rows.setdefault(place, {})
        for column in columns:
            target[column] = min(target.get(column, "note"), each["severity"], key=_ORDER.index)
        listed.append({**each, "place": place, "columns": columns})
    return {"rows": rows, "heads": heads, "list": listed}


def _place(problem: Mapping[str, Any], sheet: Sheet) -> tuple[int | None, list[str]]:
    path = problem["path"].split("/")
    about = list(problem["facts"].get("when", ()))
    if path[0] != sheet.table:
        return None, []
    place = whole(path[1]) if len(path) > 1 else None
    if place is None or place >= len(sheet.rows):
        return None, about
    if len(path) > 2:
        return place, [path[3] if path[2] == "when" and len(path) > 3 else path[2]]
    stated = [name for name in about if name in conditions(sheet.rows[place])]
    return place, stated or ["id"]


def uses_of(
    visit: Visit, view: Mapping[str, Any], table: str, rows: Sequence[Mapping[str, Any]]
) -> tuple[str, ...]:
    """Of each row `hits level`, `dead` or nothing: under this edition, or that which it would replace."""
    used = _edition_in_use(visit, view)
    if used is None or table != "routes":
        return ("",) * len(rows)
    told = {each["row"]: each for each in get_usage(visit.service, visit.actor, used)["rows"]}
    most = max((each["hits"] for each in told.values()), default=0)
    return tuple(_use(told.get(str(row.get("id"))), most) for row in rows)


def _edition_in_use(visit: Visit, view: Mapping[str, Any]) -> str | None:
    if view["status"] in ("published", "retired"):
        return str(view["id"])
    here = (view["region"], view["year"])
    found = queries.list_editions(visit.service, visit.actor).items
    return next(
        (each["id"] for each in found if each["in_force"] and (each["region"], each["year"]) == here), None
    )


def _use(told: Mapping[str, Any] | None, most: int) -> str:
    if told is None:
        return ""
    if not told["hits"]:
        return "dead" if told["dead"] else "0 0"
    return f"{told['hits']} {max(1, -(-_LEVELS * told['hits'] // most))}"


def facts_of(visit: Visit) -> tuple[dict[str, Any], list[str]]:
    """The facts of the line that is tried, and the columns of which they make no sense."""
    if not visit.sent:
        return {}, []
    sent: dict[str, Any] = {name: text for name in COLUMNS if (text := visit.value(f"t.{name}"))}
    for name in sent:
        if True in COLUMNS[name].values:
            sent[name] = sent[name] == "true"
    try:
        facts = read_shape(RouteFacts, sent)
    except Invalid as error:
        return {}, [each.pointer.strip("/") for each in error.errors]
    if "credit_hours" in facts:
        facts["credit_hours"] = Decimal(facts["credit_hours"])
    return facts, []
