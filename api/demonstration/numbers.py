"""Invented numbers that pass their checks and belong to nobody: their districts do not exist."""

from __future__ import annotations

from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

_DISTRICT = "379900"  # Shandong has no such district
_LAST_DAY = 28


def identity_number(serial: int) -> str:
    """The `serial`-th invented resident identity number (GB 11643)."""
    rest, order = divmod(serial, 1000)
    rest, day = divmod(rest, _LAST_DAY)
    rest, month = divmod(rest, 12)
    year = 1960 + rest % 40
    body = f"{_DISTRICT}{year:04d}{month + 1:02d}{day + 1:02d}{order:03d}"
    return body + str(mod_11_2.calc_check_digit(body))


def social_credit_code(serial: int) -> str:
    """The `serial`-th invented unified social credit code (GB 32100)."""
    registry, subject = "91", f"MA{serial:06d}"
    body = registry + _DISTRICT + subject + "0"
    return body + str(uscc.calc_check_digit(body))
