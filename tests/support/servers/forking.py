"""Forks a process for each `xueshi` command that is asked for, with all commands loaded beforehand."""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import socket
import sys
from collections.abc import Sequence

import click

from api.cli import command


def serve(asked: socket.socket) -> None:
    """Run what is asked for until nobody can ask any more. Who asks is told the process and its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        length, descriptors, _, _ = socket.recv_fds(asked, 4, 4)
        if not length:
            return
        told = b""
        while len(told) < int.from_bytes(length, "big"):
            told += asked.recv(int.from_bytes(length, "big") - len(told))
        if os.fork() == 0:
            asked.close()
            _watch(json.loads(told), *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _watch(request: dict[str, object], *descriptors: int) -> None:
    """Tell the process in which the command runs, and how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    process = os.fork()
    if process == 0:
        os.close(descriptors[3])
        _run(request, descriptors[:3])
    os.write(descriptors[3], f"{process}\n".encode())
    _, status = os.waitpid(process, 0)
    os.write(descriptors[3], f"{status}\n".encode())
    os._exit(0)


def _run(request: dict[str, object], streams: Sequence[int]) -> None:
    """Become the command: its streams, folder, environment and arguments, then what its script does."""
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(n, mode, encoding="utf-8") for n, mode in enumerate("rww"))
    os.chdir(str(request["cwd"]))
    os.environ.clear()
    os.environ.update(request["environment"])  # type: ignore[call-overload]
    sys.argv = [str(command.__file__), *request["arguments"]]  # type: ignore[misc]
    command.main()


def load_all() -> None:
    """Load each command's module, and the application."""
    importlib.import_module("api.application")
    with click.Context(command.cli) as context:
        for name in command.cli.list_commands(context):
            command.cli.get_command(context, name)


if __name__ == "__main__":
    load_all()
    gc.freeze()  # else each command's collector would copy all of it
    serve(socket.socket(fileno=int(sys.argv[1])))
