"""The Chinese font that page pictures are drawn with where a document brings none of its own."""

from __future__ import annotations

import ctypes
import functools
import importlib.util
import io
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium
from PIL import ImageFont

_PACKAGE, _FONT = "pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"
# Where PDFium looks by itself, on Linux and macOS.
_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/X11/fonts/Type1",
    "/usr/share/X11/fonts/TTF",
    "/Library/Fonts",
    "/System/Library/Fonts",
)


def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The font in this size (pixels); Pillow's own, without Chinese, where it is not installed."""
    content = _content()
    return ImageFont.truetype(io.BytesIO(content), size) if content else ImageFont.load_default(size)


def lend_to_pdfium() -> Any:
    """Let PDFium draw with it, too: many Chinese PDFs name fonts that only Windows has.

    Returns what must live as long as the library.
    """
    folder = _folder()
    folders = [*([str(folder)] if folder else []), *_FOLDERS]
    paths = (ctypes.POINTER(ctypes.c_char) * (len(folders) + 1))()
    kept = [ctypes.create_string_buffer(each.encode()) for each in folders]
    for at, buffer in enumerate(kept):
        paths[at] = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char))
    pdfium.FPDF_DestroyLibrary()
    pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=paths))
    return paths, kept


def _folder() -> Path | None:
    found = importlib.util.find_spec(_PACKAGE)
    folders = list(found.submodule_search_locations or ()) if found else []
    return Path(folders[0]) if folders else None


@functools.cache
def _content() -> bytes:
    folder = _folder()
    return (folder / _FONT).read_bytes() if folder else b""
