"""A decision table as a table: rows that are edited in place, checked as they are, tried, and saved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from flask import Response

from api.console.editions import words
from api.console.editions.drafting import EDITION
from api.console.editions.editions import acts, frame
from api.console.editions.tables import cells
from api.console.editions.tables.marks import facts_of, marked, uses_of
from api.console.editions.tables.rows import Sheet, changed, pasted, sheet_of
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.schemas.editions.definitions import EditionChanges
from workflow.commands.editions import definitions as commands
from workflow.definition import DefinitionError, EditionHasErrors
from workflow.definition.columns import COLUMNS
from workflow.definition.files.row_writing import with_rows
from workflow.errors import EditionStatus, Invalid, LostRace, NotFound, VersionMismatch
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.previews import check_table, explain_table, rows_of

pages = Pages("tables")

_ONE = f"/editions/{EDITION}/tables/<table>"
_FILE = "routing.yaml"
_TOO_LARGE = {
    "zh": "表格写成文件后超过128 KB或12000个值，没有保存：请减少行数。",
    "en": "As a file, the table has more than 128 kB or 12,000 values: take rows away. Nothing was saved.",
}


@pages.page(_ONE)
def show_table(visit: Visit, edition_id: str, table: str) -> Response:
    """Show a decision table; `row` opens one of its rows."""
    view = _view(visit, edition_id, table)
    sheet = _kept_sheet(visit, view, table)
    if sheet is None:
        return page(visit, "editions/no_table.html", 200, **frame(visit, view), table=table)
    opened = cells.whole(visit.query.get("row", ""))
    if opened is not None and opened < len(sheet.rows):
        sheet = replace(sheet, opened=opened)
    return _shown(visit, view, sheet)


def _kept_sheet(visit: Visit, view: Mapping[str, Any], table: str) -> Sheet | None:
    """The table as it is kept; None where it can't be read."""
    rows = rows_of(view["files"], table)
    return None if rows is None else Sheet(table, tuple(rows), uses_of(visit, view, table, rows))


def _view(visit: Visit, edition_id: str, table: str) -> dict[str, Any]:
    if table not in words.TABLES:
        raise NotFound()
    return queries.get_edition(visit.service, visit.actor, edition_id)


@pages.page(_ONE, "POST")
def change_table(visit: Visit, edition_id: str, table: str) -> Response:
    """Do what a button asks with the rows on the page. They are written only by saving."""
    view, sheet = _view(visit, edition_id, table), sheet_of(visit, table)
    act = visit.value("act")
    if not frame(visit, view)["editable"]:  # its page has no rows to send: they are tried as they are kept
        sheet, act = _kept_sheet(visit, view, table) or sheet, "save" if act == "save" else "test"
    if act == "save" or visit.value("over"):
        return _save(visit, view, sheet)
    if act == "paste":
        sheet = pasted(sheet, visit.value("pasted"))
    elif act == "columns":
        sheet = replace(sheet, all_columns=not sheet.all_columns)
    elif act in ("copy", "insert", "up", "down", "delete", "open"):
        place = cells.whole(visit.value("row"))
        last = len(sheet.rows) - 1
        sheet = changed(sheet, act, max(last, 0) if place is None or place > last else place)
    return _shown(visit, view, sheet)


@pages.page(f"{_ONE}/cells", "POST")
def check_cells(visit: Visit, edition_id: str, table: str) -> Response:
    """What is wrong with the rows on the page, and the row that is to be open from now on."""
    view, sheet = _view(visit, edition_id, table), sheet_of(visit, table)
    wanted = cells.whole(visit.value("row"))
    before = sheet.opened
    if wanted is not None and wanted < len(sheet.rows) and wanted != before:
        sheet = changed(sheet, "open", wanted)
    redrawn = {before, sheet.opened} - {None} if sheet.opened != before else set()
    there = {*sheet.columns(), *COLUMNS}
    columns = [name for name in visit.value("shown").split(",") if name in there]
    return _shown(
        visit, view, sheet, template="editions/cells.html", columns=columns, redrawn=sorted(redrawn, key=str)
    )


def _shown(
    visit: Visit,
    view: Mapping[str, Any],
    sheet: Sheet,
    status: int = 200,
    template: str = "editions/table.html",
    columns: Sequence[str] = (),
    **more: Any,
) -> Response:
    problems = check_table(visit.service, visit.actor, view["id"], sheet.table, sheet.rows)
    facts, wrong_facts = facts_of(visit)
    told: Mapping[int, Any] = {}
    if facts:
        told = explain_table(visit.service, visit.actor, view["id"], sheet.table, sheet.rows, facts)
    saved = rows_of(view["files"], sheet.table)
    marks = marked(problems, sheet)
    return page(
        visit,
        template,
        status,
        **frame(visit, view),
        table=sheet.table,
        sheet=sheet,
        columns=columns or sheet.columns(marks["heads"]),
        conditions=COLUMNS,
        cells=cells,
        as_json=_as_json,
        marks=marks,
        problems=problems,
        told=told,
        tested={name: visit.value(f"t.{name}") for name in COLUMNS} if visit.sent else {},
        wrong_facts=wrong_facts,
        unsaved=list(sheet.rows) != saved,
        clauses=_clauses(visit, view),
        **{"conflict": None, "wrong": None, **more},
    )


def _as_json(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _clauses(visit: Visit, view: Mapping[str, Any]) -> Sequence[str]:
    """The ids of the clauses that a row can cite."""
    found = rows_of(view["files"], "clauses", file="clauses.yaml")
    return list(found) if found else ()


def _save(visit: Visit, view: Mapping[str, Any], sheet: Sheet) -> Response:
    """Write the table into the text of routing.yaml as the API would be sent it."""
    version = cells.whole(visit.value("over")) or visit.version() or 0
    try:
        text = with_rows(view["files"].get(_FILE, ""), sheet.table, sheet.rows)
        if rows_of({_FILE: text}, sheet.table) is None:  # what can't be read again must not take its place
            return _shown(visit, view, sheet, 422, wrong=[_TOO_LARGE])
        body = read_shape(EditionChanges, {"files": {_FILE: text}})
        commands.edit_edition(visit.service, visit.actor, view["id"], version=version, files=body["files"])
    except (VersionMismatch, LostRace, EditionStatus) as error:
        fresh = queries.get_edition(visit.service, visit.actor, view["id"])
        conflict = {"error": error.code, "text": error.text, "changes": acts(visit, fresh)["changes"][-3:]}
        status = 412 if isinstance(error, VersionMismatch) else 409
        return _shown(visit, fresh, sheet, status, conflict=conflict, stated=version)
    except (EditionHasErrors, DefinitionError) as error:
        wrong = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
        return _shown(visit, view, sheet, 422, wrong=wrong)
    except Invalid:
        return _shown(visit, view, sheet, 422, wrong=[_TOO_LARGE])
    return go(f"/editions/{view['id']}/tables/{sheet.table}?saved=1")
