"""Looks at what was uploaded, so that a paper is known again that was scanned, saved or cut anew.

In the background: an upload waits for nothing, and neither does a submission. What turns up later is told to
the reviewers of what waits (decision 9).
"""

from __future__ import annotations

import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TypeVar

import structlog

from workflow.errors import Busy, EvidenceDamaged, Invalid
from workflow.evidence.likeness import (
    MOST_BITS,
    MOST_PAGES,
    Seen,
    bands_of,
    bits_apart,
    look_at,
    picture_of,
    show_the_same,
)
from workflow.process.warnings import with_alike_pictures
from workflow.runtime.service import Service
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import likeness
from workflow.store.evidence import pictures

MOST_TRIES = 3  # of a piece that can't be seen for what may pass
_PORTION_SECONDS = 2.0  # then the other duties have their turn; one opening more may be at hand
_MOST_COMPARED = 20  # pages that are compared closely with one
_MOST_ASIDE = 50
_MOST_KEPT = 64  # page pictures, of some hundred kilobytes each
_TRANSIENT = "FILE_TOO_COSTLY"

_LOG = structlog.get_logger(__name__)
Page = tuple[str, int]
Pair = tuple[str, int, str, int]
# What looks yields between two openings: whether others have to be let go first.
Steps = Generator[bool, None, None]
_T = TypeVar("_T")


@dataclass(slots=True)
class _Look:
    """What was found out of a piece so far; `partial` where something could not be seen that may be later."""

    piece: Record
    seen: dict[int, Seen] = field(default_factory=dict)
    compared: set[tuple[int, Page]] = field(default_factory=set)
    pairs: list[Pair] = field(default_factory=list)
    partial: bool = False


class _Pictures(OrderedDict[Page, Seen]):
    """The pictures used last: papers of one template are compared with the same ones again and again."""

    def keep(self, place: Page, shown: Seen) -> None:
        self[place] = shown
        self.move_to_end(place)
        if len(self) > _MOST_KEPT:
            self.popitem(last=False)


class PictureWalk:
    """The duty that looks at the pieces that wait, one after another, for some seconds a call."""

    def __init__(self, portion_seconds: float = _PORTION_SECONDS) -> None:
        self._portion_seconds = portion_seconds
        self._stopped = threading.Event()
        self._at_hand: Steps | None = None
        self._kept = _Pictures()
        self._tries: Counter[str] = Counter()
        self._aside: set[str] = set()  # tried lately; the others come first

    def interrupt(self) -> None:
        """End the portion at hand as soon as the file that is open was seen."""
        self._stopped.set()

    def __call__(self, service: Service) -> bool:
        """Look at the next piece, or go on with it. Returns whether there may be more."""
        if self._at_hand is None and self._next(service) is None:
            self._aside.clear()
            return False
        with service.store.exclusive("pictures") as alone:
            if not alone:
                return False
            if self._at_hand is None:
                piece = self._next(service)
                if piece is None:
                    return False
                self._at_hand = self._look(service, piece)
            return self._go_on(self._at_hand)

    def _next(self, service: Service) -> Record | None:
        if len(self._aside) >= _MOST_ASIDE:
            self._aside.clear()
        with service.store.read() as connection:
            pieces = pictures.waiting(connection, len(self._aside) + 1)
        return next((each for each in pieces if each["piece_id"] not in self._aside), None)

    def _go_on(self, steps: Steps) -> bool:
        ends = time.monotonic() + self._portion_seconds
        try:
            for busy in steps:
                if busy or self._stopped.is_set():
                    return False
                if time.monotonic() >= ends:
                    return True
        except BaseException:
            self._at_hand = None
            raise
        self._at_hand = None
        return not self._stopped.is_set()

    def _look(self, service: Service, piece: Record) -> Steps:
        """Look at a piece. What is found is written at once: no likeness is lost between two writes."""
        sha256, piece_id = piece["sha256"], piece["piece_id"]
        with service.store.read() as connection:
            known = pictures.is_known(connection, sha256)
        if not known:
            look = _Look(piece)
            yield from _see(service, look)
            yield from _compare(service, look, self._kept)
            for page, own in look.seen.items():
                self._kept.keep((sha256, page), own)
            if look.partial:
                self._tries[piece_id] += 1
                if self._tries[piece_id] < MOST_TRIES:
                    self._aside.add(piece_id)
                    return
            if not _remember(service, look):
                return
        _warn(service, sha256)
        with service.store.write() as connection:
            pictures.done(connection, piece_id)
        self._tries.pop(piece_id, None)
        self._aside.discard(piece_id)


