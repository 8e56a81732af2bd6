"""Measures submissions over HTTP: our server beside services that do the same in other frameworks."""

import sys
from collections.abc import Sequence
from typing import Protocol

from bench.figures.report import Section
from bench.figures.stats import median, percentile
from bench.services.load import Load, run
from bench.services.servers import Server

CONNECTIONS = 16
NOTE = (
    "ours: xueshi serve as make run starts it, with every rule, routing, the hash chain, and beside it the "
    "relay that announces each transition and writes its notices (in 'server ms' too). The peers check three "
    "guards and do none of this. 'server ms': processor time per request, without PostgreSQL's."
)


class Service(Protocol):
    """A server with a database of its own, and the drafts to submit in it."""

    name: str
    token: str
    body: str

    def server(self) -> Server:
        """Return the server, not started yet."""

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert complete drafts and return the paths that submit them."""

    def wait_until_idle(self) -> None:
        """Wait until the work that a round left behind is done, so that it does not slow the next round."""


def measure(title: str, started: Sequence[tuple[Service, Server]], rounds: int, requests: int) -> Section:
    """Run rounds against servers that are running already, each in turn."""
    section = Section(title, rounds={service.name: [] for service, _ in started})
    for service, server in started:
        one_round(service, server, 0, min(requests, 300))
    for round_ in range(1, rounds + 1):
        for service, server in started:
            result = one_round(service, server, round_, requests)
            section.rounds[service.name].append(result)
            shown = "  ".join(f"{key} {value:.1f}" for key, value in result.items())
            print(f"{title}, round {round_}: {service.name}  {shown}", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([result[key] for result in results]) for key in results[0]}
    return section


def one_round(service: Service, server: Server, round_: int, requests: int) -> dict[str, float]:
    """Submit each new draft once. Return the rate, percentiles and server time (ms), and the failures."""
    paths = service.prepare(round_, requests)
    headers = {"Authorization": f"Bearer {service.token}"}
    busy = server.cpu_seconds()
    load = Load(server.port, paths, headers=headers, body=service.body, connections=CONNECTIONS)
    outcome = run(load)
    service.wait_until_idle()
    return {
        "requests/s": outcome.rate,
        "p50 ms": percentile(outcome.latencies, 50),
        "p99 ms": percentile(outcome.latencies, 99),
        "server ms": (server.cpu_seconds() - busy) / requests * 1000,
        "failed": requests - outcome.statuses.get("200", 0),
    }


def ratio(section: Section, over: str, under: str, number: str) -> float:
    """Return the median over the rounds of one side's number divided by another's in the same round."""
    pairs = zip(section.rounds[over], section.rounds[under], strict=True)
    return median([mine[number] / theirs[number] for mine, theirs in pairs])
