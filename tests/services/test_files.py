"""The files of deploy/ fit the product, and what can be told of their hardening without a host is told."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import click
import pytest
from ruamel.yaml import YAML

from api.cli.command import cli
from api.configuration.known import KNOWN
from tests.conftest import UNDER_CI
from tests.support import ROOT
from tests.support.servers.command import XUESHI

pytestmark = pytest.mark.services

DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
VERSION = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.M)


def instructions() -> list[tuple[str, str]]:
    """Those of the Containerfile, with lines that go on put together."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Containerfile").read_text(), flags=re.M).replace("\\\n", " ")
    return [
        (name.upper(), rest.strip())
        for name, _, rest in (line.partition(" ") for line in text.splitlines() if line)
    ]


def last_stage() -> list[tuple[str, str]]:
    found = instructions()
    return found[max(n for n, (name, _) in enumerate(found) if name == "FROM") :]


def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe", pure=True).load(DEPLOY / "compose.yaml")
    return loaded


def command_lines() -> list[list[str]]:
    """What units, image and compose call, without the program."""
    units = [re.search(r"^ExecStart=\S+/xueshi (.*)$", unit.read_text(), re.M) for unit in UNITS]
    called = [shlex.split(found[1].replace("%i", "8000")) for found in units if found]
    called.append(json.loads(dict(last_stage())["CMD"]))
    called += [
        each["command"]
        for each in compose()["services"].values()
        if each.get("image", "").startswith("xueshi:") and "command" in each
    ]
    return called


@pytest.mark.parametrize("line", command_lines(), ids=" ".join)
def test_what_is_called_is_a_command_with_these_options(line: list[str]) -> None:
    command: click.Command = cli
    while isinstance(command, click.Group) and line:
        found = command.get_command(click.Context(command, obj=[]), line[0])
        assert found is not None, line[0]
        command, line = found, line[1:]
    command.make_context("xueshi", list(line), resilient_parsing=False)


def variables() -> set[str]:
    named = re.findall(
        r"^(?:#|Environment=)?((?:XUESHI|DATABASE)_\w+)=",
        "\n".join(path.read_text() for path in (*UNITS, DEPLOY / "systemd" / "xueshi.env")),
        re.M,
    )
    named += [
        name
        for each in compose()["services"].values()
        for name in each.get("environment", ())
        if "POSTGRES" not in name
    ]
    named += re.findall(r"\b(XUESHI_\w+)=", dict(last_stage())["ENV"])
    return set(named)


def test_every_variable_is_a_setting() -> None:
    assert variables() <= {setting.name for setting in KNOWN}
    assert {"DATABASE_URL", "XUESHI_SECURE_COOKIES", "XUESHI_TRUSTED_PROXIES"} <= variables()


def test_the_image_is_of_this_version_without_root_and_looked_after() -> None:
    stage = dict(last_stage())
    assert stage["USER"] not in ("", "0", "root")
    assert json.loads(stage["ENTRYPOINT"]) == ["xueshi"]
    assert "/healthz" in stage["HEALTHCHECK"]
    assert all("latest" not in rest and ":" in rest for name, rest in instructions() if name == "FROM")
    known = {
        "FROM",
        "RUN",
        "WORKDIR",
        "COPY",
        "ENV",
        "USER",
        "VOLUME",
        "EXPOSE",
        "HEALTHCHECK",
        "STOPSIGNAL",
        "ENTRYPOINT",
        "CMD",
    }
    assert {name for name, _ in instructions()} <= known
    assert VERSION is not None and compose()["x-xueshi"]["image"] == f"xueshi:{VERSION[1]}"


def test_whatever_has_to_be_healthy_is_looked_after() -> None:
    services = compose()["services"]
    waited_for = {
        name
        for each in services.values()
        for name, how in each.get("depends_on", {}).items()
        if how["condition"] == "service_healthy"
    }
    assert {"web-a", "web-b", "postgres"} <= waited_for
    assert [name for name in waited_for if "test" not in services[name].get("healthcheck", {})] == []
    in_image = dict(last_stage())["HEALTHCHECK"].partition("CMD")[2]
    assert services["web-a"]["healthcheck"]["test"] == ["CMD", *json.loads(in_image)]


def test_the_image_has_the_client_of_compose_s_postgresql() -> None:
    version = re.search(r"postgres:(\d+)", compose()["services"]["postgres"]["image"])
    assert version is not None
    installed = [rest for name, rest in last_stage() if name == "RUN"]
    assert f" postgresql-client-{version[1]} " in installed[0]


def test_what_is_ignored_by_one_builder_is_ignored_by_the_other() -> None:
    ignored = (ROOT / ".containerignore").read_text()
    assert ignored == (ROOT / ".dockerignore").read_text()
    assert {".git", ".venv", ".xueshi"} <= set(ignored.split())


def test_compose_refers_to_what_is_there() -> None:
    told = compose()
    services = told["services"]
    assert set(services) == {"postgres", "migrate", "web-a", "web-b", "worker", "proxy"}
    for name, each in services.items():
        assert set(each.get("depends_on", ())) <= set(services), name
        assert set(each["networks"]) <= set(told["networks"]), name
        for volume in each.get("volumes", ()):
            source = volume.split(":")[0]
            assert source in told["volumes"] or source == "./tls" or (DEPLOY / source).exists(), volume
        if "build" in each:
            assert (DEPLOY / each["build"]["context"] / each["build"]["dockerfile"]).exists()
            assert each["read_only"] and each["cap_drop"] == ["ALL"] and each["user"] not in ("0", "root")
            assert "no-new-privileges:true" in each["security_opt"]
    for upstream in re.findall(r"s/127.0.0.1:\d+/([\w-]+):8000/", services["proxy"]["command"][2]):
        assert upstream in services


@pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed (Debian: systemd)"
)
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_finds_the_units_right_and_hard(unit: Path, tmp_path: Path) -> None:
    here = tmp_path / unit.name
    here.write_text(unit.read_text().replace("/opt/xueshi/bin/xueshi", str(XUESHI)))
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", here], capture_output=True, text=True)
    assert (verified.returncode, verified.stderr) == (0, "")
    exposed = ["systemd-analyze", "security", "--offline=true", "--threshold=20", here]
    assert subprocess.run(exposed, capture_output=True).returncode == 0
    here.write_text(here.read_text().replace("ProtectSystem=strict", "ProtectSystem=very"))
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", here], capture_output=True, text=True)
    assert "protect system" in verified.stderr


def test_proxies_agree_with_the_service_on_where_it_is() -> None:
    nginx, caddy = ((DEPLOY / name).read_text() for name in ("nginx/xueshi.conf", "caddy/Caddyfile"))
    for text in (nginx, caddy):
        assert "127.0.0.1:8000" in text and "127.0.0.1:8001" in text and "xueshi.example.cn" in text
        assert text.count("{") == text.count("}")


@pytest.mark.skipif(
    shutil.which("caddy") is None and not UNDER_CI,
    reason="caddy is not installed (Debian: apt-get install caddy)",
)
def test_caddy_reads_its_file() -> None:
    validated = ["caddy", "validate", "--adapter", "caddyfile", "--config", DEPLOY / "caddy/Caddyfile"]
    assert subprocess.run(validated, capture_output=True).returncode == 0
