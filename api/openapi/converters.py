"""The parameters of paths, such as an id, a year or an event. Another value in their place gets 404."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from werkzeug.routing import BaseConverter

_ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_YEAR = r"(?:19|20)[0-9]{2}"
_EVENT = r"[a-z][a-z_]{0,39}"
_SCHEMA = r"[a-z_]{1,20}(?:\.json)?"
_EDITION = r"(?=[a-z0-9-]{1,60}(?:/|$))[a-z0-9]+(?:-[a-z0-9]+)*"


class IdConverter(BaseConverter):
    """An id of this service. The pattern keeps NUL, other lengths and capitals away from the databases."""

    regex = _ID


class YearConverter(BaseConverter):
    """A calendar year from 1900 to 2099, as an integer."""

    regex = _YEAR

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: Any) -> str:
        return str(value)


class EditionConverter(BaseConverter):
    """The id of an edition."""

    regex = _EDITION


class SourceConverter(BaseConverter):
    """Another system's own id of a record: any characters, slashes too, percent-encoded where needed."""

    regex = ".{1,400}"
    part_isolating = False


class EventConverter(BaseConverter):
    """The name of an event. The process decides whether such an event exists."""

    regex = _EVENT


class SchemaConverter(BaseConverter):
    """The file name of a schema; its ending may be left out."""

    regex = _SCHEMA

    def to_python(self, value: str) -> str:
        return value.removesuffix(".json")


# name in a rule -> (converter, JSON Schema of the path parameter)
CONVERTERS: Mapping[str, tuple[type[BaseConverter], Mapping[str, Any]]] = {
    "id": (IdConverter, {"type": "string", "format": "uuid", "pattern": f"^{_ID}$"}),
    "year": (YearConverter, {"type": "integer", "minimum": 1900, "maximum": 2099}),
    "edition": (
        EditionConverter,
        {"type": "string", "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "maxLength": 60},
    ),
    "source": (
        SourceConverter,
        {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "As the platform wrote it; width, case and blanks make no difference",
        },
    ),
    "schema": (SchemaConverter, {"type": "string", "pattern": f"^{_SCHEMA}$"}),
    "event": (EventConverter, {"type": "string", "pattern": f"^{_EVENT}$"}),
}