def _see(service: Service, look: _Look) -> Steps:
    """See the first pages of a file that have a hash; none where it can't be shown."""
    page = pages = 1
    while page <= min(pages, MOST_PAGES):
        found = yield from _opened(service, look, look_at, (look.piece["sha256"], page), look.piece)
        if found is None:
            return
        pages = found.pages
        if found.look:
            look.seen[page] = found
        page += 1


def _compare(service: Service, look: _Look, kept: _Pictures) -> Steps:
    """Find the pages of other files that show the same as one of these.

    What another process has remembered meanwhile is compared, too: at the end, nothing is left to compare.
    """
    while near := _not_compared(service, look):
        for page, row in near:
            place = row["sha256"], row["page"]
            look.compared.add((page, place))
            shown = kept.get(place) or (yield from _opened(service, look, picture_of, place, row))
            if shown is None:
                continue
            kept.keep(place, shown)
            if (yield from _are_the_same(service, look, page, shown)):
                look.pairs.append((look.piece["sha256"], page, *place))


def _not_compared(service: Service, look: _Look) -> list[tuple[int, Record]]:
    left: list[tuple[int, Record]] = []
    with service.store.read() as connection:
        for page, own in look.seen.items():
            rows = pictures.near(connection, look.piece["sha256"], bands_of(own.look))
            apart = [(bits_apart(own.look, row["look"]), row["sha256"], row["page"], row) for row in rows]
            nearest = sorted((each for each in apart if each[0] <= MOST_BITS), key=lambda each: each[:3])
            left += [
                (page, row)
                for _, sha256, other_page, row in nearest[:_MOST_COMPARED]
                if (page, (sha256, other_page)) not in look.compared
            ]
    return left


def _are_the_same(service: Service, look: _Look, page: int, shown: Seen) -> Generator[bool, None, bool]:
    def compare() -> bool:
        return show_the_same(look.seen[page], shown, service.evidence_limits)

    return bool((yield from _tried(look, compare, (look.piece["sha256"], page))))


def _opened(
    service: Service, look: _Look, how: Callable[..., Seen], place: Page, row: Record
) -> Generator[bool, None, Seen | None]:
    """A page of a file; None where it can't be shown."""
    sha256, page = place

    def see() -> Seen:
        return how(service.files.read(sha256), row["media_type"], page, service.evidence_limits)

    return (yield from _tried(look, see, place))


def _tried(look: _Look, opening: Callable[[], _T], place: Page) -> Generator[bool, None, _T | None]:
    """What an opening gives; None where it can't be done. It is done again where files of people go first.

    What can't be seen is told where it matters: at its upload, or by who reads all files.
    """
    while True:
        yield False
        try:
            return opening()
        except Busy:
            yield True
        except EvidenceDamaged:
            look.partial = True
            break
        except Invalid as error:
            look.partial = look.partial or any(each.code == _TRANSIENT for each in error.errors)
            break
    _LOG.info("picture_not_seen", file=place[0], page=place[1])
    return None


def _remember(service: Service, look: _Look) -> bool:
    """Write what was found; nothing of a file of which nothing could be seen that may be seen later.

    Returns whether the piece still waits: its draft may have let go of it.
    """
    sha256, media_type = look.piece["sha256"], look.piece["media_type"]
    looks = {page: (each.look, bands_of(each.look)) for page, each in look.seen.items()}
    with service.store.write() as connection:
        if not pictures.waits(connection, look.piece["piece_id"]):
            return False
        if looks or not look.partial:
            pictures.remember(connection, sha256, media_type, looks)
            pictures.are_alike(connection, look.pairs)
    return True


def _warn(service: Service, sha256: str) -> None:
    """Whoever reviews what waits with this file, or with one that is like it, is warned in their queue.

    Each declaration is locked alone: what its applicant or reviewer writes meanwhile is not written over.
    """
    with service.store.read() as connection:
        files = [sha256, *pictures.alike(connection, sha256)]
        ids = sorted({id_ for each in files for id_ in pictures.waiting_with(connection, each)})
    for id_ in ids:
        with service.store.write() as connection:
            row = pictures.hold_waiting(connection, id_)
            if row is None:
                continue
            [(_, rows)] = run_together(connection, [likeness.alike_statement(id_)])
            warnings = with_alike_pictures(row, rows, service.editions.get(row["edition_id"]))
            if warnings is not None:
                run_together(connection, [likeness.warn_statement(id_, warnings)])
