"""No second file hides in a PDF: not where browsers guess, between its objects, or where unpackers look."""

from __future__ import annotations

import pytest

from tests.support.files import archive, refusal


def pdf(*parts: bytes, tail: bytes = b"trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n") -> bytes:
    """A PDF of a page and these parts, two kilobytes in."""
    padding = b"%" + b"." * 2048 + b"\n"
    page = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
    page += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
    return b"%PDF-1.7\n" + page + padding + b"".join(parts) + tail


def stream(content: bytes) -> bytes:
    return b"9 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(content), content)


FAR = b"%" + b"." * 0x11000 + b"\n"  # no unpacker looks for the end of an archive that far before the end


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n<html><script>alert(1)</script></html>\n" + pdf()[9:],
        b"%PDF-1.7\n%" + b"." * 1000 + b"<ScRiPt>" + pdf()[9:],
        b"%PDF-1.7\n7 0 obj<</T(<html>)>>endobj\n"
        + pdf()[9:],  # where browsers guess, inside of an object too
        pdf(b"<HTML><body onload=alert(1)>"),
        pdf(b"<!DOCTYPE html>"),
        pdf(b"<?php echo 1;"),
        pdf(b"\x7fELF\x02\x01"),
        pdf(archive(), FAR),
        pdf(archive()),
        pdf() + archive(),
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
        pdf(stream(archive()), FAR),  # bytes that only look like an archive
        pdf(tail=b"trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n" + b"\0" * 3000 + b"what a scanner left"),
        pdf()
        + b"5 0 obj<<>>endobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n",  # saved a second time
        pdf(b"7 0 obj<</Length 99>>stream\nPK\x03\x04 and then it breaks off", tail=b""),
        pdf(stream(b"PK\x05\x06" + b"\1" * 18)),  # by chance: there is no directory
    ],
)
def test_what_real_pdfs_hold_is_no_passenger(content: bytes) -> None:
    assert refusal(content) == ""
