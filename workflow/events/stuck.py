"""Tells whoever can mend it that nobody can review a declaration any more, whatever made it so.

A deactivation, a grant that was removed or ran out, a closed body, an ended employment: who is in office is
looked at as it is, so that no path can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from workflow.definition import Editions
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.events import feed, notices
from workflow.store.people import stuck
from workflow.store.people.organizations import find_bureau
from workflow.vocabulary import Category

_AT_ONCE = 500  # by one statement
_MOST = 5_000  # by one look
_NOBODY: stuck.Staff = frozenset()
_ONE_BY_ONE = 20  # of one body and one reason; more are told together

_WHY = {
    "NO_REVIEWER": (
        "审核机构没有可以审核的人员。请指定审核人，或由人社部门改派",
        "nobody in office at the body can review it. Appoint a reviewer, or let the bureau reassign it",
    ),
    "BODY_CLOSED": (
        "审核机构已停用。请由人社部门改派",
        "the reviewing body is closed. Let the bureau reassign it",
    ),
    "HOLDER_LEFT": (
        "领取人已不能审核。请由其他审核人重新领取，或由单位管理员释放",
        "whoever claimed it may no longer review it. Let another reviewer claim it, or release it",
    ),
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What this process has judged: all that waited before an event, by who was in office then.

    Some of it is still to be judged: what waits at `walks`, (body or None for all, the key that was last).
    """

    position: int
    staff: Mapping[str, stuck.Staff]
    walks: tuple[tuple[str | None, stuck.Key | None], ...]


class StuckWatch:
    """The duty that writes notices about what became stuck, and forgets what is stuck no longer.

    They go to the body, whose administrator can appoint somebody, and to the bureau, which can reassign.
    Everything is judged once. After that only what has changed is: the declarations of new events, and what
    waits at a body where others are in office than before, however much waits elsewhere.
    """

    def __init__(self) -> None:
        self._seen: _Seen | None = None

    def __call__(self, service: Service) -> bool:
        """Look once. Returns whether there may be more."""
        service = service.current()
        with service.store.exclusive("stuck") as alone:
            return alone and self._look(service)

    def _look(self, service: Service) -> bool:
        now, today = service.clock.now(), service.clock.today()
        with service.store.read() as connection:
            seen, ids = self._changed(connection, today)
            judged = [row for some in _portions(ids) for row in stuck.judged(connection, some, today)]
        found = [row for row in judged if row["code"] and row["code"] != row["told"]]
        gone = [row["id"] for row in judged if row["told"] and not row["code"]]
        if found or gone:
            _tell(service, found, gone, now)
        self._seen = seen
        return bool(seen.walks) or len(ids) >= _MOST

    def _changed(self, connection: Connection, today: date) -> tuple[_Seen, list[str]]:
        """What will have been seen, and the ids of what is to be judged for that."""
        staff = stuck.staff_of_bodies(connection, today)
        seen = self._seen
        if seen is None:
            seen = _Seen(feed.last_settled(connection), staff, ((None, None),))
            ids = stuck.told_about(connection)  # some of these may wait no longer
        else:
            told = feed.whose_events(connection, seen.position, _MOST)
            ids = list(dict.fromkeys(row["declaration_id"] for row in told))
            others = sorted(
                id_
                for id_ in {*staff, *seen.staff}
                if staff.get(id_, _NOBODY) != seen.staff.get(id_, _NOBODY)
            )
            walks = (*seen.walks, *((body_id, None) for body_id in others))
            seen = _Seen(told[-1]["position"] if told else seen.position, staff, walks)
        while seen.walks and len(ids) < _MOST:
            (body_id, after), *rest = seen.walks
            keys = stuck.waiting_after(connection, body_id, after, _AT_ONCE)
            ids += [id_ for _, _, id_ in keys]
            walks = ((body_id, keys[-1]), *rest) if len(keys) == _AT_ONCE else tuple(rest)
            seen = replace(seen, walks=walks)
        return seen, ids


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))


def _tell(service: Service, found: Sequence[Record], gone: Sequence[str], now: datetime) -> None:
    with service.store.write() as connection:
        stuck.forget(connection, gone)
        if found:
            bureau_id = find_bureau(connection)
            stuck.note_stuck(connection, found, now)
            told = [{**notice, "created_at": now} for notice in _notices(service.editions, found, bureau_id)]
            notices.add_notices(connection, told)


def _notices(editions: Editions, found: Sequence[Record], bureau_id: str | None) -> Iterator[dict[str, Any]]:
    place = itemgetter("body_id", "code")
    for (body_id, code), group in groupby(sorted(found, key=place), key=place):
        rows = list(group)
        told = [_one(editions, row) for row in rows] if len(rows) <= _ONE_BY_ONE else [_many(code, len(rows))]
        for declaration_id, zh, en in told:
            for organization_id in {body_id, bureau_id} - {None}:
                yield {
                    "id": new_id(),
                    "event_id": f"stuck:{new_id()}",
                    "person_id": None,
                    "organization_id": organization_id,
                    "declaration_id": declaration_id,
                    "kind": "declaration.stuck",
                    "texts": {"zh": zh, "en": en},
                }


def _one(editions: Editions, row: Record) -> tuple[str, str, str]:
    zh, en = _WHY[row["code"]]
    name = editions.get(row["edition_id"]).category_names[Category(row["category"])]
    return row["id"], f"有一件{name.zh}申报无法审核：{zh}。", f"A {name.en} declaration is stuck: {en}."


def _many(code: str, count: int) -> tuple[None, str, str]:
    zh, en = _WHY[code]
    return None, f"有{count}件申报无法审核：{zh}。", f"{count} declarations are stuck: {en}."
