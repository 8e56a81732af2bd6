"""What differs between what was typed and what is saved now, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.console.applicant.form.fields import Field, Form
from api.console.applicant.form.reading import Typed
from workflow.names import Words
from workflow.values import value


@value
class Difference:
    """A field that differs, as it was typed here and as it is saved."""

    label: Words
    typed: str
    stored: str


def differences(form: Form, typed: Typed, stored: Typed) -> list[Difference]:
    """The fields that differ, in the order of the form."""
    found = []
    for name, asked in form.by_name.items():
        here, there = _text(asked, typed, name), _text(asked, stored, name)
        if here != there:
            found.append(Difference(asked.label, here, there))
    return found


def _text(asked: Field, typed: Typed, name: str) -> str:
    if asked.kind != "rows":
        return typed.values.get(name, "")
    rows: Any = typed.rows.get(name, ())
    return "; ".join(_row(row) for row in rows if any(row.values()))


def _row(row: Mapping[str, str]) -> str:
    return " ".join(text for text in row.values() if text)
