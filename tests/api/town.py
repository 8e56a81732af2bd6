"""A town in which every id leads somewhere: one for all requests of a test module."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import schemathesis

from api.application import create_app
from api.configuration.settings import Settings
from tests.api.records import record
from tests.support.clock import NOVEMBER_2024
from tests.support.world import World, build


@dataclass
class Town:
    """The world, its schema as Schemathesis reads it, and ids that lead somewhere."""

    world: World
    schema: Any
    real: dict[str, list[Any]]


@contextmanager
def town_at(url: str, folder: Path) -> Iterator[Town]:
    app = create_app(Settings(folder=folder, database_url=url, testing=True, now=NOVEMBER_2024))
    service = app.extensions["xueshi"]
    world = build(app, service)
    draft, waiting = world.draft(), world.submitted()
    reviewed, approved = world.submitted(), world.submitted()
    for declaration in (reviewed, approved):
        world.act("reviewer", declaration["id"], "claim")
    world.act("reviewer", approved["id"], "approve")
    piece = world.upload(draft["id"]).json
    draw = {"name": "抽查", "year": 2024, "size": {"count": 1}, "due_working_days": 20}
    campaign = world.bureau.post("/v1/spot-checks", draw).headers["Location"]
    [drawn] = world.bureau.get(f"{campaign}/items").json["items"]
    ask = {"kind": "stamped_proof", "why": "看不清"}
    asked = world.bureau.post(f"{campaign}/items/{drawn['id']}/requests", ask).json
    topics = {1: "数字技术", 2: "烹饪", 3: "茶艺"}
    rows = [
        {**record(world, number), "subject": "public", "topic": topic} for number, topic in topics.items()
    ]
    assert world.integrator.post("/v1/study-records:batch", {"records": rows}).status_code == 200
    real = {
        "declaration_id": [one["id"] for one in (draft, waiting, reviewed, approved)],
        "evidence_id": [piece["id"]],
        "campaign_id": [campaign.rpartition("/")[2]],
        "item_id": [drawn["id"]],
        "request_id": [asked["requests"][0]["id"]],
        "person_id": [world.ids["li"], world.ids["wang"]],
        "organization_id": [world.ids["school"], world.ids["bureau"]],
        "principal_id": [world.ids["principal:reviewer"]],
        "event": ["submit", "claim", "approve", "reject", "withdraw", "release"],
        "source_id": [row["source_id"] for row in rows],
        "year": [2024],
        "edition_id": ["zaozhuang-2024", "demo-2025"],
    }
    yield Town(world, schemathesis.openapi.from_wsgi("/openapi.json", app), real)
    service.store.engine.dispose()
