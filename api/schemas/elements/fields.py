"""Strict fields for JSON values. A value that is not exactly right is refused, never repaired.

A field returns a JSON value (dates and hours are strings), so that a checked value can be stored unchanged.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, pre_load

from api.schemas.elements.characters import require_written
from api.schemas.elements.credit_hours import decimal_hours

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})\Z"
)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\Z")
_IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_SHA256 = re.compile(r"[0-9A-Fa-f]{64}\Z")
_LONGEST_NUMBER = 64


class StrictSchema(Schema):
    """A JSON object with these fields and no others."""

    class Meta:
        unknown = RAISE

    @pre_load
    def _names_are_ascii(self, data: Any, **_: Any) -> Any:
        """Refuse field names that are not ASCII, so that an error can always repeat a name."""
        if isinstance(data, Mapping):
            for name in data:
                if not isinstance(name, str) or not name.isascii() or len(name) > 100:
                    raise ValidationError(f"Unknown field {ascii(name)[:100]}.")
        return data


def plain_text(value: object) -> str:
    """Return the value if it is text that every store and encoder takes. Raises `ValidationError`.

    NUL and lone surrogates are refused.
    """
    if type(value) is not str:
        raise ValidationError("Not a string.")
    if "\0" in value:
        raise ValidationError("NUL characters are not allowed.")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise ValidationError("Lone surrogates are not allowed.")
    return value


class Text(fields.Field[str]):
    """Text of bounded length."""

    def __init__(self, *, longest: int = 200, shortest: int = 1, **kwargs: Any) -> None:
        self.longest, self.shortest = longest, shortest
        super().__init__(**kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        text = plain_text(value)
        if not self.shortest <= len(text) <= self.longest:
            raise ValidationError(f"Length must be between {self.shortest} and {self.longest}.")
        return text


class Written(Text):
    """A number, an id or a word of facts: every character can be seen, and is the same everywhere."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        text = super()._deserialize(value, attr, data)
        require_written(text)
        return text


class Identifier(fields.Field[str]):
    """An id of this service, exactly as the service wrote it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is not str or not _IDENTIFIER.match(value):
            raise ValidationError("Not an id.")
        return value


class Choice(fields.Field[str]):
    """One of a closed set of words."""

    def __init__(self, choices: Iterable[str] | type[StrEnum], **kwargs: Any) -> None:
        self.choices = tuple(str(choice) for choice in choices)
        self._allowed = frozenset(self.choices)
        super().__init__(**kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is not str or value not in self._allowed:
            raise ValidationError(f"Must be one of: {', '.join(self.choices)}.")
        return value


class Flag(fields.Field[bool]):
    """`true` or `false`. Values that are only similar, such as 1, are refused."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> bool:
        if type(value) is not bool:
            raise ValidationError("Must be true or false.")
        return value


class Whole(fields.Field[int]):
    """A whole number: a JSON integer, or plain ASCII digits."""

    def __init__(self, *, least: int, greatest: int, **kwargs: Any) -> None:
        self.least, self.greatest = least, greatest
        super().__init__(**kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> int:
        if type(value) is str and _WHOLE.match(value):
            value = int(value)
        if type(value) is not int:
            raise ValidationError("Not a whole number.")
        if not self.least <= value <= self.greatest:
            raise ValidationError(f"Must be between {self.least} and {self.greatest}.")
        return value


class Day(fields.Field[str]):
    """A date `YYYY-MM-DD` (Asia/Shanghai)."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is not str or not _DATE.match(value):
            raise ValidationError("Not a date of the form YYYY-MM-DD.")
        try:
            year = date.fromisoformat(value).year
        except ValueError:
            raise ValidationError("Not a day of the calendar.") from None
        _check_year(year)
        return value


class Instant(fields.Field[str]):
    """An RFC 3339 instant with its offset."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is not str or not _INSTANT.match(value):
            raise ValidationError("Not an RFC 3339 instant with an offset.")
        text = value.upper()
        try:
            year = datetime.fromisoformat(text).astimezone(UTC).year
        except (ValueError, OverflowError):
            raise ValidationError("Not an instant of the calendar.") from None
        _check_year(year)
        return text


def _check_year(year: int) -> None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise ValidationError(f"Years run from {EARLIEST_YEAR} to {LATEST_YEAR}.")


class StatedHours(fields.Field[str]):
    """Credit hours as a person stated them: any short number or text. The rules judge it (R25)."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is int:
            return str(value) if value.bit_length() <= 128 else "Infinity"
        if type(value) is float:
            return repr(value)
        if type(value) is not str:
            raise ValidationError("Not a number or a decimal string.")
        if len(value) > _LONGEST_NUMBER:
            raise ValidationError(f"Longer than {_LONGEST_NUMBER} characters.")
        return plain_text(value)


class Hours(fields.Field[str]):
    """Credit hours of another system or an administrator: 0 to 2928, as a number or a decimal string."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        text = decimal_hours(value)
        if text is None:
            raise ValidationError("Not credit hours from 0 to 2928.")
        return text


class Sha256(fields.Field[str]):
    """A SHA-256 in hexadecimal. It becomes lower case."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if type(value) is not str or not _SHA256.match(value):
            raise ValidationError("Not a SHA-256 in hexadecimal.")
        return value.lower()


class BoundedList(fields.List[Any]):
    """A list of bounded length. The length is checked before the members."""

    def __init__(self, inner: fields.Field[Any], *, most: int, least: int = 0, **kwargs: Any) -> None:
        self.least, self.most = least, most
        super().__init__(inner, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        return super()._deserialize(self.members(value), attr, data, **kwargs) or []

    def members(self, value: Any) -> list[Any]:
        """The members, not checked yet. Raises `ValidationError` where there is no list of that length."""
        if not isinstance(value, list):
            raise ValidationError("Not a list.")
        if not self.least <= len(value) <= self.most:
            raise ValidationError(f"Must have {self.least} to {self.most} members.")
        return value
