"""Where the schema was in each version that CHANGELOG.md names, and what no longer works beside an older one.

A database of each version lies in `tagged/` as SQL; `python -m tests.workflow.migrations.dumping` writes one.
"""

from __future__ import annotations

from collections.abc import Mapping

RELEASES: Mapping[str, str] = {"0.1.0": "0005", "0.2.0": "0038"}

# From this revision on a step only expands: servers of the version before go on beside it.
EXPANDING_SINCE = "0036"

# Revisions that take away what no supported version uses any more, each with the release that they belong to:
# the last version that used it is older than the one before that release.
CONTRACTING: Mapping[str, str] = {}
