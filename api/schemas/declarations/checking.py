"""Checks facts that are still being written, by the shapes by which they are declared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError

from api.messages.field_errors import field_errors
from api.schemas.declarations.assessment import FactsShape
from workflow.errors import FieldError

_FACTS = FactsShape()


def check_facts(given: Mapping[str, Any]) -> tuple[dict[str, Any] | None, list[FieldError]]:
    """The facts as they would be declared and no errors, or None and every wrong field."""
    try:
        return dict(_FACTS.load(given)), []
    except ValidationError as error:
        return None, field_errors(error)
