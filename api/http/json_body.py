"""Reads and writes JSON. It refuses JSON with two readings, and JSON that parsers or databases can't take.

The standard library's parser reads, because only this parser tells that a key came twice and how a number was
written. orjson writes; it also finds lone surrogates, which it refuses.
"""

from __future__ import annotations

import codecs
import json
import re
from decimal import Decimal
from math import isfinite
from typing import Any, NoReturn

import orjson

from workflow.errors import Refused, TooMuch

MAX_DEPTH = 32
MOST_VALUES = 200_000  # commas and opening brackets: reading so many takes a fifth of a second
_MAX_INTEGER_DIGITS = 16  # beyond that, readers in other languages lose digits
_MAX_NUMBER_LENGTH = 40
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"')
_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class NotReadable(Refused):
    """The body is not JSON that can be read in one way only."""

    code = "NOT_READABLE"

    @property
    def texts(self) -> dict[str, str]:
        """The message in Chinese and English, with the position of the first wrong character."""
        chinese = next((zh for part, zh in _CHINESE.items() if part in self.message), _NOT_JSON)
        if not isinstance(self.__cause__, json.JSONDecodeError):
            return {"zh": chinese, "en": self.message}
        place = self.__cause__.pos + 1
        return {
            "zh": f"{chinese[:-1]}（第 {place} 个字符）。",
            "en": f"{self.message[:-1]} (at character {place}).",
        }


_NOT_JSON = "不是可读的 JSON：须为 UTF-8，只有一种读法。"
_CHINESE = {
    "Nested deeper": f"嵌套超过 {MAX_DEPTH} 层。",
    "NUL": "文字中含有 NUL 字符。",
    "key appears twice": "同一对象中有重复的键。",
    "out of range": "数字超出范围或位数过多。",
    "not a number": "NaN 和 Infinity 不是 JSON 的数字。",
}


def read(body: bytes) -> Any:
    """Return the value of `body`. Raises `NotReadable`, and `TooMuch` where it has too many values."""
    # Counted in texts too, which costs nothing: a body that is not made to be long has far fewer.
    values = body.count(b",") + body.count(b"{") + body.count(b"[")
    if values > MOST_VALUES:
        raise TooMuch(values=values, bound=MOST_VALUES)
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH:
        _check_depth(body)
    try:
        text = body.removeprefix(codecs.BOM_UTF8).decode()
        value = _DECODER.decode(text)
        if "\\u" in text:
            _check_escapes(body)
    except NotReadable:
        raise
    except (ValueError, RecursionError) as error:
        raise NotReadable() from error
    return value


def write(value: Any) -> bytes:
    """Return `value` as JSON. Decimals become strings, never binary floats."""
    return orjson.dumps(value, default=_plain)


def _plain(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize() + 0, "f")
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _check_depth(body: bytes) -> None:
    depth = 0
    for bracket in _STRING.sub(b"", body).translate(None, _BRACKETS):
        depth += 1 if bracket in b"[{" else -1
        if depth > MAX_DEPTH:
            raise NotReadable(f"Nested deeper than {MAX_DEPTH} levels.")


def _check_escapes(body: bytes) -> None:
    """Refuse lone surrogates and NUL, which are possible only as escapes."""
    if b"\\u0000" in body and b"\0" in b"".join(_escaped_nul(match) for match in _STRING.findall(body)):
        raise NotReadable("A text holds the character NUL.")
    orjson.loads(body)


def _escaped_nul(string: bytes) -> bytes:
    """Return a NUL if the quoted string escapes one. An escaped backslash before u0000 is no such escape."""
    return b"\0" if b"\\u0000" in string.replace(b"\\\\", b"") else b""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise NotReadable("A key appears twice in one object.")
    return value


def _integer(digits: str) -> int:
    if len(digits) > _MAX_INTEGER_DIGITS:
        raise NotReadable("A number is out of range.")
    return int(digits)


def _number(digits: str) -> float:
    """Return the number. Raises `NotReadable` where a double can't hold it as written.

    17.5 and 0.1 are read; 8.00000000000000001 and 1E+400 are refused.
    """
    if len(digits) <= _MAX_NUMBER_LENGTH:
        value = float(digits)
        if isfinite(value) and Decimal(repr(value)) == Decimal(digits):
            return value
    raise NotReadable("A number is out of range or has too many digits.")


def _constant(name: str) -> NoReturn:
    raise NotReadable(f"{name} is not a number of JSON.")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_number, parse_constant=_constant
)
