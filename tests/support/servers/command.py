"""The `xueshi` command as a process of its own.

A process that has loaded all commands forks for each call: what a test asks for begins in hundredths of a
second, where Python takes a second and a half to load everything anew. `XUESHI` is the installed command.
"""

from __future__ import annotations

import array
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO

XUESHI = Path(sys.executable).with_name("xueshi")
_MOST_SECONDS = 300


def environment(**settings: str) -> dict[str, str]:
    """Ours without any setting of Xueshi, plus `settings`."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("XUESHI_", "DATABASE_"))
    }
    return {**kept, "LANG": "C.UTF-8", **settings}


def xueshi(
    *arguments: str, settings: Mapping[str, str], stdin: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(stdin.encode())
        given.seek(0)
        request = {
            "arguments": arguments,
            "environment": environment(**settings),
            "cwd": str(cwd or Path.cwd()),
        }
        exit_code = _forked(request, given, out, err)
        return subprocess.CompletedProcess(list(arguments), exit_code, _text(out), _text(err))


def _forked(request: Mapping[str, object], *streams: IO[bytes]) -> int:
    """The exit code of the command; negative, as in `subprocess`, where a signal ended it."""
    asking, answering = socket.socketpair()
    with asking, answering:
        told = json.dumps(request).encode()
        descriptors = array.array("i", [stream.fileno() for stream in streams] + [answering.fileno()])
        _forking().sendmsg(
            [len(told).to_bytes(4, "big"), told], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)]
        )
        answering.close()
        asking.settimeout(_MOST_SECONDS)
        with asking.makefile() as lines:
            process = int(lines.readline())
            try:
                return os.waitstatus_to_exitcode(int(lines.readline()))
            except TimeoutError:
                os.kill(process, signal.SIGKILL)
                raise


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode().replace("\r\n", "\n")


@cache
def _forking() -> socket.socket:
    """The way to this process's own server, which ends when this process closes it or ends."""
    ours, its = socket.socketpair()
    command = [sys.executable, "-m", "tests.support.servers.forking", str(its.fileno())]
    root = Path(__file__).parents[3]
    server = subprocess.Popen(command, env=environment(), pass_fds=[its.fileno()], cwd=root)
    its.close()
    atexit.register(lambda: (ours.close(), server.wait(60)))
    return ours
