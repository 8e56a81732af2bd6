"""Finds a second file that is hidden in an accepted one: an archive, a program or a page.

Real files do hold foreign bytes: a scan has junk behind its end, a motion photo its film, a PDF attachments
and forms in its streams. So the search is only for what another program would take for a file of its own. In
pictures it covers the bytes behind their end. In PDFs it covers the first kilobyte, from which browsers guess
the type; the bytes between the objects, where nothing belongs; and an archive wherever its unpacker finds
it. What is inside an object belongs to the PDF.
"""

from __future__ import annotations

import re

# Long enough that the film behind a photograph, or a compressed stream, holds none by chance.
_MARKS = re.compile(
    rb"PK\x03\x04[\x00-\x3f]\x00"  # an entry of an archive, with the version that it needs
    rb"|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x7fELF[\x01\x02][\x01\x02]\x01?"
    rb"|(?i:<\?php|<script|<html|<!doctype\ html|<iframe|<svg[\s>/])"
)
# Found by their unpackers anywhere in a file; long enough that no compressed stream holds one by chance.
_UNPACKED_ANYWHERE = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c")
_GUESSED_BYTES = 1024
_HEADER = b"%PDF-"
_OBJECT = re.compile(rb"\d[\0\s]{1,9}obj\b.*?endobj", re.DOTALL)
_STREAM = re.compile(rb"\bstream\b.*?(?:endstream|\Z)", re.DOTALL)
_ZIP_END = b"PK\x05\x06"
_ZIP_END_BYTES = 22
_ZIP_COMMENT_BYTES = 0xFFFF


def hides_file_behind_end(content: bytes, end: int) -> bool:
    """Whether another file is hidden behind the end of a picture."""
    tail = content[end:]
    return _is_pdf(tail) or _is_marked(tail) or hides_archive(content)


def hides_archive(content: bytes) -> bool:
    """Whether an unpacker finds an archive in the file, wherever it looks for one."""
    return any(mark in content for mark in _UNPACKED_ANYWHERE) or _opens_as_zip(content)


def hides_file_at_start(content: bytes) -> bool:
    """Whether a browser, which guesses from the first bytes, would take the file for a page or a PDF."""
    head = content[:_GUESSED_BYTES]
    return _is_marked(head) or _is_pdf(head)


def hides_file_in_pdf(content: bytes) -> bool:
    """Whether another file is hidden in a PDF whose header is at its start."""
    return (
        _is_marked(content[:_GUESSED_BYTES])
        or hides_archive(content)
        or _is_marked(_between_objects(content))
    )


def _is_marked(content: bytes) -> bool:
    return _MARKS.search(content) is not None


def _is_pdf(content: bytes) -> bool:
    return _HEADER.lower() in content.lower()


def _between_objects(content: bytes) -> bytes:
    """The bytes outside all objects; of an object that never ends, the bytes outside its stream."""
    whole, end, rest = content.rpartition(b"endobj")  # behind the last `endobj` no object can match
    return _OBJECT.sub(b" ", whole + end) + _STREAM.sub(b" ", rest)


def _opens_as_zip(content: bytes) -> bool:
    """Whether an unpacker that reads from the end finds a directory where the last record says it is."""
    start = max(0, len(content) - _ZIP_END_BYTES - _ZIP_COMMENT_BYTES)
    at = content.find(_ZIP_END, start)
    while at >= 0:
        size = int.from_bytes(content[at + 12 : at + 16], "little")
        entries = int.from_bytes(content[at + 10 : at + 12], "little")
        directory = content[max(0, at - size) : max(0, at - size) + 4]
        of_64_bits = content[max(0, at - 20) : max(0, at - 16)] == b"PK\x06\x07"
        if entries == 0 or of_64_bits or directory == b"PK\x01\x02":
            return True
        at = content.find(_ZIP_END, at + 1)
    return False
