"""How a decision table does in use: rows that are hit or no longer hit, the workload, refusals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import Edition
from workflow.errors import FieldError, Invalid
from workflow.formats import date_text, instant_text
from workflow.names import CATEGORIES, EVENTS, MODES, Words, name_of
from workflow.queries.editions.definitions import usable_edition
from workflow.queries.editions.overrides import override_uses
from workflow.queries.editions.workload import workload
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.editions import editions, tallies
from workflow.usage.tallies import Aspect, Tallies, uncounted
from workflow.vocabulary import Code, Mode

LATELY = timedelta(days=7)
QUIET = timedelta(days=30)  # a row that was hit once, but not for so long, counts as `died`
MOST_UNCOUNTED = 5_000  # events that a query counts itself; more are left to the background duty
_REVERSED = {"zh": "结束日早于开始日。", "en": "The last day lies before the first."}


@dataclass(frozen=True, slots=True)
class Period:
    """A period of days, both included; None: open."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


def get_usage(
    service: Service, actor: Actor, edition_id: str, *, first: date | None = None, last: date | None = None
) -> dict[str, Any]:
    """How a decision table does in a period. Raises `NotFound`, `Invalid`.

    Hits, decisions and refusals are sums over days; open work is that of now. Without `first`, hits and
    refusals are those of all days, decisions those of the last 30. `counted_until` is None where everything
    is counted, else the instant of the last event that is.
    """
    require(actor, "definition.read", Subject())
    if first is not None and last is not None and last < first:
        raise Invalid(FieldError("/to", "PERIOD_REVERSED", _REVERSED))
    edition, period = usable_edition(service, actor, edition_id), Period(first, last)
    today = service.clock.today()
    with service.store.snapshot() as connection:
        counted = _Counted.read(connection, edition_id, period, today)
        work = workload(connection, edition_id, counted.decisions, counted.lately, today)
        refusals = _refusals(connection, edition, period)
        overrides = override_uses(connection, edition, first, last)
    return {
        "edition": edition_id,
        "from": date_text(first),
        "to": date_text(last),
        "counted_until": instant_text(counted.until),
        "submissions": sum(counted.of(Aspect.ROW).values()),
        "spot_checks": sum(counted.of(Aspect.SPOT_CHECK).values()),
        "spot_checks_done": sum(counted.of(Aspect.SPOT_CHECKED).values()),
        "rows": _rows(edition, counted, period, today),
        "watched_codes": _watched_codes(edition, counted),
        "overrides": [
            {
                "id": row.id,
                "document": row.document,
                "category": row.category.value,
                "category_text": name_of(CATEGORIES, row.category.value),
                **overrides[row.id],
            }
            for row in edition.overrides
        ],
        **work,
        **refusals,
    }


@dataclass(slots=True)
class _Counted:
    """Sums of the counters, and of the events that are not in them yet."""

    edition_id: str
    chain: Sequence[str]  # the edition and those that it replaced, the nearest first
    routes: Counter[tuple[Aspect, str]] = field(default_factory=Counter)
    decisions: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # body, actor, event
    lately: Counter[tuple[str, str]] = field(default_factory=Counter)  # body, actor
    last: dict[tuple[str, str], date] = field(default_factory=dict)  # edition, row -> last hit
    until: datetime | None = None

    @classmethod
    def read(cls, connection: Connection, edition_id: str, period: Period, today: date) -> _Counted:
        """Read the sums of the edition, and the last hits also of the editions that it replaced."""
        found = cls(edition_id, [edition_id, *editions.predecessors(connection, edition_id)])
        decided, since = Period(period.first or today - QUIET, period.last), today - LATELY
        for row in tallies.sum_routes(connection, found.chain, period.first, period.last):
            found._add_route(row["edition_id"], row["aspect"], row["name"], row["count"], row["last_on"])
        for row in tallies.sum_decisions(connection, edition_id, decided.first, decided.last, since):
            found._add_decision(row["body_id"], row["actor_id"], row["event"], row["count"], row["lately"])
        found._add_uncounted(connection, period, decided, since)
        return found

    def _add_uncounted(self, connection: Connection, period: Period, decided: Period, since: date) -> None:
        events = uncounted(connection, tallies.position(connection), MOST_UNCOUNTED)
        self.until = events[-1]["at"] if len(events) == MOST_UNCOUNTED else None
        fresh = Tallies()
        fresh.add(events)
        for (edition_id, day, aspect, name), count in fresh.routes.items():
            if edition_id in self.chain:
                self._add_route(edition_id, aspect, name, count if period.holds(day) else 0, day)
        for (edition_id, day, body_id, actor_id, event), count in fresh.decisions.items():
            if edition_id == self.edition_id and decided.holds(day):
                self._add_decision(body_id, actor_id, event, count, count if day >= since else 0)

    def _add_route(self, edition_id: str, aspect: str, name: str, count: int, last_on: date) -> None:
        if aspect == Aspect.ROW:
            self.last[edition_id, name] = max(last_on, self.last.get((edition_id, name), last_on))
        if edition_id == self.edition_id:
            self.routes[Aspect(aspect), name] += count

    def _add_decision(self, body_id: str, actor_id: str, event: str, count: int, lately: int) -> None:
        self.decisions[body_id, actor_id, event] += count
        self.lately[body_id, actor_id] += lately

    def of(self, wanted: Aspect) -> dict[str, int]:
        """Name -> how often it was counted in the period."""
        return {name: count for (aspect, name), count in self.routes.items() if aspect is wanted}

    def last_hit(self, row: str) -> tuple[str | None, date | None]:
        """The edition of the chain under which the row was hit last, and the day; of one day, the nearest."""
        hits = [(id_, self.last[id_, row]) for id_ in self.chain if (id_, row) in self.last]
        return max(hits, key=itemgetter(1), default=(None, None))


