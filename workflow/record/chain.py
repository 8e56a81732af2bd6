"""The hash chain of a declaration's history."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

import orjson

from workflow.digests import sha256

CHAINED = (
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
_chained = itemgetter(*CHAINED)


def row_hash(previous_hash: str, row: Mapping[str, Any]) -> str:
    """SHA-256 over the hash of the row before and every column of this one; instants in UTC.

    A row without detail has the hash that it had before there were details.
    """
    told = [previous_hash, *_chained(row)]
    if row["detail"] is not None:
        told.append(row["detail"])
    return sha256(orjson.dumps(told, option=orjson.OPT_SORT_KEYS)).hexdigest()
