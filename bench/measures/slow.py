"""Measures submissions while other clients never finish their requests. All must still be served."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from bench.figures.report import Check, Section
from bench.figures.stats import median
from bench.measures.submit import Service, one_round
from bench.services.servers import Server
from bench.services.slow_clients import slow_clients

CROWDS = {"alone": "", "bodies without end": "body", "heads without end": "head"}
NOTE = (
    "The slow clients send one byte a second and come back at once when hung up on. Everybody else's "
    "submissions must all be answered; the share of the undisturbed rate that is left is shown, not promised."
)


def measure(title: str, service: Service, server: Server, count: int, rounds: int, requests: int) -> Section:
    """Run the three situations in turns on one server."""
    section = Section(title, rounds={name: [] for name in CROWDS}, note=NOTE)
    one_round(service, server, 0, requests)
    for round_ in range(1, rounds + 1):
        for name, where in CROWDS.items():
            result = situation(service, server, count, where, round_, requests)
            section.rounds[name].append(result)
            shown = "  ".join(f"{key} {value:.1f}" for key, value in result.items())
            print(f"{title}, round {round_}: {name}  {shown}", file=sys.stderr)
    alone = section.rounds["alone"]
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([result[key] for result in results]) for key in results[0]}
        left = [row["requests/s"] / first["requests/s"] for row, first in zip(results, alone, strict=True)]
        section.rows[name]["share"] = median(left)
        failed = sum(result["failed"] for result in results)
        section.checks.append(Check(f"submissions not served: {name}", failed, 1, at_least=False))
    return section


def situation(
    service: Service, server: Server, count: int, where: str, round_: int, requests: int
) -> dict[str, float]:
    """Run one round, with slow clients beside it unless `where` is empty."""
    with ExitStack() as crowd:
        if where:
            path = service.prepare(round_, 1)[0]
            crowd.enter_context(slow_clients(server.port, count, where, path, service.token))
        return one_round(service, server, round_, requests)
