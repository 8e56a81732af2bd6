"""Every command of docs/operate.md is run as it stands; the Chinese page has the same ones."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from api.cli.command import cli
from tests.support import ROOT
from tests.support.servers.command import environment, xueshi
from tests.support.servers.databases import POSTGRES_VARIABLE, empty_postgres
from tests.support.servers.ports import free_port
from tests.support.wheel import build_wheel
from workflow.store.database.unit_of_work import MOST_CONNECTIONS

PAGE, CHINESE = (ROOT / "docs" / name for name in ("operate.md", "operate.zh.md"))
RUN, ON_THE_HOST = "sh", "sh on the host"
_BLOCK = re.compile(r"^```(?P<head>[^\n]*)\n(?P<commands>.*?)^```$", re.MULTILINE | re.DOTALL)
_LOGGED = re.compile(
    r"(?:\b(?:_LOG|log|get_logger\(\))\.(?:error|warning|exception|critical)|\b_tell)\(\s*\"([^\"]+)\""
)
_COMMAND = re.compile(r"(?:\.venv/bin/|/opt/xueshi(?:-[\d.]+)?/bin/|`)xueshi ([^`\n|&;>]*)")


def blocks(page: Path) -> list[tuple[str, str]]:
    """(How a block is headed, its commands), in their order."""
    return [(found["head"], found["commands"]) for found in _BLOCK.finditer(page.read_text(encoding="utf-8"))]


def sections(page: Path) -> list[int]:
    """The depth of each heading."""
    without_blocks = _BLOCK.sub("", page.read_text(encoding="utf-8"))
    return [len(line.split(" ")[0]) for line in without_blocks.splitlines() if line.startswith("#")]


def test_each_block_says_whether_it_is_run() -> None:
    heads = [head for head, _ in blocks(PAGE)]
    assert set(heads) == {RUN, ON_THE_HOST}
    assert heads.count(RUN) > 8


def test_the_chinese_page_has_the_same_commands_under_the_same_headings() -> None:
    assert blocks(CHINESE) == blocks(PAGE)
    assert sections(CHINESE) == sections(PAGE)


@pytest.mark.parametrize("number", range(len(blocks(PAGE))))
def test_a_block_is_shell(number: int) -> None:
    _, commands = blocks(PAGE)[number]
    read = subprocess.run(["sh", "-n"], input=commands, capture_output=True, text=True)
    assert (read.returncode, read.stderr) == (0, ""), commands


def _named(text: str) -> Iterator[list[str]]:
    """The arguments of each `xueshi` command, in blocks and in the text."""
    for found in _COMMAND.finditer(text):
        yield shlex.split(found[1].replace("…", ""), comments=True)


@pytest.mark.parametrize("page", [PAGE, CHINESE], ids=lambda page: page.name)
def test_every_command_that_is_named_is_one_and_has_these_options(page: Path) -> None:
    named = list(_named(page.read_text(encoding="utf-8")))
    assert len(named) > 15
    for arguments in named:
        command: click.Command = cli
        context = click.Context(cli)
        rest = list(arguments)
        while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
            found = command.get_command(context, rest[0])
            assert found is not None, f"xueshi {shlex.join(arguments)}"
            command, context, rest = found, click.Context(found), rest[1:]
        known = {option for param in command.params for option in (*param.opts, *param.secondary_opts)}
        stated = {word.partition("=")[0] for word in rest if word.startswith("--")}
        assert stated <= known | {"--help", "--version"}, f"xueshi {shlex.join(arguments)}"


def test_a_command_that_is_none_would_be_seen() -> None:
    assert list(_named("`xueshi no-such --thing` .venv/bin/xueshi db upgrade --plan > x")) == [
        ["no-such", "--thing"],
        ["db", "upgrade", "--plan"],
    ]


@pytest.mark.parametrize("page", [PAGE, CHINESE], ids=lambda page: page.name)
def test_each_file_of_deploy_that_is_named_is_there(page: Path) -> None:
    named = re.findall(r"\bdeploy/[\w./@-]*[\w/]", page.read_text(encoding="utf-8"))
    assert len(set(named)) >= 6
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_page_has_the_number_of_connections() -> None:
    for page in (PAGE, CHINESE):
        assert re.search(rf"\b{MOST_CONNECTIONS}\b", page.read_text(encoding="utf-8"))


def _told_as_wrong() -> set[str]:
    """What the code logs as an error or a warning; `log_lines_lost` is written without the logger."""
    told = {"log_lines_lost"}
    for path in (*(ROOT / "api").rglob("*.py"), *(ROOT / "workflow").rglob("*.py")):
        if path.parent.name == "versions":  # old migrations tell in sentences
            continue
        for found in _LOGGED.finditer(path.read_text(encoding="utf-8")):
            told.add(found[1])
    return told


def test_every_line_of_the_log_that_tells_of_something_wrong_is_explained() -> None:
    told = _told_as_wrong()
    assert {"request failed", "no_engine", "engine_died", "unknown_setting"} <= told
    for page in (PAGE, CHINESE):
        text = page.read_text(encoding="utf-8")
        assert sorted(name for name in told if f"`{name}`" not in text) == []


@pytest.fixture
def installed_from(tmp_path: Path) -> Path:
    """What the page says to take to the host, in an otherwise empty folder; the wheel is built from here."""
    host = tmp_path / "host"
    host.mkdir()
    build_wheel(tmp_path, host / "dist")
    shutil.copytree(ROOT / "deploy", host / "deploy")
    shutil.copytree(ROOT / "requirements", host / "requirements")
    return host


@pytest.fixture(params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Iterator[tuple[dict[str, str], str]]:
    """The settings that say where the database is, and those for a second one, to restore a backup into."""
    if request.param == "sqlite":
        yield {}, "XUESHI_DATA=restored"
        return
    with empty_postgres("operate") as url, empty_postgres("restored") as another:
        yield {"DATABASE_URL": url}, f"XUESHI_DATA=restored DATABASE_URL={another}"


@pytest.mark.failures
@pytest.mark.skipif(not (shutil.which("jq") and shutil.which("curl")), reason="needs jq and curl")
def test_all_commands_run_in_their_order_in_an_empty_folder(
    installed_from: Path, databases: tuple[dict[str, str], str]
) -> None:
    settings, elsewhere = databases
    script = "".join(commands for head, commands in blocks(PAGE) if head == RUN)
    assert script.count("XUESHI_DATA=restored ") == 1
    script = script.replace("8000", str(free_port())).replace("XUESHI_DATA=restored", elsewhere)
    surroundings = environment(**settings)
    # Python's own, for a virtual environment of a virtual environment would need that one.
    python = f"{sys.base_prefix}/bin{os.pathsep}{surroundings['PATH']}"
    done = subprocess.run(
        ["bash", "-euc", "set -m\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n" + script],
        cwd=installed_from,
        env={**surroundings, "PATH": python},
        capture_output=True,
        text=True,
        timeout=900,
    )
    log = installed_from / "xueshi.log"
    assert done.returncode == 0, done.stdout + done.stderr + (log.read_text() if log.exists() else "")
    assert '{"state":"approved","recognised":' in done.stdout
    assert '\n"ready"\n' in done.stdout
    assert "nothing to change: all " in done.stdout
    assert (installed_from / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_the_role_of_postgresql_has_all_the_rights_it_needs(tmp_path: Path) -> None:
    (text,) = [
        commands for head, commands in blocks(PAGE) if head == ON_THE_HOST and "CREATE ROLE" in commands
    ]
    name = f"xueshi_page_{os.getpid()}"
    statements = re.sub(r"\bxueshi\b", name, text.partition("<<'SQL'\n")[2].partition("SQL\n")[0])
    assert statements.count(";\n") == 3
    server = os.environ[POSTGRES_VARIABLE]
    url = make_url(server).set(username=name, password="anotherSecret42", database=name)
    with psycopg.connect(server, autocommit=True) as connection:
        try:
            for statement in statements.strip().splitlines():
                connection.execute(statement.encode())
            address = url.render_as_string(hide_password=False)
            settings = {"XUESHI_DATA": str(tmp_path), "DATABASE_URL": address}
            done = xueshi("db", "upgrade", settings=settings)
            assert done.returncode == 0, done.stderr
            done = xueshi(
                "set-up", str(ROOT / "deploy" / "set-up.example.yaml"), "--secrets", "-", settings=settings
            )
            assert done.returncode == 0, done.stderr
        finally:
            drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            connection.execute(drop)
            connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(name)))
