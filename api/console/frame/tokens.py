"""The token of a form: only a page that was made for this session can have it."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from flask import current_app

from workflow.errors import NotPermitted

FIELD = "csrf"
_NONCE_BYTES = 8


class FormExpired(NotPermitted):
    """The form was made for another session; open the page anew and send it again."""

    code = "FORM_EXPIRED"


def token_for(session: str) -> str:
    """A token for a form of a session; `session` is the secret of its cookie.

    It is another one in each page: else it could be guessed by how well pages compress.
    """
    nonce = secrets.token_hex(_NONCE_BYTES)
    return nonce + _mac(nonce, session)


def require_token(session: str, sent: str | None) -> None:
    """Raise `FormExpired` unless `sent` is a token of the session."""
    nonce, mac = (sent or "")[: 2 * _NONCE_BYTES], (sent or "")[2 * _NONCE_BYTES :]
    if not hmac.compare_digest(mac.encode("utf-8", "surrogatepass"), _mac(nonce, session).encode()):
        raise FormExpired()


def _mac(nonce: str, session: str) -> str:
    key: bytes = current_app.config["XUESHI"].secret_key
    bound = f"form:{nonce}:{session}".encode("utf-8", "surrogatepass")
    return hmac.digest(key, bound, hashlib.sha256).hex()
