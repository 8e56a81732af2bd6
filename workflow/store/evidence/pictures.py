"""What pages of evidence look like: what waits to be looked at, hashes by their parts, and what is alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    String,
    bindparam,
    delete,
    insert,
    literal_column,
    or_,
    select,
    union_all,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.engine import INSERT
from workflow.store.database.prepared import Prepared, literals, run_together
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import (
    declaration,
    declaration_mark,
    picture,
    picture_alike,
    picture_band,
    picture_waiting,
)
from workflow.vocabulary import MarkKind

MOST_OF_BAND = 200  # pictures that are read because one part of their hash is the same
MOST_WARNED = 50

_WAIT = Prepared(
    insert(picture_waiting).values(
        {name: bindparam(name, type_=String) for name in ("piece_id", "sha256", "media_type")}
    )
)


def wait_statement(piece: Mapping[str, Any]) -> Statement:
    """The statement that has a piece of evidence looked at."""
    return _WAIT, {"piece_id": piece["id"], "sha256": piece["sha256"], "media_type": piece["media_type"]}


def waiting(connection: Connection, most: int) -> list[Record]:
    """The pieces that wait to be looked at, the first that came first: piece_id, sha256, media_type."""
    first = select(picture_waiting).order_by(picture_waiting.c.piece_id).limit(most)
    return all_rows(connection.execute(first))


def done(connection: Connection, piece_id: str) -> None:
    connection.execute(delete(picture_waiting).where(picture_waiting.c.piece_id == piece_id))


def waits(connection: Connection, piece_id: str) -> bool:
    """Whether the piece still waits to be looked at."""
    found = select(picture_waiting.c.piece_id).where(picture_waiting.c.piece_id == piece_id)
    return connection.execute(found).first() is not None


def wait_no_more(connection: Connection, sha256: str) -> None:
    """Have nobody look at a file that is removed."""
    connection.execute(delete(picture_waiting).where(picture_waiting.c.sha256 == sha256))


def is_known(connection: Connection, sha256: str) -> bool:
    """Whether the file was looked at."""
    marker = select(picture.c.page).where(picture.c.sha256 == sha256, picture.c.page == 0)
    return connection.execute(marker).first() is not None


def remember(
    connection: Connection, sha256: str, media_type: str, looks: Mapping[int, tuple[str, Sequence[int]]]
) -> None:
    """Write what the pages of a file look like: page -> (hash, its parts). It was looked at then."""
    forget(connection, sha256)
    pages = {0: "", **{page: look for page, (look, _) in looks.items()}}
    rows = [
        {"sha256": sha256, "page": page, "look": look, "media_type": media_type}
        for page, look in pages.items()
    ]
    connection.execute(insert(picture), rows)
    bands = [
        {"band": band, "value": part, "sha256": sha256, "page": page}
        for page, (_, parts) in looks.items()
        for band, part in enumerate(parts)
    ]
    if bands:
        connection.execute(insert(picture_band), bands)


def forget(connection: Connection, sha256: str) -> None:
    """Forget what a file looks like, and what it is like."""
    for table in (picture, picture_band, picture_alike):
        connection.execute(delete(table).where(table.c.sha256 == sha256))
    connection.execute(delete(picture_alike).where(picture_alike.c.other_sha256 == sha256))


def _with_part(band: int) -> Any:
    same = select(picture_band.c.sha256, picture_band.c.page).where(
        picture_band.c.band == literal_column(str(band)),
        picture_band.c.value == bindparam(f"part_{band}", type_=Integer),
    )
    return select(same.limit(literal_column(str(MOST_OF_BAND))).subquery())


_NEAR: dict[int, Prepared] = {}


def near(connection: Connection, sha256: str, parts: Sequence[int]) -> list[Record]:
    """Pages of other files of whose hash a part is the same: sha256, page, look, media_type."""
    count = len(parts)
    if count not in _NEAR:
        found = union_all(*[_with_part(band) for band in range(count)]).subquery()
        _NEAR[count] = Prepared(
            select(picture)
            .distinct()
            .join(found, (picture.c.sha256 == found.c.sha256) & (picture.c.page == found.c.page))
        )
    values = {f"part_{band}": part for band, part in enumerate(parts)}
    rows = run_together(connection, [(_NEAR[count], values)])[0][1]
    return [row for row in rows if row["sha256"] != sha256]


def are_alike(connection: Connection, pairs: Iterable[tuple[str, int, str, int]]) -> None:
    """Write that pages show the same: (sha256, page, other sha256, its page)."""
    rows = [
        {"sha256": one, "page": page, "other_sha256": other, "other_page": other_page}
        for pair in pairs
        for one, page, other, other_page in (pair, (*pair[2:], *pair[:2]))
    ]
    if rows:
        written = INSERT[connection.dialect.name](picture_alike).on_conflict_do_nothing()
        connection.execute(written, rows)


def alike(connection: Connection, sha256: str) -> list[str]:
    """The files of which a page shows the same as one of this file."""
    found = select(picture_alike.c.other_sha256).where(picture_alike.c.sha256 == sha256).limit(MOST_WARNED)
    return list(connection.execute(found).scalars())


_WAITS = or_(*[declaration.c.state == state for state in literals("submitted", "unit_review")])


def waiting_with(connection: Connection, sha256: str) -> list[str]:
    """The declarations that wait for a decision and have the file."""
    found = (
        select(declaration.c.id)
        .join(declaration_mark, declaration_mark.c.declaration_id == declaration.c.id)
        .where(declaration_mark.c.kind == MarkKind.FILE.value, declaration_mark.c.key == sha256, _WAITS)
        .limit(MOST_WARNED)
    )
    return list(connection.execute(found).scalars())


def hold_waiting(connection: Connection, declaration_id: str) -> Record | None:
    """A declaration that waits, as it is until this transaction ends.

    With id, person_id, state, warnings, edition_id; None where it does not wait any more.
    """
    named = ("id", "person_id", "state", "warnings", "edition_id")
    found = (
        select(*[declaration.c[name] for name in named])
        .where(declaration.c.id == declaration_id, _WAITS)
        .with_for_update(of=declaration, key_share=True)
    )
    return first_row(connection.execute(found))
