"""A list whose members are checked one by one: what is wrong with one of them refuses only that one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from marshmallow import ValidationError, fields

from api.messages.field_errors import field_errors
from api.schemas.elements.fields import BoundedList, plain_text

_LONGEST = 100


class EachByItself(BoundedList):
    """A list of records that have a `source_id`. In place of a wrong one stands `{source_id, errors}`.

    `source_id` is None where it can't be told; `errors` are those of the member: pointer, code and text.
    """

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        return [_one(self.inner, member) for member in self.members(value)]


def _one(inner: fields.Field[Any], member: Any) -> Any:
    try:
        return inner.deserialize(member)
    except ValidationError as error:
        errors = [asdict(each) for each in field_errors(error)]
        return {"source_id": _name(member), "errors": errors}


def _name(member: Any) -> str | None:
    name = member.get("source_id") if isinstance(member, Mapping) else None
    try:
        return plain_text(name)[:_LONGEST]
    except ValidationError:
        return None
