"""What a host held that is gone without a word is free again in some 15 s.

The host is a network namespace, whose address is taken away: its packets come no more, and nobody refuses
ours. Where no namespace can be made, the test says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from tests.support import ROOT
from tests.support.servers.outage import OwnPostgres
from tests.support.servers.postgres_server import start_system_binaries, system_binaries

HELD = 30.0  # 15 s, however loaded the machine is; the system's own bounds are hours
_NET = 200 + os.getpid() % 50
HERE, THERE = f"10.213.{_NET}.1", f"10.213.{_NET}.2"
SPACE, OUR_END, ITS_END = f"xueshi{os.getpid()}", f"xa{os.getpid()}", f"xb{os.getpid()}"

HOLDER = """
import sys, time
from sqlalchemy import text
from workflow.store import Store
store = Store.at(sys.argv[1])
with store.exclusive("announce") as alone, store.write() as connection:
    connection.execute(text("UPDATE mark SET it = 2"))
    print("holds" if alone else "too late", flush=True)
    time.sleep(600)
"""


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    """A server that another host can reach."""
    if system_binaries() is None:
        pytest.skip("PostgreSQL's own binaries are not installed")
    server = start_system_binaries(listen="*")
    try:
        own = OwnPostgres(server)
        with psycopg.connect(own.plain_url, autocommit=True) as connection:
            connection.execute("CREATE TABLE mark (it integer)")
            connection.execute("INSERT INTO mark VALUES (1)")
            told = connection.execute("SHOW hba_file").fetchone()
            with Path(told[0]).open("a") as rules:  # type: ignore[index]
                rules.write(f"\nhost all all {THERE}/32 trust\n")
            connection.execute("SELECT pg_reload_conf()")
        yield own
    finally:
        server.stop()


@pytest.fixture(scope="module")
def host() -> Iterator[None]:
    try:
        ip("netns", "add", SPACE)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no network namespace can be made here: {error}")
    try:
        ip("link", "add", OUR_END, "type", "veth", "peer", "name", ITS_END, "netns", SPACE)
        ip("addr", "add", f"{HERE}/30", "dev", OUR_END)
        ip("link", "set", OUR_END, "up")
        ip("-n", SPACE, "addr", "add", f"{THERE}/30", "dev", ITS_END)
        ip("-n", SPACE, "link", "set", ITS_END, "up")
        yield
    finally:
        ip("netns", "del", SPACE)


@pytest.mark.failures
def test_what_a_lost_host_held_is_free_again_soon(postgres: OwnPostgres, host: None) -> None:
    url = make_url(postgres.url).set(host=HERE).render_as_string(hide_password=False)
    command = ["ip", "netns", "exec", SPACE, sys.executable, "-c", HOLDER, url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "holds\n"
        ip("-n", SPACE, "addr", "flush", "dev", ITS_END)
        holder.kill()
    began = time.monotonic()
    with psycopg.connect(postgres.plain_url, autocommit=True) as connection:
        sessions = f"SELECT count(*) FROM pg_stat_activity WHERE client_addr = '{THERE}'"
        assert connection.execute(sessions).fetchone() == (2,)  # the lock's, and the transaction's
        while connection.execute(sessions).fetchone() != (0,):
            assert time.monotonic() - began < HELD
            time.sleep(0.2)
        connection.execute("SET lock_timeout = '5s'")
        connection.execute("UPDATE mark SET it = 3")
