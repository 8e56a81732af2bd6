"""Short names and functions to write the JSON Schemas of answers, for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

JsonSchema = dict[str, Any]

TEXT: JsonSchema = {"type": "string"}
FLAG: JsonSchema = {"type": "boolean"}
WHOLE: JsonSchema = {"type": "integer"}
ID: JsonSchema = {"type": "string", "format": "uuid"}
DATE: JsonSchema = {"type": "string", "format": "date"}
INSTANT: JsonSchema = {"type": "string", "format": "date-time"}
HOURS: JsonSchema = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "description": "Credit hours"}
WORDS: JsonSchema = {"type": "object", "required": ["zh", "en"], "properties": {"zh": TEXT, "en": TEXT}}
ANY_OBJECT: JsonSchema = {"type": "object"}
NAMES: JsonSchema = {
    "type": "object",
    "description": "By the ids that stand here: the name of the organization or person, or who declared what;"
    " only those which the reader may know. It is there when the report is read",
    "additionalProperties": WORDS,
}


def ref(name: str) -> JsonSchema:
    """Return a reference to the component with this name."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: JsonSchema) -> JsonSchema:
    """Return a schema that allows null as well."""
    if isinstance(schema.get("type"), str):
        words = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
        return {**schema, "type": [schema["type"], "null"], **words}
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(values: Iterable[str], description: str = "") -> JsonSchema:
    """Return the schema of a text that is one of `values`."""
    schema: JsonSchema = {"type": "string", "enum": [str(value) for value in values]}
    return {**schema, "description": description} if description else schema


def list_of(schema: JsonSchema) -> JsonSchema:
    return {"type": "array", "items": schema}


def record(description: str, optional: Iterable[str] = (), **properties: JsonSchema) -> JsonSchema:
    """Return the schema of an object with exactly these members. All but `optional` are always there."""
    required = [name for name in properties if name not in set(optional)]
    return {
        "type": "object",
        "description": description,
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def items(schema: JsonSchema) -> JsonSchema:
    """Return the schema of a list that is always short, and therefore not paged."""
    return record("All of them", items=list_of(schema))
