"""The draw: which declarations a seed chooses. It is short enough to be done anew by anybody, by hand.

Each id gets the SHA-256 of the text `seed:id`; the smallest `count` of these are drawn, in their order. What
is drawn from is named by the SHA-256 of all ids in order, each with a line end (docs/spot-checks.md).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from heapq import nsmallest
from typing import Any

from workflow.digests import sha256

METHOD = "sha256-smallest"


def new_seed() -> str:
    """A seed from the system's random source, which nobody can know or choose beforehand."""
    return secrets.token_hex(32)


def population_digest(ids: Sequence[str]) -> str:
    """The digest of the ids, which are in order."""
    return sha256("".join(f"{each}\n" for each in ids).encode()).hexdigest()


def drawn(seed: str, ids: Sequence[str], count: int) -> list[tuple[str, str]]:
    """(hash, id) of the declarations that are drawn, in the order of the draw."""
    return nsmallest(count, ((sha256(f"{seed}:{each}".encode()).hexdigest(), each) for each in ids))


def count_of(size: Mapping[str, Any], population: int) -> int:
    """How many are drawn: as many as asked for, at most all; or the share of them, rounded up."""
    if "count" in size:
        return int(min(size["count"], population))
    return int(-(-population * size["percent"] // 100))
