"""Decides whether uploaded bytes may be evidence, by what they really are, not by their name.

Codes: FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_UNREADABLE.
"""

from __future__ import annotations

import io
import unicodedata
import warnings
from dataclasses import dataclass

import filetype
from PIL import Image

from workflow.errors import FieldError, Invalid
from workflow.evidence.image_ends import image_end
from workflow.evidence.polyglots import hides_file_behind_end, hides_file_in_pdf

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 50_000_000  # a 50-megapixel photograph is 150 MB once decoded
_NAME_CHARACTERS = 120

# Media type -> the name ending it gets, and Pillow's name of the format (None: not a picture).
_ALLOWED = {
    "application/pdf": (".pdf", None),
    "image/jpeg": (".jpg", "JPEG"),
    "image/png": (".png", "PNG"),
    "image/webp": (".webp", "WEBP"),
}
_OTHER_ENDINGS = {".jpeg": "image/jpeg", ".jpe": "image/jpeg"}

_TEXTS = {
    "FILE_EMPTY": ("文件是空的", "The file is empty"),
    "FILE_TOO_LARGE": ("文件超过 {limit} MB 的上限", "The file is larger than the {limit} MB allowed"),
    "FILE_TYPE_NOT_ALLOWED": (
        "只接受 PDF、JPEG、PNG、WebP 文件(按内容判断,与文件名无关)",
        "Only PDF, JPEG, PNG and WebP files are accepted, judged by content, not by name",
    ),
    "FILE_UNREADABLE": (
        "文件已损坏、无法打开或夹带其他文件,请重新扫描或导出后再上传",
        "The file is damaged, can't be opened or carries another file; scan or export it again",
    ),
}


@dataclass(frozen=True, slots=True)
class Inspected:
    """The facts of an accepted upload. `filename` is for showing only; `size` is in bytes."""

    filename: str
    media_type: str
    size: int


def inspect(
    content: bytes, declared_name: str, *, max_bytes: int = MAX_BYTES, pointer: str = "/file"
) -> Inspected:
    """Return what the bytes are; raise `Invalid` (FILE_… at `pointer`) where they can't be evidence."""
    if not content:
        raise _invalid("FILE_EMPTY", pointer)
    if len(content) > max_bytes:
        raise _invalid("FILE_TOO_LARGE", pointer, limit=f"{max_bytes / 1024 / 1024:g}")
    media_type = filetype.guess_mime(content)
    if media_type not in _ALLOWED:
        raise _invalid("FILE_TYPE_NOT_ALLOWED", pointer)
    picture = _ALLOWED[media_type][1]
    readable = _is_safe_pdf(content) if picture is None else _is_whole_picture(content, picture)
    if not readable:
        raise _invalid("FILE_UNREADABLE", pointer)
    return Inspected(display_name(declared_name, media_type), media_type, len(content))


def display_name(declared: str, media_type: str) -> str:
    """The declared name made safe to show and to save under: no path, no control or direction characters.

    Letters of every script stay (`学时.pdf` is `学时.pdf`); the ending is that of the real content.
    """
    name = unicodedata.normalize("NFC", declared[:1000].encode("utf-8", "ignore").decode())
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    # C* = control, direction overrides and other invisible characters, private use, unassigned.
    name = "".join(
        " " if c.isspace() else c for c in name if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    name = "".join("_" if c in '<>:"|?*' else c for c in name)
    stem, ending = _split_ending(" ".join(name.split()).rstrip(". "), media_type)
    stem = stem.strip(". ")[: _NAME_CHARACTERS - len(ending)].rstrip(". ") or "evidence"
    return stem + ending


def _split_ending(name: str, media_type: str) -> tuple[str, str]:
    standard = _ALLOWED[media_type][0]
    stem, dot, last = name.rpartition(".")
    ending = f".{last.lower()}"
    if dot and (ending == standard or _OTHER_ENDINGS.get(ending) == media_type):
        return stem, f".{last}"
    return name, standard


def _is_safe_pdf(content: bytes) -> bool:
    """Whether the PDF has its header at the very start, and no dangerous file is hidden in it.

    A scan with a damaged end is accepted: viewers repair it, and the reviewer sees whether it can be read.
    Refusing it would keep real certificates out.
    """
    return content.startswith(b"%PDF-") and not hides_file_in_pdf(content)


def _is_whole_picture(content: bytes, expected: str) -> bool:
    """Whether the picture decodes to its last row within the pixel bound and hides no file behind its end."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow only warns below twice its own bound
            with Image.open(io.BytesIO(content), formats=[expected]) as image:
                if image.width * image.height * getattr(image, "n_frames", 1) > MAX_PIXELS:
                    return False
                image.load()
    except Exception:  # Pillow's decoders raise exceptions of any type on hostile bytes
        return False
    end = image_end(content, expected)
    return end is not None and not hides_file_behind_end(content, end)


def _invalid(code: str, pointer: str, **facts: str) -> Invalid:
    zh, en = (text.format(**facts) for text in _TEXTS[code])
    return Invalid(FieldError(pointer, code, {"zh": zh, "en": en}))
