"""Whoever has the receivers announces: a WSGI server too, a command never."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from api.cli.application import service_of
from api.configuration.settings import Settings
from tests.support import ROOT
from tests.support.clock import NOVEMBER_2024
from tests.support.scene import Scene
from tests.support.servers.command import environment
from workflow.events.relay import announce_all
from workflow.events.signals import submitted
from workflow.tables import event


def test_what_a_command_commits_is_heard_by_the_next_server(database_url: str, tmp_path: Path) -> None:
    settings = Settings(folder=tmp_path, database_url=database_url, testing=True, now=NOVEMBER_2024)
    scene = Scene(service_of(settings))
    id_ = scene.submitted()
    [row] = scene.rows(event)
    assert row["noticed_at"] is not None
    assert row["announced_at"] is None, "no receiver was here to hear it"
    heard: list[str] = []
    with submitted.connected_to(lambda sender, *, transition: heard.append(transition.declaration_id)):
        announce_all(scene.service)
    assert heard == [id_]
    scene.service.store.engine.dispose()


def test_another_wsgi_server_imports_the_receivers(tmp_path: Path) -> None:
    (tmp_path / "payroll.py").write_text("print('here')")
    settings = {
        "XUESHI_RECEIVERS": "payroll",
        "XUESHI_DATA": str(tmp_path / "data"),
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
    }
    done = subprocess.run(
        [sys.executable, "-c", "import wsgi"], env=environment(**settings), text=True, capture_output=True
    )
    assert (done.returncode, done.stdout) == (0, "here\n"), done.stderr
