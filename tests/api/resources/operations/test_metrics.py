"""/metrics tells figures, to those who may read them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from api.application import configure
from api.configuration.settings import Settings
from api.server.background import no_engines
from tests.support.patience import until
from tests.support.plans import noting, scans
from tests.support.world import World
from workflow.access.sender import ACTING, actor_of
from workflow.queries.operations.figures import figures
from workflow.runtime.readiness import Figures
from workflow.tables import declaration


def told(world: World, **headers: str) -> str:
    got = world.app.test_client().get(
        "/metrics", headers={k.replace("_", "-"): v for k, v in headers.items()}
    )
    return got.get_data(as_text=True) if got.status_code == 200 else str(got.status_code)


def test_requests_are_counted_by_route_and_status_and_nothing_of_who_asks(world: World) -> None:
    id_ = world.submitted()["id"]
    assert world.applicant.get(f"/v1/declarations/{id_}").status_code == 200
    world.nobody.get("/nowhere/secret")
    text = told(world)
    assert re.search(r'route="/v1/declarations/<[^"/]+>",status="200"\} [1-9]', text)
    assert re.search(r'route="none",status="404"\} [1-9]', text)
    assert id_ not in text and "secret" not in text
    assert "xueshi_request_seconds_bucket" in text


def test_the_figures_of_the_whole_are_those_of_the_database(world: World) -> None:
    assert figures(world.service)["waiting"] == 0
    world.submitted()
    found = figures(world.service)
    assert (found["waiting"], found["overdue"], found["stuck"], found["operations_unfinished"]) == (
        1,
        0,
        0,
        0,
    )
    with no_engines(world.app):
        assert until(lambda: "\nxueshi_waiting 1.0" in told(world))
        assert 'check="engine"' in told(world)


class Seconds:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_figures_have_an_age_and_old_ones_are_not_told(world: World) -> None:
    clock = Seconds()
    service = world.app.extensions["xueshi"] = replace(world.service, figures=Figures(clock))
    assert "xueshi_waiting" not in told(world) and "figures_age" not in told(world)
    service.figures.see({"waiting": 7})
    clock.now += 120
    text = told(world)
    assert "\nxueshi_waiting 7.0" in text and "\nxueshi_figures_age_seconds 120.0" in text
    clock.now += 11
    text = told(world)
    assert "xueshi_waiting" not in text and "\nxueshi_figures_age_seconds 131.0" in text


def test_all_that_is_overdue_is_counted_by_an_index(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    today = world.service.clock.today()
    ids = [world.submitted()["id"] for _ in range(3)]
    with world.service.store.write() as connection:
        for id_, days in zip(ids, (-1, 0, 1), strict=True):
            due = {"due_on": today + timedelta(days=days)}
            connection.execute(update(declaration).where(declaration.c.id == id_).values(due))
    with noting(world.service, monkeypatch) as noted:
        found = figures(world.service)
    assert (found["waiting"], found["overdue"]) == (3, 1)
    assert not scans(world.service, noted)


@pytest.mark.parametrize(
    ("headers", "proxies", "readers", "may"),
    [
        ({}, (), (), True),
        ({"X_Forwarded_For": "127.0.0.1"}, (), (), False),
        ({"Forwarded": "for=127.0.0.1"}, (), (), False),
        ({"X_Forwarded_For": "203.0.113.9"}, ("127.0.0.1",), (), False),
        ({"X_Forwarded_For": "10.1.2.3"}, ("127.0.0.1",), ("10.0.0.0/8",), True),
        ({"X_Forwarded_Proto": "https"}, ("127.0.0.1",), (), False),
        ({"X_Forwarded_Proto": "https"}, (), (), False),
        ({"X_Forwarded_For": ""}, ("127.0.0.1",), (), False),
        ({"X_Forwarded_For": "127.0.0.1, unknown"}, ("127.0.0.1",), (), False),
        ({"X_Forwarded_For": "127.0.0.1"}, ("127.0.0.1",), (), True),
        ({}, (), ("10.0.0.0/8",), False),
    ],
)
def test_only_named_addresses_may_read_it(
    world: World, headers: dict[str, str], proxies: tuple[str, ...], readers: tuple[str, ...], may: bool
) -> None:
    settings = world.app.config["XUESHI"]
    world.app.config["XUESHI"] = replace(
        settings,
        trusted_proxies=tuple(map(ip_network, proxies)),
        metrics_from=tuple(map(ip_network, readers)) or settings.metrics_from,
    )
    assert (told(world, **headers) != "403") is may


def test_each_request_has_a_line_that_tells_who_and_what_and_nothing_of_the_person(world: World) -> None:
    id_ = world.submitted()["id"]
    settings = replace(world.app.config["XUESHI"], access_log=True)
    configure(world.app, settings, world.app.extensions["xueshi"])
    with capture_logs() as lines:
        got = world.applicant.get(f"/v1/declarations/{id_}")
        world.applicant.get("/v1/declarations?person_id=secret-of-a-query")
        world.nobody.get("/v1/notices")
        world.nobody.get("/verify/a-token-of-somebody")
        world.nobody.get("/nowhere/secret")
    told = [line for line in lines if line["event"] == "request"]
    first = told[0]
    assert first.pop("ms") >= 0
    assert first == {
        "event": "request",
        "log_level": "info",
        "request_id": got.headers["X-Request-Id"],
        "principal": world.ids["principal:applicant"],
        "method": "GET",
        "route": "/v1/declarations/<id:declaration_id>",
        "status": 200,
    }
    assert [(line["principal"] is None, line["route"], line["status"]) for line in told[2:]] == [
        (True, "/v1/notices", 401),
        (True, "/verify/<token>", 404),
        (True, "none", 404),
    ]
    assert not any(word in str(lines) for word in (id_, "secret", "a-token-of-somebody", "李"))


def test_whoever_looks_as_somebody_else_is_the_one_in_the_log(world: World) -> None:
    ACTING.set("")
    actor_of(
        [{"id": "administrator", "name": "", "person_id": None, "scopes": None, "key_id": None, "role": None}]
    )
    actor_of([{"id": "viewed", "name": "", "person_id": None, "scopes": None, "key_id": None, "role": None}])
    assert ACTING.get() == "administrator"


def test_the_log_has_requests_but_for_the_demonstration(tmp_path: Path) -> None:
    def logs(**stated: str) -> bool:
        return Settings.from_environment({"XUESHI_DATA": str(tmp_path), **stated}).access_log

    assert (logs(), logs(XUESHI_DEMO="1"), logs(XUESHI_ACCESS_LOG="0")) == (True, False, False)
    assert logs(XUESHI_DEMO="1", XUESHI_ACCESS_LOG="1")
