"""Measure the candidates beside each other: `python -m bench.server_candidates.compare [rounds] [requests]`.

Every candidate serves the same application from two processes of four threads; 16 connections submit drafts,
alone and beside 200 clients that never finish their bodies or their heads.
"""

import contextlib
import math
import sys

import psycopg

from bench.databases import postgres_database, settle, url_of
from bench.load import Load, run
from bench.servers import Server
from bench.slow_clients import slow_clients
from bench.stats import median, percentile

HERE = "bench.server_candidates"
GRANIAN = [sys.executable, "-m", "granian", "--host", "127.0.0.1", "--port", "{port}", "--workers", "2"]
GRANIAN += ["--backlog", "4096", "--backpressure", "4096"]
GRANIAN += ["--no-ws", "--http", "1", "--http1-header-read-timeout", "10000", "--log-level", "warning"]
CANDIDATES = {
    "waitress, 2 processes": [sys.executable, "-m", f"{HERE}.waitress_prefork", "{port}"],
    "granian WSGI": [*GRANIAN, "--interface", "wsgi", "--blocking-threads", "4", f"{HERE}.app:app"],
    "granian RSGI, buffered": [*GRANIAN, "--interface", "rsgi", f"{HERE}.rsgi_app:app"],
}
NUMBERS = ("rps", "p50", "p99", "cpu ms", "failed")
PATH = "/v1/declarations/{}/actions/submit"


class Comparison:
    """Runs rounds against servers that share one database."""

    def __init__(self, dsn: str, requests: int) -> None:
        from .app import DRAFTS, SCHEMA

        self.drafts = DRAFTS
        self.requests = requests
        self.number = 0
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.connection.execute(SCHEMA)

    def round(self, server: Server, requests: int, seconds: float = 60.0) -> dict[str, float]:
        """Submit fresh drafts once; return rate, p50 and p99 in ms, and what failed."""
        self.number += 1
        self.connection.execute(self.drafts, {"round": self.number, "count": requests})
        paths = [PATH.format(f"draft-{self.number}-{n}") for n in range(1, requests + 1)]
        load = Load(
            server.port,
            paths,
            headers={"Authorization": "Bearer secret"},
            body='{"comment": "as attested"}',
            seconds=seconds,
            patience=5.0,
        )
        busy = server.cpu_seconds()
        try:
            outcome = run(load)
        except RuntimeError:
            return dict.fromkeys(NUMBERS, math.nan) | {"rps": 0.0, "failed": requests}
        return {
            "rps": outcome.rate,
            "p50": percentile(outcome.latencies, 50),
            "p99": percentile(outcome.latencies, 99),
            "cpu ms": (server.cpu_seconds() - busy) / requests * 1000,
            "failed": requests - outcome.statuses.get("200", 0),
        }


def compare(rounds: int, requests: int, names: list[str]) -> dict[str, dict[str, dict[str, float]]]:
    """Return {scenario: {candidate: medians}}."""
    results: dict[str, dict[str, list[dict[str, float]]]] = {}
    with postgres_database("servers") as dsn, contextlib.ExitStack() as stack:
        comparison = Comparison(dsn, requests)
        settle(dsn)
        environment = {"DATABASE_URL": url_of(dsn, "postgresql+psycopg")}
        servers = [
            stack.enter_context(Server(name, CANDIDATES[name], environment=environment)) for name in names
        ]
        for server in servers:
            comparison.round(server, 200)
        for scenario in ("alone", "200 slow bodies", "200 slow heads"):
            for _ in range(rounds):
                for server in servers:
                    with contextlib.ExitStack() as crowd:
                        if scenario != "alone":
                            where = "body" if "bod" in scenario else "head"
                            crowd.enter_context(
                                slow_clients(server.port, 200, where, PATH.format("x"), "secret")
                            )
                        result = comparison.round(server, requests, 20.0)
                    results.setdefault(scenario, {}).setdefault(server.name, []).append(result)
                    print(scenario, server.name, result, file=sys.stderr)
        comparison.connection.close()
    return {
        scenario: {
            name: {key: median([r[key] for r in rows]) for key in NUMBERS} for name, rows in by_name.items()
        }
        for scenario, by_name in results.items()
    }


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:3]] or [5, 1500]
    for scenario, by_name in compare(*arguments, list(CANDIDATES)).items():
        print(scenario)
        for name, numbers in by_name.items():
            print(f"  {name:24}", *(f"{key} {numbers[key]:8.2f}" for key in NUMBERS))
