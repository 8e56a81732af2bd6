"""Measures the memory of a process, how long it takes to start, and what a declaration takes on disk."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import psycopg

from bench.figures.report import Check, Section
from bench.figures.stats import median
from bench.measures.submit import one_round
from bench.rows.databases import vacuum_and_analyse
from bench.rows.our_lives import OurLives
from bench.rows.ours import OwnDatabase
from bench.services.our_service import XUESHI, OurService
from bench.services.servers import Server
from workflow.events.relay import announce_all
from workflow.usage.tallies import tally_events

MOST_AT_REST = 100.0  # MB of a process
_RESTS_SECONDS = 8.0  # until the duties of the beginning are done
_MB = 1_000_000
NOTE = (
    "Per process, the largest of them. RSS counts what processes share in each of them (libraries, and what"
    " was loaded before a process forked); PSS divides it. At rest: eight seconds after the first answer."
    " Under load: behind the submissions of (b). Start: from the command to the first answer of /healthz."
)
OF_PARTS = (
    "Resident memory and time that each step adds, in one start; of Python, with psutil, since the process"
    " began."
)
OF_DISK = (
    "What whole lives (create, submit, claim, approve, sync; announced and told) add, divided by their count."
    " Each belongs to another person, whose rows, made for it, count too. Evidence itself is in files."
)
# In the order in which they are loaded; what two share counts for the earlier one.
_PARTS = (
    ("Python", "pass"),
    ("SQLAlchemy", "import sqlalchemy, sqlalchemy.dialects.sqlite, sqlalchemy.dialects.postgresql"),
    ("psycopg", "import psycopg"),
    ("Flask, marshmallow", "import flask, marshmallow, flask_sqlalchemy"),
    ("flask-smorest", "import flask_smorest"),
    ("cryptography", "import cryptography.hazmat.primitives.ciphers.aead"),
    (
        "other libraries",
        "import statemachine, structlog, ruamel.yaml, jsonschema_rs, prometheus_client, argon2",
    ),
    ("our modules", "import api.application"),
    (
        "application, rules",
        "from api.configuration.settings import Settings; from pathlib import Path;"
        " app = api.application.create_app(Settings(folder=Path(folder)))",
    ),
)
_WEIGHING = """
import sys, time, psutil
folder, me = sys.argv[1], psutil.Process()
before, began = 0, me.create_time()
seconds = time.time() - began
for name, code in {parts!r}:
    begun = time.perf_counter()
    exec(code)
    seconds += time.perf_counter() - begun
    weight = me.memory_info().rss
    print(name, weight - before, seconds, sep="\\t")
    before, seconds = weight, 0.0
