"""Decides whether uploaded bytes may be evidence, by what they really are, not by their name.

The type is recognised here, by the table of `accepted.py`; the file is opened in a process of its own
(`sandbox.py`). The codes and words of refusals are in `refusals.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from workflow.evidence.accepted import DEFAULT_LIMITS, MIB, Limits, OtherType, recognised
from workflow.evidence.names import display_name
from workflow.evidence.refusals import refusal
from workflow.evidence.sandbox import open_safely


@dataclass(frozen=True, slots=True)
class Inspected:
    """The facts of an accepted upload. `filename` is for showing only; `size` is in bytes."""

    filename: str
    media_type: str
    size: int
    pages: int = 1


def inspect(
    content: bytes, declared_name: str, limits: Limits = DEFAULT_LIMITS, *, pointer: str = "/file"
) -> Inspected:
    """Return what the bytes are; raise `Invalid` (FILE_… at `pointer`) where they can't be evidence."""
    if not content:
        raise refusal("FILE_EMPTY", pointer)
    if len(content) > limits.bytes:
        raise refusal("FILE_TOO_LARGE", pointer, megabytes=f"{limits.bytes / MIB:g}")
    found = recognised(content)
    if isinstance(found, OtherType):
        raise refusal(
            "FILE_TYPE_NOT_ALLOWED",
            pointer,
            other_zh=found.name.zh,
            other_en=found.name.en,
            instead_zh=found.instead.zh,
            instead_en=found.instead.en,
        )
    opened = open_safely("inspect", content, found, limits, pointer=pointer)
    name = display_name(declared_name, found.media_type)
    return Inspected(name, found.media_type, len(content), opened.pages)
