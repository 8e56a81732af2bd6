"""Signatures that anybody can check who has the public key (Ed25519, RFC 8032)."""

from __future__ import annotations

import hmac

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ALGORITHM = "Ed25519"


def signing_key(seal_key: bytes) -> Ed25519PrivateKey:
    """The key for signatures that belongs to a key of seals, which can't be computed back from it."""
    return Ed25519PrivateKey.from_private_bytes(hmac.digest(seal_key, b"xueshi: signatures", "sha256"))


def public_key_of(key: Ed25519PrivateKey) -> str:
    """The public key, 64 hexadecimal digits."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def is_signed(message: bytes, public_key: str, signature: str) -> bool:
    """Whether the signature of the message is one of this key; both are hexadecimal, in small letters."""
    try:
        key, code = bytes.fromhex(public_key), bytes.fromhex(signature)
        if key.hex() != public_key or code.hex() != signature:
            return False
        Ed25519PublicKey.from_public_bytes(key).verify(code, message)
    except (ValueError, InvalidSignature):
        return False
    return True
