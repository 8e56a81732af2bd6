"""A certificate as a PDF: its standards, its words, its QR code, and every character that the fonts hold."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pikepdf
import pypdfium2
import pytest

from tests.support.files import drawn
from tests.support.paper import needs_fonts
from workflow.errors import Busy, FontsMissing, Invalid, NotSet
from workflow.evidence import sandbox
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.evidence.inspection import inspect
from workflow.evidence.sandbox import set_safely
from workflow.typesetting import certificate
from workflow.typesetting.certificate import set_certificate
from workflow.typesetting.fonts import FOLDERS, Fonts

ADDRESS = "https://ce.example.cn/verify/AZNYxQxkc9CjXw4pmI6GNwhgE0qz3Xk8m0eJrYlH9Zc"
NUMBER = "20241120ABCDEFGHJK"
AT = datetime(2024, 11, 19, 16, 30, tzinfo=UTC)  # the twentieth, in Shanghai
UNHELD = "\U0002ebf0"
BLOCKS = {
    "URO": (0x4E00, 0x9FFF),
    "A": (0x3400, 0x4DBF),
    "B": (0x20000, 0x2A6DF),
    "C": (0x2A700, 0x2B739),
    "D": (0x2B740, 0x2B81D),
    "E": (0x2B820, 0x2CEA1),
    "F": (0x2CEB0, 0x2EBE0),
}

pytestmark = needs_fonts


def item(**changes: Any) -> dict[str, Any]:
    words = {"zh": "培训进修", "en": "training"}
    of = {"category_text": words, "kind_text": None, "topic": None, "certified_by": "ZZ-BA-2024-017"}
    hours = {"public": "0", "professional": "14.5"}
    return {**of, "source_id": "1", "clause": "附件1", "date": "2024-06-03", **hours, **changes}


def statement(name: str = "张三", items: int = 1, **of_item: Any) -> dict[str, Any]:
    year = {
        "year": 2024,
        "off_months": 4,
        "compliant": False,
        "recognised": {"public": "10", "professional": "14.5", "total": "24.5"},
        "required": {"public": "20", "professional": "40"},
        "items": [item(**of_item) for _ in range(items)],
    }
    document = {"type": "resident_identity_card", "number": "370***********001X"}
    return {
        "person": {"name": name, "document": document, "employers": ["示范精密机械有限公司"]},
        "years": [year],
        "totals": {"public": "10", "professional": "14.5", "total": "24.5"},
        "basis": ["专业技术人员继续教育规定（人力资源社会保障部令第25号）"],
    }


def made(told: Mapping[str, Any], fonts: Fonts | None = None) -> bytes:
    more = {"number": NUMBER, "issued_at": AT, "address": ADDRESS}
    return set_certificate(fonts or Fonts(), told, **more, limits=DEFAULT_LIMITS)


def text_of(content: bytes) -> str:
    pages = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def without_blanks(text: str) -> str:
    return "".join(text.split())


@cache
def usual() -> bytes:
    return made(statement())


def test_it_is_pdf_a_and_pdf_ua_at_once_tagged_and_in_chinese() -> None:
    with pikepdf.open(io.BytesIO(usual())) as pdf:
        with pdf.open_metadata() as told:
            assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("2", "A")
            assert told["pdfuaid:part"] == "1"
            assert told["dc:title"] == f"专业技术人员继续教育证书 {NUMBER}"
        root = pdf.Root
        assert str(root.Lang) == "zh-CN" and bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert root.OutputIntents[0].S == "/GTS_PDFA1"
        kinds = _kinds(root.StructTreeRoot)
        assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/Figure"} <= kinds
        assert "/Encrypt" not in pdf.trailer and "/AcroForm" not in root
        for page in pdf.pages:
            assert [float(each) for each in page.MediaBox] == pytest.approx([0, 0, 595.276, 841.89], abs=0.01)


def _kinds(node: Any) -> set[str]:
    found = {str(node.S)} if "/S" in node else set()
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            found |= _kinds(child)
    return found


def test_every_font_is_embedded_as_a_subset_and_names_its_characters() -> None:
    with pikepdf.open(io.BytesIO(usual())) as pdf:
        fonts = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and _is_font(each)]
        assert fonts
        for font in fonts:
            assert "/ToUnicode" in font
            assert "+" in str(font.BaseFont)


def _is_font(found: Any) -> bool:
    return found.get("/Type") == "/Font" and found.get("/Subtype") == "/Type0"


def test_it_says_whose_it_is_and_what_is_recognised_under_which_clause() -> None:
    said = without_blanks(text_of(usual()))
    for words in (
        *("专业技术人员继续教育证书", "张三", "370***********001X", "示范精密机械有限公司"),
        *("培训进修", "ZZ-BA-2024-017", "附件1", "14.5", "24.5", NUMBER, "2024年11月20日"),
        *("20November2024", "尚未达到", "有4个月不在岗", ADDRESS, "令第25号"),
    ):
        assert words in said, words
    assert without_blanks("This is to certify that 张三 took part") in said


def test_the_same_statement_gives_the_same_bytes() -> None:
    assert made(statement()) == usual()
    assert made(statement("李四")) != usual()


def test_what_is_said_is_never_read_as_markup() -> None:
    evil = '#panic("x") $x$ *b* _i_ `c` <l> @r [b] \\ "q" #sys.inputs //'
    said = without_blanks(text_of(made(statement(certified_by=evil, topic='#read("/etc/passwd")'))))
    assert without_blanks(evil) in said and '#read("/etc/passwd")' in said


def test_many_items_go_over_pages_that_repeat_the_head_and_are_counted() -> None:
    content = made(statement(items=120))
    pages = pypdfium2.PdfDocument(content)
    assert len(pages) > 4
    for number, page in enumerate(pages, start=1):
        said = without_blanks(page.get_textpage().get_text_range())
        assert f"第{number}页，共{len(pages)}页" in said
    assert "类别" in without_blanks(pages[1].get_textpage().get_text_range())


def test_what_stands_beside_the_name_and_can_not_be_drawn_shows_its_code_point() -> None:
    said = without_blanks(text_of(made(statement(topic=f"题{UNHELD}目"))))
    assert "题[U+2EBF0]目" in said


def test_a_name_that_can_not_be_drawn_is_refused_with_its_characters() -> None:
    with pytest.raises(Invalid) as refused:
        made(statement(f"张{UNHELD}"))
    [error] = refused.value.errors
    assert error.code == "NAME_NOT_DRAWABLE" and "U+2EBF0" in error.text["zh"]


def test_a_blank_that_slipped_through_fails_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The standards forbid a missing glyph: where the look at the fonts were wrong, nothing would be set."""
    monkeypatch.setattr(Fonts, "missing", lambda self, text: ())
    with pytest.raises(NotSet):
        made(statement(f"张{UNHELD}"))


