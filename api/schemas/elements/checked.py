"""Values that a command line was given, checked by the shapes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError

from api.messages.field_errors import field_errors
from workflow.errors import Invalid


def checked(shape: type[Schema], given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The values as the API would take them. Raises `Invalid`, which names every wrong field."""
    try:
        loaded: Mapping[str, Any] = shape().load(given)
    except ValidationError as error:
        raise Invalid(*field_errors(error)) from None
    return loaded
