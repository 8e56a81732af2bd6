"""What docs/operate.md says to copy is a whole copy, taken while the server works."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support import ROOT
from tests.support.patience import until
from tests.support.servers.command import environment, xueshi
from tests.support.servers.serving import Serving


@pytest.mark.failures
def test_a_copy_taken_as_the_page_says_is_whole_and_lacks_nothing_acknowledged(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    (commands,) = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    commands = commands.replace(".xueshi", "data").replace(".venv/bin/python", sys.executable)
    acknowledged: list[str] = []
    ended = threading.Event()
    with Serving(tmp_path / "data") as serving:
        key = {"Authorization": f"Bearer {serving.demo()['keys']['administrator']}"}
        key["Content-Type"] = "application/json"

        def work() -> None:
            while not ended.is_set():
                name = f"unit {len(acknowledged)}"
                body = json.dumps({"name": name, "kind": "employer", "region": "370400"}).encode()
                assert serving.request("POST", "/v1/organizations", body, key)[0] == 201
                acknowledged.append(name)

        tour = xueshi("demo", "--url", serving.url, settings={})
        assert tour.returncode == 0, tour.stderr
        worker = threading.Thread(target=work)
        worker.start()
        assert until(lambda: len(acknowledged) >= 50 or not worker.is_alive())
        assert worker.is_alive()
        before = list(acknowledged)
        script = ["sh", "-ec", commands]
        subprocess.run(script, cwd=tmp_path, env=environment(), check=True, capture_output=True, timeout=300)
        ended.set()
        worker.join()
    told = xueshi("verify-record", settings={"XUESHI_DATA": str(tmp_path / "backup")})
    assert told.returncode == 0, told.stdout + told.stderr
    with contextlib.closing(sqlite3.connect(tmp_path / "backup" / "xueshi.db")) as copy:
        counted = copy.execute("SELECT count(*) FROM organization WHERE name LIKE 'unit %'").fetchone()[0]
    assert len(before) <= counted <= len(acknowledged)