def test_without_fonts_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FontsMissing):
        made(statement(), Fonts((tmp_path,)))


def test_fonts_of_another_folder_are_taken(tmp_path: Path) -> None:
    (tmp_path / "one.ttc").symlink_to(FOLDERS[0] / "NotoSerifCJK-Regular.ttc")
    fonts = Fonts((tmp_path,))
    assert fonts.families == ("Noto Serif CJK SC",)
    assert fonts.missing("张𠀀") == ("𠀀",)
    assert without_blanks("张三") in without_blanks(text_of(made(statement(), fonts)))


def test_what_never_ends_is_ended() -> None:
    limits = replace(DEFAULT_LIMITS, seconds=1)
    told = {"template": "#while true {}", "data": {}, "folders": [], "timestamp": 0}
    endless = {**told, "template": "#for a in range(1000000) { for b in range(1000000) { let c = a * b } }"}
    assert set_safely(orjson.dumps(endless), limits).code == "FILE_TOO_COSTLY"
    assert set_safely(orjson.dumps(told), limits).code == "NOT_SET"  # Typst itself ends an empty loop


def test_files_are_opened_while_documents_are_set() -> None:
    """Nobody's upload waits for somebody else's certificate, and no more are set than may be."""
    limits = replace(DEFAULT_LIMITS, at_once=1)
    told = {"template": "x", "data": {}, "folders": [], "timestamp": 0}
    with sandbox._slots_of("setting", limits).one():
        assert inspect(drawn("PNG"), "a.png", limits).media_type == "image/png"
        with pytest.raises(Busy):
            set_safely(orjson.dumps(told), limits)
    set_safely(orjson.dumps(told), limits)


