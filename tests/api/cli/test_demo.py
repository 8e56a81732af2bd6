"""The guided tour passes on both databases, again and again, and would tell a difference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from api.demonstration.tour.report import Report
from tests.support.servers.command import xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.serving import Serving


@pytest.fixture(params=["sqlite", "postgresql"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Serving]:
    if request.param == "sqlite":
        with Serving(tmp_path / "data", "--crowd") as serving:
            yield serving
        return
    with empty_postgres("demo") as url, Serving(tmp_path / "data", database_url=url) as serving:
        yield serving


def test_the_tour_finds_every_figure_as_the_notice_says_twice(served: Serving) -> None:
    settings = {"XUESHI_DATA": str(served.folder)}
    for language, last_line in (("en", "figures are what the notice says"), ("zh", "与通知一致")):
        done = xueshi("--lang", language, "demo", "--url", served.url, settings=settings)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr
        assert last_line in done.stdout
        assert "✗" not in done.stdout
        if language == "zh":
            assert re.findall(r"[A-Z]{2,}_[A-Z_]+", done.stdout) == [], "codes have words"
    verified = xueshi("verify-record", settings={**settings, "DATABASE_URL": served.database_url})
    assert verified.returncode == 0, verified.stderr
    assert "whole" in verified.stdout


def test_the_tour_finds_the_keys_of_a_local_server_by_its_port(served: Serving, tmp_path: Path) -> None:
    done = xueshi("demo", "--url", served.url, settings={}, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_without_a_server_it_says_so_in_one_line() -> None:
    done = xueshi("demo", "--url", "http://127.0.0.1:9", settings={})
    assert done.returncode == 1
    assert done.stderr == "xueshi: nothing is served at http://127.0.0.1:9: start it with `make run`\n"


def test_a_server_that_is_no_demonstration_is_not_driven(tmp_path: Path) -> None:
    with Serving(tmp_path / "data", demo=False) as serving:
        done = xueshi("demo", "--url", serving.url, settings={})
    assert done.returncode == 1
    assert "not in demonstration mode" in done.stderr


def test_a_difference_is_kept_and_shown() -> None:
    shown = StringIO()
    report = Report(Console(file=shown), "en", 1)
    report.compare("recognised", "10", "10")
    report.compare("recognised", "9.5", "10")
    assert report.differences == ["recognised: '9.5' instead of '10'"]
    assert "✗ recognised: 9.5 ≠ 10" in shown.getvalue()
