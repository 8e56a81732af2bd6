"""The fonts with which certificates are set, and the characters that they hold.

They are files of the machine, as packages of Debian install them; none come with Xueshi. Where there are
none, certificates can't be set, and of a name nothing can be told; everything else goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import structlog

_LOG = structlog.get_logger(__name__)

PACKAGES = ("fonts-noto-cjk", "fonts-hanazono", "fonts-babelstone-han")
FOLDERS = (
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/share/fonts/truetype/hanazono"),
    Path("/usr/share/fonts/truetype/babelstone"),
)
# These come first, in this order, where they are there; the others follow by name.
_FIRST = (
    *("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC"),
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    *("HanaMinA", "HanaMinB"),
)
_ELSEWHERE = (" JP", " KR", " TC", " HK")  # the same glyphs, drawn as is the custom there
_NEEDED = "专业技术人员继续教育证书"  # without these, nothing is set
_POINTS = 0x110000


@dataclass(frozen=True)
class Fonts:
    """The fonts in some folders: their families in the order in which they are asked for a character."""

    folders: tuple[Path, ...] = FOLDERS

    def read(self) -> None:
        """Read the fonts now, so that no transaction waits for that: it takes a second, once in a process."""
        _held(self.folders)

    @property
    def families(self) -> tuple[str, ...]:
        """The families; empty where there are no fonts that Chinese can be set with."""
        return _held(self.folders)[0]

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of a text that no font holds, each once. Empty where there are no fonts at all."""
        families, held = _held(self.folders)
        if not families:
            return ()
        points = dict.fromkeys(map(ord, text))
        return tuple(chr(point) for point in points if not held[point >> 3] & 1 << (point & 7))

    def holds(self, point: int) -> bool:
        """Whether a font holds the code point."""
        return bool(_held(self.folders)[1][point >> 3] & 1 << (point & 7))


@lru_cache(maxsize=8)
def _held(folders: tuple[Path, ...]) -> tuple[tuple[str, ...], bytes]:
    """The families, and which code points they hold together, a bit for each."""
    from fontTools.ttLib import TTFont, TTLibError  # most commands never ask, and it takes a while to load

    held, families = bytearray(_POINTS >> 3), []
    for family, font in _regular(folders).items():
        try:
            points = TTFont(font.path, fontNumber=font.index, lazy=True).getBestCmap() or ()
        except (TTLibError, OSError, ValueError, KeyError, AssertionError) as error:
            _LOG.warning("font_unreadable", family=family, error=type(error).__name__)
            continue
        families.append(family)
        for point in points:
            held[point >> 3] |= 1 << (point & 7)
    if not all(held[ord(each) >> 3] & 1 << (ord(each) & 7) for each in _NEEDED):
        families.clear()
    return tuple(families), bytes(held)


def _regular(folders: tuple[Path, ...]) -> dict[str, Any]:
    """Family -> its regular font (path and index), as Typst finds and names them, in the order of asking."""
    import typst

    made = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(each) for each in folders]
    )
    found: dict[str, Any] = {}
    for font in sorted(made.fonts(), key=lambda each: (each.style != "normal", abs(each.weight - 400))):
        found.setdefault(font.family, font)
    wanted = [family for family in found if not _is_double(family, found) and " Mono " not in family]
    return {family: found[family] for family in sorted(wanted, key=_place)}


def _is_double(family: str, found: dict[str, Any]) -> bool:
    return family.endswith(_ELSEWHERE) and f"{family[:-3]} SC" in found


def _place(family: str) -> tuple[int, str]:
    return (_FIRST.index(family) if family in _FIRST else len(_FIRST)), family
