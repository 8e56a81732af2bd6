"""Measures every list of the API, with no filter, each filter and each two, in a small and a large registry.

What there is to be asked is read from the OpenAPI document, so that no list and no filter is left out.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from werkzeug.test import EnvironBuilder

from api.application import create_app
from api.configuration.settings import Settings
from bench.figures.report import Check, Section
from bench.figures.stats import percentile
from bench.rows.ours import OwnDatabase
from bench.rows.registry import Registry

MOST_GROWTH = 1.5
NOTE = (
    "p95 over all questions to a list: four readers, no filter, each filter and each two of them, with values"
    " that few rows have too. Asked through the web application in this process, of both registries in turns."
)
LEAST_CALLS = 120
_NO_FILTERS = ("limit", "cursor")


@dataclass(frozen=True)
class Question:
    """Who asks which list, with what."""

    who: str
    path: str  # of the document
    address: str


class Lists:
    """The lists of one registry."""

    def __init__(self, own: OwnDatabase, registry: Registry) -> None:
        settings = Settings(folder=own.folder, database_url=own.url, testing=True)
        self.application = create_app(settings, own.service)
        self.tokens = {
            who: own.population.insert_key(actor, ["*"]) for who, actor in registry.readers.items()
        }
        self.values = registry.values
        self.document = json.loads(self.ask("/openapi.json", "bureau")[1])

    def ask(self, address: str, who: str) -> tuple[float, bytes]:
        """Ask once. Return the milliseconds and the answer, which is no failure of ours."""
        environ = EnvironBuilder(
            address, headers={"Authorization": f"Bearer {self.tokens[who]}"}
        ).get_environ()
        statuses: list[str] = []
        began = time.perf_counter()
        body = b"".join(self.application(environ, lambda status, *_: statuses.append(status)))
        spent = (time.perf_counter() - began) * 1000
        assert int(statuses[0][:3]) < 500, (address, body)
        return spent, body

    def questions(self) -> Iterator[Question]:
        """Every list with no filter, each filter, and each two of them, by each reader."""
        for path, methods in self.document["paths"].items():
            parameters = [self._resolved(each) for each in methods.get("get", {}).get("parameters", ())]
            query = {each["name"]: each for each in parameters if each["in"] == "query"}
            if "cursor" in query or path.endswith("/usage"):
                yield from self._about(path, query)

    def _about(self, path: str, query: Mapping[str, Any]) -> Iterator[Question]:
        address = path.replace("/accounts/{year}", "/accounts/2024")
        for name, values in self.values.items():
            address = address.replace("{" + name + "}", values[0])
        if "{" in address:
            return  # of one thing that is not there
        filters = {
            name: self._values(each) for name, each in query.items() if name not in ("limit", "cursor")
        }
        needed = {name: filters[name][0] for name in filters if query[name].get("required")}
        for number in (0, 1, 2):
            for names in itertools.combinations(filters, number):
                offered = [filters[name] if number < 2 else filters[name][:2] for name in names]
                for chosen in itertools.product(*offered):
                    asked = {**needed, **dict(zip(names, chosen, strict=True))}
                    for who in self.tokens:
                        yield Question(who, path, f"{address}?{urlencode(asked)}" if asked else address)

    def _resolved(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in value:
            found: Any = self.document
            for name in value["$ref"].removeprefix("#/").split("/"):
                found = found[name]
            value = found
        return value

    def _values(self, parameter: Mapping[str, Any]) -> Sequence[str]:
        """Return values for a filter; one that nobody thought of is an error."""
        name, schema = parameter["name"], self._resolved(parameter["schema"])
        if name in self.values:
            return self.values[name]
        if schema.get("type") == "boolean":
            return ("true", "false")
        if schema.get("format") == "date":
            return ("2024-11-05", "2030-01-01")
        return [str(value) for value in schema["enum"]]


def measure(title: str, small: Lists, large: Lists, calls: int) -> Section:
    """Ask each question of both registries in turns. Growth is that of the p95 of each list."""
    spent: dict[str, tuple[list[float], list[float]]] = {}
    asked = list(zip(small.questions(), large.questions(), strict=True))
    lists = Counter(question.path for question, _ in asked)
    for questions in asked:
        path = questions[0].path
        for each, registry in zip(questions, (small, large), strict=True):
            registry.ask(each.address, each.who)  # once unmeasured: statements are prepared, pages are read
        kept = spent.setdefault(path, ([], []))
        for _ in range(max(calls, LEAST_CALLS // lists[path])):
            for at, registry in enumerate((small, large)):
                kept[at].append(registry.ask(questions[at].address, questions[at].who)[0])
    section = Section(title, note=NOTE)
    for path, (few, many) in sorted(spent.items()):
        row = {"p95 ms": percentile(few, 95), "p95 ms, large": percentile(many, 95)}
        section.rows[path] = {**row, "growth": row["p95 ms, large"] / row["p95 ms"], "calls": len(few)}
        section.rounds[path] = [section.rows[path]]
    worst = max(section.rows.values(), key=lambda row: row["growth"])
    section.checks.append(
        Check("growth of p95, the worst list", worst["growth"], MOST_GROWTH, at_least=False)
    )
    print(f"{title}: {len(spent)} lists asked", file=sys.stderr)
    return section
