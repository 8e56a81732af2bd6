"""Serves the documentation: /openapi.json, and the same document as a page for people at /docs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, Response, render_template_string

from api.documentation.reading_values import reading_rows
from api.http import json_body
from api.messages.problem_texts import PROBLEM_TEXTS
from workflow.definition.model import Edition

_PAGE = Path(__file__).with_name("page.html")
_METHODS = ("get", "post", "put", "patch", "delete")
_PAGE_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def register(app: Flask, spec: Mapping[str, Any], edition: Edition) -> None:
    """Serve `spec` as it is at start-up: it can't change while the process runs.

    `edition` is the one whose values the readings show.
    """
    document = json_body.write(spec)

    def openapi_json() -> Response:
        return Response(document, content_type="application/json", headers={"Cache-Control": "no-cache"})

    @cache
    def page() -> str:
        return render_template_string(
            _PAGE.read_text("utf-8"),
            info=spec["info"],
            groups=_groups(spec),
            schemas=_schemas(spec),
            problems=PROBLEM_TEXTS,
            edition=edition.id,
            readings=list(reading_rows(edition)),
        )

    def docs() -> Response:
        headers = {"Content-Security-Policy": _PAGE_POLICY, "X-Content-Type-Options": "nosniff"}
        return Response(page(), content_type="text/html; charset=utf-8", headers=headers)

    app.add_url_rule("/openapi.json", "openapi_json", openapi_json)
    app.add_url_rule("/docs", "docs", docs)


def _groups(spec: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the operations by tag, with all references replaced by what they name."""
    groups: dict[str, dict[str, Any]] = {
        tag["name"]: {"name": tag["name"], "description": tag["description"], "operations": []}
        for tag in spec["tags"]
    }
    for path, methods in spec["paths"].items():
        for method in _METHODS:
            if method in methods:
                operation = methods[method]
                shown = _operation(spec, method, path, operation, methods.get("parameters", ()))
                groups[operation["tags"][0]]["operations"].append(shown)
    return list(groups.values())


def _operation(
    spec: Mapping[str, Any], method: str, path: str, operation: Mapping[str, Any], shared: Any
) -> dict[str, Any]:
    parameters = [_resolved(spec, parameter) for parameter in (*shared, *operation.get("parameters", ()))]
    responses = {status: _resolved(spec, response) for status, response in operation["responses"].items()}
    body = operation.get("requestBody", {}).get("content", {})
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": operation.get("summary", ""),
        "permission": operation.get("x-permission"),
        "parameters": [
            {
                **parameter,
                "type": _type_of(spec, parameter.get("schema", {})),
                "limits": _limits(parameter.get("schema", {})),
            }
            for parameter in parameters
        ],
        "bodies": [
            (kind, _rows(spec, content["schema"]), _examples(content)) for kind, content in body.items()
        ],
        "responses": [
            (status, response["description"], sorted(response.get("headers", ())), _answer(spec, response))
            for status, response in responses.items()
        ],
    }


def _examples(content: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return (what it shows, the body as JSON) of each example."""
    return [
        (example["summary"], json.dumps(example["value"], ensure_ascii=False, indent=2))
        for example in content.get("examples", {}).values()
    ]


def _schemas(spec: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return each named schema: its description, its type, and its members where it has some."""
    return {
        name: {
            "description": schema.get("description", ""),
            "type": _type_of(spec, schema),
            "rows": _rows(spec, schema) if "properties" in schema else [],
        }
        for name, schema in sorted(spec["components"]["schemas"].items())
    }


def _answer(spec: Mapping[str, Any], response: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{kind}: {_type_of(spec, content['schema'])}"
        for kind, content in response.get("content", {}).items()
    )


def _resolved(spec: Mapping[str, Any], value: Any) -> Any:
    """Return the part that a reference names; any other value unchanged."""
    while isinstance(value, Mapping) and "$ref" in value:
        target: Any = spec
        for name in value["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        value = target
    return value


def _rows(spec: Mapping[str, Any], schema: Any) -> list[dict[str, Any]]:
    """Return the members of an object. If they depend on its category, return those of every category."""
    resolved = _resolved(spec, schema)
    if "oneOf" in resolved and "properties" not in resolved:
        return [row for variant in resolved["oneOf"] for row in _rows(spec, variant)]
    required = resolved.get("required", ())
    return [
        {
            "name": name,
            "type": _type_of(spec, member),
            "limits": _limits(_resolved(spec, member)),
            "required": name in required,
            "description": _resolved(spec, member).get("description", ""),
        }
        for name, member in resolved.get("properties", {}).items()
    ]


_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} members",
    "maxItems": "at most {} members",
    "minimum": "from {}",
    "maximum": "to {}",
    "default": "default {}",
}


def _limits(schema: Mapping[str, Any]) -> str:
    """Say in a few words what a value is held to."""
    for part in schema.get("anyOf", ()):  # a value that may be null
        if part.get("type") != "null":
            schema = {**part, **schema}
    return ", ".join(said.format(schema[name]) for name, said in _LIMITS.items() if name in schema)


def _type_of(spec: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Describe the type of a schema in a few words."""
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[1])
    for word in ("oneOf", "anyOf"):
        if word in schema:
            return " or ".join(dict.fromkeys(_type_of(spec, one) for one in schema[word]))
    if "enum" in schema:
        return " | ".join(str(value) for value in schema["enum"])
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        kind = " or ".join(kind)
    if kind == "array":
        return f"list of {_type_of(spec, schema.get('items', {}))}"
    if schema.get("title") or schema.get("format"):
        return f"{kind} ({schema.get('format') or schema['title']})"
    return str(kind)
