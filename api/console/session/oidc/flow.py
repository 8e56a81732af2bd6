"""What a browser keeps between the way to the provider and the way back: signed, and for ten minutes."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode

from flask import current_app

from workflow.values import value

COOKIE, PATH = "xueshi_oidc", "/sign-in/oidc"
LIFE = 600  # seconds


@value
class Flow:
    """One sign-in: what the provider gives back (`state`), signs (`nonce`), and is shown (`verifier`)."""

    state: str
    nonce: str
    verifier: str
    next: str
    ends: int


def begin(next_: str) -> Flow:
    """A sign-in that nobody can guess."""
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    return Flow(state, nonce, verifier, next_, int(time.time()) + LIFE)


def packed(flow: Flow) -> str:
    """The value of the cookie."""
    said = json.dumps([flow.state, flow.nonce, flow.verifier, flow.next, flow.ends]).encode()
    return f"{urlsafe_b64encode(said).decode()}.{_code(said)}"


def unpacked(text: str) -> Flow | None:
    """The sign-in of a cookie; None for one that is not ours, or has ended."""
    said, _, code = text.partition(".")
    try:
        content = urlsafe_b64decode(said.encode("ascii"))
    except ValueError:
        return None
    if not hmac.compare_digest(code.encode(), _code(content).encode()):
        return None
    flow = Flow(*json.loads(content))
    return flow if flow.ends > time.time() else None


def _code(content: bytes) -> str:
    key: bytes = current_app.config["XUESHI"].secret_key
    return hmac.digest(key, b"oidc:" + content, hashlib.sha256).hex()
