"""Waits for files to open, and opens each in a fork of itself that has limits.

The libraries are imported once, here; a fork has them at once. This process has one thread and never touches
a file, so a fork of it is safe, and nothing that a file does outlives it.
"""

from __future__ import annotations

import os
import signal
import socket
import sys

from workflow.evidence.opening import alike, ofd, pdf, pictures, typeset
from workflow.evidence.opening.job import Answer, NotAcceptable, receive_job, send_answer
from workflow.evidence.opening.limits import keep_limits

_OPENERS = {"pdf": pdf, "ofd": ofd, "picture": pictures, "alike": alike, "typeset": typeset}
_POLITENESS = 5  # the service itself goes first


def main(handle: int) -> None:
    """Serve channels that arrive through the socket `handle`, until the service that holds it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C is for the service
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks
    os.nice(_POLITENESS)
    control = socket.socket(fileno=handle)
    while True:
        told, handles, _, _ = socket.recv_fds(control, 1, 1)
        if not told:
            return
        with socket.socket(fileno=handles[0]) as channel:
            _serve_in_fork(control, channel)


def _serve_in_fork(control: socket.socket, channel: socket.socket) -> None:
    try:
        child = os.fork()
    except OSError:  # no memory, or too many processes: the service hears nothing, as of one that died
        return
    if child == 0:
        control.close()
        try:
            serve(channel)
        finally:
            os._exit(0)


def serve(channel: socket.socket) -> None:
    """Do the one job that comes through the channel."""
    job, content = receive_job(channel)
    keep_limits(job)
    try:
        answer: Answer = getattr(_OPENERS[job.opener], job.task)(content, job)
    except NotAcceptable as refused:
        answer = Answer(refused.code, refused.facts)
    except (MemoryError, RecursionError):
        answer = Answer("FILE_TOO_COSTLY")
    except Exception:  # libraries raise exceptions of any type on hostile bytes
        answer = Answer("FILE_UNREADABLE")
    send_answer(channel, answer)


if __name__ == "__main__":
    main(int(sys.argv[1]))
