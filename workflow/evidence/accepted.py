"""The one table of what may be evidence: types of files, limits, and what to use instead of other types.

Messages, the OpenAPI document and `docs/evidence.md` are made from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from workflow.values import Text

MIB = 1024 * 1024
MILLION = 1_000_000
_OFD_ENTRY = re.compile(rb"PK\x01\x02.{24}\x07\x00.{16}OFD\.xml", re.DOTALL)  # its row of the zip directory
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


@dataclass(frozen=True, slots=True)
class AcceptedType:
    """One type: its media type, name endings (the first is given), how it is opened, Pillow's formats."""

    media_type: str
    name: str
    endings: tuple[str, ...]
    opener: str
    formats: tuple[str, ...] = ()
    pages: bool = False


ACCEPTED: Final = (
    AcceptedType("application/pdf", "PDF", (".pdf",), "pdf", pages=True),
    AcceptedType("application/ofd", "OFD", (".ofd",), "ofd", pages=True),
    AcceptedType("image/jpeg", "JPEG", (".jpg", ".jpeg", ".jpe"), "picture", ("JPEG",)),
    AcceptedType("image/png", "PNG", (".png",), "picture", ("PNG",)),
    AcceptedType("image/heic", "HEIC", (".heic", ".heif"), "picture", ("HEIF",)),
    AcceptedType("image/tiff", "TIFF", (".tif", ".tiff"), "picture", ("TIFF",), pages=True),
    AcceptedType("image/bmp", "BMP", (".bmp", ".dib"), "picture", ("BMP",)),
    AcceptedType("image/webp", "WebP", (".webp",), "picture", ("WEBP",)),
)
BY_MEDIA_TYPE: Final = {accepted.media_type: accepted for accepted in ACCEPTED}
NAMES_EN: Final = ", ".join(accepted.name for accepted in ACCEPTED)
NAMES_ZH: Final = "、".join(accepted.name for accepted in ACCEPTED)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may be and cost: bytes, pixels of its first picture, and what opening it may take.

    `memory` is in bytes, `seconds` of processor time; `at_once` files are opened by one server process at the
    same time; a declaration has so many `pieces`. Each is a setting (`XUESHI_EVIDENCE_…`).
    """

    bytes: int = 20 * MIB
    pixels: int = 200 * MILLION  # the largest phone cameras; A3 at 600 dpi is 70 million
    memory: int = 1024 * MIB
    seconds: int = 20
    at_once: int = 2
    pieces: int = 50


DEFAULT_LIMITS: Final = Limits()
MOST_FILES: Final = 50  # of one request for a correction
PREVIEW_PIXELS: Final = 1600  # of the longer side of a page picture


@dataclass(frozen=True, slots=True)
class OtherType:
    """A kind of file that is refused, with what to use instead. `endings` are those of `filetype`."""

    name: Text
    endings: frozenset[str]
    instead: Text


def _other(zh: str, en: str, endings: str, instead_zh: str, instead_en: str) -> OtherType:
    return OtherType(Text(zh, en), frozenset(endings.split()), Text(instead_zh, instead_en))


OTHER_TYPES: Final = (
    _other(
        "Word、Excel、PowerPoint 或 WPS 文档",
        "a Word, Excel, PowerPoint or WPS document",
        "doc docx xls xlsx ppt pptx odt ods odp rtf ole",
        "请另存为 PDF 后上传",
        "save it as PDF and upload that",
    ),
    _other(
        "压缩包",
        "an archive",
        "zip rar 7z gz bz2 xz tar Z lz lz4 zst cab ar zpaq",
        "请解压后逐个上传其中的文件",
        "unpack it and upload each file in it",
    ),
    _other(
        "GIF、AVIF、JPEG XL、PSD、RAW 等格式的图片",
        "a picture of another kind (GIF, AVIF, JPEG XL, PSD, camera raw, …)",
        "gif avif jxl jxr jp2 jpx psd cr2 cr3 dng ico dcm dwg xcf apng",
        "请另存为 JPEG 或 PNG 后上传",
        "save it as JPEG or PNG and upload that",
    ),
    _other(
        "SVG 图形",
        "an SVG drawing",
        "svg",
        "请导出为 PDF 或 PNG 后上传",
        "export it as PDF or PNG and upload that",
    ),
    _other(
        "CAJ 文献",
        "a CAJ paper",
        "caj",
        "请在阅读器中打印或另存为 PDF 后上传",
        "print or save it as PDF in its reader and upload that",
    ),
    _other("网页", "a web page", "html", "请打印为 PDF 后上传", "print it to PDF and upload that"),
    _other(
        "视频或录音",
        "a film or a recording",
        "mp4 m4v mkv webm mov avi wmv mpg flv 3gp mid mp3 m4a ogg flac wav amr aac aiff",
        "请改为上传证明材料的照片或 PDF",
        "upload a photograph or a PDF of the evidence instead",
    ),
    _other(
        "程序",
        "a program",
        "exe elf swf dex dey wasm nes crx deb rpm lnk",
        "请上传证明材料本身的照片或 PDF",
        "upload a photograph or a PDF of the evidence itself",
    ),
)
ANY_OTHER: Final = _other("这种文件", "this kind of file", "",
                          "请打印或另存为 PDF，或拍照后上传",
                          "print or save it as PDF, or upload a photograph")  # fmt: skip

_TEXT_START: Final = rb"(?:\xef\xbb\xbf)?\s{0,64}"
_ANY_CASE: Final = re.DOTALL | re.IGNORECASE
_HEADS: Final = (  # what `filetype` does not know, or knows less exactly
    (re.compile(rb"CAJ|HN\0\0|KDH"), "caj"),
    (re.compile(_TEXT_START + rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<svg", _ANY_CASE), "svg"),
    (re.compile(_TEXT_START + rb"<(?:!doctype html|html|head|body|script)", _ANY_CASE), "html"),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "ole"),
    (re.compile(rb"MZ"), "exe"),
)  # fmt: skip


def recognised(content: bytes) -> AcceptedType | OtherType:
    """The type of these bytes, judged by what they are; `ANY_OTHER` where it is none that is known."""
    if content.startswith(b"PK\x03\x04") and _OFD_ENTRY.search(content):
        return BY_MEDIA_TYPE["application/ofd"]
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS and not _is_avif(content):
        return BY_MEDIA_TYPE["image/heic"]
    for head, ending in _HEADS:
        if head.match(content[:1024]):
            return _other_type(ending)
    import filetype  # only those processes that take a file need it

    guessed = filetype.guess(content)
    if guessed is None:
        return ANY_OTHER
    media_type = "image/bmp" if guessed.extension == "bmp" else guessed.mime
    return BY_MEDIA_TYPE.get(media_type) or _other_type(guessed.extension)


def _is_avif(content: bytes) -> bool:
    size = min(int.from_bytes(content[:4], "big"), 256)
    return b"avif" in content[8:size] or b"avis" in content[8:size]


def _other_type(ending: str) -> OtherType:
    return next((other for other in OTHER_TYPES if ending in other.endings), ANY_OTHER)
