"""Codes of a second factor by time (RFC 6238), and codes for when the device that shows them is lost."""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b32encode

import pyotp

from workflow.access.credentials import digest
from workflow.clock import machine

_AROUND = (0, -1, 1)  # steps: clocks differ, and typing takes time
_STEP = 30  # seconds
_CODES, _CODE_BYTES, _GROUP = 10, 10, 4


def new_secret() -> str:
    """The secret that the device and this service share: 160 bits, in base 32."""
    return pyotp.random_base32()


def address(secret: str, *, login: str, issuer: str) -> str:
    """The `otpauth:` address that an authenticator reads from the picture."""
    return pyotp.TOTP(secret, interval=_STEP).provisioning_uri(name=login, issuer_name=issuer)


def step_of(secret: str, code: str, at: float | None = None) -> int | None:
    """The time step whose code this is, of the present one and those beside it; None for none of them.

    It goes by the machine's clock, also where a demonstration lives in another year: authenticators do.
    """
    typed = re.sub(r"\s", "", code)
    if not (typed.isascii() and typed.isdigit()):
        return None
    present = int(machine.time() if at is None else at) // _STEP
    totp = pyotp.TOTP(secret, interval=_STEP)
    found = [n for n in _AROUND if hmac.compare_digest(totp.generate_otp(present + n), typed)]
    return present + found[0] if found else None


def new_recovery_codes() -> list[str]:
    """Codes of 80 bits, each good for one sign-in."""
    made = (b32encode(secrets.token_bytes(_CODE_BYTES)).decode() for _ in range(_CODES))
    return ["-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP)) for code in made]


def recovery_digest(principal_id: str, code: str) -> str:
    """What is kept of a recovery code. It is read without hyphens and spaces, in capitals or not."""
    return digest(f"{principal_id}:{re.sub(r'[^A-Z2-7]', '', code.upper())}")
