"""Reads what a form sent by the shapes of the API, and refuses it in the same words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError

from api.messages.field_errors import field_errors
from workflow.errors import Invalid


def read_shape(shape: type[Schema], sent: Mapping[str, Any]) -> dict[str, Any]:
    """What was sent, as values. Raises `Invalid`, with each field that is wrong."""
    try:
        return dict(shape().load(sent))
    except ValidationError as error:
        raise Invalid(*field_errors(error)) from error
