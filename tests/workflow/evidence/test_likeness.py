"""A paper is known again when it was saved, cut or made smaller, and another of its template is none."""

from __future__ import annotations

import io
from itertools import combinations

import pytest
from PIL import Image

from tests.support.certificates import ANEW, as_jpeg, as_png, certificate, text_page
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.evidence.likeness import (
    BANDS,
    MOST_BITS,
    Seen,
    bands_of,
    bits_apart,
    look_at,
    show_the_same,
)

CERTIFICATE, PAGE = certificate("王建国", "ZZ-PX-2024-0017"), text_page(2)
# What was cut or turned is not told, nor are two of ten pages of dense text: decision 9 has the figures.
KNOWN = [how for how in ANEW if not how.startswith(("turned", "cut"))]


def seen(content: bytes, media_type: str = "image/jpeg") -> Seen:
    return look_at(content, media_type, 1, DEFAULT_LIMITS)


def alike(one: Seen, other: Seen) -> bool:
    """As the duty asks it: found by a part of the hash, near enough, then looked at closely."""
    found = any(map(int.__eq__, bands_of(one.look), bands_of(other.look)))
    near = found and bits_apart(one.look, other.look) <= MOST_BITS
    return near and show_the_same(one, other, DEFAULT_LIMITS)


@pytest.mark.parametrize("how", KNOWN)
@pytest.mark.parametrize("page", [CERTIFICATE, PAGE], ids=["certificate", "page"])
def test_one_scan_is_known_again(page: Image.Image, how: str) -> None:
    anew = ANEW[how](page)
    kind = "application/pdf" if anew.startswith(b"%PDF") else "image/jpeg"
    assert alike(seen(as_png(page), "image/png"), seen(anew, kind))


def test_certificates_of_one_template_for_other_people_are_not_alike() -> None:
    pages = [
        seen(as_jpeg(certificate(name, number)))
        for name, number in (
            ("王建国", "ZZ-PX-2024-0017"),
            ("李秀英", "ZZ-PX-2024-0018"),
            ("陈敏", "ZZ-PX-2024-0019"),
        )
    ]
    for one, other in combinations(pages, 2):
        assert bits_apart(one.look, other.look) <= MOST_BITS, "only the close look tells them apart"
        assert not show_the_same(one, other, DEFAULT_LIMITS)


def test_pages_of_text_differ_at_once() -> None:
    assert bits_apart(seen(as_jpeg(PAGE)).look, seen(as_jpeg(text_page(3))).look) > MOST_BITS


@pytest.mark.parametrize(
    "page",
    [
        Image.new("L", (1240, 1754), 250),  # nothing on it
        Image.effect_noise((1240, 1754), 12).convert("L"),  # nothing but grain
        Image.new("RGBA", (1240, 1754), (0, 0, 0, 0)),  # transparent
        CERTIFICATE.resize((150, 212)),  # tiny
    ],
    ids=["blank", "grain", "transparent", "tiny"],
)
def test_what_shows_no_paper_has_no_hash(page: Image.Image) -> None:
    assert seen(as_png(page), "image/png").look == ""


def test_a_transparent_page_is_seen_as_on_paper() -> None:
    ink = Image.new("RGBA", CERTIFICATE.size, (0, 0, 0, 0))
    ink.putalpha(CERTIFICATE.point([255 - shade for shade in range(256)]))
    out = io.BytesIO()
    ink.save(out, "PNG")
    assert bits_apart(seen(out.getvalue(), "image/png").look, seen(as_jpeg(CERTIFICATE)).look) <= MOST_BITS


@pytest.mark.parametrize("differing", range(BANDS))
def test_seven_bits_leave_a_part_the_same(differing: int) -> None:
    """Wherever they are: here each in another part, the most that they can spoil."""
    look = f"{2**127 + 12345:032x}"
    other = int(look, 16)
    for bit in range(differing):
        other ^= 1 << (16 * bit + bit)
    same = sum(map(int.__eq__, bands_of(look), bands_of(f"{other:032x}")))
    assert same >= BANDS - differing and bits_apart(look, f"{other:032x}") == differing
