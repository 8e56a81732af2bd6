"""One operation of the API: what it takes, answers and refuses, said once for code and documentation.

`Group.operation` wraps a view in the one path that every request takes: who acts, headers, body, the view,
the answer. It costs no schema construction and one function call per request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Response, request
from flask_smorest import Blueprint  # type: ignore[import-untyped]
from marshmallow import Schema

from api import body, idempotency
from api.etag import if_match
from api.json_body import write
from api.openapi import describe
from api.refusals import IfMatchRequired
from api.request import credential, request_id, service
from workflow.permissions import Actor
from workflow.sender import Credential
from workflow.service import Service

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
Parser = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Call:
    """What a view gets: who acts, the service, and what was sent, read and checked."""

    service: Service
    sender: Actor | Credential  # the latter only where the operation `asks_sender`
    body: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None  # of If-Match
    form: body.Form | None = None

    @property
    def actor(self) -> Actor:
        """Who acts. Raises `NotAuthenticated`."""
        return self.sender if isinstance(self.sender, Actor) else self.sender.actor(self.service)

    @property
    def stated_version(self) -> int:
        """The version of a required If-Match."""
        if self.version is None:
            raise IfMatchRequired()
        return self.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """The facts of one operation; `api/openapi.py` writes them into the document."""

    method: str
    path: str
    verb: str  # of the permissions table; "" = anybody
    takes: type[Schema] | Parser | None = None
    documented_as: type[Schema] | Mapping[str, Any] | None = None  # of `takes`, where that is a parser
    multipart: Mapping[str, Any] | None = None  # JSON Schema of the form's fields
    query: type[Schema] | None = None
    answers: Mapping[int, Any]  # status -> Schema class, JSON Schema, media type -> Schema, or None
    if_match: str = ""  # "", "honoured" or "required"
    etag: bool = False
    location: bool = False
    refuses: tuple[int, ...] = ()  # statuses beyond those that follow from the rest
    secret: bool = False  # the answer holds what must never be stored
    optional_body: bool = False
    bulk: bool = False  # the body may be as large as bulk bodies are
    permitted_to: Any = None  # where the verb depends on the path
    asks_sender: bool = False  # the view itself finds out who sends it, in one trip with what it reads


class Group(Blueprint):  # type: ignore[misc]
    """Operations on one kind of thing; a section of the documentation."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, f"api.{name}", description=description)
        self._prepare_doc_cbks: list[Any] = []  # everything is said in `Operation`

    def operation(
        self, method: str, path: str, *, verb: str, answers: Mapping[int, Any], **facts: Any
    ) -> Callable[[Callable[..., Response]], Callable[..., Response]]:
        """Register a view `(call, **path) -> Response`."""
        operation = Operation(method=method, path=path, verb=verb, answers=answers, **facts)

        def register(view: Callable[..., Response]) -> Callable[..., Response]:
            handle = _handler(operation, view)
            handle.__name__, handle.__doc__ = view.__name__, view.__doc__
            handle._apidoc = {"manual_doc": describe(operation, view.__name__)}  # type: ignore[attr-defined]
            self.add_url_rule(path, view.__name__, handle, methods=[method])
            return view

        return register


def _handler(operation: Operation, view: Callable[..., Response]) -> Callable[..., Response]:
    """The view with everything before and after it; what the operation lacks costs nothing."""
    read_body = body.reader(operation.takes, operation.bulk, operation.optional_body)
    read_query = body.query_reader(operation.query, unsafe=operation.method in UNSAFE)
    anonymous, unsafe, wants = not operation.verb, operation.method in UNSAFE, operation.if_match

    def read(service: Service, sender: Actor | Credential) -> Call:
        return Call(
            service=service,
            sender=sender,
            body=read_body() if read_body else None,
            query=read_query() if read_query else {},
            version=if_match(required=wants == "required") if wants else None,
            form=body.read_form() if operation.multipart is not None else None,
        )

    def handle(**path: Any) -> Response:
        current = service()
        if anonymous:
            return view(read(current, _ANYBODY), **path)
        sent = credential(current)
        if unsafe and "Idempotency-Key" in request.headers:
            call = read(current, sent.actor(current))
            return idempotency.once(call, lambda once: view(once, **path), secret=operation.secret)
        if not operation.asks_sender:
            return view(read(current, sent.actor(current)), **path)
        try:
            call = read(current, sent)
        except Exception:
            sent.actor(current)  # whoever is unknown is told that, and nothing else
            raise
        return view(call, **path)

    return handle


_ANYBODY = Actor(id="", name="")


def answer(
    view: Any, status: int = 200, *, version: int | None = None, location: str | None = None
) -> Response:
    """A JSON response; `version` becomes its ETag."""
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Request-Id": request_id()}
    if version is not None:
        headers["ETag"] = f'"{version}"'
    if location is not None:
        headers["Location"] = location
    return Response(write(view), status=status, headers=headers, content_type="application/json")


def nothing() -> Response:
    """204: done, and there is nothing to say."""
    headers = {"Cache-Control": "no-store", "X-Request-Id": request_id()}
    return Response(status=204, headers=headers)
