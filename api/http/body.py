"""Reads JSON bodies and query strings within size limits, then checks them by a schema.

Each schema is built once, at start-up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask import current_app, request
from marshmallow import Schema, ValidationError

from api.http import json_body
from api.messages.field_errors import field_errors
from api.messages.refusals import UnsupportedMediaType, WrongQuery
from api.schemas.elements.lists import PageItems
from workflow.errors import FieldError, Invalid

_JSON = "application/json"
_MAX_TEXT = 400  # characters of one query parameter


def json_body_reader(
    takes: type[Schema] | Callable[[Any], Any] | None, bulk: bool, optional: bool
) -> Callable[[], Any] | None:
    """Return a function that reads and checks the JSON body; None where the operation takes no body."""
    if takes is None:
        return None
    check, size = _checker(takes), "BULK_BYTES" if bulk else "BODY_BYTES"

    def read() -> Any:
        content = _content(size)
        if not content and optional:
            return check({})
        if request.content_type != _JSON:
            charset = request.mimetype_params.get("charset", "utf-8").lower()
            if request.mimetype != _JSON or charset != "utf-8":
                raise UnsupportedMediaType()
        value = json_body.read(content)
        if not isinstance(value, dict):
            raise Invalid(
                FieldError(
                    "", "WRONG_TYPE", {"zh": "正文须为 JSON 对象。", "en": "The body is not an object."}
                )
            )
        return check(value)

    return read


def _checker(takes: type[Schema] | Callable[[Any], Any]) -> Callable[[Any], Any]:
    if isinstance(takes, type) and issubclass(takes, Schema):
        return _loader(takes())
    return takes


def _loader(schema: Schema) -> Callable[[Any], Any]:
    """What loads `schema`; a page has no more items than this installation gives."""
    load: Callable[[Any], Any] = schema.load
    if not isinstance(schema.fields.get("limit"), PageItems):
        return load

    def load_page(sent: Any) -> Any:
        loaded, most = load(sent), current_app.config["XUESHI"].page_items
        if loaded["limit"] > most:
            raise ValidationError({"limit": [f"Must be between 1 and {most}."]})
        return loaded

    return load_page


def _content(size: str) -> bytes:
    sent = request._get_current_object()  # type: ignore[attr-defined]
    sent.max_content_length = current_app.config[size]
    content: bytes = sent.get_data()
    return content


def no_query() -> Mapping[str, Any]:
    """Return no parameters. Raises `WrongQuery` where the request has a query string.

    An operation that ignored `dry_run=true` would write although the sender wanted no effect.
    """
    if request.query_string:
        raise WrongQuery("This operation takes no query parameters.")
    return {}


def query_reader(query: type[Schema] | None, *, unsafe: bool) -> Callable[[], Mapping[str, Any]] | None:
    """Return a function that reads and checks the query string; None where the query string is ignored.

    Without a schema, a safe operation ignores it and an `unsafe` one refuses it.
    """
    if query is None:
        return no_query if unsafe else None
    schema: Schema = query()
    load = _loader(schema)
    # Most requests have no query string, so its values are computed once, here.
    nothing_sent = None if any(field.required for field in schema.fields.values()) else schema.load({})

    def read() -> Mapping[str, Any]:
        if nothing_sent is not None and not request.query_string:
            return dict(nothing_sent)
        sent: dict[str, str] = {}
        for name, values in request.args.lists():
            if len(values) > 1:
                raise WrongQuery(f"{name[:40]} is given twice.")
            if len(values[0]) > _MAX_TEXT or "\0" in values[0] or "\ufffd" in values[0]:
                raise WrongQuery(f"The value of {name[:40]} can't be read.")
            sent[name] = values[0]
        loaded: Mapping[str, Any] = load(sent)
        return loaded

    return read


def read_shape(shape: type[Schema], sent: Mapping[str, Any]) -> dict[str, Any]:
    """What a page's form sent, as values. Raises `Invalid` in the words of the API, with each wrong field."""
    try:
        return dict(shape().load(sent))
    except ValidationError as error:
        raise Invalid(*field_errors(error)) from error
