"""`xueshi set-up` at the terminal: secrets, places of mistakes, both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.servers.command import xueshi

FILE = """\
organizations:
  - {name: 局, kind: bureau, region: "370400", reviewers: []}
principals:
  - name: 孙某
    login: sun
    roles:
      - {role: bureau, organization: 局}
  - name: 系统
    roles: [{role: integrator}]
    keys:
      - {label: one, scopes: [people:read]}
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    assert xueshi("db", "upgrade", settings=settings(tmp_path)).returncode == 0
    (tmp_path / "file.yaml").write_text(FILE, encoding="utf-8")
    return tmp_path


def settings(place: Path) -> dict[str, str]:
    return {"XUESHI_DATA": str(place / "data")}


def test_secrets_are_written_once_and_said_nowhere_else(place: Path) -> None:
    file, secrets = str(place / "file.yaml"), place / "secrets.json"
    nowhere = xueshi("set-up", file, settings=settings(place))
    assert nowhere.returncode == 1 and "--secrets FILE" in nowhere.stderr, nowhere.stderr
    tried = xueshi("set-up", file, "--dry-run", settings=settings(place))
    assert tried.returncode == 0 and "6 changes would be made" in tried.stdout, tried.stderr
    secrets.write_text("somebody's own")
    there = xueshi("set-up", file, "--secrets", str(secrets), settings=settings(place))
    assert there.returncode == 1 and secrets.read_text() == "somebody's own"
    secrets.unlink()
    done = xueshi("set-up", file, "--secrets", str(secrets), settings=settings(place))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == ["+ organization 局 (kind bureau)", "+ principal sun"]
    assert secrets.stat().st_mode & 0o777 == 0o600
    told = json.loads(secrets.read_text(encoding="utf-8"))
    said = done.stdout + done.stderr
    assert told["passwords"][0]["password"] not in said and told["keys"][0]["secret"] not in said
    before = secrets.read_bytes()
    again = xueshi("--lang", "zh", "set-up", file, "--secrets", str(secrets), settings=settings(place))
    assert (again.returncode, again.stdout) == (0, "无需更改：文件所列的 6 项均已如此。\n"), again.stderr
    assert secrets.read_bytes() == before
    (place / "file.yaml").write_text(FILE.replace("label: one", "label: two"), encoding="utf-8")
    shown = xueshi("set-up", file, "--secrets", "-", settings=settings(place))
    assert [key["label"] for key in json.loads(shown.stdout)["keys"]] == ["two"]
    assert json.loads(shown.stdout)["keys"][0]["secret"] not in shown.stderr


@pytest.mark.parametrize(
    ("old", "new", "en", "zh"),
    [
        ('"370400"', "370400", "2:29: organizations/0/region: Not a string. (WRONG_TYPE)", "须为文字。"),
        (
            "role: bureau",
            "role: chief",
            "7:10: principals/0/roles/0/role: Must be one of: ",
            "须为以下之一：",
        ),
        ("login: sun", "login: sun\n    pass: x", "6:5: principals/0/pass: Unknown field.", "没有此字段。"),
        ("roles: [{", "roles: [{{", "9:", "括号或逗号不全"),
        (
            "organization: 局",
            "organization: 无",
            "7:24: principals/0/roles/0/organization: Neither the file",
            "(ORGANIZATION_NOT_NAMED)",
        ),
    ],
)
def test_a_mistake_is_told_with_line_and_column(place: Path, old: str, new: str, en: str, zh: str) -> None:
    file = place / "file.yaml"
    file.write_text(FILE.replace(old, new), encoding="utf-8")
    for language, said in (("en", f"{file}:{en}"), ("zh", zh)):
        wrong = xueshi("--lang", language, "set-up", str(file), "--dry-run", settings=settings(place))
        assert wrong.returncode == 1 and said in wrong.stderr, wrong.stderr
        assert not wrong.stdout
