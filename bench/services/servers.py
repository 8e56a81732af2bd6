"""Servers that a run starts on free ports of 127.0.0.1, and stops even after an error."""

import contextlib
import http.client
import math
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType


def free_port() -> int:
    """Return a port that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server process (with its workers) that answers on `port` while the block lasts.

    `command` and the values of `environment` may hold `{port}`; `ready` is a path that answers,
    with whatever status, once the server serves.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        directory: Path | None = None,
        ready: str = "/healthz",
    ) -> None:
        self.name = name
        self.port = free_port()
        self.command = [part.replace("{port}", str(self.port)) for part in command]
        self.environment = self.clean_environment()
        for key, value in (environment or {}).items():
            self.environment[key] = value.replace("{port}", str(self.port))
        self.directory = directory
        self.ready = ready

    @staticmethod
    def clean_environment() -> dict[str, str]:
        """Return this process's environment without variables that would change a server's settings."""
        foreign = ("XUESHI_", "DATABASE_URL", "DJANGO_", "GRANIAN_", "VIRTUAL_ENV", "PYTHONPATH", "PORT")
        return {key: value for key, value in os.environ.items() if not key.startswith(foreign)}

    def __enter__(self) -> "Server":
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            self.command,
            env=self.environment,
            cwd=self.directory,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            self.wait_until_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def wait_until_ready(self, seconds: float = 60.0) -> None:
        """Wait for the first answer. Raises `RuntimeError` with the end of the log where none comes."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends and self.process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            try:
                connection.request("GET", self.ready)
                connection.getresponse().read()
            except OSError:
                time.sleep(0.1)
            else:
                return
            finally:
                connection.close()
        raise RuntimeError(f"{self.name} did not start:\n{self.tail()}")

    def tail(self, size: int = 2000) -> str:
        """Return the end of what the server logged."""
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")[-size:]

    def cpu_seconds(self) -> float:
        """Return the processor time that the process and its workers took so far; NaN without /proc."""
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = stat.read_text().rpartition(")")[2].split()
                if int(fields[3]) == self.process.pid:
                    ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK") if ticks else math.nan

    def stop(self) -> None:
        """Ask the process to end, then end it and its workers."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=10)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=10)
        self.log.close()
