"""Backups as docs/operate.md says: taken under load, one is of a moment that was, and is restored whole."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from tests.support import ROOT
from tests.support.patience import until
from tests.support.servers.command import environment, xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.postgres_server import WHEEL_PROGRAMS
from tests.support.servers.serving import Serving
from tests.support.world import picture

ITEM = {"category": "training", "filing_number": "F-1", "mode": "in_person"}
ITEM["days"] = [{"date": "2024-06-03", "hours": "8"}]  # type: ignore[assignment]


@dataclass(frozen=True)
class Done:
    """Something that was acknowledged: what, when it was asked for, and when it was answered."""

    name: str
    sent: float
    answered: float


def commands() -> list[str]:
    """All commands of the page's section, to be run where the data folder is .xueshi."""
    page = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
    section = page.partition("\n## Backup\n")[2].partition("\n## ")[0]
    found = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    assert len(found) == 3, "backup, check, restore"
    return [each.replace(".venv/bin/", f"{Path(sys.executable).parent}/") for each in found]


def run(command: str, folder: Path, **settings: str) -> str:
    """What a command of the page prints."""
    with_programs = {"PATH": f"{os.environ['PATH']}{os.pathsep}{WHEEL_PROGRAMS}", **settings}
    done = subprocess.run(
        ["sh", "-ec", command],
        cwd=folder,
        env=environment(**with_programs),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class Load:
    """People who write as fast as they are answered, and what they were told was done."""

    def __init__(self, serving: Serving) -> None:
        self.serving, self.told = serving, serving.demo()
        self.done: list[Done] = []
        self._ended = threading.Event()
        acts = (partial(self._organization, "a"), partial(self._organization, "b"), self._evidence)
        self.threads = [threading.Thread(target=self._work, args=(act,)) for act in acts]

    def __enter__(self) -> Load:
        for thread in self.threads:
            thread.start()
        assert until(lambda: len(self.done) >= 60 or not self.is_well)
        assert self.is_well
        return self

    def __exit__(self, *raised: object) -> None:
        self._ended.set()
        for thread in self.threads:
            thread.join()

    @property
    def is_well(self) -> bool:
        return all(thread.is_alive() for thread in self.threads)

    def _work(self, act: Callable[[int], str]) -> None:
        for number in count():
            sent = time.time()
            name = act(number)
            self.done.append(Done(name, sent, time.time()))
            if self._ended.is_set():
                return

    def _post(self, who: str, path: str, content: bytes, kind: str = "application/json") -> Any:
        headers = {"Authorization": f"Bearer {self.told['keys'][who]}", "Content-Type": kind}
        status, _, body = self.serving.request("POST", path, content, headers)
        assert status == 201, body
        return json.loads(body)

    def _organization(self, writer: str, number: int) -> str:
        name = f"unit {writer} {number}"
        body = json.dumps({"name": name, "kind": "employer", "region": "370400"}).encode()
        self._post("administrator", "/v1/organizations", body)
        return name

    def _evidence(self, number: int) -> str:
        draft = json.dumps({"person_id": self.told["people"]["employee"]["id"], "item": ITEM}).encode()
        made = self._post("employee", "/v1/declarations", draft)
        content = picture(number)
        form = b'--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\npass_certificate\r\n--x\r\n'
        form += b'Content-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
        form += content + b"\r\n--x--\r\n"
        place = f"/v1/declarations/{made['id']}/evidence"
        self._post("employee", place, form, "multipart/form-data; boundary=x")
        return hashlib.sha256(content).hexdigest()


def held(url: str) -> set[str]:
    """The names of what is in a database."""
    engine = create_engine(url)
    with engine.connect() as connection:
        units = connection.execute(text("SELECT name FROM organization WHERE name LIKE 'unit %'")).scalars()
        found = set(units)
        for pieces in connection.execute(text("SELECT evidence FROM declaration")).scalars():
            listed = json.loads(pieces) if isinstance(pieces, str) else pieces or []
            found.update(each["sha256"] for each in listed)
    engine.dispose()
    return found


@pytest.mark.failures
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_archive_taken_under_load_restores_to_a_moment_that_was(tmp_path: Path, kind: str) -> None:
    with ExitStack() as stack:
        url, other = "", f"sqlite:///{tmp_path / 'restored' / 'xueshi.db'}"
        if kind == "postgresql":
            url, other = (stack.enter_context(empty_postgres(name)) for name in ("live", "restored"))
        with Serving(tmp_path / ".xueshi", database_url=url) as serving:
            tour = xueshi("demo", "--url", serving.url, settings={})
            assert tour.returncode == 0, tour.stderr
            with Load(serving) as load:
                taken, checked, restored = (
                    run(command, tmp_path, DATABASE_URL=other if url and "restore" in command else url)
                    for command in commands()
                )
                assert load.is_well
        assert taken.startswith("archive taken: "), taken
        assert checked.endswith(": whole\n"), checked
        assert restored.endswith(": restored and verified, the record is whole\n"), restored
        found = held(other)
    [archive] = (tmp_path / "backups").glob("xueshi-*")
    moment = datetime.fromisoformat(json.loads((archive / "manifest.json").read_text())["taken_at"])
    before = [each for each in load.done if each.answered < moment.timestamp()]
    assert len(before) >= 60
    assert {each.name for each in before} <= found
    there = [each for each in load.done if each.name in found]
    missing = [each for each in load.done if each.name not in found]
    assert missing, "the load went on behind the backup"
    # What was asked for after something else was answered came after it.
    assert max(each.sent for each in there) <= min(each.answered for each in missing)
    for each in there:
        if len(each.name) == 64:
            assert (tmp_path / "restored" / "evidence" / each.name[:2] / each.name).is_file()
