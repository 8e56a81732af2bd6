"""What publishing an edition would mean for work in flight: every open declaration is classified.

Up to `AT_ONCE` declarations are looked at while the caller waits, more in a walk, which also counts what is
too much to be counted at once. Nothing is written.
"""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.operations.operations import Options, Progress, Report, Walk, accept_walk
from workflow.definition import Edition
from workflow.errors import EditionChanged
from workflow.queries.editions.definitions import current_checksum, usable_edition
from workflow.queries.editions.in_flight import WorkInFlight
from workflow.queries.operations.names import with_names
from workflow.rules.measures.hours import text_of
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.editions import moves
from workflow.trials.in_flight import MoveEffect, Takeover
from workflow.trials.move_plan import InFlight
from workflow.trials.outlook import gained
from workflow.vocabulary import State

AT_ONCE = 200
MOST_OPEN, MOST_ACCOUNTS = 1000, 5000  # so many are counted while the caller waits
PORTION = 100
MOST_EXAMPLES = 20


def impact_of(
    service: Service, actor: Actor, edition_id: str, *, accounts: str = "keep"
) -> tuple[Report | None, dict[str, Any] | None]:
    """(report, None); where much is in flight, or there are many accounts, (None, operation), which makes it.

    `accounts` "move": hours are judged as if accounts moved as well. Raises `NotFound`, or `EditionHasErrors`
    for an edition that can't be used yet.
    """
    require(actor, "definition.read", Subject())
    edition = usable_edition(service, actor, edition_id)
    options = {"edition": edition.id, "checksum": edition.checksum, "accounts": accounts}
    with service.store.read() as connection:
        counted = _counted(connection, service, edition, options, MOST_OPEN, MOST_ACCOUNTS)
    if counted is None or counted[0] > AT_ONCE:
        return None, accept_walk(service, actor, IMPACT, **options)
    progress = Progress(None, 0, 0, counted[1])
    while _look(service, edition, options, progress):
        pass
    with service.store.read() as connection:
        return with_names(connection, actor, progress.report), None


def _begin(connection: Connection, service: Service, actor: Actor, options: Options) -> tuple[int, Report]:
    """What is counted while somebody waits: no more than `MOST_OPEN`. The walk counts all as it begins."""
    edition = usable_edition(service, actor, options["edition"])
    open_ = WorkInFlight(connection, Takeover(service.editions, edition)).count_declarations(MOST_OPEN)
    return MOST_OPEN if open_ is None else open_, _empty_report(options)


def _counted(
    connection: Connection,
    service: Service,
    edition: Edition,
    options: Options,
    most_open: int | None = None,
    most_accounts: int | None = None,
) -> tuple[int, Report] | None:
    """How many declarations there are to look at, and the first report; None where there are more."""
    in_flight = WorkInFlight(connection, Takeover(service.editions, edition))
    total = in_flight.count_declarations(most_open)
    followed = None if total is None else in_flight.accounts_followed(most_accounts)
    if total is None or followed is None:
        return None
    return total, {**_empty_report(options), "account_count": sum(followed.values())}


def _empty_report(options: Options) -> Report:
    return {
        **options,
        "declarations": 0,
        "classes": dict.fromkeys(map(str, InFlight), 0),
        "claimed": dict.fromkeys(map(str, InFlight), 0),  # of these; rerouting releases claims
        "bodies": {},  # by the id of the body at which it waits: name and classes
        "examples": {each.value: [] for each in InFlight},
        "account_count": 0,
    }


def _portion(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
    """Look at the next open declarations. Raises `EditionChanged` where the edition was edited meanwhile."""
    edition = usable_edition(service, actor, options["edition"])
    if current_checksum(service, options["edition"]) != options["checksum"]:
        raise EditionChanged()
    if progress.cursor is None:
        with service.store.read() as connection:
            counted = _counted(connection, service, edition, options)
        assert counted is not None  # noqa: S101 - nothing was too much
        progress.total, progress.report = counted
    return _look(service, edition, options, progress)


def _look(service: Service, edition: Edition, options: Options, progress: Progress) -> bool:
    takeover = Takeover(service.editions, edition, accounts=options["accounts"] == "move")
    with service.store.read() as connection:
        found = moves.open_after(connection, progress.cursor or "", PORTION)
        in_flight = WorkInFlight(connection, takeover)
        for row in found:
            progress.cursor = row["id"]
            if takeover.pins_of(row) is None:
                continue
            progress.done += 1
            effect = in_flight.move_effect(row["id"])
            if effect is not None:  # it may be decided by now
                _add(progress.report, effect)
    return len(found) == PORTION


def _add(report: Report, effect: MoveEffect) -> None:
    row, meaning = effect.row, effect.meaning.value
    report["declarations"] += 1
    report["classes"][meaning] += 1
    report["claimed"][meaning] += row["state"] == State.UNIT_REVIEW
    nothing = {"name": row["body_name"], **dict.fromkeys(map(str, InFlight), 0)}
    report["bodies"].setdefault(row["body_id"], nothing)[meaning] += 1
    if len(report["examples"][meaning]) < MOST_EXAMPLES:
        report["examples"][meaning].append(_example(effect))


def _example(effect: MoveEffect) -> dict[str, Any]:
    """The ids, and what would change: who reviews, which rules refuse, the hours gained by year."""
    row, after = effect.row, effect.after
    bodies = after.bodies if effect.rerouted else effect.before.bodies
    return {
        "declaration_id": row["id"],
        "body_id": row["body_id"],
        "bodies": list(bodies),
        "refused": list(after.refused),
        "gained": {
            str(year): {"public": _signed(public), "professional": _signed(professional)}
            for year, (public, professional) in sorted(gained(effect.before, after).items())
        },
    }


def _signed(half_hours: int) -> str:
    return f"-{text_of(-half_hours)}" if half_hours < 0 else text_of(half_hours)


IMPACT = Walk("edition_impact", "definition.read", _begin, _portion)
