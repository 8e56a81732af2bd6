"""The README's session, pasted line by line into a shell, answers as the README says."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from api.documentation.readme import README
from tests.support.servers.serving import Serving

_MARK = "@@@"


def _session() -> list[tuple[str, str]]:
    """(What is typed, what is answered) of the first console block."""
    block = README.read_text(encoding="utf-8").partition("```console\n")[2].partition("```")[0]
    found: list[tuple[str, str]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif line.startswith("    "):  # the command goes on
            found[-1] = (f"{found[-1][0]}\n{line}", "")
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]}{line}\n")
    return found


def _curl_takes_json() -> bool:
    told = subprocess.run(["curl", "--version"], capture_output=True, text=True, check=True).stdout
    version = re.match(r"curl (\d+)\.(\d+)", told)
    return version is not None and (int(version[1]), int(version[2])) >= (7, 82)


@pytest.mark.skipif(
    not (shutil.which("jq") and shutil.which("curl") and _curl_takes_json()),
    reason="the session needs jq and curl 7.82 (Debian: apt-get install jq curl)",
)
def test_the_session_runs_as_it_stands(tmp_path: Path) -> None:
    session = _session()
    assert len(session) > 5
    with Serving(tmp_path / ".xueshi", "--crowd") as server:
        typed = "\n".join(f"echo {_MARK}\n{typed}" for typed, _ in session)
        typed = typed.replace("http://127.0.0.1:8000", server.url)
        got = subprocess.run(["bash"], input=typed, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert got.stderr == ""
    answers = [answer.strip() for answer in got.stdout.split(f"{_MARK}\n")[1:]]
    assert answers == [answer.strip() for _, answer in session]
