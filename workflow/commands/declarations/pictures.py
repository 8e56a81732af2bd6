"""Looks at what was uploaded, so that a paper is known again that was scanned, saved or cut anew.

In the background: an upload waits for nothing, and neither does a submission. What turns up later is told to
the reviewers of what waits (decision 9).
"""

from __future__ import annotations

import structlog

from workflow.errors import Busy, EvidenceDamaged, Invalid
from workflow.evidence.likeness import (
    MOST_BITS,
    MOST_PAGES,
    Seen,
    bands_of,
    bits_apart,
    look_at,
    show_the_same,
)
from workflow.process.warnings import with_alike_pictures
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import likeness
from workflow.store.evidence import pictures

_AT_ONCE = 5
_MOST_COMPARED = 20  # pages that are compared closely with one

_LOG = structlog.get_logger()
Pair = tuple[str, int, str, int]


def look_at_pictures(service: Service) -> bool:
    """Look at the next pieces that wait. Returns whether there are more."""
    with service.store.read() as connection:
        if not pictures.waiting(connection, 1):
            return False
    with service.store.exclusive("pictures") as alone:
        if not alone:
            return False
        with service.store.read() as connection:
            pieces = pictures.waiting(connection, _AT_ONCE)
        for piece in pieces:
            try:
                _look_at(service, piece)
            except Busy:  # people who upload go first
                return False
    return len(pieces) == _AT_ONCE


def _look_at(service: Service, piece: Record) -> None:
    sha256, media_type = piece["sha256"], piece["media_type"]
    with service.store.read() as connection:
        known = pictures.is_known(connection, sha256)
    if not known:
        seen = _pages(service, sha256, media_type)
        looks = {page: (each.look, bands_of(each.look)) for page, each in seen.items()}
        with service.store.write() as connection:
            pictures.remember(connection, sha256, media_type, looks)
        found = _alike(service, sha256, seen)
        with service.store.write() as connection:
            pictures.are_alike(connection, found)
    with service.store.write() as connection:
        pictures.done(connection, piece["piece_id"])
        _warn(service, connection, sha256)


def _pages(service: Service, sha256: str, media_type: str) -> dict[int, Seen]:
    """The first pages of a file that have a hash; none where it can't be shown."""
    seen: dict[int, Seen] = {}
    page = pages = 1
    while page <= min(pages, MOST_PAGES):
        found = _page(service, sha256, media_type, page)
        if found is None:
            break
        pages = found.pages
        if found.look:
            seen[page] = found
        page += 1
    return seen


def _page(service: Service, sha256: str, media_type: str, page: int) -> Seen | None:
    try:
        return look_at(service.files.read(sha256), media_type, page, service.evidence_limits)
    except (
        Invalid,
        EvidenceDamaged,
    ):  # it is told where it matters: at its upload, or by who reads all files
        _LOG.info("picture_not_seen", file=sha256, page=page)
        return None


def _alike(service: Service, sha256: str, seen: dict[int, Seen]) -> list[Pair]:
    """The pages of other files that show the same as one of these."""
    found: list[Pair] = []
    for page, own in seen.items():
        with service.store.read() as connection:
            rows = pictures.near(connection, sha256, bands_of(own.look))
        apart = [(bits_apart(own.look, row["look"]), row["sha256"], row["page"]) for row in rows]
        nearest = sorted(each for each in apart if each[0] <= MOST_BITS)[:_MOST_COMPARED]
        types = {row["sha256"]: row["media_type"] for row in rows}
        for _, other, other_page in nearest:
            shown = _page(service, other, types[other], other_page)
            if shown is not None and show_the_same(own, shown, service.evidence_limits):
                found.append((sha256, page, other, other_page))
    return found


def _warn(service: Service, connection: Connection, sha256: str) -> None:
    """Whoever reviews what waits with this file, or with one that is like it, is warned in their queue."""
    for sha in (sha256, *pictures.alike(connection, sha256)):
        for row in pictures.waiting_with(connection, sha):
            [(_, rows)] = run_together(connection, [likeness.alike_statement(row["id"])])
            edition = service.editions.get(row["edition_id"])
            warnings = with_alike_pictures(row, rows, edition)
            if warnings is not None:
                run_together(connection, [likeness.warn_statement(row["id"], warnings)])
