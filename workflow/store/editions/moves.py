"""Rows of work in flight that an edition takes over, and of what it took over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select, text, tuple_, update

from workflow.store.database.engine import INSERT
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.database.seals import reseal
from workflow.tables import account, declaration, edition, edition_move
from workflow.tables.editions import BECAME

# What waits has a due date: partial indexes hold exactly these.
_IS_OPEN = (declaration.c.due_on.is_not(None), declaration.c.state.in_(("submitted", "unit_review")))
_FEW_OPEN = 1000
_PINNED = ("id", "state", "edition_id", "first_year", "last_year", "route", "body_id")


# --- What could be taken over ---------------------------------------------------------------------


def count_open(connection: Connection, most: int | None = None) -> list[Record]:
    """Open declarations, or at most so many of them, counted by (edition_id, first_year, last_year)."""
    grouped = (declaration.c.edition_id, declaration.c.first_year, declaration.c.last_year)
    return _counted(connection, select(*grouped).where(*_IS_OPEN), most)


def open_after(connection: Connection, after_id: str, most: int) -> list[Record]:
    """Open declarations after an id: the editions to which they are pinned, and where they wait."""
    wanted = select(*[declaration.c[name] for name in _PINNED])
    few = connection.execute(select(declaration.c.id).where(*_IS_OPEN).limit(_FEW_OPEN + 1)).scalars().all()
    if len(few) > _FEW_OPEN:  # then the order of the ids finds enough soon
        behind = wanted.where(*_IS_OPEN, declaration.c.id > after_id)
    else:
        behind = wanted.where(declaration.c.id.in_([id_ for id_ in few if id_ > after_id]))
    return all_rows(connection.execute(behind.order_by(declaration.c.id).limit(most)))


def count_accounts(connection: Connection, most: int | None = None) -> list[Record]:
    """Accounts, or at most so many of them, counted by (edition_id, year)."""
    return _counted(connection, select(account.c.edition_id, account.c.year), most)


def _counted(connection: Connection, found: Select[Any], most: int | None) -> list[Record]:
    """How many of these rows are alike: each kind with its `count`. Of at most so many, whichever."""
    if most is not None:
        found = select(*found.limit(most).subquery().c)
    wanted = found.add_columns(func.count().label("count")).group_by(*found.selected_columns)
    return all_rows(connection.execute(wanted))


def accounts_after(
    connection: Connection, following: Sequence[Sequence[Any]], after: tuple[str, int], most: int
) -> list[Record]:
    """Accounts that follow one of these (edition, year), after a (person, year)."""
    if not following:
        return []
    of = or_(*[and_(account.c.edition_id == id_, account.c.year == year) for id_, year in following])
    key = (account.c.person_id, account.c.year)
    wanted = select(account).where(of, tuple_(*key) > tuple_(*after))
    return all_rows(connection.execute(wanted.order_by(*key).limit(most)))


# --- Taking over: compare, then set ---------------------------------------------------------------


def hold_edition(connection: Connection, edition_id: str, status: str) -> bool:
    """Whether the edition has that status, and keeps it until this transaction ends."""
    wanted = select(edition.c.id).where(edition.c.id == edition_id, edition.c.status == status)
    return connection.execute(wanted.with_for_update(read=True)).first() is not None


def hold(connection: Connection, declaration_id: str, version: int, edition_id: str) -> bool:
    """Whether the declaration is at that version and edition, and stays so until this transaction ends."""
    held = (declaration.c.version == version, declaration.c.edition_id == edition_id)
    wanted = select(declaration.c.id).where(declaration.c.id == declaration_id, *held)
    return connection.execute(wanted.with_for_update()).first() is not None


def set_account_edition(connection: Connection, person_id: str, year: int, old: str, new: str) -> bool:
    """Whether the account followed `old`, and follows `new` now. The caller holds its lock."""
    held = (account.c.person_id == person_id, account.c.year == year, account.c.edition_id == old)
    moved = connection.execute(update(account).where(*held).values(edition_id=new)).rowcount == 1
    if moved:
        reseal(connection, "account", {"person_id": person_id, "year": year})
    return moved


# --- What was taken over --------------------------------------------------------------------------


def insert_move(connection: Connection, row: Record) -> None:
    connection.execute(insert(edition_move), dict(row))


def insert_note(connection: Connection, row: Record) -> bool:
    """Note what began under an edition and was never moved to it. Returns False if it is noted already."""
    noted = INSERT[connection.dialect.name](edition_move).values(**row).on_conflict_do_nothing()
    return connection.execute(noted.returning(edition_move.c.position)).first() is not None


def standing_moves(connection: Connection, edition_id: str, most: int | None = None) -> int:
    """The number of moves of the edition that are not undone, at most so many."""
    standing = select(edition_move.c.position).where(*_standing(edition_id)).limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(standing)).scalar_one())


def standing_after(
    connection: Connection, edition_id: str, after: int, most: int, *, accounts: bool
) -> list[Record]:
    """Moves that are not undone, of declarations or of accounts, after a position."""
    kind = edition_move.c.year.is_not(None) if accounts else edition_move.c.declaration_id.is_not(None)
    wanted = select(edition_move).where(*_standing(edition_id), kind, edition_move.c.position > after)
    return all_rows(connection.execute(wanted.order_by(edition_move.c.position).limit(most)))


def _standing(edition_id: str) -> tuple[Any, ...]:
    return (
        edition_move.c.edition_id == edition_id,
        edition_move.c.moved_at.is_not(None),
        edition_move.c.undone_at.is_(None),
    )


def hold_move(connection: Connection, position: int) -> bool:
    """Whether a move is not undone; if so, nobody else undoes it before this transaction ends."""
    wanted = select(edition_move.c.position).where(
        edition_move.c.position == position, edition_move.c.undone_at.is_(None)
    )
    return connection.execute(wanted.with_for_update()).first() is not None


def mark(connection: Connection, position: int, *, undone_at: datetime | None, code: str | None) -> None:
    """Note what became of a move that this transaction holds."""
    values = {"undone_at": undone_at, "code": code}
    connection.execute(update(edition_move).where(edition_move.c.position == position).values(**values))


def submitted_under(connection: Connection, edition_id: str, after_id: str, most: int) -> list[Record]:
    """(id, person_id) of declarations submitted under the edition and never moved to it, after an id."""
    moved = select(edition_move.c.position).where(
        edition_move.c.declaration_id == declaration.c.id, edition_move.c.edition_id == edition_id
    )
    wanted = select(declaration.c.id, declaration.c.person_id).where(
        declaration.c.edition_id == edition_id,
        declaration.c.state != "draft",
        declaration.c.id > after_id,
        ~moved.exists(),
    )
    return all_rows(connection.execute(wanted.order_by(declaration.c.id).limit(most)))


def opened_under(connection: Connection, edition_id: str, after: tuple[str, int], most: int) -> list[Record]:
    """(person_id, year) of accounts that were opened under the edition, after a (person, year)."""
    moved = select(edition_move.c.position).where(
        edition_move.c.person_id == account.c.person_id,
        edition_move.c.year == account.c.year,
        edition_move.c.edition_id == edition_id,
    )
    key = (account.c.person_id, account.c.year)
    wanted = select(*key).where(account.c.edition_id == edition_id, tuple_(*key) > tuple_(*after))
    return all_rows(connection.execute(wanted.where(~moved.exists()).order_by(*key).limit(most)))


def list_moves(
    connection: Connection, edition_id: str, became: str | None, after: tuple[Any, ...] | None, limit: int
) -> tuple[list[Record], int]:
    """Moves of an edition in their order (one more than `limit` where there are more), and the count."""
    of: Select[Any] = select(edition_move).where(edition_move.c.edition_id == edition_id)
    if became is not None:
        of = of.where(text(BECAME[became]))  # as the partial index has it
    counted = of.with_only_columns(edition_move.c.position).order_by(edition_move.c.position).limit(1001)
    count = connection.execute(select(func.count()).select_from(counted.subquery())).scalar_one()
    if after is not None:
        of = of.where(edition_move.c.position > after[0])
    rows = connection.execute(of.order_by(edition_move.c.position).limit(limit + 1))
    return all_rows(rows), int(count)


def published_successor(connection: Connection, edition_id: str) -> str | None:
    """The published edition that replaces this one, where there is one."""
    wanted = select(edition.c.id).where(edition.c.replaces == edition_id, edition.c.status == "published")
    row = first_row(connection.execute(wanted))
    return None if row is None else str(row["id"])
