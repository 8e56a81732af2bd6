"""A PDF is taken when it opens without a password, has a page, and holds nothing that acts or is a file."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf, Permissions, String
from PIL import Image

from tests.support.files import action, annotated, pdf_with, refusal
from tests.workflow.evidence.opening.test_passengers import pdf
from workflow.errors import Invalid
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.evidence.inspection import inspect
from workflow.evidence.showing import show

LONG = 5 * 1024 * 1024


@pytest.mark.parametrize(
    "saved",
    [{}, {"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
     {"encryption": Encryption(owner="owner", user="", R=6)},
     {"encryption": Encryption(owner="owner", user="", R=3, aes=False, metadata=False)},
     {"encryption": Encryption(owner="o", user="", R=6, allow=Permissions(extract=False))}],
)  # fmt: skip
def test_a_pdf_with_a_page_is_accepted_also_under_an_owner_password(saved: dict[str, object]) -> None:
    found = inspect(pdf_with(**saved), "学时.pdf")
    assert (found.media_type, found.filename) == ("application/pdf", "学时.pdf")


def _none(_: Pdf) -> None: ...


def _no_pages(document: Pdf) -> None:
    del document.pages[0]


def _opens(kind: str) -> Callable[[Pdf], None]:
    def change(document: Pdf) -> None:
        document.Root.OpenAction = action(kind)

    return change


def _of_document(document: Pdf) -> None:
    document.Root.AA = Dictionary(WC=action())


def _of_page(document: Pdf) -> None:
    document.pages[0].obj.AA = Dictionary(O=document.make_indirect(action()))


def _in_names(document: Pdf) -> None:
    names = Array([String("a"), document.make_indirect(action())])
    document.Root.Names = Dictionary(JavaScript=Dictionary(Names=names))


def _in_outline(document: Pdf) -> None:
    entry = document.make_indirect(Dictionary(Title=String("a"), A=action("/Launch")))
    document.Root.Outlines = document.make_indirect(Dictionary(First=entry, Last=entry, Count=1))


def _as_next_action(document: Pdf) -> None:
    second = Array([document.make_indirect(action())])
    document.Root.OpenAction = Dictionary(S=Name.URI, URI=String("https://example.com"), Next=second)


def _by_a_name_elsewhere(document: Pdf) -> None:
    hidden = action()
    hidden.S = document.make_indirect(Name.JavaScript)
    document.Root.OpenAction = hidden


def _in_a_field(document: Pdf) -> None:
    field = Dictionary(FT=Name.Tx, T=String("a"), AA=Dictionary(K=action()))
    document.Root.AcroForm = Dictionary(Fields=Array([document.make_indirect(field)]))


def _embedded(document: Pdf) -> None:
    document.attachments["a.exe"] = b"MZ"


def _associated(document: Pdf) -> None:
    held = document.make_stream(b"MZ")
    spec = Dictionary(Type=Name.Filespec, F=String("a.xml"), EF=Dictionary(F=held))
    document.Root.AF = Array([document.make_indirect(spec)])


def _xfa(document: Pdf) -> None:
    document.Root.AcroForm = Dictionary(Fields=Array([]), XFA=document.make_stream(b"<xdp/>"))


ACTIVE, HOLDS, XFA = "FILE_HAS_ACTIVE_CONTENT", "FILE_HAS_ATTACHMENTS", "FILE_HAS_XFA_FORM"


@pytest.mark.parametrize("mode", [pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate])
@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_opens("/JavaScript"), ACTIVE),
        (_opens("/Launch"), ACTIVE),
        (_opens("/SubmitForm"), ACTIVE),
        (_opens("/ImportData"), ACTIVE),
        (_opens("/GoToR"), ACTIVE),
        (_opens("/Rendition"), ACTIVE),
        (_of_document, ACTIVE),
        (_of_page, ACTIVE),
        (_in_names, ACTIVE),
        (_in_outline, ACTIVE),
        (_as_next_action, ACTIVE),
        (_by_a_name_elsewhere, ACTIVE),
        (_in_a_field, ACTIVE),
        (annotated(Dictionary(Subtype=Name.Link, A=action())), ACTIVE),
        (annotated(Dictionary(Subtype=Name.RichMedia)), ACTIVE),
        (annotated(Dictionary(Subtype=Name.Movie)), ACTIVE),
        (annotated(Dictionary(Subtype=Name.FileAttachment)), HOLDS),
        (_embedded, HOLDS),
        (_associated, HOLDS),
        (_xfa, XFA),
        (_no_pages, "FILE_HAS_NO_PAGE"),
    ],
)
def test_what_acts_or_is_a_file_is_found_wherever_it_is(
    change: Callable[[Pdf], None], code: str, mode: pikepdf.ObjectStreamMode
) -> None:
    assert refusal(pdf_with(change, object_stream_mode=mode)) == code


def test_a_script_is_found_also_under_an_owner_password_and_with_an_escaped_name() -> None:
    assert refusal(pdf_with(_of_page, encryption=Encryption(owner="owner", user=""))) == ACTIVE
    plain = pdf_with(_of_page, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert refusal(plain.replace(b"/JavaScript", b"/Jav#61Script")) == ACTIVE


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_password_for_opening_is_refused_with_what_to_do(revision: int) -> None:
    old = revision < 4
    encryption = Encryption(owner="o", user="u", R=revision, aes=not old, metadata=not old)
    with pytest.raises(Invalid) as caught:
        inspect(pdf_with(encryption=encryption), "a.pdf")
    (error,) = caught.value.errors
    assert error.code == "FILE_NEEDS_PASSWORD"
    assert "请取消打开密码后重新上传" in error.text["zh"]


@pytest.mark.parametrize(
    "change",
    [
        _none,
        _opens("/GoTo"),
        annotated(Dictionary(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("https://a.example")))),
        annotated(Dictionary(Subtype=Name.Text, Contents=String("JavaScript and /Launch are just words"))),
        annotated(Dictionary(Subtype=Name.Widget, FT=Name.Sig, T=String("signature"))),
        annotated(Dictionary(Subtype=Name.Stamp)),
    ],
)
def test_links_signatures_and_notes_are_no_active_content(change: Callable[[Pdf], None]) -> None:
    assert refusal(pdf_with(change)) == ""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7\n", "FILE_UNREADABLE"),
        (b"%PDF-1.7\na scan whose tail is damaged", "FILE_UNREADABLE"),
        (b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "FILE_HAS_NO_PAGE"),
    ],
)
def test_what_only_begins_like_a_pdf_is_refused(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_scan_whose_end_is_lost_is_mended_as_viewers_do() -> None:
    whole = scan(1)
    for lost in (b"startxref", b"trailer", b"xref\n0", b"endobj"):
        assert refusal(whole[: whole.rindex(lost)]) == "", lost


def scan(pages: int) -> bytes:
    out = io.BytesIO()
    scans = [Image.effect_noise((200, 150), 50).convert("RGB") for _ in range(pages)]
    scans[0].save(out, "PDF", save_all=True, append_images=scans[1:])
    return out.getvalue()


@pytest.mark.parametrize("pages", [1, 3])
def test_a_scan_saved_as_pdf_is_accepted(pages: int) -> None:
    assert refusal(scan(pages)) == ""


@pytest.mark.parametrize(
    "unit", [b"1", b" ", b"1 0 obj ", b"1 0 obj endobj ", b"endobj", b" stream ", b"PK\x05"]
)
def test_no_pdf_takes_the_service_long_to_look_through(unit: bytes) -> None:
    """Nor the process that opens it, which is given up where it takes long."""
    code, seconds = looked_through(b"%PDF-" + unit * (LONG // len(unit)))
    assert code not in ("", "FILE_TOO_COSTLY")
    assert seconds < 50 * harmless(), "what grows with the square takes many thousand times as long"


@cache
def harmless() -> float:
    return looked_through(b"%PDF-" + b"a" * LONG)[1]


def looked_through(content: bytes) -> tuple[str, float]:
    """The code, and this process's processor time, which regular expressions take without any call: the
    least of three."""
    spent = []
    for _ in range(3):
        began = time.process_time()
        code = refusal(content)
        spent.append(time.process_time() - began)
    return code, min(spent)


def test_a_page_tree_that_bites_its_tail_ends() -> None:
    content = pdf().replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    assert refusal(content, limits=DEFAULT_LIMITS).startswith("FILE_")


def _ink(content: bytes) -> int:
    """Pixels of the page picture that are not white."""
    picture = show("preview", content, "application/pdf", 1, DEFAULT_LIMITS).picture
    return sum(Image.open(io.BytesIO(picture)).convert("L").histogram()[:200])


def _sealed(document: Pdf) -> None:
    """A signature with a red square as its appearance, as electronic seals are."""
    seal = document.make_stream(b"1 0 0 rg 0 0 40 40 re f")
    seal.Type, seal.Subtype, seal.BBox = Name.XObject, Name.Form, Array([0, 0, 40, 40])
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("a"), F=4)
    field.Rect, field.AP = Array([20, 20, 60, 60]), Dictionary(N=seal)
    document.pages[0].obj.Annots = Array([document.make_indirect(field)])
    document.Root.AcroForm = Dictionary(Fields=Array([document.pages[0].obj.Annots[0]]), SigFlags=3)


def _chinese(document: Pdf) -> None:
    """Text in a font that only Windows has, and that the file does not hold."""
    described = Dictionary(Type=Name.FontDescriptor, FontName=Name.SimSun, Flags=6, StemV=80, ItalicAngle=0)
    described.Ascent, described.Descent, described.CapHeight = 800, -200, 700
    described.FontBBox = Array([0, -200, 1000, 900])
    letters = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name.SimSun, DW=1000)
    letters.CIDSystemInfo = Dictionary(Registry=String("Adobe"), Ordering=String("GB1"), Supplement=2)
    letters.FontDescriptor = document.make_indirect(described)
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.SimSun)
    font.Encoding, font.DescendantFonts = Name("/UniGB-UCS2-H"), Array([document.make_indirect(letters)])
    page = document.pages[0].obj
    page.Resources = Dictionary(Font=Dictionary(F1=document.make_indirect(font)))
    written = "继续教育证明".encode("utf-16-be").hex().encode()
    page.Contents = document.make_stream(b"BT /F1 18 Tf 20 40 Td <%s> Tj ET" % written)


@pytest.mark.parametrize(("change", "least"), [(_sealed, 20_000), (_chinese, 3_000)])
def test_seals_and_chinese_without_its_font_are_in_the_page_picture(
    change: Callable[[Pdf], None], least: int
) -> None:
    assert _ink(pdf_with()) == 0
    assert _ink(pdf_with(change)) > least
