"""A walk over all organizations, which tells each of them once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select

from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.commands.operations.operations import Options, Progress, Report
from workflow.ids import new_id
from workflow.queries.operations.operations import get_operation
from workflow.runtime.service import Service
from workflow.tables import notice, organization

PLACES = 7
PORTION = 3


def places(connection: Connection) -> list[str]:
    return list(connection.execute(select(organization.c.id).order_by(organization.c.id)).scalars())


def count(connection: Connection, service: Service, actor: Actor, options: Options) -> tuple[int, Report]:
    return len(places(connection)), {"told": []}


def tell(service: Service, actor: Actor, options: Options, progress: Progress) -> bool:
    """Write a notice to each organization, one transaction each, and report its id."""
    with service.store.read() as connection:
        found = [place for place in places(connection) if place > (progress.cursor or "")][:PORTION]
    for place in found:
        with service.store.write() as connection:
            row = {
                "id": new_id(),
                "event_id": new_id(),
                "kind": "told",
                "organization_id": place,
                "texts": {},
            }
            connection.execute(insert(notice).values(**row, created_at=service.clock.now()))
            progress.cursor, progress.done = place, progress.done + 1
            progress.report["told"].append(place)
    return len(found) == PORTION


def seen(scene: Scene, view: dict[str, Any]) -> dict[str, Any]:
    return get_operation(scene.service, scene.administrator, view["id"])


def told(scene: Scene) -> list[str]:
    return sorted(row["organization_id"] for row in scene.rows(notice, kind="told"))


def places_of(scene: Scene) -> list[str]:
    with scene.service.store.read() as connection:
        return places(connection)
