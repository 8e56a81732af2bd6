"""What was typed into a form: kept as it was typed, and read into facts for the shapes to check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from api.console.applicant.form.fields import Field, Form
from api.console.frame.visit import whole
from workflow.errors import FieldError
from workflow.names import Words
from workflow.values import value

Row = dict[str, str]
PREFIX = "f."  # before the names of facts among the fields of a form
MOST_ROWS = 366
_FLAGS = {"true": True, "false": False}
_SAID: Mapping[str, Words] = {
    "REQUIRED": {"zh": "请填写此项。", "en": "Please fill this in."},
    "UNKNOWN_CHOICE": {"zh": "请选择一项。", "en": "Please choose one."},
    "WRONG_FORM": {"zh": "请填写日期，如 2024-11-20。", "en": "A date like 2024-11-20."},
    "days": {
        "zh": "请按日填写学时，或者填写起止日期和总学时（二选一）。",
        "en": "Either hours day by day, or from, to and the hours in all.",
    },
    "hours": {"zh": "学时与分钟填写一项，并且只填一项。", "en": "Either hours or minutes, and one of them."},
    "rows": {"zh": "请至少填写一行。", "en": "At least one row."},
    "WRONG_TYPE": {"zh": "请填写整数。", "en": "A whole number."},
}


@value
class Typed:
    """What stands in the form: `values` by name, `rows` by name; every character as it was typed."""

    values: dict[str, str] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def is_empty(self) -> bool:
        """Whether nothing was typed at all."""
        filled = [cell for rows in self.rows.values() for row in rows for cell in row.values()]
        return not any(text.strip() for text in (*self.values.values(), *filled))


def read_typed(form: Form, sent: Mapping[str, list[str]]) -> Typed:
    """What was typed into the fields of the form; rows in their order."""
    typed = Typed()
    for asked in form.by_name.values():
        if asked.kind == "rows":
            typed.rows[asked.name] = _rows(asked, sent)
        else:
            typed.values[asked.name] = _first(sent, PREFIX + asked.name)
    return typed


def _rows(asked: Field, sent: Mapping[str, list[str]]) -> list[Row]:
    start = f"{PREFIX}{asked.name}."
    numbers = {name[len(start) :].partition(".")[0] for name in sent if name.startswith(start)}
    known = sorted((whole(number), number) for number in numbers if whole(number) is not None)[:MOST_ROWS]
    return [
        {column.name: _first(sent, f"{start}{number}.{column.name}") for column in asked.columns}
        for _, number in known
    ]


def _first(sent: Mapping[str, list[str]], name: str) -> str:
    return next(iter(sent.get(name, ())), "")


def typed_of(form: Form, item: Mapping[str, Any]) -> Typed:
    """What the form of a stored item shows."""
    typed = Typed()
    for asked in form.by_name.values():
        stored = item.get(asked.name)
        if asked.kind == "rows":
            typed.rows[asked.name] = [
                {column.name: _text(row.get(column.name)) for column in asked.columns} for row in stored or ()
            ]
        else:
            typed.values[asked.name] = _text(stored)
    return typed


def _text(stored: Any) -> str:
    if isinstance(stored, bool):
        return "true" if stored else "false"
    return "" if stored is None else str(stored)


def with_rows(form: Form, typed: Typed, do: str) -> Typed:
    """The same with a row added (`add:days`) or dropped (`drop:days:2`), and each list with a row to fill."""
    verb, _, rest = do.partition(":")
    name, _, number = rest.partition(":")
    for asked in form.by_name.values():
        if asked.kind != "rows":
            continue
        rows = typed.rows.setdefault(asked.name, [])
        blank = {column.name: "" for column in asked.columns}
        if verb == "drop" and name == asked.name and (place := whole(number)) is not None:
            rows[place : place + 1] = []
        if (verb == "add" and name == asked.name and len(rows) < MOST_ROWS) or not rows:
            rows.append(blank)
    return typed


def item_of(form: Form, typed: Typed) -> dict[str, Any]:
    """The facts that were typed, for the shapes to check: what was left open is left out, or null."""
    item: dict[str, Any] = {"category": form.category.value}
    for asked in form.by_name.values():
        if asked.kind == "rows":
            filled = [_facts(asked.columns, row) for _, row in _filled(typed.rows.get(asked.name, ()))]
            if filled:
                item[asked.name] = filled
        else:
            item |= _facts((asked,), typed.values)
    return item


def _facts(asked: tuple[Field, ...], values: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in asked:
        text = values.get(each.name, "")
        if not text.strip():
            if each.required and each.nullable:
                found[each.name] = None
        elif each.kind == "choice" and each.choices and each.choices[0][0] in _FLAGS:
            found[each.name] = _FLAGS.get(text, text)
        else:
            found[each.name] = text if each.kind == "text" else text.strip()
    return found


def _filled(rows: Any) -> Iterator[tuple[int, Row]]:
    """The rows into which something was typed, with their numbers on the page."""
    return ((number, row) for number, row in enumerate(rows) if any(text.strip() for text in row.values()))


def errors_by_field(form: Form, typed: Typed, errors: list[FieldError]) -> dict[str, Words]:
    """What is wrong, by the name of the field on the page: `filing_number`, `days.0.date`."""
    found: dict[str, Words] = {}
    for error in errors:
        steps = [step for step in error.pointer.split("/") if step]
        if steps[:1] == ["item"]:
            steps = steps[1:]
        name = _place(form, typed, steps)
        found.setdefault(name, _said(form, name, error))
    return found


def _place(form: Form, typed: Typed, steps: list[str]) -> str:
    if not steps or steps[0] not in form.by_name:
        return ""
    if form.by_name[steps[0]].kind != "rows" or len(steps) < 2 or not steps[1].isdigit():
        return steps[0]
    numbers = [number for number, _ in _filled(typed.rows.get(steps[0], ()))]
    number = numbers[int(steps[1])] if int(steps[1]) < len(numbers) else 0
    return ".".join((steps[0], str(number), *(steps[2:3] or [form.by_name[steps[0]].columns[0].name])))


def _said(form: Form, name: str, error: FieldError) -> Words:
    """The sentence of the shape; its own where it would speak of JSON."""
    head, _, rest = name.partition(".")
    asked = form.by_name.get(head)
    if error.code == "CONTRADICTION":
        return _SAID["hours" if rest else "days"]
    if asked is not None and asked.kind == "rows" and not rest and error.code in ("REQUIRED", "WRONG_LENGTH"):
        return _SAID["rows"]
    return _SAID.get(error.code) or error.text
