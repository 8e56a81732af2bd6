"""Opens pictures: what decodes to its last row is taken, whatever is wrong with tables beside the picture.

Of a file with several pictures (a gain map, a second lens, pages of a scan) the first is decoded.
"""

from __future__ import annotations

import contextlib
import io
import warnings

import pi_heif
from PIL import Image, ImageFile, ImageOps, PngImagePlugin

from workflow.evidence.opening.job import Answer, Job, NotAcceptable, unreadable
from workflow.evidence.opening.polyglots import hides_archive, hides_file_at_start, hides_file_behind_end

_MILLION = 1_000_000
_CAMERA_RAW = 50706  # the tag DNGVersion: such a file's first picture is a thumbnail
_MOST_PAGES = 1000
_SMALL = 8  # JPEGs can be decoded at an eighth: all their bytes are read, in a sixty-fourth of the memory

pi_heif.options.DECODE_THREADS = 1
pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = pi_heif.options.AUX_IMAGES = False
pi_heif.register_heif_opener()
Image.init()  # so that a fork need not import what reads a format
Image.MAX_IMAGE_PIXELS = None  # the job has its own bound
PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024  # long notes are no fault of a picture
ImageFile.LOAD_TRUNCATED_IMAGES = False
warnings.simplefilter("ignore")


def inspect(content: bytes, job: Job) -> Answer:
    """Decode the first picture. Raises `NotAcceptable` where it does not decode, or hides another file."""
    if _hides_another(content, job.formats[0]):
        raise unreadable()
    with _opened(content, job) as image:
        image.draft(image.mode, (image.width // _SMALL, image.height // _SMALL))
        image.load()
        return Answer(pages=_pages(image))


def preview(content: bytes, job: Job) -> Answer:
    """A PNG of one page, the right way up, as large as `job.longest` allows."""
    with _opened(content, job) as image:
        pages = _pages(image)
        if job.page > pages:
            raise NotAcceptable("NO_SUCH_PAGE", pages=pages)
        if job.page > 1:
            image.seek(job.page - 1)
            _within_bounds(image, job)
        image.draft("RGB", (job.longest, job.longest))
        shown = _displayable(image)
        shown.thumbnail((job.longest, job.longest), reducing_gap=2.0)
        with contextlib.suppress(Exception):  # a damaged EXIF table: shown as it lies
            shown = ImageOps.exif_transpose(shown)
        return Answer(pages=pages, picture=png(shown.convert("RGB") if shown.mode == "CMYK" else shown))


def text(content: bytes, job: Job) -> Answer:
    """Pictures hold no text."""
    with _opened(content, job) as image:
        return Answer(pages=_pages(image))


def png(image: Image.Image) -> bytes:
    """The picture as PNG, without anything else that the file held."""
    out = io.BytesIO()
    image.info = {}
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _opened(content: bytes, job: Job) -> Image.Image:
    image = Image.open(io.BytesIO(content), formats=list(job.formats))
    _within_bounds(image, job)
    if job.formats == ("TIFF",) and _CAMERA_RAW in image.tag_v2:  # type: ignore[attr-defined]
        raise unreadable()
    return image


def _within_bounds(image: Image.Image, job: Job) -> None:
    pixels = image.width * image.height
    if pixels > job.pixels:
        raise NotAcceptable("FILE_HAS_TOO_MANY_PIXELS", megapixels=f"{pixels / _MILLION:.1f}")


def _pages(image: Image.Image) -> int:
    """The number of pages of a TIFF; other pictures have one, whatever else is beside it."""
    return min(getattr(image, "n_frames", 1), _MOST_PAGES) if image.format == "TIFF" else 1


def _displayable(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be made smaller smoothly and saved as PNG."""
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        image.load()
        return image
    if image.mode.startswith(("I", "F")):  # 16 bits of grey
        return image.convert("I").point(lambda grey: grey / 256).convert("L")
    return image.convert("L" if image.mode == "1" else "RGBA" if "transparency" in image.info else "RGB")


def _hides_another(content: bytes, picture_format: str) -> bool:
    if picture_format not in ("JPEG", "PNG", "WEBP"):
        return hides_file_at_start(content) or hides_archive(content)
    end = image_end(content, picture_format)
    if end is None:  # it has no end mark; whether it has its last row is seen when it is decoded
        return hides_archive(content)
    return hides_file_behind_end(content, end)


# --- where a picture ends ---
# Telephones append data of their own (a motion photo carries its film), so bytes behind the end are no reason
# to refuse a file. But they must be found, so that they can be inspected.

_PNG_HEAD = 8
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})  # JPEG markers without a length: TEM, RST0-7


def image_end(content: bytes, picture_format: str) -> int | None:
    """Offset just behind the picture (formats JPEG, PNG, WEBP); None where its structure never ends."""
    return {"JPEG": _jpeg_end, "PNG": _png_end, "WEBP": _webp_end}[picture_format](content)


def _png_end(content: bytes) -> int | None:
    at = _PNG_HEAD
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        at += 12 + length
        if kind == b"IEND":
            return at if at <= len(content) else None
    return None


def _webp_end(content: bytes) -> int | None:
    size = int.from_bytes(content[4:8], "little")
    end = 8 + size + size % 2
    return min(end, len(content)) if 8 + size <= len(content) else None


def _jpeg_end(content: bytes) -> int | None:
    at = 2
    while 0 <= at < len(content) - 1:
        if content[at] != 0xFF:  # inside entropy-coded data: on to the next marker
            at = content.find(b"\xff", at)
            continue
        marker = content[at + 1]
        if marker == 0xD9:
            return at + 2
        if marker == 0xFF:
            at += 1
        elif marker == 0x00 or marker in _STANDALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
