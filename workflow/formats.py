"""How hours, instants and days are written in JSON, and under which text a name is searched for."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

import orjson


@lru_cache(maxsize=1024)
def hours_text(hours: Decimal | None) -> str | None:
    """Credit hours as a canonical decimal string: "17.5", "24"."""
    if hours is None:
        return None
    return f"{hours.normalize():f}"


def instant_text(instant: datetime | None) -> str | None:
    return orjson.dumps(instant, option=orjson.OPT_UTC_Z)[1:-1].decode() if instant else None


# Stored where no due date can be worked out, so that the queue has one order on every database.
NO_DUE_DATE = date(9999, 12, 31)


@lru_cache(maxsize=1024)
def date_text(day: date | None) -> str | None:
    """The ISO date; None for no date, and for a due date whose calendar is not loaded (R13)."""
    return orjson.dumps(day)[1:-1].decode() if day and day != NO_DUE_DATE else None


# Between the parts of a name (买买提·艾力), by whatever key it was typed.
_DOTS = "·•‧∙⋅・⸱ᐧ.｡。"


def name_key(name: str) -> str:
    """A name as it is searched for: by NFKC, without case, blanks and the dots between its parts."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join([c for c in plain if not c.isspace() and c not in _DOTS])


def masked_name(name: str) -> str:
    """The name for the public: its first character, and a star for each of the others."""
    return name[:1] + "*" * max(1, len(name) - 1)
