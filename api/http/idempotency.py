"""Runs a request with an Idempotency-Key once, and repeats its answer."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import replace

import structlog
from flask import Response, current_app, request

from api.http import problems
from api.http.call import Call
from api.http.request import request_id
from api.messages.refusals import WrongHeader
from workflow.commands.operations import idempotency
from workflow.runtime.faults import frames_of

_LOG = structlog.get_logger(__name__)
_KEY = re.compile(r"[!-~]{1,200}")
_KEPT_HEADERS = ("Content-Type", "Content-Language", "ETag", "Location", "Retry-After")


def once(call: Call, sender: str, view: Callable[[Call], Response], *, secret: bool) -> Response:
    """Run `view` at most once for this key, and return its answer, or the stored one.

    `sender` is the identity of the credential: by another one, the same actor gets no answer. A successful
    answer with a `secret` is never stored. An answer of 500 or more, or one that can't be stored, frees the
    key. Raises `WrongHeader` for a malformed key.
    """
    key = request.headers["Idempotency-Key"]
    if not _KEY.fullmatch(key):
        raise WrongHeader("Idempotency-Key takes 1 to 200 visible ASCII characters.")
    actor = replace(call.actor, permitted=[])
    held = idempotency.claim(call.service, actor, key, _fingerprint(call, sender))
    if isinstance(held, idempotency.Stored):
        headers = {**held.headers, "Idempotent-Replayed": "true", "X-Request-Id": request_id()}
        headers |= {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return Response(held.body, status=held.status, headers=headers)
    try:
        response = view(replace(call, service=idempotency.fenced(call.service, held), sender=actor))
    except Exception as error:
        response = problems.respond(error)
    except BaseException:
        idempotency.release(call.service, held)
        raise
    if response.status_code >= 500:
        idempotency.release(call.service, held)
        return response
    kept = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    body = None if secret and response.status_code < 400 else response.get_data()
    try:
        idempotency.keep_answer(call.service, held, response.status_code, kept, body, actor.permitted or ())
    except Exception as error:  # what was done is done, and is answered all the same
        _LOG.error("answer_not_kept", request_id=request_id(), **frames_of(error))
        idempotency.release(call.service, held)
    return response


def _fingerprint(call: Call, sender: str) -> str:
    """Return a keyed digest of the credential and of what the request asks for.

    It is keyed because a body may hold a personal number, which could be guessed from a plain digest.
    """
    digest = hmac.new(current_app.config["XUESHI"].secret_key, b"request:", hashlib.sha256)
    condition = request.headers.get("If-Match", "")
    digest.update(f"{sender} {request.method} {request.full_path}\n{condition}\n".encode())
    if call.form is None:
        digest.update(request.get_data())
    else:  # a retry may have another boundary, so the raw body differs
        named = sorted((*call.form.fields.items(), ("file", call.form.filename)), key=repr)
        digest.update(repr(named).encode() + hashlib.sha256(call.form.content).digest())
    return digest.hexdigest()
