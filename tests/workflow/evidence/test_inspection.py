"""Uploads are judged by what they are."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workflow.errors import Invalid
from workflow.evidence.inspection import display_name, inspect

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
MOTION = b"\0\0\0\x18ftypmp42" + b"\0" * 64  # the film that telephones append to a photograph


def picture(kind: str, size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 50).convert("RGB").save(out, kind)
    return out.getvalue()


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        zipped.writestr("a.txt", "a")
    return out.getvalue()


def refusal(content: bytes, name: str = "a.pdf", **bounds: int) -> str:
    with pytest.raises(Invalid) as caught:
        inspect(content, name, **bounds)
    (error,) = caught.value.errors
    assert error.pointer == "/file"
    assert error.text["zh"]
    assert error.text["en"]
    return error.code


@pytest.mark.parametrize(
    ("content", "media_type", "ending"),
    [
        (PDF, "application/pdf", ".pdf"),
        (b"%PDF-1.7\na scan whose tail is damaged", "application/pdf", ".pdf"),
        (picture("JPEG"), "image/jpeg", ".jpg"),
        (picture("PNG"), "image/png", ".png"),
        (picture("WEBP"), "image/webp", ".webp"),
    ],
)
def test_whole_files_of_the_allowed_types_are_accepted(content: bytes, media_type: str, ending: str) -> None:
    found = inspect(content, "学时证明.exe")
    assert (found.media_type, found.filename, found.size) == (
        media_type,
        f"学时证明.exe{ending}",
        len(content),
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "FILE_EMPTY"),
        (b"hello", "FILE_TYPE_NOT_ALLOWED"),
        (b"<html><script>alert(1)</script>", "FILE_TYPE_NOT_ALLOWED"),
        (b"MZ" + b"\0" * 100, "FILE_TYPE_NOT_ALLOWED"),
        (archive(), "FILE_TYPE_NOT_ALLOWED"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "FILE_TYPE_NOT_ALLOWED"),
        (b"  %PDF-1.4\nnot at the start", "FILE_TYPE_NOT_ALLOWED"),
        (PDF + archive(), "FILE_UNREADABLE"),
        (picture("JPEG")[:-100], "FILE_UNREADABLE"),
        (picture("PNG")[:-100], "FILE_UNREADABLE"),
        (picture("WEBP")[:-100], "FILE_UNREADABLE"),
        (picture("JPEG") + archive(), "FILE_UNREADABLE"),
        (picture("PNG") + archive(), "FILE_UNREADABLE"),
        (picture("WEBP") + archive(), "FILE_UNREADABLE"),
        (picture("PNG") + b"<SCRIPT>alert(1)</SCRIPT>", "FILE_UNREADABLE"),
        (picture("JPEG") + PDF, "FILE_UNREADABLE"),
    ],
)
def test_other_files_are_refused_with_a_code(content: bytes, code: str) -> None:
    assert refusal(content, "证书.pdf") == code


def pdf(*parts: bytes, tail: bytes = b"trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n") -> bytes:
    """A PDF of these parts behind its catalog, two kilobytes in."""
    padding = b"%" + b"." * 2048 + b"\n"
    return b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n" + padding + b"".join(parts) + tail


def stream(content: bytes) -> bytes:
    return b"9 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(content), content)


FAR = b"%" + b"." * 0x11000 + b"\n"  # no unpacker looks for the end of an archive that far before the end


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n<html><script>alert(1)</script></html>\n" + PDF[9:],
        b"%PDF-1.7\n%" + b"." * 1000 + b"<ScRiPt>" + PDF[9:],
        b"%PDF-1.7\n1 0 obj<</T(<html>)>>endobj\n%%EOF",  # where browsers guess, inside of an object too
        pdf(b"<HTML><body onload=alert(1)>"),
        pdf(b"<!DOCTYPE html>"),
        pdf(b"<?php echo 1;"),
        pdf(b"\x7fELF\x02\x01"),
        pdf(archive(), FAR),
        pdf(archive()),
        pdf(stream(archive())),
        pdf(stream(b"Rar!\x1a\x07\x01\0"), FAR),
        pdf(stream(b"7z\xbc\xaf\x27\x1c"), FAR),
        pdf(tail=b"xref\n<html>\nstartxref\n9\n%%EOF\n"),
        pdf(b"7 0 obj<</Length 9>>stream\n123\nendstream\n<html>", tail=b""),
        pdf(archive()[:-22] + archive()[-22:-2] + b"\x09\0" + b"a comment"),
    ],
)
def test_a_pdf_with_a_passenger_is_refused(content: bytes) -> None:
    """Wherever it sits: also before the last end mark."""
    assert content.startswith(b"%PDF-")
    assert refusal(content) == "FILE_UNREADABLE"


@pytest.mark.parametrize(
    "content",
    [
        pdf(),
        pdf(stream(b"<html> and PK\x03\x04 are just text here")),
        pdf(b"8 0 obj<</S/JavaScript/JS(app.alert('<script>'))>>endobj\n"),
        pdf(stream(archive()), FAR),  # an attachment that is stored as it is
        pdf(tail=b"startxref\n9\n%%EOF\n" + b"\0" * 3000 + b"what a scanner left"),
        pdf() + b"5 0 obj<<>>endobj\ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF\n",  # saved a second time
        pdf(b"7 0 obj<</Length 99>>stream\nPK\x03\x04 and then it breaks off", tail=b""),
        pdf(stream(b"PK\x05\x06" + b"\1" * 18)),  # by chance: there is no directory
    ],
)
def test_what_real_pdfs_hold_is_no_passenger(content: bytes) -> None:
    assert inspect(content, "a.pdf").media_type == "application/pdf"


@pytest.mark.parametrize("pages", [1, 3])
def test_a_scan_saved_as_pdf_is_accepted(pages: int) -> None:
    out = io.BytesIO()
    scans = [Image.effect_noise((200, 150), 50).convert("RGB") for _ in range(pages)]
    scans[0].save(out, "PDF", save_all=True, append_images=scans[1:])
    assert inspect(out.getvalue(), "a.pdf").media_type == "application/pdf"


@pytest.mark.parametrize(
    "unit", [b"1", b" ", b"1 0 obj ", b"1 0 obj endobj ", b"endobj", b" stream ", b"PK\x05"]
)
def test_no_pdf_takes_long_to_look_through(unit: bytes) -> None:
    content = b"%PDF-" + unit * (5 * 1024 * 1024 // len(unit))
    began = time.process_time()
    inspect(content, "a.pdf")
    assert time.process_time() - began < 3


def test_a_motion_photo_is_still_a_photo() -> None:
    assert inspect(picture("JPEG") + MOTION, "a.jpg").media_type == "image/jpeg"


def test_the_bound_is_inclusive() -> None:
    assert inspect(PDF, "a.pdf", max_bytes=len(PDF)).size == len(PDF)
    assert refusal(PDF, max_bytes=len(PDF) - 1) == "FILE_TOO_LARGE"


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    assert len(out.getvalue()) < 1_000_000
    assert refusal(out.getvalue()) == "FILE_UNREADABLE"


@pytest.mark.parametrize(
    ("declared", "shown"),
    [
        ("学时.pdf", "学时.pdf"),
        ("证书.PDF", "证书.PDF"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\文件\\证书.pdf", "证书.pdf"),
        ("a\u202efdp.exe", "afdp.exe.pdf"),
        ("a\x00b\r\nc.pdf", "ab c.pdf"),
        ('a<b>"c|d?.pdf', "a_b__c_d_.pdf"),
        ("", "evidence.pdf"),
        ("...", "evidence.pdf"),
        (".pdf", "evidence.pdf"),
        ("\ud800.pdf", "evidence.pdf"),
        ("😀.pdf", "😀.pdf"),
    ],
)
def test_names_keep_their_letters_and_lose_their_tricks(declared: str, shown: str) -> None:
    assert display_name(declared, "application/pdf") == shown


@given(st.text(max_size=400))
def test_every_name_becomes_a_safe_one(declared: str) -> None:
    name = display_name(declared, "image/jpeg")
    assert 5 <= len(name) <= 120
    assert name.lower().endswith((".jpg", ".jpeg", ".jpe"))
    assert not set(name) & set('/\\<>:"|?*\0\n\r\u202e')
    assert name == display_name(name, "image/jpeg")


@given(
    st.binary(max_size=300), st.sampled_from([b"%PDF-1.4", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF"])
)
def test_no_bytes_bring_the_inspection_down(tail: bytes, head: bytes) -> None:
    try:
        inspect(head + tail, "a")
    except Invalid as refused:
        assert refused.errors[0].code.startswith("FILE_")
