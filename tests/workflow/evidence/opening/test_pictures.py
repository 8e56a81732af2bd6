"""What decodes is taken, whatever is wrong beside the picture; limits are on what decoding costs."""

from __future__ import annotations

import io
import struct
from dataclasses import replace

import pytest
from PIL import Image

from tests.support.files import HEIC, MOTION, archive, drawn, refusal
from tests.workflow.evidence.opening.test_passengers import pdf
from workflow.errors import Invalid
from workflow.evidence.accepted import DEFAULT_LIMITS, MIB
from workflow.evidence.inspection import inspect


def multiple() -> bytes:
    """A photograph with a second picture behind it and a table of both, as of a gain map."""
    out = io.BytesIO()
    Image.effect_noise((80, 60), 50).convert("RGB").save(
        out, "MPO", save_all=True, append_images=[Image.new("RGB", (40, 30))]
    )
    return out.getvalue()


def changed(content: bytes, old: bytes, new: bytes) -> bytes:
    assert old in content
    return content.replace(old, new)


def with_exif(exif: bytes) -> bytes:
    return drawn("JPEG", exif=b"Exif\0\0" + exif)


def wrong_count() -> bytes:
    """An EXIF table that says it has 400 entries, and a rational of 9,999 numbers beyond its end."""
    return with_exif(b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 400, 0x011A, 5, 9999, 0xFFFF) + b"\0" * 8)


PICTURES = {
    "jpeg": drawn("JPEG"),
    "progressive": drawn("JPEG", (300, 200), progressive=True),
    "png": drawn("PNG"),
    "webp": drawn("WEBP"),
    "bmp": drawn("BMP"),
    "tiff": drawn("TIFF"),
    "tiff of pages": drawn("TIFF", save_all=True, append_images=[Image.new("1", (90, 50))] * 3),
    "fax": drawn("TIFF", compression="tiff_lzw"),
    "heic": HEIC,
    "motion photo": drawn("JPEG") + MOTION,
    "two pictures": multiple(),
    "a damaged table of pictures": changed(multiple(), b"MPF\0II*\0", b"MPF\0II*\xff"),
    "a table of another version": changed(multiple(), b"0100", b"01\xff0"),
    "a table that points nowhere": changed(multiple(), b"\x02\xb0\x07\0\x20\0", b"\x02\xb0\x07\0\xff\xff"),
    "a wrong count in EXIF": wrong_count(),
    "EXIF that is no EXIF": with_exif(b"\xff" * 40),
    "a long film behind it": drawn("JPEG") + b"pk\x03\x04 rar! 7z\xbc\xaf <SvGx %pdf \x7felf" * 3,
}  # fmt: skip


@pytest.mark.parametrize("name", PICTURES)
def test_what_decodes_is_taken(name: str) -> None:
    assert refusal(PICTURES[name]) == ""


@pytest.mark.parametrize(
    "content",
    [
        drawn("JPEG", (400, 300))[:-2000],
        drawn("PNG")[:-100],
        drawn("WEBP")[:-100],
        drawn("BMP")[:-500],
        HEIC[:-60],
        drawn("JPEG") + archive(),
        drawn("JPEG")[:-2] + archive(),
        multiple() + archive(),
        drawn("PNG") + archive(),
        drawn("WEBP") + archive(),
        drawn("BMP") + archive(),
        drawn("TIFF") + archive(),
        HEIC + archive(),
        drawn("PNG") + b"<SCRIPT>alert(1)</SCRIPT>",
        drawn("JPEG") + pdf(),
        b"BM<html><script>alert(1)</script>" + drawn("BMP")[2:],
    ],
)
def test_what_does_not_decode_or_hides_a_file_is_refused(content: bytes) -> None:
    assert refusal(content) == "FILE_UNREADABLE"


def test_a_photograph_of_108_million_pixels_is_taken() -> None:
    out = io.BytesIO()
    Image.new("RGB", (12_000, 9_000), "white").save(out, "JPEG")
    assert refusal(out.getvalue()) == ""


def test_a3_at_600_dpi_is_taken() -> None:
    for mode, kind in (("L", "PNG"), ("1", "TIFF"), ("RGB", "JPEG")):
        out = io.BytesIO()
        Image.new(mode, (7016, 9921), 1).save(out, kind)
        assert refusal(out.getvalue()) == "", kind


def test_pixels_of_the_first_picture_are_bounded_and_the_number_is_told() -> None:
    bounds = replace(DEFAULT_LIMITS, pixels=1_000_000)
    out = io.BytesIO()
    large = Image.new("1", (2000, 1000))
    Image.new("1", (1000, 1000)).save(out, "TIFF", save_all=True, append_images=[large])
    assert refusal(out.getvalue(), limits=bounds) == ""  # only the first counts
    with pytest.raises(Invalid) as caught:
        inspect(drawn("PNG", (1001, 1000)), "a.png", bounds)
    (error,) = caught.value.errors
    assert error.code == "FILE_HAS_TOO_MANY_PIXELS"
    assert "1 百万像素的上限" in error.text["zh"]
    assert "1 million allowed" in error.text["en"]


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    assert len(out.getvalue()) < 1_000_000
    assert refusal(out.getvalue()) == "FILE_HAS_TOO_MANY_PIXELS"
    bounds = replace(DEFAULT_LIMITS, pixels=10**9, memory=200 * MIB)
    assert refusal(out.getvalue(), limits=bounds) == "FILE_TOO_COSTLY"
