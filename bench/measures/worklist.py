"""Measures the reviewer's queue, page 1 and page 200, with few and with very many waiting declarations."""

from __future__ import annotations

import http.client
import json
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from bench.figures.report import Check, Section
from bench.figures.stats import median, percentile
from bench.rows.ours import OwnDatabase
from bench.services.load import Load, run
from bench.services.servers import Server
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.page import Page

PAGE_SIZE = 20
FAR_PAGE = 200
MOST_GROWTH = 1.5
READS_PER_TURN = 10
"""One page is read this many times, then the next page has its turn."""

NOTE = (
    "Every declaration waits for review, 40 % of them at one body: of 10,000 just 200 pages. Growth: p95 "
    "over that of page 1 with the small backlog in the same round, median of the rounds; the worst of three."
)


class Reader(Protocol):
    """Reads one page of one queue again and again."""

    def milliseconds(self, calls: int) -> list[float]:
        """Read the page `calls` times. Return the milliseconds of each read."""


class QueryReader:
    """Reads a page through `get_queue`, as the reviewer of the large body."""

    def __init__(self, database: OwnDatabase, number: int) -> None:
        self.service, self.reviewer = database.service, database.population.reviewer
        self.after: tuple[Any, ...] | None = None
        for _ in range(number - 1):
            self.after = self.read().next

    def read(self) -> Page:
        """Read the page."""
        return get_queue(self.service, self.reviewer, filters={}, after=self.after, limit=PAGE_SIZE)

    def milliseconds(self, calls: int) -> list[float]:
        """Read the page `calls` times. Return the milliseconds of each read."""
        spent = []
        for _ in range(calls):
            began = time.perf_counter()
            page = self.read()
            spent.append((time.perf_counter() - began) * 1000)
            assert len(page.items) == PAGE_SIZE, "the page is not full"
        return spent


class HttpReader:
    """Reads a page through `GET /v1/queue`, on one keep-alive connection."""

    def __init__(self, server: Server, token: str, number: int) -> None:
        self.port = server.port
        self.headers = {"Authorization": f"Bearer {token}"}
        self.path = first = f"/v1/queue?limit={PAGE_SIZE}"
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        for _ in range(number - 1):
            connection.request("GET", self.path, headers=self.headers)
            answer = connection.getresponse()
            page = json.load(answer)
            assert answer.status == 200, page
            self.path = f"{first}&cursor={page['next_cursor']}"
        connection.close()

    def milliseconds(self, calls: int) -> list[float]:
        """Read the page `calls` times. Return the milliseconds of each read."""
        load = Load(self.port, [self.path] * calls, "GET", self.headers, connections=1)
        outcome = run(load)
        assert outcome.statuses == {"200": calls}, outcome.sample
        return outcome.latencies


def measure(
    title: str, readers: Mapping[str, Reader], rounds: int, calls: int, turn: int = READS_PER_TURN
) -> Section:
    """Read the pages in turns. Growth is measured against the first of `readers`."""
    section = Section(title, rounds={name: [] for name in readers}, note=NOTE)
    for reader in readers.values():
        reader.milliseconds(turn)
    for round_ in range(1, rounds + 1):
        spent: dict[str, list[float]] = {name: [] for name in readers}
        for _ in range(0, calls, turn):
            for name, reader in readers.items():
                spent[name] += reader.milliseconds(turn)
        for name, latencies in spent.items():
            row = {"p50 ms": percentile(latencies, 50), "p95 ms": percentile(latencies, 95)}
            section.rounds[name].append(row)
        shown = "  ".join(f"{name} {section.rounds[name][-1]['p95 ms']:.2f}" for name in readers)
        print(f"{title}, round {round_}: p95 ms  {shown}", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([result[key] for result in results]) for key in results[0]}
    section.checks.append(growth(section, list(readers)))
    return section


def growth(section: Section, names: Sequence[str]) -> Check:
    """Return the check of the worst growth of p95, compared with page 1 of the small backlog."""
    base, *others = names
    ratios = [
        median(
            [
                row["p95 ms"] / first["p95 ms"]
                for row, first in zip(section.rounds[name], section.rounds[base], strict=True)
            ]
        )
        for name in others
    ]
    return Check("growth of p95", max(ratios), MOST_GROWTH, at_least=False)
