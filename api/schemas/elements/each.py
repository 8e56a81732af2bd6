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
    """A list of records. In place of a wrong one stands `{errors}`: pointer, code and text of each fault.

    Where records are `named_by` a field, it stands beside `errors`, None where it can't be told.
    """

    def __init__(self, inner: fields.Field[Any], *, named_by: str | None = None, **kwargs: Any) -> None:
        self.named_by = named_by
        super().__init__(inner, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        return [self._one(member) for member in self.members(value)]

    def _one(self, member: Any) -> Any:
        try:
            return self.inner.deserialize(member)
        except ValidationError as error:
            name = {self.named_by: _name(self.named_by, member)} if self.named_by else {}
            return {**name, "errors": [asdict(each) for each in field_errors(error)]}


def _name(field: str, member: Any) -> str | None:
    name = member.get(field) if isinstance(member, Mapping) else None
    try:
        return plain_text(name)[:_LONGEST]
    except ValidationError:
        return None
