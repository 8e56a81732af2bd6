"""The digest of what is declared and decided on: the facts, and the evidence by its content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

import orjson

from workflow.digests import sha256

_kind_and_content = itemgetter("kind", "sha256")


def pieces_told(evidence: Sequence[Mapping[str, Any]]) -> list[Any]:
    """[kind, content hash] of every piece, in order."""
    return sorted(map(_kind_and_content, evidence))


def evidence_digest(facts: Mapping[str, Any], evidence: Sequence[Mapping[str, Any]]) -> str:
    """SHA-256 over the facts and over kind and content hash of every piece of evidence."""
    return sha256(orjson.dumps([facts, pieces_told(evidence)], option=orjson.OPT_SORT_KEYS)).hexdigest()
