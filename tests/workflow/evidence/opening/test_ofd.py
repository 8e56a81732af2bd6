"""An OFD document (GB/T 33190) is taken when it opens and has a page, and is shown without its seal."""

from __future__ import annotations

import io
import zipfile

import pytest
from PIL import Image

from tests.support.files import archive, drawn, ofd, pdf_with, refusal
from workflow.errors import Invalid
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.evidence.inspection import inspect
from workflow.evidence.showing import show

_PAGE = "Doc_0/Pages/Page_0/Content.xml"


def _shown(content: bytes, page: int = 1) -> Image.Image:
    return Image.open(io.BytesIO(show("preview", content, "application/ofd", page, DEFAULT_LIMITS).picture))


def test_a_document_with_a_page_is_accepted_under_its_own_name() -> None:
    found = inspect(ofd(), "证书.ofd")
    assert (found.media_type, found.filename) == ("application/ofd", "证书.ofd")


def _encrypted() -> bytes:
    whole = bytearray(ofd())
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        begin = whole.find(mark)
        while begin >= 0:
            whole[begin + at] |= 1
            begin = whole.find(mark, begin + 4)
    return bytes(whole)


def _bomb() -> bytes:
    """Its directory says that an entry has 300 MB, as a file that fills disks and memories does."""
    whole = bytearray(ofd())
    size = whole.index(b"PK\x01\x02") + 24
    whole[size : size + 4] = (300 * 1024 * 1024).to_bytes(4, "little")
    return bytes(whole)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (lambda: ofd({"Doc_0/Document.xml": None}), "FILE_UNREADABLE"),
        (lambda: ofd({"OFD.xml": "<OFD/>"}), "FILE_UNREADABLE"),
        (lambda: ofd({"OFD.xml": "no XML"}), "FILE_UNREADABLE"),
        (lambda: ofd({_PAGE: None}), "FILE_UNREADABLE"),
        (lambda: ofd({_PAGE: "<Page"}), "FILE_UNREADABLE"),
        (lambda: ofd({_PAGE: '<!DOCTYPE a [<!ENTITY b "c">]><Page>&b;</Page>'}), "FILE_UNREADABLE"),
        (lambda: ofd({"Doc_0/Document.xml": "<Document><Pages/></Document>"}), "FILE_HAS_NO_PAGE"),
        (lambda: ofd()[:-40], "FILE_UNREADABLE"),
        (lambda: ofd({"Doc_0/Attachs/a.zip": archive()}), "FILE_HAS_ATTACHMENTS"),
        (lambda: ofd({"Doc_0/Attachs/a.pdf": pdf_with()}), "FILE_HAS_ATTACHMENTS"),
        (lambda: ofd({"Doc_0/Attachs/a": b"MZ" + b"\0" * 200}), "FILE_HAS_ATTACHMENTS"),
        (lambda: ofd({"Doc_0/a.HTML": "<p>"}), "FILE_HAS_ATTACHMENTS"),
        (_encrypted, "FILE_NEEDS_PASSWORD"),
        (_bomb, "FILE_TOO_COSTLY"),
    ],
)
def test_what_does_not_open_or_holds_other_files_is_refused(content: object, code: str) -> None:
    assert callable(content)
    assert refusal(content()) == code


def test_an_entry_whose_bytes_were_changed_is_found() -> None:
    whole = bytearray(ofd())
    with zipfile.ZipFile(io.BytesIO(whole)) as zipped:
        entry = zipped.getinfo("Doc_0/Res/a.png")
    whole[entry.header_offset + 30 + len(entry.filename) + 200] ^= 255
    assert refusal(bytes(whole)) == "FILE_UNREADABLE"


def test_a_zip_that_holds_an_ofd_document_is_no_ofd_document() -> None:
    assert refusal(archive("证书OFD.xml")) == "FILE_TYPE_NOT_ALLOWED"
    assert refusal(archive("a/OFD.xml")) == "FILE_TYPE_NOT_ALLOWED"
    assert refusal(b"junk" + ofd()) == "FILE_TYPE_NOT_ALLOWED"


def test_the_text_of_a_page_is_read_and_the_seal_is_said_not_to_be_shown() -> None:
    shown = show("text", ofd(), "application/ofd", 1, DEFAULT_LIMITS)
    assert (shown.text, shown.pages) == ("继续教育证明", 2)
    assert shown.note is not None
    assert "印章未显示" in shown.note.zh
    assert "seal is not shown" in shown.note.en


def test_the_page_picture_shows_text_lines_and_pictures_at_their_places() -> None:
    picture = _shown(ofd()).convert("RGB")
    scale = 1600 / 210
    assert picture.width == 1600

    def colours(left: float, top: float, right: float, bottom: float) -> set[tuple[int, ...]]:
        part = picture.crop((int(left * scale), int(top * scale), int(right * scale), int(bottom * scale)))
        return {colour for _, colour in part.getcolors(1_000_000) or []}  # type: ignore[misc]

    assert (200, 0, 0) in colours(20, 20, 74, 30)  # 继续教育证明
    assert (0, 0, 255) in colours(60, 45, 61, 46)
    assert len(colours(155, 65, 185, 95)) > 10  # the picture
    assert colours(100, 110, 200, 130) == {(255, 255, 255)}
    assert (255, 233, 168) in colours(0, 141, 210, 144)  # the note below


def test_a_page_with_odd_objects_is_drawn_as_far_as_it_goes() -> None:
    objects = (
        '<TextObject Boundary="x"/>'
        '<TextObject Boundary="1 1 1 1" Size="1e9" CTM="1 0 0"><TextCode>a</TextCode>'
        "</TextObject>"
        '<TextObject Boundary="0 0 9 9" Size="nan"><TextCode X="0" Y="0">a</TextCode></TextObject>'
        '<PathObject Boundary="0 0 1 1"><AbbreviatedData>M 1 L B 1 Z</AbbreviatedData></PathObject>'
        '<ImageObject Boundary="0 0 1e9 1e9" ResourceID="7"/><ImageObject ResourceID="none"/>'
        '<TextObject Boundary="10 10 9 9" Size="9"><TextCode X="0" Y="9" DeltaX="g 99999999 1">aaa</TextCode>'
        "</TextObject>"
    )
    page = f'<Page xmlns="http://www.ofdspec.org/2016"><Content><Layer>{objects}</Layer></Content></Page>'
    picture = _shown(ofd({_PAGE: page}))
    assert picture.convert("L").getextrema() == (0, 255)


def test_there_is_no_third_page() -> None:
    with pytest.raises(Invalid) as caught:
        show("preview", ofd(), "application/ofd", 3, DEFAULT_LIMITS)
    (error,) = caught.value.errors
    assert (error.code, error.pointer) == ("NO_SUCH_PAGE", "/page")


def test_a_second_page_is_shown_for_itself() -> None:
    assert _shown(ofd(), 2).size == _shown(ofd()).size
    assert drawn("PNG")
