"""What pages of stored files look like: a hash by which alike ones are found, and a close look at two."""

from __future__ import annotations

from dataclasses import dataclass, field

from workflow.evidence.accepted import BY_MEDIA_TYPE, Limits
from workflow.evidence.sandbox import open_safely

MOST_PAGES = 4  # of a file that are looked at
MOST_BITS = 12  # of 128 by which the hashes of pictures may differ that are looked at closely
BANDS = 8
_BITS = 128
_LONGEST = 840  # pixels of the page pictures that are compared
_PNG = BY_MEDIA_TYPE["image/png"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A page: its picture, its hash as hex (empty: blank, tiny, or not asked for), and the file's pages."""

    look: str
    pages: int
    picture: bytes = field(repr=False)


def picture_of(content: bytes, media_type: str, page: int, limits: Limits) -> Seen:
    """A page of a file without its hash. Raises `Invalid` where it can't be shown, and `Busy`."""
    shown = open_safely("preview", content, BY_MEDIA_TYPE[media_type], limits, page=page, longest=_LONGEST)
    return Seen("", shown.pages, shown.picture)


def look_at(content: bytes, media_type: str, page: int, limits: Limits) -> Seen:
    """What a page of a file looks like. Raises what `picture_of` does."""
    seen = picture_of(content, media_type, page, limits)
    answer = open_safely("look", seen.picture, _PNG, limits, opener="alike")
    return Seen(answer.text, seen.pages, seen.picture)


def show_the_same(one: Seen, other: Seen, limits: Limits) -> bool:
    """Whether two pages show the same paper. Raises `Busy`, and `Invalid` where it costs too much."""
    both, split = one.picture + other.picture, len(one.picture)
    return bool(open_safely("compare", both, _PNG, limits, opener="alike", split=split).text)


def bands_of(look: str) -> list[int]:
    """The hash in 8 parts of 16 bits, each from all over the page: 7 differing bits leave one the same."""
    bits = f"{int(look, 16):0{_BITS}b}"
    return [int(bits[band::BANDS], 2) for band in range(BANDS)]


def bits_apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()
