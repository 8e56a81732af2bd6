"""The record of a declaration as a file: downloaded, verified by the command, and by what it ends with."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli.command import cli
from tests.support.world import World


def verify(file: Path, *more: str, language: str = "en") -> Result:
    return CliRunner().invoke(cli, ["--lang", language, "verify-record", str(file), *more])


@pytest.fixture
def file(world: World, tmp_path: Path) -> Path:
    id_ = world.submitted()["id"]
    got = world.applicant.get(f"/v1/declarations/{id_}/record")
    assert (got.status_code, got.content_type) == (200, "application/json")
    assert got.headers["Content-Disposition"].startswith(f'attachment; filename="record-{id_}.json"')
    assert world.other_reviewer.get(f"/v1/declarations/{id_}/record").status_code == 404
    written = tmp_path / "record.json"
    written.write_bytes(got.data)
    return written


def key_of(world: World) -> str:
    [key] = world.nobody.get("/v1/record-keys").json["items"]
    assert key["algorithm"] == "Ed25519"
    return str(key["public_key"])


def test_the_command_ends_with_what_it_found(world: World, file: Path) -> None:
    given = ("--public-key", key_of(world))
    whole = verify(file, *given)
    assert (whole.exit_code, whole.stderr) == (0, "") and "✓ signed by" in whole.stdout
    assert "✓ 1 条记录首尾相连" in verify(file, *given, language="zh").stdout
    nobody = verify(file)
    assert nobody.exit_code == 3 and "? the signature fits the document's own key" in nobody.stdout
    other = verify(file, "--public-key", "0" * 64)
    assert other.exit_code == 1 and "✗ the signature fits, but its key" in other.stderr
    content = file.read_bytes()
    file.write_bytes(content.replace(b'"submit"', b'"withdraw"'))
    changed = verify(file, *given)
    assert changed.exit_code == 1 and "✗ row 1 was changed" in changed.stderr
    assert "✗ 第 1 条记录被改动" in verify(file, *given, language="zh").stderr
    file.write_bytes(content + b"\n")
    assert "not byte for byte" in verify(file, *given).stderr
    file.write_bytes(b"{}")
    none = verify(file, *given)
    assert none.exit_code == 2 and "no document" in none.stderr


def test_a_kept_head_is_compared(world: World, file: Path, tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    head.write_text('{"number": 9, "hash": "0"}')
    told = verify(file, "--public-key", key_of(world), "--head", str(head))
    assert told.exit_code == 0 and "? seal 9 was not the newest" in told.stdout
    head.write_text("nothing")
    assert verify(file, "--head", str(head)).exit_code == 1
