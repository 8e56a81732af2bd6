"""Whether a person's name can be written: told when it is entered or changed, not when a certificate is set.

A character of private use is refused: nobody can tell what it is. A character that no font of this machine
holds refuses nothing, because the name is right and the fonts are what is missing: it is told as a warning
to whoever enters the name, and a certificate is refused as long as it would show a blank.
"""

from __future__ import annotations

import unicodedata

from workflow.errors import FieldError, Invalid
from workflow.typesetting.fonts import PACKAGES, Fonts
from workflow.values import Text

NOT_DRAWABLE = "NAME_NOT_DRAWABLE"
PRIVATE_USE = Text(
    "{point} 是自造字（专用区字符）：国家标准没有规定它是什么字，只有原系统的字库才能显示它，"
    "在其他系统中会变成别的字或空白。请向来源系统或本人核实，改用 GB 18030—2022 中的标准字符；"
    "标准中确无此字的，请使用居民身份证上登记的汉字写法，并联系人社部门。",
    "{point} is a private-use character: no standard says what it is, and only the font of the system that"
    " sent it shows it; elsewhere it is another character, or a blank. Ask that system or the person, and"
    " write the standard character of GB 18030-2022; where the standard has none, write the name as the"
    " identity card does, and tell the bureau.",
)
_MEANT = Text(
    " 按 GB 18030 的旧版，它多半是“{character}”（{meant}），请核对。",
    " By an older GB 18030 it was probably {character} ({meant}): check that.",
)
_NO_FONT = Text(
    "姓名中的 {points} 在本系统的字库中没有，证书上无法打印；姓名可以照此登记，不影响申报。"
    "请核对是否为正确的字；无误的，请系统管理员安装含有该字的字库"
    "（{packages}，或 XUESHI_FONTS 所指的文件夹）。",
    "No font of this system holds {points} of the name, so that no certificate can be printed; the name can"
    " be registered like this, and nothing else depends on it. Check the character; where it is right, ask"
    " the administrator to install a font that holds it ({packages}, or a folder named by XUESHI_FONTS).",
)
# GBK put these where Unicode had nothing yet (0xFE50 to 0xFEA0); Python's codec knows the others of the row.
_FIRST, _LAST = 0xE815, 0xE864
_LATER = {
    **dict(zip((0xE816, 0xE817, 0xE818, 0xE81E, 0xE826, 0xE82B, 0xE82C), "𠂇𠂉𠃌龴龵龶龷", strict=True)),
    **dict(zip((0xE831, 0xE832, 0xE83B, 0xE843, 0xE854, 0xE855, 0xE864), "𡗗龸𢦏龹龺𤇾龻", strict=True)),
}


def checked_name(fonts: Fonts, name: str, pointer: str = "/name") -> tuple[FieldError, ...]:
    """The warnings of a name that is entered or changed: what of it no certificate could show.

    Raises `Invalid` for a character of private use.
    """
    for character in name:
        if unicodedata.category(character) == "Co":
            said = private_use(character)
            raise Invalid(FieldError(pointer, "WRONG_CHARACTER", {"zh": said.zh, "en": said.en}))
    return name_warnings(fonts, name, pointer)


def name_warnings(fonts: Fonts, name: str, pointer: str = "/name") -> tuple[FieldError, ...]:
    """What of a name no font holds, as one warning; nothing where there are no fonts that could tell."""
    missing = fonts.missing(name)
    if not missing:
        return ()
    points = "、".join(map(point_of, missing)), ", ".join(map(point_of, missing))
    zh = _NO_FONT.zh.format(points=points[0], packages="、".join(PACKAGES))
    en = _NO_FONT.en.format(points=points[1], packages=", ".join(PACKAGES))
    return (FieldError(pointer, NOT_DRAWABLE, {"zh": zh, "en": en}),)


def private_use(character: str) -> Text:
    """Why a character of private use can't be taken, and the way out; with what it probably was meant as."""
    point, meant = point_of(character), _meant(ord(character))
    zh, en = PRIVATE_USE.zh.format(point=point), PRIVATE_USE.en.format(point=point)
    if meant:
        zh += _MEANT.zh.format(character=meant, meant=point_of(meant)).lstrip()
        en += _MEANT.en.format(character=meant, meant=point_of(meant))
    return Text(zh, en)


def point_of(character: str) -> str:
    """A character as it is named: U+4E00."""
    return f"U+{ord(character):04X}"


def _meant(point: int) -> str:
    if not _FIRST <= point <= _LAST:
        return ""
    if point in _LATER:
        return _LATER[point]
    second = 0x50 + point - _FIRST
    return bytes([0xFE, second + (second >= 0x7F)]).decode("gb18030")
