"""Secrets that prove who acts: API keys, session tokens, passwords. Only their digests are stored."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

KEY_PREFIX = "xs_"

# OWASP's second profile of argon2id: 19 MiB, so that a rush of sign-ins does not exhaust the memory.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# What an unknown login is checked against, so that it takes as long as a known one.
_NOBODYS = _hasher.hash(secrets.token_hex(16))


def new_key() -> str:
    """The secret of an API key: `xs_` and 32 random bytes, safe in a URL."""
    return KEY_PREFIX + secrets.token_urlsafe(32)


def new_token() -> str:
    """The secret of a session: 32 random bytes."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """SHA-256 as hex. Our secrets are 32 random bytes, so a slow hash would add nothing."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def hash_password(password: str) -> str:
    """argon2id, with its parameters and salt in the text."""
    return _hasher.hash(password)


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; takes as long for None, which nothing matches."""
    try:
        return _hasher.verify(stored or _NOBODYS, password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False
