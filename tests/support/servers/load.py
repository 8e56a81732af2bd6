"""Clients that declare, read and mend without a pause, and keep every answer that was not as it should be."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Mapping
from itertools import count
from types import TracebackType
from typing import Any

from tests.support.patience import until
from workflow.ids import new_id

Answer = tuple[int, Mapping[str, str], bytes]
Ask = Callable[[str, str, bytes | None, dict[str, str]], Answer]
_NUMBERS = count(1)


class Load:
    """So many clients of one applicant, for the length of a block; `ask` sends a request, anywhere."""

    def __init__(self, ask: Ask, demo: Mapping[str, Any], clients: int = 3) -> None:
        self.ask = ask
        self.person = demo["people"]["employee"]["id"]
        self.key = demo["keys"]["employee"]
        self.wrong: list[str] = []
        self.made: list[str] = []  # the declarations that were acknowledged, with the version of each
        self.rounds = 0
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(clients)]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        self.go_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def go_on(self, rounds: int = 6) -> None:
        """Wait until the clients have gone round so often since."""
        wanted = self.rounds + rounds
        assert until(lambda: self.rounds >= wanted or self.wrong), "nobody is answered any more"

    def _run(self) -> None:
        while not self._ended.wait(0.02):
            try:
                self._once()
            except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
                self.wrong.append(repr(error))
            self.rounds += 1

    def _once(self) -> None:
        days = [{"date": "2024-05-02", "hours": "4"}]
        item = {"category": "training", "filing_number": f"ZZ-{next(_NUMBERS)}", "days": days}
        made = self.send("POST", "/v1/declarations", 201, {"person_id": self.person, "item": item})
        path = f"/v1/declarations/{json.loads(made[2])['id']}"
        read = self.send("GET", path, 200)
        mended = {"item": {**item, "title": "学时"}}
        tag = {"If-Match": {name.lower(): told for name, told in read[1].items()}["etag"]}
        self.send("PATCH", path, 200, mended, tag)
        self.made.append(path)
        self.send("GET", "/v1/declarations?limit=5", 200)

    def send(
        self, method: str, path: str, status: int, body: Any = None, more: Mapping[str, str] | None = None
    ) -> Answer:
        """The answer to a request; one that was not expected is kept."""
        headers = {"Authorization": f"Bearer {self.key}", "Accept-Encoding": "gzip", **(more or {})}
        sent = None if body is None else json.dumps(body).encode()
        if method != "GET":
            headers |= {"Content-Type": "application/json", "Idempotency-Key": new_id()}
        answer = self.ask(method, path, sent, headers)
        if answer[0] != status:
            self.wrong.append(f"{method} {path}: {answer[0]} {answer[2][:300]!r}")
            raise ValueError("not as expected")
        return answer
