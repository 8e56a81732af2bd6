"""Reads the body of an action. It has five fields and is read without marshmallow, to be fast."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from api.messages.field_errors import unknown_field
from api.schemas.elements.credit_hours import SENT_HOURS, decimal_hours
from api.schemas.elements.json_schema import FLAG, TEXT, JsonSchema, one_of
from workflow.errors import FieldError, Invalid
from workflow.process.reading import ActionBody
from workflow.vocabulary import WARNINGS

ID_PATTERN = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REASON = re.compile(r"[A-Z][A-Z0-9_]{0,39}")
_MAX_COMMENT = 2000
_MAX_CODES = 20

ACTION_BODY: JsonSchema = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "reason_code": {
            "type": ["string", "null"],
            "pattern": f"^{_REASON.pattern}$",
            "description": "One that `GET /v1/reason-codes` lists for the event. It or a comment is needed to"
            " reject, return, forward, reassign, revoke and to grant fewer hours",
        },
        "comment": {
            "type": ["string", "null"],
            "maxLength": _MAX_COMMENT,
            "description": "For the applicant",
        },
        "final": {
            **FLAG,
            "description": "Of a rejection or revocation: it can't be revised, only appealed, and that once."
            " The rejection of an appeal always is",
        },
        "recognised_hours": {
            "oneOf": [*SENT_HOURS["oneOf"], {"type": "null"}],
            "description": "Of an approval: recognise no more than these credit hours, on the 0.5 grid."
            " Fewer than expected need a reason; 0 is allowed",
        },
        "attested": {
            **FLAG,
            "description": "Of a submission: whoever submits attests that it is true; the person, or a key"
            " with `declarations:attest`",
        },
        "to": {**TEXT, "type": ["string", "null"], "format": "uuid", "description": "The body to forward to"},
        "acknowledged": {
            "type": "array",
            "maxItems": _MAX_CODES,
            "items": one_of(WARNINGS),
            "description": "Of an approval: the codes of the declaration's warnings, which were looked into",
        },
    },
}


def _wrong(pointer: str, code: str, zh: str, en: str) -> FieldError:
    return FieldError(pointer, code, {"zh": zh, "en": en})


def _text(pattern: re.Pattern[str], zh: str, en: str) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if value is None or (isinstance(value, str) and pattern.fullmatch(value)):
            return value
        raise ValueError(zh, en)

    return read


def _comment(value: Any) -> Any:
    if value is None or (isinstance(value, str) and len(value) <= _MAX_COMMENT):
        return value
    raise ValueError(
        f"备注须为不超过{_MAX_COMMENT}字的文字。", f"A text of at most {_MAX_COMMENT} characters."
    )


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("须为 true 或 false。", "True or false.")


def _hours(value: Any) -> Decimal | None:
    if value is None:
        return None
    text = decimal_hours(value)
    if text is None:
        raise ValueError("须为 0 至 2928 的学时数，如“17.5”。", 'Credit hours from 0 to 2928, like "17.5".')
    return Decimal(text)


def _codes(value: Any) -> tuple[str, ...]:
    codes = value if isinstance(value, list) and len(value) <= _MAX_CODES else [None]
    if not all(isinstance(code, str) and code in WARNINGS for code in codes):
        raise ValueError("须为审核提示的代码。", "Codes of warnings.")
    return tuple(codes)


_FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "reason_code": _text(
        _REASON, "原因代码由大写字母、数字和下划线组成。", "A code of capitals, digits and underscores."
    ),
    "comment": _comment,
    "final": _flag,
    "attested": _flag,
    "recognised_hours": _hours,
    "acknowledged": _codes,
    "to": _text(ID_PATTERN, "须为审核机构的编号。", "The id of a reviewing body."),
}


def action_body(sent: Mapping[str, Any]) -> ActionBody:
    """Return the action that `sent` describes. Raises `Invalid`, which names every wrong field."""
    if not sent:
        return _PLAIN
    wrong, read = [], {}
    for name, value in sent.items():
        field = _FIELDS.get(name)
        if field is None:
            wrong.append(unknown_field(name))
            continue
        try:
            read[name] = field(value)
        except ValueError as error:
            wrong.append(_wrong("/" + name, "WRONG_VALUE", *error.args))
    if wrong:
        raise Invalid(*wrong)
    return ActionBody(**read)


_PLAIN = ActionBody()
