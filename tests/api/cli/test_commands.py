"""The other verbs: the database, the demonstration, the log, the keys, the documents; and how they fail."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from api.cli.command import cli
from api.cli.language import Language, language_of
from api.configuration.settings import DEFINITIONS, Settings
from tests.api.cli.keys import as_
from tests.support.scene import open_service
from tests.support.servers.command import xueshi
from workflow.access.credentials import password_matches
from workflow.commands.people.personal_data import reveal_document
from workflow.definition import load_editions
from workflow.queries.people.identity import actor_by_key

HELP = (
    "serve",
    "demo",
    "assess",
    "init-demo",
    "db",
    "verify-record",
    "backup",
    "restore",
    "rotate-keys",
    "definitions",
    "openapi",
    "docs",
)


@pytest.fixture
def demo(tmp_path: Path) -> dict[str, str]:
    """Settings of a data folder with the demonstration in it."""
    settings = {"XUESHI_DATA": str(tmp_path / "data"), "XUESHI_DEMO": "1"}
    done = xueshi("init-demo", settings=settings)
    assert done.returncode == 0, done.stderr
    return settings


def database(settings: dict[str, str]) -> Path:
    return Path(settings["XUESHI_DATA"]) / "xueshi.db"


def test_help_lists_every_verb_with_a_sentence() -> None:
    done = xueshi("--help", settings={})
    for verb in HELP:
        assert any(line.split()[:1] == [verb] and len(line.split()) > 3 for line in done.stdout.splitlines())


def test_every_verb_explains_itself() -> None:
    for verb in HELP:
        shown = CliRunner().invoke(cli, [verb, "--help"], prog_name="xueshi")
        assert shown.exit_code == 0
        assert shown.output.startswith(f"Usage: xueshi {verb} ")


def test_upgrading_the_database_twice_does_nothing_twice(tmp_path: Path) -> None:
    settings = {"XUESHI_DATA": str(tmp_path / "data")}
    first, second = (xueshi("db", "upgrade", settings=settings) for _ in range(2))
    assert first.returncode == second.returncode == 0, first.stderr
    assert first.stdout == second.stdout


def test_the_demonstration_is_made_once(demo: dict[str, str]) -> None:
    file = Path(demo["XUESHI_DATA"]) / "demo.json"
    before, rows = file.read_bytes(), _count(demo)
    assert xueshi("init-demo", settings=demo).returncode == 0
    assert file.read_bytes() == before
    assert _count(demo) == rows
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_lost_demo_json_is_made_anew_for_the_same_people(demo: dict[str, str]) -> None:
    file = Path(demo["XUESHI_DATA"]) / "demo.json"
    before = json.loads(file.read_text())
    file.unlink()
    assert xueshi("init-demo", settings=demo).returncode == 0
    after = json.loads(file.read_text())
    assert after["people"] == before["people"]
    assert after["organizations"] == before["organizations"]
    assert not set(after["keys"].values()) & set(before["keys"].values())


def test_a_demo_json_that_outlived_its_database_gets_new_keys(demo: dict[str, str]) -> None:
    file = Path(demo["XUESHI_DATA"]) / "demo.json"
    before = json.loads(file.read_text())
    for part in file.parent.glob("xueshi.db*"):
        part.unlink()
    done = xueshi("init-demo", settings=demo)
    assert done.returncode == 0, done.stderr
    after = json.loads(file.read_text())
    assert after["keys"].keys() == before["keys"].keys()
    assert not set(after["keys"].values()) & set(before["keys"].values())
    listed = xueshi("definitions", "list", settings={**demo, "XUESHI_API_KEY": after["keys"]["bureau"]})
    assert listed.returncode == 0, listed.stderr


def test_there_is_no_demonstration_outside_of_its_mode(tmp_path: Path) -> None:
    done = xueshi("init-demo", settings={"XUESHI_DATA": str(tmp_path / "data")})
    assert done.returncode == 1
    assert "XUESHI_DEMO=1" in done.stderr
    assert not (tmp_path / "data" / "demo.json").exists()


def test_every_role_has_a_key_under_its_name(demo: dict[str, str]) -> None:
    told = json.loads((Path(demo["XUESHI_DATA"]) / "demo.json").read_text())
    roles = {"applicant", "unit_reviewer", "unit_administrator", "bureau", "administrator", "integrator"}
    assert roles <= set(told["keys"])


def test_personal_numbers_are_nowhere_in_the_folder(demo: dict[str, str]) -> None:
    for file in Path(demo["XUESHI_DATA"]).rglob("*"):
        assert not file.is_file() or b"379900196" not in file.read_bytes(), file


def test_rotated_keys_still_open_every_number(demo: dict[str, str]) -> None:
    done = xueshi("rotate-keys", settings=demo)
    assert done.returncode == 0, done.stderr
    assert "5 numbers moved" in done.stdout
    assert xueshi("rotate-keys", settings=demo).returncode == 0
    dropped = xueshi("rotate-keys", "--drop-unused", settings=demo)
    assert (dropped.returncode, dropped.stdout.count(",")) == (0, 3), "two keys of each kind"
    assert xueshi("rotate-keys", "--drop-unused", settings=demo).stdout == "every key is in use\n"
    assert "5 numbers moved" in xueshi("rotate-keys", settings=demo).stdout


def test_a_whole_log_is_said_to_be_whole_and_a_broken_one_is_not(demo: dict[str, str]) -> None:
    assert "whole" in xueshi("verify-record", settings=demo).stdout
    with sqlite3.connect(database(demo)) as connection:
        person = connection.execute("SELECT id FROM person").fetchone()[0]
        connection.execute(
            "INSERT INTO declaration (id, person_id, category, state, sequence, first_year, last_year, facts,"
            " evidence, created_at, updated_at) VALUES ('planted', ?, 'training', 'approved', 3, 2024, 2024,"
            " '{}', '[]', '2024-11-20 01:00:00', '2024-11-20 01:00:00')",
            (person,),
        )
    done = xueshi("verify-record", settings=demo)
    assert done.returncode == 1
    assert "declaration planted state: Nothing in the history led to this." in done.stderr.splitlines()
    same = xueshi("--lang", "zh", "verify-log", settings=demo)
    assert same.returncode == 1
    assert "declaration planted state: 办理过程中没有这一结果。" in same.stderr.splitlines()


def test_a_head_that_is_kept_elsewhere_shows_an_older_database(demo: dict[str, str], tmp_path: Path) -> None:
    head, older = tmp_path / "head.json", tmp_path / "older.sqlite"
    with sqlite3.connect(database(demo)) as connection, sqlite3.connect(older) as copy:
        connection.backup(copy)
    planted = (
        "INSERT INTO access_log (at, principal_id, person_id, field, purpose) SELECT '2024-11-20 01:00:00',"
        " (SELECT id FROM principal LIMIT 1), (SELECT id FROM person LIMIT 1), 'document_number', 'x'"
    )
    with sqlite3.connect(database(demo)) as connection:
        connection.execute(planted)
    forged = xueshi("verify-record", "--head", str(head), settings=demo)
    assert (forged.returncode, head.exists()) == (1, False), "a broken record has no head to keep"
    with sqlite3.connect(database(demo)) as connection:
        connection.execute("DELETE FROM access_log")
    _look_up_a_number(demo)
    written = xueshi("verify-record", "--head", str(head), settings=demo)
    assert (written.returncode, json.loads(head.read_text())["number"]) == (0, 1), written.stderr
    assert xueshi("verify-record", "--head", str(head), settings=demo).returncode == 0
    with sqlite3.connect(older) as copy, sqlite3.connect(database(demo)) as connection:
        copy.backup(connection)
    assert xueshi("verify-record", settings=demo).returncode == 0
    restored = xueshi("verify-record", "--head", str(head), settings=demo)
    assert restored.returncode == 1
    assert restored.stderr.startswith("record_seal 1 hash: It is not the head that was kept elsewhere")
    head.write_text("{}")
    wrong = xueshi("verify-record", "--head", str(head), settings=demo)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)


def _look_up_a_number(settings: dict[str, str]) -> None:
    folder = Path(settings["XUESHI_DATA"])
    service = open_service(f"sqlite:///{database(settings)}", load_editions(DEFINITIONS), folder)
    bureau = actor_by_key(service, as_(settings, "bureau")["XUESHI_API_KEY"])
    with service.store.read() as connection:
        [person_id, *_] = connection.exec_driver_sql("SELECT id FROM person").scalars()
    reveal_document(service, bureau, person_id, purpose="核对")
    service.store.engine.dispose()


def test_the_openapi_document_needs_no_server(tmp_path: Path) -> None:
    done = xueshi("openapi", settings={}, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["openapi"].startswith("3.1")
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_an_edition_is_told_with_its_place(tmp_path: Path) -> None:
    assert xueshi("definitions", "check", settings={}).returncode == 0
    folder = tmp_path / "definitions"
    shutil.copytree(Settings.definitions, folder)
    policy = folder / "zaozhuang-2024" / "policy.yaml"
    policy.write_text("nonsense: 1\n" + policy.read_text())
    done = xueshi("definitions", "check", str(folder), settings={})
    assert done.returncode == 1
    assert "policy.yaml:1:" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_rule_table_can_be_read_in_chinese() -> None:
    done = xueshi("definitions", "show", settings={"LANG": "zh_CN.UTF-8"})
    assert "每年公需 30 + 专业 60" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "settings", "says"),
    [
        (("verify-record",), {}, "xueshi db upgrade"),
        (("db", "upgrade"), {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "database"),
        (("db", "upgrade"), {"DATABASE_URL": "nonsense"}, "postgresql://user:password@host"),
        (("serve",), {"XUESHI_NOW": "tomorrow", "XUESHI_DEMO": "1"}, "XUESHI_NOW"),
        (("serve",), {"XUESHI_NOW": "2024-11-20T09:00:00+08:00"}, "XUESHI_DEMO"),
        (("db", "upgrade"), {"DATABASE_URL": "mysql://me@here/db"}, "not supported"),
        (
            ("definitions", "show", "atlantis"),
            {},
            "there is no edition “atlantis”; `xueshi definitions list`",
        ),
        (("serve",), {"XUESHI_DATA": "/dev/null/data"}, "set XUESHI_DATA to another folder"),
        (("serve", "--host", "nowhere.invalid"), {}, "--host takes an address of this machine"),
        (("serve", "--host", "203.0.113.1"), {}, "--host takes an address of this machine"),
        (("definitions", "diff", "zaozhuang-2024", "./mistyped"), {}, "there is no folder ./mistyped"),
    ],
)
def test_what_goes_wrong_is_one_line(
    arguments: tuple[str, ...], settings: dict[str, str], says: str, tmp_path: Path
) -> None:
    done = xueshi(*arguments, settings={"XUESHI_DATA": str(tmp_path), **settings})
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("xueshi: ")
    assert says.lower() in done.stderr.lower()


def test_a_key_that_nobody_has_is_said_to_be_none(demo: dict[str, str]) -> None:
    done = xueshi("definitions", "list", settings={**demo, "XUESHI_API_KEY": "xs_nobody"})
    assert done.returncode == 1
    assert "XUESHI_API_KEY is no key that is in use here" in done.stderr


@pytest.mark.parametrize("url", ["127.0.0.1:8000", "ftp://127.0.0.1", "", "http://"])
def test_the_demonstration_says_how_an_address_is_written(url: str) -> None:
    done = xueshi("demo", "--url", url, settings={})
    assert done.returncode == 2
    assert "write it like http://127.0.0.1:8000" in done.stderr


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, Language.zh),
        ({"LANG": "en_GB.UTF-8"}, Language.en),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, Language.en),
        ({}, Language.en),
    ],
)
def test_the_language_is_that_of_the_locale(environment: dict[str, str], language: Language) -> None:
    assert language_of(environment) is language


def _count(settings: dict[str, str]) -> list[int]:
    tables = ("organization", "person", "affiliation", "principal", "role_grant", "api_key")
    with sqlite3.connect(database(settings)) as connection:
        return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]


def test_the_first_administrator_is_made_once(tmp_path: Path) -> None:
    settings = {"XUESHI_DATA": str(tmp_path), "XUESHI_PASSWORD": "correct horse battery"}
    assert xueshi("db", "upgrade", settings=settings).returncode == 0
    made = xueshi("create-administrator", "root", settings=settings)
    assert made.returncode == 0 and "signs in as root" in made.stdout, made.stderr
    again = xueshi("create-administrator", "other", settings=settings)
    assert again.returncode == 1 and "An administrator can sign in already" in again.stderr
    assert "correct horse" not in made.stdout + made.stderr + again.stderr


@pytest.mark.parametrize(
    ("login", "password", "said"),
    [
        ("a b", "correct horse battery", "/login"),
        ("root", "", "/password"),
        ("root", "short", "/password"),
        ("", "", "/login"),
    ],
)
def test_the_first_administrator_is_held_to_the_rules_of_the_api(
    tmp_path: Path, login: str, password: str, said: str
) -> None:
    settings = {"XUESHI_DATA": str(tmp_path)}
    assert xueshi("db", "upgrade", settings=settings).returncode == 0
    refused = xueshi("create-administrator", login, "--password", password, settings=settings)
    assert refused.returncode == 1 and said in refused.stderr, refused.stderr
    assert "Traceback" not in refused.stderr
    made = xueshi("create-administrator", "root", "--password", "correct horse battery", settings=settings)
    assert made.returncode == 0, made.stderr


def test_whoever_has_the_machine_finds_a_way_back_in(tmp_path: Path) -> None:
    settings = {"XUESHI_DATA": str(tmp_path), "XUESHI_PASSWORD": "correct horse battery"}
    assert xueshi("db", "upgrade", settings=settings).returncode == 0
    assert xueshi("create-administrator", "root", settings=settings).returncode == 0
    with sqlite3.connect(database(settings)) as connection:  # as an installation was locked before
        connection.execute("UPDATE principal SET password_hash = 'nothing matches this'")
    unknown = xueshi("reset-password", "nobody", settings=settings)
    assert unknown.returncode == 1 and "Nobody signs in with this login" in unknown.stderr
    short = xueshi("reset-password", "root", "--password", "short", settings=settings)
    assert short.returncode == 1 and "/password" in short.stderr
    reset = xueshi("reset-password", "root", settings=settings)
    assert reset.returncode == 0 and "root signs in with the new password" in reset.stdout, reset.stderr
    assert "password_reset" in reset.stderr + reset.stdout
    assert "correct horse" not in reset.stdout + reset.stderr
    with sqlite3.connect(database(settings)) as connection:
        [(kept,)] = connection.execute("SELECT password_hash FROM principal").fetchall()
    assert password_matches(kept, "correct horse battery")
