"""Measures what pages that wait for changes take from other requests."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle

from api.console.reviewer.live import PATH, token_of
from bench.figures.report import Check, Section
from bench.figures.stats import median, percentile
from bench.measures.pages import REVIEWER, Asker, Served

LISTENERS = 200
AT_A_BODY = 5
MOST_OVER_NONE = 1.5
_ACT_EVERY = 20  # requests: so often somebody claims an item, or puts it back
NOTE = (
    f"{LISTENERS} pages wait for changes, {AT_A_BODY} at each body (else all at one), and look at their rows"
    f" after each. Beside them a client reads the queue and a declaration, and every {_ACT_EVERY} requests"
    " claims an item or puts it back, which those at its body are told. In turns with the same without them."
)


def measure(title: str, served: Served, rounds: int, calls: int) -> Section:
    """The p99 of other requests with pages that wait, over the same without them."""
    section = Section(title, note=NOTE)
    client = Client(served)
    sides = {"nobody waits": 0, f"{AT_A_BODY} at a body": AT_A_BODY, "all at one body": LISTENERS}
    client.milliseconds(_ACT_EVERY)
    for round_ in range(1, rounds + 1):
        for name, together in sides.items():
            with waiting(served, client.body, client.ids, together):
                spent = client.milliseconds(calls)
            told = {"p50 ms": percentile(spent, 50), "p99 ms": percentile(spent, 99)}
            section.rounds.setdefault(name, []).append(told)
        print(f"{title}, round {round_}: {section.rounds}", file=sys.stderr)
    for name, told in section.rounds.items():
        section.rows[name] = {
            column: median([each[column] for each in told]) for column in ("p50 ms", "p99 ms")
        }
    none, some, _ = (row["p99 ms"] for row in section.rows.values())
    section.checks.append(
        Check("p99 of others beside 200 that wait", some / none, MOST_OVER_NONE, at_least=False)
    )
    return section


class Client:
    """The reviewer's program: it reads, and now and then claims an item or puts it back."""

    def __init__(self, served: Served) -> None:
        key = {"Authorization": f"Bearer {served.demo['keys'][REVIEWER]}", "Content-Type": "application/json"}
        self._asker = Asker(served.port, key, [])
        items = self._asker.read("/v1/queue?limit=50")["items"]
        self.ids = [each["id"] for each in items]
        free = next(each for each in items if each["state"] == "submitted")
        self.body = free["body_id"]
        reads = cycle(("/v1/queue?limit=50", f"/v1/declarations/{free['id']}"))
        acts = cycle(("claim", "release"))
        self._read: Callable[[], float] = lambda: self._asker.ask(next(reads))
        self._act: Callable[[], float] = lambda: self._asker.ask(
            f"/v1/declarations/{free['id']}/actions/{next(acts)}", "POST", b"{}"
        )

    def milliseconds(self, calls: int) -> list[float]:
        """The time of each request, an even number of acts among them."""
        spent = []
        for number in range(calls // (2 * _ACT_EVERY) * 2 * _ACT_EVERY or 2 * _ACT_EVERY):
            spent.append(self._act() if number % _ACT_EVERY == 0 else self._read())
        return spent


@contextmanager
def waiting(served: Served, body: str, rows: Sequence[str], together: int) -> Iterator[None]:
    """Let pages wait at their bodies while the block lasts, so many together at each; 0: none wait."""
    if not together:
        yield
        return
    bodies = [body, *(f"body-{number}" for number in range(1, LISTENERS // together))]
    addresses = [PATH + token_of(served.secret_key, [each]) for each in bodies]
    cookie, shown = served.session(REVIEWER), ",".join(rows[:25])
    after = Asker(served.port, {}, []).read(f"{addresses[0]}?after=0")["after"]
    pages = [[address, after, shown, cookie] for address in addresses for _ in range(together)]
    command = [sys.executable, "-m", "bench.services.listeners", str(served.port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps(pages) + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ready\n"
        time.sleep(1)  # what asking for the first time costs is not what waiting costs
        yield
        assert process.poll() is None, "the pages do not wait any more"
