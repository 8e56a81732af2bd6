"""The hash chain of a declaration's history, and the digest of what was decided on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from operator import itemgetter
from typing import Any

import orjson

_CHAINED = (
    "declaration_id",
    "sequence",
    "event",
    "from_state",
    "to_state",
    "actor_id",
    "at",
    "reason_code",
    "comment",
    "body_id",
    "edition_id",
    "evidence_digest",
)
_chained = itemgetter(*_CHAINED)
_kind_and_content = itemgetter("kind", "sha256")


def evidence_digest(facts: Mapping[str, Any], evidence: list[dict[str, Any]]) -> str:
    """SHA-256 over the facts and over kind and content hash of every piece of evidence."""
    pieces = sorted(map(_kind_and_content, evidence))
    return hashlib.sha256(orjson.dumps([facts, pieces], option=orjson.OPT_SORT_KEYS)).hexdigest()


def row_hash(previous_hash: str, row: Mapping[str, Any]) -> str:
    """SHA-256 over the hash of the row before and every column of this one; instants in UTC."""
    return hashlib.sha256(orjson.dumps([previous_hash, *_chained(row)])).hexdigest()
