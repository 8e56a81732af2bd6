"""Reads credit hours in requests, and describes them for the OpenAPI document."""

from __future__ import annotations

import re
from decimal import Decimal

from api.schemas.elements.json_schema import JsonSchema

MOST = 366 * 8
# Up to 2927 with decimal places, or 2928.
_PATTERN = r"(?:[0-9]{1,3}|1[0-9]{3}|2[0-8][0-9]{2}|29[01][0-9]|292[0-7])(?:\.[0-9]{1,6})?|2928(?:\.0{1,6})?"
_DECIMAL = re.compile(_PATTERN)

SENT_HOURS: JsonSchema = {
    "description": f"Credit hours from 0 to {MOST}: a decimal string or a number.",
    "oneOf": [
        {"type": "string", "pattern": f"^(?:{_PATTERN})$"},
        {"type": "number", "minimum": 0, "maximum": MOST},
    ],
}


def decimal_hours(value: object) -> str | None:
    """Return credit hours (0 to 2928) as a decimal string; None where `SENT_HOURS` does not allow `value`."""
    if type(value) is str:
        return value if _DECIMAL.fullmatch(value) else None
    if type(value) not in (int, float):
        return None
    number = abs(Decimal(repr(value))) if value == 0 else Decimal(repr(value))
    return format(number, "f") if 0 <= number <= MOST else None
