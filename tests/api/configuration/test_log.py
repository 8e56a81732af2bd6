"""Logging never fails; what was lost is counted and told."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from api.configuration.log import Lines


def full_disk() -> TextIO:
    return Path("/dev/full").open("w")


def closed_pipe() -> TextIO:
    reading, writing = os.pipe()
    os.close(reading)
    return os.fdopen(writing, "w")


def closed_file() -> TextIO:
    with Path(os.devnull).open("w") as stream:
        return stream


@pytest.fixture(params=[full_disk, closed_pipe, closed_file])
def unwritable(request: pytest.FixtureRequest) -> Iterator[TextIO]:
    stream: TextIO = request.param()
    yield stream
    stream.close()


def test_who_logs_goes_on_where_nothing_can_be_written(unwritable: TextIO) -> None:
    lines = Lines(unwritable)
    for _ in range(3):
        lines.error('{"event": "x"}')
    assert lines.lost == 3


def test_what_was_lost_is_told_as_soon_as_there_is_room_again(tmp_path: Path) -> None:
    with full_disk() as stream, (tmp_path / "log").open("wb") as room:
        lines = Lines(stream)
        lines.info('{"event": "lost"}')
        lines.info('{"event": "lost too"}')
        os.dup2(room.fileno(), stream.fileno())
        lines.info('{"event": "heard"}')
        lines.info('{"event": "and on"}')
    told = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert [line["event"] for line in told] == ["log_lines_lost", "heard", "and on"]
    assert (told[0]["lines"], told[0]["logger"]) == (2, "api.configuration.log")


def test_words_that_no_encoding_takes_are_written_all_the_same(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w") as stream:
        Lines(stream).info("学时 \ud800")
    assert (tmp_path / "log").read_text() == "学时 \\ud800\n"
