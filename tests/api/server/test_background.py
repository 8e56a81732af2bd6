"""The engines beside the server: what they leave behind when it stops."""

from __future__ import annotations

from pathlib import Path

from api.application import configure, create_app
from api.configuration.settings import Settings
from api.server.background import background_engines
from tests.support.clock import NOVEMBER_2024
from tests.support.patience import until
from tests.support.scene import Scene
from tests.support.settled import wait_until_settled
from workflow.record.audit import verify_record
from workflow.runtime.service import Service
from workflow.tables import event, record_seal


def test_what_came_last_is_counted_when_the_server_stops(
    service: Service, database_url: str, tmp_path: Path
) -> None:
    settings = Settings(folder=tmp_path, database_url=database_url, testing=True, now=NOVEMBER_2024)
    scene, app = Scene(service), create_app(settings)
    configure(app, settings, service)

    def sealed() -> list[int]:
        return [row["position"] for row in scene.rows(record_seal)]

    scene.submitted()
    first = scene.rows(event)[-1]["position"]
    with background_engines(app):
        assert until(lambda: sealed()[-1:] == [first])
        scene.submitted()
        wait_until_settled(service)
    assert sealed()[-2:] == [first, first + 1]
    assert verify_record(service, files=False).whole
