"""Replays an edition: a shared walk over the people who declared, which writes only its own report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.operations.operations import Counted, Options, SharedWalk, accept_walk
from workflow.errors import EditionChanged, FieldError, Invalid
from workflow.formats import instant_text
from workflow.queries.editions.definitions import current_checksum, usable_edition
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.editions import replay as rows
from workflow.store.ledger.accounts import account_editions_from
from workflow.store.people import organizations
from workflow.store.people.standing import Standing
from workflow.store.people.standing_rows import counts_on, standing_from
from workflow.trials.replay.person import Past, Replay
from workflow.trials.replay.report import add_person, empty_part, empty_report, merge
from workflow.trials.replay.rulebooks import Rulebooks

PEOPLE_AT_ONCE = 500
MOST_ITEMS = 1000  # so many are counted while somebody waits
_KEPT = 4
_UNKNOWN_REGION = {"zh": "没有该地区的规则版本。", "en": "No edition is of this region."}


def replay_edition(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    last: int | None = None,
    year: int | None = None,
    region: str | None = None,
) -> dict[str, Any]:
    """Accept a replay of everything declared in a year. Returns the operation, whose report grows.

    `last`: only this many of the latest submissions, and no drafts. Year and region are the edition's own
    where they are left out. Raises `NotFound`, `Invalid`, or `EditionHasErrors` for an edition that can't be
    used yet.
    """
    require(actor, "definition.read", Subject())
    edition = usable_edition(service, actor, edition_id)
    year, region = year or edition.year, region or edition.region
    if region not in {each.region for each in service.editions}:
        raise Invalid(FieldError("/region", "UNKNOWN_REGION", _UNKNOWN_REGION))
    scope = rows.Scope(year, service.clock.now(), drafts=last is None)
    with service.store.read() as connection:
        since = rows.last_submissions(connection, scope, last) if last else None
    return accept_walk(
        service,
        actor,
        REPLAY,
        edition=edition_id,
        checksum=edition.checksum,
        year=year,
        region=region,
        last=last,
        until=scope.until.isoformat(),
        since=[since[0].isoformat(), since[1]] if since else None,
    )


def _begin(connection: Connection, service: Service, actor: Actor, options: Options) -> Counted:
    told = {name: options[name] for name in ("edition", "checksum", "year", "region", "last")}
    scope = _scope(options)
    return rows.count(connection, scope, MOST_ITEMS), empty_report(**told, until=instant_text(scope.until))


def _count(connection: Connection, options: Options) -> int:
    return rows.count(connection, _scope(options))


def _scope(options: Options) -> rows.Scope:
    since = options["since"]
    return rows.Scope(
        options["year"],
        datetime.fromisoformat(options["until"]),
        (datetime.fromisoformat(since[0]), since[1]) if since else None,
        drafts=options["last"] is None,
    )


def _cut(connection: Connection, options: Options, after: str) -> str | None:
    return rows.last_of(connection, _scope(options), after, PEOPLE_AT_ONCE)


def _portion(service: Service, actor: Actor, options: Options, after: str, last: str) -> Counted:
    """Judge everything of the people behind one up to another in one read transaction; nothing is written."""
    scope, rulebooks = _scope(options), _kept.rulebooks(service, actor, options)
    done, part = 0, empty_part()
    with service.store.snapshot() as connection:
        replay = Replay(rulebooks, scope.year, scope.until, organizations.find_bureau(connection))
        for read in _read(connection, scope, after, last):
            for person_id, past in pasts(connection, read):
                done += add_person(part, person_id, replay.judge(past))
    return done, part


def _read(connection: Connection, scope: rows.Scope, after: str, last: str) -> Iterator[rows.Portion]:
    """What is read of a portion: all at once, unless people have declared there since it was cut."""
    while True:
        read = rows.read_portion(connection, scope, after, last, PEOPLE_AT_ONCE)
        yield read
        if read.people < PEOPLE_AT_ONCE or read.last is None or read.last == last:
            return
        after = read.last


def pasts(connection: Connection, read: rows.Portion) -> Iterator[tuple[str, Past]]:
    """(person id, past) of each person of the portion."""
    declarations, records = (
        _grouped(read.declarations, "person_id"),
        _grouped(read.study_records, "person_id"),
    )
    for person_id, affiliation_rows in _grouped(read.affiliation_rows, "id").items():
        accounts = account_editions_from(affiliation_rows[0]["account_editions"])
        standing_on = _standing_on(connection, affiliation_rows)
        yield (
            person_id,
            Past(
                declarations[person_id],
                records.get(person_id, ()),
                standing_on,
                accounts,
                reviews=bool(affiliation_rows[0]["reviews_somewhere"]),
            ),
        )


def _grouped(found: Iterable[Record], name: str) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for row in found:
        groups.setdefault(row[name], []).append(row)
    return groups


def _standing_on(connection: Connection, affiliation_rows: Sequence[Record]) -> Callable[[date], Standing]:
    """A function from a date to the person's standing, computed once per set of affiliations that counted."""
    known: dict[Any, Standing] = {}
    reviews = affiliation_rows[0]["reviews_somewhere"]  # then that day's reviewers are read as well (R21)

    def standing_on(day: date) -> Standing:
        counting = tuple([row["affiliation_id"] for row in affiliation_rows if counts_on(row, day)])
        key = (counting, day) if reviews else counting
        if key not in known:
            found = standing_from(connection, affiliation_rows, day, staffed=False)
            assert found is not None, "a declaration has a person"  # noqa: S101 - a foreign key holds it
            known[key] = found
        return known[key]

    return standing_on


class _Kept:
    """The rulebooks of the last replays: reading an edition's texts takes longer than a portion."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[Any, Rulebooks], ...] = ()

    def rulebooks(self, service: Service, actor: Actor, options: Options) -> Rulebooks:
        """The rulebooks of a replay. Raises `EditionChanged` where its edition's texts changed meanwhile."""
        key = (service.editions, *(options[name] for name in ("edition", "checksum", "year", "region")))
        if current_checksum(service, options["edition"]) != options["checksum"]:
            raise EditionChanged()
        for known, rulebooks in self._kept:
            if known == key:
                return rulebooks
        edition = usable_edition(service, actor, options["edition"])
        if edition.checksum != options["checksum"]:
            raise EditionChanged()
        rulebooks = Rulebooks.trying(service.editions, edition, options["year"], options["region"])
        self._kept = ((key, rulebooks), *self._kept[: _KEPT - 1])
        return rulebooks


_kept = _Kept()
REPLAY = SharedWalk("replay", "definition.read", _begin, _count, _cut, _portion, merge)
