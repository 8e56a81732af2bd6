"""Uploads are judged by what they are, by the table of accepted types; others hear what to use."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.files import HEIC, archive, drawn, ofd, pdf_with, refusal
from workflow.errors import Invalid
from workflow.evidence import described
from workflow.evidence.accepted import ACCEPTED, ANY_OTHER, DEFAULT_LIMITS, OTHER_TYPES
from workflow.evidence.inspection import inspect
from workflow.evidence.names import display_name
from workflow.evidence.refusals import FILE_REFUSALS

SAMPLES = {
    "application/pdf": pdf_with(),
    "application/ofd": ofd(),
    "image/jpeg": drawn("JPEG"),
    "image/png": drawn("PNG"),
    "image/heic": HEIC,
    "image/tiff": drawn("TIFF"),
    "image/bmp": drawn("BMP"),
    "image/webp": drawn("WEBP"),
}


@pytest.mark.parametrize("accepted", ACCEPTED, ids=lambda accepted: accepted.name)
def test_each_type_of_the_table_is_accepted_by_its_content_and_named_after_it(accepted: object) -> None:
    media_type, endings = accepted.media_type, accepted.endings  # type: ignore[attr-defined]
    content = SAMPLES[media_type]
    found = inspect(content, "学时证明.exe")
    assert (found.media_type, found.filename) == (media_type, f"学时证明.exe{endings[0]}")
    assert found.size == len(content)
    for ending in endings:
        assert inspect(content, f"学时{ending.upper()}").filename == f"学时{ending.upper()}"


@pytest.mark.parametrize(
    ("content", "instead"),
    [
        (archive("word/document.xml"), "解压|PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "另存为 PDF"),
        (archive(), "解压"),
        (b"Rar!\x1a\x07\x01\0" + b"\0" * 40, "解压"),
        (b"7z\xbc\xaf\x27\x1c" + b"\0" * 40, "解压"),
        (b"\x1f\x8b\x08" + b"\0" * 40, "解压"),
        (drawn("GIF"), "JPEG 或 PNG"),
        (drawn("AVIF"), "JPEG 或 PNG"),
        (drawn("JPEG2000"), "JPEG 或 PNG"),
        (b"8BPS\0\1" + b"\0" * 40, "JPEG 或 PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "PDF 或 PNG"),
        (b"<?xml version='1.0'?>\n<!-- a -->\n<svg/>", "PDF 或 PNG"),
        (b"CAJ\0" + b"\0" * 40, "另存为 PDF"),
        (b"\n <!DOCTYPE html><p>", "打印为 PDF"),
        (b"<html><script>alert(1)</script>", "打印为 PDF"),
        (b"\0\0\0\x18ftypmp42" + b"\0" * 40, "照片或 PDF"),
        (b"ID3\3\0" + b"\0" * 40, "照片或 PDF"),
        (b"MZ" + b"\0" * 100, "材料本身"),
        (b"hello", "打印或另存为 PDF"),
        (b"  %PDF-1.4\nnot at the start", "打印或另存为 PDF"),
    ],
)
def test_other_types_are_refused_with_what_to_use_instead(content: bytes, instead: str) -> None:
    with pytest.raises(Invalid) as caught:
        inspect(content, "证书.pdf")
    (error,) = caught.value.errors
    assert error.code == "FILE_TYPE_NOT_ALLOWED"
    assert any(each in error.text["zh"] for each in instead.split("|"))
    assert all(accepted.name in error.text["zh"] + error.text["en"] for accepted in ACCEPTED)


def test_an_empty_file_and_one_beyond_the_bound_are_refused_and_the_bound_is_inclusive() -> None:
    assert refusal(b"") == "FILE_EMPTY"
    content = SAMPLES["application/pdf"]
    assert refusal(content, limits=replace(DEFAULT_LIMITS, bytes=len(content))) == ""
    assert refusal(content, limits=replace(DEFAULT_LIMITS, bytes=len(content) - 1)) == "FILE_TOO_LARGE"


def test_documentation_and_messages_name_every_row_of_the_table() -> None:
    table, other, limits = described.accepted_types(), described.other_types(), described.limits()
    for accepted in ACCEPTED:
        assert accepted.name in described.FILE_DESCRIPTION
        assert f"`{accepted.media_type}`" in table
    for each in (*OTHER_TYPES, ANY_OTHER):
        assert not each.instead.en.endswith(".")
        assert each is ANY_OTHER or each.instead.zh in other
    assert "20 MB" in limits
    assert "20 MB" in described.FILE_DESCRIPTION
    assert "50 pieces" in described.FILE_DESCRIPTION
    assert all(f"`{code}`" in described.file_codes() for code in FILE_REFUSALS)


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


_HEADS = [content[:length] for content in SAMPLES.values() for length in (12, 60, 200)]


@given(st.binary(max_size=300), st.sampled_from(_HEADS))
def test_no_bytes_bring_the_inspection_down(tail: bytes, head: bytes) -> None:
    assert refusal(head + tail).startswith("FILE_")
