"""Editions of the rules: writing, checking, comparing and deleting them, and explaining their routes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import page_answer, paging
from api.openapi.operation import Content
from api.schemas.editions.definitions import (
    CHANGE,
    CHECKED,
    DIFFERENCE,
    EDITION,
    EDITION_BRIEF,
    EXPLANATION,
    Comparison,
    EditionChanges,
    NewEdition,
    RouteFacts,
)
from api.schemas.elements.json_schema import ANY_OBJECT
from api.schemas.elements.lists import LargeItemsQuery, WholeQuery, page_of
from workflow.commands.editions import definitions as commands
from workflow.definition.reading import FILES, SHARED
from workflow.errors import NotFound
from workflow.queries.editions import definitions as queries

definitions = Group("definitions", "Editions of the rules: how they are written, checked and published")

_ALL = "/v1/definitions"
_ONE = f"{_ALL}/<edition:edition_id>"


@definitions.operation(
    "GET", _ALL, verb="definition.read", query=WholeQuery, answers={200: page_of(EDITION_BRIEF)}
)
def list_editions(call: Call) -> Response:
    """List the editions, those that are shipped and those of the database, without their files.

    They are listed as a whole, or `limit` of them at once.
    """
    return page_answer(call, queries.list_editions(call.service, call.actor, **paging(call)))


@definitions.operation(
    "POST",
    _ALL,
    verb="definition.write",
    takes=NewEdition,
    bulk=True,
    answers={201: EDITION},
    etag=True,
    location=True,
)
def create_edition(call: Call) -> Response:
    """Make a draft of an edition from its files."""
    view = commands.create_edition(call.service, call.actor, call.body["files"])
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@definitions.operation("GET", _ONE, verb="definition.read", answers={200: EDITION}, etag=True)
def get_edition(call: Call, edition_id: str) -> Response:
    """Read one edition with its files, exactly as they were written."""
    view = queries.get_edition(call.service, call.actor, edition_id)
    return answer(view, version=view["version"])


@definitions.operation(
    "PATCH",
    _ONE,
    verb="definition.write",
    takes=EditionChanges,
    bulk=True,
    if_match="required",
    answers={200: EDITION},
    etag=True,
    refuses=(409,),
)
def edit_edition(call: Call, edition_id: str) -> Response:
    """Change files of a draft; a checked edition becomes a draft again."""
    view = commands.edit_edition(
        call.service, call.actor, edition_id, version=call.stated_version, files=call.body["files"]
    )
    return answer(view, version=view["version"])


@definitions.operation(
    "DELETE", _ONE, verb="definition.write", if_match="required", answers={204: None}, refuses=(409,)
)
def delete_edition(call: Call, edition_id: str) -> Response:
    """Delete an edition that was never published."""
    commands.delete_edition(call.service, call.actor, edition_id, version=call.stated_version)
    return empty_answer()


@definitions.operation(
    "POST",
    f"{_ONE}/check",
    verb="definition.read",
    if_match="honoured",
    answers={200: CHECKED},
    refuses=(409,),
    etag=True,
)
def check_edition(call: Call, edition_id: str) -> Response:
    """Report all problems of an edition at once; a draft without errors becomes checked."""
    view = commands.check_edition(call.service, call.actor, edition_id, version=call.version)
    return answer(view, version=view["edition"]["version"])


@definitions.operation(
    "GET",
    f"{_ONE}/changes",
    verb="definition.read",
    query=LargeItemsQuery,
    answers={200: page_of(CHANGE)},
)
def list_edition_changes(call: Call, edition_id: str) -> Response:
    """Read who changed an edition, and when."""
    return page_answer(call, queries.list_changes(call.service, call.actor, edition_id, **paging(call)))


@definitions.operation(
    "GET", f"{_ONE}/diff", verb="definition.read", query=Comparison, answers={200: DIFFERENCE}
)
def compare_editions(call: Call, edition_id: str) -> Response:
    """Compare an edition with another, file by file."""
    return answer(queries.compare_editions(call.service, call.actor, edition_id, call.query["against"]))


@definitions.operation(
    "POST",
    f"{_ONE}/route",
    verb="definition.read",
    takes=RouteFacts,
    optional_body=True,
    answers={200: EXPLANATION},
)
def explain_route(call: Call, edition_id: str) -> Response:
    """Explain a route: the row that these facts hit, and for every other row the cells that do not hold."""
    facts: dict[str, Any] = dict(call.body)
    if "credit_hours" in facts:
        facts["credit_hours"] = Decimal(facts["credit_hours"])
    return answer(queries.explain_route(call.service, call.actor, edition_id, facts))


_SCHEMA = Content({"application/schema+json": ANY_OBJECT}, {})


@definitions.operation(
    "GET", f"{_ALL}/schemas/<schema:name>", verb="", answers={200: _SCHEMA}, refuses=(404,)
)
def get_definition_schema(call: Call, name: str) -> Response:
    """Read the JSON Schema of one file of an edition, such as `rules.json`; it may refer to others."""
    if name not in (*FILES, SHARED):
        raise NotFound()
    schema = (call.service.editions.schemas / f"{name}.json").read_bytes()
    return Response(schema, content_type="application/schema+json")
