"""Profiles our own code: `python -m bench lifecycle|submit|queue --profile`.

A profile is for finding slow functions, not for comparing times.
"""

from __future__ import annotations

import cProfile
import io
import pstats
import time
from collections.abc import Callable

from werkzeug.test import EnvironBuilder

from api.application import create_app
from api.configuration.settings import Settings
from bench.floor.transitions import LIFECYCLE
from bench.measures.worklist import QueryReader
from bench.rows.backlog import fill
from bench.rows.ours import Ours, OwnDatabase, own_database
from bench.services.our_service import OurService

LINES = 40
WARM_UP = 20


def of_lifecycle(database: str, count: int) -> str:
    """Report the milliseconds per event, then the most expensive functions of `count` lifecycles."""
    with own_database(database, "profile") as own:
        side = Ours(own)
        side.run(side.prepare(0, WARM_UP))
        seconds = [0.0] * len(LIFECYCLE)
        for declaration_id in side.prepare(1, count):
            for number in range(len(LIFECYCLE)):
                began = time.perf_counter()
                side.step(declaration_id, number)
                seconds[number] += time.perf_counter() - began
        per_event = "".join(
            f"{transition.event:8} {spent / count * 1000:.3f} ms\n"
            for transition, spent in zip(LIFECYCLE, seconds, strict=True)
        )
        ids = side.prepare(2, count)
        return per_event + profiled(lambda: side.run(ids))


def of_submit(database: str, count: int) -> str:
    """Report the milliseconds per request to the web application in this process, then its functions."""
    with own_database(database, "profile") as own:
        service = OurService(own)
        application = create_app(_settings(own), own.service)

        def submit(paths: list[str]) -> float:
            headers = {"Authorization": f"Bearer {service.token}"}
            requests = [
                EnvironBuilder(path, method="POST", headers=headers, data=service.body).get_environ()
                | {"CONTENT_TYPE": "application/json"}
                for path in paths
            ]
            began = time.perf_counter()
            for environ in requests:
                b"".join(application(environ, _accept))
            return time.perf_counter() - began

        submit(service.prepare(0, WARM_UP))
        spent = submit(service.prepare(1, count))
        paths = service.prepare(2, count)
        return f"submit   {spent / count * 1000:.3f} ms\n" + profiled(lambda: submit(paths))


def of_queue(database: str, count: int) -> str:
    """Report the milliseconds per page through the query, then its functions."""
    with own_database(database, "profile") as own:
        fill(own, 10_000)
        reader = QueryReader(own, 2)
        reader.milliseconds(WARM_UP)
        spent = sum(reader.milliseconds(count))
        return f"page     {spent / count:.3f} ms\n" + profiled(lambda: reader.milliseconds(count))


PROFILES: dict[str, Callable[[str, int], str]] = {
    "lifecycle": of_lifecycle,
    "submit": of_submit,
    "queue": of_queue,
}


def profiled(work: Callable[[], object]) -> str:
    """Report the most expensive functions by own time, then the product's by cumulative time."""
    profiler = cProfile.Profile()
    profiler.enable()
    work()
    profiler.disable()
    out = io.StringIO()
    statistics = pstats.Stats(profiler, stream=out)
    statistics.sort_stats("tottime").print_stats(LINES)
    statistics.sort_stats("cumtime").print_stats("/(workflow|api)/", LINES)
    return out.getvalue()


def _settings(own: OwnDatabase) -> Settings:
    return Settings(folder=own.folder, database_url=own.url, testing=True)


def _accept(status: str, headers: list[tuple[str, str]], error: object = None) -> None:
    assert status.startswith("200"), status
