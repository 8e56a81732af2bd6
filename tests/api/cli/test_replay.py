"""`xueshi definitions replay`: an edition tried over what the demonstration's people declared."""

from __future__ import annotations

import json
import shutil

import pytest

from api.cli.editions import replay
from api.configuration.settings import DEFINITIONS
from tests.api.cli.keys import as_
from tests.support.servers.command import xueshi
from workflow.trials.replay.report import empty_report

NEXT = "zaozhuang-2024-b"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The demonstration, and a draft under which papers need a plaque."""
    folder = tmp_path_factory.mktemp("replay")
    settings = {"XUESHI_DATA": str(folder / "data"), "XUESHI_DEMO": "1"}
    assert xueshi("init-demo", settings=settings).returncode == 0
    made = folder / "next"
    shutil.copytree(DEFINITIONS / "zaozhuang-2024", made)
    for name, old, new in (
        ("edition", "id: zaozhuang-2024", f"id: {NEXT}"),
        ("routing", "due_working_days: 15", "due_working_days: 5"),
    ):
        file = made / f"{name}.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    settings = as_(settings, "administrator")
    done = xueshi("definitions", "import", str(made), settings=settings)
    assert done.returncode == 0, done.stderr
    return settings


@pytest.mark.parametrize("edition_id", ["zaozhuang-2024", NEXT])
def test_a_replay_is_carried_out_and_told(data: dict[str, str], edition_id: str) -> None:
    done = xueshi("definitions", "replay", edition_id, settings=data)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("submitted: ") and lines[0].endswith(
        "0 blocked, 0 allowed, 0 rerouted, 0 worth other hours"
    )
    assert "fewer hours: 0 people, 0 in all" in lines
    told = xueshi("--lang", "zh", "definitions", "replay", edition_id, settings=data)
    assert told.stdout.startswith("已提交：")


def test_the_report_can_be_had_as_json(data: dict[str, str]) -> None:
    done = xueshi("definitions", "replay", NEXT, "--last", "1", "--json", settings=data)
    report = json.loads(done.stdout)
    assert (report["scope"]["edition"], report["scope"]["last"]) == (NEXT, 1)
    assert report["submitted"]["judged"] <= 1


def test_a_replay_can_be_left_to_a_server(data: dict[str, str]) -> None:
    done = xueshi("definitions", "replay", NEXT, "--no-wait", settings=data)
    assert done.returncode == 0
    assert done.stdout.startswith("operation ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["no-such-edition"], "There is no such thing"),
        ([NEXT, "--last", "0"], "--last"),
        ([NEXT, "--year", "1000"], "--year"),
        ([NEXT, "--region", "nowhere"], "UNKNOWN_REGION"),
    ],
)
def test_what_can_not_be_replayed_is_one_line(data: dict[str, str], arguments: list[str], says: str) -> None:
    done = xueshi("definitions", "replay", *arguments, settings=data)
    assert done.returncode != 0
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_who_may_not_read_the_rules_may_not_replay_them(data: dict[str, str]) -> None:
    done = xueshi("definitions", "replay", NEXT, settings=as_(data, "unit_reviewer"))
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_part_of_a_report_has_words(language: str) -> None:
    report = empty_report(edition=NEXT)
    side = {"before": 1, "after": 2}
    report["codes"]["NOT_FILED"] = {"refuses_now": 1, "refuses_no_more": 2}
    report["moves"]["a > b"] = {"declarations": 3}
    report["caps"]["ANNUAL_CAP learning"] = side
    report["bodies"]["body"] = dict.fromkeys(("blocked", "allowed", "hours", "sent_away", "sent_here"), 4)
    report["examples"]["blocked"] = [{"declaration_id": "one"}, {"declaration_id": "nameless"}]
    report["unlike_then"]["count"] = 5
    report["bodies"]["(others)"] = report["bodies"]["body"]
    report["names"] = {
        "body": {"zh": "示范学校", "en": "School"},
        "one": {"zh": "张示范的培训进修申报", "en": "Zhang, training"},
    }
    lines = list(replay.lines(report, language))
    assert len(lines) == 12
    assert any("NOT_FILED" in line for line in lines)
    told = ("示范学校", "张示范的培训进修申报") if language == "zh" else ("School", "Zhang, training")
    assert all(any(name in line for line in lines) for name in told)
    assert not any("nameless" in line for line in lines), "an id whose name is not known is left out"
    assert not any("{" in line for line in lines)
