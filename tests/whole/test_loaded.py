"""A process that serves holds in memory what it needs for it, and not what some other process does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.servers.command import XUESHI, environment
from tests.support.servers.databases import empty_postgres

# Each takes megabytes: migrations, terminal colours, the identity provider, spreadsheets, codes, pictures.
SELDOM = (
    "alembic",
    "rich",
    "authlib",
    "requests",
    "xlsxwriter",
    "python_calamine",
    "segno",
    "PIL",
    "pikepdf",
)
PROGRAM = """
import sys
import wsgi, api.cli.serving.serve, api.server.serve
assert wsgi.app.test_client().get("/readyz").status_code
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""


def loaded(*names: str, **settings: str) -> list[str]:
    """Which of the modules a process has loaded that serves on a database of this version."""
    surroundings = environment(**settings)
    subprocess.run([XUESHI, "db", "upgrade"], env=surroundings, check=True, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names], env=surroundings, check=True, capture_output=True, text=True
    )
    return done.stdout.split()


def test_a_server_loads_nothing_that_it_seldom_needs(tmp_path: Path) -> None:
    assert loaded(*SELDOM, "psycopg", "flask", XUESHI_DATA=str(tmp_path)) == ["flask"]


def test_the_driver_of_postgresql_is_loaded_where_it_is_used(tmp_path: Path) -> None:
    with empty_postgres("loaded") as url:
        settings = {"XUESHI_DATA": str(tmp_path), "DATABASE_URL": url}
        assert loaded(*SELDOM, "psycopg", "pysqlite3", **settings) == ["psycopg"]