"""


def measure_processes(own: OwnDatabase, title: str, rounds: int, requests: int) -> Section:
    """Memory at rest and under load of `xueshi serve`, and the time that it takes to start."""
    section = Section(title, note=NOTE)
    ours = OurService(own)
    starts = []
    for _ in range(rounds):
        with _serving(own) as (server, seconds):
            starts.append(seconds)
    with _serving(own) as (server, _):
        time.sleep(_RESTS_SECONDS)
        at_rest = _memory(server.process.pid)
        for round_ in range(rounds):
            one_round(ours, server, round_, requests)
        loaded = _memory(server.process.pid)
    section.rows["at rest"] = {**at_rest, "start s": median(starts)}
    section.rows["under load"] = loaded
    with _serving(own, "--no-engine") as (server, seconds):
        time.sleep(_RESTS_SECONDS)
        section.rows["at rest, --no-engine"] = {**_memory(server.process.pid), "start s": seconds}
    section.rows["at rest, xueshi worker"] = _of_worker(own)
    section.checks.append(Check("MB of a process at rest", at_rest["RSS MB"], MOST_AT_REST, at_least=False))
    return section


def measure_parts(folder: Path) -> Section:
    """What a web process is made of, in the order in which it is loaded."""
    script = _WEIGHING.format(parts=_PARTS)
    told = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    )
    section = Section("(i) what a process is made of", note=OF_PARTS)
    for line in told.stdout.splitlines():
        name, size, seconds = line.split("\t")
        section.rows[name] = {"RSS MB": int(size) / _MB, "start ms": float(seconds) * 1000}
    return section


def measure_disk(own: OwnDatabase, title: str, lives: int, most_shown: int = 16) -> Section:
    """Bytes of a declaration, by table with its indexes; the largest tables by name."""
    _live(own, min(lives, 50))  # what is there once, such as the edition
    before = _sizes(own)
    _live(own, lives)
    added = {
        table: (rows - before.get(table, (0, 0))[0], indexes - before.get(table, (0, 0))[1])
        for table, (rows, indexes) in _sizes(own).items()
    }
    section = Section(title, note=OF_DISK)
    for table, (rows, indexes) in sorted(added.items(), key=lambda each: -sum(each[1]))[:most_shown]:
        section.rows[table] = _shares(rows, indexes, lives)
    whole = [sum(part) for part in zip(*added.values(), strict=True)]
    section.rows["all tables"] = _shares(whole[0], whole[1], lives)
    return section


def _live(own: OwnDatabase, count: int) -> None:
    """Take so many declarations through their whole life, and tell of each step as an engine does."""
    lives = OurLives(own)
    lives.prepare(count)
    drafts = [lives.create() for _ in range(count)]
    lives.complete(drafts)
    for step in (lives.submit, lives.claim, lives.approve, lives.sync):
        for draft in drafts:
            step(draft)
    announce_all(own.service)
    while tally_events(own.service.store):
        pass


def _sizes(own: OwnDatabase) -> Mapping[str, tuple[int, int]]:
    return _sqlite_sizes(own) if own.is_sqlite else _postgres_sizes(own)


def _shares(rows: int, indexes: int, declarations: int) -> dict[str, float]:
    parts = {"rows": rows, "indexes": indexes, "bytes each": rows + indexes}
    return {name: size / declarations for name, size in parts.items()}


@contextmanager
def _serving(own: OwnDatabase, *options: str) -> Iterator[tuple[Server, float]]:
    """A server as an installation runs it, without the demonstration, and the seconds until it answered."""
    began = time.monotonic()
    command = [XUESHI, "serve", "--port", "{port}", *options]
    with Server("Xueshi", command, environment=_environment(own)) as server:
        yield server, time.monotonic() - began


def _environment(own: OwnDatabase) -> dict[str, str]:
    return {"XUESHI_DATA": str(own.folder), "DATABASE_URL": own.url}


def _of_worker(own: OwnDatabase) -> dict[str, float]:
    """The memory of `xueshi worker` at rest, and the seconds until it began."""
    environment = {**Server.clean_environment(), **_environment(own)}
    piped: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    began = time.monotonic()
    with subprocess.Popen([XUESHI, "worker"], env=environment, **piped) as worker:
        assert worker.stderr is not None
        try:
            started = any("worker_started" in line for line in worker.stderr)
            seconds = time.monotonic() - began
            if not started:
                raise RuntimeError(f"xueshi worker ended with {worker.wait()}")
            time.sleep(_RESTS_SECONDS)
            return {**_memory(worker.pid), "start s": seconds}
        finally:
            worker.terminate()


def _memory(process: int) -> dict[str, float]:
    """Of the largest process: in MB."""
    first = psutil.Process(process)
    weights = [each.memory_full_info() for each in (first, *first.children(recursive=True))]
    largest = max(weights, key=lambda each: each.rss)
    return {
        "RSS MB": largest.rss / _MB,
        "PSS MB": largest.pss / _MB,
        "own MB": largest.uss / _MB,
        "processes": float(len(weights)),
        "all PSS MB": sum(each.pss for each in weights) / _MB,
    }


def _postgres_sizes(own: OwnDatabase) -> Mapping[str, tuple[int, int]]:
    vacuum_and_analyse(own.dsn)
    with psycopg.connect(own.dsn) as connection:
        found = connection.execute(
            "SELECT relname, pg_table_size(oid), pg_indexes_size(oid) FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        return {name: (rows, indexes) for name, rows, indexes in found.fetchall()}


def _sqlite_sizes(own: OwnDatabase) -> Mapping[str, tuple[int, int]]:
    with sqlite3.connect(f"file:{own.file}?mode=ro", uri=True) as connection:
        tables = dict(connection.execute("SELECT name, tbl_name FROM sqlite_master"))
        try:
            found = connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
        except sqlite3.OperationalError:  # built without the table that says what each page belongs to
            return {"(all, by the file)": (Path(own.file).stat().st_size, 0)}
    rows, indexes = Counter[str](), Counter[str]()
    for name, size in found:
        table = tables.get(name, name)
        (rows if table == name else indexes)[table] += size
    return {table: (rows[table], indexes[table]) for table in {*rows, *indexes}}
