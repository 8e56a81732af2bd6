"""`xueshi assess`: one answer per readable line, in order, the same as the API's, and nothing left behind."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.servers.command import XUESHI, environment, xueshi

REQUEST: dict[str, Any] = {
    "id": "a",
    "as_of": "2024-11-20T09:00:00+08:00",
    "person": {"type": "employee"},
    "items": [
        {
            "ref": "i1",
            "category": "training",
            "filing_number": "ZZ-BA-2024-017",
            "days": [{"date": "2024-06-03", "hours": "9.5"}],
            "evidence": ["pass_certificate"],
        }
    ],
}


def line(**changes: Any) -> str:
    return json.dumps({**REQUEST, **changes}, ensure_ascii=False) + "\n"


def test_each_line_is_answered_in_order(tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    file.write_text(line(id="一") + "\n" + line(id="二"), encoding="utf-8")
    done = xueshi("assess", str(file), settings={}, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    answers = [json.loads(answer) for answer in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["一", "二"]
    assert answers[0]["items"][0]["outcome"] == "approve_trimmed"
    assert answers[0]["years"]["2024"]["recognised"]["professional"] == "8"


def test_it_needs_no_database_and_leaves_nothing_behind(tmp_path: Path) -> None:
    settings = {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none", "XUESHI_DATA": str(tmp_path / "data")}
    done = xueshi("assess", "-", settings=settings, stdin=line(), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("unreadable", "pointer"),
    [
        ("{", "/"),
        ("[1]", "/"),
        ('{"id": 1, "id": 2}', "/"),
        ('"\\ud800"', "/"),
        ("[" * 5000, "/"),
        (line(person={"type": "robot"}).strip(), "/person/type"),
        (line(edition="atlantis-2024").strip(), "/edition"),
        (line(items=[{**REQUEST["items"][0], "hourz": 1}]).strip(), "/items/0/hourz"),
    ],
)
def test_an_unreadable_line_is_named_and_answered_in_its_place(unreadable: str, pointer: str) -> None:
    done = xueshi("assess", "-", settings={}, stdin=line(id="1") + unreadable + "\n\n" + line(id="3"))
    assert done.returncode == 1
    first, wrong, last = (json.loads(answer) for answer in done.stdout.splitlines())
    assert (first["id"], last["id"]) == ("1", "3")
    assert wrong.keys() == {"id", "errors"}
    assert wrong["id"] == ("a" if '"a"' in unreadable else None)
    assert wrong["errors"][0]["pointer"] == pointer.rstrip("/")
    assert all(wrong["errors"][0]["text"][language] for language in ("zh", "en"))
    assert done.stderr.startswith(f"line 2: {pointer}: {wrong['errors'][0]['code']}: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("unreadable", "said"),
    [
        ("{}", "缺少必填字段"),
        ("{", "不是可读的 JSON：须为 UTF-8，只有一种读法（第 2 个字符）。"),
        ('{"id": 1, "id": 2}', "重复的键"),
        ("[" * 50, "嵌套超过 32 层"),
        ('["\\u0000"]', "NUL"),
        ("[1e999]", "数字超出范围"),
        ("[99999999999999999999]", "数字超出范围"),
        ("[NaN]", "NaN 和 Infinity 不是"),
    ],
)
def test_it_says_what_is_wrong_in_chinese_where_that_is_wanted(unreadable: str, said: str) -> None:
    done = xueshi("--lang", "zh", "assess", "-", settings={}, stdin=unreadable + "\n")
    assert done.stderr.startswith("第 1 行: ")
    assert said in done.stderr


def test_it_says_it_in_chinese_where_that_is_the_locale() -> None:
    done = xueshi("assess", "-", settings={"LANG": "zh_CN.UTF-8"}, stdin="{}\n")
    assert "缺少必填字段" in done.stderr


def test_an_answer_comes_before_the_next_request_is_written() -> None:
    with subprocess.Popen(
        [XUESHI, "assess", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name in ("first", "second"):
            process.stdin.write(line(id=name))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == name
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_file_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    assert xueshi("assess", str(tmp_path / "none"), settings={}).returncode == 2


@pytest.mark.parametrize("sent", ['{\n"id": 1\n}\n', '[{"id": "a"}]\n'])
def test_a_document_over_lines_or_in_a_list_is_told_how_it_is_written(sent: str) -> None:
    done = xueshi("assess", "-", settings={}, stdin=sent)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Each line must be one whole JSON object")
