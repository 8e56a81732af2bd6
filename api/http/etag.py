"""Reads If-Match: the version of a row, written as an entity tag (RFC 9110)."""

from __future__ import annotations

import re

from flask import request

from api.messages.refusals import IfMatchRequired, WrongHeader
from workflow.errors import VersionMismatch

_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]*"')
# Proxies that compress weaken our tags, or add how they compressed.
_OURS = re.compile(r'(?:W/)?"([1-9][0-9]{0,8})(?:-gzip|-br|-zstd)?"')


def if_match(*, required: bool) -> int | None:
    """Return the version in If-Match; None where the header is missing, or is `*` (any version).

    Raises `IfMatchRequired` where a version is `required` but missing, `VersionMismatch` for a
    foreign tag, which can't match, and `WrongHeader` for a value that is no entity tag.
    """
    sent = request.headers.get("If-Match")
    if sent is None:
        if required:
            raise IfMatchRequired()
        return None
    sent = sent.strip()
    if sent == "*":
        if required:
            raise IfMatchRequired("Name the version that you have read: * is not accepted here.")
        return None
    if not _TAG.fullmatch(sent):
        raise WrongHeader("If-Match takes one entity tag, as ETag gave it.")
    ours = _OURS.fullmatch(sent)
    if ours is None:
        raise VersionMismatch()
    return int(ours[1])
