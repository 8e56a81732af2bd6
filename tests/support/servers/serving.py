"""A server process as `make run` starts it, on a free port, for the length of a block."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import XUESHI, environment
from tests.support.servers.ports import free_port

START_SECONDS = 240.0  # a server reads a great deal of code first


class Serving:
    """`xueshi serve` in demonstration mode with `folder` as its data folder."""

    def __init__(self, folder: Path, *arguments: str, database_url: str = "", demo: bool = True) -> None:
        self.folder, self.log = folder, folder / "server.log"
        self.database_url = database_url
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.command = [str(XUESHI), "serve", "--port", str(self.port), *arguments]
        settings = {"XUESHI_DATA": str(folder), "DATABASE_URL": database_url, "XUESHI_FREE_MB": "0"}
        self.environment = environment(**settings, **({"XUESHI_DEMO": "1"} if demo else {}))

    def __enter__(self) -> Serving:
        self.folder.mkdir(exist_ok=True)
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        if not until(lambda: self.has_ended or self._serves(), START_SECONDS) or self.has_ended:
            self.end()
            raise RuntimeError(self.log.read_text())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def end(self) -> None:
        if not self.has_ended:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE_SECONDS)

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return response.status, {k.lower(): v for k, v in response.headers.items()}, response.read()
        finally:
            connection.close()

    def demo(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "demo.json").read_text())
        return found

    def _serves(self) -> bool:
        try:
            return self.request("GET", "/healthz")[0] == 200
        except OSError:
            return False
