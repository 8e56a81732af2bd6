"""Reads a roster from a spreadsheet or from CSV. What it says of itself is not believed: all is bounded."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from workflow.commands.people.roster import MOST_ROWS
from workflow.errors import FieldError, Invalid
from workflow.names import Words

MOST_BYTES = 2 * 1024 * 1024
_MOST_UNPACKED = 32 * 1024 * 1024
_MOST_PARTS = 200
_MOST_COLUMNS = 40
_LONGEST_CELL = 300
_EXACT = 10**15  # a spreadsheet keeps no more digits of a number

# column -> the words by which its head is known
COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "name"),
    "document_type": ("证件类型", "document type"),
    "number": ("证件号码", "身份证号", "身份证号码", "document number"),
    "exam_based": ("以考代评", "exam-based series"),
    "valid_from": ("入职日期", "聘用开始", "employed from"),
    "valid_to": ("离职日期", "聘用结束", "employed until"),
}
NEEDED = ("name", "number", "valid_from")
Row = tuple[int, dict[str, str]]  # the number of the line in the file, and its cells by column


def _wrong(code: str, zh: str, en: str) -> Invalid:
    words: Words = {"zh": zh, "en": en}
    return Invalid(FieldError("/file", code, words))


def read_roster(content: bytes) -> list[Row]:
    """The rows that are not empty. Raises `Invalid` for a file that can't be read or is too large."""
    if len(content) > MOST_BYTES:
        raise _wrong("FILE_TOO_LARGE", "文件超过2 MB，请分成几个文件。", "The file is above 2 MB: split it.")
    lines = _of_workbook(content) if content[:4] == b"PK\x03\x04" else _of_csv(content)
    head, *rest = lines or [[]]
    columns = _columns(head)
    rows = [
        (number, {name: row[at] for name, at in columns.items() if at < len(row)})
        for number, row in enumerate(rest, 2)
        if any(row)
    ]
    if not rows:
        raise _wrong("NO_ROWS", "表中没有人员。", "The table holds nobody.")
    if len(rows) > MOST_ROWS:
        raise _wrong(
            "TOO_MANY_ROWS",
            f"一次最多{MOST_ROWS}人，表中有{len(rows)}人，请分成几个文件。",
            f"At most {MOST_ROWS} people at once, and there are {len(rows)}: split the file.",
        )
    return rows


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Where each column is, by the words in the first row."""
    known = {words: name for name, several in COLUMNS.items() for words in several}
    found: dict[str, int] = {}
    for at, cell in enumerate(head):
        name = known.get(cell.strip().casefold())
        if name is not None:
            found.setdefault(name, at)
    missing = [COLUMNS[name] for name in NEEDED if name not in found]
    if missing:
        zh, en = "、".join(each[0] for each in missing), ", ".join(each[-1] for each in missing)
        raise _wrong(
            "COLUMNS_MISSING",
            f"第一行缺少这些列：{zh}。",
            f"These columns are missing in the first row: {en}.",
        )
    return found


# --- CSV ------------------------------------------------------------------------------------------


def _of_csv(content: bytes) -> list[list[str]]:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = "\0"
    if "\0" in text:
        raise _not_readable()
    try:
        return _bounded(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise _not_readable() from error


def _not_readable() -> Invalid:
    return _wrong(
        "NOT_READABLE",
        "文件无法读取：须为 Excel 工作簿（.xlsx），或 UTF-8、GB18030 编码的 CSV。",
        "The file can't be read: it has to be an Excel workbook (.xlsx), or CSV in UTF-8 or GB18030.",
    )


def _bounded(rows: Iterable[Sequence[object]]) -> list[list[str]]:
    """The cells as text, without what is behind the bounds; a row too many is kept to be told of."""
    found: list[list[str]] = []
    filled = 0
    for row in rows:
        cells = [_text(cell)[:_LONGEST_CELL] for cell in row[:_MOST_COLUMNS]]
        filled += any(cells)
        found.append(cells)
        if filled > MOST_ROWS + 1 or len(found) > 20 * MOST_ROWS:
            break
    return found


# --- Workbooks ------------------------------------------------------------------------------------


def _of_workbook(content: bytes) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook  # only those that read a workbook need it

    _check_package(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_index(0)
        if sheet.total_height > 20 * MOST_ROWS or sheet.total_width > 500:
            raise _wrong(
                "TOO_MANY_ROWS",
                "第一张工作表过大，请只保留人员。",
                "The first sheet is too large: keep people only.",
            )
        return _bounded(sheet.to_python(skip_empty_area=False))
    except Invalid:
        raise
    except (CalamineError, ValueError, OSError) as error:
        raise _not_readable() from error
    except BaseException as error:  # its Rust may panic on what nobody foresaw
        if type(error).__name__ != "PanicException":
            raise
        raise _not_readable() from error


def _check_package(content: bytes) -> None:
    """Raise `Invalid` where the package unpacks to more than it may: as declared, and as it streams."""
    left = _MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
                raise _bomb()
            for part in parts:
                with package.open(part) as unpacked:
                    while read := unpacked.read(64 * 1024):
                        left -= len(read)
                        if left < 0:
                            raise _bomb()
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise _not_readable() from error


def _bomb() -> Invalid:
    return _wrong(
        "FILE_TOO_LARGE",
        "工作簿解开后过大，请只保留人员所在的工作表。",
        "The workbook is too large once it is unpacked: keep only the sheet with the people.",
    )


def _text(cell: object) -> str:
    """A cell as somebody would have typed it. A number that a spreadsheet has rounded becomes `1E+17`."""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else f"{cell:.0E}"
    return "" if cell is None else str(cell).strip()
