"""Finds where a picture ends inside its file; bytes behind that end do not belong to the picture.

Telephones append data of their own (a motion photo carries its film), so bytes behind the end are no reason
to refuse a file. But they must be found, so that they can be inspected.
"""

from __future__ import annotations

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