def _rows(edition: Edition, counted: _Counted, period: Period, today: date) -> list[dict[str, Any]]:
    hits, watched = counted.of(Aspect.ROW), counted.of(Aspect.WATCHED_ROW)
    quiet_since = period.first or today - QUIET
    rows = []
    for row in edition.routing.routes:
        hit_under, last_hit = counted.last_hit(row.id)
        here = counted.last.get((edition.id, row.id))
        rows.append(
            {
                "row": row.id,
                "mode": row.mode.value,
                "mode_text": name_of(MODES, row.mode.value),
                "hits": hits.get(row.id, 0),
                "would_have_hit": watched.get(row.id, 0),
                "last_hit_on": date_text(last_hit),
                "last_hit_under": hit_under,
                "dead": here is None and not watched.get(row.id),
                "died": last_hit is not None and last_hit < quiet_since,
            }
        )
    return rows


def _watched_codes(edition: Edition, counted: _Counted) -> list[dict[str, Any]]:
    codes = counted.of(Aspect.WATCHED_CODE)
    return [
        {
            "code": rule.code.value,
            "text": _text_of(edition, rule.code),
            "would_have_decided": codes.get(rule.code.value, 0),
        }
        for rule in edition.codes.values()
        if rule.mode is Mode.EVALUATE
    ]


# --- refusals -------------------------------------------------------------------------------------


def _refusals(connection: Connection, edition: Edition, period: Period) -> dict[str, Any]:
    """Refused executions by event and guard, and by day; one that fails two guards counts for each."""
    groups: dict[tuple[str, str], list[Record]] = {}
    for row in tallies.sum_refusals(connection, edition.id, period.first, period.last):
        groups.setdefault((row["event"], row["code"]), []).append(row)
    told = [
        {
            "event": event,
            "event_text": name_of(EVENTS, event),
            "code": code,
            "text": _text_of(edition, Code(code)),
            "count": sum(row["count"] for row in rows),
            "last_on": date_text(max(row["last_on"] for row in rows)),
            "by_category": _summed(rows, "category"),
            "by_row": _summed(rows, "row"),
        }
        for (event, code), rows in groups.items()
    ]
    days = tallies.refusals_by_day(connection, edition.id, period.first, period.last)
    return {
        "refusals": sorted(told, key=lambda one: (-one["count"], one["event"], one["code"])),
        "refusals_by_day": [{"day": date_text(row["day"]), "count": int(row["count"])} for row in days],
    }


def _text_of(edition: Edition, code: Code) -> Words:
    return {"zh": edition.texts[code].zh, "en": edition.texts[code].en}


def _summed(rows: Iterable[Record], name: str) -> dict[str, int]:
    counts = Counter[str]()
    for row in rows:
        if row[name]:
            counts[row[name]] += row["count"]
    return dict(counts.most_common())
