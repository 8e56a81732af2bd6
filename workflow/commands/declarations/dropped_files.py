"""Removes the files of drafts that were deleted, or lost a piece, before they were ever submitted.

Only what this database knows to have been let go of is removed, never what it merely does not know: another
database's evidence, or that of a restored older one, stays. What was submitted once is kept.
"""

from __future__ import annotations

from datetime import timedelta

import structlog

from workflow.runtime.service import Service
from workflow.store.evidence import dropped, pictures

KEPT_HOURS = 24
_AT_ONCE = 100

_LOG = structlog.get_logger(__name__)


def remove_dropped_files(service: Service) -> bool:
    """Remove files that were let go of a day ago. Returns whether there may be more."""
    with service.store.exclusive("dropped") as alone:
        if not alone:
            return False
        before = service.clock.now() - timedelta(hours=KEPT_HOURS)
        with service.store.read() as connection:
            found = dropped.dropped_before(connection, before, _AT_ONCE)
        for sha256 in found:
            with service.store.write() as connection:
                used = dropped.forget(connection, sha256)
                if not used:
                    pictures.forget(connection, sha256)
                    pictures.wait_no_more(connection, sha256)
            if not used and service.files.remove(sha256, unused_seconds=KEPT_HOURS * 3600):
                _LOG.info("evidence_removed", file=sha256)
    return len(found) == _AT_ONCE
