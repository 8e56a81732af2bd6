"""Every message of a shape has a code of its own and Chinese words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from marshmallow import ValidationError

from api import schemas
from api.messages.field_errors import field_errors

_FIGURES = {"self.choices": "a, b", "ascii": "'x'", "point": "200B"}


def _messages() -> list[str]:
    """Every sentence that a shape says, its figures filled in."""
    found = []
    for source in Path(schemas.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ValidationError":
                said = node.args[0]
                if isinstance(said, ast.Constant):
                    found.append(str(said.value))
                elif isinstance(said, ast.JoinedStr):
                    found.append("".join(_part(value) for value in said.values))
    return sorted(set(found))


def _part(value: ast.expr) -> str:
    if isinstance(value, ast.Constant):
        return str(value.value)
    return next((figure for name, figure in _FIGURES.items() if name in ast.unparse(value)), "7")


def test_shapes_do_say_something() -> None:
    assert len(_messages()) > 20


@pytest.mark.parametrize("message", _messages())
def test_a_message_of_a_shape_has_its_code_and_its_chinese(message: str) -> None:
    [error] = field_errors(ValidationError({"field": [message]}))
    assert error.pointer == "/field"
    assert error.code != "WRONG_VALUE", "add the message to api/messages/field_errors.py"
    assert error.text["en"] == message
    assert not error.text["zh"].isascii()


def test_a_pointer_escapes_what_pointers_escape() -> None:
    errors = field_errors(ValidationError({"a/b~c": {"0": ["Unknown field."]}}))
    assert [error.pointer for error in errors] == ["/a~1b~0c/0"]


def test_a_flood_of_errors_is_cut() -> None:
    flood = {str(number): ["Not an id."] for number in range(5000)}
    assert len(field_errors(ValidationError({"ids": flood}))) == 100
