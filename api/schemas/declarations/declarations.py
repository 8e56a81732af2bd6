"""The shapes of requests about declarations: drafts, their changes, the filters of their list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.declarations.assessment import FactsShape
from api.schemas.elements.fields import Choice, Flag, Identifier, StrictSchema, Text, Whole
from api.schemas.elements.lists import PageQuery
from workflow.vocabulary import Category, State


class NewDeclaration(StrictSchema):
    """A draft: whose it is, the item, whether it is declared truthfully (据实)."""

    person_id = Identifier(required=True)
    item = fields.Nested(FactsShape, required=True)
    attested = Flag(load_default=False)


class DeclarationChanges(StrictSchema):
    """What a draft is to be: the whole item anew, the attestation."""

    item = fields.Nested(FactsShape)
    attested = Flag()

    @validates_schema
    def says_something(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if not sent:
            raise ValidationError("Say what is to change: item or attested.")


class DeclarationFilters(PageQuery):
    """Which declarations to list."""

    state = Choice(State)
    category = Choice(Category)
    year = Whole(least=1900, greatest=2199, metadata={"description": "A year that it touches"})
    person_id = Identifier()
    body_id = Identifier(metadata={"description": "The reviewing body"})
    q = Text(longest=100, metadata={"description": "The beginning of a name of the person, of now or before"})


class SpotCheck(StrictSchema):
    """What was found when a decision was looked at again."""

    comment = Text(longest=2000, allow_none=True)
