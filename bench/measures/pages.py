"""Measures the console: pages beside the JSON calls behind them, bytes, and the way to the next item."""

from __future__ import annotations

import http.client
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page, sync_playwright

from api.configuration.settings import Settings
from bench.figures.report import Check, Section
from bench.figures.stats import median, percentile
from bench.services.our_service import XUESHI
from bench.services.servers import Server
from tests.browser.chromium import launch
from workflow.definition.files.row_writing import with_rows
from workflow.queries.editions.previews import rows_of

NOTE = (
    "The demonstration with its institute, served as make run serves it; a reviewer with 48 items. JSON: the"
    " calls whose answers the page shows, one after the other on one connection; each time is to the first"
    " byte. Bytes are those on the wire at a first visit, without pictures of evidence."
)
MOST_OVER_JSON = 1.5
MOST_BYTES_OF_THE_TWO, MOST_BYTES = 150_000, 350_000
MOST_MILLISECONDS = 300.0
MOST_OF_A_CELL = 100.0
ROWS = 500  # as many as a table can have
_SHIPPED, _DRAFT, _FILE = "zaozhuang-2024", "many-rows", "routing.yaml"
_TURN = 10
REVIEWER = "institute_reviewer"
_READ_BY = {
    REVIEWER: ("/queue", "/notices", "/account"),
    "engineer": ("/my/2024", "/my/declarations/new", "/my/declarations/new/training", "/notices"),
    "institute_administrator": ("/people",),
    "bureau": ("/process",),
    "administrator": ("/editions", "/account"),
}

# What is pressed where it can be: approve, else claim, else go to the next item.
_KEYS = {
    "button[data-key=a]:not([aria-disabled])": "a",
    "button[data-key=Enter]:not([aria-disabled])": "Enter",
    "[data-key=j]": "j",
}

# Press a key, and tell the milliseconds until another page was drawn in the place of this one.
_TO_THE_NEXT = """(key) => new Promise((done) => {
  const began = performance.now(), main = document.getElementById("main");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const look = () => (document.getElementById("main") === main ? requestAnimationFrame(look)
    : requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began))));
  look();
})"""

# Choose another value in a cell: the milliseconds of the server's answer, and until its problems were drawn.
_LEAVE_A_CELL = """(value) => new Promise((done) => {
  const cell = document.querySelector("select[name='c.agency_contract']");
  const findings = document.getElementById("findings");
  performance.clearResourceTimings();
  const began = performance.now();
  cell.value = value;
  cell.dispatchEvent(new Event("change", { bubbles: true }));
  const drawn = () => {
    const asked = performance.getEntriesByType("resource").find((each) => each.name.endsWith("/cells"));
    done([asked.responseEnd - asked.requestStart, performance.now() - began]);
  };
  const look = () => (document.getElementById("findings") === findings ? requestAnimationFrame(look)
    : requestAnimationFrame(() => requestAnimationFrame(drawn)));
  look();
})"""


class Served:
    """The demonstration, served on a database of its own."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.port, self.url = server.port, f"http://127.0.0.1:{server.port}"
        self.demo = json.loads((folder / "demo.json").read_text())
        self.secret_key = Settings(folder=folder).secret_key

    def session(self, name: str) -> str:
        """The cookies of a new session of somebody."""
        who = self.demo["principals"][name]
        body = urlencode({"login": who["login"], "password": who["password"], "next": "/"})
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("POST", "/sign-in", body, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        answer.read()
        return "; ".join(each.partition(";")[0] for each in answer.headers.get_all("Set-Cookie") or ())


@contextmanager
def serving(database_url: str) -> Iterator[Served]:
    """Serve as `make run` does; without a URL on SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {"XUESHI_DEMO": "1", "XUESHI_DATA": folder, "DATABASE_URL": database_url}
        command = [XUESHI, "serve", "--crowd", "--port", "{port}"]
        with Server("Xueshi", command, environment=environment) as server:
            yield Served(server, Path(folder))


class Asker:
    """Asks for addresses on one connection, with these headers. Its time is that to the first byte."""

    def __init__(self, port: int, headers: dict[str, str], addresses: Sequence[str]) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers, self.addresses = headers, addresses

    def milliseconds(self, turns: int) -> list[float]:
        """Ask for all addresses so often; the time of each turn is the sum."""
        return [sum(self.ask(address) for address in self.addresses) for _ in range(turns)]

    def ask(self, address: str, method: str = "GET", body: bytes | None = None, status: int = 200) -> float:
        """The milliseconds of one request."""
        began = time.perf_counter()
        self.connection.request(method, address, body, headers=self.headers)
        answer = self.connection.getresponse()
        spent = (time.perf_counter() - began) * 1000
        self._content = answer.read()
        assert answer.status == status, (address, answer.status, self._content)
        return spent

    def read(self, address: str) -> Any:
        """The JSON at an address."""
        self.ask(address)
        return json.loads(self._content)


