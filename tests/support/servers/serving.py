"""A server process as `make run` starts it, on a free port, for the length of a block."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.support.servers.command import XUESHI, environment


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Serving:
    """`xueshi serve` in demonstration mode with `folder` as its data folder."""

    def __init__(self, folder: Path, *arguments: str, database_url: str = "", demo: bool = True) -> None:
        self.folder = folder
        self.database_url = database_url
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.command = [str(XUESHI), "serve", "--port", str(self.port), *arguments]
        settings = {"XUESHI_DATA": str(folder), "DATABASE_URL": database_url}
        self.environment = environment(**settings, **({"XUESHI_DEMO": "1"} if demo else {}))

    def __enter__(self) -> Serving:
        self.folder.mkdir(exist_ok=True)
        self.log = self.folder / "server.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        ends = time.monotonic() + 60
        while not self._serves():
            if self.process.poll() is not None or time.monotonic() > ends:
                self.end()
                raise RuntimeError(self.log.read_text())
            time.sleep(0.05)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
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
