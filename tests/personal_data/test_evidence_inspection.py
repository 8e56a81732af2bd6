"""Uploads are judged by what they are."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workflow.errors import Invalid
from workflow.evidence_inspection import display_name, inspect

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
