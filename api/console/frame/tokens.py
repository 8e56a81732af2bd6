"""The token of a form: only a page that was made for this session can have it."""

from __future__ import annotations

import hashlib
import hmac

from flask import current_app

from workflow.errors import NotPermitted

FIELD = "csrf"


class FormExpired(NotPermitted):
    """The form was made for another session; open the page anew and send it again."""

    code = "FORM_EXPIRED"


def token_for(session: str) -> str:
    """The token that the forms of a session carry; `session` is the secret of its cookie."""
    key: bytes = current_app.config["XUESHI"].secret_key
    return hmac.digest(key, b"form:" + session.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()


def require_token(session: str, sent: str | None) -> None:
    """Raise `FormExpired` unless `sent` is the token of the session."""
    if sent is None or not hmac.compare_digest(sent.encode(), token_for(session).encode()):
        raise FormExpired()
