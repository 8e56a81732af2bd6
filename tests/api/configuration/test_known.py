"""Every variable that is read is listed, with what it is; what is no setting is told; secrets stay secret."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from api.cli.command import cli
from api.configuration.known import KNOWN, Known, in_force, unknown
from api.configuration.settings import Settings, WrongSetting

ROOT = Path(__file__).resolve().parents[3]
NAME = re.compile(r"\bXUESHI_[A-Z_]*[A-Z]\b")


def test_each_variable_that_the_code_names_is_listed_and_no_other() -> None:
    code = [*ROOT.glob("api/**/*.py"), *ROOT.glob("workflow/**/*.py"), ROOT / "wsgi.py"]
    read = {name for file in code if file.name != "known.py" for name in NAME.findall(file.read_text())}
    prefixes = {"XUESHI_OIDC", "XUESHI_EVIDENCE"}  # of several
    assert read - prefixes == {each.name for each in KNOWN} - {"DATABASE_URL"}


def test_a_variable_that_is_misspelt_is_told_with_what_was_meant() -> None:
    told = list(unknown({"XUESHI_EVIDENCE_MBS": "9", "XUESHI_DATA": "x", "OTHER": "y", "XUESHI_ZZZ": "1"}))
    assert told == [("XUESHI_EVIDENCE_MBS", "XUESHI_EVIDENCE_MB"), ("XUESHI_ZZZ", None)]


@pytest.mark.parametrize("known", [each for each in KNOWN if each.secret], ids=lambda known: known.name)
def test_no_secret_is_shown(known: Known) -> None:
    name = known.name
    secret = "postgresql://me:hunter2@db.example:5433/x?sslpassword=hunter2"
    [shown] = [each for each in in_force({name: secret}) if each.known.name == name]
    assert shown.stated and "hunter2" not in shown.value
    if name == "DATABASE_URL":
        assert shown.value == "postgresql://me:••••@db.example:5433/x"


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("postgresql://xueshi:/hunter+2@db:5432/xueshi", "postgresql://xueshi:••••@db:5432/xueshi"),
        ("postgresql://xueshi:12/hunter@db/xueshi", "postgresql://xueshi:••••@db/xueshi"),
        ("postgresql://xueshi:p@hunter@db/xueshi", "••••"),
        ("postgresql://xue/shi:hunter@db/xueshi", "••••"),
        ("postgresql://u:hunter@part:two@db/x", "••••"),
        ("postgres//u:hunter@db", "••••"),
        ("postgresql://xueshi@db/xueshi", "postgresql://xueshi@db/xueshi"),
        ("sqlite:////srv/a b/x.db?key=hunter", "sqlite:////srv/a b/x.db"),
    ],
)
def test_a_database_is_shown_as_it_is_read_and_never_its_password(stated: str, shown: str) -> None:
    [told] = [each.value for each in in_force({"DATABASE_URL": stated}) if each.known.secret and each.stated]
    assert told == shown and "hunter" not in told


def test_a_url_of_a_database_that_cannot_be_read_is_refused_without_a_word_of_it() -> None:
    for stated in ("postgresql://u:hunter@part:two@db/x", "postgres//u:hunter@db"):
        with pytest.raises(WrongSetting) as refused:
            Settings.from_environment({"DATABASE_URL": stated, "XUESHI_SECRET_KEY": "s"})
        assert refused.value.__cause__ is None
        for text in (refused.value.zh, refused.value.en):
            assert "DATABASE_URL" in text and "hunter" not in text and "two@db" not in text


def runs(environment: dict[str, str], *arguments: str) -> tuple[int, str, str]:
    others = {name: None for name in os.environ if name.startswith("XUESHI_")}
    stated = others | environment
    done = CliRunner().invoke(cli, ["--lang", "en", "settings", *arguments], obj=[], env=stated)
    return done.exit_code, done.stdout, done.stderr


def test_what_is_in_force_is_told_and_where_from(tmp_path: Path) -> None:
    code, out, err = runs({"XUESHI_DATA": str(tmp_path), "XUESHI_EVIDENCE_MB": "50"})
    assert (code, err) == (0, "")
    assert re.search(r"XUESHI_EVIDENCE_MB +50  \(environment\)", out)
    assert re.search(r"XUESHI_EVIDENCE_SECONDS +\d+  \(default\)", out)
    _, out, _ = runs({"XUESHI_DATA": str(tmp_path), "XUESHI_SECRET_KEY": "hunter2"}, "--json")
    told = {each["name"]: each for each in json.loads(out)["settings"]}
    assert told["XUESHI_SECRET_KEY"]["from"] == "environment" and "hunter2" not in out


def test_a_stranger_ends_it_with_one(tmp_path: Path) -> None:
    code, _, err = runs({"XUESHI_DATA": str(tmp_path), "XUESHI_TRUSTED_PROXY": "10.0.0.1"})
    assert code == 1
    assert "XUESHI_TRUSTED_PROXY is no setting, and does nothing: XUESHI_TRUSTED_PROXIES was meant?" in err


def test_to_tell_the_settings_makes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert runs({"XUESHI_DATA": str(folder), "XUESHI_SECRET_KEY": ""})[0] == 0
    assert not folder.exists()
