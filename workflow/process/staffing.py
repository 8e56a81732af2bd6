"""Who can review: a body is staffed while somebody other than the applicant is in office at it (R21)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from enum import StrEnum

from workflow.process.dossier import steps_of
from workflow.routing.table import PARENT, Route
from workflow.store.people.standing import Reviewer, Standing
from workflow.values import value


class Instead(StrEnum):
    """Who takes the place of a step's regular reviewers."""

    ALTERNATE = "alternate"
    PARENT = "parent"
    BUREAU = "bureau"


@value
class Place:
    """Where a step of a route is done; `alternate`: alternates may act there too."""

    body_id: str
    alternate: bool = False
    instead: Instead | None = None


def able(reviewers: Iterable[Reviewer], applicant_id: str, but: Collection[str] = ()) -> tuple[Reviewer, ...]:
    """Those who may review somebody's declaration; `but` are principals who decided another step of it."""
    gone = {r.person_id for r in reviewers if r.principal_id in but and r.person_id is not None}
    return tuple(
        r
        for r in reviewers
        if r.principal_id not in but and (r.person_id is None or r.person_id not in {applicant_id, *gone})
    )


def only_alternates(found: Sequence[Reviewer]) -> bool | None:
    """Whether only alternates are among those who may review; None where there is nobody."""
    return all(r.alternate for r in found) if found else None


def places_of(
    standing: Standing, route: Route | None, find_bureau: Callable[[], str | None]
) -> tuple[Place, ...] | None:
    """Where a submission by somebody of this standing is reviewed; None where nobody can (R11, R21)."""
    steps = steps_of(standing, route, find_bureau) if route else None
    return staffed_places(standing, steps, route) if route and steps else None


def staffed_places(standing: Standing, bodies: Sequence[str], route: Route) -> tuple[Place, ...] | None:
    """Where the steps of a route are done; None where nobody at all can do one of them (R11).

    `bodies` are those that the routing table means. In place of a body's regular reviewers come its
    alternates, else its parent, else the bureau; where the table sends the first step to the parent, its
    alternates come last. Who alone can do one step does no other.
    """
    places: list[Place] = []
    busy: set[str] = set()
    for number, (body_id, step) in enumerate(zip(bodies, route.bodies, strict=True)):
        away = number == 0 and route.to == PARENT
        found = _place(standing, body_id, busy, alternates=step.alternates, away=away)
        if found is None:
            return None
        place, reviewers = found
        places.append(place)
        if len(reviewers) == 1:
            busy.add(reviewers[0].principal_id)
    return tuple(places)


def _place(
    standing: Standing, body_id: str, busy: Collection[str], *, alternates: bool, away: bool
) -> tuple[Place, Sequence[Reviewer]] | None:
    own = standing.bodies.get(body_id)
    parent_id = own.parent_id if own else None
    above = [(parent_id, Instead.PARENT), *((bureau.id, Instead.BUREAU) for bureau in standing.bureaus)]
    asked: list[tuple[str | None, Instead | None]] = (
        [*above, (body_id, None)] if away else [(body_id, None), *above]
    )
    for id_, instead in asked:
        reviewers = able(standing.reviewers(id_), standing.person_id, busy)
        only = only_alternates(reviewers)
        if id_ is None or only is None:
            continue
        too = only or (alternates and instead is None)
        kind = Instead.ALTERNATE if only and instead is None and not alternates else instead
        return Place(id_, too, kind), [r for r in reviewers if too or not r.alternate]
    return None
