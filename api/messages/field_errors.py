"""Turns messages of schemas into field errors: JSON pointer, stable code, text in Chinese and English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from marshmallow import ValidationError

from workflow.errors import FieldError
from workflow.typesetting.names import private_use

# Message of a schema -> (code, Chinese). A message with numbers is a pattern; its groups fill the Chinese.
_EXACT: Mapping[str, tuple[str, str]] = {
    "Missing data for required field.": ("REQUIRED", "缺少必填字段。"),
    "Unknown field.": ("UNKNOWN_FIELD", "没有此字段。"),
    "Field may not be null.": ("NULL", "不能为空值。"),
    "Invalid input type.": ("WRONG_TYPE", "类型不符。"),
    "Not a string.": ("WRONG_TYPE", "须为文字。"),
    "Not a list.": ("WRONG_TYPE", "须为列表。"),
    "Not an object.": ("WRONG_TYPE", "须为对象。"),
    "Must be true or false.": ("WRONG_TYPE", "须为 true 或 false。"),
    "Not a whole number.": ("WRONG_TYPE", "须为整数。"),
    "Not a number or a decimal string.": ("WRONG_TYPE", "须为数字或十进制数字文字。"),
    "NUL characters are not allowed.": ("WRONG_CHARACTER", "不能含有 NUL 字符。"),
    "Lone surrogates are not allowed.": ("WRONG_CHARACTER", "含有不成对的代理字符。"),
    "Not an id.": ("WRONG_FORM", "须为本系统的编号。"),
    "Not a SHA-256 in hexadecimal.": ("WRONG_FORM", "须为十六进制的 SHA-256。"),
    "Not a date of the form YYYY-MM-DD.": ("WRONG_FORM", "日期须写作 YYYY-MM-DD。"),
    "Not a day of the calendar.": ("WRONG_DATE", "没有这一天。"),
    "Not an RFC 3339 instant with an offset.": ("WRONG_FORM", "须为带时区的 RFC 3339 时刻。"),
    "Not an instant of the calendar.": ("WRONG_DATE", "没有这一时刻。"),
    "Not of the form that is needed.": ("WRONG_FORM", "格式不符。"),
    "Not credit hours from 0 to 2928.": ("OUT_OF_RANGE", "须为 0 至 2928 的学时数。"),
    "Either days, or from, to and hours.": ("CONTRADICTION", "请填写 days，或填写 from、to 和 hours。"),
    "Either hours or minutes.": ("CONTRADICTION", "hours 与 minutes 只填其一。"),
    "Name either principal_id or person_id.": ("CONTRADICTION", "principal_id 与 person_id 只填其一。"),
    "Ends before it begins.": ("WRONG_ORDER", "结束早于开始。"),
    "Say one of name, document and employer.": (
        "CONTRADICTION",
        "name、document、employer 须填且只填其一。",
    ),
    "Say one of other_id and document.": ("CONTRADICTION", "other_id 与 document 须填且只填其一。"),
    "Say either count or percent.": ("CONTRADICTION", "件数（count）和比例（percent）须填且只填其一。"),
    "Say what is to change.": ("REQUIRED", "请说明要更改什么。"),
    "Say what is to change: item or attested.": ("REQUIRED", "请说明要更改什么：item 或 attested。"),
    "No such edition.": ("UNKNOWN_EDITION", "没有这一版本。"),
}
_PATTERNS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), code, chinese)
    for pattern, code, chinese in (
        (r"Length must be between (\d+) and (\d+)\.", "WRONG_LENGTH", "长度须为 {0} 至 {1} 个字符。"),
        (r"Longer than (\d+) characters\.", "WRONG_LENGTH", "超过 {0} 个字符。"),
        (r"Longer than (\d+) days\.", "OUT_OF_RANGE", "超过 {0} 天。"),
        (r"Must be between (-?\d+) and (-?\d+)\.", "OUT_OF_RANGE", "须在 {0} 至 {1} 之间。"),
        (r"Must have (\d+) to (\d+) members\.", "WRONG_LENGTH", "须有 {0} 至 {1} 项。"),
        (r"Years run from (\d+) to (\d+)\.", "OUT_OF_RANGE", "年份须在 {0} 至 {1} 之间。"),
        (
            r"(U\+[0-9A-F]{4,6}) can't be seen and is not allowed\.",
            "WRONG_CHARACTER",
            "含有不可见或未定义的字符 {0}，请删去。",
        ),
        (r"Must be one of: (.*)\.", "UNKNOWN_CHOICE", "须为以下之一：{0}。"),
        (r"Unknown field (.*)\.", "UNKNOWN_FIELD", "没有名为 {0} 的字段。"),
    )
)
_PRIVATE_USE = re.compile(r"U\+([0-9A-F]{4,6}) is a private-use character: .*", re.DOTALL)
_MOST_ERRORS = 100


def field_errors(error: ValidationError) -> list[FieldError]:
    """One error per wrong field, in the order of the messages; at most a hundred."""
    return list(islice(_walk(error.messages, ""), _MOST_ERRORS))


def _walk(messages: Any, pointer: str) -> Iterator[FieldError]:
    if isinstance(messages, Mapping):
        for key, inner in messages.items():
            yield from _walk(inner, pointer if key == "_schema" else pointer + pointer_to(str(key)))
    elif isinstance(messages, list | tuple):
        for inner in messages:
            yield from _walk(inner, pointer)
    else:
        yield _one(str(messages), pointer)


def _one(message: str, pointer: str) -> FieldError:
    code, chinese = _EXACT.get(message) or _by_pattern(message)
    return FieldError(pointer, code, {"zh": chinese, "en": message})


def _by_pattern(message: str) -> tuple[str, str]:
    if match := _PRIVATE_USE.fullmatch(message):
        return "WRONG_CHARACTER", private_use(chr(int(match[1], 16))).zh
    for pattern, code, chinese in _PATTERNS:
        if match := pattern.fullmatch(message):
            return code, chinese.format(*match.groups())
    return "WRONG_VALUE", "值无效。"


def unknown_field(name: str | None) -> FieldError:
    """Return the error for a field that the schema does not have."""
    return FieldError(pointer_to(name), *_code_and_texts("Unknown field."))


def wrong_value(name: str | None) -> FieldError:
    """Return the error for a field whose value can't be used."""
    return FieldError(pointer_to(name), "WRONG_VALUE", {"zh": "值无效。", "en": "The value can't be used."})


def missing_field(name: str) -> FieldError:
    """Return the error for a required field that is missing."""
    return FieldError(pointer_to(name), *_code_and_texts("Missing data for required field."))


def _code_and_texts(message: str) -> tuple[str, dict[str, str]]:
    code, chinese = _EXACT[message]
    return code, {"zh": chinese, "en": message}


def pointer_to(name: str | None) -> str:
    """Return the JSON pointer to a member. `name` is None for a part of a form that has no name.

    The client chose the name. It is cut to 100 characters, so that no error repeats a whole body.
    """
    return "/" + (name or "")[:100].replace("~", "~0").replace("/", "~1")
