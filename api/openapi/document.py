"""Makes the OpenAPI 3.1 document from `Operation` facts, so that no fact is written twice."""

from __future__ import annotations

from typing import Any, TypeGuard

from apispec import APISpec
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from flask import Flask
from flask_smorest import Api  # type: ignore[import-untyped]
from marshmallow import Schema, fields, missing

from api.openapi.converters import CONVERTERS
from api.openapi.examples import examples_of
from api.openapi.operation import Content, Operation
from api.openapi.parts import HEADERS, PARAMETERS, PROBLEM_SCHEMA, PROBLEMS, SECURITY_SCHEMES
from api.schemas.declarations.assessment_views import ASSESSMENT_VIEWS
from api.schemas.declarations.reasons import REASON_VIEWS
from api.schemas.declarations.result_views import RESULT_VIEWS
from api.schemas.declarations.views import VIEWS
from api.schemas.elements.components import component_name, components, field_schema
from api.schemas.operations import OPERATION_VIEWS
from api.schemas.spot_checks.views import SPOT_CHECK_VIEWS
from workflow.access.permissions import who_may

_INTRODUCTION = (
    "Review of continuing-education credit hours. Credit hours are decimal strings on a 0.5 grid, "
    "instants are RFC 3339 in UTC, and dates are those of Asia/Shanghai. Errors are problem documents "
    "(RFC 9457); their words follow Accept-Language (zh, en), and `code` never changes. A member `…_text` "
    "holds the name of the code beside it, in both languages. Lists are paged by opaque cursors; counts are "
    "exact up to 1,000. `x-limits` has what this installation takes at most, and each body names its limit "
    "(`x-max-bytes`). OPTIONS is answered with 204, and "
    "`Allow` names the methods of the address."
)


_MARSHMALLOW = OpenAPIConverter(
    "3.1.0", schema_name_resolver=lambda schema: None, spec=APISpec("", "", "3.1.0")
)

# Named schemas of the document; operations add the shapes that they take.
COMPONENTS: dict[str, dict[str, Any]] = {
    "Problem": PROBLEM_SCHEMA,
    **VIEWS,
    **RESULT_VIEWS,
    **REASON_VIEWS,
    **OPERATION_VIEWS,
    **ASSESSMENT_VIEWS,
    **SPOT_CHECK_VIEWS,
}