def measure_times(title: str, served: Served, rounds: int, calls: int) -> Section:
    """The time to the first byte of queue and decision page, beside the JSON calls behind each."""
    cookies = {"Cookie": served.session(REVIEWER), "Accept-Encoding": "gzip", "Accept": "text/html"}
    key = {"Authorization": f"Bearer {served.demo['keys'][REVIEWER]}"}
    items = Asker(served.port, key, []).read("/v1/queue?limit=50")["items"]
    item = next(each for each in items if each["state"] == "submitted")
    calls_of = {"queue": ("/queue", _behind_queue()), "decision": _decision(item)}
    section = Section(title, note=NOTE)
    for name, (address, behind) in calls_of.items():
        sides = {
            f"{name}, page": Asker(served.port, cookies, [address]),
            f"{name}, JSON": Asker(served.port, key, behind),
        }
        growth = _in_turns(section, sides, rounds, calls)
        section.checks.append(
            Check(f"p95 of the {name} over its JSON calls", growth, MOST_OVER_JSON, at_least=False)
        )
    return section


def _behind_queue() -> list[str]:
    """The page, and the count of each list above it."""
    counted = (
        "",
        "state=submitted&",
        "assignee=me&",
        "due_before=2024-11-20&",
        "spot_check=true&",
        "stuck=true&",
    )
    return ["/v1/queue?limit=50", *(f"/v1/queue?{each}limit=1" for each in counted)]


def _decision(item: dict[str, str]) -> tuple[str, list[str]]:
    one, person = f"/v1/declarations/{item['id']}", item["person_id"]
    behind = [
        one,
        f"{one}/actions",
        f"{one}/history",
        f"/v1/people/{person}/accounts/2024",
        f"/v1/declarations?person_id={person}&year=2024&limit=20",
        "/v1/reason-codes",
        "/v1/queue?limit=50",
    ]
    return f"/declarations/{item['id']}", behind


