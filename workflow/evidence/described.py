"""Tells the table of accepted types and limits in words, for the OpenAPI document and `docs/evidence.md`."""

from __future__ import annotations

from typing import Final

from workflow.evidence.accepted import (
    ACCEPTED,
    DEFAULT_LIMITS,
    MIB,
    MILLION,
    NAMES_EN,
    OTHER_TYPES,
)
from workflow.evidence.refusals import FILE_REFUSALS

FILE_DESCRIPTION: Final = (
    f"{NAMES_EN}, judged by content; at most {DEFAULT_LIMITS.bytes // MIB} MB, "
    f"{DEFAULT_LIMITS.pixels // MILLION} million pixels in its first picture, "
    f"and {DEFAULT_LIMITS.pieces} pieces a declaration. A PDF opens without a password, "
    "has a page, and holds no script, no embedded file and no XFA form. "
    "The name may be written in any bytes: UTF-8, else GB18030. Refusals: " + ", ".join(FILE_REFUSALS) + "."
)


def accepted_types() -> str:
    """The accepted types as a Markdown table."""
    rows = ["| Type | Name ending | Media type | Pages shown |", "| --- | --- | --- | --- |"]
    for each in ACCEPTED:
        endings = ", ".join(f"`{ending}`" for ending in each.endings)
        rows.append(
            f"| {each.name} | {endings} | `{each.media_type}` | {'each' if each.pages else 'the picture'} |"
        )
    return "\n".join(rows)


def limits() -> str:
    """The limits with their settings as a Markdown table."""
    usual = DEFAULT_LIMITS
    told = [
        ("Size of a file", f"{usual.bytes // MIB} MB", "`XUESHI_EVIDENCE_MB`"),
        ("Pixels of its first picture", f"{usual.pixels // MILLION} million", "`XUESHI_EVIDENCE_MEGAPIXELS`"),
        ("Memory to open it", f"{usual.memory // MIB} MB", "`XUESHI_EVIDENCE_MEMORY_MB`"),
        ("Processor time to open it", f"{usual.seconds} s", "`XUESHI_EVIDENCE_SECONDS`"),
        ("Files opened at once by one server process", str(usual.at_once), "`XUESHI_EVIDENCE_AT_ONCE`"),
        ("Pieces of evidence of one declaration", str(usual.pieces), "`XUESHI_EVIDENCE_PIECES`"),
    ]
    return "\n".join(
        ["| Limit | Usual | Setting |", "| --- | --- | --- |", *(f"| {' | '.join(row)} |" for row in told)]
    )


def other_types() -> str:
    """What to use instead of other types, as a Markdown table."""
    rows = ["| Refused | Instead | 不接受 | 请改用 |", "| --- | --- | --- | --- |"]
    rows += [
        f"| {each.name.en} | {each.instead.en} | {each.name.zh} | {each.instead.zh} |" for each in OTHER_TYPES
    ]
    return "\n".join(rows)


def file_codes() -> str:
    """The codes with which files are refused, as a Markdown table."""
    rows = ["| Code | 中文 | English |", "| --- | --- | --- |"]
    rows += [f"| `{code}` | {text.zh} | {text.en} |" for code, text in FILE_REFUSALS.items()]
    return "\n".join(rows)