def make_api(app: Flask, version: str) -> Api:
    """Set up flask-smorest on `app`, with the parts that operations refer to by name."""
    app.config.update(API_TITLE="Xueshi", API_VERSION=version, OPENAPI_VERSION="3.1.0")
    app.config.update(OPENAPI_URL_PREFIX=None)
    app.url_map.converters.update({name: converter for name, (converter, _) in CONVERTERS.items()})
    api = Api(
        app,
        spec_kwargs={
            "info": {
                "description": _INTRODUCTION,
                "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            },
            "servers": [{"url": "/"}],
            "security": [{name: []} for name in SECURITY_SCHEMES],
        },
    )
    for converter, schema in CONVERTERS.values():
        api.register_converter(converter, lambda _, schema=schema: dict(schema))
    parts = api.spec.components
    for name, schema in COMPONENTS.items():
        parts.schema(name, dict(schema))
    for name, scheme in SECURITY_SCHEMES.items():
        parts.security_scheme(name, dict(scheme))
    for name, header in HEADERS.items():
        parts.header(name, dict(header))
    for name, (location, parameter) in PARAMETERS.items():
        parts.parameter(name, location, dict(parameter))
    for status, description in PROBLEMS.items():
        parts.response(f"Problem{status}", _problem(status, description))
    return api


def _problem(status: int, description: str) -> dict[str, Any]:
    headers = ["Content-Language", "X-Request-Id"]
    if status == 401:
        headers.append("WWW-Authenticate")
    if status in (409, 429, 503):
        headers.append("Retry-After")
    return {
        "description": description,
        "headers": {name: name for name in headers},
        "content": {"application/problem+json": {"schema": "Problem"}},
    }


def describe(operation: Operation, name: str) -> dict[str, Any]:
    """Return the entry of one operation. It names its parts; apispec resolves the names and schemas."""
    doc: dict[str, Any] = {
        "operationId": name,
        "parameters": _parameters(operation),
        "responses": _responses(operation),
    }
    if operation.verb:
        permitted = operation.permitted_to or who_may(operation.verb)
        doc["x-permission"] = {"verb": operation.verb, "permitted_to": permitted}
    else:
        doc["security"] = []
    if body := _request_body(operation):
        for content in body["content"].values():
            content["examples"] = examples_of(name)
        doc["requestBody"] = body
    return doc


def _parameters(operation: Operation) -> list[Any]:
    parameters: list[Any] = ["Accept-Language"]
    if operation.query is not None:
        parameters += [_query_parameter(name, field) for name, field in _fields(operation.query)]
    if operation.if_match:
        parameters.append("If-Match" if operation.if_match == "required" else "If-Match-optional")
    if operation.method != "GET" and operation.verb:
        parameters.append("Idempotency-Key")
    return parameters


def _fields(schema: type[Schema]) -> list[tuple[str, fields.Field[Any]]]:
    return [(field.data_key or name, field) for name, field in schema().fields.items()]


def _query_parameter(name: str, field: fields.Field[Any]) -> dict[str, Any]:
    schema = _schema_of(field)
    if field.load_default is not missing:
        schema["default"] = field.load_default
    parameter = {"in": "query", "name": name, "required": field.required, "schema": schema}
    if "description" in field.metadata:
        parameter["description"] = field.metadata["description"]
    return parameter


def _schema_of(field: fields.Field[Any]) -> dict[str, Any]:
    try:
        return field_schema(field)
    except TypeError:  # the field class is marshmallow's own
        described: dict[str, Any] = _MARSHMALLOW.field2property(field)
        described.pop("default", None)
        return described


def _request_body(operation: Operation) -> dict[str, Any] | None:
    if operation.multipart is not None:
        return {
            "required": True,
            "x-limit": "file_bytes",
            "content": {"multipart/form-data": {"schema": operation.multipart}},
        }
    schema = operation.documented_as or operation.takes
    if schema is None:
        return None
    if is_schema(schema):
        schema = body_schema(schema)
    return {
        "required": not operation.optional_body,
        "x-limit": "bulk_bytes" if operation.bulk else "body_bytes",
        "content": {"application/json": {"schema": schema}},
    }


def _responses(operation: Operation) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    for status, schema in operation.answers.items():
        responses[str(status)] = _success(operation, status, schema)
    for status in sorted(refusals(operation)):
        responses[str(status)] = f"Problem{status}"
    return responses


def _success(operation: Operation, status: int, schema: Any) -> dict[str, Any]:
    headers: dict[str, Any] = {"X-Request-Id": "X-Request-Id"}
    if operation.etag and status != 204:
        headers["ETag"] = "ETag"
    if operation.location and status in (201, 202):
        headers["Location"] = "Location"
    if status == 202:
        headers["Warning"] = "Warning"
    if operation.method != "GET" and operation.verb:
        headers["Idempotent-Replayed"] = "Idempotent-Replayed"
    response: dict[str, Any] = {"description": _MEANINGS[status], "headers": headers}
    if isinstance(schema, Content):
        response["content"] = {kind: {"schema": dict(s)} for kind, s in schema.types.items()}
        headers.update(schema.headers)
    elif schema is not None:
        response["content"] = {"application/json": {"schema": schema}}
    return response


_BY_SERVER = frozenset({400, 408, 429, 431, 500, 503})  # whatever is asked for

_MEANINGS = {
    200: "It was done, or is as the body says",
    201: "It was made; the body shows it",
    202: "It was accepted and goes on in the background; the operation says how far it is",
    204: "It was done; there is no body",
    503: "The service is not ready; the body says which part",
}


def refusals(operation: Operation) -> set[int]:
    """Return the statuses with which the operation can refuse, except those in its own `answers`."""
    statuses = {*_BY_SERVER, *operation.refuses}
    unsafe = operation.method != "GET"
    if operation.verb:
        statuses |= {401, 403}
    if "<" in operation.path:
        statuses.add(404)
    if operation.query is not None:
        statuses |= {400, 422}
    if operation.takes is not None or operation.multipart is not None:
        statuses |= {400, 408, 411, 413, 415, 422}
    if operation.if_match:
        statuses |= {400, 409, 412}
    if operation.if_match == "required":
        statuses.add(428)
    if unsafe and operation.verb:
        statuses |= {400, 409, 422}
    return statuses - set(operation.answers)


def body_schema(schema: type[Schema]) -> Any:
    """Return a reference to the component of `schema`; `schema` itself where a field is not strict."""
    try:
        COMPONENTS.update(components(schema))
    except TypeError:  # some fields are marshmallow's own, which apispec describes
        return schema
    return {"$ref": f"#/components/schemas/{component_name(schema)}"}


def is_schema(value: Any) -> TypeGuard[type[Schema]]:
    """Whether `value` is a marshmallow schema class."""
    return isinstance(value, type) and issubclass(value, Schema)
