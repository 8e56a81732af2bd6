"""Rows as a spreadsheet or as CSV. What a cell holds is text: no program takes it for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from flask import Response

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(cell: str) -> str:
    """The cell behind an apostrophe where a spreadsheet would take it for a formula; else as it is."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_BEGINS_A_FORMULA) else cell


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Comma-separated, in UTF-8 with the mark by which Excel knows it."""
    text = io.StringIO()
    written = csv.writer(text)
    for row in (head, *rows):
        written.writerow([harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A workbook of one sheet; every cell is written as text."""
    import xlsxwriter  # only those processes that write a workbook need it

    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, options) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        for column, cell in enumerate(head):
            sheet.write_string(0, column, cell, bold)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(head) - 1, 18)
    return made.getvalue()


def download(kind: str, name: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Response:
    """The rows to be saved: `kind` is "xlsx" or "csv"; `name` has ASCII letters only."""
    content = as_xlsx(head, rows) if kind == "xlsx" else as_csv(head, rows)
    response = Response(content, content_type=XLSX if kind == "xlsx" else "text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response
