"""`xueshi definitions`: rules kept in folders travel into the database and back, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from api.configuration.settings import DEFINITIONS
from tests.api.cli.keys import as_
from tests.support import factories
from tests.support.editions import PAPERS_12, to_the_bureau
from tests.support.items import paper
from tests.support.scene import open_service
from tests.support.servers.command import xueshi
from workflow.commands.declarations.actions import perform
from workflow.definition import load_editions
from workflow.process.reading import ActionBody
from workflow.queries.people.identity import actor_by_key

NEXT = "zaozhuang-2024-b"


@pytest.fixture
def data(tmp_path: Path) -> dict[str, str]:
    """Settings of the demonstration, whose administrator holds the key."""
    settings = {"XUESHI_DATA": str(tmp_path / "data"), "XUESHI_DEMO": "1"}
    done = xueshi("init-demo", settings=settings)
    assert done.returncode == 0, done.stderr
    return settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped edition under another id, with a comment that must survive."""
    made = tmp_path / "next"
    shutil.copytree(DEFINITIONS / "zaozhuang-2024", made)
    edition = made / "edition.yaml"
    text = edition.read_text(encoding="utf-8").replace("id: zaozhuang-2024", f"id: {NEXT}")
    edition.write_text(text + "# 末尾的注释 \n", encoding="utf-8")
    return made


def test_a_folder_goes_in_is_published_by_another_and_comes_out_the_same(
    data: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    administrator, bureau = as_(data, "administrator"), as_(data, "bureau")
    done = xueshi("definitions", "import", str(folder), settings=administrator)
    assert done.returncode == 0, done.stderr
    assert f"{NEXT}: checked" in done.stdout
    same = xueshi("definitions", "import", str(folder), settings=administrator)
    assert same.stdout == done.stdout, "importing the same again changes nothing"
    refused = xueshi("definitions", "publish", NEXT, "--replaces", "zaozhuang-2024", settings=administrator)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    bureau.pop("XUESHI_DEMO")  # whoever writes the rules sets no more than the folder and a key
    done = xueshi("definitions", "publish", NEXT, "--replaces", "zaozhuang-2024", settings=bureau)
    assert done.returncode == 0, done.stderr
    assert (
        f"{NEXT}: 2024 zaozhuang-hightech published in force"
        in xueshi("definitions", "list", settings=bureau).stdout
    )
    assert "in force from 2024-11-2" in done.stdout, "the demonstration's own day, not the machine's"
    assert "培训进修" in xueshi("--lang", "zh", "definitions", "show", NEXT, settings=bureau).stdout
    out = tmp_path / "out"
    assert xueshi("definitions", "export", NEXT, str(out), settings=bureau).returncode == 0
    for file in folder.iterdir():
        assert (out / file.name).read_bytes() == file.read_bytes()
    assert xueshi("definitions", "diff", str(folder), NEXT, settings=bureau).returncode == 0
    (out / "policy.yaml").write_text("changed: true\n")
    assert xueshi("definitions", "export", NEXT, str(out), settings=bureau).returncode == 1
    assert xueshi("definitions", "retire", NEXT, settings=bureau).returncode == 0


def test_a_draft_is_overwritten_and_its_errors_are_told_with_their_place(
    data: dict[str, str], folder: Path
) -> None:
    administrator = as_(data, "administrator")
    assert xueshi("definitions", "import", str(folder), settings=administrator).returncode == 0
    policy = folder / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8").replace('hours: "8"', "hours: 8"), encoding="utf-8")
    done = xueshi("definitions", "import", str(folder), settings=administrator)
    assert done.returncode == 1
    assert f"{NEXT}: draft" in done.stdout
    assert "policy.yaml:12:3: error: person_day/hours" in done.stderr


def test_editions_of_folders_are_compared_without_a_key(folder: Path) -> None:
    done = xueshi("definitions", "diff", "zaozhuang-2024", str(folder), settings={})
    assert done.returncode == 1
    assert f"+id: {NEXT}" in done.stdout and "-id: zaozhuang-2024" in done.stdout


def test_without_a_key_nothing_is_written(folder: Path, tmp_path: Path) -> None:
    done = xueshi("definitions", "import", str(folder), settings={"XUESHI_DATA": str(tmp_path / "d")})
    assert done.returncode == 1
    assert "XUESHI_API_KEY" in done.stderr and len(done.stderr.splitlines()) == 1


def test_check_tells_everything_in_the_language_of_the_reader(tmp_path: Path) -> None:
    folder = tmp_path / "definitions"
    shutil.copytree(DEFINITIONS, folder)
    for name, old, new in (("policy", 'hours: "8"', "hours: 8"), ("rules", "clause: 附件1", "clause: 附件0")):
        file = folder / "zaozhuang-2024" / f"{name}.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    done = xueshi("--lang", "zh", "definitions", "check", str(folder), settings={})
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert "应为文字" in done.stderr and "不存在" in done.stderr
    assert "zaozhuang-2024：2 个错误" in done.stdout and "demo-2025：没有错误" in done.stdout


def test_an_edition_is_published_over_work_in_flight_and_rolled_back(
    data: dict[str, str], folder: Path
) -> None:
    """A paper, and a training that goes to the bureau now, are in review; a server need not run."""
    waiting = in_review(data)
    write_over(folder, "rules.yaml", *PAPERS_12[1:])
    write_over(folder, "routing.yaml", "routes:\n", to_the_bureau("training"))
    administrator, bureau = as_(data, "administrator"), as_(data, "bureau")
    assert xueshi("definitions", "import", str(folder), settings=administrator).returncode == 0
    told = xueshi("definitions", "impact", NEXT, settings=bureau)
    assert told.returncode == 0, told.stderr
    assert "rerouted: 1 (0 claimed)\nhours: 1 (0 claimed)" in told.stdout
    done = xueshi(
        *("definitions", "publish", NEXT, "--replaces", "zaozhuang-2024", "--move", "all", "--accounts"),
        settings=bureau,
    )
    assert done.returncode == 0, done.stderr
    assert "moved: blocked 0, rerouted 1, hours 1, unchanged 0" in done.stdout
    narrower = xueshi("definitions", "moves", NEXT, "--canary", "50", settings=bureau)
    words = "The share of bodies only grows; to take moves back, roll the edition back."
    assert (narrower.returncode, narrower.stderr) == (
        1,
        f"xueshi: /canary_percent: SHARE_NARROWED: {words}\n",
    )
    back = xueshi("definitions", "rollback", NEXT, settings=bureau)
    assert back.returncode == 0, back.stderr
    assert f"declarations_undone: {len(waiting)}" in back.stdout
    assert "not_undone" not in back.stdout
    assert "whole" in xueshi("verify-record", settings=data).stdout


def in_review(settings: dict[str, str]) -> list[str]:
    """Two submitted declarations of the demonstration's employee, made behind the command's back."""
    folder = Path(settings["XUESHI_DATA"])
    service = open_service(f"sqlite:///{folder / 'xueshi.db'}", load_editions(DEFINITIONS), folder)
    applicant = actor_by_key(service, as_(settings, "applicant")["XUESHI_API_KEY"])
    facts = {name: value for name, value in paper().items() if name != "evidence"}
    ids = [
        factories.draft(service, applicant, facts, evidence=("cover", "contents", "body")),
        factories.draft(service, applicant),
    ]
    for id_ in ids:
        perform(service, applicant, id_, "submit", ActionBody())
    service.store.engine.dispose()
    return ids


def write_over(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
