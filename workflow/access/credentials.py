"""Secrets that prove who acts: API keys, session tokens, passwords. Only their digests are stored."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

KEY_PREFIX = "xs_"

# OWASP's second profile of argon2id: 19 MiB, so that a rush of sign-ins does not exhaust the memory.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# The password of an unknown login is checked against this hash, so that it takes as long as for a known one.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$V8KsKXEs1MwqPU7zsnHccw$LfPVSNi7MclpQjWLkO0eVpLB5Hq7rPMG5EIIlY9Y14k"


def new_key() -> str:
    """The secret of an API key: `xs_` and 32 random bytes, safe in a URL."""
    return KEY_PREFIX + secrets.token_urlsafe(32)


def new_token() -> str:
    """The secret of a session: 32 random bytes."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """The SHA-256 of a secret, as hex. Our secrets are 32 random bytes, so a slow hash would add nothing."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def hash_password(password: str) -> str:
    """Hash a password with argon2id; the text holds the parameters and the salt."""
    return _hasher.hash(password)


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one. None as the stored one takes as long, and never matches."""
    try:
        return _hasher.verify(stored or _NOBODYS, password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False
