"""Imports a roster: first a page that says of every row what it would do and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import orjson
from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.console.unit.roster_file import COLUMNS, MOST_BYTES, Row, read_roster
from api.console.unit.sheets import download
from api.console.unit.units import own_units, unit_of
from api.schemas.elements.checked import checked
from api.schemas.people.roster import RosterRow
from workflow.access.permissions import Role, Subject, require, require_any
from workflow.commands.people.roster import MOST_ROWS, import_roster
from workflow.errors import FieldError, Invalid

pages = Pages("roster_import")

OFFICES = (Role.unit_administrator, Role.bureau, Role.administrator)
_DOCUMENTS = {
    "": "resident_identity_card",
    "居民身份证": "resident_identity_card",
    "身份证": "resident_identity_card",
    "护照": "passport",
    "passport": "passport",
    "外国人永久居留身份证": "foreign_permanent_resident",
    "其他": "other",
    "other": "other",
}
_YES = frozenset({"是", "yes", "true", "1", "y"})
_NO = frozenset({"", "否", "no", "false", "0", "n"})
_YES_OR_NO = {"zh": "以考代评一列须填“是”或“否”。", "en": "Exam-based has to be yes or no."}
_NOT_WHOLE = {
    "zh": "提交的人员名单不完整，没有导入任何人。请重新选择文件，核对后再确认。",
    "en": "The rows that were sent are not whole, and nobody was imported. Choose the file again, look at"
    " what it would do, and confirm that.",
}
_NO_UNIT = {"zh": "没有这个单位。", "en": "There is no such unit."}


@pages.page("/people/import")
def show_import(visit: Visit) -> Response:
    """Ask for the file, and say what it has to look like."""
    return _page(visit)


@pages.page("/people/import/template")
def download_template(visit: Visit) -> Response:
    """An empty workbook with the columns."""
    require_any(visit.actor, "roster.write", *OFFICES)
    at = 0 if visit.language == "zh" else -1
    return download("xlsx", "roster", [words[at] for words in COLUMNS.values()], ())


@pages.page("/people/import", "POST")
def import_people(visit: Visit) -> Response:
    """Show what the rows of the file would do; with what was shown and confirmed, do it."""
    require_any(visit.actor, "roster.write", *OFFICES)
    unit = unit_of(visit)
    try:
        if unit is None:
            raise Invalid(FieldError("/unit", "UNIT_UNKNOWN", _NO_UNIT))
        require(visit.actor, "roster.write", Subject(organization_id=unit["id"]))
        confirmed = bool(visit.sent.get("rows"))
        rows = _kept(visit) if confirmed else read_roster(visit.upload.content)
    except Invalid as error:
        return _page(visit, 422, wrong=error.errors)
    results = _results(visit, unit["id"], rows, dry_run=not confirmed)
    counted = Counter(each["status"] for each in results)
    lines = [
        {"number": number, "cells": cells, **result}
        for (number, cells), result in zip(rows, results, strict=True)
    ]
    kept = [
        (number, cells) for (number, cells), each in zip(rows, results, strict=True) if not each["errors"]
    ]
    return _page(
        visit,
        200 if confirmed or not counted["refused"] else 422,
        lines=lines,
        counted=counted,
        done=confirmed,
        rows=orjson.dumps(kept).decode() if kept and not confirmed else "",
    )


def _results(visit: Visit, unit_id: str, rows: list[Row], *, dry_run: bool) -> list[dict[str, Any]]:
    """What becomes of each row."""
    asked = [_values(cells) for _, cells in rows]
    return import_roster(visit.service, visit.actor, unit_id, asked, dry_run=dry_run)


def _values(cells: dict[str, str]) -> dict[str, Any]:
    """A row as the JSON API takes it; `{errors}` where cells are wrong."""
    wrong: list[FieldError] = []
    exam = cells.get("exam_based", "").casefold()
    if exam not in _YES | _NO:
        wrong.append(FieldError("/exam_based_series", "WRONG_VALUE", _YES_OR_NO))
    kind = cells.get("document_type", "").casefold()
    row = {
        "name": cells.get("name", ""),
        "document": {"type": _DOCUMENTS.get(kind, kind), "number": cells.get("number", "")},
        "exam_based_series": exam in _YES,
        "valid_from": _day(cells.get("valid_from", "")),
        "valid_to": _day(cells.get("valid_to", "")) or None,
    }
    try:
        read = dict(checked(RosterRow, row))
    except Invalid as error:
        return {"errors": [*wrong, *error.errors]}
    return {"errors": wrong} if wrong else read


def _day(cell: str) -> str:
    """2024-7-1, 2024/7/1, 2024.7.1 and 2024年7月1日 as the API writes a day; anything else as it is."""
    parts = cell.replace("年", "-").replace("月", "-").removesuffix("日").replace("/", "-").replace(".", "-")
    found = parts.split("-")
    if len(found) == 3 and all(part.isascii() and part.isdigit() for part in found):
        return f"{int(found[0]):04d}-{int(found[1]):02d}-{int(found[2]):02d}"
    return cell


def _kept(visit: Visit) -> list[Row]:
    """The rows that the page of before carried along; they are checked again like a file."""
    try:
        read = orjson.loads(visit.value("rows"))
        if not isinstance(read, list) or not read:
            raise TypeError
        rows = [(int(number), {str(key): str(cell) for key, cell in cells.items()}) for number, cells in read]
    except (ValueError, TypeError, AttributeError) as error:
        raise Invalid(FieldError("/rows", "WRONG_VALUE", _NOT_WHOLE)) from error
    return rows[:MOST_ROWS]


def _page(visit: Visit, status: int = 200, **shown: Any) -> Response:
    require_any(visit.actor, "roster.write", *OFFICES)
    given: dict[str, Any] = {"wrong": (), "lines": None, "counted": Counter(), "done": False, "rows": ""}
    return page(
        visit,
        "unit/import.html",
        status,
        unit=unit_of(visit),
        units=own_units(visit),
        asked=visit.query.get("unit", ""),
        everywhere=visit.actor.has(Role.bureau) or visit.actor.has(Role.administrator),
        columns=COLUMNS,
        most=MOST_ROWS,
        megabytes=MOST_BYTES // 1024 // 1024,
        **given | shown,
    )
