"""The rows of a decision table as a form holds them: read from it, changed by its buttons, pasted into it.

Each row travels as JSON in a field of its own, in the order of the table; the open one also as typed fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from api.console.editions.tables.cells import conditions, parsed_cell, parsed_steps, same_value, whole
from api.console.frame.visit import Visit
from api.messages.refusals import WrongQuery
from workflow.definition.columns import COLUMNS

Row = dict[str, Any]
MOST_ROWS = 1000
LEADING = ("id", "clause", "mode")
TRAILING: Mapping[str, tuple[str, ...]] = {
    "routes": ("steps", "document", "spot_check_percent"),
    "no_body": ("document",),
    "additions": ("step", "document"),
    "self_review": ("reviewer", "document"),
}
_NEW: Mapping[str, Row] = {
    "routes": {"steps": [{"body": "bureau", "due_working_days": 15}]},
    "no_body": {},
    "additions": {"step": "merge_origin_hours"},
    "self_review": {"reviewer": "parent"},
}
_MAY_BE_EMPTY = frozenset({"document", "spot_check_percent"})


@dataclass(frozen=True)
class Sheet:
    """A table under work: its rows, of each how it does in use, and the place of the row that is open."""

    table: str
    rows: tuple[Row, ...]
    uses: tuple[str, ...] = ()
    opened: int | None = None
    all_columns: bool = False

    def columns(self, about: Iterable[str] = ()) -> list[str]:
        """The columns to show: of the conditions, those that a row states or a problem is `about`, or all."""
        used = {*about, *(name for row in self.rows for name in conditions(row))}
        chosen = [name for name in COLUMNS if self.all_columns or name in used]
        return [*LEADING, *chosen, *TRAILING[self.table]]

    def use_of(self, place: int) -> str:
        """How the row at a place does in use; empty for one that is new."""
        return self.uses[place] if place < len(self.uses) else ""


def sheet_of(visit: Visit, table: str) -> Sheet:
    """The sheet that a form holds, with what was typed into its open row."""
    rows = [_row_of(text) for text in visit.sent.get("r", ())]
    opened = whole(visit.value("open"))
    if opened is not None and opened < len(rows):
        rows[opened] = typed(visit, rows[opened])
    else:
        opened = None
    uses = tuple(visit.sent.get("h", ()))
    return Sheet(table, tuple(rows), uses, opened, all_columns=visit.value("columns") == "all")


def _row_of(text: str) -> Row:
    try:
        row = json.loads(text)
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise WrongQuery()
    return row


def typed(visit: Visit, row: Row) -> Row:
    """The row with what was typed; only columns that had a field on the page are changed."""
    when = dict(conditions(row))
    changed = dict(row)
    for name in visit.sent.get("has", ()):
        if name in COLUMNS:
            value = parsed_cell(name, _written(visit, name))
            _put(when, name, value if not same_value(value, when.get(name)) else when[name])
        elif name == "steps":
            steps = parsed_steps(*(visit.sent.get(f"c.{part}", []) for part in ("body", "days", "group")))
            changed["steps"] = row["steps"] if _same_steps(steps, row.get("steps")) else steps
        elif name in (*LEADING, *_NAMED):
            _put_plain(changed, name, visit.value(f"c.{name}"))
    return {**changed, "when": when}


_NAMED = frozenset(name for names in TRAILING.values() for name in names)


def _same_steps(steps: Sequence[Any], before: Any) -> bool:
    def plain(all_: Any) -> list[Any]:
        usual = {"candidate_group": "reviewers"}
        return [{**usual, **each} if isinstance(each, Mapping) else each for each in all_]

    return isinstance(before, list) and plain(steps) == plain(before)


def _written(visit: Visit, name: str) -> list[str]:
    if COLUMNS[name].low is not None:
        return [visit.value(f"c.{name}.from"), visit.value(f"c.{name}.to")]
    return [text.strip() for text in visit.sent.get(f"c.{name}", ())]


def _put(row: Row, name: str, value: Any) -> None:
    if value is None:
        row.pop(name, None)
    else:
        row[name] = value


def _put_plain(row: Row, name: str, text: str) -> None:
    if not text and name in _MAY_BE_EMPTY:
        row.pop(name, None)
        return
    number = whole(text) if name == "spot_check_percent" else None
    row[name] = text if number is None else number


# --- what the buttons do --------------------------------------------------------------------------


def changed(sheet: Sheet, act: str, place: int) -> Sheet:
    """The sheet after a button on the row at a place: copy, insert, up, down, delete, or just open it."""
    rows, uses = list(sheet.rows), [sheet.use_of(at) for at in range(len(sheet.rows))]
    target = place
    if act in ("copy", "insert"):
        target = min(place + 1, len(rows))
        row = _copy(rows[place], rows) if act == "copy" and rows else _new(sheet.table, rows)
        rows.insert(target, row)
        uses.insert(target, "")
    elif act in ("up", "down") and rows:
        target = max(0, min(len(rows) - 1, place + (1 if act == "down" else -1)))
        rows.insert(target, rows.pop(place))
        uses.insert(target, uses.pop(place))
    elif act == "delete" and rows:
        del rows[place], uses[place]
        return replace(sheet, rows=tuple(rows), uses=tuple(uses), opened=None)
    return replace(sheet, rows=tuple(rows), uses=tuple(uses), opened=target if rows else None)


def _copy(row: Row, rows: Sequence[Row]) -> Row:
    return {**json.loads(json.dumps(row)), "id": _free_id(str(row.get("id", "row")), rows)}


def _new(table: str, rows: Sequence[Row]) -> Row:
    clause = rows[0].get("clause", "") if rows else ""
    start: Row = {"id": _free_id("new-row", rows), "clause": clause, "mode": "active", "when": {}}
    return {**start, **json.loads(json.dumps(_NEW[table]))}


def _free_id(wanted: str, rows: Sequence[Row]) -> str:
    taken = {row.get("id") for row in rows}
    return next(
        name
        for name in (wanted, *(f"{wanted[:70]}-{number}" for number in range(2, MOST_ROWS + 9)))
        if name not in taken
    )


def pasted(sheet: Sheet, text: str) -> Sheet:
    """The sheet with rows from a spreadsheet, which take the place of those with the same id, or come last.

    Cells are divided by tabs. A first line that names columns says what they are, else they are those shown.
    """
    lines = [line.split("\t") for line in text.split("\n") if line.strip()]
    names = sheet.columns()
    known = {*LEADING, *COLUMNS, *TRAILING[sheet.table]}
    if lines and {cell.strip() for cell in lines[0] if cell.strip()} <= known:
        names, lines = [cell.strip() for cell in lines[0]], lines[1:]
    rows = list(sheet.rows)
    for cells in lines[:MOST_ROWS]:
        row = _pasted_row(sheet.table, dict(zip(names, cells, strict=False)), rows)
        at = next((place for place, each in enumerate(rows) if each.get("id") == row["id"]), len(rows))
        rows[at : at + 1] = [row]
    return replace(sheet, rows=tuple(rows[:MOST_ROWS]), opened=None)


def _pasted_row(table: str, cells: Mapping[str, str], rows: Sequence[Row]) -> Row:
    texts = {name: text.strip() for name, text in cells.items() if name}
    row = _new(table, rows)
    if texts.get("id"):
        row["id"] = texts["id"]
    for name, text in texts.items():
        if name in COLUMNS:
            parts = text.split("-") if COLUMNS[name].low is not None else text.replace("、", ",").split(",")
            _put(row["when"], name, parsed_cell(name, [part.strip() for part in parts]))
        elif name == "steps" and text:
            row["steps"] = parsed_steps(*_steps_in(text))
        elif name != "id" and (text or name in _MAY_BE_EMPTY):
            _put_plain(row, name, text)
    return row


def _steps_in(text: str) -> tuple[list[str], list[str], list[str]]:
    """The columns of reviewing steps that are written `employer 15 > bureau 5`."""
    parts = [part.split() for part in text.split(">") if part.strip()]
    return [part[0] for part in parts], [part[1] if len(part) > 1 else "" for part in parts], []
