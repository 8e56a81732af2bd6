"""A PostgreSQL database, dumped by `pg_dump` at a snapshot that is held, and loaded by `pg_restore`.

The password goes to these programs by their environment, never by their arguments, which others can read.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, BinaryIO, TypeVar

from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, inspect, make_url

from workflow.errors import StorageFull, Told
from workflow.store.database.engine import Store

Found = TypeVar("Found")
_LOOK_SECONDS = 0.5
_LOCK_WAIT = "60s"  # a migration holds what a dump needs
_VERSION = re.compile(r"\) (\d+)")
_INSTALLED = Path("/usr/lib/postgresql")  # of Debian: a folder for each version
_SAID = re.compile(r"^pg_(?:dump|restore): (?:error|fatal|detail): (.*)$", re.MULTILINE)
_FULL = re.compile(r"No space left on device|Disk quota exceeded")


class ProgramFails(Told):
    """`pg_dump` or `pg_restore` is missing, is too old, or has failed."""


def dump_into(
    store: Store, file: Path, look: Callable[[Connection], Found], tell: Callable[[int, int], object]
) -> tuple[Found, int]:
    """Dump the database into a new file, for its owner alone.

    Returns what `look` finds at that moment, and the major version of `pg_dump`. `tell` is told bytes done.
    """
    with store.snapshot() as connection:
        server = connection.exec_driver_sql("SHOW server_version_num").scalar_one()
        program, version = program_in(folders_of_programs(), "pg_dump", int(server) // 10000)
        snapshot = connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
        found = look(connection)
        options = ("--format=custom", "--no-owner", "--no-privileges", f"--lock-wait-timeout={_LOCK_WAIT}")
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            url = store.engine.url.render_as_string(hide_password=False)
            run_program([program, *options, f"--snapshot={snapshot}"], url, out=out, tell=tell)
    return found, version


def load(url: str, dump: BinaryIO, dumped_by: int) -> None:
    """Load a dump into the database, all of it or nothing."""
    program, _ = program_in(folders_of_programs(), "pg_restore", dumped_by)
    options = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
    dump.seek(0)
    run_program([program, *options], url, given=dump)


def require_program(store: Store) -> int:
    """The major version of the `pg_dump` that would be used. Raises `ProgramFails` where none fits."""
    with store.read() as connection:
        server = connection.exec_driver_sql("SHOW server_version_num").scalar_one()
    return program_in(folders_of_programs(), "pg_dump", int(server) // 10000)[1]


def tables(store: Store) -> list[str]:
    """The names of all tables where ours would be, also of others' tables."""
    with store.read() as connection:
        return sorted(inspect(connection).get_table_names())


def folders_of_programs() -> list[Path]:
    """Where PostgreSQL's programs may be. What lies in PATH may be a wrapper, and choose a version itself."""
    return [*sorted(_INSTALLED.glob("*/bin")), *map(Path, os.get_exec_path())]


def program_in(folders: Iterable[Path], name: str, least: int) -> tuple[str, int]:
    """The program of this version, else of the next newer one that is there; and its version."""
    found: dict[int, str] = {}
    for folder in folders:
        program = shutil.which(name, path=str(folder))
        version = _version(program) if program else 0
        if program and version:
            found.setdefault(version, program)
    if not found:
        raise ProgramFails(
            f"未找到 {name}。请安装 PostgreSQL 客户端（Debian：apt-get install postgresql-client-{least}），"
            "或将其所在文件夹加入 PATH。",
            f"{name} was not found: install PostgreSQL's client (Debian: apt-get install "
            f"postgresql-client-{least}), or add its folder to PATH",
        )
    enough = [version for version in found if version >= least]
    if not enough:
        newest = max(found)
        raise ProgramFails(
            f"{name} 的版本 {newest} 低于所需的 {least}。请安装 PostgreSQL {least} 的客户端"
            f"（Debian：apt-get install postgresql-client-{least}）。",
            f"{name} is of version {newest}, and {least} is needed: install the client of PostgreSQL {least} "
            f"(Debian: apt-get install postgresql-client-{least})",
        )
    return found[min(enough)], min(enough)


def _version(program: str) -> int:
    try:
        told = subprocess.run(  # noqa: S603 - a program of the machine's PATH
            [program, "--version"], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = _VERSION.search(told.stdout)
    return int(found[1]) if found and told.returncode == 0 else 0


def run_program(
    command: Sequence[str],
    url: str,
    *,
    given: BinaryIO | int = subprocess.DEVNULL,
    out: IO[bytes] | int = subprocess.DEVNULL,
    tell: Callable[[int, int], object] | None = None,
) -> None:
    """Run a program of PostgreSQL's to its end. Raises `ProgramFails`, or `StorageFull`."""
    address = make_url(url)
    _, given_by_url = address.get_dialect()().create_connect_args(address)
    password = given_by_url.pop("password", None)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **({"PGPASSWORD": password} if password else {})}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(  # noqa: S603 - a program of PostgreSQL's, with our own options
            [*command, f"--dbname={make_conninfo(**given_by_url)}", "--no-password"],
            env=environment,
            stdin=given,
            stdout=out,
            stderr=errors,
        )
        try:
            while True:
                try:
                    status = process.wait(_LOOK_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    if tell is not None and not isinstance(out, int):
                        tell(os.fstat(out.fileno()).st_size, 0)
        finally:
            process.kill()
            process.wait()
        errors.seek(0)
        told = errors.read(64 * 1024).decode("utf-8", "replace")
    if status:
        if _FULL.search(told):
            raise StorageFull
        # The first line says what; those behind it may quote rows.
        said = _SAID.search(told)
        what = said[1] if said else (told.strip().split("\n", 1)[0] or f"exit status {status}")
        name = Path(command[0]).name
        raise ProgramFails(f"{name} 未能完成：{what}", f"{name} failed: {what}")
