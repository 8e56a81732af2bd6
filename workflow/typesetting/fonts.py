"""The fonts with which certificates are set, and the characters that they hold.

They are files of the machine, as packages of Debian install them; none come with Xueshi. Where there are
none, certificates can't be set, and of a name nothing can be told; everything else goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import structlog

_LOG = structlog.get_logger()

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
_ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_NEEDED = "专业技术人员继续教育证书"  # without these, nothing is set
_POINTS = 0x110000


@dataclass(frozen=True)
class Fonts:
    """The fonts in some folders: their families in the order in which they are asked for a character."""

    folders: tuple[Path, ...] = FOLDERS

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


@lru_cache(maxsize=8)  # it takes a second, once in a process
def _held(folders: tuple[Path, ...]) -> tuple[tuple[str, ...], bytes]:
    """The families, and which code points they hold together, a bit for each."""
    from fontTools.ttLib import TTLibError  # most commands never ask, and it takes a while to load

    found: dict[str, bytearray] = {}
    for file in _files(folders):
        try:
            for family, font in _fonts_of(file):
                held = found.setdefault(family, bytearray(_POINTS >> 3))
                for point in font.getBestCmap() or ():
                    held[point >> 3] |= 1 << (point & 7)
        except (TTLibError, OSError, ValueError, KeyError, AssertionError) as error:
            _LOG.warning("font_unreadable", file=file.name, error=type(error).__name__)
    families = tuple(sorted(found, key=_place))
    every = 0
    for held in found.values():
        every |= int.from_bytes(held, "little")
    union = every.to_bytes(_POINTS >> 3, "little")
    if not all(union[ord(each) >> 3] & 1 << (ord(each) & 7) for each in _NEEDED):
        return (), union
    return families, union


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(each for each in folder.rglob("*") if each.suffix.lower() in _ENDINGS)


def _fonts_of(file: Path) -> Iterator[tuple[str, Any]]:
    """The fonts of a file that are set with: of each family the regular one."""
    from fontTools.ttLib import TTCollection, TTFont

    is_collection = file.suffix.lower() in (".ttc", ".otc")
    opened = TTCollection(file, lazy=True).fonts if is_collection else [TTFont(file, lazy=True)]
    if opened[0]["name"].getBestSubFamilyName() != "Regular":  # a collection has one weight
        return
    named = {str(font["name"].getBestFamilyName()): font for font in opened}
    for family, font in named.items():
        is_double = family.endswith(_ELSEWHERE) and f"{family[:-3]} SC" in named
        if not is_double and " Mono " not in family:
            yield family, font


def _place(family: str) -> tuple[int, str]:
    return (_FIRST.index(family) if family in _FIRST else len(_FIRST)), family