def _in_turns(section: Section, sides: dict[str, Asker], rounds: int, calls: int) -> float:
    """Measure both in turns; the median of the rounds' ratios of their p95, the first over the second."""
    ratios = []
    for asker in sides.values():
        asker.milliseconds(_TURN)
    for round_ in range(1, rounds + 1):
        spent: dict[str, list[float]] = {name: [] for name in sides}
        for _ in range(max(1, calls // _TURN)):
            for name, asker in sides.items():
                spent[name] += asker.milliseconds(_TURN)
        for name, times in spent.items():
            told = {"p50 ms": percentile(times, 50), "p95 ms": percentile(times, 95)}
            section.rounds.setdefault(name, []).append(told)
        page, behind = (section.rounds[name][-1]["p95 ms"] for name in sides)
        ratios.append(page / behind)
        print(f"{section.title}, round {round_}: {page:.1f} and {behind:.1f} ms", file=sys.stderr)
    for name in sides:
        section.rows[name] = {
            column: median([row[column] for row in section.rounds[name]]) for column in ("p50 ms", "p95 ms")
        }
    return median(ratios)


def measure_bytes(title: str, served: Served, browser: Browser) -> Section:
    """What a first visit to each page takes over the wire."""
    section = Section(title)
    for who, addresses in _READ_BY.items():
        for address in addresses:
            section.rows[f"{address} ({who})"] = {"bytes": _bytes_of(served, browser, who, address)}
    decision = _bytes_of(served, browser, REVIEWER, "")
    section.rows[f"/declarations/… ({REVIEWER})"] = {"bytes": decision}
    section.rounds = {name: [row] for name, row in section.rows.items()}
    two = max(decision, section.rows[f"/queue ({REVIEWER})"]["bytes"])
    most = max(row["bytes"] for row in section.rows.values())
    section.checks.append(
        Check("bytes of queue or decision page", two, MOST_BYTES_OF_THE_TWO, at_least=False)
    )
    section.checks.append(Check("bytes of any page", most, MOST_BYTES, at_least=False))
    return section


def _bytes_of(served: Served, browser: Browser, who: str, address: str) -> float:
    """Bytes of one page in an empty browser; the address "" is that of the queue's first item."""
    context = browser.new_context(base_url=served.url, locale="zh-CN")
    page = context.new_page()
    _enter(page, who)
    if not address:
        address = str(page.locator("tr[data-open] th a").first.get_attribute("href"))
    watched = context.new_cdp_session(page)
    watched.send("Network.enable")
    watched.send("Network.setCacheDisabled", {"cacheDisabled": True})
    asked: dict[str, str] = {}
    sizes: dict[str, float] = {}
    watched.on(
        "Network.requestWillBeSent", lambda told: asked.update({told["requestId"]: told["request"]["url"]})
    )
    watched.on(
        "Network.loadingFinished", lambda told: sizes.update({told["requestId"]: told["encodedDataLength"]})
    )
    page.goto(address, wait_until="load")
    page.wait_for_function("window.htmx")
    page.wait_for_timeout(300)
    context.close()
    return sum(size for id_, size in sizes.items() if "/preview" not in asked.get(id_, ""))


def _enter(page: Page, who: str) -> None:
    page.goto("/sign-in")
    page.locator(f'.identities button[value="demo.{who}"]').click()
    page.wait_for_url(lambda address: "/sign-in" not in address)
    page.wait_for_function("window.htmx")


def measure_next(title: str, served: Served, browser: Browser) -> Section:
    """From the key that approves to the next item on screen, item after item."""
    context = browser.new_context(
        base_url=served.url, locale="zh-CN", viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    _enter(page, REVIEWER)
    page.keyboard.press("Enter")
    page.wait_for_url("**/declarations/**")
    spent: list[float] = []
    page.wait_for_function("window.htmx")
    while page.url.rpartition("/")[0].endswith("/declarations"):
        key = next((key for where, key in _KEYS.items() if page.locator(where).count()), None)
        if key is None:
            break
        took = page.evaluate(_TO_THE_NEXT, key)
        if key == "a":
            spent.append(took)
        page.wait_for_timeout(150)  # a reader's glance; what is preloaded, is
    context.close()
    row = {"p50 ms": percentile(spent, 50), "p95 ms": percentile(spent, 95), "items": len(spent)}
    section = Section(title, {"decision to the next item": row}, rounds={"decision to the next item": [row]})
    section.checks.append(Check("p95 ms", row["p95 ms"], MOST_MILLISECONDS, at_least=False))
    return section


def measure_cells(title: str, served: Served, browser: Browser, calls: int) -> Section:
    """A large decision table, as one leaves a cell: the server's answer, and its problems on screen."""
    _make_table(served)
    context = browser.new_context(
        base_url=served.url, locale="zh-CN", viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    _enter(page, "administrator")
    page.goto(f"/editions/{_DRAFT}/tables/routes")
    page.wait_for_function("window.htmx")
    assert page.locator("tr[data-row]").count() == ROWS
    page.locator(f"#row-{ROWS // 2} [data-column=agency_contract]").click()
    page.locator("select[name='c.agency_contract']").wait_for()
    spent = [page.evaluate(_LEAVE_A_CELL, ("false", "")[number % 2]) for number in range(calls)]
    context.close()
    section = Section(title)
    for name, times in zip(
        ("the server's answer", "problems on screen"), zip(*spent, strict=True), strict=True
    ):
        section.rows[name] = {"p50 ms": percentile(times, 50), "p95 ms": percentile(times, 95), "rows": ROWS}
    section.rounds = {name: [row] for name, row in section.rows.items()}
    answered = section.rows["the server's answer"]["p95 ms"]
    section.checks.append(Check("p95 ms of the answer", answered, MOST_OF_A_CELL, at_least=False))
    return section


def _make_table(served: Served) -> None:
    """A draft of the shipped edition, with a row for each of many regions above its own."""
    key = {
        "Authorization": f"Bearer {served.demo['keys']['administrator']}",
        "Content-Type": "application/json",
    }
    asker = Asker(served.port, key, [])
    files = asker.read(f"/v1/definitions/{_SHIPPED}")["files"]
    rows = rows_of(files, "routes") or []
    mine = [
        {**rows[0], "id": f"row-{n}", "when": {**rows[0]["when"], "region_prefix": f"37{n:04d}"}}
        for n in range(ROWS - len(rows))
    ]
    files[_FILE] = with_rows(files[_FILE], "routes", [*mine, *rows])
    files["edition.yaml"] = files["edition.yaml"].replace(f"id: {_SHIPPED}", f"id: {_DRAFT}")
    asker.ask("/v1/definitions", "POST", json.dumps({"files": files}).encode(), status=201)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's browser."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()
