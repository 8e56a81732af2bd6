"""Identifiers that sort by the time they were made (UUID version 7, RFC 9562)."""

from __future__ import annotations

import os

from workflow.clock import machine

_FRACTIONS = 1000 << 12
_latest = 0


def new_id() -> str:
    """A new UUIDv7 as 36 lower-case characters; of two that one thread makes, the later one sorts second.

    The twelve bits after the milliseconds hold their fraction, raised by one where the clock has not moved on
    (RFC 9562 §6.2, methods 3 and 1), because rows of one instant are listed in the order of their ids.
    """
    global _latest
    stamp = int(machine.time() * _FRACTIONS)
    if 0 <= _latest - stamp < _FRACTIONS:
        stamp = _latest + 1
    _latest = stamp
    noise = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF
    text = f"{(stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0x2 << 62 | noise:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
