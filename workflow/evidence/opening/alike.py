"""Tells whether two page pictures show the same paper: a short hash finds, a close look decides.

Both are of page pictures of ours (PNG), cut to what is written on them. The hash (dHash, 128 bits) is nearly
the same for all papers of one template; the close look lays one picture over the other, piece by piece,
and sees another name or number.
"""

from __future__ import annotations

import io

import dhash
from PIL import Image, ImageChops, ImageFilter, ImageOps

from workflow.evidence.opening.job import Answer, Job

_SHORTEST = 200  # pixels of a side, below which a picture shows no paper
_FLATTEST = 24  # levels of grey between the lightest and the darkest place of a page that is not blank
_DARK = 150
_LEAST_INK = 0.003  # of the page
_SMALL = 840
_GRID = 8  # of the hash: 2 × 8 × 8 bits
_WIDTH, _HEIGHT = 300, 420  # both pictures are brought to this size, or lie on their side
_REACH = 4  # pixels by which a piece may lie elsewhere
_PIECES = (24, 34)
_SLANT = 0.1  # by how much their proportions may differ
_MOST_DIFFERENCE = 12  # levels of grey of the piece that differs most: measured, see decision 9


def look(content: bytes, job: Job) -> Answer:
    """The hash of a page picture as hex; nothing for a page that is blank, or nearly so, or tiny."""
    page = _grey(content)
    written = _written_part(page)
    if written is None:
        return Answer()
    side = _GRID + 1
    shades = tuple(page.crop(written).resize((side, side), Image.Resampling.LANCZOS).tobytes())
    rows, columns = dhash.dhash_row_col(shades, _GRID)
    return Answer(text=f"{rows << _GRID * _GRID | columns:032x}")


def compare(content: bytes, job: Job) -> Answer:
    """Whether two page pictures show the same: the first has `job.split` bytes, the second the rest."""
    one, other = _brought_to_size(content[: job.split]), _brought_to_size(content[job.split :])
    if one is None or other is None or one[0].size != other[0].size:
        return Answer()
    if abs(one[1] / other[1] - 1) > _SLANT:
        return Answer()
    return Answer(text="alike" if _difference(one[0], other[0]) <= _MOST_DIFFERENCE else "")


def _difference(one: Image.Image, other: Image.Image) -> int:
    """The difference of the piece that differs most, each piece where it fits best."""
    width, height = one.size
    pieces_of = _PIECES if height >= width else _PIECES[::-1]
    within = (_REACH, _REACH, width - _REACH, height - _REACH)
    best: Image.Image | None = None
    for across in range(-_REACH, _REACH + 1):
        for down in range(-_REACH, _REACH + 1):
            laid = ImageChops.difference(one, ImageChops.offset(other, across, down))
            pieces = laid.crop(within).resize(pieces_of, Image.Resampling.BOX)
            best = pieces if best is None else ImageChops.darker(best, pieces)
    assert best is not None  # noqa: S101 - for the type checker
    return max(best.tobytes())


def _brought_to_size(content: bytes) -> tuple[Image.Image, float] | None:
    """What is written on the page, in one size, without grain, and its proportions."""
    page = _grey(content)
    written = _written_part(page)
    if written is None:
        return None
    part = page.crop(written)
    width, height = (_WIDTH, _HEIGHT) if part.height >= part.width else (_HEIGHT, _WIDTH)
    twice = part.resize((2 * width, 2 * height), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(2))
    small = twice.resize((width, height), Image.Resampling.BOX)
    return ImageOps.autocontrast(small, cutoff=(0.5, 0.5)), part.width / part.height


def _grey(content: bytes) -> Image.Image:
    """The picture in shades of grey, on white where it is transparent."""
    with Image.open(io.BytesIO(content), formats=["PNG"]) as image:
        if "A" in image.getbands():
            white = Image.new("RGBA", image.size, "white")
            return Image.alpha_composite(white, image.convert("RGBA")).convert("L")
        return image.convert("L")


def _written_part(page: Image.Image) -> tuple[int, int, int, int] | None:
    """The box around what is written; None where there is nothing, or next to nothing."""
    shades = page.resize((32, 32), Image.Resampling.BOX).tobytes()
    if min(page.size) < _SHORTEST or max(shades) - min(shades) < _FLATTEST:
        return None
    small = page.copy()
    small.thumbnail((_SMALL, _SMALL))
    plain = ImageOps.autocontrast(small.filter(ImageFilter.MedianFilter(3)))
    ink = plain.point([255 if shade < _DARK else 0 for shade in range(256)])
    box = ink.getbbox()
    if box is None or ink.histogram()[255] < _LEAST_INK * ink.width * ink.height:
        return None
    scale = page.width / small.width, page.height / small.height
    left, top, right, bottom = box
    return int(left * scale[0]), int(top * scale[1]), int(right * scale[0]), int(bottom * scale[1])
