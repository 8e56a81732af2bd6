"""A list whose reading would take too long is answered soon, with the way out, and others are served."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from api.application import configure
from api.configuration.settings import Settings
from tests.api.documented import operation
from tests.api.http.places import PROBLEM
from tests.support import factories
from tests.support.patience import PATIENCE_SECONDS
from tests.support.world import Caller
from workflow import tables
from workflow.ids import new_id
from workflow.runtime.service import Service

_SECONDS = 1.0
# What a missing index would do to a table of a hundred million rows.
_SCANNED = """CREATE VIEW notice AS SELECT there.* FROM kept_notice AS there, (
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000000)
    SELECT n FROM numbers) AS numbers"""


@pytest.fixture
def caller(app: Flask, service: Service, database_url: str, tmp_path: Path) -> Iterator[Caller]:
    """Who has a notice: readings have a second, and all notices are read for each list of them."""
    settings = Settings(folder=tmp_path, database_url=database_url, testing=True)
    configure(app, settings, replace(service, store=service.store.hurried(_SECONDS)))
    person_id = factories.person(service)
    notice = {"id": new_id(), "event_id": "e", "person_id": person_id, "kind": "approved", "texts": {}}
    with service.store.write() as connection:
        connection.execute(tables.notice.insert(), {**notice, "created_at": service.clock.now()})
        connection.execute(text("ALTER TABLE notice RENAME TO kept_notice"))
        connection.execute(text(_SCANNED))
    yield Caller(app.test_client(), factories.key(service, "applicant", person_id=person_id))
    with service.store.write() as connection:
        connection.execute(text("DROP VIEW notice"))
        connection.execute(text("ALTER TABLE kept_notice RENAME TO notice"))


def test_a_list_that_would_take_long_is_given_up_and_others_are_served(caller: Caller, app: Flask) -> None:
    answers: list[Any] = []
    one_more = [Caller(app.test_client(), caller.key) for _ in range(4)]
    askers = [Thread(target=lambda who=who: answers.append(who.get("/v1/notices"))) for who in one_more]
    for asker in askers:
        asker.start()
    others = [caller.get("/v1/declarations").status_code for _ in range(10)]
    for asker in askers:
        asker.join(PATIENCE_SECONDS)  # to the end it would be many minutes
    assert set(others) == {200}
    for got in answers:
        assert (got.status_code, got.mimetype, got.json["code"]) == (503, PROBLEM, "TOOK_TOO_LONG")
        assert got.headers["Retry-After"] == "3"
        assert got.json["facts"] == {"seconds": 1, "retry_after": 3}
    assert len(answers) == 4


def test_who_asked_is_told_the_way_out(caller: Caller) -> None:
    for language, way_out in (("zh", "增加筛选条件"), ("en", "add a filter")):
        got = caller.get("/v1/notices", headers={"Accept-Language": language})
        assert way_out in got.json["detail"]
    assert "503" in operation("get", "/v1/notices")["responses"]
    assert caller.get("/v1/declarations").status_code == 200
