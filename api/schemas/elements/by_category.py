"""A JSON object whose other members depend on its `category`."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields

from api.schemas.elements.fields import Choice


class ByCategory(Schema):
    """Hands an object to the variant that its `category` names; variants are built once.

    Subclasses set `variants`: a schema instance per value of `category`.
    """

    variants: Mapping[str, Schema] = {}
    category = fields.Raw(required=True)

    def load(self, data: Any, *, many: bool | None = None, **_: Any) -> Any:
        """Return the checked object. Raises `ValidationError`."""
        if many:
            raise ValidationError("Not an object.")
        if not isinstance(data, Mapping):
            raise ValidationError({"_schema": ["Invalid input type."]})
        if "category" not in data:
            raise ValidationError({"category": ["Missing data for required field."]})
        try:
            name = str(Choice(self.variants).deserialize(data["category"]))
        except ValidationError as error:
            raise ValidationError({"category": error.messages}) from None
        return self.variants[name].load(data)
