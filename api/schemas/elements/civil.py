"""Fields of people and organizations: names, and days and instants that become Python values."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Any

from marshmallow import ValidationError

from api.schemas.elements.characters import require_written
from api.schemas.elements.fields import Day, Instant, Text

# GB/T 2260 and its extension: 6 digits to the county, 9 to the street, 12 to the community.
REGION_PATTERN = "^[0-9]{6}(?:[0-9]{3}){0,2}$"
ORIGIN_PATTERN = "^[0-9]{2,12}$"


class CivilDay(Day):
    """A date `YYYY-MM-DD` (Asia/Shanghai). It becomes a `date`."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> Any:
        return date.fromisoformat(super()._deserialize(value, attr, data))


class CivilInstant(Instant):
    """An RFC 3339 instant with its offset. It becomes a `datetime` in UTC."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> Any:
        return datetime.fromisoformat(super()._deserialize(value, attr, data)).astimezone(UTC)


class SingleLineText(Text):
    """One line of text for people, not empty.

    Blanks around it are dropped. Control and invisible characters are refused.
    """

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        text = unicodedata.normalize("NFC", super()._deserialize(value, attr, data).strip())
        if not self.shortest <= len(text) <= self.longest:
            raise ValidationError(f"Length must be between {self.shortest} and {self.longest}.")
        require_written(text)
        return text


class PatternText(Text):
    """Text of a given form. The pattern uses ASCII classes and is matched as a whole."""

    def __init__(self, pattern: str, **kwargs: Any) -> None:
        self.pattern = re.compile(pattern)
        super().__init__(metadata={"pattern": pattern, **kwargs.pop("metadata", {})}, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        text = super()._deserialize(value, attr, data)
        if not self.pattern.fullmatch(text):
            raise ValidationError("Not of the form that is needed.")
        return text
