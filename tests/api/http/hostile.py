"""Values that have broken services of this kind: what no field, parameter or path may choke on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

# JSON texts, because some can't be written by a JSON library.
JSON_VALUES: Mapping[str, str] = {
    "null": "null",
    "true": "true",
    "list": "[]",
    "object": "{}",
    "empty": '""',
    "blank": '" "',
    "nul": '"a\\u0000b"',
    "lone surrogate": '"\\ud800"',
    "reversed surrogates": '"\\udc00\\ud800"',
    "right to left": '"\\u202e"',
    "full-width digits": '"１２"',
    "full-width date": '"２０２４-０６-０３"',
    "newline at the end": '"2024-06-03\\n"',
    "no such day": '"2024-02-30"',
    "year 0": '"0000-01-01"',
    "year 9999": '"9999-12-31T23:59:60+23:59"',
    "huge exponent": "1E+999999999",
    "huge exponent as text": '"1E+999999999"',
    "NaN as text": '"NaN"',
    "infinity as text": '"Infinity"',
    "NaN": "NaN",
    "big integer": "9" * 40,
    "very big integer": "9" * 5000,
    "over 64 bits": "18446744073709551616",
    "negative": "-1",
    "off the grid": "0.3",
    "sub-normal": "5e-324",
    "long text": json.dumps("x" * 100_000),
    "long Chinese text": json.dumps("学" * 5_000, ensure_ascii=False),
    "deep": "[" * 100 + "]" * 100,
    "very deep": "[" * 100_000,
    "deep object": '{"a":' * 5_000 + "1" + "}" * 5_000,
    "huge list": "[" + "1," * 50_000 + "1]",
    "key twice": '{"a": 1, "a": 2}',
    "odd keys": '{"": 1, "__class__": 2, "\\u0000": 3}',
    "sql": '"\' OR 1=1 --"',
    "template": '"{{7*7}}${7*7}"',
}

# Whole bodies, as bytes.
BODIES: Mapping[str, bytes] = {
    "nothing": b"",
    "white space": b" \n",
    "invalid UTF-8": b'{"a": "\xff\xfe"}',
    "overlong UTF-8": b'{"a": "\xc0\xaf"}',
    "surrogate in UTF-8": b'{"a": "\xed\xa0\x80"}',
    "two byte order marks": b"\xef\xbb\xbf\xef\xbb\xbf{}",
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "raw NUL": b'{"a": "\x00"}',
    "half": b'{"a": ',
    "two": b"{}{}",
    "comment": b"{} // no",
    "text": b'"text"',
    "number": b"1",
    "null": b"null",
    "list": b"[{}]",
    "deep": b"[" * 100_000,
    "quote": b'"' * 10_001,
    "key twice": b'{"item": {}, "item": {}}',
    "unknown key": b'{"unknown": 1}',
    "unknown key that is no text": b'{"\\ud800": 1}',
}

# Percent-encoded, for a query string or a path.
URL_VALUES = (
    "",
    "%00",
    "%ED%A0%80",
    "%FF%FE",
    "%EF%BC%91%EF%BC%92",
    "9" * 30,
    "9" * 4000,
    "-1",
    "1e9",
    "0x10",
    "1_0",
    "null",
    "true",
    "[]",
    "x" * 4000,
    "%0d%0aX-Injected:1",
    "%27%20OR%201%3D1--",
    "__class__",
    "2024-02-30",
)
PATH_VALUES = (*URL_VALUES[1:], "..", "%2e%2e", "%2F", "01900000-0000-7000-8000-00000000000", "A" * 36)


def spliced(sample: Any, hostile: str) -> Iterator[tuple[str, bytes]]:
    """`sample` as JSON with the hostile text in the place of each of its members in turn: (place, body)."""
    for place in _places(sample):
        marked = _with(sample, place, "\x00here")
        text = json.dumps(marked, ensure_ascii=True).replace('"\\u0000here"', hostile)
        yield "/" + "/".join(map(str, place)), text.encode("utf-8", "surrogatepass")


def _places(sample: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members: Any = ()
    if isinstance(sample, dict):
        members = sample.items()
    elif isinstance(sample, list):
        members = enumerate(sample[:1])
    for name, member in members:
        yield (*at, name)
        yield from _places(member, (*at, name))


def _with(sample: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    name, rest = place[0], place[1:]
    if isinstance(sample, list):
        return [_with(one, rest, value) if n == name else one for n, one in enumerate(sample)]
    return {**sample, name: _with(sample[name], rest, value)}
