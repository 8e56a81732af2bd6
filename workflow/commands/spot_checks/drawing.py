"""Draws a campaign: fixes what is drawn from, then takes a seed, and keeps and shows both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.spot_checks import draw
from workflow.errors import FieldError, Invalid, LostRace
from workflow.formats import date_text
from workflow.ids import new_id
from workflow.queries.spot_checks.campaigns import get_campaign
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.spot_checks import campaigns, items, population
from workflow.vocabulary import State

MOST_DRAWN = 500
MOST_POPULATION = 200_000
_STATES = (State.APPROVED.value, State.SYNCED.value)

_NOTHING_FITS = {
    "zh": "没有符合条件的已通过申报，请放宽年度、单位、地区、类别或状态。",
    "en": "No approved declaration fits; choose another year, unit, region, category or state.",
}
_TOO_MANY_FIT = {
    "zh": f"符合条件的申报超过{MOST_POPULATION}件，请按单位、地区、类别或状态缩小范围。",
    "en": f"More than {MOST_POPULATION} declarations fit; choose fewer by unit, region, category or state.",
}
_TOO_MANY_DRAWN = {
    "zh": f"一次最多抽取{MOST_DRAWN}件，请减少件数或比例，或缩小范围。",
    "en": f"At most {MOST_DRAWN} are drawn at once; draw a smaller number or share, or from fewer.",
}
_LARGE_REGION = {
    "zh": f"该地区的机构超过{population.MOST_BODIES}个，请填写更长的地区代码，或按单位抽取。",
    "en": f"The region has more than {population.MOST_BODIES} organizations; write a longer code, or a unit.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A campaign as it is asked for; `size` is {count} or {percent}."""

    name: str
    year: int
    size: Mapping[str, int]
    due_working_days: int
    purpose: str | None = None
    category: str | None = None
    body_id: str | None = None
    region: str | None = None
    state: str | None = None

    @property
    def filters(self) -> dict[str, str]:
        given = {name: getattr(self, name) for name in ("category", "body_id", "region", "state")}
        return {name: value for name, value in given.items() if value is not None}

    @property
    def states(self) -> tuple[str, ...]:
        return (self.state,) if self.state is not None else _STATES


def preview_campaign(service: Service, actor: Actor, asked: Asked) -> dict[str, Any]:
    """How many fit, how many would be drawn, and by when they would be checked; nothing is drawn.

    Raises `NotPermitted`, and `Invalid` as `draw_campaign` does.
    """
    require(actor, "spot_check.write", Subject())
    due_on = _due_on(service, asked)
    with service.store.snapshot() as connection:
        count = population.count(connection, _fitting(connection, asked), MOST_POPULATION)
    return {"population": count, "drawn": _drawn(asked, count), "due_on": date_text(due_on)}


def draw_campaign(
    service: Service, actor: Actor, asked: Asked, *, campaign_id: str | None = None
) -> dict[str, Any]:
    """Draw a campaign. What it draws from is read in one moment and kept; the seed is taken after that.

    Nobody can look at a draw before it is kept: a second one is another campaign, with a number of its own.
    `campaign_id`: by whoever may send the same form twice. Raises `NotPermitted`, `LostRace` where two are
    drawn at once, and `Invalid` where nothing fits, or too much.
    """
    require(actor, "spot_check.write", Subject())
    due_on = _due_on(service, asked)
    with service.store.snapshot() as connection:
        ids = population.ids_of(connection, _fitting(connection, asked), MOST_POPULATION)
        at = service.clock.now()
    count = _drawn(asked, len(ids))
    digest = draw.population_digest(ids)
    seed = draw.new_seed()
    drawn = draw.drawn(seed, ids, count)
    row: dict[str, Any] = {
        "id": campaign_id or new_id(),
        "name": asked.name,
        "purpose": asked.purpose,
        "year": asked.year,
        "filters": asked.filters,
        "size": dict(asked.size),
        "method": draw.METHOD,
        "population": len(ids),
        "population_digest": digest,
        "population_at": at,
        "seed": seed,
        "drawn": count,
        "due_on": due_on,
        "created_by": actor.id,
        "created_at": at,
    }
    try:
        with service.store.write() as connection:
            row["number"] = campaigns.last_number(connection) + 1
            campaigns.add(connection, row)
            population.keep(connection, row["id"], ids)
            items.add(connection, [_item(row["id"], *each) for each in enumerate(drawn, 1)])
    except IntegrityError as error:  # two at once: the other one has the number
        raise LostRace() from error
    return get_campaign(service, actor, row["id"])


def _item(campaign_id: str, position: int, drawn: tuple[str, str]) -> dict[str, Any]:
    hash_, declaration_id = drawn
    return {
        "id": new_id(),
        "campaign_id": campaign_id,
        "declaration_id": declaration_id,
        "position": position,
        "draw": hash_,
    }


def _due_on(service: Service, asked: Asked) -> date:
    return service.editions.calendar.add(service.clock.today(), asked.due_working_days)


def _fitting(connection: Connection, asked: Asked) -> Any:
    """The ranges of what fits. Raises `Invalid` for a region with too many organizations."""
    bodies = None if asked.body_id is None else [asked.body_id]
    if asked.region is not None:
        of_region = population.bodies_of_region(connection, asked.region)
        if len(of_region) > population.MOST_BODIES:
            raise Invalid(FieldError("/region", "TOO_LARGE", _LARGE_REGION))
        bodies = [each for each in of_region if asked.body_id in (None, each)]
    filters = {"year": asked.year, "category": asked.category}
    return population.matching(connection, filters, asked.states, bodies)


def _drawn(asked: Asked, fitting: int) -> int:
    """How many are drawn of so many. Raises `Invalid`."""
    if not fitting:
        raise Invalid(FieldError("", "NOTHING_FITS", _NOTHING_FITS))
    if fitting > MOST_POPULATION:
        raise Invalid(FieldError("", "TOO_MANY_FIT", _TOO_MANY_FIT))
    count = draw.count_of(asked.size, fitting)
    if count > MOST_DRAWN:
        raise Invalid(FieldError("/size", "TOO_MANY", _TOO_MANY_DRAWN))
    return count
