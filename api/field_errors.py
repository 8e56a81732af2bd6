"""Marshmallow's messages as field errors: JSON pointer, stable code, words in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from marshmallow import ValidationError

from workflow.errors import FieldError

_KNOWN: Mapping[str, tuple[str, str]] = {
    "Missing data for required field.": ("REQUIRED", "缺少必填字段。"),
    "Unknown field.": ("UNKNOWN_FIELD", "未知字段。"),
    "Field may not be null.": ("NULL", "不能为空值。"),
    "Invalid input type.": ("WRONG_TYPE", "类型不符。"),
}


def field_errors(error: ValidationError) -> list[FieldError]:
    """One error per wrong field, in the order of the messages."""
    return list(_walk(error.messages, ""))


def _walk(messages: Any, pointer: str) -> Iterator[FieldError]:
    if isinstance(messages, Mapping):
        for key, inner in messages.items():
            yield from _walk(inner, pointer if key == "_schema" else f"{pointer}/{_escaped(str(key))}")
    elif isinstance(messages, list | tuple):
        for inner in messages:
            yield from _walk(inner, pointer)
    else:
        yield _one(str(messages), pointer)


def _one(message: str, pointer: str) -> FieldError:
    code, chinese = _KNOWN.get(message, ("WRONG_VALUE", "值不可用。"))
    return FieldError(pointer, code, {"zh": chinese, "en": message})


def _escaped(key: str) -> str:
    """`key` as a token of a JSON pointer; a client's own key is cut, so that no error echoes a body."""
    return key[:100].replace("~", "~0").replace("/", "~1")
