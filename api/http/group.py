"""Runs every request in the same steps: sender, headers, body, view, answer.

For one request, this costs one function call, and no schema is built.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask import Response, request
from flask_smorest import Blueprint  # type: ignore[import-untyped]

from api.http import body, form, idempotency
from api.http.call import Call
from api.http.rate import count_address, count_sender
from api.http.request import credential, if_match, service, service_as_it_is
from api.openapi.document import describe
from api.openapi.operation import UNSAFE, Operation
from workflow.access.permissions import Actor
from workflow.access.sender import Credential
from workflow.runtime.service import Service


class Group(Blueprint):  # type: ignore[misc]
    """Operations on one kind of thing; a section of the documentation."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, f"api.{name}", description=description)
        self._prepare_doc_cbks: list[Any] = []  # `Operation` has all that flask-smorest would collect

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
    """Return the view with the steps around it. A step that the operation does not need is not run."""
    read_body = body.json_body_reader(operation.takes, operation.bulk, operation.optional_body)
    read_query = body.query_reader(operation.query, unsafe=operation.method in UNSAFE)
    anonymous, unsafe, wants = not operation.verb, operation.method in UNSAFE, operation.if_match
    current_service = service_as_it_is if operation.from_memory else service

    def read(service: Service, sender: Actor | Credential) -> Call:
        return Call(
            service=service,
            sender=sender,
            body=read_body() if read_body else None,
            query=read_query() if read_query else {},
            version=if_match(required=wants == "required") if wants else None,
            form=form.read_form() if operation.multipart is not None else None,
        )

    def handle(**path: Any) -> Response:
        if not operation.from_memory:
            count_address()
        current = current_service()
        if anonymous:
            return view(read(current, _ANYBODY), **path)
        sent = credential(current)
        count_sender(sent.identity)
        if unsafe and "Idempotency-Key" in request.headers:
            call = read(current, sent.actor(current))
            once = idempotency.once
            return once(call, sent.identity, lambda held: view(held, **path), secret=operation.secret)
        if not operation.asks_sender:
            return view(read(current, sent.actor(current)), **path)
        try:
            call = read(current, sent)
        except Exception:
            sent.actor(current)  # an unknown sender gets NotAuthenticated, and learns no other error
            raise
        return view(call, **path)

    return handle


_ANYBODY = Actor(id="", name="")