# --- every character ------------------------------------------------------------------------------

_SHEET = """
#let d = json(bytes(sys.inputs.data))
#set document(title: "all", date: datetime(year: 2024, month: 11, day: 20))
#set text(font: d.families, size: 12pt, lang: "zh", fallback: false)
#set page(width: 72pt, height: auto, margin: 0pt)
#for rows in d.pages {
  page(width: 16pt * 64, height: 16pt * rows.len())[
    #set par(leading: 0pt, spacing: 0pt)
    #for (y, row) in rows.enumerate() {
      for (x, c) in row.clusters().enumerate() {
        place(top + left, dx: 16pt * x + 2pt, dy: 16pt * y + 2pt, c)
      }
    }
  ]
}
"""
_ROW, _ROWS = 64, 64
_ACTUAL = re.compile(rb"/ActualText<FEFF([0-9A-F]+)>")


def _named_beside_their_glyph(content: bytes) -> set[str]:
    """Characters whose glyph is another's too (U+29FD7 and U+29FCE), which a PDF tells by /ActualText."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        told = [text for page in pdf.pages for text in _ACTUAL.findall(page.Contents.read_bytes())]
    return {bytes.fromhex(text.decode()).decode("utf-16-be") for text in told}


def sheets(points: list[int]) -> list[list[str]]:
    rows = ["".join(map(chr, points[at : at + _ROW])) for at in range(0, len(points), _ROW)]
    return [rows[at : at + _ROWS] for at in range(0, len(rows), _ROWS)]


@pytest.mark.parametrize("block", BLOCKS)
def test_every_character_that_the_fonts_hold_is_drawn(block: str) -> None:
    """No glyph is missing (the standards forbid it), none is empty, and each names its own character."""
    fonts, (first, last) = Fonts(), BLOCKS[block]
    held = [point for point in range(first, last + 1) if fonts.holds(point)]
    assert len(held) == last - first + 1  # as docs/operate.md says of the three packages
    pages = sheets(held)
    told = {
        "template": _SHEET,
        "data": {"families": list(fonts.families), "pages": pages},
        "folders": [str(folder) for folder in fonts.folders],
        "timestamp": 1732032000,
    }
    answer = set_safely(orjson.dumps(told), DEFAULT_LIMITS)
    assert answer.code == ""
    document = pypdfium2.PdfDocument(answer.picture)
    said, blank = set[str](), list[str]()
    for page, rows in zip(list(document)[-len(pages) :], pages, strict=True):
        said |= set(page.get_textpage().get_text_range())
        picture = page.render(scale=1, grayscale=True).to_pil()
        for y, row in enumerate(rows):
            for x, character in enumerate(row):
                cell = picture.crop((16 * x, 16 * y, 16 * x + 16, 16 * y + 16))
                if cell.getextrema()[0] > 200:
                    blank.append(f"U+{ord(character):04X}")
    assert not blank
    assert set(map(chr, held)) <= said | _named_beside_their_glyph(answer.picture)


def test_the_words_of_the_template_are_all_drawn() -> None:
    assert Fonts().missing(certificate._template().replace("\n", "")) == ()
