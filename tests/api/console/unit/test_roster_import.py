"""Importing a roster: what is read, what is wrong with a row, and what is written once it was confirmed."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import func, select

from api.console.unit.roster_file import MOST_BYTES, read_roster
from tests.support.reader import Reader
from tests.support.town import card
from tests.support.world import LI, WANG, World
from workflow import tables
from workflow.errors import Invalid

HEAD = ["姓名", "证件号码", "入职日期", "离职日期"]


@pytest.fixture
def unit(world: World) -> Reader:
    return Reader(world, "unit_administrator", "en")


def csv(*rows: list[str], encoding: str = "utf-8") -> bytes:
    return "\n".join(",".join(row) for row in (HEAD, *rows)).encode(encoding)


def xlsx(*rows: list[Any]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate((HEAD, *rows)):
            sheet.write_row(number, 0, row)
    return made.getvalue()


def sent(reader: Reader, content: bytes, status: int = 200) -> str:
    """The page after the file was chosen."""
    reader.opens("/people/import")
    fields = {"file": (io.BytesIO(content), "名册.csv")}
    reader.tries("/people/import", status, **fields)
    return reader.says()


def statuses(reader: Reader) -> dict[str, str]:
    return {row.get("data-line"): row.get("data-status") for row in reader.nodes("//tr[@data-line]")}


def confirmed(reader: Reader) -> dict[str, str]:
    [rows] = reader.nodes("//textarea[@name='rows']")
    reader.tries("/people/import", rows=rows.text_content().removeprefix("\n"))
    return statuses(reader)


def counted(world: World) -> tuple[int, int]:
    """How many people and affiliations there are."""
    with world.service.store.read() as connection:
        found = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.person, tables.affiliation)
        ]
    return found[0], found[1]


def test_rows_are_shown_before_anything_is_written_and_done_when_confirmed(
    world: World, unit: Reader
) -> None:
    before = counted(world)
    new = ["=cmd|'/c calc'!A1", card(), "2024-07-01", ""]
    told = sent(unit, csv(new, ["Li", LI, "2020-01-01", "2024-12-31"]))
    assert "Nothing has been written yet" in told and "Entered 1, employed 0, last day set 1" in told
    assert counted(world) == before
    assert confirmed(unit) == {"2": "created", "3": "changed"}
    assert counted(world) == (before[0] + 1, before[1] + 1)
    ties = world.bureau.get(f"/v1/people/{world.ids['li']}/affiliations").json["items"]
    assert ties[0]["valid_to"] == "2024-12-31"


def test_a_second_import_changes_nothing(world: World, unit: Reader) -> None:
    content = csv(["New", card(), "2024-07-01", ""])
    sent(unit, content)
    confirmed(unit)
    before = counted(world)
    sent(unit, content)
    assert statuses(unit) == {"2": "unchanged"}
    assert confirmed(unit) == {"2": "unchanged"}
    assert counted(world) == before


def test_each_wrong_row_says_what_is_wrong_and_the_others_can_go_on(world: World, unit: Reader) -> None:
    twice, before = card(), counted(world)
    rows = [
        ["Wang", WANG, "2024-01-01", ""],
        ["Somebody", LI, "2020-01-01", ""],
        ["Short", "123", "2024-01-01", ""],
        ["Back", card(), "2024-02-01", "2024-01-01"],
        ["Day", card(), "soon", ""],
        ["Twice", twice, "2024-01-01", ""],
        ["Twice", twice, "2024-01-01", ""],
        ["Li", LI, "2021-01-01", ""],
        ["", card(), "2024-01-01", ""],
    ]
    told = sent(unit, csv(*rows), 422)
    assert [number for number, status in statuses(unit).items() if status != "refused"] == ["7"]
    for words in ("Somebody else employs", "another name", "The last day is before", "in the table twice"):
        assert words in told
    assert counted(world) == before
    assert confirmed(unit) == {"7": "created"}


def test_what_was_carried_along_is_checked_again(world: World, unit: Reader) -> None:
    unit.opens("/people/import")
    before = counted(world)
    forged = f'[[2, {{"name": "Wang", "number": "{WANG}", "valid_from": "2024-01-01"}}]]'
    unit.tries("/people/import", rows=forged)
    assert statuses(unit) == {"2": "refused"}
    assert counted(world) == before
    for broken in ("[", "{}", "[[1]]", '[["x", {}]]', "[[1, 2]]", "null"):
        told = unit.tries("/people/import", 422, rows=broken)
        assert "Choose the file again" in told


def test_the_unit_is_ones_own(world: World, unit: Reader) -> None:
    unit.opens(f"/people/import?unit={world.ids['hospital']}")
    row = f'[[2, {{"name": "New", "number": "{card()}", "valid_from": "2024-01-01"}}]]'
    unit.tries(f"/people/import?unit={world.ids['hospital']}", 403, rows=row)
    Reader(world, "reviewer", "en").opens("/people/import", 403)
    bureau = Reader(world, "bureau", "en")
    bureau.opens("/people/import")
    bureau.tries(f"/people/import?unit={world.ids['hospital']}", rows=row)
    assert statuses(bureau) == {"2": "created"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_csv_is_read_in_each_encoding(encoding: str) -> None:
    [(number, cells)] = read_roster(csv(["张三", "1", "2024-01-01", ""], encoding=encoding))
    assert (number, cells["name"]) == (2, "张三")


def test_a_workbook_gives_days_and_numbers_as_they_were_typed() -> None:
    rows = read_roster(xlsx(["张三", 123456, "2024-01-01", ""], [], ["李四", 370404199001011234, "x", ""]))
    assert [number for number, _ in rows] == [2, 4]
    assert rows[0][1]["number"] == "123456"
    assert rows[1][1]["number"] == "4E+17"  # rounded by the spreadsheet: refused as a number


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"0" * (40 * 1024 * 1024))
    return made.getvalue()


def lying(content: bytes) -> bytes:
    """The package whose directory says that what it unpacks to is small."""
    real = (40 * 1024 * 1024).to_bytes(4, "little")
    return content.replace(real, (1000).to_bytes(4, "little"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "COLUMNS_MISSING"),
        (csv(), "NO_ROWS"),
        (b"a,b\n1,2\n", "COLUMNS_MISSING"),
        (b"\xff\xfe\x00", "NOT_READABLE"),
        (b"\x81\x20\xff", "NOT_READABLE"),
        (b'"open', "NOT_READABLE"),
        (b"PK\x03\x04" + b"x" * 100, "NOT_READABLE"),
        (xlsx()[:-300], "NOT_READABLE"),
        (bomb(), "FILE_TOO_LARGE"),
        (lying(bomb()), "NOT_READABLE"),
        (b"x" * (MOST_BYTES + 1), "FILE_TOO_LARGE"),
        (csv(*[["A", "1", "2024-01-01", ""]] * 501), "TOO_MANY_ROWS"),
    ],
    ids=range(12),
)
def test_a_file_that_is_none_or_too_large_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_roster(content)
    assert [error.code for error in refused.value.errors] == [code]


def test_the_page_tells_of_a_file_that_can_not_be_read(unit: Reader) -> None:
    assert "The file can't be read" in sent(unit, b"\xff\xfe\x00", 422)
    answer = unit.client.get("/people/import/template")
    assert answer.data[:4] == b"PK\x03\x04"


def test_a_number_that_is_entered_meanwhile_is_told(world: World, unit: Reader) -> None:
    number = card()
    sent(unit, csv(["New", number, "2024-07-01", ""]))
    other = {"type": "resident_identity_card", "number": number}
    body = {"name": "Other", "applicant_type": "employee", "document": other}
    assert world.bureau.post("/v1/people", body).status_code == 201
    assert confirmed(unit) == {"2": "refused"}
