"""Writes strict schemas as JSON Schema, for the OpenAPI 3.1 document.

apispec knows neither our fields nor objects that depend on their `category`. A component has the name of its
class, without "Shape", and the docstring of its class as its description.
"""

import inspect
from collections.abc import Callable
from typing import Any

from marshmallow import Schema, fields

from api.schemas.elements import fields as ours
from api.schemas.elements.by_category import ByCategory
from api.schemas.elements.credit_hours import SENT_HOURS

JsonSchema = dict[str, Any]
_STATED_HOURS: JsonSchema = {
    "description": "Credit hours as stated: a decimal string or a number.",
    "oneOf": [{"type": "string", "maxLength": 64}, {"type": "number"}],
}


def components(*schemas: type[Schema]) -> dict[str, JsonSchema]:
    """Return the JSON Schemas of these schemas, and of all schemas in them, by component name.

    Raises `TypeError` where a field is not one of ours.
    """
    found: dict[str, JsonSchema] = {}
    for schema in schemas:
        _add(schema, found)
    return found


def component_name(schema: type[Schema]) -> str:
    """Return the name of a schema among the components."""
    return schema.__name__.removesuffix("Shape")


def field_schema(field: fields.Field[Any]) -> JsonSchema:
    """Return the JSON Schema of one field that holds no other schema, such as a query parameter."""
    return {**_described(field, {}), **field.metadata}


def _add(schema: type[Schema], found: dict[str, JsonSchema]) -> JsonSchema:
    name = component_name(schema)
    if name not in found:
        found[name] = {}
        found[name] = (
            _by_category(schema, found) if issubclass(schema, ByCategory) else _object(schema, found)
        )
    return {"$ref": f"#/components/schemas/{name}"}


def _by_category(schema: type[ByCategory], found: dict[str, JsonSchema]) -> JsonSchema:
    variants = {name: _add(type(variant), found) for name, variant in schema.variants.items()}
    for name, variant in schema.variants.items():
        found[component_name(type(variant))]["properties"]["category"] = {"const": name}
    return {
        "description": inspect.getdoc(schema),
        "oneOf": list(variants.values()),
        "discriminator": {
            "propertyName": "category",
            "mapping": {name: variant["$ref"] for name, variant in variants.items()},
        },
    }


def _object(schema: type[Schema], found: dict[str, JsonSchema]) -> JsonSchema:
    declared = schema._declared_fields
    names = {key: field.data_key or key for key, field in declared.items()}
    return {
        "type": "object",
        "description": inspect.getdoc(schema),
        "properties": {names[key]: _field(field, found) for key, field in declared.items()},
        "required": [names[key] for key, field in declared.items() if field.required],
        "additionalProperties": False,
    }


def _field(field: fields.Field[Any], found: dict[str, JsonSchema]) -> JsonSchema:
    described = {**_described(field, found), **field.metadata}
    return {"anyOf": [described, {"type": "null"}]} if field.allow_none else described


def _described(field: fields.Field[Any], found: dict[str, JsonSchema]) -> JsonSchema:
    if isinstance(field, fields.Nested):
        return _add(type(field.schema), found)
    if isinstance(field, ours.BoundedList):
        inner = _field(field.inner, found)
        return {"type": "array", "items": inner, "minItems": field.least, "maxItems": field.most}
    for kind, describe in _KINDS:
        if isinstance(field, kind):
            return describe(field)
    raise TypeError(f"{type(field).__name__} has no JSON Schema")


_KINDS: tuple[tuple[type[fields.Field[Any]], Callable[[Any], JsonSchema]], ...] = (
    (ours.Text, lambda f: {"type": "string", "minLength": f.shortest, "maxLength": f.longest}),
    (ours.Identifier, lambda f: {"type": "string", "format": "uuid"}),
    (ours.Choice, lambda f: {"type": "string", "enum": list(f.choices)}),
    (ours.Flag, lambda f: {"type": "boolean"}),
    (ours.Whole, lambda f: {"type": "integer", "minimum": f.least, "maximum": f.greatest}),
    (ours.Day, lambda f: {"type": "string", "format": "date"}),
    (ours.Instant, lambda f: {"type": "string", "format": "date-time"}),
    (ours.StatedHours, lambda f: dict(_STATED_HOURS)),
    (ours.Hours, lambda f: dict(SENT_HOURS)),
    (ours.Sha256, lambda f: {"type": "string", "pattern": "^[0-9A-Fa-f]{64}$"}),
)
