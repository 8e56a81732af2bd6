"""Runs a request with an Idempotency-Key once, and repeats its answer."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import replace

from flask import Response, current_app, request

from api.http import problems
from api.http.call import Call
from api.http.request import request_id
from api.messages.refusals import WrongHeader
from workflow.commands.operations import idempotency

_KEY = re.compile(r"[!-~]{1,200}")
_KEPT_HEADERS = ("Content-Type", "Content-Language", "ETag", "Location", "Retry-After")


def once(call: Call, view: Callable[[Call], Response], *, secret: bool) -> Response:
    """Run `view` at most once for this actor and key, and return its answer, or the stored one.

    A successful answer with a `secret` is never stored. An answer of 500 or more frees the key. Raises
    `WrongHeader` for a malformed key.
    """
    key = request.headers["Idempotency-Key"]
    if not _KEY.fullmatch(key):
        raise WrongHeader("Idempotency-Key takes 1 to 200 visible ASCII characters.")
    held = idempotency.claim(call.service, call.actor, key, _fingerprint(call))
    if isinstance(held, idempotency.Stored):
        headers = {**held.headers, "Idempotent-Replayed": "true", "X-Request-Id": request_id()}
        headers |= {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return Response(held.body, status=held.status, headers=headers)
    try:
        response = view(replace(call, service=idempotency.fenced(call.service, held)))
    except Exception as error:
        response = problems.respond(error)
    if response.status_code >= 500:
        idempotency.release(call.service, held)
    else:
        kept = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
        body = None if secret and response.status_code < 400 else response.get_data()
        idempotency.keep_answer(call.service, held, response.status_code, kept, body)
    return response


def _fingerprint(call: Call) -> str:
    """Return a keyed digest of what the request asks for.

    It is keyed because a body may hold a personal number, which could be guessed from a plain digest.
    """
    digest = hmac.new(current_app.config["XUESHI"].secret_key, b"request:", hashlib.sha256)
    digest.update(f"{request.method} {request.full_path}\n".encode())
    if call.form is None:
        digest.update(request.get_data())
    else:  # a retry may have another boundary, so the raw body differs
        named = sorted((*call.form.fields.items(), ("file", call.form.filename)), key=repr)
        digest.update(repr(named).encode() + hashlib.sha256(call.form.content).digest())
    return digest.hexdigest()
