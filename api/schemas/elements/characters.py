"""Characters that no number, name or fact is written with: unseen ones, and those of private use."""

from __future__ import annotations

import unicodedata

from marshmallow import ValidationError

from workflow.typesetting.names import private_use

# Unicode's Default_Ignorable_Code_Point, as far as the category does not tell; and the Braille blank.
_IGNORABLE = frozenset(
    {
        0x034F,
        0x2800,
        0x3164,
        0xFFA0,
        *range(0x115F, 0x1161),
        *range(0x17B4, 0x17B6),
        *range(0x180B, 0x1810),
        *range(0xFE00, 0xFE10),
        *range(0xFFF0, 0xFFF9),
        *range(0xE0000, 0xE1000),
    }
)
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"})
# Planes of Chinese characters: what a newer Unicode has added there is unknown to an older library only.
_CHINESE_PLANES = range(0x20000, 0x3FFFE)


def require_written(text: str) -> None:
    """Raise `ValidationError`, which names the first character that can't be seen or is of private use."""
    if text.isascii() and text.isprintable():
        return
    for character in text:
        point, category = ord(character), unicodedata.category(character)
        if category == "Co":
            raise ValidationError(private_use(character).en)
        newer = category == "Cn" and point in _CHINESE_PLANES
        if (category in _UNSEEN and not newer) or point in _IGNORABLE:
            raise ValidationError(f"U+{point:04X} can't be seen and is not allowed.")
